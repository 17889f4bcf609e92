import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-NZWDQ5HQ.js";
export {
  applyBaseline,
  createBaseline
};
