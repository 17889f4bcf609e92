import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-YJBZ5ONN.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-JQKR4OLR.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
