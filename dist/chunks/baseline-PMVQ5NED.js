import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-I4Q6ENOM.js";
export {
  applyBaseline,
  createBaseline
};
