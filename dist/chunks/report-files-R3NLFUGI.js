import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-BFC2ZNAP.js";
import "./chunk-QMWNLSXR.js";
import "./chunk-5NFSEN6T.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
