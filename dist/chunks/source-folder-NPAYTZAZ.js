import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-XCBPEMBL.js";
import "./chunk-SB4VPAWO.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
