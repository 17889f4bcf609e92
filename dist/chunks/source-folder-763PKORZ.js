import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-UYRXNEAB.js";
import "./chunk-YYYUUSPY.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
