import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-MHU7K3C2.js";
import "./chunk-GBDK7PQZ.js";
export {
  applyBaseline,
  createBaseline
};
