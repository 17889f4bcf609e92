import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  parseReportFile,
  readReportFile,
  readReportFiles
} from "./chunk-YHZ6TAIZ.js";
import "./chunk-5GUHMGWN.js";
import "./chunk-AGRJLH7W.js";
export {
  parseReportFile,
  readReportFile,
  readReportFiles
};
