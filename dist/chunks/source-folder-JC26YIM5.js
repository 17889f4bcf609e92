import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-UJHPTL2S.js";
import "./chunk-I4Q6ENOM.js";
export {
  sourceFolder
};
