import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-IRPCPPWL.js";
import "./chunk-ZZSIGR2V.js";
import "./chunk-K4CCJCOL.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
