import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-XAWQ3YI2.js";
import "./chunk-36YSDPA7.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
