import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-WG3CQZ3M.js";
import "./chunk-ZJNXX5OQ.js";
export {
  sourceFolder
};
