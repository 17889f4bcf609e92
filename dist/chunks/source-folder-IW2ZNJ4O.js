import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-TYSC7B3R.js";
import "./chunk-C7ZKDJXB.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
