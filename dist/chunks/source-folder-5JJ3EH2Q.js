import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-XZ4W5PL4.js";
import "./chunk-QOYU3BY5.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
