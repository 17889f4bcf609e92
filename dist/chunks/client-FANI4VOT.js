import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  createClient,
  createOctokit
} from "./chunk-XCCWUJWS.js";
import "./chunk-LGHLM32A.js";
import "./chunk-UFUW4IFC.js";
export {
  createClient,
  createOctokit
};
