import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-UFJ3ZHB2.js";
import "./chunk-4QPL26NS.js";
import "./chunk-5ZDN647O.js";
export {
  readReportFile,
  readReportFiles
};
