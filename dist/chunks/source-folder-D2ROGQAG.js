import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-HBMYAS5R.js";
import "./chunk-ER43SIHT.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
