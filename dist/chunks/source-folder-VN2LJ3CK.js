import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-ZJA4IPXD.js";
import "./chunk-O572Y3BJ.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
