import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-EPSYDNYM.js";
import "./chunk-77XD4PYU.js";
import "./chunk-NZWDQ5HQ.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
