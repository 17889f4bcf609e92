import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-NRCJR6TB.js";
import "./chunk-L4F6S5BZ.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
