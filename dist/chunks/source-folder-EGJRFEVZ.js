import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-EM4W2KVP.js";
import "./chunk-BIOR52T6.js";
export {
  sourceFolder
};
