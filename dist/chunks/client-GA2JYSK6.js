import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-QI656CK6.js";
import "./chunk-6JVHPVWJ.js";
import "./chunk-K4CCJCOL.js";
export {
  createClient,
  createOctokit
};
