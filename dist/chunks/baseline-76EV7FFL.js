import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  STRENGTHS,
  applyBaseline,
  createBaseline,
  identityOf,
  isKept,
  partsOf,
  stateOf,
  tableOfReplica
} from "./chunk-2JWASBHT.js";
export {
  STRENGTHS,
  applyBaseline,
  createBaseline,
  identityOf,
  isKept,
  partsOf,
  stateOf,
  tableOfReplica
};
