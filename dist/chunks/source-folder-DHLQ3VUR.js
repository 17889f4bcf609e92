import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-O5DBVWFB.js";
import "./chunk-5ZDN647O.js";
export {
  sourceFolder
};
