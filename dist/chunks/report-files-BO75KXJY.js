import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-5WOD2ESU.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-C7ZKDJXB.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
