import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-I2EPQECI.js";
import "./chunk-NZPR4D2C.js";
import "./chunk-7EFWN6UC.js";
import "./chunk-4AWRIM5D.js";
import "./chunk-GBDK7PQZ.js";
export {
  readReportFile,
  readReportFiles
};
