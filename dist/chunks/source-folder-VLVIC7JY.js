import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-3UJH3GFI.js";
import "./chunk-GVIDBREP.js";
export {
  sourceFolder
};
