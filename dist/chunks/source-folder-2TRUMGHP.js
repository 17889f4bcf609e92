import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-RH24Y5BO.js";
import "./chunk-UY4IWUNH.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
