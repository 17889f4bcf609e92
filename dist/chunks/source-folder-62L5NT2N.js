import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-URRFYS2F.js";
import "./chunk-X4VMTUCV.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
