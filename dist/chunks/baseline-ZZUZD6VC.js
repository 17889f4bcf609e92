import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-5ZDN647O.js";
export {
  applyBaseline,
  createBaseline
};
