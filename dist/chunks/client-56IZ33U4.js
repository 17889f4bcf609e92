import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-IVPVRCLM.js";
import "./chunk-PTWHDKBO.js";
import "./chunk-BIOR52T6.js";
export {
  createClient,
  createOctokit
};
