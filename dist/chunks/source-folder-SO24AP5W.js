import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-W2SN22Q2.js";
import "./chunk-AGRJLH7W.js";
export {
  sourceFolder
};
