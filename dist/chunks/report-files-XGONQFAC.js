import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-H54XETWG.js";
import "./chunk-VBUNPMM4.js";
import "./chunk-I4Q6ENOM.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
