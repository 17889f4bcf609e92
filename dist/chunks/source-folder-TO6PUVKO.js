import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-XHZRE3KU.js";
import "./chunk-P5QILFPO.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
