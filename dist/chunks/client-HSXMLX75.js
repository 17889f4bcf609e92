import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-Y6LWAYDX.js";
import "./chunk-WI4A35UT.js";
import "./chunk-36YSDPA7.js";
import "./chunk-GBDK7PQZ.js";
export {
  createClient,
  createOctokit
};
