import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-NWFSRWLP.js";
import "./chunk-CSSWWHDN.js";
import "./chunk-ZJNXX5OQ.js";
export {
  createClient,
  createOctokit
};
