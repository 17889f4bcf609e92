import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-L2N6HHDG.js";
import "./chunk-CQ7TULHM.js";
export {
  sourceFolder
};
