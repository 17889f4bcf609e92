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
} from "./chunk-WK5PLI43.js";
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
