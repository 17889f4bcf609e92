import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-AGRJLH7W.js";
export {
  applyBaseline,
  createBaseline
};
