import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-4XSPPSNL.js";
import "./chunk-MHU7K3C2.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
