import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-JZPCMWR3.js";
import "./chunk-UVB4A6FI.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
