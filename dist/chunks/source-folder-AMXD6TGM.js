import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-3VRN5BUL.js";
import "./chunk-HH65XYKZ.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
