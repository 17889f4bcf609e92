import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-T6YZ3L2V.js";
import "./chunk-NDTVOKBA.js";
import "./chunk-CQ7TULHM.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
