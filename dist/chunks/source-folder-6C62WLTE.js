import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-CVWACAPZ.js";
import "./chunk-IPSXMGRA.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
