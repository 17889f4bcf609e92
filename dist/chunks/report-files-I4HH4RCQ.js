import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-4VXEI3GQ.js";
import "./chunk-HKT3PCPT.js";
import "./chunk-2JWASBHT.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
