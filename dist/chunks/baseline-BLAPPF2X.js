import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-K4CCJCOL.js";
export {
  applyBaseline,
  createBaseline
};
