import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-S3WQHSIT.js";
import "./chunk-GBDK7PQZ.js";
export {
  applyBaseline,
  createBaseline
};
