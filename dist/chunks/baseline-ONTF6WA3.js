import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-ZJNXX5OQ.js";
export {
  applyBaseline,
  createBaseline
};
