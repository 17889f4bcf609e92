import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-HVSU6USP.js";
import "./chunk-2JWASBHT.js";
export {
  sourceFolder
};
