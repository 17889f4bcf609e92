import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-AFHVM46Q.js";
import "./chunk-XTVZRET7.js";
import "./chunk-GVIDBREP.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
