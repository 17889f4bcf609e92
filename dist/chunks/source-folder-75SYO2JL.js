import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-M65SIO5P.js";
import "./chunk-KR4B2JLM.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
