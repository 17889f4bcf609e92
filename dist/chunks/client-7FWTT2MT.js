import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-7UQ3ERXD.js";
import "./chunk-ROEWTOXZ.js";
import "./chunk-CQ7TULHM.js";
export {
  createClient,
  createOctokit
};
