import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-6LZAVUVY.js";
import "./chunk-6OKREYLH.js";
export {
  sourceFolder
};
