import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-TTLEJUM5.js";
import "./chunk-UBACRJL3.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
