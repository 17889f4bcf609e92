import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-RTZWN5OV.js";
import "./chunk-BMPL54A5.js";
export {
  sourceFolder
};
