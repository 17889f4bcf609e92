import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-3SVSYRER.js";
import "./chunk-V7N2JSY2.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
