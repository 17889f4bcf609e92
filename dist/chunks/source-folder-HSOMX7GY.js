import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-WTAB7OO4.js";
import "./chunk-S3WQHSIT.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
