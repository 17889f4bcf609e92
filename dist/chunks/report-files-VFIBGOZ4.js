import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-RA6JLKRL.js";
import "./chunk-RP7ZT67Q.js";
import "./chunk-ZJNXX5OQ.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
