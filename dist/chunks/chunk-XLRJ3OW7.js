import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  UserError
} from "./chunk-P5JSFZPG.js";

// src/plan/json.ts
function isJsonSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  if (Array.isArray(value)) return typeof key === "number" ? value[key] : void 0;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function dig(value, path) {
  return path.reduce((at, key) => member(at, key), value);
}

// src/plan/value.ts
var SENSITIVE = "(sensitive)";
var UNSET = { state: "unset" };
var UNKNOWN = { state: "unknown" };
function stringAt(values, path) {
  return typedAt(values, path, "a string", (value) => typeof value === "string" ? value : void 0);
}
function booleanAt(values, path) {
  return typedAt(values, path, "a boolean", (value) => typeof value === "boolean" ? value : void 0);
}
function lengthAt(values, path) {
  return typedAt(values, path, "an array", (value) => Array.isArray(value) ? value.length : void 0);
}
function objectAt(values, path) {
  return typedAt(values, path, "an object", (value) => isObject(value) ? value : void 0);
}
function hasUnknown(values, path) {
  let at = values.unknown;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return containsTrue(at);
}
function anyAt(values, path) {
  if (hasUnknown(values, path)) return UNKNOWN;
  const value = dig(values.known, path) ?? null;
  return value === null ? UNSET : { state: "known", value, sensitive: marked(values.sensitive, path) };
}
function typedAt(values, path, expected, narrow) {
  if (marked(values.unknown, path)) return UNKNOWN;
  let at = values.known;
  for (const [i, key] of path.entries()) {
    if (at === null || at === void 0) return UNSET;
    if (typeof key === "number" ? !Array.isArray(at) : !isObject(at)) throw wrongType(values, path.slice(0, i), typeof key === "number" ? "an array" : "an object", at);
    at = member(at, key);
  }
  if (at === null || at === void 0) return UNSET;
  const value = narrow(at);
  if (value === void 0) throw wrongType(values, path, expected, at);
  return { state: "known", value, sensitive: marked(values.sensitive, path) };
}
function marked(marks, path) {
  let at = marks;
  for (const key of path) {
    if (at === true) return true;
    at = member(at, key);
  }
  return at === true;
}
function containsTrue(marks) {
  if (marks === true) return true;
  if (typeof marks !== "object" || marks === null) return false;
  return Object.values(marks).some(containsTrue);
}
function wrongType(values, path, expected, found) {
  const where = path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
  const type = Array.isArray(found) ? "an array" : typeof found;
  return new UserError(`is not a plan that can be judged: ${values.where}${where} must be ${expected}, found ${type}`);
}

export {
  isJsonSpace,
  isObject,
  member,
  dig,
  SENSITIVE,
  stringAt,
  booleanAt,
  lengthAt,
  objectAt,
  hasUnknown,
  anyAt
};
