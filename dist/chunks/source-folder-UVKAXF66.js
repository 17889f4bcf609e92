import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-O2YWJDAU.js";
import "./chunk-5NFSEN6T.js";
export {
  sourceFolder
};
