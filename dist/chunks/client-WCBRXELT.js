import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-C6V5CPLD.js";
import "./chunk-K2W5Z2VG.js";
import "./chunk-WK5PLI43.js";
export {
  createClient,
  createOctokit
};
