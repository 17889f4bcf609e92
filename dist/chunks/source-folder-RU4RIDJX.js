import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-W2I6FDGD.js";
import "./chunk-NZWDQ5HQ.js";
export {
  sourceFolder
};
