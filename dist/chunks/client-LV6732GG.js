import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-MNWDLZXB.js";
import "./chunk-IL46VYNW.js";
import "./chunk-2JWASBHT.js";
export {
  createClient,
  createOctokit
};
