import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-2CV6BYZA.js";
import "./chunk-JEA3LRGT.js";
import "./chunk-UFUW4IFC.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
