import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-4YZJVP5J.js";
import "./chunk-UFUW4IFC.js";
export {
  sourceFolder
};
