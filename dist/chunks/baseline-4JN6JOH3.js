import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-LVFDX6AQ.js";
export {
  applyBaseline,
  createBaseline
};
