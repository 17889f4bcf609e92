import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-GCNXWGMC.js";
import "./chunk-WK5PLI43.js";
export {
  sourceFolder
};
