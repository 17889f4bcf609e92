import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-Z2X6WTTL.js";
import "./chunk-BIHISE2Q.js";
import "./chunk-6OKREYLH.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
