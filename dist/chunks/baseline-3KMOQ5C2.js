import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-L4F6S5BZ.js";
import "./chunk-GBDK7PQZ.js";
export {
  applyBaseline,
  createBaseline
};
