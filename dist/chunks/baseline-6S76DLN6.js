import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-BMPL54A5.js";
export {
  applyBaseline,
  createBaseline
};
