import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-FZ5XPJCJ.js";
import "./chunk-7V2HZPYM.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
