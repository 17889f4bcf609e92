import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-X7HYTZC2.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-HH65XYKZ.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
