import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-5UEXXTTA.js";
import "./chunk-ONLYJZVS.js";
import "./chunk-6OKREYLH.js";
export {
  createClient,
  createOctokit
};
