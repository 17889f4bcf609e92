import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-BYL2R46J.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-36YSDPA7.js";
import "./chunk-GBDK7PQZ.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
