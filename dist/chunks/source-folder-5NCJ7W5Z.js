import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-PQXZOBET.js";
import "./chunk-3ZZNSXOY.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
