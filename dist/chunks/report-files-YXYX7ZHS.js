import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-FRPV36XD.js";
import "./chunk-UOUCBK22.js";
import "./chunk-WK5PLI43.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
