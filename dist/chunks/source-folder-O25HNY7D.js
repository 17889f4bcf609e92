import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-ZBFNR5Q5.js";
import "./chunk-IHGTWFNJ.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
