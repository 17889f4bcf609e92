import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-SXRM47IH.js";
import "./chunk-FFHPMYLR.js";
import "./chunk-5NFSEN6T.js";
export {
  createClient,
  createOctokit
};
