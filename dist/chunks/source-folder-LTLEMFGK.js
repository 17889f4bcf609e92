import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-DUAVNL3N.js";
import "./chunk-K4CCJCOL.js";
export {
  sourceFolder
};
