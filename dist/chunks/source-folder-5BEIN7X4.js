import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-HITZHSSO.js";
import "./chunk-7DSF5QDR.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
