import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  UserError
} from "./chunk-P5JSFZPG.js";

// src/files/cannot-be-read.ts
var REMEDIES = /* @__PURE__ */ new Map([
  ["ENOENT", "does not exist: look at the path and at the directory that the gate runs in"],
  ["EACCES", "cannot be read: permission denied"],
  ["EPERM", "cannot be read: permission denied"]
]);
function cannotBeRead(error) {
  return new UserError(REMEDIES.get(error.code ?? "") ?? `cannot be read: ${error.message}`);
}

export {
  cannotBeRead
};
