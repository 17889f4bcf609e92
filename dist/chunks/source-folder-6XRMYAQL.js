import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  sourceFolder
} from "./chunk-UFGJPHVP.js";
import "./chunk-G3IYGB3T.js";
import "./chunk-GBDK7PQZ.js";
export {
  sourceFolder
};
