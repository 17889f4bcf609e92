import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline,
  createBaseline
} from "./chunk-GVIDBREP.js";
export {
  applyBaseline,
  createBaseline
};
