import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-7QJR23GN.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-ER43SIHT.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
