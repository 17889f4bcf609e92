import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  STRENGTHS,
  applyBaseline,
  createBaseline,
  identityOf,
  isAtLeast,
  isKept,
  partsOf,
  stateOf,
  tableOfReplica
} from "./chunk-UFUW4IFC.js";
export {
  STRENGTHS,
  applyBaseline,
  createBaseline,
  identityOf,
  isAtLeast,
  isKept,
  partsOf,
  stateOf,
  tableOfReplica
};
