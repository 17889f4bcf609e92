import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-QBNVODBN.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-7V2HZPYM.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
