import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-3M54V3FY.js";
import "./chunk-FQGGTPPI.js";
import "./chunk-BIOR52T6.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
