import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-7NDSU3WK.js";
import "./chunk-CWZJX7T3.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-4AWRIM5D.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
