import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-36IUSTCI.js";
import "./chunk-N2NMUMLC.js";
import "./chunk-LVFDX6AQ.js";
export {
  createClient,
  createOctokit
};
