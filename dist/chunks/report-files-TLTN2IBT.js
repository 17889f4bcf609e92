import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-2POYCEW5.js";
import "./chunk-5G3U4G6T.js";
import "./chunk-LVFDX6AQ.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
