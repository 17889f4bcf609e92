import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-TJSFQLJ6.js";
import "./chunk-DAMQ7KJW.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
