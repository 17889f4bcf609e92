import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-UXXQSN5P.js";
import "./chunk-IX7JOVS7.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
