import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-CT4MC7CF.js";
import "./chunk-RROEBOFX.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
