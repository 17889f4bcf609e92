import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-HOCK3HDQ.js";
import "./chunk-JQKR4OLR.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
