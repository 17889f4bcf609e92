import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile,
  readReportFiles
} from "./chunk-W3QC3BGH.js";
import "./chunk-U3LWFAAR.js";
import "./chunk-BMPL54A5.js";
export {
  readReportFile,
  readReportFiles
};
