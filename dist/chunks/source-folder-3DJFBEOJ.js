import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-IEFPYS35.js";
import "./chunk-Y47IHH6H.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
