import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-J273TQ3H.js";
import "./chunk-Y7TY5B5Y.js";
import "./chunk-SPKT42KZ.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-ABOXAJ5I.js";
import "./chunk-XLRJ3OW7.js";
import "./chunk-P5JSFZPG.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
