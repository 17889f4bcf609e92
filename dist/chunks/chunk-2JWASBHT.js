import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** One line for each thing to fix. */
  lines;
  constructor(...lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }
};

// src/excerpt.ts
var MOST_CHARACTERS = 40;
function excerpt(text) {
  return seen(JSON.stringify(cut(text)));
}
function shortened(text) {
  return seen(cut(text));
}
function cut(text) {
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}…`;
}
var NAMES = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function seen(text) {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => NAMES.get(character) ?? `\\u{${character.codePointAt(0).toString(16)}}`
  );
}
function kindOf(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "boolean":
      return "a boolean";
    case "object":
      return "a mapping";
    default:
      return "a number";
  }
}

// src/plan/json.ts
function isJsonSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key2) {
  if (Array.isArray(value)) return typeof key2 === "number" ? value[key2] : void 0;
  return isObject(value) && Object.hasOwn(value, key2) ? value[key2] : void 0;
}
function dig(value, path) {
  return path.reduce((at, key2) => member(at, key2), value);
}
function constantOf(expression) {
  const references = member(expression, "references");
  return Array.isArray(references) && references.length > 0 ? void 0 : member(expression, "constant_value");
}
function isSameJson(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map || a instanceof Set) return (b instanceof Map || b instanceof Set) && isSameJson([...a], [...b]);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(
    (name) => Object.hasOwn(b, name) && isSameJson(a[name], b[name])
  );
}

// src/plan/value.ts
var SENSITIVE = "(sensitive)";
var UNSET = { kind: "unset" };
var UNKNOWN = { kind: "unknown" };
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
  for (const key2 of path) {
    if (at === true) return true;
    at = member(at, key2);
  }
  return containsTrue(at);
}
function anyAt(values, path) {
  if (hasUnknown(values, path)) return UNKNOWN;
  const value = dig(values.known, path) ?? null;
  return value === null ? UNSET : { kind: "known", value, sensitive: isSensitive(values, path) };
}
function typedAt(values, path, expected, narrow) {
  if (marked(values.unknown, path)) return UNKNOWN;
  let at = values.known;
  for (const [i, key2] of path.entries()) {
    if (at === null || at === void 0) return UNSET;
    if (typeof key2 === "number" ? !Array.isArray(at) : !isObject(at))
      throw wrongType(values, path.slice(0, i), typeof key2 === "number" ? "an array" : "an object", at);
    at = member(at, key2);
  }
  if (at === null || at === void 0) return UNSET;
  const value = narrow(at);
  if (value === void 0) throw wrongType(values, path, expected, at);
  return { kind: "known", value, sensitive: isSensitive(values, path) };
}
function isSensitive(values, path) {
  return marked(values.sensitive, path);
}
function marked(marks, path) {
  let at = marks;
  for (const key2 of path) {
    if (at === true) return true;
    at = member(at, key2);
  }
  return at === true;
}
function containsTrue(marks) {
  if (marks === true) return true;
  if (typeof marks !== "object" || marks === null) return false;
  return Object.values(marks).some(containsTrue);
}
function wrongType(values, path, expected, found) {
  const where = path.map((key2) => typeof key2 === "number" ? `[${key2}]` : `.${shortened(key2)}`).join("");
  const type = Array.isArray(found) ? "an array" : typeof found;
  return new UserError(`is not a plan that can be judged: ${values.where}${where} must be ${expected}, found ${type}`);
}

// src/model/region.ts
function parseArn(text) {
  const [prefix, partition, service, region, account, ...resource] = text.split(":");
  if (prefix !== "arn" || !partition || !service || region === void 0 || account === void 0 || resource.length === 0)
    return void 0;
  return { service, region, account, resource: resource.join(":") };
}
function regionOf(change, configuration) {
  const stated = (change.after && regionIn(change.after)) ?? (change.before && regionIn(change.before));
  if (stated !== null) return stated;
  const origin = configuration.providerArgument(change, "region");
  if (origin.kind !== "known" || typeof origin.value !== "string" || !REGION.test(origin.value)) return null;
  return { value: origin.value, sensitive: origin.sensitive === true };
}
var REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function regionIn(values) {
  const region = stringAt(values, ["region"]);
  if (region.kind === "known") return region;
  const arn = stringAt(values, ["arn"]);
  const ofArn = arn.kind === "known" ? parseArn(arn.value)?.region : void 0;
  return arn.kind === "known" && ofArn ? { value: ofArn, sensitive: arn.sensitive } : null;
}

// src/day.ts
var DAY_MS = 864e5;
function isDay(text) {
  const time = timeOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
}
function daysBetween(from, to) {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_MS);
}
function dayAfter(day, days) {
  return dayOf(timeOf(day) + days * DAY_MS);
}
function timeOf(day) {
  return Date.parse(`${day}T00:00:00Z`);
}
function dayOf(time) {
  return new Date(time).toISOString().slice(0, "YYYY-MM-DD".length);
}

// src/files/expand-paths.ts
import { lstatSync as lstatSync2 } from "node:fs";

// src/files/read-file.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  statSync
} from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, join as join2, parse, relative as relative2, sep as sep2 } from "node:path";

// src/files/paths.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
function isWithin(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function repositoryRoot(folder) {
  const repository = nearestRepository(folder);
  if (repository !== null) return repository;
  const here = realpathSync(".");
  return isWithin(here, folder) ? here : null;
}
function nearestRepository(folder) {
  for (let ancestor = folder; ; ancestor = dirname(ancestor)) {
    if (existsSync(join(ancestor, ".git"))) return ancestor;
    if (dirname(ancestor) === ancestor) return null;
  }
}

// src/files/read-file.ts
var REMEDIES = /* @__PURE__ */ new Map([
  ["ENOENT", "does not exist: look at the path and at the directory that the gate runs in"],
  ["ENOTDIR", "does not exist: a part of the path is a file, and no directory"],
  ["EACCES", "cannot be read: permission denied"],
  ["EPERM", "cannot be read: permission denied"]
]);
function cannotBeRead(error) {
  return new UserError(
    REMEDIES.get(error.code ?? "") ?? `cannot be read: ${error.message}`
  );
}
var MOST_LINKS = 40;
function walkPath(path) {
  const rest2 = stepsOf(path);
  let at = isAbsolute2(path) ? parse(path).root : process.cwd();
  let forbidden = forbiddenFolder(at);
  let [isLink, linkInside, links, exists] = [false, null, 0, true];
  let own = rest2.length;
  for (let step = rest2.shift(); step !== void 0; step = rest2.shift()) {
    const isLast = rest2.length === 0 && own > 0;
    if (rest2.length < own) own = rest2.length;
    if (step === "..") {
      if (!exists) throw new UserError("does not exist: look at the path and at the directory that the gate runs in");
      at = dirname2(at);
      continue;
    }
    const next = join2(at, step);
    forbidden ??= forbiddenFolder(next);
    const stats = lstatSync(next, { throwIfNoEntry: false });
    exists = stats !== void 0;
    if (stats?.isSymbolicLink() !== true) {
      at = next;
      continue;
    }
    if (++links > MOST_LINKS)
      throw new UserError("is behind symbolic links in a circle, or too many of them: name a regular file");
    isLink ||= isLast;
    if (linkInside === null && canBeOfAChange(at)) linkInside = next;
    const target = readlinkSync(next);
    rest2.unshift(...stepsOf(target));
    if (isAbsolute2(target)) at = parse(target).root;
  }
  return { path: at, isLink, linkInside, forbidden };
}
function stepsOf(path) {
  return path.slice(parse(path).root.length).split(sep2 === "\\" ? /[\\/]/ : "/").filter((step) => step !== "" && step !== ".");
}
function canBeOfAChange(folder) {
  const here = process.cwd();
  return nearestRepository(folder) !== null || here !== parse(here).root && isWithin(here, folder);
}
var GIT = /^(?:\.git[. ]*(?::.*)?|git~\d+)$/i;
function forbiddenFolder(path) {
  if (path.split(/[\\/]/).some((step) => GIT.test(step))) return ".git";
  return ["/proc", "/sys", "/dev"].find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? null;
}
var STANDARD_INPUT = "-";
var FOLLOWS_LINKS = { policy: false, report: false, plan: true, answers: true };
var DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/self\/fd\/\d+)$/;
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var NO_BLOCK = constants.O_NONBLOCK ?? 0;
function openInput({ path, namedBy: namedBy2 }, kind) {
  try {
    if (namedBy2 === "command-line" && DESCRIPTOR.test(path)) return openDescriptor(path);
    const way = walkPath(path);
    const mayFollow = FOLLOWS_LINKS[kind] && namedBy2 === "command-line";
    const link = way.linkInside ?? (way.isLink ? path : null);
    if (link !== null && !mayFollow) throw new UserError(linkMessage(path, link));
    if (way.forbidden !== null)
      throw new UserError(`is not read, because it is in ${way.forbidden}: name another file`);
    const before = lstatSync(way.path);
    const mayWait = namedBy2 === "command-line" && before.isFIFO();
    refuseKind(before, mayWait, kind);
    const file = openSync(way.path, constants.O_RDONLY | NO_FOLLOW | (mayWait ? 0 : NO_BLOCK));
    return checked(file, (stats) => {
      refuseKind(stats, mayWait, kind);
      if (stats.dev !== before.dev || stats.ino !== before.ino)
        throw new UserError("was replaced while it was opened: run the gate again");
      return { file, path: way.path, isRegular: stats.isFile(), isQuotable: namedBy2 !== "found" && link === null };
    });
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  }
}
function openDescriptor(path) {
  const isWaitedFor = statSync(path).isFIFO();
  const file = openSync(path, constants.O_RDONLY | (isWaitedFor ? 0 : NO_BLOCK));
  return checked(file, (stats) => {
    refuseKind(stats, true, "answers");
    return { file, path, isRegular: false, isQuotable: true };
  });
}
function checked(file, check2) {
  try {
    return check2(fstatSync(file));
  } catch (error) {
    closeSync(file);
    throw error;
  }
}
function refuseKind(stats, mayBePipe, kind) {
  if (stats.isFile() || mayBePipe && stats.isFIFO()) return;
  if (stats.isDirectory())
    throw new UserError(
      kind === "plan" ? 'is a directory: name a plan file in it, or a glob such as "plans/*.json"' : "is a directory: name a file in it"
    );
  if (stats.isFIFO())
    throw new UserError("is a pipe, which is read only where the command line names it: name a regular file");
  throw new UserError("is a device or a socket, and not read: name a regular file");
}
function linkMessage(path, link) {
  const here = process.cwd();
  const shown2 = isWithin(here, link) ? relative2(here, link) : link;
  return shown2 === path || link === path ? "is a symbolic link, which the gate does not follow: put the file itself there" : `is not read, because ${shown2} is a symbolic link: put the file or folder itself there`;
}
function refuseStandardInput({ path, namedBy: namedBy2 }) {
  if (path === STANDARD_INPUT && namedBy2 !== "command-line")
    throw new UserError("is read only by the command: name a file");
}
var PLAN_CHUNK_BYTES = 256 * 1024;
function* fileChunks(file) {
  try {
    const buffer = new Uint8Array(PLAN_CHUNK_BYTES);
    for (; ; ) {
      const length2 = read(file, buffer);
      if (length2 === 0) return;
      yield buffer.subarray(0, length2);
    }
  } finally {
    closeSync(file);
  }
}
function read(file, buffer) {
  try {
    return readSync(file, buffer);
  } catch (error) {
    throw cannotBeRead(error);
  }
}
var MAX_BYTES = 64 * 1024 * 1024;
var CHUNK_BYTES = 64 * 1024;
function readTextFile(input, kind) {
  return readBytes(input, kind, MAX_BYTES).toString("utf8");
}
function readBytes(input, kind, most) {
  refuseStandardInput(input);
  const file = input.path === STANDARD_INPUT ? 0 : openInput(input, kind).file;
  try {
    const { size } = fstatSync(file);
    if (size > most)
      throw new UserError(`has ${size} bytes: up to ${most} are read; look whether it is the right file`);
    return readAll(file, most);
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== 0) closeSync(file);
  }
}
function readAll(file, most) {
  const parts = [];
  let length2 = 0;
  for (; ; ) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const read2 = readSync(file, buffer);
    if (read2 === 0) return Buffer.concat(parts, length2);
    length2 += read2;
    if (length2 > most)
      throw new UserError(
        `has more than ${most} bytes, which are as many as are read; look whether it is the right file`
      );
    parts.push(buffer.subarray(0, read2));
  }
}
function planFileKind(start) {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (text.subarray(0, 4).equals(ZIP)) return "saved";
  return /^\s*\{\s*"meta"\s*:/.test(text.toString("latin1", 0, 100)) && text.includes('"encrypted_data"') ? "encrypted" : "json";
}
var ZIP = Buffer.from("PK", "latin1");
var UNNAMED_FILE = constants.O_RDONLY | NO_BLOCK | NO_FOLLOW;
function readSize(file, size) {
  const bytes = Buffer.alloc(size);
  let length2 = 0;
  while (length2 < size) {
    const read2 = readSync(file, bytes, length2, size - length2, null);
    if (read2 === 0) break;
    length2 += read2;
  }
  return bytes.subarray(0, length2);
}

// src/files/expand-paths.ts
async function expandPaths(patterns, namedBy2) {
  const inputs = /* @__PURE__ */ new Map();
  for (const pattern of patterns)
    for (const input of await expandPath(pattern, namedBy2)) if (!inputs.has(input.path)) inputs.set(input.path, input);
  return [...inputs.values()];
}
async function expandPath(pattern, namedBy2) {
  if (pattern === "") throw new UserError("the path of a plan is empty: name a file, a glob, or - for standard input");
  const named2 = { path: pattern, namedBy: namedBy2 };
  if (pattern === STANDARD_INPUT || !/[*?[\]{}!()]/.test(pattern)) return [named2];
  const { searchFiles } = await import("./search-files-6ONC4NI3.js");
  const found = await searchFiles(pattern);
  const literal2 = isThere(pattern) && !found.includes(pattern) ? [named2] : [];
  if (literal2.length + found.length === 0)
    throw new UserError(`${pattern} matches no file: look at the pattern and at the directory that the gate runs in`);
  return [...literal2, ...found.map((path) => ({ path, namedBy: "found" }))];
}
function isThere(path) {
  try {
    return lstatSync2(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}

// src/files/plan-files.ts
import { createHash } from "node:crypto";

// src/model/resource-types.ts
var KEY_TYPES = [
  "aws_kms_key",
  "aws_kms_replica_key",
  "aws_kms_external_key",
  "aws_kms_replica_external_key",
  "awscc_kms_key",
  "awscc_kms_replica_key"
];
var ALIAS_TYPES = ["aws_kms_alias", "awscc_kms_alias"];
var KEY_POLICY_TYPE = "aws_kms_key_policy";
var TABLE_TYPES = ["aws_dynamodb_table", "awscc_dynamodb_table", "awscc_dynamodb_global_table"];
var TABLE_REPLICA_TYPE = "aws_dynamodb_table_replica";
var RESOURCE_TYPES = /* @__PURE__ */ new Set([
  ...KEY_TYPES,
  ...ALIAS_TYPES,
  KEY_POLICY_TYPE,
  ...TABLE_TYPES,
  TABLE_REPLICA_TYPE
]);
var isKeyType = (type) => KEY_TYPES.includes(type);
var isAliasType = (type) => ALIAS_TYPES.includes(type);
var isTableType = (type) => TABLE_TYPES.includes(type);
function isNeverNull({ resource: { mode, type }, path }) {
  const [name] = path;
  if (mode !== "managed" || path.length !== 1) return false;
  if (isKeyType(type)) return name === "arn" || name === "id" || name === "key_id";
  if (isAliasType(type)) return name === "arn" || name === "id" || name === "target_key_arn";
  return isTableType(type) && (name === "arn" || name === "id");
}

// src/plan/address.ts
function parseAddress(text) {
  const steps = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === "[") {
      const end = text[i + 1] === '"' ? endOfQuoted(text, i + 1) : text.indexOf("]", i);
      if (end < 0 || text[end] !== "]") return void 0;
      const index = parseIndex(text.slice(i + 1, end));
      if (index === void 0 || steps.length === 0) return void 0;
      steps.push({ index });
      i = end + 1;
    } else {
      if (steps.length > 0) {
        if (text[i] !== ".") return void 0;
        i++;
      }
      let end = i;
      while (end < text.length && text[end] !== "." && text[end] !== "[") end++;
      if (end === i) return void 0;
      steps.push({ name: text.slice(i, end) });
      i = end;
    }
  }
  return steps;
}
function splitModulePath(steps) {
  const module = [];
  let i = 0;
  while (nameAt(steps, i) === "module" && nameAt(steps, i + 1) !== void 0) {
    const index = steps[i + 2];
    const key2 = index !== void 0 && "index" in index ? index.index : void 0;
    module.push({ name: nameAt(steps, i + 1), key: key2 });
    i += key2 === void 0 ? 2 : 3;
  }
  return { module, rest: steps.slice(i) };
}
function nameAt(steps, i) {
  const step = steps[i];
  return step !== void 0 && "name" in step ? step.name : void 0;
}
function indexAt(steps, i) {
  const step = steps[i];
  return step !== void 0 && "index" in step ? step.index : void 0;
}
function moduleKey(module) {
  let text = "";
  for (const step of module) text += stepKey(step);
  return text;
}
function stepKey({ name, key: key2 }) {
  return `${name}${instanceKeyText(key2)}.`;
}
function instanceKeyText(key2) {
  if (key2 === void 0) return "";
  return typeof key2 === "number" ? `[${key2}]` : `[${key2.length}:${key2}]`;
}
function endOfQuoted(text, open) {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === '"') return i + 1;
  }
  return -1;
}
function parseIndex(text) {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return void 0;
  return text.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))|([$%])\5\{/gs, unescape);
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"]
]);
function unescape(all2, u4, u8, x2, single, sigil) {
  if (sigil !== void 0) return `${sigil}{`;
  const hex = u4 ?? u8 ?? x2;
  if (hex !== void 0) {
    const code2 = parseInt(hex, 16);
    return code2 <= 1114111 ? String.fromCodePoint(code2) : all2;
  }
  return ESCAPES.get(single) ?? single;
}

// src/plan/change.ts
var ACTIONS = /* @__PURE__ */ new Map([
  ["no-op", { action: "no-op", order: null }],
  ["create", { action: "create", order: null }],
  ["read", { action: "read", order: null }],
  ["update", { action: "update", order: null }],
  ["delete", { action: "delete", order: null }],
  ["forget", { action: "forget", order: null }],
  ["delete,create", { action: "replace", order: "destroy-first" }],
  ["create,delete", { action: "replace", order: "create-first" }],
  ["create,forget", { action: "replace", order: "forget" }],
  ["forget,create", { action: "replace", order: "forget" }]
]);
var MODES = ["managed", "data", "ephemeral"];
function changeOf(json, where) {
  const { change } = json;
  const kind = ACTIONS.get(change.actions.join(","));
  if (kind === void 0) {
    throw new UserError(
      `is not a plan that can be judged: ${where}.change.actions is ${excerpt(change.actions.join(", "))}, which this version does not know; look for a newer version of dynamodb-kms-gate`
    );
  }
  if (!MODES.includes(json.mode))
    throw new UserError(
      `is not a plan that can be judged: ${where}.mode is ${excerpt(json.mode)}; there are ${MODES.join(", ")}`
    );
  const removes = kind.action === "delete" || kind.action === "forget";
  if (!removes && change.after == null)
    throw new UserError(
      `is not a plan that can be judged: ${where}.change.after is missing, and the action is ${change.actions.join(", ")}`
    );
  const side = (values, name, unknown, sensitive) => values ? { where: `${where}.change.${name}`, known: values, unknown, sensitive } : null;
  return {
    address: json.address,
    mode: json.mode,
    type: json.type,
    name: json.name,
    module: moduleOf(json, where),
    key: json.index ?? void 0,
    action: kind.action,
    order: kind.order,
    previousAddress: json.previous_address ?? null,
    imported: change.importing != null,
    actions: change.actions,
    deposed: json.deposed !== void 0 && json.deposed !== "",
    reason: json.action_reason ?? null,
    replacePaths: change.replace_paths?.map(attributeName) ?? [],
    before: side(change.before, "before", {}, change.before_sensitive ?? false),
    after: side(change.after, "after", change.after_unknown ?? {}, change.after_sensitive ?? false)
  };
}
function stateResourceOf(json, where) {
  return {
    address: json.address,
    mode: json.mode,
    type: json.type,
    name: json.name,
    module: moduleOf(json, where),
    key: json.index ?? void 0,
    values: {
      where: `${where}.values`,
      known: json.values ?? {},
      unknown: {},
      sensitive: json.sensitive_values ?? false
    }
  };
}
function moduleOf(json, where) {
  const { address } = json;
  const steps = parseAddress(address);
  const { module, rest: rest2 } = splitModulePath(steps ?? []);
  if (steps === void 0)
    throw new UserError(
      `is not a plan that can be judged: ${where}.address is ${excerpt(address)}, which is no resource address`
    );
  const names = json.mode === "managed" ? [json.type, json.name] : [json.mode, json.type, json.name];
  const length2 = names.length + (json.index == null ? 0 : 1);
  const isSame3 = rest2.length === length2 && names.every((name, i) => nameAt(rest2, i) === name) && indexAt(rest2, names.length) === (json.index ?? void 0);
  const stated = "module_address" in json ? json.module_address ?? "" : void 0;
  const isInModule = stated === void 0 || (stated === "" ? module.length === 0 : address.startsWith(`${stated}.`) && !address.startsWith("module.", stated.length + 1));
  if (isSame3 && isInModule) return module;
  throw new UserError(
    `is not a plan that can be judged: ${where}.address is ${excerpt(address)}, and ${isSame3 ? "module_address" : "mode, type, name and index"} beside it say another`
  );
}
function attributeName(path) {
  return path.map((step, i) => typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function resourceKey(resource) {
  return `${moduleKey(resource.module)} ${resourceName(resource)}`;
}
function resourceName({ mode, type, name }) {
  return `${mode === "data" ? "data." : ""}${type}.${name}`;
}

// src/plan/configuration-tree.ts
function callIn(module, name) {
  const calls = module?.module_calls;
  return calls !== void 0 && Object.hasOwn(calls, name) ? calls[name] : void 0;
}
function createTree(configuration, variables) {
  const resources = /* @__PURE__ */ new Map();
  function moduleAt(path) {
    let module = configuration?.root_module;
    for (const { name } of path) module = callIn(module, name)?.module;
    return module;
  }
  const taken = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Map();
  return {
    rootVariables: variables,
    usedNames(path) {
      const module = moduleAt(path);
      if (module === void 0) return /* @__PURE__ */ new Set();
      const names = used.get(module) ?? usedNames(module);
      used.set(module, names);
      return names;
    },
    isTakenApart(path, name) {
      const module = moduleAt(path);
      if (module === void 0) return false;
      const names = taken.get(module) ?? takenApart(module);
      taken.set(module, names);
      return names.has(name);
    },
    module: moduleAt,
    call: (path, name) => callIn(moduleAt(path), name),
    resource(resource) {
      const module = moduleAt(resource.module);
      if (module === void 0) return void 0;
      let byName = resources.get(module);
      if (byName === void 0) {
        byName = new Map((module.resources ?? []).map((config) => [resourceName(config), config]));
        resources.set(module, byName);
      }
      return byName.get(resourceName(resource));
    }
  };
}
function usedNames(module) {
  return new Set(namesIn(module));
}
function* namesIn({ module_calls: calls = {}, variables: _, ...module }) {
  yield* namesInJson(module);
  for (const { module: inner, ...call } of Object.values(calls)) yield* namesInJson(call);
}
function* namesInJson(value) {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== "references" || !Array.isArray(inner)) {
      yield* namesInJson(inner);
      continue;
    }
    for (const text of inner) {
      const steps = typeof text === "string" ? parseAddress(text) ?? [] : [];
      const first = nameAt(steps, 0);
      if (first === "local") yield "local";
      else if (first === "var") yield `var.${nameAt(steps, 1) ?? ""}`;
    }
  }
}
function takenApart({ module_calls: calls = {}, variables = {}, ...module }) {
  const found = /* @__PURE__ */ new Set();
  for (const [name, { default: value }] of Object.entries(variables))
    if (typeof value === "object" && value !== null) found.add(`var.${name}`);
  visit(module, false);
  for (const { module: _, ...call } of Object.values(calls)) visit(call, false);
  return found;
  function visit(value, isForEach) {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === "references" && Array.isArray(inner)) for (const text of inner) note(text, isForEach);
      else visit(inner, name === "for_each_expression");
    }
  }
  function note(text, isForEach) {
    const steps = typeof text === "string" ? parseAddress(text) : void 0;
    if (steps === void 0) return;
    const names = steps.flatMap((step) => "name" in step ? [step.name] : []);
    const length2 = names[0] === "var" ? 2 : 3;
    if (names[0] !== "var" && names[0] !== "module") return;
    const isPart = steps.length > length2 + (length2 === 3 && nameAt(steps, 2) === void 0 ? 1 : 0);
    if (isPart || isForEach && names.length === length2) found.add(names.slice(0, length2).join("."));
  }
}

// src/plan/module-input.ts
function inputBehind(expression, { module }, tree) {
  const input = soleVariable(expression);
  return input === null ? null : outermost(module, input, tree);
}
function inputNamed(name, { module }, tree) {
  return member(tree.module(module)?.variables, name) === void 0 ? null : outermost(module, name, tree);
}
function outermost(module, input, tree) {
  const call = module.at(-1);
  if (call === void 0) return null;
  const calledIn = module.slice(0, -1);
  const expression = member(tree.call(calledIn, call.name)?.expressions, input);
  return inputBehind(expression, { module: calledIn }, tree) ?? { calledIn, call: call.name, input };
}
function soleVariable(expression) {
  const references = member(expression, "references");
  if (!Array.isArray(references) || references.length !== 1) return null;
  return /^var\.([^.[]+)$/.exec(String(references[0]))?.[1] ?? null;
}
function hidesInput(resource, tree, origins) {
  const call = resource.module.at(-1);
  const module = tree.module(resource.module);
  if (call === void 0 || module === void 0) return false;
  const caller = resource.module.slice(0, -1);
  const config = tree.call(caller, call.name);
  const used = tree.usedNames(resource.module);
  if (used.has("local")) return false;
  return Object.keys(module.variables ?? {}).some((name) => {
    const expression = used.has(`var.${name}`) ? void 0 : member(config?.expressions, name);
    if (!isObject(expression)) return false;
    const from = { ...resource, module: caller, key: call.key };
    return origins.follow(
      expression,
      from,
      {
        mode: "",
        type: "",
        name: "",
        ...config?.for_each_expression === void 0 ? {} : { for_each_expression: config.for_each_expression }
      },
      []
    ).kind !== "known";
  });
}

// src/plan/recorded-configuration.ts
function recordedConfiguration(configuration) {
  return configuration?.root_module === void 0 ? null : moduleOf2(configuration.root_module);
}
function moduleOf2(json) {
  return {
    resources: (json.resources ?? []).map(resourceOf),
    calls: new Map(Object.entries(json.module_calls ?? {}).map(([name, call]) => [name, callOf(call)])),
    variables: new Map(
      Object.entries(json.variables ?? {}).map(([name, variable]) => [
        name,
        { default: variable.default, sensitive: variable.sensitive === true }
      ])
    ),
    outputs: new Map(
      Object.entries(json.outputs ?? {}).map(([name, { expression }]) => [name, expressionOf(expression)])
    )
  };
}
function resourceOf({
  mode,
  type,
  name,
  expressions,
  count_expression: count2,
  for_each_expression: forEach
}) {
  return {
    mode,
    type,
    name,
    body: bodyOf(expressions ?? {}),
    count: count2 === void 0 ? null : expressionOf(count2),
    forEach: forEach === void 0 ? null : expressionOf(forEach)
  };
}
function callOf({
  expressions,
  count_expression: count2,
  for_each_expression: forEach,
  module
}) {
  return {
    arguments: bodyOf(expressions ?? {}).attributes,
    count: count2 === void 0 ? null : expressionOf(count2),
    forEach: forEach === void 0 ? null : expressionOf(forEach),
    module: module === void 0 ? null : moduleOf2(module)
  };
}
function bodyOf(json) {
  const entries = Object.entries(json);
  return {
    attributes: new Map(entries.flatMap(([name, value]) => isExpression(value) ? [[name, expressionOf(value)]] : [])),
    blocks: new Map(
      entries.flatMap(([name, value]) => Array.isArray(value) ? [[name, value.filter(isObject).map(bodyOf)]] : [])
    )
  };
}
function isExpression(value) {
  return isObject(value) && Object.keys(value).every((key2) => key2 === "constant_value" || key2 === "references");
}
function expressionOf(json) {
  const references = member(json, "references");
  const texts = Array.isArray(references) ? references.filter((text) => typeof text === "string") : [];
  return {
    constant: json === void 0 ? void 0 : constantOf(json),
    references: traversalsOf(texts).map(({ text }) => parseAddress(text) ?? [])
  };
}
function parseRelevantAttributes(text) {
  if (text === null) return null;
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return null;
  const all2 = json.map(attributeOf);
  return all2.includes(void 0) ? null : all2;
}
function attributeOf(json) {
  const [address, path] = [member(json, "resource"), member(json, "attribute")];
  if (!isObject(json) || typeof address !== "string" || !Array.isArray(path)) return void 0;
  const steps = parseAddress(address);
  if (steps === void 0) return void 0;
  const { module, rest: rest2 } = splitModulePath(steps);
  const names = rest2.flatMap((step) => "name" in step ? [step.name] : []);
  return { module, resource: names.join("."), attribute: typeof path[0] === "string" ? path[0] : null };
}
function traversalsOf(references) {
  const traversals = [];
  let shortest = "";
  for (const text of references) {
    const isBeginning = shortest.length > text.length && shortest.startsWith(text) && /^[.[]/.test(shortest.slice(text.length));
    shortest = text;
    if (!isBeginning) traversals.push({ text, steps: parseAddress(text) ?? [] });
  }
  return traversals;
}

// src/plan/origin.ts
var KNOWN = { kind: "known" };
var MAX_CHAIN = 200;
function createOrigins(tree, instances) {
  const answers = /* @__PURE__ */ new Map();
  const collections = /* @__PURE__ */ new Map();
  let chain = 0;
  function follow2(expression, scope, inner) {
    const forExpression = answers.get(expression) ?? /* @__PURE__ */ new Map();
    answers.set(expression, forExpression);
    const key2 = `${moduleKey(scope.module)} ${instanceKeyText(scope.key)} ${pathText(inner)}`;
    const before = forExpression.get(key2);
    if (before === "in progress" || before === void 0 && chain === MAX_CHAIN)
      return undetermined(referencesOf(expression) ?? []);
    if (before !== void 0) return before;
    forExpression.set(key2, "in progress");
    chain++;
    const answer = evaluate2(expression, scope, inner);
    chain--;
    forExpression.set(key2, answer);
    return answer;
  }
  function evaluate2(expression, scope, inner) {
    const value = constantOf(expression);
    if (value !== void 0) return constant(value, inner);
    const references = referencesOf(expression);
    if (references === void 0) return undetermined([]);
    return combine(traversalsOf(references), references, scope, inner);
  }
  function combine(traversals, references, scope, inner) {
    const parts = partsOf4(traversals, scope);
    const traced = (part, path) => {
      const origin = trace(part.traversal, part.index, scope, path);
      const all2 = part.index === void 0 ? void 0 : trace(part.traversal, void 0, scope, path);
      return all2?.kind === "several" ? indexed2(all2, origin, references) : origin;
    };
    const [only] = parts;
    const single = parts.length === 1 ? traced(only, inner) : void 0;
    if (single !== void 0 && single.kind !== "several") return single;
    const origins = single === void 0 ? parts.map((part) => traced(part, [])) : [single];
    const flat = origins.flatMap((origin) => origin.kind === "several" ? origin.origins : [origin]);
    if (flat.every(({ kind: state }) => state === "known")) return KNOWN;
    if (parts.length > 1 && inner.length > 0) return undetermined(references);
    const exact = origins.filter((origin) => origin.kind !== "several");
    const one = theOne(exact.length > 0 ? exact : flat);
    const guards = exact.length > 0 ? origins.filter((origin) => origin.kind === "several") : [];
    if (one !== void 0 && guards.every((several) => several.origins.some((origin) => theOne([one, origin]) !== void 0)))
      return one;
    return undetermined(references);
  }
  function partsOf4(traversals, scope) {
    const parts = [];
    for (let i = 0; i < traversals.length; i++) {
      const traversal = traversals[i];
      const next = traversals[i + 1];
      const isCondition = traversals[i + 2]?.text.startsWith(traversal.text) === true;
      const isCollection = next !== void 0 && !isCondition && trace(traversal, void 0, scope, []).kind === "several";
      const index = isCollection ? indexFrom(next, scope) : void 0;
      parts.push({ traversal, index });
      if (index !== void 0) i++;
    }
    return parts;
  }
  function indexed2(several, chosen, references) {
    return chosen.kind === "known" && !several.allKnown ? undetermined(references) : chosen;
  }
  function theOne(origins, paths = "same") {
    const unknown = origins.flatMap((origin) => origin.kind === "unknown" ? [origin] : []);
    const [first] = unknown;
    if (first === void 0 || unknown.length < origins.length) return void 0;
    const { resource } = first.from;
    if (unknown.some(({ from }) => from.resource.address !== resource.address)) return void 0;
    const attributes = new Map(
      unknown.filter(({ from }) => from.path.length > 0).map(({ from }) => [from.path.join("."), from.path])
    );
    if (attributes.size > 1 && paths === "same") return void 0;
    return { kind: "unknown", from: { resource, path: attributes.size === 1 ? [...attributes.values()][0] : [] } };
  }
  function indexFrom(traversal, scope) {
    const origin = trace(traversal, void 0, scope, []);
    const value = origin.kind === "known" ? origin.value : void 0;
    return typeof value === "string" || typeof value === "number" ? value : void 0;
  }
  function trace(traversal, index, scope, inner) {
    const { steps, text } = traversal;
    switch (nameAt(steps, 0)) {
      case "var":
        return wholly(
          text,
          `var.${nameAt(steps, 1)}`,
          [...pathOf(steps, 2), ...inner],
          scope,
          (path) => variable(nameAt(steps, 1) ?? "", path, scope)
        );
      case "each":
        return nameAt(steps, 1) === "key" ? keyOf(scope, inner) : eachValue(text, [...pathOf(steps, 2), ...inner], scope);
      case "count":
        return keyOf(scope, inner);
      case "path":
      case "terraform":
        return KNOWN;
      case "local":
      case void 0:
        return undetermined([text]);
      default:
        return index === void 0 ? collection(traversal, scope, inner) : ofModuleOrResource(traversal, index, scope, inner);
    }
  }
  function collection(traversal, scope, inner) {
    const key2 = `${moduleKey(scope.module)} ${pathText(inner)} ${traversal.text}`;
    const before = collections.get(key2);
    if (before !== void 0) return before;
    const origin = ofModuleOrResource(traversal, void 0, scope, inner);
    if (chain === 0 || origin.kind !== "undetermined") collections.set(key2, origin);
    return origin;
  }
  function ofModuleOrResource({ text, steps }, index, scope, inner) {
    return nameAt(steps, 0) === "module" ? moduleOutput(text, steps, index, scope, inner) : resourceAttribute(text, steps, index, scope, inner);
  }
  function wholly(text, name, path, scope, origin) {
    const found = origin(path);
    return found.kind === "unknown" && path.length === 0 && tree.isTakenApart(scope.module, name) ? undetermined([text]) : found;
  }
  function variable(name, path, scope) {
    const declared = member(tree.module(scope.module)?.variables, name);
    const origin = argument(name, member(declared, "default"), path, scope);
    return origin.kind === "known" && member(declared, "sensitive") === true ? { ...origin, sensitive: true } : origin;
  }
  function argument(name, fallback, path, scope) {
    const call = scope.module.at(-1);
    if (call === void 0) {
      const given = member(tree.rootVariables, name);
      const value = given === void 0 ? fallback : member(given, "value") ?? null;
      return value === void 0 ? KNOWN : constant(value, path);
    }
    const module = scope.module.slice(0, -1);
    const config = tree.call(module, call.name);
    const expression = member(config?.expressions, name);
    if (!isObject(expression)) return fallback === void 0 ? KNOWN : constant(fallback, path);
    return follow2(expression, { module, key: call.key, forEach: config?.for_each_expression }, path);
  }
  function eachValue(text, path, scope) {
    const { forEach, key: key2 } = scope;
    if (forEach === void 0 || key2 === void 0) return KNOWN;
    const origin = follow2(forEach, { ...scope, key: void 0, forEach: void 0 }, [key2, ...path]);
    return origin.kind === "undetermined" ? undetermined([text, ...referencesOf(forEach) ?? []]) : origin;
  }
  function moduleOutput(text, steps, index, scope, inner) {
    const name = nameAt(steps, 1) ?? "";
    const call = tree.call(scope.module, name);
    if (call?.module === void 0) return undetermined([text]);
    const all2 = call.module.outputs ?? {};
    const written2 = indexAt(steps, 2);
    const path = pathOf(steps, written2 === void 0 ? 2 : 3);
    const of = (key3, within) => outputs(text, all2, [...scope.module, { name, key: key3 }], path, within, scope);
    const key2 = written2 ?? index;
    if (key2 !== void 0) return of(key2, inner);
    const keys = instances.moduleKeys(scope.module, name).filter((instance) => instance !== void 0);
    if (keys.length === 0) return of(void 0, inner);
    const [first, ...rest2] = inner;
    return path.length === 0 && first !== void 0 && keys.includes(first) ? of(first, rest2) : severalOf(keys.map((instance) => of(instance, inner)));
  }
  function outputs(text, all2, module, path, inner, caller) {
    const scope = { module, key: void 0, forEach: void 0 };
    const of = (name, rest3) => {
      const output = all2[name];
      const origin = output.expression === void 0 ? KNOWN : follow2(output.expression, scope, rest3);
      return origin.kind === "known" && output.sensitive === true ? { ...origin, sensitive: true } : origin;
    };
    const [first, ...rest2] = [...path, ...inner];
    if (first !== void 0 && Object.hasOwn(all2, first))
      return wholly(text, `module.${module.at(-1).name}.${first}`, rest2, caller, () => of(String(first), rest2));
    const origins = Object.keys(all2).map((name) => of(name, []));
    if (path.length > 0 || origins.every(({ kind: state }) => state === "known")) return KNOWN;
    if (first !== void 0) return undetermined([text]);
    return theOne(origins, "merged") ?? undetermined([text]);
  }
  function resourceAttribute(text, steps, index, scope, inner) {
    const mode = nameAt(steps, 0) === "data" ? "data" : "managed";
    const at = mode === "data" ? 1 : 0;
    const type = nameAt(steps, at);
    const name = nameAt(steps, at + 1);
    if (type === void 0 || name === void 0) return undetermined([text]);
    const written2 = indexAt(steps, at + 2);
    const path = pathOf(steps, written2 === void 0 ? at + 2 : at + 3);
    const key2 = written2 ?? index;
    const all2 = instances.of({ mode, type, name, module: scope.module });
    if (key2 !== void 0) {
      const instance = all2.get(key2);
      return instance === void 0 ? KNOWN : attribute(text, instance, path, inner);
    }
    const only = all2.get(void 0);
    if (only !== void 0) return attribute(text, only, path, inner);
    if (all2.size === 0) return KNOWN;
    const [first, ...rest2] = inner;
    const member2 = path.length === 0 && first !== void 0 ? all2.get(first) : void 0;
    return member2 !== void 0 ? attribute(text, member2, [], rest2) : severalOf([...all2.values()].map((instance) => attribute(text, instance, path, inner)));
  }
  function attribute(text, instance, path, inner) {
    const from = { resource: instance.resource, path: [...path, ...inner] };
    if (inner.length > 0 && (path.length > 0 || !hasAttribute(instance, inner[0])))
      return hasUnknown(instance.values, path) ? undetermined([text]) : KNOWN;
    if (hasUnknown(instance.values, from.path)) return { kind: "unknown", from };
    if (from.path.length === 0 || !instance.hasValues) return { kind: "known", from };
    const value = anyAt(instance.values, from.path);
    if (value.kind === "unknown") return { kind: "known", from };
    return value.kind === "known" ? { kind: "known", from, value: value.value, sensitive: value.sensitive } : { kind: "known", from, value: null };
  }
  function hasAttribute({ values }, name) {
    return values.unknown === true || member(values.known, name) !== void 0 || member(values.unknown, name) !== void 0;
  }
  return {
    follow: (expression, resource, config, inner) => {
      const origin = follow2(
        expression,
        { module: resource.module, key: resource.key, forEach: config.for_each_expression },
        inner
      );
      return origin.kind === "undetermined" && origin.references.length > 0 && !instances.anyUnknownBut(resource) ? KNOWN : origin;
    },
    followIn: (expression, moduleAddress) => {
      const { module } = splitModulePath(parseAddress(moduleAddress) ?? []);
      return follow2(expression, { module, key: void 0, forEach: void 0 }, []);
    }
  };
}
function pathText(path) {
  return path.length === 0 ? "" : JSON.stringify(path);
}
function severalOf(origins) {
  return { kind: "several", origins, allKnown: origins.every(({ kind: state }) => state === "known") };
}
function undetermined(references) {
  return { kind: "undetermined", references, because: "references" };
}
function constant(value, path) {
  const found = dig(value, path);
  return found === void 0 ? KNOWN : { kind: "known", value: found };
}
function keyOf(scope, inner) {
  return scope.key === void 0 || inner.length > 0 ? KNOWN : { kind: "known", value: scope.key };
}
function referencesOf(expression) {
  const references = member(expression, "references") ?? [];
  return Array.isArray(references) && references.every((reference) => typeof reference === "string") ? references : void 0;
}
function pathOf(steps, from) {
  return steps.slice(from).map((step) => "name" in step ? step.name : step.index);
}

// src/plan/configuration.ts
var KNOWN2 = { kind: "known" };
function createConfiguration({
  configuration,
  variables
}, instances) {
  const tree = createTree(configuration, variables);
  const origins = createOrigins(tree, instances);
  const dynamicOrigin = (resource) => instances.anyUnknownBut(resource) ? { kind: "undetermined", references: [], because: "dynamic-block" } : KNOWN2;
  return {
    has: (resource) => tree.resource(resource) !== void 0,
    blocks: (resource, name) => {
      const blocks = member(tree.resource(resource)?.expressions, name);
      return Array.isArray(blocks) ? blocks.length : 0;
    },
    states: (resource, path) => locate(tree.resource(resource)?.expressions, path) !== void 0,
    origin: (resource, path) => {
      const config = tree.resource(resource);
      if (config === void 0) return { kind: "undetermined", references: [], because: "no-configuration" };
      const found = locate(config.expressions, path);
      if (found === void 0) {
        if (path.length > 1 && locate(config.expressions, path.slice(0, 1)) === void 0)
          return dynamicOrigin(resource);
        return { kind: "known", value: null, isLiteral: true };
      }
      const origin = origins.follow(found.expression, resource, config, found.inner);
      return origin.kind === "known" && constantOf(found.expression) !== void 0 ? { ...origin, isLiteral: true } : origin;
    },
    dynamicOrigin,
    inputBehind: (resource, path) => inputBehind(locate(tree.resource(resource)?.expressions, path)?.expression, resource, tree),
    inputNamed: (resource, name) => inputNamed(name, resource, tree),
    madeBlocks: () => null,
    mayHideBlock: (resource) => hidesInput(resource, tree, origins),
    ignoredAt: () => null,
    providerArgument: (resource, name) => {
      const provider = providerOf(tree.resource(resource)?.provider_config_key, configuration);
      const expression = member(provider?.expressions ?? void 0, name);
      return isObject(expression) ? origins.followIn(expression, provider?.module_address ?? "") : KNOWN2;
    }
  };
}
function providerOf(key2, configuration) {
  const all2 = configuration?.provider_config ?? {};
  for (let at = key2; at !== void 0; at = outerKey(at)) {
    const provider = Object.hasOwn(all2, at) ? all2[at] : void 0;
    if (provider?.expressions != null) return provider;
  }
  return void 0;
}
function outerKey(key2) {
  const colon = key2.lastIndexOf(":");
  if (colon < 0) return void 0;
  const end = key2.lastIndexOf(".module.", colon);
  return end < 0 ? key2.slice(colon + 1) : `${key2.slice(0, end)}${key2.slice(colon)}`;
}
function locate(expressions, path) {
  let at = member(expressions, path[0]);
  let i = 1;
  while (Array.isArray(at) && i + 1 < path.length) {
    at = member(member(at, path[i]), path[i + 1]);
    i += 2;
  }
  if (Array.isArray(at)) return at.length > 0 ? { expression: {}, inner: [] } : void 0;
  if (!isObject(at)) return void 0;
  const inner = path.slice(i);
  const constant2 = constantOf(at);
  if (constant2 === void 0) return { expression: at, inner: [] };
  return inner.length > 0 && dig(constant2, inner) === void 0 ? void 0 : { expression: at, inner };
}

// src/plan/instances.ts
var NONE = /* @__PURE__ */ new Map();
function createInstances({ changes, dataSources, unknownElsewhere, deferred }) {
  const byResource = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  const unknownResources = /* @__PURE__ */ new Set();
  function add(instance) {
    const key2 = resourceKey(instance.resource);
    const instances = byResource.get(key2) ?? /* @__PURE__ */ new Map();
    byResource.set(key2, instances.set(instance.resource.key, instance));
    if (hasUnknown(instance.values, [])) unknownResources.add(key2);
    let caller = "";
    for (const step of instance.resource.module) {
      const call = callKey(caller, step.name);
      const keys = modules.get(call) ?? /* @__PURE__ */ new Set();
      modules.set(call, keys.add(step.key));
      caller += stepKey(step);
    }
  }
  for (const change of changes)
    if (change.after !== null && !change.deposed) add({ resource: change, values: change.after, hasValues: true });
  for (const resource of dataSources) add({ resource, values: resource.values, hasValues: true });
  for (const { address } of deferred) {
    const resource = resourceAt(address.replace(/\[\*\]$/, ""));
    if (resource !== void 0)
      add({ resource, values: { where: address, known: {}, unknown: true, sensitive: true }, hasValues: false });
  }
  let pending = unknownElsewhere;
  function addOthers() {
    const others = pending;
    pending = /* @__PURE__ */ new Map();
    for (const [address, unknown] of others) {
      const resource = resourceAt(address);
      if (resource !== void 0)
        add({
          resource,
          values: { where: address, known: {}, unknown: parseUnknown(unknown, address), sensitive: true },
          hasValues: false
        });
    }
  }
  return {
    of(resource) {
      const key2 = resourceKey(resource);
      if (!byResource.has(key2)) addOthers();
      return byResource.get(key2) ?? NONE;
    },
    moduleKeys(module, call) {
      addOthers();
      return [...modules.get(callKey(moduleKey(module), call)) ?? []];
    },
    anyUnknownBut(resource) {
      addOthers();
      const self = resourceKey(resource);
      return unknownResources.size > (unknownResources.has(self) ? 1 : 0);
    }
  };
}
function parseUnknown(text, address) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON in after_unknown of ${excerpt(address)}`);
  }
}
function callKey(caller, call) {
  return `${caller} ${call}`;
}
function resourceAt(address) {
  const steps = parseAddress(address);
  if (steps === void 0) return void 0;
  const { module, rest: rest2 } = splitModulePath(steps);
  const names = rest2.flatMap((step) => "name" in step ? [step.name] : []);
  const mode = names[0] === "data" ? "data" : "managed";
  const [type, name] = mode === "data" ? names.slice(1) : names;
  if (type === void 0 || name === void 0) return void 0;
  const last = rest2.at(-1);
  return { address, mode, type, name, module, key: "index" in last ? last.index : void 0 };
}

// src/plan/plan-member-search.ts
var MEMBERS = /* @__PURE__ */ new Set([
  "format_version",
  "terraform_version",
  "variables",
  "planned_values",
  "resource_drift",
  "resource_changes",
  "deferred_changes",
  "output_changes",
  "prior_state",
  "configuration",
  "relevant_attributes",
  "checks",
  "action_invocations",
  "deferred_action_invocations",
  "applyable",
  "complete",
  "errored"
]);
var LONGEST = Math.max(...[...MEMBERS].map((name) => name.length));
var QUOTE = 34;
var PERCENT = 37;
var COLON = 58;
var BACKSLASH = 92;
var LOWER_U = 117;
function createPlanMemberSearch() {
  let isFound = false;
  let digits = 0;
  let code2 = 0;
  let isPercent = false;
  let isEscape = false;
  let name = null;
  let isNamed = false;
  function character(byte) {
    if (byte === QUOTE) {
      isNamed = name !== null && MEMBERS.has(name);
      name = "";
    } else if (isNamed && byte === COLON) {
      isFound = true;
    } else {
      if (isNamed && byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13) isNamed = false;
      if (name !== null) name = name.length < LONGEST ? name + String.fromCharCode(byte) : null;
    }
  }
  function unescaped(byte) {
    if (byte === 0) return;
    if (byte === BACKSLASH) isEscape = true;
    else if (isEscape && byte === LOWER_U) [digits, code2, isPercent, isEscape] = [4, 0, false, false];
    else {
      isEscape = false;
      character(byte);
    }
  }
  function take(byte) {
    if (digits > 0 && byte !== 0) {
      const digit = hexadecimal(byte);
      if (digit >= 0) {
        code2 = code2 * 16 + digit;
        if (--digits > 0) return;
        if (isPercent) unescaped(code2);
        else character(code2);
        return;
      }
      digits = 0;
    }
    if (byte === PERCENT) [digits, code2, isPercent] = [2, 0, true];
    else unescaped(byte);
  }
  return {
    push(bytes) {
      for (let i = 0; i < bytes.length && !isFound; i++) take(bytes[i]);
    },
    get isFound() {
      return isFound;
    }
  };
}
function hexadecimal(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/plan/json-document.ts
var NEWLINE = 10;
var OPEN_OBJECT = 123;
var PERCENT2 = 37;
var ESCAPES2 = /* @__PURE__ */ new Map([
  ["%25", "%"],
  ["%0A", "\n"],
  ["%0D", "\r"]
]);
var ESCAPE_LENGTH = 3;
function createWrapperLine(copy) {
  const members = createPlanMemberSearch();
  let pending = new Uint8Array(0);
  let isOpen3 = false;
  let isBroken = copy === null;
  function feed(bytes, isLast) {
    if (isBroken) return;
    const start = isOpen3 ? 0 : bytes.indexOf(OPEN_OBJECT);
    if (start < 0) return;
    isOpen3 = true;
    const all2 = Buffer.concat([pending, bytes.subarray(start)]);
    const cut3 = isLast ? -1 : all2.indexOf(PERCENT2, Math.max(0, all2.length - ESCAPE_LENGTH + 1));
    pending = cut3 < 0 ? new Uint8Array(0) : Buffer.from(all2.subarray(cut3));
    const text = all2.toString("latin1", 0, cut3 < 0 ? all2.length : cut3);
    isBroken = !copy.push(
      Buffer.from(
        text.replace(/%(?:25|0A|0D)/g, (escape) => ESCAPES2.get(escape)),
        "latin1"
      )
    );
  }
  return {
    /** Returns how many bytes belong to the line. */
    push(chunk) {
      const newline = chunk.indexOf(NEWLINE);
      const bytes = newline < 0 ? chunk : chunk.subarray(0, newline);
      members.push(bytes);
      feed(bytes, false);
      return newline < 0 ? chunk.length : newline + 1;
    },
    end() {
      feed(new Uint8Array(0), true);
      if (!members.isFound || copy !== null && !isBroken && copy.isSame()) return;
      throw new UserError(
        "has more than one JSON document: a line of the wrapper around terraform has a plan in it that is not the one beside it. Write nothing but the output of one terraform show -json to it"
      );
    }
  };
}
var WRAPPER_LINES = ["[command]", "::", "##["];
var LONGEST_PREFIX = Math.max(...WRAPPER_LINES.map((prefix) => prefix.length));
var HOW_TO = "make it with: terraform show -json PLANFILE > plan.json";
function createDocument(json, isQuotable, copyOf2) {
  let decode2;
  let head2 = new Uint8Array(0);
  let started = false;
  let wrapperLine;
  let lineStart = new Uint8Array(0);
  function outside(chunk, from, last) {
    let i = from;
    while (i < chunk.length) {
      if (wrapperLine !== void 0) {
        i += wrapperLine.push(chunk.subarray(i));
        if (chunk[i - 1] === NEWLINE) endWrapperLine();
      } else if (lineStart.length === 0 && isJsonSpace(chunk[i])) {
        i++;
      } else if (lineStart.length === 0 && chunk[i] === 123 && !json.done) {
        return i;
      } else {
        lineStart = Buffer.concat([lineStart, chunk.subarray(i, ++i)]);
        if (isWrapperLine(lineStart)) {
          wrapperLine = createWrapperLine(json.done ? copyOf2() : null);
          lineStart = new Uint8Array(0);
        } else if (lineStart.length >= LONGEST_PREFIX) {
          refuse2(Buffer.concat([lineStart, chunk.subarray(i, i + 40)]));
        }
      }
    }
    if (last && lineStart.length > 0) refuse2(lineStart);
    if (last) endWrapperLine();
    return chunk.length;
  }
  function endWrapperLine() {
    wrapperLine?.end();
    wrapperLine = void 0;
  }
  function refuse2(found) {
    if (json.done)
      throw new UserError(
        "has more than one JSON document: something follows the plan. Write nothing but the output of one terraform show -json to it"
      );
    const start = isQuotable ? `: it begins with ${excerpt(Buffer.from(found).toString().split(/\r?\n/, 1)[0])}` : "";
    throw new UserError(`is not JSON${start}; ${HOW_TO}`);
  }
  function feed(chunk) {
    let i = 0;
    if (!started) {
      i = outside(chunk, 0, false);
      if (i === chunk.length) return;
      started = true;
    }
    if (!json.done) i += json.push(chunk.subarray(i));
    if (json.done) outside(chunk, i, false);
  }
  function begin2(last) {
    if (head2.length < 4 && !last) return;
    decode2 = decoderOf(head2);
    const first = head2;
    head2 = new Uint8Array(0);
    feed(decode2(first));
  }
  return {
    push(chunk) {
      if (decode2 !== void 0) {
        feed(decode2(chunk));
        return;
      }
      head2 = Buffer.concat([head2, chunk]);
      begin2(false);
    },
    end() {
      if (decode2 === void 0) begin2(true);
      feed(decode2());
      outside(new Uint8Array(0), 0, true);
      if (!started) throw new UserError(`is empty; ${HOW_TO}`);
      if (!json.done)
        throw new UserError(
          "ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed"
        );
    }
  };
}
function isWrapperLine(start) {
  const text = Buffer.from(start).toString("latin1");
  return WRAPPER_LINES.some((prefix) => text === prefix);
}
function decoderOf(head2) {
  const starts = (...bytes) => bytes.every((byte, i) => head2[i] === byte);
  if (starts(80, 75, 3, 4))
    throw new UserError(
      "is a saved plan file, not JSON: run terraform show -json on it and give the gate what that prints"
    );
  if (starts(31, 139)) throw new UserError("is compressed with gzip: unpack it first");
  if (starts(123, 0) || starts(0, 123))
    throw new UserError("is UTF-16 without a byte order mark: write it again as UTF-8");
  if (starts(255, 254)) return transcoder("utf-16le");
  if (starts(254, 255)) return transcoder("utf-16be");
  let skip = starts(239, 187, 191) ? 3 : 0;
  return (chunk = new Uint8Array(0)) => {
    const rest2 = chunk.subarray(skip);
    skip = 0;
    return rest2;
  };
}
function transcoder(encoding) {
  const decoder2 = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return Buffer.from(chunk === void 0 ? decoder2.decode() : decoder2.decode(chunk, { stream: true }));
    } catch {
      throw new UserError(`is not valid ${encoding.toUpperCase()}, though it begins with that byte order mark`);
    }
  };
}

// src/plan/end-of-string.ts
var QUOTE2 = 34;
var BACKSLASH2 = 92;
function endOfString(bytes, start) {
  const last = bytes.length - 4;
  let i = start;
  while (i <= last) {
    const a = bytes[i];
    if (a === QUOTE2) return i + 1;
    if (a === BACKSLASH2) {
      i += 2;
      continue;
    }
    const b = bytes[i + 1];
    if (b === QUOTE2) return i + 2;
    if (b === BACKSLASH2) {
      i += 3;
      continue;
    }
    const c = bytes[i + 2];
    if (c === QUOTE2) return i + 3;
    if (c === BACKSLASH2) {
      i += 4;
      continue;
    }
    const d = bytes[i + 3];
    if (d === QUOTE2) return i + 4;
    i += d === BACKSLASH2 ? 5 : 4;
  }
  while (i < bytes.length) {
    const byte = bytes[i++];
    if (byte === QUOTE2) return i;
    if (byte === BACKSLASH2) i++;
  }
  return -1;
}
function endsEscaping(bytes, start) {
  let i = bytes.length;
  while (i > start && bytes[i - 1] === BACKSLASH2) i--;
  return (bytes.length - i) % 2 === 1;
}

// src/plan/repeated-members.ts
var QUOTE3 = 34;
var COLON2 = 58;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT2 = 123;
var CLOSE_OBJECT = 125;
function refuseRepeatedMembers(bytes, value, path) {
  if (colonsIn(bytes) === membersOf(value)) return;
  throw new UserError(
    `is not a Terraform plan: ${repeatedIn(bytes, path)} is there twice, and one of the two could hide the other`
  );
}
function colonsIn(bytes) {
  let colons = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i++];
    if (byte === QUOTE3) {
      const end = endOfString(bytes, i);
      if (end < 0) return colons;
      i = end;
    } else if (byte === COLON2) {
      colons++;
    }
  }
  return colons;
}
function membersOf(value) {
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const element2 of value)
      if (typeof element2 === "object" && element2 !== null) members += membersOf(element2);
    return members;
  }
  for (const name in value) {
    members++;
    const inner = value[name];
    if (typeof inner === "object" && inner !== null) members += membersOf(inner);
  }
  return members;
}
function repeatedIn(bytes, path) {
  const open = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let isName2 = false;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i++];
    const inner = open[open.length - 1];
    if (byte === QUOTE3) {
      const start = i - 1;
      i = endOfString(bytes, i);
      if (!isName2) continue;
      isName2 = false;
      const name = JSON.parse(text.toString("utf8", start, i));
      inner.at = name;
      if (inner.names.has(name)) break;
      inner.names.add(name);
    } else if (byte === OPEN_OBJECT2 || byte === OPEN_ARRAY) {
      isName2 = byte === OPEN_OBJECT2;
      open.push({ names: isName2 ? /* @__PURE__ */ new Set() : null, at: isName2 ? "" : 0 });
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      isName2 = false;
      open.pop();
    } else if (byte === 44) {
      isName2 = inner.names !== null;
      if (typeof inner.at === "number") inner.at++;
    }
  }
  return path + open.map(({ at }) => typeof at === "number" ? `[${at}]` : /^\w{1,60}$/.test(at) ? `.${at}` : ".(a name)").join("");
}

// src/plan/format.ts
var decoder = new TextDecoder("utf-8", { fatal: true });
function validated(validate, bytes, path) {
  const value = parse2(bytes, path);
  if (!validate(value)) {
    const [error] = validate.errors;
    throw new UserError(
      `is not a plan that can be judged: ${path}${propertyPath(error.instancePath)} ${error.message}`
    );
  }
  return value;
}
function propertyPath(pointer) {
  const steps = pointer.split("/").slice(1).map((step) => shortened(step.replace(/~1/g, "/").replace(/~0/g, "~")));
  return steps.map((step) => /^\d+$/.test(step) ? `[${step}]` : `.${step}`).join("");
}
function parse2(bytes, path) {
  const value = parsed(bytes, path);
  refuseRepeatedMembers(bytes, value, path);
  return value;
}
function parsed(bytes, path) {
  let text;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new UserError(`is not UTF-8: invalid bytes in ${path}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON in ${path}`);
  }
}

// src/plan/validators.js
var validateChange = validate11;
var schema12 = { "type": "object", "required": ["address", "mode", "type", "name", "change"], "properties": { "address": { "type": "string" }, "previous_address": { "type": ["string", "null"] }, "module_address": { "type": "string" }, "mode": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "index": { "type": ["string", "number", "null"] }, "deposed": { "type": "string" }, "action_reason": { "type": "string" }, "change": { "type": "object", "required": ["actions"], "properties": { "actions": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "before": { "type": ["object", "null"] }, "after": { "type": ["object", "null"] }, "after_unknown": { "type": ["object", "boolean", "null"] }, "before_sensitive": { "type": ["object", "boolean", "null"] }, "after_sensitive": { "type": ["object", "boolean", "null"] }, "replace_paths": { "type": ["array", "null"], "items": { "type": "array", "items": { "type": ["string", "number"] } } } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.mode === void 0 && (missing0 = "mode") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.change === void 0 && (missing0 = "change")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (typeof data.address !== "string") {
            validate11.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.previous_address !== void 0) {
            let data1 = data.previous_address;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate11.errors = [{ instancePath: instancePath + "/previous_address", schemaPath: "#/properties/previous_address/type", keyword: "type", params: { type: schema12.properties.previous_address.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.module_address !== void 0) {
              const _errs5 = errors;
              if (typeof data.module_address !== "string") {
                validate11.errors = [{ instancePath: instancePath + "/module_address", schemaPath: "#/properties/module_address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.mode !== void 0) {
                const _errs7 = errors;
                if (typeof data.mode !== "string") {
                  validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.type !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.type !== "string") {
                    validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.name !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.name !== "string") {
                      validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.index !== void 0) {
                      let data6 = data.index;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
                        validate11.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema12.properties.index.type }, message: "must be string,number,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.deposed !== void 0) {
                        const _errs15 = errors;
                        if (typeof data.deposed !== "string") {
                          validate11.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.action_reason !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.action_reason !== "string") {
                            validate11.errors = [{ instancePath: instancePath + "/action_reason", schemaPath: "#/properties/action_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.change !== void 0) {
                            let data9 = data.change;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing1;
                                if (data9.actions === void 0 && (missing1 = "actions")) {
                                  validate11.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  if (data9.actions !== void 0) {
                                    let data10 = data9.actions;
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                      if (Array.isArray(data10)) {
                                        if (data10.length < 1) {
                                          validate11.errors = [{ instancePath: instancePath + "/change/actions", schemaPath: "#/properties/change/properties/actions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                          return false;
                                        } else {
                                          var valid2 = true;
                                          const len0 = data10.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs23 = errors;
                                            if (typeof data10[i0] !== "string") {
                                              validate11.errors = [{ instancePath: instancePath + "/change/actions/" + i0, schemaPath: "#/properties/change/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid2 = _errs23 === errors;
                                            if (!valid2) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate11.errors = [{ instancePath: instancePath + "/change/actions", schemaPath: "#/properties/change/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid1 = _errs21 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data9.before !== void 0) {
                                      let data12 = data9.before;
                                      const _errs25 = errors;
                                      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                                        validate11.errors = [{ instancePath: instancePath + "/change/before", schemaPath: "#/properties/change/properties/before/type", keyword: "type", params: { type: schema12.properties.change.properties.before.type }, message: "must be object,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs25 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data9.after !== void 0) {
                                        let data13 = data9.after;
                                        const _errs27 = errors;
                                        if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
                                          validate11.errors = [{ instancePath: instancePath + "/change/after", schemaPath: "#/properties/change/properties/after/type", keyword: "type", params: { type: schema12.properties.change.properties.after.type }, message: "must be object,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data9.after_unknown !== void 0) {
                                          let data14 = data9.after_unknown;
                                          const _errs29 = errors;
                                          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && typeof data14 !== "boolean" && data14 !== null) {
                                            validate11.errors = [{ instancePath: instancePath + "/change/after_unknown", schemaPath: "#/properties/change/properties/after_unknown/type", keyword: "type", params: { type: schema12.properties.change.properties.after_unknown.type }, message: "must be object,boolean,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs29 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data9.before_sensitive !== void 0) {
                                            let data15 = data9.before_sensitive;
                                            const _errs31 = errors;
                                            if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && typeof data15 !== "boolean" && data15 !== null) {
                                              validate11.errors = [{ instancePath: instancePath + "/change/before_sensitive", schemaPath: "#/properties/change/properties/before_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.before_sensitive.type }, message: "must be object,boolean,null" }];
                                              return false;
                                            }
                                            var valid1 = _errs31 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data9.after_sensitive !== void 0) {
                                              let data16 = data9.after_sensitive;
                                              const _errs33 = errors;
                                              if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && typeof data16 !== "boolean" && data16 !== null) {
                                                validate11.errors = [{ instancePath: instancePath + "/change/after_sensitive", schemaPath: "#/properties/change/properties/after_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.after_sensitive.type }, message: "must be object,boolean,null" }];
                                                return false;
                                              }
                                              var valid1 = _errs33 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data9.replace_paths !== void 0) {
                                                let data17 = data9.replace_paths;
                                                const _errs35 = errors;
                                                if (!Array.isArray(data17) && data17 !== null) {
                                                  validate11.errors = [{ instancePath: instancePath + "/change/replace_paths", schemaPath: "#/properties/change/properties/replace_paths/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.type }, message: "must be array,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs35) {
                                                  if (Array.isArray(data17)) {
                                                    var valid3 = true;
                                                    const len1 = data17.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                      let data18 = data17[i1];
                                                      const _errs37 = errors;
                                                      if (errors === _errs37) {
                                                        if (Array.isArray(data18)) {
                                                          var valid4 = true;
                                                          const len2 = data18.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let data19 = data18[i2];
                                                            const _errs39 = errors;
                                                            if (typeof data19 !== "string" && !(typeof data19 == "number" && isFinite(data19))) {
                                                              validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1 + "/" + i2, schemaPath: "#/properties/change/properties/replace_paths/items/items/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.items.items.type }, message: "must be string,number" }];
                                                              return false;
                                                            }
                                                            var valid4 = _errs39 === errors;
                                                            if (!valid4) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1, schemaPath: "#/properties/change/properties/replace_paths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs37 === errors;
                                                      if (!valid3) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid1 = _errs35 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate11.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var validateDeferredChange = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.resource_change === void 0 && (missing0 = "resource_change")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.reason !== void 0) {
          const _errs1 = errors;
          if (typeof data.reason !== "string") {
            validate12.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.resource_change !== void 0) {
            let data1 = data.resource_change;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.address === void 0 && (missing1 = "address") || data1.type === void 0 && (missing1 = "type")) {
                  validate12.errors = [{ instancePath: instancePath + "/resource_change", schemaPath: "#/properties/resource_change/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.address !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.address !== "string") {
                      validate12.errors = [{ instancePath: instancePath + "/resource_change/address", schemaPath: "#/properties/resource_change/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.type !== void 0) {
                      const _errs7 = errors;
                      if (typeof data1.type !== "string") {
                        validate12.errors = [{ instancePath: instancePath + "/resource_change/type", schemaPath: "#/properties/resource_change/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/resource_change", schemaPath: "#/properties/resource_change/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var validateStateResource = validate13;
var schema14 = { "type": "object", "required": ["address", "mode", "type", "name"], "properties": { "address": { "type": "string" }, "mode": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "index": { "type": ["string", "number", "null"] }, "values": { "type": ["object", "null"] }, "sensitive_values": { "type": ["object", "boolean", "null"] } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.address === void 0 && (missing0 = "address") || data.mode === void 0 && (missing0 = "mode") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.address !== void 0) {
          const _errs1 = errors;
          if (typeof data.address !== "string") {
            validate13.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.mode !== void 0) {
            const _errs3 = errors;
            if (typeof data.mode !== "string") {
              validate13.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              const _errs5 = errors;
              if (typeof data.type !== "string") {
                validate13.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs7 = errors;
                if (typeof data.name !== "string") {
                  validate13.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.index !== void 0) {
                  let data4 = data.index;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                    validate13.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema14.properties.index.type }, message: "must be string,number,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.values !== void 0) {
                    let data5 = data.values;
                    const _errs11 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate13.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: schema14.properties.values.type }, message: "must be object,null" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sensitive_values !== void 0) {
                      let data6 = data.sensitive_values;
                      const _errs13 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean" && data6 !== null) {
                        validate13.errors = [{ instancePath: instancePath + "/sensitive_values", schemaPath: "#/properties/sensitive_values/type", keyword: "type", params: { type: schema14.properties.sensitive_values.type }, message: "must be object,boolean,null" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validateVariables = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
          validate14.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var validateConfiguration = validate15;
var schema16 = { "type": "object", "properties": { "provider_config": { "type": "object", "additionalProperties": { "type": "object", "properties": { "module_address": { "type": "string" }, "expressions": { "type": ["object", "null"] } } } }, "root_module": { "$ref": "#/definitions/module" } } };
var wrapper0 = { validate: validate16 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resources !== void 0) {
        let data0 = data.resources;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0];
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing0;
                  if (data1.mode === void 0 && (missing0 = "mode") || data1.type === void 0 && (missing0 = "type") || data1.name === void 0 && (missing0 = "name")) {
                    validate16.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                    return false;
                  } else {
                    if (data1.mode !== void 0) {
                      const _errs5 = errors;
                      if (typeof data1.mode !== "string") {
                        validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/mode", schemaPath: "#/properties/resources/items/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid2 = _errs5 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data1.type !== void 0) {
                        const _errs7 = errors;
                        if (typeof data1.type !== "string") {
                          validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/type", schemaPath: "#/properties/resources/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.name !== void 0) {
                          const _errs9 = errors;
                          if (typeof data1.name !== "string") {
                            validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/name", schemaPath: "#/properties/resources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs9 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.provider_config_key !== void 0) {
                            const _errs11 = errors;
                            if (typeof data1.provider_config_key !== "string") {
                              validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/provider_config_key", schemaPath: "#/properties/resources/items/properties/provider_config_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.expressions !== void 0) {
                              let data6 = data1.expressions;
                              const _errs13 = errors;
                              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                                validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/expressions", schemaPath: "#/properties/resources/items/properties/expressions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                              var valid2 = _errs13 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data1.count_expression !== void 0) {
                                let data7 = data1.count_expression;
                                const _errs15 = errors;
                                if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
                                  validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/count_expression", schemaPath: "#/properties/resources/items/properties/count_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                                var valid2 = _errs15 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data1.for_each_expression !== void 0) {
                                  let data8 = data1.for_each_expression;
                                  const _errs17 = errors;
                                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                                    validate16.errors = [{ instancePath: instancePath + "/resources/" + i0 + "/for_each_expression", schemaPath: "#/properties/resources/items/properties/for_each_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                  var valid2 = _errs17 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/resources/" + i0, schemaPath: "#/properties/resources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate16.errors = [{ instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.module_calls !== void 0) {
          let data9 = data.module_calls;
          const _errs19 = errors;
          if (errors === _errs19) {
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              for (const key0 in data9) {
                let data10 = data9[key0];
                const _errs22 = errors;
                if (errors === _errs22) {
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.expressions !== void 0) {
                      let data11 = data10.expressions;
                      const _errs24 = errors;
                      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                        validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/expressions", schemaPath: "#/properties/module_calls/additionalProperties/properties/expressions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                      var valid4 = _errs24 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data10.count_expression !== void 0) {
                        let data12 = data10.count_expression;
                        const _errs26 = errors;
                        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                          validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/count_expression", schemaPath: "#/properties/module_calls/additionalProperties/properties/count_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid4 = _errs26 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data10.for_each_expression !== void 0) {
                          let data13 = data10.for_each_expression;
                          const _errs28 = errors;
                          if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                            validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/for_each_expression", schemaPath: "#/properties/module_calls/additionalProperties/properties/for_each_expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                          var valid4 = _errs28 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data10.module !== void 0) {
                            const _errs30 = errors;
                            if (!wrapper0.validate(data10.module, { instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/module", parentData: data10, parentDataProperty: "module", rootData })) {
                              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs30 === errors;
                          } else {
                            var valid4 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/module_calls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/module_calls/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid3 = _errs22 === errors;
                if (!valid3) {
                  break;
                }
              }
            } else {
              validate16.errors = [{ instancePath: instancePath + "/module_calls", schemaPath: "#/properties/module_calls/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
          var valid0 = _errs19 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.outputs !== void 0) {
            let data15 = data.outputs;
            const _errs31 = errors;
            if (errors === _errs31) {
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key1 in data15) {
                  let data16 = data15[key1];
                  const _errs34 = errors;
                  if (errors === _errs34) {
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                      if (data16.expression !== void 0) {
                        let data17 = data16.expression;
                        const _errs36 = errors;
                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
                          validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expression", schemaPath: "#/properties/outputs/additionalProperties/properties/expression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid6 = _errs36 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data16.sensitive !== void 0) {
                          const _errs38 = errors;
                          if (typeof data16.sensitive !== "boolean") {
                            validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/properties/outputs/additionalProperties/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid6 = _errs38 === errors;
                        } else {
                          var valid6 = true;
                        }
                      }
                    } else {
                      validate16.errors = [{ instancePath: instancePath + "/outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/outputs/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid5 = _errs34 === errors;
                  if (!valid5) {
                    break;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs31 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.variables !== void 0) {
              let data19 = data.variables;
              const _errs40 = errors;
              if (errors === _errs40) {
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  for (const key2 in data19) {
                    let data20 = data19[key2];
                    const _errs43 = errors;
                    if (errors === _errs43) {
                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.sensitive !== void 0) {
                          if (typeof data20.sensitive !== "boolean") {
                            validate16.errors = [{ instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitive", schemaPath: "#/properties/variables/additionalProperties/properties/sensitive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                        }
                      } else {
                        validate16.errors = [{ instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid7 = _errs43 === errors;
                    if (!valid7) {
                      break;
                    }
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs40 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.provider_config !== void 0) {
        let data0 = data.provider_config;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key0 in data0) {
              let data1 = data0[key0];
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  if (data1.module_address !== void 0) {
                    const _errs6 = errors;
                    if (typeof data1.module_address !== "string") {
                      validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/module_address", schemaPath: "#/properties/provider_config/additionalProperties/properties/module_address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid2 = _errs6 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data1.expressions !== void 0) {
                      let data3 = data1.expressions;
                      const _errs8 = errors;
                      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                        validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/expressions", schemaPath: "#/properties/provider_config/additionalProperties/properties/expressions/type", keyword: "type", params: { type: schema16.properties.provider_config.additionalProperties.properties.expressions.type }, message: "must be object,null" }];
                        return false;
                      }
                      var valid2 = _errs8 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/provider_config/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/provider_config/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid1 = _errs4 === errors;
              if (!valid1) {
                break;
              }
            }
          } else {
            validate15.errors = [{ instancePath: instancePath + "/provider_config", schemaPath: "#/properties/provider_config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.root_module !== void 0) {
          const _errs10 = errors;
          if (!validate16(data.root_module, { instancePath: instancePath + "/root_module", parentData: data, parentDataProperty: "root_module", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs10 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}

// src/plan/other-documents.ts
function refuseOtherFiles(names) {
  if (names.has("@level") || names.has("@message")) {
    throw new UserError(
      "is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints"
    );
  }
  if (names.has("lineage") || names.has("serial")) {
    throw new UserError(
      "is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints"
    );
  }
  if (names.has("encrypted_data")) {
    throw new UserError("is an encrypted plan: run tofu show -json on it and give the gate what that prints");
  }
}
function refuseOtherDocuments(names) {
  if (!names.has("format_version") || PLAN_SECTIONS.some((name) => names.has(name))) return;
  if (names.has("values") || [...names].every((name) => name === "format_version" || name === "terraform_version")) {
    throw new UserError(
      "is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE"
    );
  }
  throw new UserError(
    `is not a Terraform plan: it has none of ${PLAN_SECTIONS.join(", ")}; make it with: terraform show -json PLANFILE > plan.json`
  );
}
var PLAN_SECTIONS = ["planned_values", "resource_changes", "configuration"];
function otherDataSources(texts) {
  let byName;
  return (resource) => {
    byName ??= new Map(texts.map(parsed2).map((data) => [nameOf(data), data]));
    return byName.get(nameOf(resource));
  };
}
function nameOf(resource) {
  return JSON.stringify([resourceKey({ ...resource, mode: "data" }), resource.key ?? null]);
}
function parsed2(text) {
  return stateResourceOf(
    validated(validateStateResource, Buffer.from(text), "a data source of prior_state"),
    "prior_state"
  );
}

// src/plan/selector.ts
function compileSelector(selector, done = /* @__PURE__ */ new Map()) {
  const before = done.get(selector);
  if (before !== void 0) return before;
  const { kind } = selector;
  const compiled = {
    kind,
    name: kind === "mark" ? selector.name : "",
    members: [],
    element: void 0,
    names: kind === "members" ? selector.names : void 0,
    takeValue: kind === "value" ? selector.take : void 0,
    takeRecord: kind === "record" ? selector.take : void 0
  };
  done.set(selector, compiled);
  if (kind === "elements") compiled.element = compileSelector(selector.of, done);
  if (kind === "members" || kind === "record") {
    const encoder = new TextEncoder();
    for (const [name, of] of Object.entries(selector.of))
      compiled.members.push({ name, bytes: encoder.encode(name), selector: compileSelector(of, done) });
  }
  return compiled;
}
function indexOfMember(members, bytes, start, end) {
  for (let i = 0; i < members.length; i++) {
    const name = members[i].bytes;
    if (name.length !== end - start) continue;
    let same2 = 0;
    while (same2 < name.length && name[same2] === bytes[start + same2]) same2++;
    if (same2 === name.length) return i;
  }
  return -1;
}

// src/plan/scanner.ts
var QUOTE4 = 34;
var BACKSLASH3 = 92;
var COMMA = 44;
var COLON3 = 58;
var OPEN_ARRAY2 = 91;
var CLOSE_ARRAY2 = 93;
var OPEN_OBJECT3 = 123;
var CLOSE_OBJECT2 = 125;
var VALUE = 0;
var FIRST_KEY = 1;
var KEY = 2;
var IN_KEY = 3;
var AFTER_KEY = 4;
var FIRST_ELEMENT = 5;
var AFTER_VALUE = 6;
var IN_NESTED = 7;
var IN_STRING = 8;
var IN_SCALAR = 9;
var DONE = 10;
var MAX_DEPTH = 1e3;
var MAX_HELD_BYTES = 256 * 1024 * 1024;
function createScanner(root) {
  const frames = [];
  let state = VALUE;
  let base = 0;
  let escaped = false;
  let keyEscaped = false;
  let keyParts = [];
  let keyStart = 0;
  let selector = compileSelector(root);
  const brackets = new Uint8Array(MAX_DEPTH);
  let depth = 0;
  let heldFrom = -1;
  let heldParts = [];
  let heldBytes = 0;
  const markNames = [];
  const markRanges = [];
  let markFrom = 0;
  let source = Buffer.alloc(0);
  let sourceFrom = 0;
  let sourceEnd = 0;
  const record2 = {
    get bytes() {
      return source.subarray(sourceFrom, sourceEnd);
    },
    marked: (name) => {
      const at = 2 * markNames.indexOf(name);
      return at < 0 ? void 0 : source.subarray(sourceFrom + markRanges[at], sourceFrom + markRanges[at + 1]);
    },
    text: (name) => {
      const at = 2 * markNames.indexOf(name);
      return at < 0 ? void 0 : source.toString("utf8", sourceFrom + markRanges[at], sourceFrom + markRanges[at + 1]);
    }
  };
  const path = () => frames.map(({ at }) => typeof at === "number" ? `[${at}]` : at === "" ? "" : `.${at}`).join("").replace(/^\./, "");
  function fail(what, offset) {
    const where = path();
    throw new UserError(`is not valid JSON: ${what} at byte ${base + offset}${where === "" ? "" : ` (in ${where})`}`);
  }
  function enter(opening, into, offset) {
    if (frames.length === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, offset);
    frames.push({ close: opening + 2, selector: into, seen: 0, at: opening === OPEN_ARRAY2 ? 0 : "" });
    state = opening === OPEN_ARRAY2 ? FIRST_ELEMENT : FIRST_KEY;
  }
  function hold(offset) {
    heldFrom = base + offset;
    heldParts = [];
    heldBytes = 0;
  }
  function release(chunk, end) {
    const tail = chunk.subarray(Math.max(heldFrom - base, 0), end);
    const bytes = heldParts.length === 0 ? tail : Buffer.concat([...heldParts, tail]);
    heldParts = [];
    heldFrom = -1;
    return bytes;
  }
  function finish(chunk, end) {
    state = frames.length === 0 ? DONE : AFTER_VALUE;
    if (selector === void 0) return;
    if (selector.kind === "mark") {
      markNames.push(selector.name);
      markRanges.push(markFrom - heldFrom, base + end - heldFrom);
    } else if (selector.kind === "value") {
      selector.takeValue(release(chunk, end), path);
    } else if (selector.kind === "record") {
      if (heldParts.length === 0) {
        source = chunk;
        sourceFrom = heldFrom - base;
        sourceEnd = end;
        heldFrom = -1;
      } else {
        source = release(chunk, end);
        sourceFrom = 0;
        sourceEnd = source.length;
      }
      selector.takeRecord(record2, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
  }
  function begin2(chunk, i) {
    const byte = chunk[i];
    if (selector === void 0) return beginWhole(chunk, i);
    const { kind } = selector;
    const wanted = kind === "elements" ? OPEN_ARRAY2 : kind === "members" || kind === "record" ? OPEN_OBJECT3 : void 0;
    if (wanted !== void 0 && byte !== wanted) {
      const where = path();
      throw new UserError(
        `is not a Terraform plan: ${where === "" ? "the top level" : where} must be an ${wanted === OPEN_ARRAY2 ? "array" : "object"}`
      );
    }
    if (kind === "value" || kind === "record") hold(i);
    if (kind === "mark") markFrom = base + i;
    if (wanted === void 0) return beginWhole(chunk, i);
    enter(byte, selector, i);
    return i + 1;
  }
  function beginWhole(chunk, i) {
    const byte = chunk[i];
    if (byte === OPEN_OBJECT3 || byte === OPEN_ARRAY2) {
      brackets[0] = byte;
      depth = 1;
      state = IN_NESTED;
      return i + 1;
    }
    if (byte === QUOTE4) {
      depth = 0;
      state = IN_STRING;
      return i + 1;
    }
    if (byte === COMMA || byte === COLON3 || byte === CLOSE_ARRAY2 || byte === CLOSE_OBJECT2)
      fail("a value is missing", i);
    state = IN_SCALAR;
    return i;
  }
  function string(chunk, start) {
    const i = escaped ? start + 1 : start;
    escaped = false;
    const end = endOfString(chunk, i);
    if (end < 0) {
      escaped = endsEscaping(chunk, i);
      return chunk.length;
    }
    if (depth > 0) state = IN_NESTED;
    else finish(chunk, end);
    return end;
  }
  function nested(chunk, start) {
    const n = chunk.length;
    let i = start;
    while (i < n) {
      const byte = chunk[i++];
      if (byte === QUOTE4) {
        const end = endOfString(chunk, i);
        if (end < 0) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end;
      } else if (byte < OPEN_ARRAY2) {
      } else if (byte === OPEN_OBJECT3 || byte === OPEN_ARRAY2) {
        if (depth === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, i - 1);
        brackets[depth++] = byte;
      } else if (byte === CLOSE_OBJECT2 || byte === CLOSE_ARRAY2) {
        if (brackets[--depth] !== byte - 2) fail(`unexpected ${String.fromCharCode(byte)}`, i - 1);
        if (depth === 0) {
          finish(chunk, i);
          return i;
        }
      }
    }
    return n;
  }
  function scalar2(chunk, start) {
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === COMMA || byte === CLOSE_ARRAY2 || byte === CLOSE_OBJECT2 || isJsonSpace(byte)) {
        finish(chunk, i);
        return i;
      }
      if (byte === QUOTE4 || byte === COLON3 || byte === OPEN_ARRAY2 || byte === OPEN_OBJECT3)
        fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }
  function members(chunk, start) {
    const n = chunk.length;
    let i = start;
    for (; ; ) {
      const from = i;
      let byte = 0;
      while (i < n && (byte = chunk[i]) !== QUOTE4 && byte !== BACKSLASH3) i++;
      if (i + 2 >= n || byte === BACKSLASH3 || chunk[i + 1] !== COLON3) {
        openKey(from - 1);
        return key2(chunk, from);
      }
      choose2(chunk, from, i);
      i = value(chunk, i + 2);
      if (state !== AFTER_VALUE || i + 1 >= n || chunk[i] !== COMMA || chunk[i + 1] !== QUOTE4) return i;
      i += 2;
    }
  }
  function value(chunk, start) {
    state = VALUE;
    if (isJsonSpace(chunk[start])) return start + 1;
    const i = begin2(chunk, start);
    return state === IN_STRING ? string(chunk, i) : state === IN_NESTED ? nested(chunk, i) : state === IN_SCALAR ? scalar2(chunk, i) : i;
  }
  function key2(chunk, start) {
    let i = start;
    if (escaped && i < chunk.length) {
      escaped = false;
      i++;
    }
    while (i < chunk.length) {
      const byte = chunk[i++];
      if (byte === QUOTE4) {
        if (keyParts.length === 0 && !keyEscaped) choose2(chunk, keyStart, i - 1);
        else unusualKey(chunk.subarray(keyStart, i - 1), i);
        state = chunk[i] === COLON3 ? VALUE : AFTER_KEY;
        return state === VALUE ? i + 1 : i;
      }
      if (byte === BACKSLASH3) {
        keyEscaped = true;
        if (i === chunk.length) escaped = true;
        else i++;
      }
    }
    return i;
  }
  function unusualKey(tail, offset) {
    let name = Buffer.concat([...keyParts, tail]);
    keyParts = [];
    if (keyEscaped) {
      try {
        name = Buffer.from(JSON.parse(`"${name.toString()}"`));
      } catch {
        fail("a member name is malformed", offset);
      }
    }
    choose2(name, 0, name.length);
  }
  function choose2(bytes, start, end) {
    const frame = frames[frames.length - 1];
    frame.selector.names?.add(bytes.toString("utf8", start, end));
    const index = indexOfMember(frame.selector.members, bytes, start, end);
    if (index < 0) {
      frame.at = "";
      selector = void 0;
      return;
    }
    const found = frame.selector.members[index];
    frame.at = found.name;
    selector = found.selector;
    if ((frame.seen & 1 << index) !== 0)
      throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
    frame.seen |= 1 << index;
  }
  function closed(frame, chunk, end) {
    frames.pop();
    selector = frame.selector;
    finish(chunk, end);
  }
  function structure(chunk, i) {
    const byte = chunk[i];
    if (isJsonSpace(byte)) return i + 1;
    const frame = frames[frames.length - 1];
    switch (state) {
      case FIRST_KEY:
      case FIRST_ELEMENT:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
          return i + 1;
        }
        state = state === FIRST_KEY ? KEY : VALUE;
        if (state === VALUE) selector = elementOf2(frame);
        return i;
      case KEY:
        if (byte !== QUOTE4) fail("a member name is missing", i);
        return members(chunk, i + 1);
      case AFTER_KEY:
        if (byte !== COLON3) fail("a colon is missing", i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY2 ? VALUE : KEY;
          if (state === KEY && i + 1 < chunk.length && chunk[i + 1] === QUOTE4) return members(chunk, i + 2);
          if (state === VALUE) {
            frame.at = frame.at + 1;
            selector = elementOf2(frame);
          }
        } else {
          fail(`unexpected ${String.fromCharCode(byte)}`, i);
        }
        return i + 1;
    }
  }
  function openKey(quote) {
    keyStart = quote + 1;
    keyEscaped = false;
    state = IN_KEY;
  }
  function elementOf2(frame) {
    return frame.selector.element;
  }
  function keep(chunk) {
    if (state === IN_KEY) {
      keyParts.push(Buffer.from(chunk.subarray(keyStart)));
      keyStart = 0;
    }
    if (heldFrom < 0) return;
    const part = Buffer.from(chunk.subarray(Math.max(heldFrom - base, 0)));
    heldParts.push(part);
    heldBytes += part.length;
    if (heldBytes > MAX_HELD_BYTES)
      throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
  }
  function scan(chunk) {
    let i = 0;
    while (i < chunk.length && state !== DONE) {
      switch (state) {
        case VALUE:
          i = value(chunk, i);
          break;
        case IN_NESTED:
          i = nested(chunk, i);
          break;
        case IN_STRING:
          i = string(chunk, i);
          break;
        case IN_SCALAR:
          i = scalar2(chunk, i);
          break;
        case IN_KEY:
          i = key2(chunk, i);
          break;
        default:
          i = structure(chunk, i);
      }
    }
    if (state !== DONE) keep(chunk);
    base += chunk.length;
    return i;
  }
  return {
    push(bytes) {
      return scan(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    },
    get done() {
      return state === DONE;
    }
  };
}

// src/plan/sections.ts
function emptySections() {
  return {
    names: /* @__PURE__ */ new Set(),
    scalars: /* @__PURE__ */ new Map(),
    changes: [],
    changesByAddress: /* @__PURE__ */ new Map(),
    drift: [],
    deferred: [],
    dataSources: [],
    planned: /* @__PURE__ */ new Set(),
    otherDataSources: [],
    unknownElsewhere: /* @__PURE__ */ new Map(),
    relevantAttributes: null,
    variables: {},
    configuration: void 0
  };
}
var TYPE = { type: { kind: "mark", name: "type" } };
var TYPE_AND_ADDRESS = { ...TYPE, address: { kind: "mark", name: "address" } };
var OF_STATE = { ...TYPE_AND_ADDRESS, mode: { kind: "mark", name: "mode" } };
var TYPE_AND_UNKNOWN = {
  ...TYPE_AND_ADDRESS,
  change: { kind: "members", of: { after_unknown: { kind: "mark", name: "unknown" } } }
};
function sectionSelector(sections, types) {
  const isWanted = (record2, path) => types.has(textOf(record2, "type", path));
  const isWantedAt = typesInAddresses(types);
  const refuseHidden = (address, type, path) => {
    if (isWantedAt(address, type))
      throw new UserError(
        `is not a plan that can be judged: ${path()}.address is ${excerpt(address)}, and the type beside it is ${excerpt(type)}`
      );
  };
  const deposed = /* @__PURE__ */ new Map();
  const takeChange = (record2, path) => {
    if (isWanted(record2, path)) {
      const where = path();
      const json = validated(validateChange, record2.bytes, where);
      const change = changeOf(json, where);
      const met = change.deposed ? deposed : sections.changesByAddress;
      const key2 = change.deposed ? `${json.address}
${json.deposed}` : json.address;
      if (met.has(key2)) throw sameAddress(where, json.address);
      met.set(key2, change);
      sections.changes.push(change);
      return;
    }
    if (record2.text("type") === void 0)
      throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
    refuseHidden(textOf(record2, "address", path), textOf(record2, "type", path), path);
    const unknown = record2.text("unknown");
    if (unknown === void 0 || unknown.length <= "{}".length) return;
    const address = textOf(record2, "address", path);
    if (sections.unknownElsewhere.has(address)) throw sameAddress(path(), address);
    parse2(record2.marked("unknown"), `${path()}.change.after_unknown`);
    sections.unknownElsewhere.set(address, unknown);
  };
  const takeDrift = (record2, path) => {
    if (isWanted(record2, path))
      sections.drift.push(changeOf(validated(validateChange, record2.bytes, path()), path()));
    else refuseHidden(textOf(record2, "address", path), textOf(record2, "type", path), path);
  };
  const takeDeferred = (record2, path) => {
    const {
      reason,
      resource_change: { address, type }
    } = validated(validateDeferredChange, record2.bytes, path());
    refuseHidden(address, type, () => `${path()}.resource_change`);
    sections.deferred.push({ address, type, reason: reason ?? null });
  };
  let otherBytes = 0;
  const takeStateResource = (record2, path) => {
    if (!isWanted(record2, path)) {
      refuseHidden(textOf(record2, "address", path), textOf(record2, "type", path), path);
      if (otherBytes < MOST_OTHER_BYTES && record2.bytes.length <= SMALL_BYTES && textOf(record2, "mode", path) === "data") {
        otherBytes += record2.bytes.length;
        parse2(record2.bytes, path());
        sections.otherDataSources.push(Buffer.from(record2.bytes).toString());
      }
      return;
    }
    if (textOf(record2, "mode", path) !== "data") return;
    sections.dataSources.push(
      stateResourceOf(validated(validateStateResource, record2.bytes, path()), path())
    );
  };
  const takePlanned = (record2, path) => {
    const [address, type, mode] = [
      textOf(record2, "address", path),
      textOf(record2, "type", path),
      textOf(record2, "mode", path)
    ];
    if (!types.has(type)) {
      refuseHidden(address, type, path);
      return;
    }
    const named2 = namedBy(address);
    if (named2 === null || named2.type !== type || named2.mode !== (mode || "managed"))
      throw new UserError(
        `is not a plan that can be judged: ${path()}.address is ${excerpt(address)}, and mode and type beside it say another`
      );
    if (mode !== "data") sections.planned.add(address);
  };
  const scalar2 = (name) => ({
    kind: "value",
    take: (bytes, path) => sections.scalars.set(name, parse2(bytes, path()))
  });
  return {
    kind: "members",
    names: sections.names,
    of: {
      format_version: scalar2("format_version"),
      terraform_version: scalar2("terraform_version"),
      errored: scalar2("errored"),
      complete: scalar2("complete"),
      variables: {
        kind: "value",
        take: (bytes, path) => {
          sections.variables = validated(validateVariables, bytes, path());
        }
      },
      resource_changes: records(TYPE_AND_UNKNOWN, takeChange),
      resource_drift: records(TYPE_AND_ADDRESS, takeDrift),
      deferred_changes: records({}, takeDeferred),
      relevant_attributes: {
        kind: "value",
        take: (bytes, path) => {
          parse2(bytes, path());
          sections.relevantAttributes = Buffer.from(bytes).toString();
        }
      },
      planned_values: stateValues(records(OF_STATE, takePlanned)),
      prior_state: { kind: "members", of: { values: stateValues(records(OF_STATE, takeStateResource)) } },
      configuration: {
        kind: "value",
        take: (bytes, path) => {
          sections.configuration = validated(validateConfiguration, bytes, path());
        }
      }
    }
  };
}
var SMALL_BYTES = 16 * 1024;
var MOST_OTHER_BYTES = 8 * 1024 * 1024;
function stateValues(resources) {
  const module = { kind: "members", of: { resources } };
  module.of["child_modules"] = { kind: "elements", of: module };
  return { kind: "members", of: { root_module: module } };
}
function refuseUnlistedResources({ planned, changesByAddress, deferred }) {
  const isDeferred = new Set(deferred.map(({ address }) => address));
  for (const address of planned) {
    if (changesByAddress.has(address) || isDeferred.has(address)) continue;
    throw new UserError(
      `is not a whole plan: planned_values has ${excerpt(address)}, and resource_changes does not; give the gate what terraform show -json PLANFILE prints, as it is`
    );
  }
}
function typesInAddresses(types) {
  const anyOf2 = new RegExp([...types].join("|"));
  return (address, type) => {
    if (types.size === 0 || !anyOf2.test(address)) return false;
    const named2 = namedBy(address);
    return named2 === null || named2.type !== type && types.has(named2.type);
  };
}
function namedBy(address) {
  const steps = parseAddress(address.replaceAll("[*]", ""));
  const { rest: rest2 } = splitModulePath(steps ?? []);
  const first = nameAt(rest2, 0);
  if (first === void 0) return null;
  const isManaged = !MODES_IN_ADDRESSES.has(first);
  const type = isManaged ? first : nameAt(rest2, 1);
  return type === void 0 ? null : { mode: isManaged ? "managed" : first, type };
}
var MODES_IN_ADDRESSES = /* @__PURE__ */ new Set(["data", "ephemeral"]);
function sameAddress(where, address) {
  return new UserError(
    `is not a plan that can be judged: ${where} has the same address as another resource: ${excerpt(address)}`
  );
}
function records(of, take) {
  return { kind: "elements", of: { kind: "record", of, take } };
}
function textOf(record2, name, path) {
  const text = record2.text(name);
  if (text === void 0) return "";
  if (!text.startsWith('"')) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  return text.includes("\\") ? String(parse2(record2.marked(name), `${path()}.${name}`)) : text.slice(1, -1);
}

// src/plan/read-plan.ts
async function readPlan(chunks, types, { isQuotable = false } = {}) {
  const sections = emptySections();
  const document = createDocument(
    createScanner(sectionSelector(sections, types)),
    isQuotable,
    () => copyOf(sections, types)
  );
  try {
    for await (const chunk of chunks) document.push(chunk);
    document.end();
  } catch (error) {
    if (error instanceof UserError) refuseOtherFiles(sections.names);
    throw error;
  }
  refuseOtherFiles(sections.names);
  refuseOtherDocuments(sections.names);
  const { scalars, changes, drift, deferred, dataSources } = sections;
  checkFormatVersion(scalars);
  refuseUnlistedResources(sections);
  const instances = createInstances(sections);
  return {
    terraformVersion: typeAt(scalars, "terraform_version", "string") ?? null,
    errored: typeAt(scalars, "errored", "boolean") ?? null,
    complete: typeAt(scalars, "complete", "boolean") ?? null,
    changes,
    changeAt: (address) => sections.changesByAddress.get(address),
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration(sections, instances),
    recorded: {
      written: () => recordedConfiguration(sections.configuration),
      variables: sections.variables,
      instances,
      dataSource: otherDataSources(sections.otherDataSources),
      relevantAttributes: () => parseRelevantAttributes(sections.relevantAttributes)
    }
  };
}
function copyOf(sections, types) {
  const own = emptySections();
  const scanner = createScanner(sectionSelector(own, types));
  return {
    push(bytes) {
      try {
        const rest2 = scanner.done ? bytes : bytes.subarray(scanner.push(bytes));
        return rest2.every(isJsonSpace);
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    },
    isSame: () => scanner.done && isSameJson(own, sections)
  };
}
function checkFormatVersion(scalars) {
  const version = typeAt(scalars, "format_version", "string");
  if (version === void 0)
    throw new UserError(
      "is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json"
    );
  if (!/^[01]\.\d+$/.test(version)) {
    throw new UserError(
      `has format_version ${excerpt(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`
    );
  }
}
function typeAt(scalars, name, type) {
  const value = scalars.get(name);
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== type)
    throw new UserError(
      `is not a plan that can be judged: ${name} must be a ${type}, found ${Array.isArray(value) ? "array" : typeof value}`
    );
  return value;
}

// src/files/source-candidates.ts
import { readdirSync, statSync as statSync2 } from "node:fs";

// src/files/source-files.ts
function isSourceFileName(name) {
  return /\.tf(?:\.json)?$/.test(name) && !name.startsWith(".");
}
function isOpenTofuFileName(name) {
  return /\.tofu(?:\.json)?$/.test(name) && !name.startsWith(".");
}
var MAX_FILE_BYTES = 1024 * 1024;
var MAX_FILES = 2e3;
var MAX_BYTES2 = 64 * 1024 * 1024;
function createSourceIntake() {
  let files = 0;
  let total = 0;
  return {
    full: () => files < MAX_FILES && total < MAX_BYTES2 ? void 0 : `has more files than are read: up to ${MAX_FILES}, and ${MAX_BYTES2} bytes, of one configuration`,
    count(bytes = 0) {
      files++;
      if (bytes > MAX_FILE_BYTES) return `has ${bytes} bytes, and is not read: up to ${MAX_FILE_BYTES} are`;
      total += bytes;
      return void 0;
    }
  };
}
function sourceText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var NOT_UTF_8 = "is not UTF-8, and is not read: write it again as UTF-8";
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
function parseModuleManifest(text) {
  const document = parsed3(text ?? "");
  const rows = Array.isArray(document) ? document : memberOf(document, "Modules");
  const modules = /* @__PURE__ */ new Map();
  for (const row of Array.isArray(rows) ? rows : []) {
    const [key2, folder, source] = [memberOf(row, "Key"), memberOf(row, "Dir"), memberOf(row, "Source")];
    if (typeof key2 === "string" && typeof folder === "string")
      modules.set(key2, { source: typeof source === "string" ? source : "", folder: folder.replaceAll("\\", "/") });
  }
  return modules;
}
function parsed3(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function memberOf(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/files/source-candidates.ts
var NONE2 = "none";
function namedFolders(sources, namedBy2) {
  if (!sources.includes(NONE2)) {
    for (const source of sources) checkFolder(source, namedBy2);
    return sources;
  }
  if (sources.every((source) => source === NONE2)) return [];
  throw new UserError(
    `source is none and ${JSON.stringify(sources.find((source) => source !== NONE2))}: name folders, or none alone (a folder of that name is ./none)`
  );
}
function checkFolder(folder, namedBy2) {
  const name = `source ${JSON.stringify(folder)}`;
  try {
    const way = walkPath(folder);
    const stats = folder === "" ? void 0 : statSync2(way.path, { throwIfNoEntry: false });
    if (stats === void 0) throw new UserError("does not exist: name the folder of the configuration, or none");
    if (!stats.isDirectory()) throw new UserError("is no folder: name the folder of the configuration, or none");
    if (way.forbidden !== null)
      throw new UserError(`is not read, because it is in ${way.forbidden}: name another folder`);
    if (namedBy2 !== "command-line" && way.linkInside !== null)
      throw new UserError("is or leads through a symbolic link: name the folder itself");
  } catch (error) {
    throw new UserError(`${name} ${error instanceof UserError ? error.message : cannotBeRead(error).message}`);
  }
}
async function folderCandidates(sources, namedBy2) {
  const named2 = namedFolders(sources, namedBy2);
  const isAskedFor = sources.length > 0;
  const folders = !isAskedFor && hasSources(".") ? ["."] : named2;
  if (folders.length === 0) return [];
  const { sourceFolder } = await import("./source-folder-O7RQ24R6.js");
  return folders.map((folder) => ({ reader: sourceFolder(folder), isAskedFor }));
}
function hasSources(folder) {
  try {
    return readdirSync(folder).some(isSourceFileName);
  } catch {
    return false;
  }
}
async function withSources(plans) {
  if (plans.every(({ sources }) => sources.length === 0)) return plans.map((plan) => ({ ...plan, sources: null }));
  const { joinPlans } = await import("./join-plans-OE6XYJ3S.js");
  return joinPlans(plans);
}

// src/files/plan-files.ts
async function readPlanFiles(inputs, surroundings) {
  const candidates = await folderCandidates(surroundings.sources, surroundings.namedBy);
  const plans = [];
  const problems = [];
  for (const input of inputs) {
    try {
      plans.push(await readPlanFile(input, surroundings, candidates));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${input.path === STANDARD_INPUT ? "standard input" : input.path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}
async function readPlanFile(input, surroundings, candidates) {
  refuseStandardInput(input);
  const hash = createHash("sha256");
  const { path } = input;
  const opened = path === STANDARD_INPUT ? null : openInput(input, "plan");
  const chunks = hashed(opened === null ? process.stdin : fileChunks(opened.file), hash);
  const first = await chunks.next();
  const kind = first.done === true ? "json" : planFileKind(first.value);
  if (kind === "json") {
    const plan = await readPlan(resumed(first, chunks), RESOURCE_TYPES, { isQuotable: opened?.isQuotable ?? true });
    return { path, sha256: hash.digest("hex"), plan, sources: candidates };
  }
  await chunks.return(void 0);
  if (opened?.isRegular !== true)
    throw new UserError("is a saved plan file, which cannot be read from a pipe: give the gate the name of the file");
  const { readSavedPlan } = await import("./saved-plan-WB4IWHWB.js");
  return readSavedPlan({ path, file: opened.path, kind, ...surroundings, candidates });
}
async function* hashed(chunks, hash) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
async function* resumed(first, rest2) {
  if (first.done !== true) yield first.value;
  yield* rest2;
}

// src/files/policy-file.ts
import { isUtf8 } from "node:buffer";
import { createHash as createHash2 } from "node:crypto";
import { lstatSync as lstatSync3 } from "node:fs";
import { dirname as dirname3, join as join3, relative as relative3, resolve } from "node:path";

// src/wildcard.ts
function matchesWildcard(text, pattern, one) {
  return matchesSequence(text, pattern, (character, wanted) => wanted === character || wanted === one);
}
function matchesSequence(parts, pattern, isSame3) {
  let [i, p] = [0, 0];
  let [star, retry] = [-1, 0];
  while (i < parts.length) {
    if (p < pattern.length && pattern[p] === "*") {
      [star, retry] = [p, i];
      p++;
    } else if (p < pattern.length && isSame3(parts[i], pattern[p])) {
      i++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      retry++;
      i = retry;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

// src/policy/address-pattern.ts
function coversAddress(pattern, address) {
  if (!matchesWildcard(address, pattern)) return false;
  const [atoms, wanted] = [atomsOf(address), atomsOf(pattern)];
  return atoms !== null && wanted !== null && matchesSequence(atoms, wanted, matchesAtom);
}
function namesSomething(pattern) {
  const atoms = atomsOf(pattern);
  if (atoms === null) return false;
  const steps = atoms.filter((atom) => !atom.startsWith("[")).join("").split(".");
  if (atoms.some(
    (atom, i) => atom.startsWith("[") && (i === 0 || atoms[i - 1] === "." || i + 1 < atoms.length && atoms[i + 1] !== ".")
  ))
    return false;
  const call = steps.findIndex((step, i) => step === "module" && isName(steps[i + 1]));
  const [type, name] = steps.slice(-2);
  return call >= 0 || steps.length >= 2 && isName(type) && type !== "module" && isName(name);
}
function isWholeAddress(pattern) {
  return !pattern.includes("*");
}
function isName(step) {
  return step !== void 0 && /^[\p{L}\p{N}_-]+$/u.test(step);
}
function atomsOf(text) {
  const atoms = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === "]") return null;
    const end = text[i] === "[" ? endOfKey(text, i) : i + 1;
    if (end < 0) return null;
    atoms.push(text.slice(i, end));
    i = end;
  }
  return atoms;
}
function endOfKey(text, open) {
  let end = open + 1;
  if (text[end] === '"') {
    do
      end += text[end] === "\\" ? 2 : 1;
    while (end < text.length && text[end] !== '"');
    end++;
  } else {
    while (end < text.length && text[end] !== "]" && text[end] !== "[") end++;
  }
  return text[end] === "]" ? end + 1 : -1;
}
function matchesAtom(atom, pattern) {
  return atom === pattern || atom.startsWith("[") && pattern.startsWith("[") && matchesWildcard(atom, pattern);
}

// src/policy/exception-end.ts
function dayProblem(day) {
  return isDay(day) ? null : `is ${excerpt(day)}, which is no day; allowed: a day such as 2027-03-31`;
}
var MAX_WAIVER_DAYS = 365;
function endWithin(expires, today, maxDays) {
  const latest = dayAfter(today, maxDays);
  return expires > latest ? { end: latest, isCut: true } : { end: expires, isCut: false };
}

// src/policy/policy.ts
function tightens({ addresses, where }, subject) {
  if (addresses !== null && !addresses.some((pattern) => matchesWildcard(subject.address, pattern))) return false;
  if (where === null) return true;
  const { asWritten, before, after } = subject.documents();
  const documents = [asWritten, before, after].filter((document) => document !== null);
  return documents.length === 0 || documents.some((document) => where.find(document) !== "no");
}
function loosens({ addresses, where }, subject) {
  const covering = addresses?.filter((pattern) => coversAddress(pattern, subject.address)) ?? [];
  const isNamed = covering.some(namesSomething);
  const isWhole = covering.some(isWholeAddress);
  const { isCreated, movedFrom } = subject;
  const isNew = isCreated || movedFrom !== null && addresses?.some((pattern) => coversAddress(pattern, movedFrom)) === false;
  if (addresses !== null && covering.length === 0) return { found: "no", isNamed, isWhole, isNew };
  return { found: where === null ? "yes" : isSurely(where, subject), isNamed, isWhole, isNew };
}
function isSurely(where, subject) {
  const { asWritten, before } = subject.documents();
  const answers = [asWritten, before].flatMap((document) => document === null ? [] : [where.find(document)]);
  if (answers.length === 0) return "undetermined";
  return answers.includes("no") ? "no" : answers.includes("undetermined") ? "undetermined" : "yes";
}
function selectionText({ addresses, where }) {
  return [
    ...addresses === null ? [] : [addresses.map((pattern) => `\`${pattern}\``).join(", ")],
    ...where === null ? [] : [`\`${where.text}\``]
  ].join(" and ");
}
var NO_POLICY = {
  choices: {},
  rules: {},
  frameworks: null,
  explicitKeyGrant: false,
  allowedKeys: null,
  overrides: [],
  waivers: [],
  maxWaiverDays: MAX_WAIVER_DAYS,
  inlineWaivers: true,
  honour: []
};

// src/files/policy-file.ts
var POLICY_FILES = [".dynamodb-kms-gate.yml", ".dynamodb-kms-gate.yaml", ".dynamodb-kms-gate.json"];
var MAX_BYTES3 = 64 * 1024 * 1024;
var NO_POLICY_FILE = { policy: NO_POLICY, file: null };
async function readPolicyFile(input) {
  const { path } = input;
  let bytes;
  try {
    bytes = readBytes(input, "policy", MAX_BYTES3);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
  return parsePolicyFile(bytes, path);
}
async function parsePolicyFile(bytes, path) {
  const { parsePolicy } = await import("./parse-policy-SI3NGBA6.js");
  try {
    if (!isUtf8(bytes)) throw new UserError("is not UTF-8: save the file in this encoding");
    return {
      policy: await parsePolicy(bytes.toString()),
      file: { path, sha256: createHash2("sha256").update(bytes).digest("hex") }
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map((line) => /^\d/.test(line) ? `${path}:${line}` : `${path} ${line}`));
  }
}
function policyFileFor(plan) {
  const { folder, root } = searchFor(plan);
  return policyFileAbove(folder, root);
}
function policyFileAbove(folder, root) {
  for (let ancestor = folder; ; ancestor = dirname3(ancestor)) {
    const name = onePolicyFile(
      POLICY_FILES.filter((each) => isThere2(join3(ancestor, each))),
      relative3(root, ancestor)
    );
    if (name !== null) return relative3(resolve("."), join3(ancestor, name));
    if (ancestor === root || dirname3(ancestor) === ancestor) return null;
  }
}
function onePolicyFile(names, folder) {
  const [first, second] = names;
  if (second !== void 0) throw new UserError(twoPolicies(first, second, folder));
  return first ?? null;
}
function twoPolicies(first, second, folder) {
  return `there is a ${first} and a ${second}${folder === "" ? "" : ` in ${folder}`}: keep one, or name one with config`;
}
function searchFor(plan) {
  const here = resolve(".");
  const root = repositoryRoot(here) ?? here;
  const own = plan === STANDARD_INPUT ? here : dirname3(resolve(plan));
  return { folder: isWithin(root, own) ? own : here, root };
}
function isThere2(path) {
  try {
    return lstatSync3(path, { throwIfNoEntry: false }) !== void 0;
  } catch (error) {
    throw new UserError(`${path} ${cannotBeRead(error).message}`);
  }
}
async function policiesOf(plans, named2, inForceOf) {
  const byFile = /* @__PURE__ */ new Map();
  const byPlan = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const file = named2 ?? policyFileFor(plan);
    const inForce = byFile.get(file) ?? await inForceOf(file);
    byFile.set(file, inForce);
    byPlan.set(plan, inForce);
  }
  return (plan) => byPlan.get(plan);
}

// src/grouped.ts
function grouped(values, keyOf4) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key2 = keyOf4(value);
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [value]);
    else group.push(value);
  }
  return groups;
}

// src/model/encryption.ts
function compareEncryption(before, after) {
  if (before.class === "unknown" || after.class === "unknown" || before.class === "kms" || after.class === "kms")
    return "unknown";
  if (before.class !== after.class) return "different";
  if (before.class === "customer-managed" && after.class === "customer-managed")
    return compareKeys(before.key, after.key);
  return "same";
}
function compareKeys(before, after) {
  if ([before, after].some(({ arn, address, alias }) => arn === null && address === null && alias === null))
    return "unknown";
  return sameKey(before, after) ? "same" : "different";
}
function sameKey(a, b) {
  if (a.alias !== b.alias) return false;
  return a.arn !== null && b.arn !== null ? a.arn === b.arn : a.arn === null && b.arn === null && a.address === b.address;
}
function keyOf2(encryption) {
  return encryption?.class === "customer-managed" ? encryption.key : null;
}
function allOf(answers) {
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) || reasonsIn(answers);
}
function anyOf(answers) {
  if (answers.includes(true)) return true;
  return answers.some(Array.isArray) && reasonsIn(answers);
}
function not(answer) {
  return typeof answer === "boolean" ? !answer : answer;
}
function reasonsIn(answers) {
  return [...new Set(answers.flatMap((answer) => typeof answer === "boolean" ? [] : answer))];
}

// src/model/table.ts
function transitionOf(change, before, after) {
  switch (change.action) {
    case "create":
      return "created";
    case "delete":
      return "destroyed";
    case "forget":
      return "forgotten";
    case "replace":
      return "replaced";
    case "no-op":
    case "read":
    case "update":
      return before === null || after === null ? "unchanged" : updateTransition(before, after);
  }
}
function updateTransition(before, after) {
  if (before.class === "aws-owned" && before.idleKey !== null && after.class === "customer-managed" && before.idleKey.arn === after.key.arn && after.key.arn !== null)
    return "in-progress";
  switch (compareEncryption(before, after)) {
    case "same":
      return "unchanged";
    case "different":
      return "re-encrypted";
    case "unknown":
      return "unknown";
  }
}

// src/model/merge-models.ts
function mergeModels(plan, sources) {
  const bySources = new Map(sources.tables.map((table3) => [table3.address, table3]));
  const replicas = new Map(sources.replicas.map((replica) => [replica.address, replica]));
  return {
    ...plan,
    tables: plan.tables.map((table3) => mergeTables(table3, bySources.get(table3.address) ?? table3)),
    replicas: plan.replicas.map((replica) => mergeReplicas(replica, replicas.get(replica.address) ?? replica))
  };
}
function mergeTables(plan, sources) {
  const after = mergeEncryptions(plan.after, sources.after);
  const replicas = plan.replicas.length === sources.replicas.length ? plan.replicas.map((replica, i) => mergeReplicas(replica, sources.replicas[i])) : plan.replicas;
  return {
    ...plan,
    after,
    transition: after === plan.after ? plan.transition : transitionOf(plan.change, plan.before, after),
    replicas,
    replicasReasons: plan.replicasReasons === null ? null : sources.replicasReasons ?? plan.replicasReasons,
    // What it states decides nothing, and sources know it exactly.
    statement: sources.statement
  };
}
function mergeReplicas(plan, sources) {
  const after = mergeEncryptions(plan.after, sources.after);
  const { statement, statedKey: statedKey2 } = sources;
  const isOfSources = after !== plan.after && after?.class === sources.after?.class;
  return {
    ...plan,
    after,
    statement,
    statedKey: statedKey2,
    ...isOfSources ? { namesKey: sources.namesKey, recreatedBecause: sources.recreatedBecause } : {}
  };
}
function mergeEncryptions(plan, sources) {
  if (plan === null || sources === null) return plan;
  const learned = { ...sources, bySources: true };
  if (isOpen(plan)) return isOpen(sources) ? { ...plan, reasons: sources.reasons } : learned;
  if (isOpen(sources)) {
    if (plan.class === "customer-managed" && plan.key.arn === null && sources.reasons.expression !== void 0)
      return learned;
    return plan.class === "aws-owned" && plan.because === "no-block" && sources.reasons.because === "dynamic-block" ? learned : plan;
  }
  if (plan.class === sources.class) return compareEncryption(plan, sources) === "same" ? plan : learned;
  const isOn2 = plan.class !== "aws-owned" && sources.class !== "aws-owned";
  return {
    class: isOn2 ? "kms" : "unknown",
    reasons: { references: [], because: "sources-differ", readings: { plan, sources } },
    bySources: true
  };
}
function isOpen(encryption) {
  return encryption.class === "kms" || encryption.class === "unknown";
}

// src/model/key.ts
var SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT";
var ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT";
var AWS_KMS = "AWS_KMS";
function keyOfChange(change, region, configuration) {
  const side = change.after ?? change.before;
  const at = (values, name) => values === null ? null : known(stringAt(values, [name]));
  const arn = at(change.after, "arn") ?? (change.after === null ? at(change.before, "arn") : null);
  return {
    address: change.address,
    type: change.type,
    arn,
    oldArn: at(change.before, "arn"),
    keyId: at(change.after, "key_id") ?? at(change.before, "key_id"),
    sensitive: [change.after, change.before].some(isArnSensitive),
    multiRegion: side === null ? null : known(booleanAt(side, ["multi_region"])),
    region,
    manager: "customer",
    // The resource says customer_master_key_spec, the data source and Cloud Control say key_spec.
    spec: shown(side, "customer_master_key_spec", SYMMETRIC_DEFAULT) ?? shown(side, "key_spec", SYMMETRIC_DEFAULT),
    usage: shown(side, "key_usage", ENCRYPT_DECRYPT),
    enabledBefore: enabled(change.before),
    enabledAfter: enabled(change.after),
    state: null,
    rotated: rotated(change, configuration),
    change
  };
}
function keyOfDataSource(data) {
  const at = (name) => known(stringAt(data.values, [name]));
  return {
    address: data.address,
    type: data.type,
    arn: at("arn"),
    oldArn: null,
    keyId: at("id"),
    sensitive: isArnSensitive(data.values),
    multiRegion: known(booleanAt(data.values, ["multi_region"])),
    region: regionIn(data.values),
    manager: at("key_manager") === "AWS" ? "aws" : "customer",
    spec: shown(data.values, "key_spec", SYMMETRIC_DEFAULT) ?? shown(data.values, "customer_master_key_spec", SYMMETRIC_DEFAULT),
    usage: shown(data.values, "key_usage", ENCRYPT_DECRYPT),
    enabledBefore: null,
    enabledAfter: known(booleanAt(data.values, ["enabled"])),
    state: shown(data.values, "key_state", "Enabled"),
    rotated: null,
    change: null
  };
}
function isArnSensitive(values) {
  const arn = values && stringAt(values, ["arn"]);
  return arn?.kind === "known" && arn.sensitive;
}
function shown(values, name, usual) {
  const value = values === null ? null : stringAt(values, [name]);
  if (value?.kind !== "known") return null;
  return value.sensitive && value.value !== usual ? SENSITIVE : value.value;
}
function enabled(values) {
  if (values === null) return null;
  const isEnabled = known(booleanAt(values, ["is_enabled"]));
  return isEnabled ?? known(booleanAt(values, ["enabled"]));
}
function rotated(change, configuration) {
  const { type, after } = change;
  if (after === null || type !== "aws_kms_key" && type !== "awscc_kms_key") return null;
  const orDefault = (name, read2, usual) => {
    const value = read2(after, [name]);
    if (value.kind === "known") return value.value;
    return value.kind === "unset" || change.action !== "update" && configuration.origin(change, [name]).kind === "known" ? usual : null;
  };
  const spec = orDefault(type === "aws_kms_key" ? "customer_master_key_spec" : "key_spec", stringAt, SYMMETRIC_DEFAULT);
  if (spec !== SYMMETRIC_DEFAULT || orDefault("origin", stringAt, AWS_KMS) !== AWS_KMS || orDefault("custom_key_store_id", stringAt, "") !== "")
    return null;
  return orDefault("enable_key_rotation", booleanAt, false);
}
function known(value) {
  return value.kind === "known" ? value.value : null;
}

// src/model/key-ring.ts
var AWS_ALIAS = "alias/aws/";
var UNSET2 = { kind: "unset" };
var MAX_STEPS = 10;
function createKeyRing(plan) {
  const managed = plan.changes.filter(({ mode }) => mode === "managed");
  const keys = [
    ...managed.filter(({ type }) => isKeyType(type)).map((change) => keyOfChange(change, regionOf(change, plan.configuration), plan.configuration)),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_key").map(keyOfDataSource)
  ];
  const aliases = [
    ...managed.filter(({ type, deposed }) => isAliasType(type) && !deposed).map(
      (change) => aliasOf(change.address, change.before, change.after, change, regionOf(change, plan.configuration))
    ),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_alias").map((data) => aliasOf(data.address, data.values, data.values, null, regionIn(data.values)))
  ];
  const byArn = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  for (const key2 of keys) {
    for (const arn of [key2.oldArn, key2.arn])
      if (arn !== null && (byArn.get(arn)?.change ?? null) === null) byArn.set(arn, key2);
    if (key2.change?.deposed !== true) byAddress.set(key2.address, key2);
  }
  const aliasByName = new Map(
    aliases.flatMap(
      (alias) => [alias.arn, alias.name].flatMap((text) => text === null ? [] : [[text, alias]])
    )
  );
  const keysById = grouped(
    keys.filter(({ keyId }) => keyId !== null),
    ({ keyId }) => keyId
  );
  const awsManaged = /* @__PURE__ */ new Map();
  for (const key2 of keys) if (key2.manager === "aws" && key2.arn !== null) awsManaged.set(key2.arn, null);
  for (const alias of aliases)
    if (alias.name?.startsWith(AWS_ALIAS) === true && alias.targetAfter !== null)
      awsManaged.set(alias.targetAfter, alias.name);
  function targetOf(name) {
    const alias = aliasByName.get(name);
    return alias?.targetAfter == null ? void 0 : byArn.get(alias.targetAfter) ?? byId(alias.targetAfter, alias.region);
  }
  function byId(id, region) {
    const all2 = keysById.get(id) ?? [];
    return all2.length > 1 ? all2.find((key2) => key2.region?.value === region) : all2[0];
  }
  function named2(text, sensitive, region = null) {
    const arn = parseArn(text);
    const resource = arn === void 0 ? text : arn.resource;
    if (resource.startsWith("alias/")) {
      const reference2 = {
        arn: arn === void 0 ? null : text,
        address: targetOf(text)?.address ?? null,
        alias: text,
        sensitive
      };
      return { kind: resource.startsWith(AWS_ALIAS) ? "aws-managed" : "customer-managed", key: reference2 };
    }
    const key2 = byArn.get(text) ?? (arn === void 0 ? byId(text, region) : void 0);
    const isReplaced = key2 !== void 0 && namesOld(key2, text);
    const address = isReplaced || key2?.change?.deposed === true ? null : key2?.address ?? null;
    const ownArn = arn !== void 0 || key2 === void 0 ? null : isReplaced ? key2.oldArn : key2.arn;
    const reference = {
      arn: ownArn ?? text,
      address,
      alias: awsManaged.get(text) ?? null,
      sensitive: sensitive || ownArn !== null && key2.sensitive
    };
    return {
      kind: awsManaged.has(text) || key2?.manager === "aws" ? "aws-managed" : "customer-managed",
      key: reference
    };
  }
  function namedBy2(attribute, steps = 0) {
    const { resource, path } = attribute;
    const [name] = path;
    if (resource.mode === "managed" && isKeyType(resource.type) && (name === void 0 || name === "arn" || name === "id" || name === "key_id")) {
      return { kind: "customer-managed", key: { arn: null, address: resource.address, alias: null, sensitive: false } };
    }
    const change = plan.changeAt(resource.address);
    if (steps === MAX_STEPS || change?.after == null) return undetermined2(attribute);
    if (resource.mode === "data") {
      if (resource.type === "aws_kms_key")
        return keyItself(namedThrough(change, change.after, "key_id", attribute, steps));
      if (resource.type !== "aws_kms_alias") return undetermined2(attribute);
      const named3 = namedThrough(change, change.after, "name", attribute, steps);
      return name === "arn" || name === "id" ? named3 : keyItself(named3);
    }
    if (isAliasType(resource.type)) {
      const target = withoutId(namedThrough(change, change.after, "target_key_id", attribute, steps));
      if (name === void 0 || name === "target_key_arn" || name === "target_key_id") return target;
      const key2 = target.kind === "customer-managed" ? target.key : { arn: null, address: null, sensitive: false };
      return { kind: "customer-managed", key: { ...key2, alias: resource.address } };
    }
    return undetermined2(attribute);
  }
  function namedThrough(change, after, argument, attribute, steps) {
    const value = stringAt(after, [argument]);
    if (value.kind === "known")
      return named2(value.value, value.sensitive, regionOf(change, plan.configuration)?.value ?? null);
    const origin = plan.configuration.origin(change, [argument]);
    if (origin.kind === "unknown") return namedBy2(origin.from, steps + 1);
    return undetermined2(attribute);
  }
  const keyOf4 = ({ arn, address, alias }) => {
    const key2 = alias === null ? arn === null ? void 0 : byArn.get(arn) : targetOf(alias);
    return key2 ?? (address === null ? void 0 : byAddress.get(address));
  };
  return {
    aliases,
    named: (text, sensitive) => text === "" ? UNSET2 : named2(text, sensitive),
    namedBy: (attribute) => namedBy2(attribute),
    keyOf: keyOf4,
    meansOld(reference) {
      const key2 = keyOf4(reference);
      const text = reference.alias === null ? reference.arn : aliasByName.get(reference.alias)?.targetAfter ?? null;
      return key2 !== void 0 && text !== null && namesOld(key2, text);
    }
  };
}
function namesOld({ change, oldArn }, text) {
  return change?.action === "replace" && oldArn !== null && (oldArn === text || oldArn.endsWith(`:key/${text}`));
}
function keyItself(named2) {
  if (named2.kind !== "customer-managed" || named2.key.alias === null) return withoutId(named2);
  return { ...named2, key: { ...named2.key, arn: null, alias: null } };
}
function withoutId(named2) {
  if (named2.kind !== "customer-managed" || named2.key.alias !== null || named2.key.arn === null || parseArn(named2.key.arn) !== void 0)
    return named2;
  return { ...named2, key: { ...named2.key, arn: null } };
}
function reasonsOf(origin) {
  return origin.kind === "undetermined" ? {
    references: origin.references,
    because: origin.because,
    ...origin.expression === void 0 ? {} : { expression: origin.expression }
  } : { references: [], because: "references" };
}
function reasonsAbout({ resource, path }) {
  return { references: [[resource.address, ...path].join(".")], because: "references" };
}
function undetermined2(attribute) {
  return { kind: "undetermined", reasons: reasonsAbout(attribute) };
}
function aliasOf(address, before, after, change, region) {
  const at = (values, name) => values === null ? null : known(stringAt(values, [name]));
  const target = (values) => {
    const id = at(values, "target_key_id");
    return change === null || id === null ? at(values, "target_key_arn") ?? id : id;
  };
  return {
    address,
    arn: at(after, "arn") ?? at(before, "arn"),
    name: at(after, "name") ?? at(before, "name") ?? at(after, "alias_name"),
    region: region?.value ?? null,
    targetBefore: target(before),
    targetAfter: target(after),
    change
  };
}

// src/model/module-call.ts
var ENCRYPTION = ["server_side_encryption"];
var REPLICAS = ["replicas", "replica_regions"];
function moduleCallOf(change, paths, configuration) {
  const named2 = (names) => names.map((name) => configuration.inputNamed(change, name)).find((input) => input !== null) ?? null;
  const enabled2 = paths.enabled && configuration.inputBehind(change, paths.enabled);
  const key2 = configuration.inputBehind(change, paths.key);
  const isWritten = configuration.states(change, paths.key.slice(0, 1));
  const encryption = isWritten ? null : named2(ENCRYPTION);
  const replicas = named2(REPLICAS);
  const first = enabled2 ?? key2 ?? encryption;
  if (first === null) return null;
  const sameCall = (input) => input !== null && callOf2(input) === callOf2(first) ? input.input : null;
  return {
    calledIn: addressOf(first.calledIn),
    name: first.call,
    enabled: sameCall(enabled2),
    key: sameCall(key2),
    encryption: sameCall(encryption),
    replicas: sameCall(replicas)
  };
}
function callOf2({ calledIn, call }) {
  return `${addressOf(calledIn)} ${call}`;
}
function addressOf(path) {
  return path.map(({ name }) => `module.${name}`).join(".");
}

// src/model/read-encryption.ts
function switchedEncryption(values, change, names, reader) {
  const enabled2 = switchAt(values, change, names.enabled, reader);
  if ("references" in enabled2) return { class: "unknown", reasons: enabled2 };
  if (enabled2.kind === "unset" || !enabled2.value)
    return { class: "aws-owned", because: "disabled", idleKey: idleKey(namedAt(values, change, names.key, reader)) };
  return statedEncryption(keyedEncryption(namedAt(values, change, names.key, reader)), change, names.key, reader);
}
function switchAt(values, change, path, { configuration }) {
  const enabled2 = booleanAt(values, path);
  if (enabled2.kind !== "unknown") return enabled2;
  const origin = configuration.origin(change, path);
  if (origin.kind === "known" && origin.bySources === true && typeof origin.value === "boolean")
    return { kind: "known", value: origin.value, sensitive: origin.sensitive === true };
  return reasonsOfUnknown(origin);
}
function statedEncryption(encryption, change, key2, { configuration }) {
  if (encryption.class !== "aws-managed" || encryption.written === null || configuration.states(change, key2))
    return encryption;
  return { ...encryption, written: null };
}
function keyedEncryption(named2) {
  switch (named2.kind) {
    case "customer-managed":
      return { class: "customer-managed", key: named2.key };
    case "aws-managed":
      return { class: "aws-managed", written: named2.key };
    case "unset":
      return { class: "aws-managed", written: null };
    case "undetermined":
      return { class: "kms", reasons: named2.reasons };
  }
}
function namedAt(values, change, path, reader) {
  const value = stringAt(values, path);
  if (value.kind === "unset") return { kind: "unset" };
  if (value.kind === "known") return reader.keyRing.named(value.value, value.sensitive);
  const origin = reader.configuration.origin(change, path);
  const named2 = namedByOrigin(
    origin.kind === "known" && isSensitive(values, path) ? { ...origin, sensitive: true } : origin,
    reader.keyRing
  );
  return named2.kind === "unset" && wasThere(change, path) ? { kind: "undetermined", reasons: { references: [], because: "references" } } : named2;
}
function wasThere({ action, before }, path) {
  return action === "update" && before !== null && path.length > 1 && objectAt(before, path.slice(0, -1)).kind === "known";
}
function namedByOrigin(origin, keyRing) {
  switch (origin.kind) {
    case "unknown":
      return keyRing.namedBy(origin.from);
    case "undetermined":
      return { kind: "undetermined", reasons: reasonsOf(origin) };
    case "known":
      return origin.bySources === true && typeof origin.value === "string" && origin.value !== "" ? keyRing.named(origin.value, origin.sensitive === true) : { kind: "unset" };
  }
}
function reasonsOfUnknown(origin) {
  return origin.kind === "unknown" ? reasonsAbout(origin.from) : reasonsOf(origin);
}
function idleKey(named2) {
  return named2.kind === "customer-managed" ? named2.key : null;
}

// src/model/statement.ts
var UNDETERMINED = { kind: "the-same-or-undetermined" };
function statementOf(change, transition, after, names, reader) {
  const { configuration } = reader;
  if (transition !== "unchanged" || after === null || after.class === "unknown" || !configuration.has(change))
    return UNDETERMINED;
  if (!configuration.states(change, [names.block]))
    return after.class === "aws-owned" ? UNDETERMINED : { kind: "no-block", isCertain: configuration.madeBlocks(change, names.block) === 0 };
  const enabled2 = configuration.origin(change, names.enabled);
  const stated = enabled2.kind === "known" ? enabled2.value : void 0;
  const ignoredAt2 = configuration.ignoredAt(change, names.enabled);
  const isCertain2 = ignoredAt2 !== null || enabled2.kind === "known" && enabled2.isLiteral === true;
  if (after.class === "aws-owned") return stated === true ? { kind: "enabled", isCertain: isCertain2, ignoredAt: ignoredAt2 } : UNDETERMINED;
  return stated === false ? { kind: "disabled", isCertain: isCertain2, ignoredAt: ignoredAt2 } : statedKey(change, names.key, after, reader);
}
function statedKey(change, path, kept2, { configuration, keyRing }) {
  const stated = configuration.origin(change, path);
  const ignoredAt2 = configuration.ignoredAt(change, path);
  if (stated.kind === "unknown") return { kind: "another-key", isCertain: ignoredAt2 !== null, ignoredAt: ignoredAt2 };
  if (stated.kind !== "known" || stated.value === void 0) return UNDETERMINED;
  const isLiteral = stated.isLiteral === true;
  const isCertain2 = isLiteral || ignoredAt2 !== null;
  const isNone = stated.value === null || stated.value === "";
  if (!isNone && !isLiteral && parseArn(String(stated.value)) === void 0) return UNDETERMINED;
  const named2 = isNone ? void 0 : keyRing.named(String(stated.value), true);
  switch (kept2.class) {
    case "customer-managed":
      if (named2 === void 0) return { kind: "no-key", isCertain: isCertain2, ignoredAt: ignoredAt2 };
      return named2.kind === "customer-managed" && named2.key.alias === kept2.key.alias && named2.key.arn === kept2.key.arn ? UNDETERMINED : { kind: "another-key", isCertain: isCertain2, ignoredAt: ignoredAt2 };
    case "aws-managed":
      return named2 === void 0 || named2.kind === "aws-managed" ? UNDETERMINED : { kind: "another-key", isCertain: isCertain2, ignoredAt: ignoredAt2 };
    case "kms":
      return named2 === void 0 ? { kind: "no-key", isCertain: isCertain2, ignoredAt: ignoredAt2 } : UNDETERMINED;
    case "aws-owned":
    case "unknown":
      return UNDETERMINED;
  }
}

// src/model/read-replicas.ts
function replicaBlocks(values, change, table3, reader) {
  if (values === null || table3 === null) return [];
  const length2 = lengthAt(values, ["replica"]);
  const count2 = length2.kind === "known" ? length2.value : 0;
  const statedKeyOf = statedKeys(count2, change, reader.configuration);
  return Array.from({ length: count2 }, (_, i) => {
    const region = stringAt(values, ["replica", i, "region_name"]);
    const key2 = ["replica", i, "kms_key_arn"];
    const statedKey2 = statedKeyOf(region.kind === "known" ? region.value : null);
    const isUnknown = stringAt(values, key2).kind === "unknown";
    const named2 = isUnknown ? namedByOrigin(
      statedKey2 === null ? unmatched(change, reader.configuration) : reader.configuration.origin(change, statedKey2),
      reader.keyRing
    ) : namedAt(values, change, key2, reader);
    const mode = stringAt(values, ["replica", i, "consistency_mode"]);
    return {
      region: region.kind === "known" ? region : null,
      encryption: replicaEncryption(named2, table3),
      namesKey: named2.kind !== "unset",
      consistencyMode: mode.kind === "known" ? mode.value : null,
      statedKey: statedKey2
    };
  });
}
function replicaEncryption(named2, table3) {
  if (named2.kind !== "unset") return keyedEncryption(named2);
  switch (table3.class) {
    case "aws-owned":
      return { ...table3, idleKey: null };
    case "aws-managed":
    case "customer-managed":
      return { class: "aws-managed", written: null };
    case "kms":
    case "unknown":
      return table3;
  }
}
function statedKeys(count2, change, configuration) {
  const written2 = configuration.blocks(change, "replica");
  const blocks = /* @__PURE__ */ new Map();
  for (let i = 0; i < written2; i++) {
    const region = regionStated(configuration.origin(change, ["replica", i, "region_name"]));
    if (!blocks.has(region)) blocks.set(region, i);
  }
  const only = written2 === 1 && count2 === 1 ? blocks.get(null) : void 0;
  return (region) => {
    const block2 = region === null ? only : blocks.get(region) ?? only;
    return block2 === void 0 ? null : ["replica", block2, "kms_key_arn"];
  };
}
function unmatched(change, configuration) {
  if (configuration.blocks(change, "replica") === 0) return configuration.dynamicOrigin(change);
  return { kind: "undetermined", references: ["replica.region_name"], because: "references" };
}
function regionStated(origin) {
  return origin.kind === "known" && typeof origin.value === "string" ? origin.value : null;
}
function replicasReasons(values, change, configuration, attribute) {
  if (values === null || lengthAt(values, [attribute]).kind !== "unknown") return null;
  const origin = configuration.origin(change, [attribute]);
  return attribute === "replica" && configuration.blocks(change, attribute) === 0 ? { references: [], because: "dynamic-block" } : reasonsOf(origin);
}
function joinReplicas(before, after, table3) {
  const { change, attribute, keyAttribute, recreates } = table3;
  const rest2 = new Set(before);
  const nextIn = new Map(
    [...grouped(before, ({ region }) => region?.value ?? null)].map(([region, sides]) => [region, sides.values()])
  );
  const joined = after.map((side) => {
    const old = side.region === null ? void 0 : nextIn.get(side.region.value)?.next().value;
    if (old !== void 0) rest2.delete(old);
    return {
      address: change.address,
      attribute,
      keyAttribute,
      type: change.type,
      region: side.region,
      before: old?.encryption ?? null,
      after: side.encryption,
      namesKey: side.namesKey,
      recreatedBecause: recreates && old !== void 0 && change.action === "update" ? recreation(old, side) : null,
      statement: { kind: "the-same-or-undetermined" },
      statedKey: side.statedKey,
      moduleCall: null,
      change: null
    };
  });
  const removed = [...rest2].map(
    (side) => ({
      address: change.address,
      attribute,
      keyAttribute,
      type: change.type,
      region: side.region,
      before: side.encryption,
      after: null,
      namesKey: false,
      recreatedBecause: null,
      statement: { kind: "the-same-or-undetermined" },
      statedKey: null,
      moduleCall: null,
      change: null
    })
  );
  return [...joined, ...removed];
}
function recreation(before, after) {
  if (before.consistencyMode !== null && after.consistencyMode !== null && before.consistencyMode !== after.consistencyMode)
    return "consistency-mode";
  if (!before.namesKey && !after.namesKey) return null;
  if (after.encryption.class === "kms" || after.encryption.class === "unknown") return "undetermined";
  if (before.namesKey !== after.namesKey) return "key";
  const comparison = compareEncryption(before.encryption, after.encryption);
  return comparison === "same" ? null : comparison === "unknown" ? "undetermined" : "key";
}
var KEY2 = ["kms_key_arn"];
function tableOfReplica(change, tables, reader) {
  const values = change.after ?? change.before;
  const arn = values && stringAt(values, ["global_table_arn"]);
  if (arn?.kind === "known") return tables.get(arn.value);
  if (arn?.kind !== "unknown") return void 0;
  const origin = reader.configuration.origin(change, ["global_table_arn"]);
  return origin.kind === "unknown" ? tables.get(origin.from.resource.address) : void 0;
}
function readTableReplica(change, table3, reader) {
  const after = encryptionOf(change.after, change, table3?.after, reader);
  return {
    address: change.address,
    attribute: null,
    keyAttribute: "kms_key_arn",
    type: change.type,
    region: regionOf(change, reader.configuration),
    before: encryptionOf(change.before, change, table3?.before, reader),
    after,
    namesKey: change.after !== null && namedAt(change.after, change, KEY2, reader).kind !== "unset",
    recreatedBecause: change.action === "replace" ? "replacement" : null,
    statement: after !== null && (change.action === "no-op" || change.action === "update") && reader.configuration.has(change) ? statedKey(change, KEY2, after, reader) : { kind: "the-same-or-undetermined" },
    statedKey: KEY2,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY2 }, reader.configuration),
    change
  };
}
function encryptionOf(values, change, table3, reader) {
  if (values === null) return null;
  const named2 = namedAt(values, change, KEY2, reader);
  if (named2.kind === "unset" && table3 == null) return { class: "unknown", reasons: elsewhere("table-elsewhere") };
  const encryption = statedEncryption(
    replicaEncryption(named2, table3 ?? { class: "unknown", reasons: elsewhere("table-elsewhere") }),
    change,
    KEY2,
    reader
  );
  const isStated = change.action === "create" || change.after === null || reader.configuration.states(change, KEY2);
  if (encryption.class !== "customer-managed" || isStated || known(stringAt(values, KEY2)) === null) return encryption;
  return reader.keyRing.keyOf(encryption.key) === void 0 ? { class: "kms", reasons: elsewhere("replica-state") } : encryption;
}
function elsewhere(because) {
  return { references: [], because };
}

// src/model/read-global-table.ts
function globalTableEncryption(values, change, names, region, reader) {
  const enabled2 = booleanAt(values, names.enabled);
  if (enabled2.kind === "unknown")
    return { class: "unknown", reasons: reasonsOf(reader.configuration.origin(change, names.enabled)) };
  if (enabled2.kind === "unset" || !enabled2.value) return { class: "aws-owned", because: "disabled", idleKey: null };
  const elements = elementsOf(values);
  const own = elements.find((element2) => region !== null && element2.region?.value === region.value) ?? (elements.length === 1 ? elements[0] : void 0);
  if (own !== void 0) return keyedEncryption(namedIn(elements, own, values, change, reader));
  const all2 = elements.map((element2) => keyedEncryption(namedIn(elements, element2, values, change, reader)));
  const [first] = all2;
  if (first !== void 0 && first.class !== "customer-managed" && all2.every((other) => other.class === first.class))
    return first;
  return { class: "kms", reasons: { references: ["replicas"], because: "references" } };
}
function globalTableReplicas(values, change, table3, own, reader) {
  if (values === null || table3 === null) return [];
  const elements = elementsOf(values);
  return elements.filter(({ region }) => own === null || region?.value !== own.value).map((element2) => {
    const { region } = element2;
    const named2 = table3.class === "aws-owned" ? { kind: "unset" } : namedIn(elements, element2, values, change, reader);
    return {
      region,
      encryption: replicaEncryption(named2, table3),
      namesKey: named2.kind !== "unset",
      consistencyMode: null,
      statedKey: null
    };
  });
}
function namedIn(elements, element2, values, change, reader) {
  const isUnknown = ({ key: key2 }) => stringAt(values, key2).kind === "unknown";
  const isConstant = reader.configuration.origin(change, element2.key.slice(0, 2)).kind === "known";
  const isStated = objectAt(values, element2.key.slice(0, -1)).kind !== "unknown";
  if (isConstant || !isUnknown(element2) || isStated && elements.filter(isUnknown).length === 1)
    return namedAt(values, change, element2.key, reader);
  return { kind: "undetermined", reasons: { references: ["replicas"], because: "references" } };
}
function elementsOf(values) {
  const length2 = lengthAt(values, ["replicas"]);
  return Array.from({ length: length2.kind === "known" ? length2.value : 0 }, (_, i) => {
    const region = stringAt(values, ["replicas", i, "region"]);
    return {
      region: region.kind === "known" ? region : null,
      key: ["replicas", i, "sse_specification", "kms_master_key_id"]
    };
  });
}

// src/model/read-table.ts
var SCHEMAS = {
  aws_dynamodb_table: {
    arguments: {
      block: "server_side_encryption",
      enabled: ["server_side_encryption", 0, "enabled"],
      key: ["server_side_encryption", 0, "kms_key_arn"]
    },
    name: "name",
    replicas: "replica",
    replicaKeyAttribute: "replica.kms_key_arn"
  },
  awscc_dynamodb_table: {
    arguments: {
      block: "sse_specification",
      enabled: ["sse_specification", "sse_enabled"],
      key: ["sse_specification", "kms_master_key_id"]
    },
    name: "table_name",
    replicas: null,
    replicaKeyAttribute: ""
  },
  awscc_dynamodb_global_table: {
    arguments: { block: "sse_specification", enabled: ["sse_specification", "sse_enabled"], key: ["replicas"] },
    name: "table_name",
    replicas: "replicas",
    replicaKeyAttribute: "replicas.sse_specification.kms_master_key_id"
  }
};
function readTable(change, reader) {
  const schema = SCHEMAS[change.type];
  const region = regionOf(change, reader.configuration);
  const before = sideEncryption(change.before, change, schema, region, reader);
  const after = sideEncryption(change.after, change, schema, region, reader);
  const transition = transitionOf(change, before, after);
  const isGlobal = change.type === "awscc_dynamodb_global_table";
  const replicas = (values, encryption) => isGlobal ? globalTableReplicas(values, change, encryption, region, reader) : replicaBlocks(values, change, encryption, reader);
  return {
    address: change.address,
    type: change.type,
    change,
    name: nameOf2(change, schema.name),
    region,
    account: accountOf(change),
    before,
    after,
    transition,
    replicas: schema.replicas === null ? [] : joinReplicas(replicas(change.before, before), replicas(change.after, after), {
      change,
      attribute: schema.replicas,
      keyAttribute: schema.replicaKeyAttribute,
      recreates: !isGlobal
    }),
    replicasReasons: schema.replicas === null ? null : replicasReasons(change.after, change, reader.configuration, schema.replicas),
    statement: statementOf(change, transition, after, schema.arguments, reader),
    statedKey: isGlobal ? null : schema.arguments.key,
    keyAttribute: isGlobal ? schema.replicaKeyAttribute : written(schema.arguments.key),
    enabledAttribute: written(schema.arguments.enabled),
    blockAttribute: schema.arguments.block,
    moduleCall: moduleCallOf(change, schema.arguments, reader.configuration)
  };
}
function sideEncryption(values, change, schema, region, reader) {
  if (values === null) return null;
  const { block: block2 } = schema.arguments;
  const present = change.type === "aws_dynamodb_table" ? blockPresence(values, block2) : objectPresence(values, block2);
  if (present === "unknown") {
    if ((reader.configuration.madeBlocks(change, block2) ?? 0) > 0)
      return switchedEncryption(values, change, schema.arguments, reader);
    if (!reader.configuration.has(change))
      return { class: "unknown", reasons: { references: [], because: "no-configuration" } };
    if (change.action === "update")
      return { class: "unknown", reasons: dynamicReasons(reasonsOf(reader.configuration.origin(change, [block2]))) };
    if (isRestored(values)) return { class: "unknown", reasons: { references: [], because: "restored" } };
    if (!reader.configuration.states(change, [block2])) {
      if (reader.configuration.mayHideBlock(change))
        return { class: "unknown", reasons: { references: [], because: "dynamic-block" } };
      return { class: "aws-owned", because: "no-block", idleKey: null };
    }
    return { class: "unknown", reasons: reasonsOf(reader.configuration.origin(change, [block2])) };
  }
  if (present === "absent")
    return {
      class: "aws-owned",
      because: isTurnedOff(change, schema.arguments, reader) ? "disabled" : "no-block",
      idleKey: null
    };
  if (change.type === "awscc_dynamodb_global_table")
    return globalTableEncryption(values, change, schema.arguments, region, reader);
  return switchedEncryption(values, change, schema.arguments, reader);
}
function dynamicReasons(reasons) {
  return reasons.because === "dynamic-block" ? reasons : { references: [], because: "dynamic-block" };
}
function isRestored(values) {
  return ["restore_source_name", "restore_source_table_arn"].some((name) => stringAt(values, [name]).kind !== "unset");
}
function isTurnedOff(change, { enabled: enabled2 }, { configuration }) {
  const origin = configuration.has(change) && configuration.states(change, enabled2) ? configuration.origin(change, enabled2) : void 0;
  return origin?.kind === "known" && origin.value === false;
}
function blockPresence(values, block2) {
  const length2 = lengthAt(values, [block2]);
  if (length2.kind === "known" && length2.value > 1)
    throw new UserError(
      `is not a plan that can be judged: ${values.where}.${block2} has ${length2.value} blocks, and a table has one at the most`
    );
  if (length2.kind === "known") return length2.value > 0 ? "present" : "absent";
  return length2.kind === "unknown" ? "unknown" : "absent";
}
function objectPresence(values, attribute) {
  const { kind: state } = objectAt(values, [attribute]);
  return state === "known" ? "present" : state === "unset" ? "absent" : "unknown";
}
function written(path) {
  return path.filter((step) => typeof step === "string").join(".");
}
function nameOf2(change, attribute) {
  const name = stringAt(change.after ?? change.before ?? EMPTY, [attribute]);
  return name.kind === "known" && !name.sensitive ? name.value : null;
}
function accountOf(change) {
  const arns = [change.before, change.after].flatMap((values) => values === null ? [] : [stringAt(values, ["arn"])]).flatMap((arn) => arn.kind === "known" ? [arn] : []);
  if (arns.some(({ sensitive }) => sensitive)) return null;
  return arns.map(({ value }) => parseArn(value)?.account).find((account) => account !== void 0 && account !== "") ?? null;
}
var EMPTY = { where: "", known: {}, unknown: {}, sensitive: false };

// src/model/indirect-changes.ts
function retargetsOf(tables, replicas, { configuration, keyRing }) {
  const retargeted = keyRing.aliases.filter(isRetargeted);
  if (retargeted.length === 0) return [];
  const byAddress = new Map(keyRing.aliases.map((alias) => [alias.address, alias]));
  function aliasBehind(change, key2) {
    const origin = configuration.origin(change, key2);
    const through = origin.kind === "known" && origin.from !== void 0 ? byAddress.get(origin.from.resource.address) : void 0;
    if (through === void 0) return void 0;
    return retargeted.find(
      (candidate) => candidate === through || candidate.arn !== null && candidate.arn === through.arn
    );
  }
  function ofTable2(table3) {
    const { address, name, region, keyAttribute: attribute, statedKey: statedKey2, change } = table3;
    const alias = keyOf2(table3.after) === null || statedKey2 === null ? void 0 : aliasBehind(change, statedKey2);
    return alias === void 0 ? [] : [{ what: "table", address, attribute, name, region, alias }];
  }
  function ofReplica2(replica, table3) {
    const { address, region, keyAttribute: attribute, statedKey: statedKey2 } = replica;
    if (keyOf2(replica.after) === null || statedKey2 === null) return [];
    const alias = aliasBehind(replica.change ?? table3.change, statedKey2);
    return alias === void 0 ? [] : [{ what: "replica", address, attribute, name: table3?.name ?? null, region, alias }];
  }
  return [
    ...tables.flatMap((table3) => [
      ...ofTable2(table3),
      ...table3.replicas.flatMap((replica) => ofReplica2(replica, table3))
    ]),
    ...replicas.flatMap((replica) => ofReplica2(replica, null))
  ];
}
function isRetargeted({ change, targetBefore, targetAfter }) {
  if (change?.action !== "update" || change.after === null) return false;
  return hasUnknown(change.after, ["target_key_id"]) || targetBefore !== targetAfter;
}
function driftOf(change, reader) {
  if (change.deposed) return [];
  if (change.type === TABLE_REPLICA_TYPE) return ofReplica(readTableReplica(change, void 0, reader), null);
  if (!isTableType(change.type)) return [];
  const table3 = readTable(change, reader);
  return [...ofTable(table3), ...table3.replicas.flatMap((replica) => ofReplica(replica, table3.name))];
}
function ofTable({ address, blockAttribute: attribute, name, region, before, after }) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return [{ what: "table", address, attribute, name, region, before, after }];
}
function ofReplica({ address, keyAttribute: attribute, region, before, after }, name) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return keyOf2(before) === null && keyOf2(after) === null ? [] : [{ what: "replica", address, attribute, name, region, before, after }];
}

// src/model/key-policy/principals.ts
function textsOf(value) {
  if (value === void 0 || value === null) return null;
  const all2 = Array.isArray(value) ? value : [value];
  return all2.every((one) => one !== null && typeof one !== "object") ? all2.map(String) : null;
}
var ACCOUNT = /^\d{12}$/;
var DYNAMODB = /^dynamodb(?:\.[a-z0-9-]+)?\.amazonaws\.com$/;
function principalsOf(statement) {
  const listed3 = principalList(statement, "Principal");
  if (listed3 !== null) return { kind: "listed", list: listed3 };
  const allBut = principalList(statement, "NotPrincipal");
  return allBut === null ? null : { kind: "all-but", list: allBut };
}
function principalList(statement, name) {
  const principal = member(statement, name);
  if (principal === "*") return [{ kind: "everyone" }];
  if (!isObject(principal)) return null;
  const all2 = Object.entries(principal).map(
    ([kind, value]) => textsOf(value)?.map((text) => principalOf(kind, text)) ?? null
  );
  return all2.some((list) => list === null) ? null : all2.flatMap((list) => list ?? []);
}
function principalOf(kind, text) {
  if (kind === "Service") return { kind: DYNAMODB.test(text) ? "dynamodb" : "other-service" };
  if (kind !== "AWS") return { kind: "one", id: `${kind} ${text}`, account: null };
  if (text === "*") return { kind: "everyone" };
  if (ACCOUNT.test(text)) return { kind: "account", account: text };
  const arn = parseArn(text);
  const account = arn !== void 0 && ACCOUNT.test(arn.account) ? arn.account : null;
  return account !== null && arn?.service === "iam" && arn.resource === "root" ? { kind: "account", account } : { kind: "one", id: text, account };
}
function allows({ kind: are, list }, whom) {
  const isListed = list.some((principal) => {
    if (principal.kind === "everyone" || principal.kind === "dynamodb") return true;
    return principal.kind === "account" && whom.kind === "one" ? principal.account === whom.account : isSame(principal, whom);
  });
  return are === "listed" ? isListed : !isListed;
}
function denies({ kind: are, list }, whom) {
  if (are === "listed") return anyOf(list.map((principal) => deniesOne(principal, whom)));
  return allOf(list.map((principal) => not(isExcepted(principal, whom, list))));
}
function deniesOne(principal, whom) {
  switch (principal.kind) {
    case "everyone":
      return true;
    case "account":
      if (whom.kind === "everyone" || whom.kind === "one" && whom.account === principal.account)
        return ["a `Deny` for the account"];
      return isSame(principal, whom);
    case "dynamodb":
      return isSame(principal, whom) || ["a `Deny` for `dynamodb.amazonaws.com`"];
    case "one":
    case "other-service":
      return isSame(principal, whom);
  }
}
function isExcepted(principal, whom, list) {
  const inDoubt = ["`NotPrincipal`"];
  switch (principal.kind) {
    case "everyone":
      return true;
    case "account":
      return (whom.kind === "everyone" || "account" in whom && whom.account === principal.account) && inDoubt;
    case "one": {
      if (whom.kind === "everyone" || whom.kind === "account" && (principal.account === null || principal.account === whom.account))
        return inDoubt;
      const withAccount = list.some((other) => other.kind === "account" && other.account === principal.account);
      return isSame(principal, whom) && (withAccount || inDoubt);
    }
    case "dynamodb":
    case "other-service":
      return isSame(principal, whom);
  }
}
function isSame(a, b) {
  if (a.kind === "account" && b.kind === "account") return a.account === b.account;
  if (a.kind === "one" && b.kind === "one") return a.id === b.id;
  return a.kind === b.kind;
}
function principalKey(principal) {
  switch (principal.kind) {
    case "account":
      return `account ${principal.account}`;
    case "one":
      return `one ${principal.id}`;
    case "everyone":
    case "dynamodb":
    case "other-service":
      return principal.kind;
  }
}

// src/model/key-policy/document.ts
var MOST_BYTES = 32768;
function isTooLong(policy, document) {
  if (typeof policy === "string" && Buffer.byteLength(policy) <= MOST_BYTES) return false;
  return Buffer.byteLength(JSON.stringify(document)) > MOST_BYTES;
}
function readPolicyDocument(policy) {
  const document = typeof policy === "string" ? parsed4(policy) : policy;
  if (document === void 0) return { malformed: "not-json" };
  if (isTooLong(policy, document)) return { malformed: "too-long" };
  const written2 = member(document, "Statement");
  if (written2 === void 0) return { malformed: "no-statement" };
  const elements = Array.isArray(written2) ? written2 : [written2];
  const statements = [];
  for (const element2 of elements) {
    if (!isObject(element2)) return { malformed: "statement-is-no-object" };
    const effect = member(element2, "Effect");
    if (effect !== "Allow" && effect !== "Deny") return { malformed: "effect" };
    statements.push({ effect: effect === "Allow" ? "allow" : "deny", ...partsOf(element2) });
  }
  return { statements };
}
function partsOf(statement) {
  return {
    principals: principalsOf(statement),
    actions: patternsOf(statement, "Action"),
    resources: patternsOf(statement, "Resource"),
    conditions: conditionsOf(member(statement, "Condition"))
  };
}
function patternsOf(statement, name) {
  const listed3 = textsOf(member(statement, name));
  if (listed3 !== null) return { kind: "listed", patterns: listed3 };
  const allBut = textsOf(member(statement, `Not${name}`));
  return allBut === null ? null : { kind: "all-but", patterns: allBut };
}
function conditionsOf(condition) {
  if (condition === void 0 || condition === null) return [];
  if (!isObject(condition)) return [{ operator: "", key: "", values: null }];
  return Object.entries(condition).flatMap(
    ([operator, keys]) => isObject(keys) ? Object.entries(keys).map(([key2, values]) => ({ operator, key: key2, values: textsOf(values) })) : [{ operator, key: "", values: null }]
  );
}
function parsed4(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/model/key-policy/key-policy.ts
function statedPolicy(change, configuration) {
  if (change.after === null) return null;
  const name = change.type.startsWith("awscc_") ? "key_policy" : "policy";
  const attribute = `${change.address}.${name}`;
  const value = anyAt(change.after, [name]);
  switch (value.kind) {
    case "unset":
      return { attribute, kind: "default" };
    case "known":
      return isEmpty(value.value) ? { attribute, kind: "default" } : { attribute, ...documentOf(value.value, value.sensitive) };
    case "unknown":
      return { attribute, ...unknownPolicy(change, name, configuration) };
  }
}
function isEmpty(policy) {
  if (typeof policy === "string") return /^\s*(?:\{\s*\}\s*)?$/.test(policy);
  return isObject(policy) && Object.keys(policy).length === 0;
}
function documentOf(policy, sensitive) {
  const document = readPolicyDocument(policy);
  return "malformed" in document ? { kind: "malformed", because: document.malformed } : { kind: "known", statements: document.statements, sensitive };
}
function unknownPolicy(change, name, configuration) {
  const origin = configuration.origin(change, [name]);
  if (origin.kind === "unknown") return { kind: "unknown", reasons: reasonsAbout(origin.from) };
  if (origin.kind === "undetermined") return { kind: "unknown", reasons: reasonsOf(origin) };
  return change.action === "update" ? { kind: "unknown", reasons: { references: [], because: "references" } } : { kind: "default" };
}
function createKeyPolicies(plan, reader) {
  const { configuration, keyRing } = reader;
  const attached = /* @__PURE__ */ new Map();
  let anywhere;
  for (const change of plan.changes) {
    if (change.type !== KEY_POLICY_TYPE || change.mode !== "managed" || change.deposed) continue;
    const policy = statedPolicy(change, configuration) ?? undecided(change);
    const named2 = namedAt(change.after ?? change.before, change, ["key_id"], reader);
    if (named2.kind === "customer-managed") {
      for (const name of namesOf(named2.key, keyRing))
        attached.set(name, attached.has(name) ? undecided(change) : policy);
    } else if (named2.kind === "undetermined") anywhere = undecided(change);
  }
  const stated = /* @__PURE__ */ new Map();
  function ownPolicy(reference) {
    const key2 = keyRing.keyOf(reference);
    if (key2?.change == null) return null;
    if (key2.change.deposed || keyRing.meansOld(reference)) return "destroyed";
    if (!stated.has(key2.change)) stated.set(key2.change, statedPolicy(key2.change, configuration));
    return stated.get(key2.change) ?? "destroyed";
  }
  return {
    of(reference) {
      const own = ownPolicy(reference);
      const name = namesOf(reference, keyRing).find((text) => attached.has(text));
      if (name !== void 0) return own === "destroyed" ? null : attached.get(name);
      if (own === "destroyed" || own === null) return null;
      return own.kind === "default" && anywhere !== void 0 ? { ...anywhere, attribute: own.attribute } : own;
    }
  };
}
function undecided(change) {
  return {
    attribute: `${change.address}.policy`,
    kind: "unknown",
    reasons: { references: [change.address], because: "references" }
  };
}
function namesOf(reference, keyRing) {
  const key2 = keyRing.keyOf(reference);
  const address = key2?.change == null ? reference.address : key2.address;
  const arn = key2?.arn ?? reference.arn;
  const id = arn === null ? void 0 : parseArn(arn)?.resource.replace(/^key\//, "") ?? arn;
  return [...new Set([address, arn, id?.startsWith("mrk-") === true ? null : id].filter((name) => name != null))];
}

// src/model/read-model.ts
function createModel(plan, withSources2 = null) {
  const model = modelOf(plan);
  return withSources2 === null ? model : mergeModels(model, modelOf(withSources2));
}
function modelOf(plan) {
  const keyRing = createKeyRing(plan);
  const reader = { configuration: plan.configuration, keyRing };
  const current = plan.changes.filter(({ mode, deposed }) => mode === "managed" && !deposed);
  const tables = current.filter(({ type }) => isTableType(type)).map((change) => readTable(change, reader));
  const byName = /* @__PURE__ */ new Map();
  for (const table3 of tables) {
    for (const name of [table3.address, arnOf(table3.change.before), arnOf(table3.change.after)])
      if (name !== null) byName.set(name, table3);
  }
  const read2 = current.filter(({ type }) => type === TABLE_REPLICA_TYPE).map((change) => {
    const table3 = tableOfReplica(change, byName, reader);
    return { table: table3, replica: readTableReplica(change, table3, reader) };
  });
  const byTable = grouped(read2, ({ table: table3 }) => table3);
  const replicasOf = (table3) => (byTable.get(table3) ?? []).map(({ replica }) => replica);
  const replicas = replicasOf(void 0);
  const complete = tables.map(
    (table3) => byTable.has(table3) ? { ...table3, replicas: [...table3.replicas, ...replicasOf(table3)] } : table3
  );
  return {
    plan: {
      complete: plan.complete,
      errored: plan.errored,
      deferred: plan.deferred.filter(({ type }) => isTableType(type) || type === TABLE_REPLICA_TYPE)
    },
    tables: complete,
    replicas,
    keyRing,
    keyPolicies: createKeyPolicies(plan, reader),
    drift: plan.drift.flatMap((change) => driftOf(change, reader)),
    retargets: retargetsOf(complete, replicas, reader)
  };
}
function arnOf(values) {
  return values && known(stringAt(values, ["arn"]));
}

// src/plan/unchanged-plan.ts
function unchangedPlan(plan) {
  const unchanged = new Map(
    plan.changes.flatMap(
      (change) => change.before === null ? [] : [[change, unchangedOf(change)]]
    )
  );
  return {
    ...plan,
    changes: [...unchanged.values()],
    changeAt: (address) => {
      const change = plan.changeAt(address);
      return change === void 0 ? void 0 : unchanged.get(change);
    }
  };
}
function unchangedOf(change) {
  return {
    ...change,
    action: "no-op",
    actions: ["no-op"],
    order: null,
    replacePaths: [],
    reason: null,
    previousAddress: null,
    imported: false,
    after: change.before
  };
}

// src/rules/rule.ts
var SEVERITIES = ["error", "warning", "note"];
var REQUIREMENTS = ["kms", "customer-managed"];
function rule(literal2) {
  return literal2;
}
function fill(template, facts) {
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : void 0;
    if (fact === void 0) throw new Error(`no fact {${name}} for: ${template}`);
    return fact;
  });
}

// src/rules/wording.ts
function encryptionWords(encryption) {
  switch (encryption.class) {
    case "aws-owned":
      return "an AWS owned key";
    case "aws-managed":
      return "the AWS managed key aws/dynamodb";
    case "customer-managed":
      return `the customer managed key ${keyWords(encryption.key)}`;
    case "kms":
      return "a KMS key that cannot be told yet";
    case "unknown":
      return "a key that cannot be told yet";
  }
}
function keyWords({ arn, address, alias, sensitive }) {
  if (sensitive) return address ?? SENSITIVE;
  return alias ?? address ?? arn ?? "that the plan does not show";
}
function regionWords(region) {
  return region.sensitive ? SENSITIVE : region.value;
}
function inRegion(region) {
  return region === null ? "" : ` in ${regionWords(region)}`;
}
function undeterminedWords(encryption) {
  return "reasons" in encryption ? reasonWords(encryption.reasons) : "the plan does not show which key that is";
}
function reasonWords({ references, because, expression, readings }) {
  const at = expression === void 0 ? "" : `: ${quotedWords(expression)}`;
  switch (because) {
    case "references":
      if (references.length === 0) return `the plan does not show what it depends on${at}`;
      return `it depends on ${longest(references).join(", ")}${at}`;
    case "dynamic-block":
      if (expression !== void 0) return `a dynamic block makes it, of what cannot be told either${at}`;
      return "a dynamic block makes it, and plans leave dynamic blocks out of the configuration";
    case "sources-differ":
      return `the plan alone reads as ${encryptionWords(readings.plan)}, and its sources as ${encryptionWords(readings.sources)}`;
    case "no-configuration":
      return "the plan has no configuration for it";
    case "table-elsewhere":
      return "it has no key of its own, and its table is not in this plan";
    case "restored":
      return "it is restored from another table, whose encryption settings it takes over";
    case "replica-state":
      return "its configuration names no key, and the provider writes the default key's ARN to the state as it does any other";
  }
}
function quotedWords({ text, path, line }) {
  const shown2 = text.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${shown2.length > LONGEST_QUOTE ? `${shown2.slice(0, LONGEST_QUOTE)}…` : shown2}\` (${path}:${line})`;
}
var LONGEST_QUOTE = 100;
function longest(references) {
  return [...new Set(references)].filter(
    (text) => !references.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`))
  );
}
function describeTable(table3) {
  return `${describe(table3)} --query Table.SSEDescription`;
}
function describeReplicas(table3) {
  return `${describe(table3)} --query Table.Replicas`;
}
function describe({ name, region }) {
  const safe = name !== null && /^[\w.-]+$/.test(name) ? name : "TABLE";
  const regional = region === null || region.sensitive || !/^[\w-]+$/.test(region.value) ? "" : ` --region ${region.value}`;
  return `aws dynamodb describe-table --table-name ${safe}${regional}`;
}
var RETROFIT_FACTS = [
  "Changing the key of a table re-encrypts it in place and online: no downtime, no new table. It takes time with the size of the table.",
  "Keep the old key enabled until DescribeTable shows Status ENABLED and the new KMSMasterKeyArn.",
  "Keep the old key as long as on-demand backups made under it are wanted: they stay under it and need it to be restored. New backups use the new key.",
  "A table takes four key changes in 24 hours, and one more if there was none in the past six hours. A change to an AWS owned key is always possible.",
  "A replica needs a key in its own region, and all replicas of a table have the same kind of key.",
  "How far it is: aws dynamodb describe-table --table-name TABLE --query Table.SSEDescription"
];
var DYNAMODB_USAGE_NOTES = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html";
var DYNAMODB_HOW_IT_WORKS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html";
var DYNAMODB_QUOTAS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html";
var GLOBAL_TABLES_SECURITY = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-security.html";
var PROVIDER_TABLE = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table";
var PROVIDER_TABLE_REPLICA = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica";
var PROVIDER_ISSUES = "https://github.com/hashicorp/terraform-provider-aws/issues";
var PLAN_FORMAT = "https://developer.hashicorp.com/terraform/internals/json-format";

// src/rules/encryption-downgrade.ts
var encryptionDowngrade = rule({
  id: "encryption-downgrade",
  title: "A table should not lose control of its key",
  severity: "error",
  rationale: "From a customer managed key to an AWS managed or AWS owned one, or from AWS managed to AWS owned, a team gives up control of the key or the audit trail of its use. That can pass unnoticed where the weaker key still satisfies the policy.",
  references: [DYNAMODB_HOW_IT_WORKS],
  problems: {
    downgrade: {
      message: "The table goes from {from} to {to}.",
      remedy: "Keep the key that it has, or change to one of at least the same kind."
    },
    "downgrade-undetermined": {
      message: "The table goes from {from} to a key that cannot be told from the plan: {doubt}.",
      remedy: "Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    }
  },
  *judge({ tables }) {
    for (const { address, before, after, keyAttribute: attribute } of tables) {
      if (before === null || after === null) continue;
      const facts = { from: encryptionWords(before), to: encryptionWords(after), attribute };
      if (isWeaker(after, before)) {
        yield { answer: "fail", problem: "downgrade", address, attribute, facts };
      } else if (after.class === "kms" && before.class === "customer-managed" || after.class === "unknown" && before.class !== "aws-owned" && before.class !== "unknown") {
        yield {
          answer: "undetermined",
          problem: "downgrade-undetermined",
          address,
          attribute,
          facts: { ...facts, doubt: reasonWords(after.reasons) }
        };
      } else {
        yield { answer: "pass", address };
      }
    }
  }
});
function control(encryption) {
  switch (encryption.class) {
    case "customer-managed":
      return 2;
    case "aws-managed":
    case "kms":
      return 1;
    case "aws-owned":
    case "unknown":
      return 0;
  }
}
function isWeaker(after, before) {
  return after.class !== "kms" && after.class !== "unknown" && control(after) < control(before);
}

// src/rules/encryption-drift.ts
var encryptionDrift = rule({
  id: "encryption-drift",
  title: "The encryption was changed outside Terraform",
  severity: "warning",
  rationale: "Somebody or something other than this configuration changed the key of the table since the last apply, and the plan compares with what Terraform found. Or the table was being re-encrypted at that moment, which the provider reads as turned off.",
  references: [PLAN_FORMAT, PROVIDER_TABLE],
  problems: {
    "changed-outside-terraform": {
      message: "Outside Terraform, the table was changed from {from} to {to}.",
      remedy: "Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be."
    },
    "replica-changed-outside-terraform": {
      message: "Outside Terraform, the replica{region} was changed from {from} to {to}.",
      remedy: "Find out who changed it (CloudTrail shows UpdateTable), and make the configuration state what it should be: a plan that changes the key of a replica deletes it and creates it again."
    },
    "re-encryption-in-progress": {
      message: "The table was being re-encrypted with {key} while Terraform refreshed it: turned off beside a key is how the provider shows that, and an update that turns it on is none.",
      remedy: "Wait until the re-encryption is complete and plan again."
    }
  },
  *judge({ tables, drift }) {
    const inProgress = /* @__PURE__ */ new Set();
    const sides = [
      ...tables.map(({ address, blockAttribute: attribute, name, region, before: side }) => ({
        address,
        attribute,
        name,
        region,
        side
      })),
      ...drift.filter(({ what }) => what === "table").map(({ address, attribute, name, region, after: side }) => ({ address, attribute, name, region, side }))
    ];
    for (const { address, attribute, side, name, region } of sides) {
      if (side?.class !== "aws-owned" || side.idleKey === null || inProgress.has(address)) continue;
      inProgress.add(address);
      yield {
        answer: "fail",
        problem: "re-encryption-in-progress",
        address,
        attribute,
        facts: { key: keyWords(side.idleKey) },
        check: describeTable({ name, region })
      };
    }
    for (const { what, address, attribute, region, before, after } of drift) {
      const facts = { from: encryptionWords(before), to: encryptionWords(after), region: inRegion(region) };
      if (what === "replica")
        yield { answer: "fail", problem: "replica-changed-outside-terraform", address, attribute, facts };
      else if (!inProgress.has(address) && !hasEnded(before, after))
        yield { answer: "fail", problem: "changed-outside-terraform", address, attribute, facts };
    }
  }
});
function hasEnded(before, after) {
  return before.class === "aws-owned" && before.idleKey !== null && after.class === "customer-managed" && sameKey(before.idleKey, after.key);
}

// src/rules/ineffective-encryption-change.ts
var IGNORED = "Look for `ignore_changes` in the lifecycle of the table: remove it to let the change through, or make the configuration state what the table has.";
var ineffectiveEncryptionChange = rule({
  id: "ineffective-encryption-change",
  title: "The configuration states another encryption than the plan keeps",
  severity: "warning",
  rationale: "The encryption arguments are Optional and Computed: what is removed from the configuration stays as it is, and Terraform shows no change. Who reads the configuration takes the table for something that it is not; and a key that no longer stands there is soon destroyed.",
  references: [PROVIDER_TABLE, `${PROVIDER_ISSUES}/29811`],
  problems: {
    "block-not-stated": {
      severity: "note",
      message: "The configuration in the plan has no `{block}`, and the plan keeps {kept}. Either the block was removed, and nothing happens; or a dynamic block makes it, which plans leave out. The plan cannot tell which.",
      remedy: "If it was removed: state the key that the table has, or turn it off with `{enabled} = false`."
    },
    "block-removed": {
      message: "The configuration has no `{block}`, and the plan keeps {kept}: nothing happens.",
      remedy: "State the key that the table has; to give the key up, write `{enabled} = false`."
    },
    ignored: {
      message: "The configuration {says}, and the plan keeps {kept}: `ignore_changes` ({line}) lets nothing happen.",
      remedy: "Take it out of `ignore_changes` to let the change through, or write what the table has."
    },
    "key-not-stated": {
      message: "The configuration names no key, and the plan keeps {kept}: nothing happens.",
      remedy: "State the key that it has, or the one that it should have: leaving the key out does not move a table to the AWS managed key."
    },
    "replica-key-not-stated": {
      severity: "note",
      message: "The configuration of the replica names no key, and its state has one: the default key's, or one that was configured before and stays. The plan cannot tell which.",
      remedy: "Name the key that the replica has: `aws dynamodb describe-table` in its region shows it."
    },
    "disabled-stated": {
      message: "The configuration turns encryption with KMS off, and the plan keeps {kept}: nothing happens.",
      remedy: IGNORED
    },
    "enabled-stated": {
      message: "The configuration turns encryption with KMS on, and the plan keeps {kept}: nothing happens.",
      remedy: IGNORED
    },
    "statement-unclear": {
      severity: "note",
      message: "Read as plain values, the configuration {says}, and the plan keeps {kept}. Either nothing happens; or a function or condition in the configuration explains it. The plan cannot tell which.",
      remedy: "Compare the configuration with what the table keeps, and look for `ignore_changes` in its lifecycle."
    },
    "another-key-stated": {
      message: "The configuration names another key, and the plan keeps {kept}: nothing happens.",
      remedy: IGNORED
    }
  },
  *judge({ tables, replicas }) {
    for (const {
      address,
      statement,
      after,
      blockAttribute: block2,
      enabledAttribute: enabled2,
      keyAttribute,
      replicas: own
    } of tables) {
      yield* answersFor(address, statement, after, { block: block2, enabled: enabled2, key: keyAttribute });
      for (const replica of own) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
    }
    for (const replica of replicas) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
  }
});
var OF_REPLICA = { block: "kms_key_arn", enabled: "kms_key_arn", key: "kms_key_arn" };
function* answersFor(address, statement, kept2, attributes) {
  if (kept2 === null || statement.kind === "the-same-or-undetermined") return;
  const fail = (problem2, attribute2, more = {}) => ({
    answer: "fail",
    problem: problem2,
    address,
    attribute: attribute2,
    facts: { ...attributes, kept: encryptionWords(kept2), ...more }
  });
  if (statement.kind === "no-block") {
    yield fail(statement.isCertain ? "block-removed" : "block-not-stated", attributes.block);
    return;
  }
  const { attribute, problem, says } = STATEMENTS[statement.kind];
  if (statement.ignoredAt !== null)
    yield fail("ignored", attributes[attribute], {
      says,
      line: `${statement.ignoredAt.path}:${statement.ignoredAt.line}`
    });
  else if (statement.kind === "no-key" && kept2.class === "kms") yield fail("replica-key-not-stated", attributes.key);
  else
    yield statement.isCertain ? fail(problem, attributes[attribute]) : fail("statement-unclear", attributes[attribute], { says });
}
var STATEMENTS = {
  "no-key": { attribute: "key", problem: "key-not-stated", says: "names no key" },
  "another-key": { attribute: "key", problem: "another-key-stated", says: "names another key" },
  disabled: { attribute: "enabled", problem: "disabled-stated", says: "turns encryption with KMS off" },
  enabled: { attribute: "enabled", problem: "enabled-stated", says: "turns encryption with KMS on" }
};

// src/rules/kms-alias-retarget.ts
var kmsAliasRetarget = rule({
  id: "kms-alias-retarget",
  title: "The alias that names a key is pointed at another key",
  severity: "warning",
  rationale: "A table holds the ARN of its key, not the alias. When the alias moves, this plan changes nothing about the table; the next one re-encrypts it, by surprise.",
  references: [PROVIDER_TABLE],
  retrofit: true,
  problems: {
    "alias-retargeted": {
      message: "The key comes through {alias}, which this plan points at another key: the table does not follow in this apply, and the next plan re-encrypts it.",
      remedy: "Plan and apply once more after this apply, and review that plan. Keep the old key enabled until then and until the re-encryption is complete."
    },
    "replica-alias-retargeted": {
      message: "The key of the replica{region} comes through {alias}, which this plan points at another key: the replica does not follow in this apply, and the next plan deletes it and creates it again.",
      remedy: "Name the key's ARN in `{key}`, or leave the alias where it is."
    }
  },
  *judge({ retargets }) {
    for (const retarget of retargets) {
      const { what, address, attribute, alias, region } = retarget;
      const facts = { alias: alias.address, key: attribute, region: inRegion(region) };
      yield {
        answer: "fail",
        problem: what === "table" ? "alias-retargeted" : "replica-alias-retargeted",
        address,
        attribute,
        facts,
        check: describeTable(retarget)
      };
    }
  }
});

// src/model/key-use.ts
function* keyUses({ tables, replicas }) {
  for (const table3 of tables) {
    yield useOfTable(table3);
    for (const replica of table3.replicas) yield useOfReplica(replica, table3);
  }
  for (const replica of replicas) yield useOfReplica(replica, null);
}
function useOfTable({ address, keyAttribute, region, account, before, after, change }) {
  return { what: "table", address, attribute: keyAttribute, path: null, region, account, before, after, change };
}
function useOfReplica(replica, table3) {
  return {
    what: "replica",
    address: replica.address,
    attribute: replica.keyAttribute,
    path: replica.statedKey,
    region: replica.region,
    account: table3?.account ?? null,
    before: replica.before,
    after: replica.after,
    change: replica.change ?? table3.change
  };
}

// src/rules/kms-key-allowed.ts
var kmsKeyAllowed = rule({
  id: "kms-key-allowed",
  title: "The KMS key of a table should be one that the policy allows",
  severity: "error",
  rationale: "A customer managed key is not yet the right one: the policy can say which keys, accounts and regions hold this estate's data. Without `allowed-keys` in the policy every key is allowed.",
  references: [
    DYNAMODB_HOW_IT_WORKS,
    "https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html"
  ],
  ofTableAlone: true,
  problems: {
    "not-allowed": {
      message: "The {what} is encrypted with {key}, which `allowed-keys` of the policy does not have.",
      remedy: "Use a key that the policy allows, or let the owners of the policy add this one to `allowed-keys`."
    },
    "key-undetermined": {
      message: "Whether the key of the {what} is one that `allowed-keys` of the policy has cannot be told from the plan: {doubt}.",
      remedy: "Allow a key of the same plan by its `address`, or create it in an apply of its own first: a plan then shows its ARN."
    }
  },
  *judge(model, { allowedKeys }) {
    if (allowedKeys === null) return;
    for (const use of keyUses(model)) {
      const identity = use.after === null ? null : identityOf(use.after, use, model.keyRing);
      if (identity !== null) yield answerFor(use, identity, allowedKeys);
    }
  }
});
var NOTHING_KNOWN = { arn: null, alias: null, account: null, region: null, address: null };
function identityOf(encryption, { region, account }, keyRing) {
  switch (encryption.class) {
    case "aws-owned":
      return null;
    case "aws-managed":
      return {
        ...NOTHING_KNOWN,
        arn: "",
        address: "",
        alias: "alias/aws/dynamodb",
        region: region?.value ?? null,
        account
      };
    case "customer-managed":
      return identityOfKey(encryption.key, keyRing);
    case "kms":
    case "unknown":
      return NOTHING_KNOWN;
  }
}
function identityOfKey(reference, keyRing) {
  const key2 = keyRing.keyOf(reference);
  const text = reference.arn ?? key2?.arn ?? null;
  const arn = text === null ? void 0 : parseArn(text);
  const isAlias = arn?.resource.startsWith("alias/") === true;
  const alias = reference.alias === null ? null : parseArn(reference.alias)?.resource ?? reference.alias;
  return {
    // Of an alias, the key behind it is known where the plan has it.
    arn: isAlias ? key2?.arn ?? null : text,
    alias: alias ?? (text === null ? null : ""),
    account: arn?.account || null,
    region: arn?.region || (key2?.region?.value ?? null),
    address: reference.address ?? key2?.address ?? (text === null ? null : "")
  };
}
function answerFor(use, identity, allowed) {
  const { address, attribute, what } = use;
  const after = use.after;
  const matches = allowed.map((pattern) => matchOf(identity, pattern));
  if (matches.includes("yes")) return { answer: "pass", address };
  const facts = {
    what,
    key: encryptionWords(after),
    doubt: "reasons" in after ? reasonWords(after.reasons) : "its ARN is known only after the apply"
  };
  return matches.includes("unknown") ? { answer: "undetermined", problem: "key-undetermined", address, attribute, facts } : { answer: "fail", problem: "not-allowed", address, attribute, facts };
}
function matchOf(identity, pattern) {
  const answers = Object.keys(pattern).map((name) => {
    const value = identity[name];
    return value === null ? "unknown" : matchesWildcard(value, pattern[name]) ? "yes" : "no";
  });
  return answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";
}

// src/model/key-policy/conditions.ts
function matchesPattern(text, pattern) {
  return matchesWildcard(text, pattern, "?");
}
var same = (text, value) => text === value;
var sameInAnyCase = (text, value) => text.toLowerCase() === value.toLowerCase();
var COMPARISONS = {
  stringequals: { negated: false, matches: same },
  stringnotequals: { negated: true, matches: same },
  stringequalsignorecase: { negated: false, matches: sameInAnyCase },
  stringnotequalsignorecase: { negated: true, matches: sameInAnyCase },
  stringlike: { negated: false, matches: matchesPattern },
  stringnotlike: { negated: true, matches: matchesPattern },
  bool: { negated: false, matches: sameInAnyCase }
};
function conditionsHold({ effect, conditions, principals }, call) {
  const byItself = principals?.kind === "listed" && principals.list.every(({ kind: is }) => is === "dynamodb");
  return allOf(conditions.map((condition) => holds(condition, valueOf(condition, call, byItself), effect)));
}
function namesViaService({ conditions }) {
  return conditions.some(({ key: key2 }) => key2.toLowerCase() === VIA_SERVICE);
}
var VIA_SERVICE = "kms:viaservice";
function valueOf({ key: key2 }, { action, region, account }, byItself) {
  switch (key2.toLowerCase()) {
    case "kms:grantisforawsresource":
      return action === "kms:CreateGrant" ? { is: "true" } : "absent";
    case VIA_SERVICE:
      if (byItself) return "unknown";
      return region === null || region.startsWith("cn-") ? "dynamodb-somewhere" : { is: `dynamodb.${region}.amazonaws.com` };
    case "kms:calleraccount":
    case "aws:principalaccount":
      return byItself ? "unknown" : account === null ? "own-account" : { is: account };
    default:
      return "unknown";
  }
}
function holds({ operator, key: key2, values }, value, effect) {
  const inDoubt = [quoted(key2)];
  const [, quantifier, name, ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(operator) ?? [];
  const comparison = Object.hasOwn(COMPARISONS, name.toLowerCase()) ? COMPARISONS[name.toLowerCase()] : void 0;
  if (comparison === void 0 || values === null || value === "unknown" || values.some((text) => text.includes("${")))
    return inDoubt;
  const { negated, matches } = comparison;
  if (value === "absent") return negated || ifExists !== void 0 || quantifier?.toLowerCase() === "forallvalues";
  if (value === "own-account") return effect === "allow" && !negated ? true : inDoubt;
  if (value === "dynamodb-somewhere") {
    if (values.some((pattern) => matches("dynamodb.some-region.amazonaws.com", pattern))) return !negated;
    return values.every((text) => !/[*?]/.test(text) && !text.startsWith("dynamodb.")) ? negated : inDoubt;
  }
  return values.some((pattern) => matches(value.is, pattern)) !== negated;
}
function quoted(key2) {
  return /^[\w:./-]{1,100}$/.test(key2) ? `\`${key2}\`` : "a condition";
}

// src/model/key-policy/permission.ts
var NEEDED = /* @__PURE__ */ new Map([
  ["kms:Encrypt", ["kms:Encrypt"]],
  ["kms:Decrypt", ["kms:Decrypt"]],
  ["kms:ReEncrypt*", ["kms:ReEncryptFrom", "kms:ReEncryptTo"]],
  ["kms:GenerateDataKey*", ["kms:GenerateDataKey"]],
  ["kms:DescribeKey", ["kms:DescribeKey"]],
  ["kms:CreateGrant", ["kms:CreateGrant"]]
]);
var NEEDED_ACTIONS = [...NEEDED.keys()];
function permissionOf(statements, site, how = "in-any-way") {
  const allowing = statements.filter(({ effect }) => effect === "allow");
  const denying = statements.filter(({ effect }) => effect === "deny");
  const rows = principalsIn(allowing, site).map(
    (whom) => NEEDED_ACTIONS.map((name) => {
      const calls = NEEDED.get(name).map((action) => ({ action, ...site }));
      const allowed = allOf(
        calls.map((call) => anyOf(allowing.map((statement) => isAllowedBy(statement, call, whom, how))))
      );
      const denied = anyOf(calls.flatMap((call) => denying.map((statement) => isDeniedBy(statement, call, whom))));
      return { allowed, may: allOf([allowed, not(denied)]) };
    })
  );
  const mays = rows.map((row) => allOf(row.map(({ may }) => may)));
  if (mays.includes(true)) return { kind: "yes" };
  const lacking = NEEDED_ACTIONS.filter((_, i) => rows.every((row) => row[i].may === false));
  if (lacking.length > 0) {
    const denied = lacking.filter((name) => rows.some((row) => row[NEEDED_ACTIONS.indexOf(name)].allowed !== false));
    return { kind: "no", missing: lacking.filter((name) => !denied.includes(name)), denied };
  }
  const because = reasonsIn(mays);
  return because.length > 0 ? { kind: "undetermined", because } : { kind: "divided" };
}
function principalsIn(allowing, { account }) {
  const named2 = allowing.flatMap(
    ({ principals }) => principals?.kind === "listed" ? principals.list : [{ kind: "everyone" }]
  );
  const isOther = (whom) => whom.kind === "other-service" || account !== null && "account" in whom && whom.account !== null && whom.account !== account;
  return [...new Map(named2.filter((whom) => !isOther(whom)).map((whom) => [principalKey(whom), whom])).values()];
}
function isAllowedBy(statement, call, whom, how) {
  const { principals } = statement;
  if (principals === null) return allOf([["`Principal`"], isAbout(statement, call)]);
  const delegates = how === "in-any-way" || namesViaService(statement);
  const counted = delegates || principals.kind === "all-but" ? principals : { ...principals, list: principals.list.filter(({ kind: is }) => is !== "account") };
  return allOf([allows(counted, whom), isAbout(statement, call)]);
}
function isDeniedBy(statement, call, whom) {
  const { principals } = statement;
  return allOf([principals === null ? ["`Principal`"] : denies(principals, whom), isAbout(statement, call)]);
}
function isAbout(statement, call) {
  return allOf([
    coversAction(statement.actions, call.action),
    coversKey(statement.resources, call.keyArn),
    conditionsHold(statement, call)
  ]);
}
function coversAction(actions, action) {
  if (actions === null) return ["`Action`"];
  return actions.patterns.some((pattern) => matchesPattern(action.toLowerCase(), pattern.toLowerCase())) === (actions.kind === "listed");
}
function coversKey(resources, keyArn) {
  if (resources === null) return ["`Resource`"];
  const covered = resources.patterns.includes("*") || (keyArn === null ? ["`Resource`"] : resources.patterns.some((pattern) => matchesPattern(keyArn, pattern)));
  return resources.kind === "listed" ? covered : not(covered);
}

// src/rules/what-to-write.ts
var KEY3 = "aws_kms_key.example.arn";
var MOST_REPLICAS = 100;
function tableHcl(table3, requirement) {
  const isCustomerManaged = table3.after?.class === "customer-managed";
  const wanted = isCustomerManaged ? "as-it-is" : requirement;
  const replicas = wanted === "kms" ? [] : table3.replicas.filter(
    ({ after, attribute, namesKey }) => after !== null && attribute !== null && !(namesKey && after.class === "customer-managed")
  ).slice(0, MOST_REPLICAS);
  const call = table3.moduleCall;
  if (call !== null && canState(call, wanted, replicas))
    return inModule(call, [...encryptionInputs(call, wanted), ...replicaInputs(call, replicas)]);
  const own = table3.type === "awscc_dynamodb_global_table" && wanted === "customer-managed" ? [table3] : [];
  return inResource(table3.change, [
    ...ENCRYPTION2[table3.type](wanted),
    ...replicaBlocks2(table3.type, [...own, ...replicas])
  ]);
}
function replicaHcl({ change, moduleCall, region }) {
  const comment2 = region === null ? "" : ` # a key of ${regionWords(region)}`;
  if (moduleCall?.key != null) return inModule(moduleCall, [`${moduleCall.key} = ${KEY3}${comment2}`]);
  return inResource(change, [`kms_key_arn = ${KEY3}${comment2}`]);
}
var ENCRYPTION2 = {
  aws_dynamodb_table: (wanted) => block(
    "server_side_encryption {",
    wanted,
    ["enabled     = true", `kms_key_arn = ${KEY3}`],
    "enabled = true # kms_key_arn as well, for a customer managed key"
  ),
  awscc_dynamodb_table: (wanted) => block(
    "sse_specification = {",
    wanted,
    ["sse_enabled       = true", 'sse_type          = "KMS"', `kms_master_key_id = ${KEY3}`],
    "sse_enabled = true # kms_master_key_id as well, for a customer managed key"
  ),
  // Its keys are the replicas'.
  awscc_dynamodb_global_table: (wanted) => block("sse_specification = {", wanted, ["sse_enabled = true", 'sse_type    = "KMS"'], "sse_enabled = true")
};
function block(opening, wanted, withKey, withoutKey) {
  switch (wanted) {
    case "as-it-is":
      return [];
    case "customer-managed":
      return [opening, ...indented(withKey), "}"];
    case "kms":
      return [opening, ...indented([withoutKey]), "}"];
  }
}
function replicaBlocks2(type, replicas) {
  if (replicas.length === 0) return [];
  if (type === "aws_dynamodb_table")
    return replicas.flatMap((replica) => ["replica {", ...indented(replicaArguments(replica)), "}"]);
  const element2 = (replica) => [
    "{",
    ...indented([
      `region            = ${regionOf2(replica)}`,
      `sse_specification = { kms_master_key_id = ${keyOf3(replica)} }`
    ]),
    "},"
  ];
  return ["replicas = [", ...indented(replicas.flatMap(element2)), "]"];
}
function canState({ enabled: enabled2, key: key2, encryption, replicas: input }, wanted, replicas) {
  if (replicas.length > 0 && input === null) return false;
  return wanted === "as-it-is" || encryption !== null || (wanted === "kms" ? enabled2 : key2) !== null;
}
function encryptionInputs({ enabled: enabled2, key: key2, encryption }, wanted) {
  if (wanted === "as-it-is") return [];
  const named2 = wanted === "customer-managed";
  if (encryption !== null)
    return [
      `${encryption} = {`,
      ...indented(named2 ? ["enabled     = true", `kms_key_arn = ${KEY3}`] : ["enabled = true"]),
      "}"
    ];
  return aligned([
    ...enabled2 === null ? [] : [[enabled2, "true"]],
    ...named2 && key2 !== null ? [[key2, KEY3]] : []
  ]);
}
function replicaInputs({ replicas: input }, replicas) {
  if (input === null || replicas.length === 0) return [];
  return [
    `${input} = [`,
    ...indented(replicas.flatMap((replica) => ["{", ...indented(replicaArguments(replica)), "},"])),
    "]"
  ];
}
function replicaArguments(replica) {
  return [`region_name = ${regionOf2(replica)}`, `kms_key_arn = ${keyOf3(replica)}`];
}
function regionOf2({ region }) {
  return region === null ? '"REGION"' : quoted2(regionWords(region));
}
function keyOf3({ region }) {
  const name = region === null || region.sensitive || !/^[a-z][a-z0-9-]*$/.test(region.value) ? "example" : region.value.replaceAll("-", "_");
  return `aws_kms_key.${name}.arn`;
}
function inResource({
  type,
  name,
  module
}, lines) {
  const where = module.map((step) => `module.${step.name}`).join(".");
  return [...comment(where), `resource ${quoted2(type)} ${quoted2(name)} {`, "  # ...", ...indented(lines), "}"].join(
    "\n"
  );
}
function inModule({ calledIn, name }, lines) {
  return [...comment(calledIn), `module ${quoted2(name)} {`, "  # ...", ...indented(lines), "}"].join("\n");
}
function comment(where) {
  return where === "" ? [] : [`# in ${where}`];
}
function aligned(inputs) {
  const width = Math.max(0, ...inputs.map(([name]) => name.length));
  return inputs.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}
function indented(lines) {
  return lines.map((line) => `  ${line}`);
}
function quoted2(text) {
  return JSON.stringify(text).replace(/([$%])(?=\{)/g, "$1$1");
}
function keyPolicyHcl(actions) {
  return [
    'data "aws_iam_policy_document" "example" {',
    "  # ...",
    "  statement {",
    `    actions   = [${actions.map((action) => `"${action}"`).join(", ")}]`,
    '    resources = ["*"]',
    "",
    "    principals {",
    '      type        = "AWS"',
    '      identifiers = ["arn:aws:iam::ACCOUNT:role/ROLE"] # who creates and uses the tables',
    "    }",
    "",
    "    condition {",
    '      test     = "StringLike"',
    '      variable = "kms:ViaService"',
    '      values   = ["dynamodb.*.amazonaws.com"]',
    "    }",
    "  }",
    "}"
  ].join("\n");
}

// src/rules/kms-key-policy.ts
var kmsKeyPolicy = rule({
  id: "kms-key-policy",
  title: "The policy of a customer managed key should let DynamoDB be used with it",
  severity: "warning",
  rationale: "DynamoDB uses a customer managed key with the permissions of whoever creates and uses the table. They come from the key policy: by delegation to the account, whose IAM policies then decide, by a statement for principals that can go through DynamoDB alone (`kms:ViaService`), or by one for the service. A grant can give them as well, which a plan doesn't show in the policy.",
  references: [
    DYNAMODB_USAGE_NOTES,
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html",
    "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html"
  ],
  problems: {
    "actions-missing": {
      message: "The policy of the key {key} does not allow {actions} for the {what}: neither by delegation to the account, nor to principals through DynamoDB, nor to DynamoDB itself.",
      remedy: "Add a statement to `{attribute}` that allows {needed} to the principals that create and use the {what}; or delegate to the account, with `kms:*` for `arn:aws:iam::ACCOUNT:root`."
    },
    "actions-denied": {
      message: "The policy of the key {key} denies {actions} to everybody whom it allows it for the {what}: a `Deny` goes before every `Allow`.",
      remedy: "Take these actions out of the `Deny` in `{attribute}`, or let it leave out calls through DynamoDB with the condition `StringNotLike` `kms:ViaService` `dynamodb.*.amazonaws.com`."
    },
    "delegation-alone": {
      message: "The policy of the key {key} allows {actions} for the {what} by delegation to the account alone, and `explicit-key-grant` of the policy file asks for a statement of its own.",
      remedy: "Add a statement to `{attribute}` that allows {needed} to the principals that create and use the {what}."
    },
    "not-a-policy": {
      message: "The policy of the key {key} is no policy document: {why}. KMS rejects it, and the apply fails.",
      remedy: "Write `{attribute}` with the data source aws_iam_policy_document or with `jsonencode`: an object whose `Statement` has objects with `Effect`, `Principal`, `Action` and `Resource`."
    },
    "conditions-undetermined": {
      severity: "note",
      message: "Whether the policy of the key {key} lets DynamoDB be used with it for the {what} cannot be told from the plan: it depends on {conditions}.",
      remedy: "Make sure that `{attribute}` lets the principals that create and use the {what} do {needed} through DynamoDB."
    },
    "divided-between-principals": {
      severity: "note",
      message: "The policy of the key {key} allows all that the {what} needs, but all of it to nobody that it names.",
      remedy: "Let `{attribute}` allow the principals that create and use the {what} all of {needed}."
    },
    "policy-undetermined": {
      severity: "note",
      message: "Whether the policy of the key {key} lets DynamoDB be used with it for the {what} cannot be told from the plan: {doubt}.",
      remedy: "Make sure that `{attribute}` lets the principals that create and use the {what} do {needed} through DynamoDB."
    }
  },
  *judge(model, { explicitKeyGrant }) {
    const permissions = /* @__PURE__ */ new Map();
    for (const use of keyUses(model)) yield* answersFor2(use, model, explicitKeyGrant, permissions);
  }
});
var WHY = {
  "not-json": "it is no JSON",
  "too-long": "it has more than 32,768 bytes",
  "no-statement": "it has no `Statement`",
  "statement-is-no-object": "a statement of it is no object",
  effect: "the `Effect` of a statement is neither `Allow` nor `Deny`"
};
function* answersFor2(use, { keyPolicies, keyRing }, explicitly, permissions) {
  const reference = keyOf2(use.after);
  const policy = reference === null ? null : keyPolicies.of(reference);
  if (reference === null || policy === null) return;
  const key2 = keyRing.keyOf(reference);
  const { address, attribute, what } = use;
  const facts = {
    key: key2?.address ?? keyWords(reference),
    what,
    attribute: policy.attribute,
    needed: listed(NEEDED_ACTIONS)
  };
  const say = (answer, problem, more) => ({
    answer,
    problem,
    address,
    attribute,
    place: placeOf(policy),
    facts: { ...facts, ...more }
  });
  const lacking = (problem, actions) => ({
    ...say("fail", problem, { actions: listed(actions) }),
    hcl: keyPolicyHcl(NEEDED_ACTIONS)
  });
  switch (policy.kind) {
    case "default":
      yield explicitly ? lacking("delegation-alone", NEEDED_ACTIONS) : { answer: "pass", address };
      return;
    case "malformed":
      yield say("fail", "not-a-policy", { why: WHY[policy.because] });
      return;
    case "unknown":
      yield say("undetermined", "policy-undetermined", { doubt: reasonWords(policy.reasons) });
      return;
    case "known":
      break;
  }
  const { statements, sensitive } = policy;
  const site = siteOf(use, key2, reference);
  const permissionBy = (how) => {
    const name = JSON.stringify([policy.attribute, how, site]);
    const permission2 = permissions.get(name) ?? permissionOf(statements, site, how);
    permissions.set(name, permission2);
    return permission2;
  };
  const inAnyWay = permissionBy("in-any-way");
  const permission = explicitly && inAnyWay.kind === "yes" ? permissionBy("explicitly") : inAnyWay;
  switch (permission.kind) {
    case "yes":
      yield { answer: "pass", address };
      return;
    case "undetermined":
      yield say("undetermined", "conditions-undetermined", {
        conditions: sensitive ? "what the plan marks as sensitive" : permission.because.join(", ")
      });
      return;
    case "divided":
      yield say("undetermined", "divided-between-principals", {});
      return;
    case "no":
      if (inAnyWay.kind === "yes") yield lacking("delegation-alone", [...permission.missing, ...permission.denied]);
      else {
        if (permission.missing.length > 0) yield lacking("actions-missing", permission.missing);
        if (permission.denied.length > 0) yield say("fail", "actions-denied", { actions: listed(permission.denied) });
      }
  }
}
function siteOf({ region, account }, key2, reference) {
  const keyArn = key2?.change?.action === "replace" ? null : key2?.arn ?? reference.arn;
  const arn = keyArn === null ? void 0 : parseArn(keyArn);
  return {
    region: region?.value ?? key2?.region?.value ?? (arn?.region || null),
    account: account ?? (arn?.account || null),
    keyArn: arn === void 0 ? null : keyArn
  };
}
function listed(actions) {
  return actions.map((action) => `\`${action}\``).join(", ");
}
function placeOf({ attribute }) {
  const dot = attribute.lastIndexOf(".");
  return { address: attribute.slice(0, dot), path: [attribute.slice(dot + 1)] };
}

// src/rules/kms-key-retained.ts
var kmsKeyRetained = rule({
  id: "kms-key-retained",
  title: "A key that encrypts a table should not be destroyed or disabled",
  severity: "error",
  rationale: "A table whose key is disabled or scheduled for deletion becomes inaccessible, after seven days it is archived; a replica that has been inaccessible for more than 20 hours is cut off from its table for good. Removing the key from the configuration of the table does not move the table off it: the plan says nothing about the table and destroys the key.",
  references: [
    DYNAMODB_HOW_IT_WORKS,
    DYNAMODB_USAGE_NOTES,
    GLOBAL_TABLES_SECURITY,
    `${PROVIDER_ISSUES}/29811`,
    "https://github.com/hashicorp/terraform/issues/35540"
  ],
  retrofit: true,
  problems: {
    "key-destroyed": {
      message: "The plan destroys the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.",
      remedy: "Keep the key in the configuration. Move the {what} to another key first, in an apply of its own; destroy the old key when the re-encryption is complete and no backup made under it is wanted."
    },
    "key-disabled": {
      message: "The plan disables the key {key}, and the {what} still uses it after the apply: it becomes inaccessible.",
      remedy: "Keep the key enabled, or move the {what} to another key first, in an apply of its own."
    },
    "key-destroyed-before-re-encryption": {
      message: "The plan replaces the key {key} by destroying it first: the {what} has to be re-encrypted from a key that is already scheduled for deletion.",
      remedy: "Add the new key beside the old one, switch the {what} to it in one apply, and remove the old key in a later one; or at the least set `create_before_destroy` on the key."
    },
    "old-key-destroyed": {
      severity: "warning",
      message: "The plan moves the {what} off the key {key} and destroys that key in the same apply.",
      remedy: "Destroy the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted."
    },
    "old-key-disabled": {
      severity: "warning",
      message: "The plan moves the {what} off the key {key} and disables that key in the same apply.",
      remedy: "Disable the old key in a later apply: keep it enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted."
    }
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor3(use, model.keyRing);
  }
});
function* answersFor3(use, keyRing) {
  const { action, order } = use.change;
  if (action === "delete") return;
  const before = keyOf2(use.before);
  const after = keyOf2(use.after);
  if (after !== null) yield* verdict(use, after, keyRing, stillUsed);
  const stays = action === "forget" || action === "replace" && order === "forget";
  if (stays && before !== null) yield* verdict(use, before, keyRing, stillUsed);
  const switches = (action === "no-op" || action === "update") && use.after !== null && before !== null && (after === null || !sameKey(before, after));
  if (switches) yield* verdict(use, before, keyRing, left);
}
function* verdict(use, reference, keyRing, judge2) {
  const key2 = keyRing.keyOf(reference);
  const problem = key2 === void 0 ? null : judge2(key2, keyRing.meansOld(reference));
  if (key2 === void 0 || problem === null) return;
  const { address, attribute, path, what } = use;
  const named2 = key2.change?.deposed === true ? keyWords(reference) : key2.address;
  const place2 = key2.change?.action === "update" && key2.change.deposed !== true ? { address: key2.address, path: [key2.change.type === "aws_kms_key" ? "is_enabled" : "enabled"] } : { path };
  yield { answer: "fail", problem, address, attribute, place: place2, facts: { key: named2, what } };
}
function stillUsed(key2, isOld) {
  const { change } = key2;
  if (change === null) return null;
  if (change.action === "delete" || isOld && change.order !== "forget") return "key-destroyed";
  return change.action === "update" && key2.enabledBefore !== false && key2.enabledAfter === false ? "key-disabled" : null;
}
function left(key2) {
  const { change } = key2;
  if (change === null) return null;
  if (change.action === "replace" && change.order === "destroy-first") return "key-destroyed-before-re-encryption";
  if (change.action === "delete" || change.action === "replace" && change.order === "create-first")
    return "old-key-destroyed";
  return change.action === "update" && key2.enabledBefore !== false && key2.enabledAfter === false ? "old-key-disabled" : null;
}

// src/rules/kms-key-rotation.ts
var kmsKeyRotation = rule({
  id: "kms-key-rotation",
  title: "The customer managed key of a table should be rotated automatically",
  severity: "note",
  rationale: "KMS rotates the keys that AWS manages every year, and a customer managed key only where that is turned on. Rotation keeps the key and its ARN and makes new key material, so no table is re-encrypted by it. Keys with imported key material and keys in custom key stores cannot be rotated automatically; a replica key is rotated with its primary key.",
  references: [
    "https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key"
  ],
  problems: {
    "no-rotation": {
      message: "The key {key} of the {what} is not rotated automatically.",
      remedy: "Set `enable_key_rotation = true` on {key}."
    }
  },
  *judge(model) {
    for (const { address, attribute, what, after } of keyUses(model)) {
      const reference = keyOf2(after);
      const key2 = reference === null ? void 0 : model.keyRing.keyOf(reference);
      const isOld = key2 === void 0 || key2.change?.deposed === true || key2.change?.action === "replace" && reference?.arn === key2.oldArn;
      if (isOld || key2.rotated === null) continue;
      if (key2.rotated) yield { answer: "pass", address };
      else
        yield {
          answer: "fail",
          problem: "no-rotation",
          address,
          attribute,
          place: { address: key2.address, path: ["enable_key_rotation"] },
          facts: { key: key2.address, what }
        };
    }
  }
});

// src/rules/kms-key-usable.ts
var kmsKeyUsable = rule({
  id: "kms-key-usable",
  title: "The KMS key of a table should be one that DynamoDB can use",
  severity: "error",
  rationale: "DynamoDB takes an enabled symmetric encryption key of the region of the table or replica, named by its key ARN. Terraform checks no more than that the argument is an ARN, so every other key shows only when the apply fails, or when it re-encrypts at each apply.",
  references: [
    DYNAMODB_USAGE_NOTES,
    GLOBAL_TABLES_SECURITY,
    PROVIDER_TABLE,
    `${PROVIDER_ISSUES}/17916`,
    `${PROVIDER_ISSUES}/29137`,
    `${PROVIDER_ISSUES}/29636`
  ],
  problems: {
    "not-a-kms-key": {
      message: "{key} is no KMS key.",
      remedy: "Name the ARN of a KMS key: `arn:aws:kms:REGION:ACCOUNT:key/ID`."
    },
    "wrong-region": {
      message: "The key {key} is in {keyRegion} and the {what} in {region}: DynamoDB takes a key of the same region alone.",
      remedy: "Name a key of {region}; of a multi-Region key, the replica key there."
    },
    "region-undetermined": {
      severity: "warning",
      message: "The key {key} is a multi-Region key of {keyRegion} and the {what} is in {region}: whether its replica key there is meant cannot be told from the plan.",
      remedy: "Name the replica key of {region}, such as `arn` of an aws_kms_replica_key."
    },
    "key-of-another-service": {
      message: "{key} is the AWS managed key of another service, which DynamoDB cannot use.",
      remedy: "Leave the key out for the AWS managed key aws/dynamodb, or name a customer managed key."
    },
    "other-account": {
      severity: "warning",
      message: "The key {key} belongs to account {keyAccount} and the {what} to account {account}.",
      remedy: "Use a key of the same account, unless you know that DynamoDB takes this one: keys of other accounts have been seen to be rejected."
    },
    "not-symmetric": {
      message: "The key {key} is {spec}: DynamoDB takes symmetric encryption keys alone.",
      remedy: "Use a key with the key spec SYMMETRIC_DEFAULT."
    },
    "not-for-encryption": {
      message: "The key {key} is for {usage}: DynamoDB needs a key for ENCRYPT_DECRYPT.",
      remedy: "Use a key with the key usage ENCRYPT_DECRYPT."
    },
    disabled: { message: "The key {key} is {state}.", remedy: "Enable the key before the apply, or name another." },
    "pending-deletion": {
      message: "The key {key} is in the state {state}.",
      remedy: "Cancel its deletion (`aws kms cancel-key-deletion`) and enable it, or name another key."
    },
    "alias-arn": {
      severity: "warning",
      message: "The key is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply re-encrypts the table and uses up one of its four key changes in 24 hours.",
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias."
    },
    "replica-alias-arn": {
      severity: "warning",
      message: "The key of the replica is named by the alias {key}: the state holds the key ARN, so every plan shows a change, and every apply deletes the replica and creates it again.",
      remedy: "Name the key's ARN: `arn` of the key's resource, or `target_key_arn` of the alias."
    },
    "default-key-written-out": {
      message: "The AWS managed key is written out as {key}: the provider keeps no ARN of the default key in the state, so every plan shows a change; for a table the API rejects it, a replica is re-created each time.",
      remedy: "Leave the key out: `enabled = true` alone means the AWS managed key."
    }
  },
  *judge(model) {
    for (const use of keyUses(model)) yield* answersFor4(use, model.keyRing);
  }
});
function* answersFor4(use, keyRing) {
  const reference = referenceOf(use.after);
  if (use.after === null || reference === null) return;
  const { address, attribute, path, what, region, account } = use;
  const arn = reference.arn === null ? void 0 : parseArn(reference.arn);
  const key2 = keyRing.keyOf(reference);
  const fail = (problem, facts = {}) => ({
    answer: "fail",
    problem,
    address,
    attribute,
    place: { path },
    facts: { key: keyWords(reference), what, ...facts }
  });
  const isOther = arn === void 0 ? reference.arn !== null && !use.change.type.startsWith("awscc_") : arn.service !== "kms" || !/^(key|alias)\//.test(arn.resource);
  if (isOther) {
    yield fail("not-a-kms-key");
    return;
  }
  if (use.after.class === "aws-managed") {
    yield fail(
      reference.alias === null || reference.alias.endsWith("alias/aws/dynamodb") ? "default-key-written-out" : "key-of-another-service"
    );
    return;
  }
  const keyRegion = arn?.region ? { value: arn.region, sensitive: reference.sensitive } : key2?.region ?? null;
  if (keyRegion !== null && region !== null && keyRegion.value !== region.value) {
    const facts = { keyRegion: regionWords(keyRegion), region: regionWords(region) };
    if (reference.arn === null && key2?.multiRegion === true)
      yield { ...fail("region-undetermined", facts), answer: "undetermined" };
    else yield fail("wrong-region", facts);
  }
  if (arn !== void 0 && account !== null && arn.account !== "" && arn.account !== account) {
    yield fail("other-account", { keyAccount: reference.sensitive ? SENSITIVE : arn.account, account });
  }
  if (reference.alias !== null && !use.change.type.startsWith("awscc_"))
    yield fail(what === "table" ? "alias-arn" : "replica-alias-arn");
  if (key2 !== void 0) yield* conditionOf(key2, fail);
}
function* conditionOf(key2, fail) {
  if (key2.spec !== null && key2.spec !== SYMMETRIC_DEFAULT) yield fail("not-symmetric", { spec: key2.spec });
  else if (key2.usage !== null && key2.usage !== ENCRYPT_DECRYPT) yield fail("not-for-encryption", { usage: key2.usage });
  if (key2.state === "PendingDeletion" || key2.state === "PendingReplicaDeletion")
    yield fail("pending-deletion", { state: key2.state });
  else if (key2.enabledAfter === false && key2.enabledBefore !== true)
    yield fail("disabled", {
      state: key2.state === null || key2.state === "Disabled" ? "disabled" : `in the state ${key2.state}`
    });
}
function referenceOf(encryption) {
  if (encryption?.class === "customer-managed") return encryption.key;
  return encryption?.class === "aws-managed" ? encryption.written : null;
}

// src/rules/plan-completeness.ts
var planCompleteness = rule({
  id: "plan-completeness",
  title: "The plan should be about everything that will be applied",
  severity: "error",
  rationale: "A plan that ended in an error, that was made with `-target`, or that puts resources off to a later plan says nothing about the tables that it leaves out.",
  references: [PLAN_FORMAT],
  problems: {
    errored: {
      message: "Terraform ended with an error while planning: the plan shows a part of what would be done.",
      remedy: "Fix the error, plan again, and give the gate the new plan."
    },
    incomplete: {
      severity: "warning",
      message: "The plan is not complete: it was made with `-target`, or puts changes off to a later plan. Tables that it leaves out are not judged.",
      remedy: "Plan without `-target`; apply, and plan again for what was put off."
    },
    "table-deferred": {
      message: "The table is put off to a later plan ({reason}): which key it will have cannot be told yet.",
      remedy: "Apply what comes first, and let the gate judge the plan that has this table."
    }
  },
  *judge({ plan }) {
    if (plan.errored === true) yield { answer: "fail", problem: "errored", address: null, attribute: null, facts: {} };
    else if (plan.complete === false)
      yield { answer: "fail", problem: "incomplete", address: null, attribute: null, facts: {} };
    for (const { address, reason } of plan.deferred) {
      yield {
        answer: "undetermined",
        problem: "table-deferred",
        address,
        attribute: null,
        facts: { reason: reason ?? "no reason given" }
      };
    }
  }
});

// src/rules/plan-sources.ts
var NAME_SOURCES = "Or name the folder that the plan was made in with `--source DIR` (in the action: `source`): its files may decide this.";
function nameFolder(folder) {
  return `The sources in ${folder} decide this, and nobody named them: name them with \`--source ${folder}\` (in the action: \`source: ${folder}\`).`;
}
var planSources = rule({
  id: "plan-sources",
  title: "The sources should be those that the plan was made from",
  severity: "note",
  rationale: "A plan leaves out locals, dynamic blocks and lines. The sources have them, and decide what the plan leaves open; those of another commit or folder would decide it wrongly, so they are compared with the plan first, and not used where they differ.",
  references: ["https://developer.hashicorp.com/terraform/internals/json-format"],
  problems: {
    "not-matching": {
      message: "The sources in {path} are not those of the plan, and are not used: {why}.",
      remedy: "Name the folder that the plan was made in, at the same commit; or give the gate the saved plan file, which carries its sources."
    },
    "not-read": {
      message: "The sources in {path} cannot be compared with the plan, and are not used: {why}.",
      remedy: "Fix what could not be read; or give the gate the saved plan file, which carries its sources."
    },
    "file-not-read": {
      message: "Of the sources in {path}, something is not used: {why}.",
      remedy: "Fix it, if a table or key stands there."
    }
  },
  *judge() {
  }
});

// src/rules/policy-validity.ts
var NAMES2 = "Write addresses that name a module call or a table, such as `module.sandbox.*` or `aws_dynamodb_table.legacy`.";
var policyValidity = rule({
  id: "policy-validity",
  title: "The policy should apply as it is written",
  severity: "warning",
  rationale: "A flag or input of the workflow is a minimum: a policy can be stricter, not looser. What goes below it is an exception: for named addresses, until a day. A setting that does not apply looks like a decision and is none.",
  references: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
  ],
  problems: {
    "looser-than-input": {
      severity: "note",
      message: "The policy has `{setting}`, which does not apply: the flag or input `{floor}` is stricter.",
      remedy: "Remove the setting. For some tables, write an override or a waiver with addresses and `expires`."
    },
    "rule-cannot-be-off": {
      message: "The policy has `{setting}`, which does not apply: a policy cannot set this rule below `{least}`.",
      remedy: "Remove the setting. For some tables, write an override or a waiver with addresses and `expires`."
    },
    "override-names-nothing": {
      message: "The override for {what} does not loosen `{setting}` for {tables}: none of its addresses for them names something.",
      remedy: `${NAMES2} A \`where\` alone never loosens.`
    },
    "override-without-end": {
      message: "The override for {what} does not loosen `{setting}` for {tables}: that is below the minimum, and the override has no end.",
      remedy: "Add `expires` with a day such as 2027-03-31."
    },
    "override-undetermined": {
      message: "The override for {what} does not loosen `{setting}` for {tables}: its `where` is undetermined, as it asks for something sensitive or unknown until apply.",
      remedy: "Let `where` ask for something that the plan shows, or write addresses alone."
    },
    "override-expired": {
      message: "The override for {what} expired on {expires}: it loosens nothing.",
      remedy: "Fix what it was for, or decide again and set another day."
    },
    "override-about-to-expire": {
      severity: "note",
      message: "The override for {what} expires on {expires}, {days}.",
      remedy: "Fix what it is for until then, or decide again and set another day."
    },
    "end-cut": {
      message: "The override for {what} has the end {expires}, which is more than {limit} days away: it applies until {end}.",
      remedy: "Set an earlier day, or a longer `max-waiver-days`."
    }
  },
  *judge() {
  }
});

// src/standards/checks.ts
var COMMENT_TOOLS = { checkov: "Checkov", trivy: "Trivy", tfsec: "tfsec", kics: "KICS" };
var CHECKED_ARGUMENTS = ["server_side_encryption", "kms_key_arn"];
var TRIVY_ALIASES = ["AVD-AWS-0025", "aws-dynamodb-table-customer-key", "table-customer-key"];
var ACCEPTED = {
  kms: "any key of KMS",
  "customer-managed": "a customer managed key"
};
var TABLE_CHECKS = [
  {
    tool: "compliance.tf",
    id: "dynamodb_table_encrypted_with_kms",
    accepts: "kms",
    looksAt: "source",
    note: "It is built into modules of its own registry, and so holds only for tables that are made by them."
  },
  {
    tool: "AWS Config",
    id: "DYNAMODB_TABLE_ENCRYPTED_KMS",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "It passes the AWS managed key, unless its parameter kmsKeyArns lists the keys that are allowed."
  },
  {
    tool: "Checkov",
    id: "CKV_AWS_119",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "In a plan it passes a key that is empty, null or the ARN of an alias, fails a new key that comes through a variable of a module, and leaves out what it cannot tell.",
    inComments: { checkov: [] }
  },
  {
    tool: "Powerpipe",
    id: "aws_compliance.control.dynamodb_table_encrypted_with_kms",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "It passes the AWS managed key: it asks only whether DescribeTable answers with an SSEDescription."
  },
  {
    tool: "Prowler",
    id: "dynamodb_tables_kms_cmk_encryption_enabled",
    accepts: "kms",
    looksAt: "deployed tables",
    note: "In spite of its name it passes the AWS managed key: it asks only whether the type of encryption is KMS."
  },
  {
    tool: "KICS",
    id: "ce089fd4-1406-47bd-8aad-c259772bb294",
    accepts: "kms",
    looksAt: "source and plan",
    note: "It passes the AWS managed key, and in a plan it misses encryption that is turned off or an empty list, and instances made by count or for_each.",
    inComments: { kics: [] }
  },
  {
    tool: "Trivy",
    id: "AWS-0025",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "In a plan it passes the AWS managed key where that is written as an ARN and whatever it cannot tell, and fails a new key that has count or for_each or comes through a variable of a module.",
    // AWS092 is what tfsec called it first:
    // https://github.com/aquasecurity/tfsec/blob/286c6111726147fd7299abc39ae21ac2b3b65820/internal/app/tfsec/rules/aws/dynamodb/table_customer_key_rule.go
    inComments: { trivy: TRIVY_ALIASES, tfsec: [...TRIVY_ALIASES, "AWS092"] }
  }
];
var REPLICA_CHECKS = [
  {
    tool: "Checkov",
    id: "CKV_AWS_271",
    accepts: "customer-managed",
    looksAt: "source and plan",
    note: "It passes any value of kms_key_arn, and looks at aws_dynamodb_table_replica but not at the replica blocks of a table.",
    inComments: { checkov: [] }
  }
];

// src/standards/frameworks.ts
var HIPAA_REQUIREMENTS = [
  {
    id: "164.308(a)(4)(ii)(A)",
    title: "Isolating health care clearinghouse functions",
    asks: "Only where a clearinghouse is part of a larger organization: show that the rest of it cannot read the tables of the clearinghouse. A key of their own, which only the clearinghouse may use, is one way."
  },
  {
    id: "164.312(a)(2)(iv)",
    title: "Encryption and decryption",
    asks: "For each table with health information, show its key as DescribeTable gives it, and who may decrypt with that key. The specification is addressable: where you do not follow it, show the assessment that says why."
  },
  {
    id: "164.312(e)(2)(ii)",
    title: "Encryption",
    asks: "About health information while it is transmitted, which the key of a table does not protect: show that clients reach DynamoDB over TLS. The key is what you show for the same information where it is stored."
  }
];
var SC_12 = "SC-12 asks the organization to establish and manage its keys by requirements that it has set itself, and only for a customer managed key can it set them.";
var FRAMEWORKS = [
  {
    id: "pci-dss-4.0",
    title: "PCI DSS v4.0",
    keyControl: "Requirements 3.6 and 3.7 ask for keys that are secured and managed over their whole life, and only for a customer managed key do you decide who uses it, when it rotates and how it is retired.",
    requirements: [
      {
        id: "8.3.2",
        title: "Strong cryptography is used to render all authentication factors unreadable during transmission and storage on all system components",
        asks: "Here cryptography protects stored credentials: for each table with passwords, tokens or other authentication factors, show the key that encrypts it and who may use that key. Card numbers are the matter of requirement 3, not of this one."
      }
    ]
  },
  {
    id: "pci-dss-3.2.1",
    title: "PCI DSS v3.2.1",
    keyControl: "Requirements 3.5 and 3.6 ask for documented procedures for the keys of stored cardholder data, and only a customer managed key follows procedures of yours.",
    requirements: [
      {
        id: "3.4",
        title: "Render PAN unreadable anywhere it is stored (including on portable digital media, backup media, and in logs)"
      },
      {
        id: "3.4.1",
        title: "If disk encryption is used, logical access must be managed separately and independently of native operating system authentication and access control mechanisms"
      },
      {
        id: "3.4.1.a",
        title: "Logical access to encrypted file systems is implemented via a mechanism that is separate from the native operating system's authentication mechanism"
      },
      { id: "3.4.1.c", title: "Cardholder data on removable media is encrypted wherever stored" },
      { id: "3.4.a", title: "Documentation about the system used to protect the PAN" },
      { id: "3.4.b", title: "The PAN is rendered unreadable (that is, not stored in plain-text)" },
      { id: "8.2.1.a", title: "Passwords are protected with strong cryptography during transmission and storage" }
    ]
  },
  {
    id: "hipaa-2013",
    title: "HIPAA Omnibus Rule 2013",
    keyControl: "In a breach, encrypted health information counts as secured only while its key is not breached too, and only for a customer managed key do you decide who may use it and when that ends.",
    requirements: HIPAA_REQUIREMENTS
  },
  {
    id: "hipaa-2003",
    title: "HIPAA Security Rule 2003",
    keyControl: "Only those who were granted the right may have access to health information, and only the policy of a customer managed key lets you say who may decrypt it.",
    requirements: HIPAA_REQUIREMENTS
  },
  {
    id: "gdpr",
    title: "GDPR",
    keyControl: "The controller has to be able to demonstrate that its measures are appropriate (Articles 5 and 24), and only a customer managed key lets it decide who decrypts personal data, and take that back.",
    requirements: [
      {
        id: "Article 32",
        title: "Security of processing",
        asks: "Encryption is one of the measures that the article names, as far as the risk calls for it. For each table with personal data, show its key, who may use and who may change it, and that you check this regularly."
      }
    ]
  },
  {
    id: "nist-800-53-r5",
    title: "NIST SP 800-53 Rev. 5",
    keyControl: SC_12,
    requirements: [
      {
        id: "AU-9(3)",
        title: "Cryptographic Protection",
        asks: "About cryptography that protects the integrity of audit records, so only about tables that hold them. Show the key of such a table, who can use it and who can change it."
      },
      {
        id: "SC-8(3)",
        title: "Cryptographic Protection for Message Externals",
        asks: "About message headers and routing information in transit, which the key of a table does not protect: show how the traffic to DynamoDB is encrypted. The key is what you show for the same data at rest."
      },
      {
        id: "SC-8(4)",
        title: "Conceal or Randomize Communications",
        asks: "About hiding the pattern of communications, which the key of a table does not do. Where you have selected it, show what hides the pattern, and the key for the data at rest only."
      },
      {
        id: "SC-13(a)",
        title: "Cryptographic Protection",
        asks: "Show that you have decided what cryptography is used for, data in DynamoDB included, and that the key of each table is of the kind you decided on."
      },
      {
        id: "SC-28(1)",
        title: "Cryptographic Protection",
        asks: "The closest of these: cryptography keeps information at rest from being disclosed or modified. For each table, show its key as DescribeTable gives it, the policy of the key and whether it rotates."
      },
      {
        id: "SI-19(4)",
        title: "Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers",
        asks: "About direct identifiers in a data set: the encryption of a whole table hides them only from those who cannot use its key. Show who can, and what is done to the identifiers for everybody else."
      }
    ]
  },
  {
    id: "nist-800-53-r4",
    title: "NIST SP 800-53 Rev. 4",
    keyControl: SC_12,
    requirements: [{ id: "SC-13", title: "Cryptographic Protection" }]
  },
  {
    id: "nist-800-171-r2",
    title: "NIST SP 800-171 Rev. 2",
    keyControl: "Requirement 3.13.10 asks the organization to establish and manage the keys of its cryptography, and an AWS managed key is established and managed by AWS.",
    requirements: [
      { id: "3.13.11", title: "Employ FIPS-validated cryptography when used to protect the confidentiality of CUI" },
      { id: "3.13.16", title: "Protect the confidentiality of CUI at rest" }
    ]
  },
  {
    id: "nist-csf-1.1",
    title: "NIST Cybersecurity Framework v1.1",
    keyControl: "PR.AC-4 asks for access by least privilege and separation of duties: the policy of a customer managed key can say that, and the policy of an AWS managed key cannot be changed.",
    requirements: [{ id: "PR.DS-1", title: "Data-at-rest is protected" }]
  },
  {
    id: "cisa-cyber-essentials",
    title: "CISA Cyber Essentials",
    keyControl: "To know how your data is protected is to know who can decrypt it, and only for a customer managed key do you decide that.",
    requirements: [
      { id: "Your Data-1", title: "Learn how your data is protected" },
      { id: "Your Data-2", title: "Learn what is happening on your network" },
      { id: "Your Systems-3", title: "Implement security configurations for all hardware and software assets" }
    ]
  },
  {
    id: "nydfs-500",
    title: "NYDFS 23 NYCRR 500",
    keyControl: "Section 500.15 asks for a written policy on encryption, and only a customer managed key can be used, rotated and retired as such a policy says.",
    requirements: [
      { id: "500.02(a)", title: "Cybersecurity Program" },
      { id: "500.15(a)", title: "Encryption of Nonpublic Information" }
    ]
  },
  {
    id: "eu-gmp-annex-11",
    title: "EU GMP Annex 11",
    keyControl: "Section 12 asks for controls that restrict access to authorised persons, and only for a customer managed key do you decide who these are.",
    requirements: [{ id: "7.1", title: "Data Storage - Damage Protection" }]
  },
  {
    id: "fda-21-cfr-11",
    title: "FDA 21 CFR Part 11",
    keyControl: "Access to records has to be limited to authorized individuals, and only the policy of a customer managed key lets you say who may decrypt them.",
    requirements: [
      { id: "11.10(d)", title: "Limiting system access to authorized individuals" },
      {
        id: "11.10(g)",
        title: "Use of authority checks to ensure that only authorized individuals can use the system"
      },
      { id: "11.30", title: "Controls for open systems" }
    ]
  },
  {
    id: "rbi-cyber-security",
    title: "RBI Cyber Security Framework",
    keyControl: "Protection has to fit how sensitive the data is, within the bank and outside it, and only a customer managed key can be kept for one kind of data and for those who may read it.",
    requirements: [
      { id: "Annex I (1.3)", title: "Appropriately manage and provide protection within and outside UCB/network" }
    ]
  }
];

// src/rules/replica-kms-encryption.ts
var replicaKmsEncryption = rule({
  id: "replica-kms-encryption",
  title: "Replicas should be encrypted with the same kind of key as their table",
  severity: "error",
  rationale: "All replicas of a table must have the same kind of key (AWS owned, AWS managed or customer managed), each a key of its own region. A plan that mixes them fails at the apply, after other resources have been changed.",
  references: [GLOBAL_TABLES_SECURITY, `${PROVIDER_ISSUES}/17422`],
  checks: REPLICA_CHECKS,
  frameworks: FRAMEWORKS,
  ofTableAlone: true,
  problems: {
    "replica-without-key": {
      message: "The table has a customer managed key and the replica{region} names none: the apply fails.",
      remedy: "Name a customer managed key of its own region in `{key}`."
    },
    "mixed-key-types": {
      message: "The table is encrypted with {table} and the replica{region} with {replica}: the kinds of key differ, and the apply fails.",
      remedy: "Use customer managed keys for both, each in its region, or for neither."
    },
    "not-customer-managed": {
      message: "The replica{region} is encrypted with {replica}, and a customer managed key is required.",
      remedy: "Give the table and each replica a customer managed key of its own region."
    },
    "key-undetermined": {
      message: "Which key the replica{region} will have cannot be told from the plan: {doubt}.",
      remedy: "Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "replicas-undetermined": {
      message: "Which replicas there will be, and with which keys, cannot be told from the plan: {doubt}.",
      remedy: "Let the replicas depend on nothing that is known only after the apply."
    }
  },
  *judge({ tables, replicas }, { requirementOf }) {
    for (const table3 of tables) {
      for (const replica of table3.replicas) yield* answerFor2(replica, table3, requirementOf(replica.address));
      yield* reasonsAbout2(table3, requirementOf(table3.address));
    }
    for (const replica of replicas) yield* answerFor2(replica, null, requirementOf(replica.address));
  }
});
var isDecided = (of) => of === "aws-owned" || of === "aws-managed" || of === "customer-managed";
function answerFor2(replica, of, requirement) {
  const { after, address, region } = replica;
  if (after === null) return [];
  const table3 = of?.after ?? null;
  const attribute = replica.keyAttribute;
  const common = {
    address,
    attribute,
    place: { path: replica.statedKey },
    facts: {
      key: attribute,
      region: inRegion(region),
      replica: encryptionWords(after),
      table: table3 === null ? "" : encryptionWords(table3)
    }
  };
  const hcl = () => replica.attribute === null ? replicaHcl(replica) : tableHcl(of, requirement);
  const fail = (problem) => [{ answer: "fail", problem, ...common, hcl: hcl() }];
  if (table3?.class === "customer-managed" && !replica.namesKey) return fail("replica-without-key");
  if (table3 !== null && isDecided(table3.class) && isDecided(after.class) && table3.class !== after.class)
    return fail("mixed-key-types");
  if (requirement === "kms") return [];
  switch (after.class) {
    case "customer-managed":
      return [{ answer: "pass", address }];
    case "aws-owned":
    case "aws-managed":
      return fail("not-customer-managed");
    case "kms":
    case "unknown":
      return [
        {
          answer: "undetermined",
          problem: "key-undetermined",
          ...common,
          hcl: hcl(),
          facts: { ...common.facts, doubt: reasonWords(after.reasons) }
        }
      ];
  }
}
function reasonsAbout2({ address, replicasReasons: replicasReasons2 }, requirement) {
  if (replicasReasons2 === null || requirement === "kms") return [];
  return [
    {
      answer: "undetermined",
      problem: "replicas-undetermined",
      address,
      attribute: "replica",
      facts: { doubt: reasonWords(replicasReasons2) }
    }
  ];
}

// src/rules/replica-recreation.ts
var REMEDY = "Plan for it: the replica is gone from its region until it has been created and filled again. Send its traffic to another region first, or keep `{attribute}` as it is.";
var replicaRecreation = rule({
  id: "replica-recreation",
  title: "A replica should not be deleted to change its key",
  severity: "error",
  rationale: "The key of a table changes in place; that of a replica does not. For a replica block the plan shows an update of the table, and the provider deletes the replica and creates it again with the new key. The whole replica is copied once more, and until then the region has none.",
  references: [
    PROVIDER_TABLE,
    PROVIDER_TABLE_REPLICA,
    "https://github.com/hashicorp/terraform-provider-aws/pull/29102",
    `${PROVIDER_ISSUES}/29636`
  ],
  retrofit: true,
  problems: {
    "key-changed": {
      message: "The replica{region} is deleted and created again, to change its key from {from} to {to}; the plan says update.",
      remedy: REMEDY
    },
    "consistency-mode-changed": {
      message: "The replica{region} is deleted and created again, to change its consistency mode; the plan says update.",
      remedy: REMEDY
    },
    "key-undetermined": {
      message: "Whether the replica{region} is deleted and created again cannot be told from the plan: its key is {from} now, and the new one cannot be told: {doubt}.",
      remedy: "Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "replica-replaced": { message: "The replica{region} is destroyed and created again{because}.", remedy: REMEDY }
  },
  *judge({ tables, replicas }) {
    for (const table3 of tables) for (const replica of table3.replicas) yield* answersFor5(replica, table3);
    for (const replica of replicas) yield* answersFor5(replica, null);
  }
});
function* answersFor5(replica, table3) {
  const { address, region, before, after, recreatedBecause, change } = replica;
  if (recreatedBecause === null || before === null || after === null) return;
  const attribute = replica.attribute === null ? change?.replacePaths[0] ?? null : recreatedBecause === "consistency-mode" ? `${replica.attribute}.consistency_mode` : replica.keyAttribute;
  const facts = {
    region: inRegion(region),
    from: encryptionWords(before),
    to: encryptionWords(after),
    attribute: attribute ?? "the resource",
    because: change !== null && change.replacePaths.length > 0 ? `: \`${change.replacePaths.join(", ")}\` cannot be changed in place` : ""
  };
  const place2 = { path: replica.statedKey };
  const check2 = describeReplicas({ name: table3?.name ?? null, region: table3?.region ?? null });
  switch (recreatedBecause) {
    case "key":
      yield { answer: "fail", problem: "key-changed", address, attribute, place: place2, facts, check: check2 };
      return;
    case "consistency-mode":
      yield { answer: "fail", problem: "consistency-mode-changed", address, attribute, place: place2, facts, check: check2 };
      return;
    case "undetermined":
      yield {
        answer: "undetermined",
        problem: "key-undetermined",
        address,
        attribute,
        place: place2,
        facts: { ...facts, doubt: undeterminedWords(after) },
        check: check2
      };
      return;
    case "replacement":
      yield { answer: "fail", problem: "replica-replaced", address, attribute, place: place2, facts, check: check2 };
  }
}

// src/rules/table-kms-encryption.ts
var ENABLE = "Set `{enabled} = true` for the AWS managed key, and name a key in `{key}` as well for a customer managed one.";
var tableKmsEncryption = rule({
  id: "table-kms-encryption",
  title: "DynamoDB tables should have AWS KMS encryption enabled",
  severity: "error",
  rationale: "DynamoDB encrypts every table. With an AWS owned key nobody outside AWS can see, audit or control the key; with the AWS managed key its use can be audited; only a customer managed key is under your control: its policy, its rotation, and taking access away.",
  references: [DYNAMODB_HOW_IT_WORKS, PROVIDER_TABLE],
  checks: TABLE_CHECKS,
  frameworks: FRAMEWORKS,
  ofTableAlone: true,
  problems: {
    "no-block": { message: "Encrypted with an AWS owned key: the table has no `{block}`.", remedy: ENABLE },
    disabled: { message: "Encrypted with an AWS owned key: `{block}` is turned off.", remedy: ENABLE },
    "aws-managed-key": {
      message: "Encrypted with the AWS managed key aws/dynamodb, and a customer managed key is required.",
      remedy: "Name a customer managed key in `{key}`."
    },
    "key-undetermined": {
      message: "KMS is on; whether the key is AWS managed or customer managed cannot be told from the plan: {doubt}.",
      remedy: "Let `{key}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "encryption-undetermined": {
      message: "Which key it will have cannot be told from the plan: {doubt}.",
      remedy: "State the encryption in `{block}`, with nothing in it that is known only after the apply."
    }
  },
  *judge({ tables }, { requirementOf }) {
    for (const table3 of tables) if (table3.after !== null) yield answerFor3(table3, requirementOf(table3.address));
  }
});
function answerFor3(table3, requirement) {
  const { address, blockAttribute: block2, enabledAttribute: enabled2, keyAttribute: key2 } = table3;
  const after = table3.after;
  const say = (answer, problem, facts = {}) => ({
    answer,
    problem,
    address,
    attribute: block2,
    facts: { block: block2, enabled: enabled2, key: key2, ...facts },
    hcl: tableHcl(table3, requirement)
  });
  switch (after.class) {
    case "aws-owned":
      return say("fail", after.because);
    case "aws-managed":
      return requirement === "kms" ? { answer: "pass", address } : say("fail", "aws-managed-key");
    case "customer-managed":
      return { answer: "pass", address };
    case "kms":
      return requirement === "kms" ? { answer: "pass", address } : say("undetermined", "key-undetermined", { doubt: reasonWords(after.reasons) });
    case "unknown":
      return say("undetermined", "encryption-undetermined", { doubt: reasonWords(after.reasons) });
  }
}

// src/rules/table-re-encryption.ts
var tableReEncryption = rule({
  id: "table-re-encryption",
  title: "The key of an existing table changes",
  severity: "warning",
  rationale: "Changing the key never replaces a table: DynamoDB re-encrypts it in place. What goes wrong is the old key: disabled or destroyed too early, it takes the table or its backups with it.",
  references: [DYNAMODB_USAGE_NOTES, DYNAMODB_QUOTAS],
  retrofit: true,
  problems: {
    "re-encryption": {
      message: "The apply re-encrypts the table in place and online, from {from} to {to}; this takes time with its size.",
      remedy: "Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the new key, and as long as backups made under it are wanted. A table takes four key changes in 24 hours, one more after six quiet hours; replicas need keys in their own regions."
    },
    "re-encryption-undetermined": {
      severity: "note",
      message: "The apply may re-encrypt the table in place, from {from} to {to}: {doubt}.",
      remedy: "Keep the old key, if it is one of yours, enabled until DescribeTable shows Status ENABLED and the key that you expect."
    }
  },
  *judge({ tables }) {
    for (const table3 of tables) {
      const { address, before, after, transition, keyAttribute: attribute } = table3;
      if (before === null || after === null) continue;
      const facts = {
        from: encryptionWords(before),
        to: encryptionWords(after)
      };
      if (transition === "re-encrypted") {
        yield { answer: "fail", problem: "re-encryption", address, attribute, facts, check: describeTable(table3) };
      } else if (transition === "unknown" && table3.change.action === "update") {
        yield {
          answer: "fail",
          problem: "re-encryption-undetermined",
          address,
          attribute,
          facts: { ...facts, doubt: undeterminedWords(after) },
          check: describeTable(table3)
        };
      }
    }
  }
});

// src/rules/table-replacement.ts
var DATA = "A change of the key alone never replaces a table. The data of the old table goes with it: back the table up first, and set `deletion_protection_enabled` and `prevent_destroy` on tables that matter.";
var tableReplacement = rule({
  id: "table-replacement",
  title: "An existing table is destroyed and created again",
  severity: "warning",
  rationale: "A replacement that stands beside a change of the key is easily taken for its consequence. It never is: the key changes in place, something else forces the replacement, and the data goes.",
  references: [DYNAMODB_USAGE_NOTES, PROVIDER_TABLE],
  retrofit: true,
  problems: {
    "attribute-changed": {
      message: "The table is destroyed and created again, because `{paths}` cannot be changed in place.",
      remedy: DATA
    },
    tainted: {
      message: "The table is destroyed and created again, because it is marked as tainted.",
      remedy: `${DATA} \`terraform untaint\` keeps it.`
    },
    requested: {
      message: "The table is destroyed and created again, because the plan was made with `-replace`.",
      remedy: DATA
    },
    triggered: {
      message: "The table is destroyed and created again, because of its `replace_triggered_by`.",
      remedy: DATA
    },
    replaced: { message: "The table is destroyed and created again.", remedy: DATA },
    "old-table-forgotten": {
      message: "A new table is created, and Terraform lets go of the old one, which stays with its data and its key.",
      remedy: "Look after the old table outside Terraform, and keep its key as long as the table is wanted."
    }
  },
  *judge({ tables }) {
    for (const table3 of tables) {
      const { address, change } = table3;
      if (change.action !== "replace") continue;
      const problem = change.order === "forget" ? "old-table-forgotten" : problemOf(change);
      yield {
        answer: "fail",
        problem,
        address,
        attribute: change.replacePaths[0] ?? null,
        facts: { paths: change.replacePaths.join(", ") },
        check: describeTable(table3)
      };
    }
  }
});
function problemOf({ reason, replacePaths }) {
  if (replacePaths.length > 0) return "attribute-changed";
  switch (reason) {
    case "replace_because_tainted":
      return "tainted";
    case "replace_by_request":
      return "requested";
    case "replace_by_triggers":
      return "triggered";
    default:
      return "replaced";
  }
}

// src/rules/waiver-validity.ts
var NAMES3 = "Write addresses that name a module call or a table, such as `module.sandbox.*` or `aws_dynamodb_table.legacy`.";
var waiverValidity = rule({
  id: "waiver-validity",
  title: "Waivers should be needed, and end",
  severity: "warning",
  rationale: "A waiver is a decision with an end. One that has expired waives nothing, one that is about to needs a decision before it holds up a pull request, one that nothing uses hides what comes next, and one that does not hold at all only looks like a decision.",
  references: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
  ],
  problems: {
    expired: {
      message: "The waiver of `{rule}` for {what} expired on {expires}: it waives nothing ({reason}).",
      remedy: "Fix what it was for, or decide anew and set another day."
    },
    "about-to-expire": {
      severity: "note",
      message: "The waiver of `{rule}` for {what} expires on {expires}, {days} ({reason}).",
      remedy: "Fix what it is for until then, or decide anew and set another day."
    },
    unused: {
      severity: "note",
      message: "The waiver of `{rule}` for {what} waives nothing in these plans ({reason}).",
      remedy: "Remove it, if it is for none of the other plans that use this policy."
    },
    "end-cut": {
      message: "The waiver of `{rule}` for {what} has the end {expires}, which is more than {limit} days away: it applies until {end} ({reason}).",
      remedy: "Set an earlier day, or a longer `max-waiver-days` in the policy."
    },
    "names-nothing": {
      message: "The waiver of `{rule}` for {what} does not cover {tables}: none of its addresses for them names something ({reason}).",
      remedy: NAMES3
    },
    "below-floor": {
      message: "The waiver of `{rule}` for {what} does not cover {tables}: that is below what a flag or input requires, and none of its addresses for them names something ({reason}).",
      remedy: NAMES3
    },
    "created-table": {
      message: "The waiver of `{rule}` for {what} does not cover {tables}: this plan creates, imports or replaces that, or moves it there from an address that the waiver is not for, and none of its addresses is the full address ({reason}).",
      remedy: "Encrypt the table as required, or add its full address to the waiver, without `*`."
    },
    undetermined: {
      message: "The waiver of `{rule}` for {what} does not cover {tables}: its `where` is undetermined, as it asks for something sensitive or unknown until apply ({reason}).",
      remedy: "Let `where` ask for something that the plan shows, or write addresses alone."
    },
    malformed: {
      message: "The comment at {place} waives nothing: it {problem}.",
      remedy: 'Write `# dynamodb-kms-gate:ignore RULE until=2027-03-31 reason="..."` in the block of the resource, data source or module call, or right above it.'
    },
    "not-allowed": {
      message: "The comment at {place} waives nothing: the policy lets no comment do that (`inline-waivers: false`).",
      remedy: "Ask the owners of the policy for a waiver there, and remove the comment."
    },
    "policy-unreadable": {
      severity: "note",
      message: "The comment at {place} waives nothing: the gate cannot read the policy, so no exceptions apply.",
      remedy: "Merge a repair of the policy. Comments can waive again after that."
    },
    "not-merged": {
      message: "The comment at {place} waives `{rule}` for {what} only when it is merged: the branch that the policy comes from has no such comment on this block.",
      remedy: "Fix the finding, or merge the comment in a pull request of its own first, reviewed by the owners of the policy."
    },
    "not-looked-at": {
      message: "The comment at {place} waives nothing: there are more comments to compare with the branch that the policy comes from than the gate reads files for.",
      remedy: "Put the waiver of `{rule}` for {what} into the policy."
    },
    "not-covered": {
      message: "The comment at {place} does not cover {what}: this plan creates, imports, replaces, moves or weakens it, or changes its key, and a comment waives `{rule}` only for what was so before the plan.",
      remedy: "Fix the finding, or ask the owners of the policy for a waiver of this address."
    },
    "not-named": {
      severity: "note",
      message: "The comment at {place} waives nothing: nobody named the sources that it is in.",
      remedy: "Name them with `--source {folder}` (in the action: `source: {folder}`)."
    },
    "not-honoured": {
      severity: "note",
      message: "A comment for {tool} at {place} leaves out `{id}`, the same control, for {what}: it waives nothing here ({reason}).",
      remedy: "Let such comments hold by `honour: [{honour}]` in the policy, or waive `{rule}` by a waiver of this gate."
    },
    "without-end": {
      message: "The comment at {place} does not waive `{rule}` for {what}: it has no end, and that is below what a flag or input requires ({reason}).",
      remedy: 'Waive it with an end: by a waiver of the policy, or by `# dynamodb-kms-gate:ignore {rule} until=2027-03-31 reason="..."`.'
    }
  },
  *judge() {
  }
});

// src/rules/registry.ts
var RULES = [
  tableKmsEncryption,
  replicaKmsEncryption,
  kmsKeyAllowed,
  kmsKeyUsable,
  kmsKeyPolicy,
  kmsKeyRotation,
  kmsKeyRetained,
  encryptionDowngrade,
  replicaRecreation,
  planCompleteness,
  tableReEncryption,
  tableReplacement,
  ineffectiveEncryptionChange,
  kmsAliasRetarget,
  encryptionDrift,
  planSources,
  waiverValidity,
  policyValidity
];

// src/gate/compile-report.ts
var CONTROL = "table-kms-encryption";
function compileReport(parts, version) {
  const plans = parts.map(
    ({ plan, ...rows }) => ({ ...plan, summary: summaryOf(rows.tables, rows.findings) })
  );
  const tables = parts.flatMap((part) => part.tables);
  const findings = parts.flatMap((part) => part.findings).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const found = /* @__PURE__ */ new Set([CONTROL, ...findings.map(({ ruleId }) => ruleId)]);
  return {
    schemaVersion: "1",
    tool: { name: "dynamodb-kms-gate", version },
    verdict: plans.every(({ verdict: verdict2 }) => verdict2 === "pass") ? "pass" : "fail",
    plans,
    rules: RULES.filter(({ id }) => found.has(id)).map(ruleRow),
    tables,
    findings,
    summary: summaryOf(tables, findings)
  };
}
function ruleRow({ id, title, severity, rationale, retrofit, references, checks, frameworks }) {
  return {
    id,
    title,
    severity,
    rationale,
    retrofit: retrofit === true,
    references,
    checks: (checks ?? []).map((check2) => ({
      tool: check2.tool,
      id: check2.id,
      accepts: check2.accepts,
      looksAt: check2.looksAt
    })),
    frameworks: (frameworks ?? []).map((framework) => ({
      id: framework.id,
      title: framework.title,
      keyControl: framework.keyControl,
      requirements: framework.requirements.map((requirement) => requirement.id)
    }))
  };
}
function summaryOf(tables, findings) {
  const verdicts = (verdict2) => tables.filter((table3) => table3.verdict === verdict2).length;
  const open = findings.filter(({ status }) => status === "open");
  const severities = (severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    tables: tables.length,
    passed: verdicts("pass"),
    failed: verdicts("fail"),
    undetermined: verdicts("undetermined"),
    notApplicable: verdicts("not-applicable"),
    reEncryptions: tables.filter(({ transition }) => transition === "re-encrypted").length,
    errors: severities("error"),
    warnings: severities("warning"),
    notes: severities("note"),
    waived: findings.filter(({ status }) => status === "waived").length,
    baseline: findings.filter(({ status }) => status === "baseline").length
  };
}

// src/policy/choices.ts
var CHOICES = {
  require: REQUIREMENTS,
  undetermined: ["fail", "warn"],
  "fail-on": ["error", "warning", "never"],
  existing: ["fail", "warn"],
  "account-ids": ["mask", "show"],
  comment: ["always", "findings", "changes", "never"],
  "comment-mode": ["update", "recreate-on-fail"],
  annotations: ["true", "false"],
  "step-summary": ["true", "false"],
  suggestions: ["false", "true"]
};
function choose(name, raw) {
  const allowed = CHOICES[name];
  const value = raw.value(name)?.trim() || allowed[0];
  if (!allowed.includes(value))
    throw new UserError(`${raw.nameOf(name)} is ${excerpt(value)}; allowed: ${allowed.join(", ")}`);
  return value;
}
var MAX_CHARACTERS = 100;
function parsePlanName(raw) {
  const name = raw.value("name")?.trim() || null;
  if (name !== null && name.length > MAX_CHARACTERS) {
    throw new UserError(
      `${raw.nameOf("name")} is ${name.length} characters long; allowed: up to ${MAX_CHARACTERS}, such as the workspace or the environment`
    );
  }
  return name;
}

// src/policy/strictness.ts
var STRICT_TO_LOOSE = {
  require: ["customer-managed", "kms"],
  undetermined: ["fail", "warn"],
  "fail-on": ["warning", "error", "never"],
  existing: ["fail", "warn"]
};
var FLOOR_NAMES = Object.keys(STRICT_TO_LOOSE);
function isLooser(name, value, than) {
  const order = STRICT_TO_LOOSE[name];
  return order.indexOf(value) > order.indexOf(than);
}
var SEVERITIES_STRICT_TO_LOOSE = ["error", "warning", "note", "off"];
function isLowerSeverity(severity, than) {
  return SEVERITIES_STRICT_TO_LOOSE.indexOf(severity) > SEVERITIES_STRICT_TO_LOOSE.indexOf(than);
}
var CONTROL_RULES = ["table-kms-encryption", "replica-kms-encryption"];
function isBelowFailOn(severity, failOn) {
  return isLowerSeverity(severity, failOn === "never" ? "note" : failOn);
}

// src/gate/rule-severity.ts
function severityForAll(rule2, { rules }, { failOn }) {
  const severity = Object.hasOwn(rules, rule2) ? rules[rule2] : void 0;
  return severity !== void 0 && leastOf(rule2, severity, failOn) === null ? severity : void 0;
}
function refusedSeverities({ rules }, { failOn }) {
  return Object.entries(rules).flatMap(([rule2, severity]) => {
    const least = severity === void 0 ? null : leastOf(rule2, severity, failOn);
    return least === null ? [] : [{ rule: rule2, severity, least }];
  });
}
function leastOf(rule2, severity, failOn) {
  if (CONTROL_RULES.includes(rule2))
    return isBelowFailOn(severity, failOn) ? failOn === "never" ? "note" : failOn : null;
  return rule2 === policyValidity.id && isLowerSeverity(severity, policyValidity.severity) ? policyValidity.severity : null;
}
function createBelowFloor(model, context, { floor, settings }) {
  const required = floor.require;
  const failingRequired = () => {
    if (required === void 0) return /* @__PURE__ */ new Set();
    return new Set(
      RULES.filter(({ id }) => CONTROL_RULES.includes(id)).flatMap(
        (rule2) => [...rule2.judge(model, { ...context, requirementOf: () => required })].flatMap(
          ({ answer, address }) => answer === "fail" || answer === "undetermined" && settings.undetermined === "fail" ? [`${rule2.id} ${address}`] : []
        )
      )
    );
  };
  let failing;
  return ({ ruleId, address, severity }, { isUndetermined, isOld }) => {
    failing ??= failingRequired();
    if (failing.has(`${ruleId} ${address}`)) return true;
    if (isUndetermined && floor.undetermined === "fail") return true;
    if (isOld && floor.existing === "fail") return true;
    return CONTROL_RULES.includes(ruleId) && floor["fail-on"] !== void 0 && floor["fail-on"] !== "never" && !isBelowFailOn(severity, floor["fail-on"]);
  };
}

// src/gate/exceptions.ts
var MOST_ADDRESSES = 10;
function exceptionsOf(terms, overrides, findings, source) {
  const ofSource = source?.kind === "head" ? [exceptionRow("policy-ref", "policy-ref: head")] : [];
  return [
    ...ofSource,
    ...ofSettings(terms),
    ...ofRules(terms),
    ...terms.policy.overrides.flatMap((override) => ofOverride(override, overrides, terms)),
    ...waiverExceptions(findings)
  ];
}
function ofSettings({ settings, policy }) {
  const ofWaivers = [
    ...policy.maxWaiverDays > MAX_WAIVER_DAYS ? [`max-waiver-days: ${policy.maxWaiverDays}`] : [],
    ...policy.honour.length > 0 ? [`honour: ${policy.honour.join(", ")}`] : []
  ];
  return [...settingsExceptions(settings), ...ofWaivers.map((what) => exceptionRow("setting", what))];
}
function settingsExceptions(settings) {
  const chosen = {
    require: settings.require,
    undetermined: settings.undetermined,
    "fail-on": settings.failOn,
    existing: settings.existing
  };
  const weaker = FLOOR_NAMES.filter(
    (name) => isLooser(name, chosen[name], CHOICES[name][0])
  ).map((name) => `${name}: ${chosen[name]}`);
  return weaker.map((what) => exceptionRow("setting", what));
}
function ofRules({ policy, settings }) {
  return RULES.flatMap(({ id, severity, problems }) => {
    const chosen = severityForAll(id, policy, settings);
    const severities = [
      severity,
      ...Object.values(problems).flatMap((problem) => problem.severity === void 0 ? [] : [problem.severity])
    ];
    return chosen !== void 0 && severities.some((each) => isLowerSeverity(chosen, each)) ? [exceptionRow("rule", `${id}: ${chosen}`)] : [];
  });
}
function ofOverride(override, overrides, { policy, today }) {
  const { expires, reason } = override;
  const end = expires === null ? null : endWithin(expires, today, policy.maxWaiverDays).end;
  const loosened = grouped(
    overrides.flatMap((each) => [...each.useOf(override).loosened]),
    ([what]) => what
  );
  return [...loosened].map(
    ([what, uses]) => exceptionRow("override", what, {
      addresses: [...new Set(uses.flatMap(([, addresses]) => [...addresses]))],
      expires: end,
      reason
    })
  );
}
function waiverExceptions(findings) {
  const waived = findings.flatMap(
    ({ ruleId, address, waiver }) => waiver === null ? [] : [{ ruleId, address, waiver }]
  );
  return [...grouped(waived, ({ ruleId, waiver }) => JSON.stringify([ruleId, waiver])).values()].map((same2) => {
    const { ruleId, waiver } = same2[0];
    const addresses = [...new Set(same2.flatMap(({ address }) => address === null ? [] : [address]))];
    return exceptionRow(waiver.by === "policy" ? "waiver" : waiver.by, ruleId, {
      addresses,
      expires: waiver.expires,
      reason: waiver.reason,
      location: waiver.location
    });
  });
}
function exceptionRow(kind, what, { addresses = [], ...of } = {}) {
  return {
    kind,
    what,
    expires: null,
    reason: null,
    location: null,
    ...of,
    addresses: addresses.slice(0, MOST_ADDRESSES),
    count: addresses.length
  };
}

// src/policy/json-path.ts
var SPACE = /\s*/y;
var NAME = /[A-Za-z_][\w-]*/y;
var INTEGER = /-?\d{1,9}(?!\d)/y;
var NUMBER = /-?\d{1,15}(?:\.\d{1,15})?(?![\w.])/y;
var STRING = /'[^'\\()[\]]*'|"[^"\\()[\]]*"/y;
var WORD = /(?:true|false|null)\b/y;
var OPERATOR = /===|!==|==|!=|<=|>=|<|>/y;
var ALLOWED = "allowed are names, indexes, * and filters that compare, such as $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]";
function parseJsonPath(path) {
  let at = 0;
  let descents = 0;
  const fail = (wanted) => {
    const found = at < path.length ? excerpt(path.slice(at, at + 12)) : "its end";
    throw new UserError(
      `is no path that can be followed: at character ${at + 1} stands ${found}, and not ${wanted}; ${ALLOWED}`
    );
  };
  const take = (pattern) => {
    pattern.lastIndex = at;
    const text = pattern.exec(path)?.[0] ?? null;
    at += text?.length ?? 0;
    return text;
  };
  const taken = (text) => {
    const is = path.startsWith(text, at);
    if (is) at += text.length;
    return is;
  };
  const expect = (text) => {
    if (!taken(text)) fail(JSON.stringify(text));
  };
  const takeString = () => take(STRING)?.slice(1, -1) ?? null;
  const spaced = (read2) => {
    take(SPACE);
    const value = read2();
    take(SPACE);
    return value;
  };
  function step() {
    const isDeep = taken("..");
    if (isDeep) {
      descents++;
      if (descents > 1) fail("anything: there is one .. already");
    }
    if (path[at] === "[") return { isDeep, select: bracket() };
    if (!isDeep && !taken(".")) return fail("., .. or [");
    const name = take(NAME);
    if (name !== null) return { isDeep, select: { kind: "key", key: name } };
    if (taken("*")) return { isDeep, select: { kind: "all" } };
    return fail(isDeep ? "a name, * or [" : "a name or *");
  }
  function bracket() {
    expect("[");
    if (taken("?(")) {
      const filter = disjunction();
      expect(")");
      expect("]");
      return { kind: "filter", filter };
    }
    const select = taken("*") ? { kind: "all" } : { kind: "key", key: take(INTEGER) ?? takeString() ?? fail("*, an index, a string or a filter") };
    expect("]");
    return select;
  }
  function disjunction() {
    let filter = conjunction();
    while (taken("||")) filter = { kind: "or", left: filter, right: conjunction() };
    return filter;
  }
  function conjunction() {
    let filter = spaced(comparison);
    while (taken("&&")) filter = { kind: "and", left: filter, right: spaced(comparison) };
    return filter;
  }
  function comparison() {
    const left2 = operand();
    take(SPACE);
    const operator = take(OPERATOR);
    return operator === null ? { kind: "truth", operand: left2 } : { kind: "comparison", operator, left: left2, right: spaced(operand) };
  }
  function operand() {
    const text = takeString();
    if (text !== null) return { kind: "literal", value: text };
    const value = take(NUMBER) ?? take(WORD);
    if (value !== null)
      return { kind: "literal", value: JSON.parse(value.replace(/^(-?)0+(?=\d)/, "$1")) };
    if (taken("@property")) return { kind: "property" };
    expect("@");
    const keys = [];
    while (path[at] === "." || path[at] === "[") {
      if (taken(".")) {
        keys.push(take(NAME) ?? fail("a name"));
      } else {
        expect("[");
        keys.push(take(INTEGER) ?? takeString() ?? fail("an index or a string"));
        expect("]");
      }
    }
    return { kind: "value", keys };
  }
  expect("$");
  const steps = [];
  while (at < path.length) steps.push(step());
  return steps;
}
var UNDETERMINED2 = /* @__PURE__ */ Symbol("undetermined");
function compileJsonPath(text) {
  const steps = parseJsonPath(text);
  return { text, find: (document) => find(steps, document) };
}
function find(steps, document) {
  let nodes = [{ value: document, isCertain: true }];
  let mayBeMore = false;
  for (const step of steps) {
    const next = follow(step, nodes);
    nodes = next.nodes;
    mayBeMore ||= next.mayBeMore;
  }
  if (nodes.some(({ value, isCertain: isCertain2 }) => isCertain2 && value !== UNDETERMINED2)) return "yes";
  return mayBeMore || nodes.length > 0 ? "undetermined" : "no";
}
function follow({ isDeep, select }, from) {
  const parents = isDeep ? withDescendants(from) : from;
  const nodes = [];
  let mayBeMore = false;
  for (const { value, isCertain: isCertain2 } of parents) {
    if (value === UNDETERMINED2) {
      mayBeMore = true;
    } else if (select.kind === "key") {
      if (hasKey(value, select.key)) nodes.push({ value: memberOf2(value, select.key), isCertain: isCertain2 });
    } else {
      for (const [key2, child] of childrenOf(value)) {
        const answer = select.kind === "all" ? true : isMatch(select.filter, child, key2);
        if (answer === true || answer === UNDETERMINED2)
          nodes.push({ value: child, isCertain: isCertain2 && answer === true });
      }
    }
  }
  return { nodes, mayBeMore };
}
function withDescendants(nodes) {
  const all2 = [...nodes];
  for (const { value, isCertain: isCertain2 } of all2) {
    for (const [, child] of childrenOf(value))
      if (typeof child === "object" || child === UNDETERMINED2) all2.push({ value: child, isCertain: isCertain2 });
  }
  return all2;
}
function childrenOf(value) {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value.map((element2, i) => [i, element2]) : Object.entries(value);
}
function hasKey(value, key2) {
  return Boolean(value) && Object.hasOwn(Object(value), key2);
}
function memberOf2(value, key2) {
  return hasKey(value, key2) ? Object(value)[key2] : void 0;
}
function isMatch(filter, child, key2) {
  switch (filter.kind) {
    case "and":
    case "or": {
      const decisive = filter.kind === "or";
      const left2 = isMatch(filter.left, child, key2);
      if (left2 === decisive || left2 === "invalid") return left2;
      const right = isMatch(filter.right, child, key2);
      if (left2 !== UNDETERMINED2 || right === decisive) return right;
      return right === "invalid" && filter.kind === "and" ? false : UNDETERMINED2;
    }
    case "truth": {
      const value = valueOf2(filter.operand, child, key2);
      return value === INVALID ? "invalid" : value === UNDETERMINED2 ? UNDETERMINED2 : Boolean(value);
    }
    case "comparison": {
      const left2 = valueOf2(filter.left, child, key2);
      if (left2 === INVALID) return "invalid";
      const right = valueOf2(filter.right, child, key2);
      if (right === INVALID) return "invalid";
      return isOpen2(left2) || isOpen2(right) ? UNDETERMINED2 : compare(filter.operator, left2, right);
    }
  }
}
var INVALID = /* @__PURE__ */ Symbol("invalid");
function valueOf2(operand, child, key2) {
  if (operand.kind === "literal") return operand.value;
  if (operand.kind === "property") return key2;
  let value = child;
  for (const step of operand.keys) {
    if (value === UNDETERMINED2) return UNDETERMINED2;
    if (value === void 0 || value === null) return INVALID;
    value = memberOf2(value, step);
  }
  return value;
}
function isOpen2(value) {
  return value === UNDETERMINED2 || Array.isArray(value) && value.some(isOpen2);
}
function compare(operator, a, b) {
  switch (operator) {
    case "===":
      return a === b;
    case "!==":
      return a !== b;
    case "==":
      return isLooselyEqual(a, b);
    case "!=":
      return !isLooselyEqual(a, b);
    default: {
      const [left2, right] = [primitive(a), primitive(b)];
      return operator === "<" ? left2 < right : operator === ">" ? left2 > right : operator === "<=" ? left2 <= right : left2 >= right;
    }
  }
}
function isLooselyEqual(a, b) {
  const isObject2 = (value) => typeof value === "object" && value !== null;
  if (isObject2(a) && isObject2(b) || a === null || a === void 0 || b === null || b === void 0) return a == b;
  return primitive(a) == primitive(b);
}
function primitive(value) {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return "[object Object]";
  return value.map((element2) => element2 === null || element2 === void 0 ? "" : String(primitive(element2))).join(",");
}

// src/gate/asked-change.ts
function askedSubject(address, change) {
  let documents;
  return {
    address,
    isCreated: change !== void 0 && (change.action === "create" || change.action === "replace" || change.imported),
    movedFrom: change?.previousAddress ?? null,
    documents: () => documents ??= documentsOf(change)
  };
}
function documentsOf(change) {
  if (change === void 0) return { asWritten: null, before: null, after: null };
  const [before, after] = [askedSide(change.before), askedSide(change.after)];
  return {
    asWritten: documentOf2(change, before, after),
    before: before === null ? null : documentOf2(change, before, before),
    after: after === null ? null : documentOf2(change, after, after)
  };
}
function documentOf2({ address, previousAddress, mode, type, name, key: key2, actions }, before, after) {
  return {
    address,
    ...previousAddress === null ? {} : { previous_address: previousAddress },
    mode,
    type,
    name,
    ...key2 === void 0 ? {} : { index: key2 },
    change: { actions, before, after }
  };
}
function askedSide(values) {
  return values === null ? null : asked(values.known, values.unknown, values.sensitive);
}
function asked(value, unknown, sensitive) {
  if (unknown === true || sensitive === true) return UNDETERMINED2;
  if (Array.isArray(value) || value == null && Array.isArray(unknown) && hasMark(unknown)) {
    const elements = Array.isArray(value) ? value : [];
    const length2 = Math.max(elements.length, Array.isArray(unknown) ? unknown.length : 0);
    return Array.from({ length: length2 }, (_, i) => asked(elements[i], elementOf(unknown, i), elementOf(sensitive, i)));
  }
  if (!isObject(value) && !(value == null && isObject(unknown) && hasMark(unknown))) return value ?? null;
  const members = isObject(value) ? value : {};
  const names = /* @__PURE__ */ new Set([...Object.keys(members), ...namesMarked(unknown), ...namesMarked(sensitive)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      asked(memberOf3(members, name), memberOf3(unknown, name), memberOf3(sensitive, name))
    ])
  );
}
function namesMarked(marks) {
  return isObject(marks) ? Object.keys(marks).filter((name) => hasMark(marks[name])) : [];
}
function hasMark(marks) {
  return marks === true || typeof marks === "object" && marks !== null && Object.values(marks).some(hasMark);
}
function elementOf(marks, i) {
  return Array.isArray(marks) ? marks[i] : void 0;
}
function memberOf3(marks, name) {
  return isObject(marks) && Object.hasOwn(marks, name) ? marks[name] : void 0;
}

// src/evaluate/term.ts
var NULL = { kind: "scalar", value: null };
function scalar(value) {
  return { kind: "scalar", value };
}
function undetermined3(...references) {
  return { kind: "undetermined", references };
}
function refuse(message) {
  return { kind: "error", message };
}
function withAll(values, then) {
  const refused = values.find((value) => typeof value === "object" && "kind" in value);
  if (refused !== void 0) return refused;
  return values.includes(void 0) ? void 0 : then(values);
}

// src/evaluate/work.ts
var MOST_STEPS = 1e6;
var MOST_DEPTH = 200;
function startWork(budget) {
  return { left: Math.min(MOST_STEPS, budget?.left ?? MOST_STEPS), depth: 0, doubts: 0 };
}
function settle(work, began, budget) {
  if (budget !== void 0) budget.left -= began - Math.max(0, work.left);
}
function spend(work, steps = 1) {
  work.left -= steps;
  if (work.depth > MOST_DEPTH) work.left = -1;
  return work.left >= 0;
}
function isTooMuch(work) {
  return work.left < 0;
}
function deeper(work, instead, go) {
  work.depth++;
  const result = spend(work) ? go() : instead;
  work.depth--;
  return result;
}

// src/evaluate/marks.ts
function isLoose(term) {
  return term.isLoose === true;
}
function isNull(term) {
  return term.kind === "scalar" && term.value === null;
}
function loosen(term, work) {
  return mapScalars(
    term,
    work,
    (scalar2) => typeof scalar2.value === "string" || scalar2.value === null ? scalar2 : withMark(scalar2, { isLoose: true })
  );
}
function markSensitive(term, work) {
  const ofMembers = (namespace) => ({
    ...namespace,
    get(name) {
      const member2 = namespace.get(name);
      const marked2 = member2 && markSensitive(member2, work);
      return isTooMuch(work) ? undetermined3(name) : marked2;
    }
  });
  return mapScalars(
    term,
    work,
    (scalar2) => scalar2.sensitive === true ? scalar2 : { ...scalar2, sensitive: true },
    ofMembers
  );
}
function isAnySensitive(term, work) {
  switch (term.kind) {
    case "scalar":
      return term.sensitive === true;
    case "list":
      return deeper(work, true, () => term.items.some((item) => isAnySensitive(item, work)));
    case "object":
      return deeper(work, true, () => [...term.members.values()].some((item) => isAnySensitive(item, work)));
    default:
      return false;
  }
}
function withMark(scalar2, mark) {
  return { ...scalar2, ...mark };
}
function mapScalars(term, work, change, ofNamespace = (namespace) => namespace) {
  return deeper(work, term, () => {
    switch (term.kind) {
      case "scalar":
        return change(term);
      case "list":
        return withItems(
          term,
          term.items.map((item) => mapScalars(item, work, change, ofNamespace))
        );
      case "object":
        return withMembers(
          term,
          [...term.members.values()].map((member2) => mapScalars(member2, work, change, ofNamespace))
        );
      case "namespace":
        return ofNamespace(term);
      default:
        return term;
    }
  });
}
function withItems(term, items) {
  return items.every((item, i) => item === term.items[i]) ? term : { ...term, items };
}
function withMembers(term, values) {
  const names = [...term.members.keys()];
  if (values.every((value, i) => value === term.members.get(names[i]))) return term;
  return { kind: "object", members: new Map(names.map((name, i) => [name, values[i]])) };
}

// src/evaluate/scalars.ts
function calculate(operator, left2, right) {
  const result = resultOf(operator, left2, right);
  return result === void 0 || Object.is(result, -0) ? void 0 : result;
}
function negate(number) {
  return number === 0 ? void 0 : -number;
}
var CERTAIN_DIGITS = 15;
function numberText(number) {
  const text = String(number);
  if (Number.isSafeInteger(number)) return Object.is(number, -0) ? void 0 : text;
  return isCertain(text) && /^-?\d+\.\d+$/.test(text) ? text : void 0;
}
function numberOf(text) {
  if (/^-?\d+(\.\d+)?$/.test(text)) return isCertain(text) && !/^-0*(\.0*)?$/.test(text) ? Number(text) : void 0;
  return /^[+-]?(\.?\d|inf)/i.test(text) ? void 0 : null;
}
function isCertain(text) {
  return text.replace(/\D/g, "").length <= CERTAIN_DIGITS;
}
var FRACTION = 1024;
function resultOf(operator, left2, right) {
  switch (operator) {
    case "+":
      return exactSum(left2, right);
    case "-":
      return exactSum(left2, -right);
    case "*":
      return isSafe(left2, right, left2 * right) || isSafe(left2 * FRACTION, right * FRACTION, left2 * FRACTION * right * FRACTION) ? left2 * right : void 0;
    case "/": {
      const [dividend, divisor, result] = [left2 * FRACTION, right * FRACTION, left2 / right];
      const isExact = isSafe(dividend, divisor, result * FRACTION, dividend * FRACTION) && result * FRACTION * divisor === dividend * FRACTION;
      return right !== 0 && isExact ? result : void 0;
    }
    case "%":
      return right !== 0 && isSafe(left2, right) ? left2 % right : void 0;
  }
}
function exactSum(left2, right) {
  const sum2 = left2 + right;
  return isSafe(left2, right, sum2) || isSafe(left2 * FRACTION, right * FRACTION, sum2 * FRACTION) ? sum2 : void 0;
}
function isSafe(...numbers) {
  return numbers.every(Number.isSafeInteger);
}
function compareText(left2, right) {
  const length2 = Math.min(left2.length, right.length);
  for (let i = 0; i < length2; i++) {
    const [a, b] = [rank(left2.charCodeAt(i)), rank(right.charCodeAt(i))];
    if (a !== b) return a - b;
  }
  return left2.length - right.length;
}
function rank(unit) {
  if (unit >= 57344) return unit - 2048;
  return unit >= 55296 ? unit + 8192 : unit;
}
function convertScalar(term, kind) {
  switch (term.kind) {
    case "undetermined":
    case "error":
      return term;
    case "unknown":
      return kind === "string" ? term : void 0;
    case "scalar":
      return convertKnown(term, kind);
    default:
      return refuse(`${kind} required`);
  }
}
function convertKnown(term, kind) {
  if (term.value === null) return term;
  const value = converted(term.value, kind);
  if (typeof value === "object") return isLoose(term) && (term.value === 0 || term.value === 1) ? void 0 : value;
  if (value === void 0) return void 0;
  if (value === term.value && !isLoose(term)) return term;
  return { ...scalar(value), ...term.sensitive === true ? { sensitive: true } : {} };
}
function textOf2(term) {
  return valueOf3(term, "string");
}
function numberIn(term) {
  return valueOf3(term, "number");
}
function boolOf(term) {
  return valueOf3(term, "bool");
}
function valueOf3(term, kind) {
  if (isNull(term)) return refuse("argument must not be null");
  const result = convertScalar(term, kind);
  if (result?.kind === "error") return result;
  return result?.kind === "scalar" && result.value !== null ? result.value : void 0;
}
function converted(value, kind) {
  switch (kind) {
    case "string":
      return typeof value === "number" ? numberText(value) : String(value);
    case "number": {
      const number = typeof value === "string" ? numberOf(value) : value;
      return number === null || typeof number === "boolean" ? refuse("a number is required") : number;
    }
    case "bool":
      if (typeof value === "boolean") return value;
      if (value === "true" || value === "1") return true;
      return value === "false" || value === "0" ? false : refuse("a bool is required");
  }
}

// src/evaluate/equality.ts
function isSame2(left2, right, work, ofOneType) {
  return deeper(work, void 0, () => compare2(left2, right, work, ofOneType));
}
function isAmong(value, items, work, ofOneType) {
  let isUncertain = false;
  for (const item of items) {
    const same2 = isSame2(item, value, work, ofOneType);
    if (same2 === true) return true;
    if (isTooMuch(work)) return void 0;
    isUncertain ||= same2 === void 0;
  }
  return isUncertain ? void 0 : false;
}
function isSameAttribute(left2, right) {
  return left2.resource.address === right.resource.address && left2.path.length === right.path.length && left2.path.every((step, i) => step === right.path[i]);
}
function compare2(left2, right, work, ofOneType) {
  if (isNull(left2) || isNull(right)) return compareWithNull(isNull(left2) ? right : left2);
  if (isEmptyText(left2) || isEmptyText(right)) {
    const other = isEmptyText(left2) ? right : left2;
    if (other.kind === "unknown" && other.neverNull) return false;
  }
  if (left2.kind === "unknown" && right.kind === "unknown")
    return isSameAttribute(left2.from, right.from) ? true : void 0;
  if (!isTold(left2) || !isTold(right)) return void 0;
  if (left2.kind !== right.kind)
    return (/* @__PURE__ */ new Set([left2.kind, right.kind, "object", "namespace"])).size === 2 ? void 0 : false;
  if (left2.kind === "scalar" && right.kind === "scalar") return compareScalars(left2, right);
  if (left2.kind === "list" && right.kind === "list")
    return isOrdered(left2) && isOrdered(right) ? compareAll(left2.items, right.items, work, ofOneType) : void 0;
  if (left2.kind === "object" && right.kind === "object") {
    if (left2.members.size !== right.members.size) return false;
    const others = [...left2.members.keys()].map((name) => right.members.get(name));
    return others.includes(void 0) ? false : compareAll([...left2.members.values()], others, work, ofOneType);
  }
  return void 0;
}
function compareWithNull(other) {
  if (isNull(other)) return true;
  return isTold(other) || other.kind === "unknown" && other.neverNull ? false : void 0;
}
function compareScalars(left2, right) {
  const isEqual = left2.value === right.value || typeof left2.value === "string" && typeof right.value === "string" && left2.value.normalize() === right.value.normalize();
  if (!isLoose(left2) && !isLoose(right)) return isEqual;
  const [leftText, rightText] = [convertScalar(left2, "string"), convertScalar(right, "string")];
  return leftText?.kind === "scalar" && rightText?.kind === "scalar" && leftText.value !== rightText.value ? false : void 0;
}
function compareAll(left2, right, work, ofOneType) {
  if (left2.length !== right.length) return false;
  const answers = left2.map((item, i) => isSame2(item, right[i], work, ofOneType));
  if (answers.includes(false)) return false;
  return ofOneType && !answers.includes(void 0) ? true : void 0;
}
function isTold(term) {
  return term.kind !== "unknown" && term.kind !== "undetermined" && term.kind !== "error";
}
function isOrdered(list) {
  return list.isSet !== true || list.items.length < 2 || list.items.every(({ kind: is }) => is === "scalar");
}
function isEmptyText(term) {
  return term.kind === "scalar" && term.value === "";
}
function makeSet(items, work) {
  if (!spend(work, items.length)) return void 0;
  const kept2 = [];
  const texts = /* @__PURE__ */ new Set();
  for (const item of items) {
    if (item.kind === "scalar" && typeof item.value === "string" && kept2.length === texts.size) {
      const text = item.value.normalize();
      if (texts.has(text)) continue;
      texts.add(text);
    } else {
      const isThere3 = isAmong(item, kept2, work, true);
      if (isThere3 === void 0) return void 0;
      if (isThere3) continue;
    }
    kept2.push(item);
  }
  return {
    kind: "list",
    items: kept2.every(({ kind: is }) => is === "scalar") ? [...kept2].sort(orderOf) : kept2,
    isSet: true
  };
}
function orderOf(left2, right) {
  const [a, b] = [valueOf4(left2), valueOf4(right)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === "string" && typeof b === "string" ? compareText(a, b) : Number(a) - Number(b);
}
function valueOf4(term) {
  return term.kind === "scalar" ? term.value : null;
}

// src/hcl/syntax.ts
var ELEMENT = "[*]";
var MAX_DEPTH2 = 500;

// src/evaluate/references.ts
var NONE3 = /* @__PURE__ */ new Set();
function referenceTexts(expression, names = NONE3) {
  const texts = /* @__PURE__ */ new Set();
  const left2 = [
    { expression, bound: /* @__PURE__ */ new Set([...names, ELEMENT]) }
  ];
  for (let next = left2.pop(); next !== void 0; next = left2.pop()) {
    const { bound } = next;
    const root = rootOf(next.expression);
    if (root !== void 0 && !bound.has(root)) texts.add(textOf3(next.expression));
    else for (const part of partsOf2(next.expression, bound).reverse()) left2.push(part);
  }
  return [...texts];
}
function openBecause(expression, pairs, within) {
  const because = new Set(pairs.flatMap(([term, of]) => untold(term, of, within)));
  if (because.size > 0) return { kind: "undetermined", references: [...because] };
  const references = referenceTexts(expression, within.bound);
  return { kind: "undetermined", references: references.length > 0 ? references : [textOf3(expression)] };
}
function rootOf(expression) {
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index" || at.kind === "splat") at = at.of;
  return at.kind === "variable" ? at.name : void 0;
}
function untold(term, expression, within) {
  return deeper(within.work, [], () => {
    switch (term.kind) {
      case "undetermined":
        return term.references;
      case "unknown": {
        const references = referenceTexts(expression, within.bound);
        return references.length > 0 ? references : [[term.from.resource.address, ...term.from.path].join(".")];
      }
      case "list":
        return [...new Set(term.items.flatMap((item) => untold(item, expression, within)))];
      case "object":
        return [...new Set([...term.members.values()].flatMap((member2) => untold(member2, expression, within)))];
      default:
        return [];
    }
  });
}
function textOf3({ text }) {
  return text.replace(/\s+/g, " ");
}
function partsOf2(expression, bound) {
  const parts = (...expressions) => expressions.flatMap((part) => part === null || typeof part === "string" ? [] : [{ expression: part, bound }]);
  switch (expression.kind) {
    case "literal":
    case "variable":
      return [];
    case "template":
      return parts(...expression.parts);
    case "attribute":
      return parts(expression.of);
    case "index":
      return parts(expression.of, expression.key);
    case "splat":
      return parts(expression.of, expression.each);
    case "conditional":
      return parts(expression.condition, expression.yes, expression.no);
    case "call":
      return parts(...expression.arguments);
    case "unary":
      return parts(expression.operand);
    case "binary":
      return parts(expression.left, expression.right);
    case "tuple":
      return parts(...expression.items);
    case "object":
      return parts(...expression.entries.flatMap(({ key: key2, value }) => [key2, value]));
    case "for": {
      const within = /* @__PURE__ */ new Set([
        ...bound,
        expression.valueName,
        ...expression.keyName === null ? [] : [expression.keyName]
      ]);
      return [
        ...parts(expression.collection),
        ...partsWithin([expression.key, expression.value, expression.condition], within)
      ];
    }
    case "opaque":
      return parts(...expression.inside);
  }
}
function partsWithin(expressions, bound) {
  return expressions.flatMap((expression) => expression === null ? [] : [{ expression, bound }]);
}

// src/evaluate/member.ts
function evaluateMember(expression, evaluation) {
  const of = evaluation.of(expression.of);
  const key2 = expression.kind === "index" ? evaluation.of(expression.key) : void 0;
  if (of.kind === "error") return of;
  if (key2?.kind === "error") return key2;
  if (of.kind === "undetermined") {
    const root = rootOf(expression);
    if (root !== void 0 && evaluation.scope.lookup(root) === void 0)
      return undetermined3(...referenceTexts(expression));
  }
  const member2 = expression.kind === "index" ? indexed(of, key2, evaluation.work) : named(of, expression.name);
  return member2 ?? openBecause(
    expression,
    [[of, expression.of], ...expression.kind === "index" ? [[key2, expression.key]] : []],
    evaluation
  );
}
function indexed(of, key2, work) {
  if (isNull(key2)) return refuse("can't use a null value as an indexing key");
  const member2 = memberAt(of, key2);
  return member2 !== void 0 && isAnySensitive(key2, work) ? markSensitive(member2, work) : member2;
}
function named(of, name) {
  switch (of.kind) {
    case "object":
      return of.members.get(name) ?? refuse(`there is no attribute "${name}"`);
    case "namespace":
      return of.get(name) ?? refuse(`there is no "${name}"`);
    case "undetermined":
    case "unknown":
      return void 0;
    default:
      return refuse("has no attributes");
  }
}
function memberAt(of, key2) {
  switch (of.kind) {
    case "object":
    case "namespace": {
      const name = convertScalar(key2, "string");
      if (name?.kind === "error") return name;
      return name?.kind === "scalar" ? named(of, String(name.value)) : void 0;
    }
    case "list": {
      if (of.isSet === true) return refuse("the elements of a set have no index");
      const index = numberIn(key2);
      if (typeof index !== "number") return index;
      return of.items[index] ?? refuse("the index is beyond the list");
    }
    case "undetermined":
    case "unknown":
      return void 0;
    default:
      return refuse("has no indices");
  }
}

// src/evaluate/unify.ts
function unify(terms, work) {
  return deeper(work, void 0, () => unifyAll(terms, work));
}
function unifyAll(terms, work) {
  const told = terms.filter((term) => !isNull(term) && !isBlank(term));
  const isAnyBlank = terms.some(isBlank);
  const [first] = told;
  if (first === void 0 || terms.length === 1) return terms;
  if (told.some((term) => classOf(term) !== classOf(first))) return "different";
  if (first.kind === "scalar") return unifyScalars(terms, isAnyBlank, work);
  if (told.length < terms.length && !isAnyBlank) {
    work.doubts++;
    if (told.length === 1) return terms.map((term) => loosen(term, work));
  }
  if (isAnyBlank) {
    work.doubts++;
    if (first.kind === "list")
      return told.every((term) => term.kind === "list" && term.items.length === 0) ? terms : void 0;
    return terms.map((term) => loosen(term, work));
  }
  if (told.some(({ kind: is }) => is === "namespace")) {
    if (areOfOneType(told)) return terms;
    work.doubts++;
    return terms.map((term) => loosen(term, work));
  }
  return first.kind === "list" ? unifyLists(terms, told, work) : unifyObjects(terms, told, work);
}
function unifyScalars(terms, isAnyBlank, work) {
  const types = new Set(
    terms.flatMap((term) => term.kind === "scalar" && term.value !== null ? [typeof term.value] : [])
  );
  if (types.has("string")) {
    if (types.size === 1) return terms;
    const texts = terms.map((term) => term.kind === "scalar" ? convertScalar(term, "string") : term);
    return texts.includes(void 0) ? void 0 : texts;
  }
  const isUncertain = isAnyBlank || terms.some((term) => isLoose(term) || isNull(term));
  if (types.size > 1 && !isUncertain) return "different";
  if (types.size > 1) work.doubts++;
  return isUncertain ? terms.map((term) => loosen(term, work)) : terms;
}
function unifyLists(terms, told, work) {
  const sets = told.filter(({ isSet }) => isSet === true).length;
  if (sets > 0 && sets < told.length) return void 0;
  const isAligned = sets === 0 && told.every(({ items }) => items.length === told[0].items.length);
  const rows = loosenBesideEmpty(
    unifyRows(
      told.map(({ items }) => items),
      isAligned,
      work
    ),
    work
  );
  if (rows === void 0 || rows === "different") return rows;
  const unified = told.map(
    (list, i) => sets > 0 ? makeSet(rows[i], work) : withItems(list, rows[i])
  );
  return unified.includes(void 0) ? void 0 : withNulls(terms, unified);
}
function unifyObjects(terms, told, work) {
  const names = [...told[0].members.keys()];
  const isAligned = told.every(
    ({ members }) => members.size === names.length && names.every((name) => members.has(name))
  );
  const ordered = isAligned ? told.map(
    ({ members }) => ({
      kind: "object",
      members: new Map(names.map((name) => [name, members.get(name)]))
    })
  ) : told;
  const rows = loosenBesideEmpty(
    unifyRows(
      ordered.map(({ members }) => [...members.values()]),
      isAligned,
      work
    ),
    work
  );
  if (rows === void 0 || rows === "different") return rows;
  return withNulls(
    terms,
    ordered.map((object, i) => withMembers(object, rows[i]))
  );
}
function loosenBesideEmpty(rows, work) {
  if (rows === void 0 || rows === "different") return rows;
  const isAnyEmpty = rows.length > 1 && rows.some((row) => row.length === 0);
  if (isAnyEmpty) work.doubts++;
  return isAnyEmpty ? rows.map((row) => row.map((term) => loosen(term, work))) : rows;
}
function unifyRows(rows, isAligned, work) {
  if (rows.some((row) => row.some(({ kind: is }) => is === "undetermined"))) work.doubts++;
  const together2 = unify(rows.flat(), work);
  const isAnyUntyped = rows.some((row) => row.length === 0 || row.some((term) => isNull(term) || isBlank(term)));
  if (together2 === "different" && isAnyUntyped) return void 0;
  const asCollections = together2 === void 0 || together2 === "different" ? together2 : split(together2, rows);
  if (!isAligned) return asCollections;
  const columns2 = rows[0].map(
    (_, i) => unify(
      rows.map((row) => row[i]),
      work
    )
  );
  if (columns2.includes("different")) return asCollections === "different" ? "different" : void 0;
  if (columns2.includes(void 0)) return void 0;
  const asStructures = rows.map((_, row) => columns2.map((column) => column[row]));
  if (!rows.some(mayBeCollection)) return asStructures;
  if (asCollections === "different") {
    work.doubts++;
    return asStructures;
  }
  const merged = asStructures.map((row, i) => row.map((term, j) => eitherOf(term, asCollections?.[i]?.[j], work)));
  return merged.some((row) => row.includes(void 0)) ? void 0 : merged;
}
function mayBeCollection(row) {
  const kinds = new Set(
    row.filter((term) => !isNull(term) && !isBlank(term)).map((term) => term.kind === "scalar" ? typeof term.value : classOf(term))
  );
  return kinds.size <= 1;
}
function eitherOf(term, other, work) {
  if (term === other) return term;
  if (term.kind !== "scalar" || other?.kind !== "scalar") return void 0;
  return term.value === other.value && !isLoose(other) ? term : loosen(term, work);
}
function split(terms, rows) {
  let at = 0;
  return rows.map((row) => terms.slice(at, at += row.length));
}
function withNulls(terms, told) {
  let at = 0;
  return terms.map((term) => isNull(term) ? term : told[at++]);
}
function areOfOneType(terms) {
  const types = new Set(terms.map((term) => term.kind === "namespace" ? term.from?.resource.type : void 0));
  return types.size === 1 && !types.has(void 0);
}
function isBlank(term) {
  return term.kind === "unknown" || term.kind === "undetermined" || term.kind === "error";
}
function classOf(term) {
  return term.kind === "namespace" ? "object" : term.kind;
}

// src/evaluate/functions/define.ts
function takes(arity, apply) {
  const [least, most] = typeof arity === "number" ? [arity, arity] : arity;
  return { least, most, apply };
}
function passes(arity, apply) {
  return { ...takes(arity, apply), passes: true };
}
function takesTexts(arity, apply) {
  return takes(arity, (given) => withAll(given.map(textOf2), apply));
}
function takesNumbers(arity, apply) {
  return takes(arity, (given) => withAll(given.map(numberIn), apply));
}
function itemsOf(term) {
  if (term.kind === "list") return isOrdered(term) ? term.items : void 0;
  return notTold(term) ? void 0 : refuse("a list is required");
}
function elementsOf2(term) {
  return term.kind === "list" ? term.items : itemsOf(term);
}
function sequenceOf(term) {
  return term.kind === "list" && term.isSet === true ? refuse("a list is required, not a set") : itemsOf(term);
}
function membersOf2(term) {
  if (term.kind === "object") return term.members;
  return notTold(term) ? void 0 : refuse("a map is required");
}
function textsOf2(items) {
  return items.map(textOf2);
}
function boolsOf(items) {
  return items.map(boolOf);
}
function notTold({ kind: is }) {
  return is === "unknown" || is === "undetermined" || is === "namespace";
}
function listOf(items) {
  return { kind: "list", items };
}

// src/evaluate/functions/choose-and-convert.ts
var CHOICE_FUNCTIONS = {
  coalesce: passes([1, Infinity], coalesce),
  coalescelist: passes([1, Infinity], coalesceList),
  element: passes(2, ([list, index], work) => withAll([sequenceOf(list)], ([items]) => element(items, index, work))),
  lookup: passes([2, 3], ([map, key2, fallback], work) => lookup(map, key2, fallback, work)),
  one: passes(
    1,
    ([list]) => withAll(
      [elementsOf2(list)],
      ([items]) => items.length > 1 ? refuse("one takes a list of at most one element") : items[0] ?? NULL
    )
  )
};
function coalesce(given, work) {
  const terms = unify(given, work);
  if (terms === void 0) return void 0;
  if (terms === "different") return refuse("all arguments must have the same type");
  for (const term of terms) {
    if (term.kind === "undetermined" || term.kind === "unknown" && !term.neverNull) return void 0;
    const isNone = term.kind === "scalar" && (term.value === null || term.value === "");
    if (!isNone) return term;
  }
  return refuse("no argument of coalesce is other than null or empty");
}
function coalesceList(given) {
  return withAll(
    given.map(sequenceOf),
    () => given.find((term) => term.kind === "list" && term.items.length > 0) ?? refuse("no list of coalescelist has an element")
  );
}
function element(items, index, work) {
  if (items.length === 0) return refuse("element takes no empty list");
  return withAll([numberIn(index)], ([number]) => {
    if (!Number.isInteger(number)) return refuse("a whole number is required");
    if (number < 0) return void 0;
    const found = items[number % items.length];
    return isAnySensitive(index, work) ? markSensitive(found, work) : found;
  });
}
function lookup(map, key2, fallback, work) {
  if (map.kind === "namespace") return void 0;
  const members = membersOf2(map);
  if (members === void 0 || "kind" in members) return members;
  return withAll([textOf2(key2)], ([name]) => {
    const instead = fallback && asElementOf([...members.values()], fallback, work);
    if (members.has(name)) return indexed(map, scalar(name), work);
    if (fallback === void 0) return refuse(`there is no element "${name}"`);
    const found = instead;
    return isAnySensitive(key2, work) && found !== void 0 ? markSensitive(found, work) : found;
  });
}
function asElementOf(elements, fallback, work) {
  if (isNull(fallback) || fallback.kind === "unknown") return fallback;
  if (fallback.kind === "scalar" && typeof fallback.value === "string") {
    const others = elements.filter(
      (element2) => !isNull(element2) && !(element2.kind === "scalar" && typeof element2.value === "string")
    );
    if (others.length > 0) work.doubts++;
    return others.some((element2) => isSameKind(element2, fallback)) ? void 0 : fallback;
  }
  if (fallback.kind === "undetermined") return void 0;
  const unified = unify([fallback, ...elements], work);
  if (unified === void 0) return void 0;
  if (fallback.kind === "scalar" && unified !== "different" && unified[0] === fallback) return fallback;
  work.doubts++;
  return unified === "different" ? fallback : loosen(fallback, work);
}
function isSameKind(element2, text) {
  if (element2.kind !== "scalar") return false;
  const converted2 = convertScalar(text, typeof element2.value === "number" ? "number" : "bool");
  return converted2?.kind !== "error";
}
var CONVERT_FUNCTIONS = {
  // Shown to nobody rather than to too many.
  nonsensitive: passes(1, ([term]) => term),
  sensitive: passes(1, ([term], work) => markSensitive(term, work)),
  tobool: toScalar("bool"),
  tolist: passes(1, ([term], work) => toList(term, work)),
  tomap: passes(1, ([term], work) => toMap(term, work)),
  tonumber: toScalar("number"),
  toset: passes(1, ([term], work) => toSet(term, work)),
  tostring: toScalar("string")
};
function toScalar(kind) {
  return passes(1, ([term]) => convertScalar(term, kind));
}
function toList(term, work) {
  if (isNull(term)) return nullOf(term, work);
  return withAll([itemsOf(term)], ([items]) => {
    const unified = unifyTold(items, work);
    return unified === "different" ? refuse("no list of one type") : unified && listOf(unified);
  });
}
function toSet(term, work) {
  if (isNull(term)) return nullOf(term, work);
  return withAll([elementsOf2(term)], ([items]) => {
    const unified = unifyTold(items, work);
    return unified === "different" ? refuse("no set of one type") : unified && makeSet(unified, work);
  });
}
function toMap(term, work) {
  if (isNull(term)) return nullOf(term, work);
  const members = membersOf2(term);
  if (members === void 0 || "kind" in members) return members;
  const unified = unifyTold([...members.values()], work);
  return unified === "different" ? refuse("no map of one type") : unified && withMembers({ kind: "object", members }, unified);
}
function unifyTold(terms, work) {
  if (terms.some((term) => term.kind === "undetermined" || term.kind === "unknown" && !term.neverNull)) work.doubts++;
  return unify(terms, work);
}
function nullOf(term, work) {
  work.doubts++;
  return term;
}

// src/evaluate/conditional.ts
function staticKind(expression) {
  switch (expression.kind) {
    case "template":
      return expression.parts.length === 1 && typeof expression.parts[0] !== "string" ? void 0 : "string";
    case "unary":
      return expression.operator === "!" ? "bool" : "number";
    case "binary":
      return "+-*/%".includes(expression.operator) ? "number" : "bool";
    case "call":
      return KINDS[expression.name];
    case "conditional": {
      const [yes, no] = [staticKind(expression.yes), staticKind(expression.no)];
      return yes === no ? yes : void 0;
    }
    default:
      return void 0;
  }
}
var KINDS = {
  __proto__: null,
  alltrue: "bool",
  anytrue: "bool",
  can: "bool",
  contains: "bool",
  format: "string",
  join: "string",
  jsonencode: "string",
  length: "number",
  lower: "string",
  tobool: "bool",
  tonumber: "number",
  tostring: "string",
  upper: "string"
};
function evaluateConditional(expression, evaluation) {
  const { work } = evaluation;
  const condition = evaluation.of(expression.condition);
  if (condition.kind === "error") return condition;
  const test = boolOf(condition);
  if (typeof test === "object") return test;
  const result = test === void 0 ? undecided2(expression, condition, evaluation) : decided(expression, test, evaluation);
  return isAnySensitive(condition, work) ? markSensitive(result, work) : result;
}
function decided(expression, test, evaluation) {
  const { work } = evaluation;
  const [takenFrom, otherFrom] = test ? [expression.yes, expression.no] : [expression.no, expression.yes];
  const taken = evaluation.of(takenFrom);
  const { doubts } = work;
  const other = evaluation.of(otherFrom);
  const mayFail = work.doubts > doubts;
  work.doubts = doubts;
  if (taken.kind === "error" || taken.kind === "undetermined") return taken;
  const unified = asTaken(taken, other, takenFrom, otherFrom, work);
  const isTold2 = unified !== void 0 && !(unified.kind === "error" && mayFail);
  return isTold2 ? unified : openBecause(
    expression,
    [
      [taken, takenFrom],
      [other, otherFrom]
    ],
    evaluation
  );
}
var DIFFERENT = refuse("the branches of the conditional have different types");
function asTaken(taken, other, takenFrom, otherFrom, work) {
  if (otherFrom.kind === "literal" && otherFrom.value === null) return taken;
  const isUntold = other.kind === "unknown" || other.kind === "undetermined" || isNull(other);
  const kind = isUntold ? staticKind(otherFrom) : void 0;
  if (kind !== void 0) return asKind(taken, kind, work);
  if (other.kind === "error") return besideError(taken, otherFrom, work);
  if (isNull(other)) return loosen(taken, work);
  if (isEmptyLiteral(other, otherFrom) && (taken.kind === "list" || taken.kind === "object"))
    return besideEmpty(taken, other, work);
  if (isEmptyLiteral(taken, takenFrom) && taken.kind === other.kind) return besideEmpty(taken, other, work);
  if (taken.kind === "list" && other.kind === "list" && taken.isSet === true !== (other.isSet === true))
    return besideSet(taken, other, takenFrom, otherFrom, work);
  const unified = unify([taken, other], work);
  return unified === "different" ? DIFFERENT : unified?.[0];
}
function asKind(taken, kind, work) {
  if (taken.kind === "list" || taken.kind === "object" || taken.kind === "namespace") return void 0;
  const isOfKind = taken.kind !== "scalar" || typeof taken.value === (kind === "bool" ? "boolean" : kind);
  return isOfKind ? taken : loosen(taken, work);
}
function besideError(taken, otherFrom, work) {
  if (!["attribute", "index", "splat", "call"].includes(otherFrom.kind)) work.doubts++;
  return loosen(taken, work);
}
function isEmptyLiteral(term, from) {
  return from.kind === "tuple" && term.kind === "list" && term.items.length === 0 || from.kind === "object" && term.kind === "object" && term.members.size === 0;
}
function besideEmpty(taken, other, work) {
  if (taken.kind !== other.kind) return DIFFERENT;
  const isSet = [taken, other].some((term) => term.kind === "list" && term.isSet === true);
  const collect = taken.kind === "object" ? toMap : isSet ? toSet : toList;
  const [collected, beside] = [collect(taken, work), collect(other, work)];
  if (beside === void 0) work.doubts++;
  return beside?.kind === "error" ? beside : collected;
}
function besideSet(taken, other, takenFrom, otherFrom, work) {
  work.doubts++;
  if (taken.isSet === true) return isTuple(otherFrom) ? taken : void 0;
  const [element2] = other.items;
  const isString = element2?.kind === "scalar" && typeof element2.value === "string";
  if (!isTuple(takenFrom) || !isString) return void 0;
  const items = taken.items.map((item) => convertScalar(item, "string"));
  if (items.includes(void 0)) return void 0;
  const texts = items;
  return texts.find(({ kind: is }) => is === "error") ?? makeSet(texts, work);
}
function isTuple(from) {
  return from.kind === "tuple" || from.kind === "for" && from.key === null;
}
function undecided2(expression, condition, evaluation) {
  const { work } = evaluation;
  const [yes, no] = [evaluation.of(expression.yes), evaluation.of(expression.no)];
  work.doubts++;
  return theSame(yes, no, work) ?? openBecause(
    expression,
    [
      [condition, expression.condition],
      [yes, expression.yes],
      [no, expression.no]
    ],
    evaluation
  );
}
function theSame(yes, no, work) {
  if (yes.kind === "unknown" && no.kind === "unknown") return isSameAttribute(yes.from, no.from) ? yes : void 0;
  if (yes.kind !== "scalar" || no.kind !== "scalar" || isLoose(yes) || isLoose(no) || isSame2(yes, no, work, false) !== true)
    return void 0;
  const isOneAttribute = yes.from !== void 0 && no.from !== void 0 && isSameAttribute(yes.from, no.from);
  return {
    kind: "scalar",
    value: yes.value,
    ...yes.sensitive === true || no.sensitive === true ? { sensitive: true } : {},
    ...isOneAttribute ? { from: yes.from } : {}
  };
}

// src/evaluate/for.ts
function evaluateFor(expression, evaluation) {
  const { work } = evaluation;
  const collection = evaluation.of(expression.collection);
  const entries = entriesOf(collection, work);
  if (entries !== void 0 && "kind" in entries) return entries;
  const isOrderShown = expression.key === null || expression.groups;
  if (entries === void 0 || isOrderShown && !entries.isOrdered)
    return openBecause(expression, [[collection, expression.collection]], evaluation);
  if (entries.pairs.length === 0) {
    const wrong = bring(
      { ...expression, key: null, value: expression.collection },
      collection,
      evaluation.with(namesOf2(expression, undetermined3(), undetermined3()))
    );
    if (wrong !== null && "answer" in wrong && wrong.answer.kind === "error") return wrong.answer;
  }
  const brought = [];
  let untold2;
  for (const [key2, value] of entries.pairs) {
    const result = bring(expression, collection, evaluation.with(namesOf2(expression, key2, value)));
    if (result === null) continue;
    if (!("answer" in result)) brought.push(result);
    else if (result.answer.kind === "error") return result.answer;
    else untold2 ??= result.answer;
  }
  if (untold2 !== void 0) return untold2;
  return expression.key === null ? { kind: "list", items: brought.map(({ value }) => value) } : objectOf(brought, expression.groups);
}
function namesOf2({ keyName: keyName2, valueName }, key2, value) {
  return { ...keyName2 === null ? {} : { [keyName2]: key2 }, [valueName]: value };
}
function bring(expression, collection, within) {
  const condition = expression.condition === null ? scalar(true) : within.of(expression.condition);
  if (condition.kind === "error") return { answer: condition };
  const test = boolOf(condition);
  if (typeof test === "object") return { answer: test };
  if (test === false) return null;
  const because = (term, of) => ({
    answer: openBecause(
      expression,
      [
        [term, of],
        [collection, expression.collection]
      ],
      within
    )
  });
  if (test === void 0) return because(condition, expression.condition);
  const isSensitive2 = isAnySensitive(condition, within.work);
  const key2 = expression.key === null ? null : convertScalar(within.of(expression.key), "string");
  const value = within.of(expression.value);
  if (key2?.kind === "error") return { answer: key2 };
  if (value.kind === "error") return { answer: value };
  if (key2 === null) return { key: null, value: isSensitive2 ? markSensitive(value, within.work) : value };
  if (key2?.kind !== "scalar") return because(key2 ?? value, expression.key);
  if (isNull(key2)) return { answer: refuse("the key must not be null") };
  return {
    key: String(key2.value),
    value: isSensitive2 || key2.sensitive === true ? markSensitive(value, within.work) : value
  };
}
function objectOf(brought, groups) {
  const members = /* @__PURE__ */ new Map();
  for (const { key: key2, value } of brought) {
    const values = members.get(key2);
    if (values === void 0) members.set(key2, [value]);
    else if (groups) values.push(value);
    else return refuse(`two items have the key "${key2}"`);
  }
  return {
    kind: "object",
    members: new Map([...members].map(([key2, values]) => [key2, groups ? { kind: "list", items: values } : values[0]]))
  };
}
function entriesOf(collection, work) {
  switch (collection.kind) {
    case "error":
      return collection;
    case "scalar":
      return refuse("there is nothing to iterate over");
    case "list":
      return {
        isOrdered: isOrdered(collection),
        pairs: collection.items.map((item, i) => [collection.isSet === true ? item : scalar(i), item])
      };
    case "object": {
      const members = [...collection.members].sort(([a], [b]) => compareText(a, b));
      const isSensitive2 = members.length > 0 && members.every(([, member2]) => isAnySensitive(member2, work));
      return {
        isOrdered: true,
        pairs: members.map(([key2, member2]) => [isSensitive2 ? markSensitive(scalar(key2), work) : scalar(key2), member2])
      };
    }
    default:
      return void 0;
  }
}
function evaluateSplat(expression, evaluation) {
  const of = evaluation.of(expression.of);
  if (of.kind === "error") return of;
  const elements = elementsOf3(of);
  if (elements === void 0) return openBecause(expression, [[of, expression.of]], evaluation);
  const items = elements.map((element2) => evaluation.with({ [ELEMENT]: element2 }).of(expression.each));
  return items.find(({ kind: is }) => is === "error") ?? { kind: "list", items };
}
function elementsOf3(of) {
  switch (of.kind) {
    case "list":
      return isOrdered(of) ? of.items : void 0;
    case "scalar":
      return of.value === null ? [] : [of];
    case "object":
      return [of];
    case "namespace":
      return of.from === void 0 ? void 0 : [of];
    case "unknown":
      return of.neverNull ? [of] : void 0;
    default:
      return void 0;
  }
}

// src/evaluate/functions/text-and-numbers.ts
var TEXT_FUNCTIONS = {
  endswith: takesTexts(2, ([text, end]) => scalar(text.endsWith(end))),
  format: takes(
    [1, Infinity],
    ([pattern, ...values]) => withAll([textOf2(pattern)], ([text]) => format(text, values))
  ),
  join: takes(
    [2, Infinity],
    ([separator, ...lists], work) => withAll(lists.map(itemsOf), (all2) => join4(separator, all2.flat(), work))
  ),
  lower: takesTexts(1, ([text]) => ascii(text, () => text.toLowerCase())),
  replace: takesTexts(
    3,
    ([text, from, to]) => from.length > 1 && from.startsWith("/") && from.endsWith("/") ? void 0 : replaced(text, from, to)
  ),
  sort: takes(1, ([list], work) => withAll([elementsOf2(list)], ([items]) => sort(items, work))),
  split: takesTexts(
    2,
    ([separator, text]) => separator === "" && !isAscii(text) ? void 0 : listOf(text.split(separator).map(scalar))
  ),
  startswith: takesTexts(2, ([text, start]) => scalar(text.startsWith(start))),
  strcontains: takesTexts(2, ([text, part]) => scalar(text.includes(part))),
  substr: takes(
    3,
    ([text, offset, length2]) => withAll(
      [numberIn(offset), numberIn(length2)],
      ([from, count2]) => withAll([textOf2(text)], ([whole]) => substring(whole, from, count2))
    )
  ),
  title: takesTexts(
    1,
    ([text]) => ascii(
      text,
      () => text.replace(/(^|[^a-zA-Z0-9_])([a-z])/g, (_, before, letter) => before + letter.toUpperCase())
    )
  ),
  trim: takesTexts(
    2,
    ([text, cutset]) => ascii(text + cutset, () => trimmed(text, (unit) => cutset.includes(unit)))
  ),
  trimprefix: takesTexts(
    2,
    ([text, prefix]) => scalar(text.startsWith(prefix) ? text.slice(prefix.length) : text)
  ),
  trimspace: takesTexts(1, ([text]) => ascii(text, () => trimmed(text, (unit) => "	\n\v\f\r ".includes(unit)))),
  trimsuffix: takesTexts(
    2,
    ([text, suffix]) => scalar(suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)
  ),
  upper: takesTexts(1, ([text]) => ascii(text, () => text.toUpperCase()))
};
function isAscii(text) {
  return /^[\0-\x7f]*$/.test(text);
}
var LONGEST2 = 1e6;
function ascii(text, then) {
  return isAscii(text) ? scalar(then()) : void 0;
}
function replaced(text, from, to) {
  if (from === "" && !isAscii(text)) return void 0;
  const pieces = from === "" ? ["", ...text, ""] : text.split(from);
  return text.length + pieces.length * to.length > LONGEST2 ? void 0 : scalar(pieces.join(to));
}
function join4(separator, items, work) {
  return withAll(
    [textOf2(separator)],
    ([between]) => withAll(textsOf2(items), (texts) => {
      const text = texts.join(between);
      return spend(work, items.length + text.length / 100) ? scalar(text) : void 0;
    })
  );
}
function sort(items, work) {
  return spend(work, items.length) ? withAll(textsOf2(items), (texts) => listOf([...texts].sort(compareText).map(scalar))) : void 0;
}
function substring(text, offset, length2) {
  if (!Number.isInteger(offset) || !Number.isInteger(length2)) return refuse("a whole number is required");
  if (!isAscii(text)) return void 0;
  const from = offset < 0 ? Math.max(0, text.length + offset) : offset;
  const isToEnd = length2 < 0 || length2 === 0 && offset < 0;
  return scalar(isToEnd ? text.slice(from) : text.slice(from, from + length2));
}
function trimmed(text, isCut) {
  let [start, end] = [0, text.length];
  while (start < end && isCut(text[start])) start++;
  while (end > start && isCut(text[end - 1])) end--;
  return text.slice(start, end);
}
function format(pattern, values) {
  const pieces = pattern.split(/(%.?)/s);
  const verbs = pieces.filter((piece) => piece.startsWith("%") && piece !== "%%");
  if (verbs.some((verb) => !["%s", "%d", "%v"].includes(verb))) return void 0;
  if (verbs.length !== values.length) return refuse("the verbs and arguments of format differ in number");
  let next = 0;
  const filled = pieces.map((piece) => {
    if (piece === "%%") return "%";
    return piece.startsWith("%") ? formatted(piece, values[next++]) : piece;
  });
  return withAll(filled, (texts) => scalar(texts.join("")));
}
function formatted(verb, value) {
  if (isNull(value)) return void 0;
  if (verb === "%v" && (value.kind === "list" || value.kind === "object")) return void 0;
  if (verb !== "%d") return textOf2(value);
  const number = convertScalar(value, "number");
  if (number?.kind === "scalar" && !Number.isInteger(number.value)) return refuse("an integer is required");
  return number?.kind === "error" ? number : number === void 0 ? void 0 : textOf2(number);
}
var NUMBER_FUNCTIONS = {
  abs: takesNumbers(1, ([number]) => scalar(Math.abs(number))),
  alltrue: takes(1, ([list], work) => withAll([elementsOf2(list)], ([items]) => all(items, false, work))),
  anytrue: takes(1, ([list], work) => withAll([elementsOf2(list)], ([items]) => all(items, true, work))),
  ceil: takesNumbers(1, ([number]) => scalar(Math.ceil(number) + 0)),
  floor: takesNumbers(1, ([number]) => scalar(Math.floor(number) + 0)),
  max: takesNumbers([1, Infinity], (numbers) => scalar(numbers.reduce((a, b) => Math.max(a, b)))),
  min: takesNumbers([1, Infinity], (numbers) => scalar(numbers.reduce((a, b) => Math.min(a, b)))),
  range: takesNumbers([1, 3], ([first, second, step]) => range(first, second, step)),
  sum: takes(1, ([list]) => withAll([elementsOf2(list)], ([items]) => sum(items)))
};
function all(items, decisive, work) {
  const values = boolsOf(items.filter((item) => !isNull(item)));
  const refused = values.find((value) => typeof value === "object");
  if (refused !== void 0) return refused;
  const isDecided2 = values.includes(decisive) || !decisive && items.some(isNull);
  if (items.length === 0 || values.includes(void 0)) work.doubts++;
  if (isDecided2) return scalar(decisive);
  return values.includes(void 0) ? void 0 : scalar(!decisive);
}
function sum(items) {
  if (items.length === 0) return refuse("cannot sum an empty list");
  return withAll(items.map(numberIn), (numbers) => {
    const total = numbers.reduce(
      (left2, right) => left2 === void 0 ? void 0 : calculate("+", left2, right),
      0
    );
    return total === void 0 ? void 0 : scalar(total);
  });
}
var MOST_NUMBERS = 1024;
function range(first, second, step) {
  const [from, to] = second === void 0 ? [0, first] : [first, second];
  const by = step ?? (to < from ? -1 : 1);
  if (from === to) return listOf([]);
  if (by === 0 || by > 0 !== to > from) return refuse("the steps of range lead away from its end");
  const numbers = [];
  for (let at = from; at !== void 0; at = calculate("+", at, by)) {
    if (by < 0 ? at <= to : at >= to) return listOf(numbers);
    if (numbers.length === MOST_NUMBERS) return refuse("range makes more than 1024 numbers");
    numbers.push(scalar(at));
  }
  return void 0;
}

// src/evaluate/functions/lists.ts
var LIST_FUNCTIONS = {
  compact: passes(1, ([list], work) => withAll([itemsOf(list)], ([items]) => compact(items, work))),
  concat: passes([1, Infinity], (lists, work) => withAll(lists.map(sequenceOf), (all2) => concat(all2, work))),
  contains: takes(
    2,
    ([list, value], work) => withAll([elementsOf2(list)], ([items]) => contains(items, value, work))
  ),
  distinct: passes(1, ([list], work) => withAll([itemsOf(list)], ([items]) => distinct(items, work))),
  flatten: passes(1, ([list], work) => withAll([itemsOf(list)], ([items]) => flatten(items, work))),
  index: takes(2, ([list, value], work) => withAll([sequenceOf(list)], ([items]) => indexOf(items, value, work))),
  length: takes(1, ([of]) => length(of)),
  matchkeys: passes(
    3,
    (lists, work) => withAll(lists.map(itemsOf), ([values, keys, wanted]) => matchKeys(values, keys, wanted, work))
  ),
  reverse: passes(1, ([list]) => withAll([itemsOf(list)], ([items]) => listOf([...items].reverse()))),
  setproduct: takes(
    [2, Infinity],
    (lists, work) => lists.some((list) => list.kind === "list" && list.isSet === true) ? void 0 : withAll(lists.map(itemsOf), (all2) => product(all2, work))
  ),
  slice: passes(
    3,
    ([list, start, end]) => withAll(
      [sequenceOf(list)],
      ([items]) => withAll([numberIn(start), numberIn(end)], ([from, to]) => slice(items, from, to))
    )
  )
};
function compact(items, work) {
  if (!spend(work, items.length)) return void 0;
  const kept2 = [];
  for (const item of items) {
    const text = convertScalar(item, "string");
    if (text === void 0 || text.kind === "undetermined" || text.kind === "unknown" && !text.neverNull)
      return void 0;
    if (text.kind === "error") return text;
    if (!(text.kind === "scalar" && (text.value === null || text.value === ""))) kept2.push(text);
  }
  return listOf(kept2);
}
function concat(lists, work) {
  const items = lists.flat();
  if (!spend(work, items.length)) return void 0;
  if (lists.length === 1) return listOf(items);
  const unified = unify(items, work);
  const isUnchanged = Array.isArray(unified) && unified.every((term, i) => term === items[i]) && lists.every((list) => list.length > 0);
  return listOf(isUnchanged ? items : items.map((item) => loosen(item, work)));
}
function contains(items, value, work) {
  if (isNull(value)) return refuse("argument must not be null");
  const isThere3 = isAmong(value, items, work, false);
  return isThere3 === void 0 ? void 0 : scalar(isThere3);
}
function distinct(items, work) {
  const unified = unify(items, work);
  if (unified === "different") return refuse("a list of any single type is required");
  const kept2 = [];
  for (const item of unified ?? []) {
    const isThere3 = isAmong(item, kept2, work, true);
    if (isThere3 === void 0) return void 0;
    if (!isThere3) kept2.push(item);
  }
  return unified === void 0 ? void 0 : listOf(kept2);
}
function flatten(items, work) {
  return deeper(work, void 0, () => {
    const flat = [];
    for (const item of items) {
      if (item.kind === "undetermined" || item.kind === "unknown" && !item.neverNull) return void 0;
      const inner = item.kind === "list" ? withAll([itemsOf(item)], ([inside]) => flatten(inside, work)) : listOf([item]);
      if (inner?.kind !== "list") return inner;
      for (const each of inner.items) flat.push(each);
    }
    return spend(work, flat.length) ? listOf(flat) : void 0;
  });
}
function indexOf(items, value, work) {
  if (items.length === 0) return refuse("cannot search an empty list");
  if (isNull(value)) return void 0;
  for (const [i, item] of items.entries()) {
    const same2 = isSame2(item, value, work, false);
    if (same2 !== false) return same2 && scalar(i);
  }
  return refuse("item not found");
}
function length(of) {
  switch (of.kind) {
    case "list":
      return scalar(of.items.length);
    case "object":
      return scalar(of.members.size);
    case "scalar":
      if (isLoose(of)) return void 0;
      if (typeof of.value !== "string") return refuse("has no length");
      return isAscii(of.value) && !of.value.includes("\r\n") ? scalar(of.value.length) : void 0;
    default:
      return void 0;
  }
}
function matchKeys(values, keys, wanted, work) {
  if (values.length !== keys.length) return refuse("matchkeys takes as many keys as values");
  if ([keys, wanted].some((list) => unify(list, work) === "different"))
    return refuse("a list of any single type is required");
  const [all2, unified] = [unify(values, work), unify([...keys, ...wanted], work)];
  if (all2 === "different") return refuse("a list of any single type is required");
  const isTold2 = ![...keys, ...wanted].some((key2) => isNull(key2) || isAnySensitive(key2, work));
  if (!isTold2 || all2 === void 0 || unified === void 0 || unified === "different") return void 0;
  const [names, search] = split(unified, [keys, wanted]);
  const isWanted = names.map((name) => isAmong(name, search, work, true));
  return isWanted.includes(void 0) ? void 0 : listOf(all2.filter((_, i) => isWanted[i]));
}
function slice(items, from, to) {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return refuse("a whole number is required");
  return from < 0 || to > items.length || from > to ? refuse("the slice is beyond the list") : listOf(items.slice(from, to));
}
function product(lists, work) {
  if (!spend(
    work,
    lists.reduce((count2, { length: length2 }) => count2 * length2, 1)
  ))
    return void 0;
  const columns2 = lists.map((list) => unify(list, work));
  if (columns2.includes(void 0) || columns2.includes("different")) return void 0;
  return listOf(
    columns2.reduce(
      (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
      [[]]
    ).map(listOf)
  );
}

// src/evaluate/functions/maps-sets-json.ts
var MAP_FUNCTIONS = {
  keys: takes(1, ([map]) => sorted(map, ([name]) => scalar(name))),
  merge: passes([0, Infinity], merge),
  values: passes(1, ([map]) => sorted(map, ([, value]) => value)),
  zipmap: passes(
    2,
    ([names, values]) => withAll([itemsOf(names), sequenceOf(values)], ([keys, all2]) => zip(keys, all2))
  )
};
function sorted(map, of) {
  const members = membersOf2(map);
  if (members === void 0 || "kind" in members) return members;
  return listOf([...members].sort(([a], [b]) => compareText(a, b)).map(of));
}
function merge(maps, work) {
  const merged = /* @__PURE__ */ new Map();
  let isTold2 = true;
  for (const map of maps) {
    if (isNull(map)) continue;
    const members = membersOf2(map);
    if (members === void 0) isTold2 = false;
    else if ("kind" in members) return members;
    else if (spend(work, members.size)) for (const [name, value] of members) merged.set(name, value);
  }
  return isTold2 ? { kind: "object", members: merged } : void 0;
}
function zip(names, values) {
  if (names.length !== values.length) return refuse("zipmap takes as many keys as values");
  const isUnnamed = names.some((name) => isNull(name) || convertScalar(name, "string")?.kind === "error");
  if (isUnnamed) return refuse("the keys of zipmap are texts");
  return withAll(textsOf2(names), (texts) => ({
    kind: "object",
    members: new Map(texts.map((name, i) => [name, values[i]]))
  }));
}
var SET_FUNCTIONS = {
  setintersection: combining(Infinity, (left2, right, work) => kept(left2, right, work, true)),
  setsubtract: combining(2, (left2, right, work) => kept(left2, right, work, false)),
  setunion: combining(Infinity, (left2, right) => [...left2, ...right])
};
function combining(most, combine) {
  return passes(
    [most === 2 ? 2 : 1, most],
    (sets, work) => withAll(
      sets.map((set) => typedElements(set, work)),
      (all2) => {
        const unified = unify(all2.flat(), work);
        const isAnyEmpty = all2.length > 1 && all2.some((set) => set.length === 0);
        if (isAnyEmpty) work.doubts++;
        if (unified === "different") return refuse("the sets have different types");
        if (unified === void 0) return void 0;
        const [first, ...others] = split(unified, all2);
        const items = others.reduce(
          (left2, right) => left2 && combine(left2, right, work),
          first
        );
        return items && makeSet(isAnyEmpty ? items.map((item) => loosen(item, work)) : items, work);
      }
    )
  );
}
function typedElements(set, work) {
  const elements = elementsOf2(set);
  if (elements === void 0 || "kind" in elements) return elements;
  const unified = unify(elements, work);
  return unified === "different" ? refuse("a set of any single type is required") : unified;
}
function kept(left2, right, work, isIn2) {
  const answers = left2.map((item) => isAmong(item, right, work, true));
  return answers.includes(void 0) ? void 0 : left2.filter((_, i) => answers[i] === isIn2);
}
var JSON_FUNCTIONS = {
  jsondecode: takesTexts(1, ([text]) => decode(text)),
  jsonencode: takes(1, ([term], work) => {
    const text = encode(term, work);
    return text === void 0 ? void 0 : scalar(text);
  })
};
function encode(term, work) {
  return deeper(work, void 0, () => {
    switch (term.kind) {
      case "scalar":
        if (isLoose(term)) return void 0;
        return typeof term.value === "number" ? numberText(term.value) : typeof term.value === "string" ? encodeText(term.value) : String(term.value);
      case "list": {
        if (term.isSet === true && term.items.length > 1 && term.items.some(({ kind: is }) => is !== "scalar"))
          return void 0;
        const items = term.items.map((item) => encode(item, work));
        return items.includes(void 0) ? void 0 : `[${items.join(",")}]`;
      }
      case "object": {
        const members = [...term.members].sort(([a], [b]) => compareText(a, b)).map(([name, value]) => [encodeText(name), encode(value, work)]);
        return members.some((member2) => member2.includes(void 0)) ? void 0 : `{${members.map(([name, value]) => `${name}:${value}`).join(",")}}`;
      }
      default:
        return void 0;
    }
  });
}
function encodeText(text) {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]/.test(text)) return void 0;
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function decode(text) {
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  if (/[\d.]{16}|\d[eE]/.test(outside) || /\\u[dD][89a-fA-F]|\0/.test(text)) return void 0;
  try {
    return termOf(JSON.parse(text));
  } catch {
    return refuse("is not JSON");
  }
}
function termOf(json) {
  if (Array.isArray(json)) return listOf(json.map(termOf));
  if (typeof json === "object" && json !== null)
    return { kind: "object", members: new Map(Object.entries(json).map(([name, value]) => [name, termOf(value)])) };
  return scalar(json);
}

// src/evaluate/functions/call.ts
var FUNCTIONS = new Map(
  [
    CHOICE_FUNCTIONS,
    CONVERT_FUNCTIONS,
    JSON_FUNCTIONS,
    LIST_FUNCTIONS,
    MAP_FUNCTIONS,
    NUMBER_FUNCTIONS,
    SET_FUNCTIONS,
    TEXT_FUNCTIONS
  ].flatMap((table3) => Object.entries(table3))
);
function evaluateCall(expression, evaluation) {
  const name = expression.name.replace(/^core::/, "");
  if (name === "try") return tried(expression, evaluation);
  if (name === "can") return can(expression, evaluation);
  const { work } = evaluation;
  const given = expression.arguments.map((argument) => [evaluation.of(argument), argument]);
  const wrong = given.find(([term]) => term.kind === "error");
  if (wrong !== void 0) return wrong[0];
  const called = FUNCTIONS.get(name);
  const expanded = called === void 0 ? void 0 : expand(given, expression.expands);
  if (expanded !== void 0 && "kind" in expanded) return expanded;
  if (called === void 0 || expanded === void 0) return openBecause(expression, given, evaluation);
  if (expanded.length < called.least || expanded.length > called.most)
    return refuse(`${name} takes another number of arguments`);
  const result = called.apply(
    expanded.map(([term]) => term),
    work
  );
  if (result === void 0) return openBecause(expression, given, evaluation);
  const isSensitive2 = called.passes !== true && given.some(([term]) => isAnySensitive(term, work));
  return isSensitive2 ? markSensitive(result, work) : result;
}
function expand(given, expands) {
  const last = given.at(-1);
  if (!expands || last === void 0) return given;
  const [term, expression] = last;
  if (term.kind === "list") return [...given.slice(0, -1), ...term.items.map((item) => [item, expression])];
  if (term.kind === "scalar" || term.kind === "object") return refuse("only the elements of a list can be arguments");
  return void 0;
}
function tried(expression, evaluation) {
  const { work } = evaluation;
  if (expression.expands) return openBecause(expression, [], evaluation);
  for (const argument of expression.arguments) {
    const { doubts } = work;
    const term = evaluation.of(argument);
    if (term.kind !== "error")
      return work.doubts === doubts ? term : openBecause(expression, [[term, argument], ...rest(expression, argument, evaluation)], evaluation);
    work.doubts = doubts;
  }
  return refuse("no expression of try succeeded");
}
function rest(expression, argument, evaluation) {
  const others = expression.arguments.slice(expression.arguments.indexOf(argument) + 1);
  return others.map((other) => [evaluation.of(other), other]);
}
function can(expression, evaluation) {
  const { work } = evaluation;
  const [argument, another] = expression.arguments;
  if (argument === void 0 || another !== void 0) return refuse("can takes one argument");
  const { doubts } = work;
  const term = evaluation.of(argument);
  const isCertain2 = term.kind === "error" || work.doubts === doubts;
  if (!isCertain2 || expression.expands) return openBecause(expression, [[term, argument]], evaluation);
  work.doubts = doubts;
  return scalar(term.kind !== "error");
}

// src/evaluate/operators.ts
function evaluateUnary(expression, evaluation) {
  const operand = evaluation.of(expression.operand);
  if (operand.kind === "error") return operand;
  const result = expression.operator === "!" ? withAll([boolOf(operand)], ([value]) => scalar(value === false)) : withAll([numberIn(operand)], ([value]) => known2(negate(value)));
  if (result === void 0) return openBecause(expression, [[operand, expression.operand]], evaluation);
  return markedAs([operand], result, evaluation.work);
}
function evaluateBinary(expression, evaluation) {
  const { operator } = expression;
  const { work } = evaluation;
  const [left2, right] = [evaluation.of(expression.left), evaluation.of(expression.right)];
  const result = operator === "&&" || operator === "||" ? logical(operator, left2, right, work) : operated(operator, left2, right, work);
  if (result !== void 0) return result.kind === "error" ? result : markedAs([left2, right], result, work);
  return openBecause(
    expression,
    [
      [left2, expression.left],
      [right, expression.right]
    ],
    evaluation
  );
}
function operated(operator, left2, right, work) {
  if (left2.kind === "error") return left2;
  if (right.kind === "error") return right;
  switch (operator) {
    case "==":
    case "!=": {
      const same2 = isSame2(left2, right, work, false);
      return same2 === void 0 ? void 0 : scalar(same2 === (operator === "=="));
    }
    case "<":
      return withAll([numberIn(left2), numberIn(right)], ([a, b]) => scalar(a < b));
    case "<=":
      return withAll([numberIn(left2), numberIn(right)], ([a, b]) => scalar(a <= b));
    case ">":
      return withAll([numberIn(left2), numberIn(right)], ([a, b]) => scalar(a > b));
    case ">=":
      return withAll([numberIn(left2), numberIn(right)], ([a, b]) => scalar(a >= b));
    default:
      return withAll([numberIn(left2), numberIn(right)], ([a, b]) => known2(calculate(operator, a, b)));
  }
}
function logical(operator, left2, right, work) {
  const decisive = operator === "||";
  const [a, b] = [boolOrRefusal(left2), boolOrRefusal(right)];
  if (typeof a === "object") return a;
  if (typeof b === "object") return a === !decisive ? b : void 0;
  if (a !== decisive && b !== decisive) return a === void 0 || b === void 0 ? void 0 : scalar(!decisive);
  if (a === void 0 || b === void 0) work.doubts++;
  return scalar(decisive);
}
function boolOrRefusal(term) {
  return term.kind === "error" ? term : boolOf(term);
}
function known2(number) {
  return number === void 0 ? void 0 : scalar(number);
}
function markedAs(operands, result, work) {
  return operands.some((operand) => isAnySensitive(operand, work)) ? markSensitive(result, work) : result;
}

// src/evaluate/evaluate.ts
function evaluateTemplate(expression, evaluation) {
  const { parts } = expression;
  const [only] = parts;
  if (parts.length === 1 && only !== void 0 && typeof only !== "string") return evaluation.of(only);
  const filled = parts.map(
    (part) => typeof part === "string" ? [scalar(part), expression] : [evaluation.of(part), part]
  );
  const texts = filled.map(([term]) => textOf2(term));
  const refused = texts.find((text2) => typeof text2 === "object");
  if (refused !== void 0) return refused;
  if (texts.includes(void 0)) return openBecause(expression, filled, evaluation);
  const text = texts.join("");
  if (!spend(evaluation.work, text.length / 100)) return openBecause(expression, [], evaluation);
  const result = scalar(text.normalize());
  return filled.some(([term]) => isAnySensitive(term, evaluation.work)) ? markSensitive(result, evaluation.work) : result;
}
function evaluateTuple({ items }, evaluation) {
  const terms = items.map(evaluation.of);
  return terms.find(({ kind: is }) => is === "error") ?? { kind: "list", items: terms };
}
function evaluateObject(expression, evaluation) {
  const members = /* @__PURE__ */ new Map();
  const untold2 = [];
  for (const entry of expression.entries) {
    const given = evaluation.of(entry.key);
    const key2 = convertScalar(given, "string");
    const value = evaluation.of(entry.value);
    if (key2?.kind === "error") return key2;
    if (value.kind === "error") return value;
    if (key2?.kind === "scalar" && key2.value === null) return refuse("can't use a null value as a key");
    if (key2?.kind === "scalar") members.set(String(key2.value), value);
    else untold2.push([given, entry.key]);
  }
  return untold2.length === 0 ? { kind: "object", members } : openBecause(expression, untold2, evaluation);
}
function evaluate(expression, scope) {
  const work = startWork(scope.budget);
  const began = work.left;
  const evaluation = begin(scope, work, /* @__PURE__ */ new Set());
  const term = evaluation.of(expression);
  settle(work, began, scope.budget);
  return isTooMuch(evaluation.work) ? openBecause(expression, [], evaluation) : term;
}
function withNames(scope, names) {
  const lookup2 = (name) => Object.hasOwn(names, name) ? names[name] : scope.lookup(name);
  return scope.budget === void 0 ? { lookup: lookup2 } : { lookup: lookup2, budget: scope.budget };
}
function begin(scope, work, bound) {
  const evaluation = {
    scope,
    work,
    bound,
    of: (expression) => {
      const term = deeper(work, undetermined3(), () => termOf2(expression, evaluation));
      if (term.kind === "undetermined") work.doubts++;
      return term;
    },
    with: (names) => begin(withNames(scope, names), work, /* @__PURE__ */ new Set([...bound, ...Object.keys(names)]))
  };
  return evaluation;
}
function termOf2(expression, evaluation) {
  switch (expression.kind) {
    case "literal":
      return literal(expression);
    case "variable":
      return evaluation.scope.lookup(expression.name) ?? undetermined3(expression.name);
    case "template":
      return evaluateTemplate(expression, evaluation);
    case "attribute":
    case "index":
      return evaluateMember(expression, evaluation);
    case "splat":
      return evaluateSplat(expression, evaluation);
    case "conditional":
      return evaluateConditional(expression, evaluation);
    case "call":
      return evaluateCall(expression, evaluation);
    case "unary":
      return evaluateUnary(expression, evaluation);
    case "binary":
      return evaluateBinary(expression, evaluation);
    case "tuple":
      return evaluateTuple(expression, evaluation);
    case "object":
      return evaluateObject(expression, evaluation);
    case "for":
      return evaluateFor(expression, evaluation);
    case "opaque":
      return openBecause(expression, [], evaluation);
  }
}
function literal({ value, text }) {
  return typeof value === "number" && !Number.isSafeInteger(value) && !isCertain(text) ? undetermined3(text) : scalar(value);
}

// src/sources/expansion.ts
var MAX_INSTANCES = 1e5;
function instanceKeys({ body }, scope) {
  const [count2, forEach] = [body.attributes.get("count"), body.attributes.get("for_each")];
  if (count2 !== void 0) {
    const term2 = evaluate(count2.expression, scope);
    const number = term2.kind === "scalar" ? Number(term2.value ?? NaN) : NaN;
    return Number.isInteger(number) && number >= 0 && number <= MAX_INSTANCES ? Array.from({ length: number }, (_, i) => i) : "unknown";
  }
  if (forEach === void 0) return "one";
  const term = evaluate(forEach.expression, scope);
  if (term.kind === "object") return [...term.members.keys()];
  if (term.kind !== "list") return "unknown";
  const keys = term.items.map(
    (item) => item.kind === "scalar" && typeof item.value === "string" ? item.value : void 0
  );
  return keys.includes(void 0) ? "unknown" : keys;
}
function nestedBlocks(body, type, scope) {
  const made = [];
  for (const block2 of body.blocks) {
    if (block2.type === type) made.push({ block: block2, body: block2.body, scope });
    else if (block2.type === "dynamic" && block2.labels[0] === type) {
      const expanded = expand2(block2, type, scope);
      if ("references" in expanded) return expanded;
      made.push(...expanded);
    }
  }
  return made;
}
function expand2(block2, type, scope) {
  const forEach = block2.body.attributes.get("for_each")?.expression ?? null;
  const content = block2.body.blocks.find((inner) => inner.type === "content");
  const unclear = (references) => ({ block: block2, forEach, references });
  if (forEach === null || content === void 0) return unclear([]);
  const iterator = block2.body.attributes.get("iterator")?.expression;
  const name = iterator?.kind === "variable" ? iterator.name : type;
  const collection = evaluate(forEach, scope);
  const pairs = pairsOf(collection);
  if (pairs === void 0) return unclear(collection.kind === "undetermined" ? collection.references : [forEach.text]);
  return pairs.map(([key2, value]) => ({
    block: block2,
    body: content.body,
    scope: withNames(scope, {
      [name]: {
        kind: "object",
        members: /* @__PURE__ */ new Map([
          ["key", key2],
          ["value", value]
        ])
      }
    })
  }));
}
function pairsOf(collection) {
  if (collection.kind === "object") return [...collection.members].map(([key2, value]) => [scalar(key2), value]);
  if (collection.kind !== "list") return void 0;
  return collection.items.map((item, i) => [collection.isSet === true ? item : scalar(i), item]);
}

// src/sources/tree.ts
function blockKey({ type, labels, range: range2 }) {
  return JSON.stringify([range2.path.split("/").slice(0, -1), type, labels]);
}
function moduleOf3({ root }, path) {
  let module = root;
  for (const { name } of path) module = module?.calls.get(name)?.module ?? void 0;
  return module;
}
function resourceBlock(tree, resource) {
  return moduleOf3(tree, resource.module)?.resources.get(
    `${resource.mode === "data" ? "data." : ""}${resource.type}.${resource.name}`
  );
}
function ownBlocks(tree, resource) {
  const blocks = [];
  let module = tree.root;
  for (const { name } of resource.module) {
    const call = module?.calls.get(name);
    if (module?.isOwn === true && call !== void 0) blocks.unshift(call.block);
    module = call?.module ?? void 0;
  }
  const own = module?.isOwn === true ? resourceBlock(tree, resource) : void 0;
  return own === void 0 ? blocks : [own, ...blocks];
}

// src/sources/source-lines.ts
function locate2(tree, scopes, plan, resource, path) {
  const [innermost] = ownBlocks(tree, resource);
  if (innermost === void 0) return null;
  if (innermost === resourceBlock(tree, resource)) {
    const scope = scopes.of(resource, innermost);
    return scope === void 0 ? head(innermost) : inBody(innermost.body, path, head(innermost), (body, name, index) => {
      const made = nestedBlocks(body, name, scope);
      return "references" in made ? made.block : made[index]?.block;
    });
  }
  const input = plan.inputBehind(resource, path);
  const caller = input === null ? void 0 : moduleOf3(tree, input.calledIn);
  const argument = caller?.isOwn === true ? caller.calls.get(input.call)?.block.body.attributes.get(input.input) : void 0;
  return argument?.range ?? head(innermost);
}
function inBody(body, path, around, blockAt) {
  const [name, index, ...rest2] = path;
  if (name === void 0) return around;
  const attribute = body.attributes.get(String(name));
  if (attribute !== void 0) return attribute.range;
  const block2 = blockAt(body, String(name), typeof index === "number" ? index : 0);
  if (block2 === void 0) return around;
  const inner = block2.type === "dynamic" ? block2.body.blocks.find(({ type }) => type === "content") : block2;
  return inBody((inner ?? block2).body, rest2, head(block2), blockAt);
}
function head({ range: range2 }) {
  return { ...range2, endLine: range2.line };
}
function ignoredAt({ body }, path) {
  for (const lifecycle of body.blocks.filter(({ type }) => type === "lifecycle")) {
    const ignored = lifecycle.body.attributes.get("ignore_changes")?.expression;
    const entry = ignored && entriesOf2(ignored).find(({ text }) => text === "all" || covers(text, path));
    if (entry !== void 0) return { path: entry.range.path, line: entry.range.line };
  }
  return null;
}
function entriesOf2(expression) {
  return expression.kind === "tuple" ? expression.items : [expression];
}
function covers(text, path) {
  const steps = parseAddress(text.replace(/\s+/g, ""))?.map((step) => "name" in step ? step.name : step.index);
  return steps !== void 0 && steps.length <= path.length && steps.every((step, i) => step === path[i]);
}
function editOf(tree, resource, wanted) {
  const module = moduleOf3(tree, resource.module);
  const block2 = module?.isOwn === true ? resourceBlock(tree, resource) : void 0;
  const file = module?.files.find(({ path }) => path === block2?.range.path);
  if (block2 === void 0 || file === void 0 || file.syntax === "json") return null;
  const lines = file.text.split(/\r?\n/);
  if (wanted.block === null) return inBlock(block2, wanted.arguments, lines, file.text);
  if (block2.body.blocks.some(({ type, labels }) => type === "dynamic" && labels[0] === wanted.block)) return null;
  const there = block2.body.blocks.filter(({ type }) => type === wanted.block)[wanted.index ?? 0];
  if (there !== void 0) return isIn(there, file) ? inBlock(there, wanted.arguments, lines, file.text) : null;
  return wanted.index === void 0 ? withBlock(block2, wanted.block, wanted.arguments, lines) : null;
}
function isIn({ range: range2 }, { path }) {
  return range2.path === path;
}
function withBlock({ range: range2 }, name, added, lines) {
  const indent = `${indentOf(lines[range2.line - 1])}  `;
  const nested = [`${indent}${name} {`, ...aligned2(added).map((line) => `${indent}  ${line}`), `${indent}}`];
  return beforeEnd(range2, lines, (before) => [
    ...before.trim() === "" || before.trim().endsWith("{") ? [] : [""],
    ...nested
  ]);
}
function inBlock({ body, range: range2 }, wanted, lines, text) {
  const changed = wanted.filter(([name, value]) => body.attributes.get(name)?.expression.text !== value);
  const there = changed.filter(([name]) => body.attributes.has(name));
  if (changed.length === 0 || there.some(([name]) => body.attributes.get(name).expression.kind !== "literal"))
    return null;
  const all2 = [...body.attributes.values()];
  const values = new Map([...all2.map(({ name, expression }) => [name, expression.text]), ...changed]);
  const indent = indentOf(lines[range2.line - 1]);
  const isPlain = body.blocks.length === 0 && range2.endLine - range2.line + 1 <= all2.length + 2 && all2.every((one) => one.range.line === one.range.endLine) && !/[#]|\/\/|\/\*/.test(textOf4(range2, lines));
  if (isPlain && isAlone(range2, lines)) {
    const first = lines[range2.line - 1];
    const opening = first.slice(0, first.indexOf("{") + 1);
    return {
      path: range2.path,
      line: range2.line,
      endLine: range2.endLine,
      lines: [opening, ...aligned2([...values]).map((line2) => `${indent}  ${line2}`), `${indent}}`]
    };
  }
  const [only, second] = changed;
  const attribute = only === void 0 ? void 0 : body.attributes.get(only[0]);
  if (only === void 0 || second !== void 0) return null;
  if (attribute === void 0) return beforeEnd(range2, lines, () => [`${indent}  ${only[0]} = ${only[1]}`]);
  const line = lines[attribute.range.line - 1];
  const { range: place2 } = attribute.expression;
  const lineStart = text.lastIndexOf("\n", place2.start - 1) + 1;
  return attribute.range.line === attribute.range.endLine ? {
    path: range2.path,
    line: attribute.range.line,
    endLine: attribute.range.line,
    lines: [`${line.slice(0, place2.start - lineStart)}${only[1]}${line.slice(place2.end - lineStart)}`]
  } : null;
}
function beforeEnd(range2, lines, added) {
  const last = lines[range2.endLine - 1] ?? "";
  if (range2.line === range2.endLine) {
    const whole = /^(\s*)([^{}]*\{)\s*\}\s*$/.exec(last);
    return whole === null ? null : {
      path: range2.path,
      line: range2.line,
      endLine: range2.line,
      lines: [`${whole[1]}${whole[2]}`, ...added("{"), `${whole[1]}}`]
    };
  }
  if (last.trim() !== "}") return null;
  return {
    path: range2.path,
    line: range2.endLine,
    endLine: range2.endLine,
    lines: [...added(lines[range2.endLine - 2] ?? ""), last]
  };
}
function textOf4({ line, endLine }, lines) {
  return lines.slice(line - 1, endLine).join("\n");
}
function isAlone(range2, lines) {
  return /^\s*[\w-]+(?:\s+"[^"]*")*\s*\{/.test(lines[range2.line - 1] ?? "") && /\}\s*$/.test(lines[range2.endLine - 1] ?? "");
}
function aligned2(entries) {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}
function indentOf(line) {
  return /^\s*/.exec(line ?? "")[0];
}

// src/gate/joined-sources.ts
function placeOf2({ tree }, { path, line, endLine }) {
  const place2 = tree.reader.place(path);
  return { path: place2.path, line, endLine, inRepository: place2.inRepository };
}

// src/gate/edits.ts
var ANY_KEY = "aws_kms_key.example.arn";
function editFor(ruleId, answer, change, requirement, changeOf2, used) {
  if (change === void 0) return null;
  const [resource, wanted] = wantedFor(ruleId, answer, change, requirement, changeOf2, used) ?? [];
  const edit = resource && wanted && editOf(used.tree, resource, wanted);
  if (edit == null) return null;
  const { path, line, endLine, inRepository: inRepository2 } = placeOf2(used, { ...edit, start: 0, end: 0 });
  return {
    path,
    line,
    endLine,
    inRepository: inRepository2,
    lines: edit.lines,
    isComplete: wanted.arguments.every(([, value]) => value !== ANY_KEY)
  };
}
function wantedFor(ruleId, { problem, place: place2 }, change, requirement, changeOf2, used) {
  if (ruleId === "kms-key-rotation") {
    const key2 = place2?.address === void 0 ? void 0 : changeOf2(place2.address);
    return key2 === void 0 ? null : [key2, { block: null, arguments: [["enable_key_rotation", "true"]] }];
  }
  if (change.type === "aws_dynamodb_table" && ruleId === "table-kms-encryption" && problem in STATED) {
    const key2 = requirement === "customer-managed" ? [["kms_key_arn", onlyKey(change, used) ?? ANY_KEY]] : [];
    return [change, { block: "server_side_encryption", arguments: [["enabled", "true"], ...key2] }];
  }
  if (ruleId === "replica-kms-encryption" && (problem === "replica-without-key" || problem === "not-customer-managed")) {
    const [block2, index] = place2?.path ?? [];
    if (block2 === "replica" && typeof index === "number")
      return [change, { block: block2, index, arguments: [["kms_key_arn", ANY_KEY]] }];
  }
  return null;
}
var STATED = { "no-block": true, disabled: true, "aws-managed-key": true };
function onlyKey(table3, { tree }) {
  const module = moduleOf3(tree, table3.module);
  const keys = [...module?.resources ?? []].filter(([name]) => name.startsWith("aws_kms_key."));
  const [only, second] = keys;
  const isPlain = (name) => {
    const body = module?.resources.get(name)?.body;
    return body !== void 0 && !["provider", "count", "for_each", "region"].some((argument) => body.attributes.has(argument));
  };
  const own = module?.resources.get(`${table3.type}.${table3.name}`)?.body.attributes;
  const isElsewhere = own?.has("provider") === true || own?.has("region") === true;
  return only === void 0 || second !== void 0 || isElsewhere || !isPlain(only[0]) ? null : `${only[0]}.arn`;
}

// src/gate/overrides.ts
function createOverrides(terms, subjectOf) {
  const uses = /* @__PURE__ */ new Map();
  const requirements = /* @__PURE__ */ new Map();
  function useOf(override) {
    const use = uses.get(override) ?? { loosened: /* @__PURE__ */ new Map(), refused: /* @__PURE__ */ new Map() };
    uses.set(override, use);
    return use;
  }
  function decide(address, name, ofAll, { valueOf: valueOf5, isLooser: isLooser2, isBelowFloor }) {
    if (terms.policy.overrides.length === 0) return ofAll;
    const subject = subjectOf(address);
    let value = ofAll;
    let by = null;
    const refusals = [];
    for (const override of terms.policy.overrides) {
      const next = valueOf5(override);
      if (next === void 0 || next === value) continue;
      if (isLooser2(next, value)) {
        const answer = looseningBy(override, subject, isBelowFloor(next), terms.today);
        if (answer !== "applies") {
          if (answer !== "not-for-it") refusals.push({ override, refusal: answer, value: next });
          continue;
        }
      } else if (!tightens(override, subject)) {
        continue;
      }
      [value, by] = [next, override];
    }
    if (by !== null && isLooser2(value, ofAll)) record(useOf(by).loosened, `${name}: ${value}`, address);
    for (const { override, refusal, value: refused } of refusals) {
      if (!isLooser2(refused, value)) continue;
      const { refused: of } = useOf(override);
      const byTable = of.get(refusal) ?? /* @__PURE__ */ new Map();
      of.set(refusal, byTable);
      record(byTable, `${name}: ${refused}`, address);
    }
    return value;
  }
  const requirement = {
    valueOf: ({ require: require2 }) => require2 ?? void 0,
    isLooser: (value, than) => isLooser("require", value, than),
    isBelowFloor: (value) => terms.floor.require !== void 0 && isLooser("require", value, terms.floor.require)
  };
  return {
    useOf,
    requirementOf: (address) => {
      const known3 = requirements.get(address) ?? decide(address, "require", terms.settings.require, requirement);
      requirements.set(address, known3);
      return known3;
    },
    severityOf: (rule2, address, ofAll) => decide(address, rule2, ofAll, {
      valueOf: ({ rules }) => Object.hasOwn(rules, rule2) ? rules[rule2] : void 0,
      isLooser: isLowerSeverity,
      isBelowFloor: (severity) => CONTROL_RULES.includes(rule2) && isBelowFailOn(severity, terms.settings.failOn)
    })
  };
}
function looseningBy(override, subject, isBelowFloor, today) {
  const { found, isNamed } = loosens(override, subject);
  if (found === "no") return "not-for-it";
  if (override.expires !== null && override.expires < today) return "override-expired";
  if (!isNamed && (isBelowFloor || override.where !== null)) return "override-names-nothing";
  if (isBelowFloor && override.expires === null) return "override-without-end";
  return found === "undetermined" ? "override-undetermined" : "applies";
}
function record(byTable, setting, address) {
  const addresses = byTable.get(setting) ?? /* @__PURE__ */ new Set();
  byTable.set(setting, addresses.add(address));
}

// src/gate/findings.ts
function judge(model, plan, terms, changeAt, sources) {
  const { policy } = terms;
  const { changeOf: changeOf2, subjectOf } = subjectsOf(model);
  const overrides = createOverrides(terms, subjectOf);
  const subjects = { changeOf: changeOf2, subjectOf, requirementOf: overrides.requirementOf };
  const findings = [];
  const found = /* @__PURE__ */ new Map();
  const answers = [];
  const verdicts = /* @__PURE__ */ new Map();
  const context = {
    requirementOf: subjects.requirementOf,
    allowedKeys: policy.allowedKeys,
    explicitKeyGrant: policy.explicitKeyGrant
  };
  const chosen = (rule2, address, ofProblem) => {
    const ofAll = severityForAll(rule2.id, policy, terms.settings) ?? ofProblem;
    return address === null ? ofAll : overrides.severityOf(rule2.id, address, ofAll);
  };
  for (const rule2 of RULES) {
    for (const answer of rule2.judge(model, context)) {
      const isPass = answer.answer === "pass";
      const severity = chosen(
        rule2,
        answer.address,
        isPass ? rule2.severity : problemOf2(rule2, answer.problem).severity ?? rule2.severity
      );
      if (severity === "off") continue;
      if (rule2.id === CONTROL && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (isPass) continue;
      const problem = {
        isUndetermined: answer.answer === "undetermined",
        // What the plan does to the key of a table that it leaves alone is no old debt.
        isOld: rule2.ofTableAlone === true && answer.address !== null && changeOf2(answer.address)?.action === "no-op"
      };
      const finding = findingOf(rule2, answer, plan, withSettings(severity, problem, terms.settings));
      answers.push(answer);
      findings.push(
        sources === null ? finding : { ...finding, ...inSources(rule2, answer, changeAt, subjects, sources) }
      );
      const key2 = problemKey(finding);
      const other = found.get(key2);
      found.set(key2, {
        isUndetermined: problem.isUndetermined || other?.isUndetermined === true,
        isOld: problem.isOld || other?.isOld === true
      });
    }
  }
  const isBelow2 = createBelowFloor(model, context, terms);
  return {
    findings,
    answers,
    verdicts,
    subjects,
    overrides,
    isBelowFloor: (finding) => isBelow2(finding, found.get(problemKey(finding)) ?? NOT_FOUND)
  };
}
var NOT_FOUND = { isUndetermined: false, isOld: false };
function problemKey({ ruleId, problem, address }) {
  return `${ruleId} ${problem} ${address}`;
}
function inSources({ id }, answer, changeAt, { requirementOf }, used) {
  const { address, attribute, place: place2 } = answer;
  if (address === null) return { location: null, edit: null };
  const of = (subject, path) => {
    const change = changeAt(subject);
    const range2 = change === void 0 ? null : used.locate(change, path);
    return range2 && placeOf2(used, range2);
  };
  const location = (place2?.address === void 0 ? null : of(place2.address, place2.path ?? [])) ?? of(address, (place2?.address === void 0 ? place2?.path : null) ?? pathOf2(attribute));
  return { location, edit: editFor(id, answer, changeAt(address), requirementOf(address), changeAt, used) };
}
function pathOf2(attribute) {
  return (attribute ?? "").split(".").filter((name) => /^\w+$/.test(name)).flatMap((name, i) => i === 0 ? [name] : [0, name]);
}
function findingOf(rule2, { problem: name, address, attribute, facts, hcl, check: check2 }, plan, severity) {
  const problem = problemOf2(rule2, name);
  return {
    plan,
    ruleId: rule2.id,
    problem: name,
    severity,
    status: "open",
    waiver: null,
    address,
    attribute,
    location: null,
    message: fill(problem.message, facts),
    remedy: fill(problem.remedy, facts),
    hcl: hcl ?? null,
    edit: null,
    check: check2 ?? null
  };
}
function problemOf2(rule2, name) {
  const problem = rule2.problems[name];
  if (problem === void 0) throw new Error(`${rule2.id} has no problem ${name}`);
  return problem;
}
function withSettings(severity, { isUndetermined, isOld }, { undetermined: undetermined4, existing }) {
  if (severity !== "error") return severity;
  return isUndetermined && undetermined4 === "warn" || isOld && existing === "warn" ? "warning" : severity;
}
function subjectsOf({ tables, replicas }) {
  const all2 = [...tables, ...tables.flatMap((table3) => table3.replicas), ...replicas];
  const changes = new Map(all2.flatMap(({ address, change }) => change === null ? [] : [[address, change]]));
  const subjects = /* @__PURE__ */ new Map();
  return {
    changeOf: (address) => changes.get(address),
    subjectOf: (address) => {
      const subject = subjects.get(address) ?? askedSubject(address, changes.get(address));
      subjects.set(address, subject);
      return subject;
    }
  };
}
function sourceFindings(sources, plan, policy) {
  const severity = policy.rules[planSources.id] ?? planSources.severity;
  if (sources === null || severity === "off") return [];
  const { path, status, problems } = sources.row;
  if (status !== "used" && !sources.isAskedFor) return [];
  const say = (problem, why) => findingOf(
    planSources,
    { answer: "fail", problem, address: null, attribute: null, facts: { path, why } },
    plan,
    severity
  );
  const of = { used: "file-not-read", "not-matching": "not-matching", unreadable: "not-read" };
  const shown2 = problems.slice(0, MOST).map((problem) => say(of[status], problem));
  return problems.length <= MOST ? shown2 : [...shown2, say(of[status], `${problems.length - MOST} more of the kind`)];
}
var MOST = 5;

// src/gate/found-sources.ts
function strictest(plan, sources) {
  const [own, theirs] = [grouped(plan.findings, placeOf3), grouped(sources.findings, placeOf3)];
  const findings = [.../* @__PURE__ */ new Set([...own.keys(), ...theirs.keys()])].flatMap(
    (place2) => stricter(own.get(place2) ?? [], theirs.get(place2) ?? [])
  );
  const rank2 = ({ finding }) => RULES.findIndex(({ id }) => id === finding.ruleId);
  return {
    findings: [...findings].sort((a, b) => rank2(a) - rank2(b)),
    tables: plan.tables.map((row, i) => stricterRow(row, sources.tables[i]))
  };
}
function decidedBySources(plan, sources) {
  const theirs = grouped(sources, placeOf3);
  return new Set(
    plan.filter(
      (each) => each.answer.answer === "undetermined" && (theirs.get(placeOf3(each)) ?? []).every(({ answer }) => answer.answer !== "undetermined")
    )
  );
}
function placeOf3({ finding: { ruleId, address, attribute }, answer }) {
  return JSON.stringify([ruleId, address, attribute, answer.facts["region"] ?? null]);
}
function stricter(plan, sources) {
  const [own, theirs] = [ranksOf(plan), ranksOf(sources)];
  const isCovered = own.every((rank2, i) => (theirs[i] ?? -1) >= rank2);
  const keepsFailures = plan.every(
    ({ answer }) => answer.answer !== "fail" || sources.some((other) => other.answer.answer === "fail" && other.answer.problem === answer.problem)
  );
  if (isCovered && keepsFailures) return sources;
  const isNew = (each) => !plan.some(
    (other) => rankOf(other) >= rankOf(each) && (each.answer.answer === "undetermined" || each.answer.problem === other.answer.problem)
  );
  return [...plan, ...sources.filter(isNew)];
}
function ranksOf(findings) {
  return findings.map(rankOf).sort((a, b) => b - a);
}
var SEVERITY_RANKS = { note: 0, warning: 1, error: 2 };
function rankOf({ finding, answer }) {
  return (finding.status === "open" ? 100 : 0) + SEVERITY_RANKS[finding.severity] * 10 + (answer.answer === "fail" ? 1 : 0);
}
var VERDICT_RANKS = { pass: 0, "not-applicable": 0, undetermined: 1, fail: 2 };
function stricterRow(plan, sources) {
  const [own, theirs] = [VERDICT_RANKS[plan.verdict], VERDICT_RANKS[sources.verdict]];
  const row = theirs > own || theirs === own && isWorse(sources.after, plan.after) ? sources : plan;
  return {
    ...row,
    replicas: plan.replicas.map(
      (replica, i) => isWorse(sources.replicas[i]?.after ?? null, replica.after) ? sources.replicas[i] : replica
    )
  };
}
function isWorse(encryption, than) {
  if (encryption === null || than === null || encryption.class === than.class) return false;
  const [weakest, strongest] = STRENGTHS[encryption.class];
  return weakest <= STRENGTHS[than.class][0] && strongest <= STRENGTHS[than.class][1];
}

// src/sources/waiver-comments.ts
var OURS = /^dynamodb-kms-gate\s*:/i;
var MARKER = /^dynamodb-kms-gate:ignore(?!\S)/;
var WORD2 = /\s+(?:(until|reason|owner)=(?:"((?:[^"\\]|\\["\\])*)"|([^\s"]+))(?!\S)|(\S+))/y;
var WORDS = 'until=DAY, reason="..." and owner=NAME';
var MAX_REASON = 300;
var MAX_OWNER = 100;
function parseOwnWaiverComment(line) {
  if (!OURS.test(line)) return null;
  const broken = (problem) => ({ kind: "broken", problem });
  const marker = MARKER.exec(line)?.[0];
  if (marker === void 0)
    return broken(`begins with ${excerpt(line.split(/\s/)[0])} and not with "dynamodb-kms-gate:ignore"`);
  const [rules] = /^\s+[^\s="]+(?!\S)/.exec(line.slice(marker.length)) ?? [""];
  if (rules === "") return broken("names no rule");
  const values = /* @__PURE__ */ new Map();
  WORD2.lastIndex = marker.length + rules.length;
  for (let word = WORD2.exec(line); word !== null; word = WORD2.exec(line)) {
    const [, name, quoted3, bare, other] = word;
    if (name === void 0) return broken(`has ${excerpt(other)} after the rule, where ${WORDS} can stand`);
    if (values.has(name)) return broken(`says ${name} twice`);
    values.set(name, (quoted3?.replace(/\\(.)/g, "$1") ?? bare).trim());
  }
  const [until, reason] = [values.get("until") ?? "", values.get("reason") ?? ""];
  if (until === "") return broken("says no day until which it holds (until=DAY)");
  if (reason === "") return broken('gives no reason (reason="...")');
  if (reason.length > MAX_REASON)
    return broken(`has a reason of ${reason.length} characters; allowed: up to ${MAX_REASON}`);
  const owner = values.get("owner") || null;
  if (owner !== null && owner.length > MAX_OWNER)
    return broken(`names an owner in ${owner.length} characters; allowed: up to ${MAX_OWNER}`);
  return { kind: "own", rules: [...new Set(rules.trim().split(","))], until, reason, owner };
}
function parseToolWaiverComments(line) {
  return [...checkovSkips(line), ...trivyIgnores(line), ...kicsIgnores(line)];
}
function checkovSkips(line) {
  const [, ids, reason = ""] = /(?:checkov|bridgecrew|cortex):skip= *([A-Za-z_\d]+(?:,[A-Za-z_\d]+)*)(?::([^\n]*))?/.exec(line) ?? [];
  return ids === void 0 ? [] : [ignore({ tool: "checkov", ids: ids.split(","), reason: reason.trim().replace(/^"(.*)"$/, "$1") })];
}
function trivyIgnores(line) {
  const words = line.split(/\s+/).map((word) => word.replace(/^[#/*]+/, ""));
  const isIgnore = (word) => /^(?:trivy|tfsec):/.test(word);
  const reason = words.filter((word) => !isIgnore(word)).join(" ");
  return words.filter(isIgnore).flatMap((word) => {
    const [tool, ...sections] = word.split(":");
    const values = /* @__PURE__ */ new Map();
    for (let i = 0; i + 1 < sections.length; i += 2) values.set(sections[i], sections[i + 1]);
    const [, id = "", parameters] = /^([^[]*)(\[.*)?$/.exec(values.get("ignore") ?? "") ?? [];
    if (id === "") return [];
    const only = [parameters, values.get("ws")].filter((text) => text !== void 0);
    return [
      ignore({
        tool: tool === "tfsec" ? "tfsec" : "trivy",
        ids: [id],
        endsOn: values.get("exp") ?? null,
        only: only.length === 0 ? null : only.join(", "),
        reason
      })
    ];
  });
}
function kicsIgnores(line) {
  const [, command, ids, reason = ""] = /^kics-scan\s+(?:(ignore-block|ignore-line|ignore)|disable=(\S+))(?:\s+(.*))?$/i.exec(line) ?? [];
  if (ids !== void 0) return [ignore({ tool: "kics", scope: "file", ids: ids.split(","), reason })];
  if (command === void 0) return [];
  return [ignore({ tool: "kics", scope: command.includes("-") ? "block" : "file", ids: ["*"], reason })];
}
function ignore({
  reason,
  ...of
}) {
  return {
    kind: "other-tool",
    scope: "block",
    endsOn: null,
    only: null,
    reason: reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}...` : reason,
    ...of
  };
}
function readWaiverComments({ root }) {
  return ownModules(root, /* @__PURE__ */ new Map()).flatMap(({ files }) => files.flatMap(waiverCommentsOf));
}
function ownModules(module, found) {
  if (module.isOwn && !found.has(module.folder)) {
    found.set(module.folder, module);
    for (const call of module.calls.values()) if (call.module !== null) ownModules(call.module, found);
  }
  return [...found.values()];
}
function waiverCommentsOf(file) {
  const alone = new Map(
    file.comments.filter((comment2) => !isBehindCode(file, comment2)).map((comment2) => [comment2.range.line, comment2])
  );
  return file.comments.flatMap(
    (comment2) => linesOf(comment2).flatMap((line) => {
      const own = parseOwnWaiverComment(line);
      const ignores = own === null ? parseToolWaiverComments(line) : [own];
      return ignores.map(
        (ignore2) => ({ ...ignore2, range: comment2.range, ...placing(file, comment2, alone, ignore2) })
      );
    })
  );
}
function linesOf({ text }) {
  return text.split("\n").map((line) => line.replace(/^[\s#/*]+/, "").trimEnd());
}
function isBehindCode({ text }, { range: range2 }) {
  return text.slice(text.lastIndexOf("\n", range2.start - 1) + 1, range2.start).trim() !== "";
}
function placing({ body }, { range: range2 }, alone, ignore2) {
  const blocks = body.blocks.filter(({ type }) => type === "resource" || type === "data" || type === "module");
  if (ignore2.kind === "other-tool" && ignore2.scope === "file")
    return { blocks: isAboveCode(range2, body) ? blocks : [], argument: null, isForWhole: true };
  const line = lineOfSubject(range2, alone);
  const block2 = blocks.find((each) => isOn(range2.line, each)) ?? blocks.find((each) => each.range.line === line);
  if (block2 === void 0) return { blocks: [], argument: null, isForWhole: true };
  return { blocks: [block2], argument: argumentAt(line, block2), isForWhole: block2.range.line === line };
}
function lineOfSubject(range2, alone) {
  let line = range2.line;
  for (let comment2 = alone.get(line); comment2 !== void 0; comment2 = alone.get(line))
    line = comment2.range.endLine + 1;
  return line;
}
function argumentAt(line, { body }) {
  const block2 = body.blocks.find((each) => isOn(line, each));
  if (block2 !== void 0) return block2.type === "dynamic" ? block2.labels[0] ?? null : block2.type;
  return [...body.attributes.values()].find((each) => isOn(line, each))?.name ?? null;
}
function isOn(line, { range: range2 }) {
  return range2.line <= line && line <= range2.endLine;
}
function isAboveCode(range2, body) {
  return [...body.blocks, ...body.attributes.values()].every((each) => each.range.start > range2.start);
}
function commentKey(comment2, { type, labels }) {
  return JSON.stringify([type, labels, directiveOf(comment2)]);
}
function directiveOf(comment2) {
  switch (comment2.kind) {
    case "own":
      return ["own", [...comment2.rules].sort(), comment2.until, comment2.reason, comment2.owner];
    case "other-tool":
      return [
        "other-tool",
        comment2.tool,
        comment2.scope,
        [...comment2.ids].sort(),
        comment2.endsOn,
        comment2.only,
        comment2.reason,
        comment2.argument,
        comment2.isForWhole
      ];
    case "broken":
      return ["broken", comment2.problem];
  }
}

// src/gate/kept-keys.ts
function createKeptKeys(keyRing) {
  return {
    isKeyKept: (address) => {
      const change = keyRing.keyOf({ arn: null, address, alias: null, sensitive: false })?.change ?? null;
      return change !== null && isSameObject(change) && (change.action === "no-op" || change.action === "update");
    },
    isAliasKept: (alias) => keyRing.aliases.every(
      (each) => !isCalled(each, alias) || each.change === null || isSameObject(each.change) && each.change.action === "no-op"
    )
  };
}
function isKeyTouched({ change, enabledBefore, enabledAfter }) {
  if (change === null) return false;
  return !isSameObject(change) || change.action !== "no-op" && change.action !== "update" || enabledBefore !== false && enabledAfter !== true && change.action === "update";
}
function isCalled({ address, arn, name }, alias) {
  return address === alias || arn === alias || name === alias;
}
function isSameObject({ deposed, imported, previousAddress }) {
  return !deposed && !imported && previousAddress === null;
}

// src/gate/is-put-at-risk.ts
function isPutAtRisk(model, finding, wasSoBefore) {
  const { address, ruleId } = finding;
  const own = model.tables.filter((table3) => table3.address === address);
  if (own.some(isTableAtRisk)) return true;
  const copies = [...model.tables.flatMap((table3) => table3.replicas), ...model.replicas].filter(
    (replica) => replica.address === address
  );
  if ((ruleId !== CONTROL || own.length === 0) && copies.some(isReplicaAtRisk)) return true;
  if (CONTROL_RULES.includes(ruleId)) return false;
  return [...own, ...copies].some((each) => isKeyAtRisk(each, model)) || !wasSoBefore(finding);
}
function saidBefore(findings) {
  const said2 = new Set(findings.map(saidBy));
  return (finding) => said2.has(saidBy(finding));
}
function saidBy({ ruleId, problem, address, attribute, message }) {
  return JSON.stringify([ruleId, problem, address, attribute, message]);
}
function isTableAtRisk({ change, before, after }) {
  return isNewHere(change) || isWeakened(before, after);
}
function isReplicaAtRisk({ change, before, after }) {
  return (change === null ? before === null && after !== null : isNewHere(change)) || isWeakened(before, after);
}
function isKeyAtRisk({ address, before, after }, { keyRing, retargets }) {
  if (retargets.some((retarget) => retarget.address === address)) return true;
  const { isAliasKept } = createKeptKeys(keyRing);
  return [keyOf2(before), keyOf2(after)].some((reference) => {
    if (reference === null) return false;
    const key2 = keyRing.keyOf(reference);
    return key2 !== void 0 && isKeyTouched(key2) || reference.alias !== null && !isAliasKept(reference.alias);
  });
}
function isNewHere({ action, address, imported, previousAddress }) {
  if (action === "create" || action === "replace" || imported) return true;
  return previousAddress !== null && blockOf(previousAddress) !== blockOf(address);
}
function blockOf(address) {
  return parseAddress(address)?.flatMap((step) => "name" in step ? [step.name] : []).join(".") ?? address;
}
function control2({ class: of }) {
  switch (of) {
    case "customer-managed":
      return [2, 2];
    case "aws-managed":
      return [1, 1];
    case "kms":
      return [1, 2];
    case "aws-owned":
      return [0, 0];
    case "unknown":
      return [0, 2];
  }
}
function isWeakened(before, after) {
  if (before === null || after === null || compareEncryption(before, after) === "same") return false;
  if (before.class === "customer-managed" && after.class === "customer-managed") return true;
  return control2(after)[0] < control2(before)[1];
}

// src/gate/waivers.ts
var NAMED = 3;
function addressesText(addresses) {
  const all2 = [...addresses];
  const more = all2.length - NAMED;
  return `${all2.slice(0, NAMED).map((address) => `\`${address}\``).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
var DAYS_OF_NOTICE = 14;
function daysText(left2) {
  return left2 === 0 ? "today" : left2 === 1 ? "in 1 day" : `in ${left2} days`;
}
function waiverNotices({ used, unused, what, reason, expires, isRefused }, today, maxDays, plan, location) {
  const left2 = expires === null ? Infinity : daysBetween(today, expires);
  const { end, isCut } = expires === null ? { end: "", isCut: false } : endWithin(expires, today, maxDays);
  const say = (problem, rules2) => waiverNotice(
    problem,
    {
      rule: rules2.join("`, `"),
      what,
      reason,
      days: daysText(left2),
      expires: expires ?? "",
      end,
      limit: String(maxDays)
    },
    plan,
    location
  );
  const rules = [...used, ...unused];
  if (rules.length === 0) return [];
  if (left2 < 0) return [say("expired", rules)];
  return [
    ...isCut ? [say("end-cut", rules)] : [],
    ...unused.length > 0 && !isRefused ? [say("unused", unused)] : [],
    ...used.length > 0 && left2 <= DAYS_OF_NOTICE ? [say("about-to-expire", used)] : []
  ];
}
function waiverNotice(problem, facts, plan, location) {
  const severity = waiverValidity.problems[problem].severity ?? waiverValidity.severity;
  return {
    ...findingOf(waiverValidity, { answer: "fail", problem, address: null, attribute: null, facts }, plan, severity),
    location
  };
}
function applyWaivers(plans, { waivers, maxWaiverDays }, today, firstPlan) {
  const uses = new Map(waivers.map((waiver) => [waiver, { isUsed: false, refused: /* @__PURE__ */ new Map() }]));
  const valid = waivers.filter(({ expires }) => expires >= today);
  const endOf = ({ expires }) => endWithin(expires, today, maxWaiverDays).end;
  const findings = plans.map(
    ({ findings: own, subjects, isBelowFloor }) => own.map((finding) => {
      const { ruleId, address } = finding;
      if (address === null) return finding;
      const applying = valid.filter((waiver2) => {
        if (waiver2.rule !== ruleId) return false;
        const answer = covers2(waiver2, subjects.subjectOf(address), () => isBelowFloor(finding));
        const use = uses.get(waiver2);
        if (answer === "covers") use.isUsed = true;
        else if (answer !== "not-for-it") use.refused.set(answer, (use.refused.get(answer) ?? /* @__PURE__ */ new Set()).add(address));
        return answer === "covers";
      });
      const [waiver] = applying.sort((a, b) => endOf(a) < endOf(b) ? 1 : -1);
      return waiver === void 0 ? finding : {
        ...finding,
        status: "waived",
        waiver: {
          reason: waiver.reason,
          owner: waiver.owner,
          expires: endOf(waiver),
          by: "policy",
          location: null
        }
      };
    })
  );
  const ofWaivers = waivers.flatMap((waiver) => {
    const { isUsed, refused } = uses.get(waiver);
    const { rule: rule2, reason, expires } = waiver;
    const what = selectionText(waiver);
    const [usedRules, unusedRules] = isUsed ? [[rule2], []] : [[], [rule2]];
    const notices = waiverNotices(
      { what, reason, expires, used: usedRules, unused: unusedRules, isRefused: refused.size > 0 },
      today,
      maxWaiverDays,
      firstPlan,
      null
    );
    return [
      ...notices,
      ...[...refused].map(
        ([problem, addresses]) => waiverNotice(problem, { rule: rule2, what, reason, tables: addressesText(addresses) }, firstPlan, null)
      )
    ];
  });
  return { findings, ofWaivers };
}
function covers2(waiver, subject, isBelowFloor) {
  const { found, isNamed, isWhole, isNew } = loosens(waiver, subject);
  if (found === "no") return "not-for-it";
  if (isNew && !isWhole) return "created-table";
  if (!isNamed && CONTROL_RULES.includes(waiver.rule)) return "names-nothing";
  if (!isNamed && isBelowFloor()) return "below-floor";
  return found === "undetermined" ? "undetermined" : "covers";
}

// src/gate/inline-waivers.ts
var FOR_NO_BLOCK = "is for no block of a resource, data source or module call";
function judgeComment(comment2, policy, today) {
  if (comment2.kind === "other-tool") return judgeToolIgnore(comment2, policy, today);
  if (!policy.inlineWaivers) return { kind: "not-allowed" };
  if (comment2.kind === "broken") return { kind: "malformed", problem: comment2.problem };
  const { rules, until, reason, owner, blocks } = comment2;
  const unknown = rules.find((rule2) => !RULES.some(({ id }) => id === rule2));
  if (unknown !== void 0)
    return { kind: "malformed", problem: `names ${excerpt(unknown)}, which is no rule; see dynamodb-kms-gate explain` };
  const problem = dayProblem(until);
  if (problem !== null) return { kind: "malformed", problem: `ends on a day that ${problem}` };
  if (blocks.length === 0) return { kind: "malformed", problem: FOR_NO_BLOCK };
  return {
    kind: "waiver",
    waiver: { reason, owner, expires: endWithin(until, today, policy.maxWaiverDays).end, by: "comment" },
    writtenEnd: until,
    rules,
    isBlanket: false
  };
}
function judgeToolIgnore(comment2, { honour, maxWaiverDays }, today) {
  const { tool, ids, endsOn, only, blocks, argument, isForWhole } = comment2;
  const id = ids.find((each) => rulesOf(tool, each).length > 0);
  if (id === void 0) return null;
  const isBlanket = id.includes("*");
  if (isBlanket && (blocks.length === 0 || !(isForWhole || CHECKED_ARGUMENTS.includes(argument ?? "")))) return null;
  const rules = [...new Set(ids.flatMap((each) => rulesOf(tool, each)))];
  const reason = comment2.reason === "" ? "none given" : comment2.reason;
  if (!honour.includes(tool))
    return blocks.length === 0 || endsOn !== null && endsOn <= today ? null : { kind: "not-honoured", tool, id: id.slice(0, 60), reason, rules, isBlanket };
  if (blocks.length === 0) return { kind: "malformed", problem: FOR_NO_BLOCK };
  if (only !== null)
    return {
      kind: "malformed",
      problem: `holds for ${excerpt(only)} alone, and which tables that is cannot be told here`
    };
  if (endsOn !== null && !isDay(endsOn))
    return { kind: "malformed", problem: `ends on ${excerpt(endsOn)}, which is no day` };
  const writtenEnd = endsOn === null ? null : dayAfter(endsOn, -1);
  const expires = writtenEnd === null ? null : endWithin(writtenEnd, today, maxWaiverDays).end;
  return {
    kind: "waiver",
    waiver: { reason: `${COMMENT_TOOLS[tool]}: ${reason}`, owner: null, expires, by: "other-tool" },
    writtenEnd,
    rules,
    isBlanket
  };
}
function rulesOf(tool, pattern) {
  const asked2 = pattern.toLowerCase();
  return RULES.flatMap(({ id: rule2, checks = [] }) => {
    const names = checks.flatMap(
      ({ id, inComments }) => inComments?.[tool] === void 0 ? [] : [id, ...inComments[tool]]
    );
    return names.some((name) => matchesWildcard(name.toLowerCase(), asked2)) ? [rule2] : [];
  });
}
function applyWaiverComments(plans, policy, today, vouch = null) {
  const all2 = /* @__PURE__ */ new Map();
  const findings = plans.map((plan) => {
    const onAddress = commentsByAddress(plan, metIn(plan, policy, today, all2));
    for (const address of addressesOf(plan.model)) for (const { met } of onAddress(address)) met.isOnTable = true;
    return plan.findings.map((finding) => {
      const matching = finding.address === null ? [] : onAddress(finding.address).filter(
        ({ met: { judged } }) => "rules" in judged && judged.rules.includes(finding.ruleId)
      );
      for (const { met } of matching) met.rules.add(finding.ruleId);
      if (finding.status !== "open") return finding;
      const endless = matching.filter(({ met }) => isEndless(met));
      const refused = endless.length > 0 && plan.isBelowFloor(finding) ? endless : [];
      for (const { met } of refused) met.withoutEnd.add(finding.ruleId);
      const [waiver] = (plan.joined?.folder === null ? matching : []).filter((each) => !refused.includes(each)).flatMap(
        ({ met, block: block2 }) => waiverOf(met, today).length > 0 && counts(met, block2, finding, plan, vouch) ? waiverOf(met, today) : []
      ).sort(byStrength);
      return waiver === void 0 ? finding : { ...finding, status: "waived", waiver };
    });
  });
  return {
    findings,
    ofComments: plans.map(
      (plan) => [...all2.values()].flatMap((met) => met.plan === plan ? noticesOf(met, policy, today) : [])
    )
  };
}
function counts({ comment: comment2, location, refused }, block2, finding, { model, wasSoBefore }, vouch) {
  if (vouch === null) return true;
  const vouching = vouch({ comment: comment2, block: block2, location });
  const problem = vouching !== "vouched" ? vouching : isPutAtRisk(model, finding, wasSoBefore) ? "not-covered" : null;
  if (problem === null) return true;
  const [rule2, address] = [finding.ruleId, finding.address ?? ""];
  refused.set(JSON.stringify([problem, rule2, address]), { problem, rule: rule2, address });
  return false;
}
function metIn(plan, policy, today, all2) {
  const { joined } = plan;
  const byBlock = /* @__PURE__ */ new Map();
  for (const comment2 of joined === null ? [] : readWaiverComments(joined.tree)) {
    const judged = judgeComment(comment2, policy, today);
    if (judged === null) continue;
    const location = joined.place(comment2.range);
    const key2 = JSON.stringify([location.path, comment2.range.start, joined.folder, judged]);
    const met = all2.get(key2) ?? {
      comment: comment2,
      judged,
      location,
      plan,
      isOnTable: false,
      rules: /* @__PURE__ */ new Set(),
      withoutEnd: /* @__PURE__ */ new Set(),
      refused: /* @__PURE__ */ new Map()
    };
    all2.set(key2, met);
    for (const block2 of comment2.blocks)
      byBlock.set(blockKey(block2), [...byBlock.get(blockKey(block2)) ?? [], { met, block: block2 }]);
  }
  return byBlock;
}
function commentsByAddress({ joined, subjects }, byBlock) {
  return (address) => {
    const change = subjects.changeOf(address);
    return joined === null || change === void 0 ? [] : ownBlocks(joined.tree, change).flatMap((block2) => byBlock.get(blockKey(block2)) ?? []);
  };
}
function addressesOf({ tables, replicas }) {
  return new Set([...tables, ...tables.flatMap((table3) => table3.replicas), ...replicas].map(({ address }) => address));
}
function waiverOf({ judged, location }, today) {
  return judged.kind === "waiver" && (judged.waiver.expires === null || judged.waiver.expires >= today) ? [{ ...judged.waiver, location }] : [];
}
function isEndless({ judged }) {
  return judged.kind === "waiver" && judged.waiver.expires === null;
}
function byStrength(a, b) {
  if (a.by !== b.by) return a.by === "comment" ? -1 : 1;
  if (a.expires === b.expires) return 0;
  return a.expires === null || b.expires !== null && a.expires > b.expires ? -1 : 1;
}
function noticesOf({ comment: comment2, judged, location, plan, isOnTable, rules, withoutEnd, refused }, { maxWaiverDays, isUnreadable = false }, today) {
  const place2 = `${location.path}:${location.line}`;
  const [block2] = comment2.blocks;
  const what = comment2.blocks.length === 1 ? nameOf3(block2) : "all of the file";
  switch (judged.kind) {
    case "malformed":
      return [waiverNotice("malformed", { place: place2, problem: judged.problem }, plan.name, location)];
    case "not-allowed":
      return [waiverNotice(isUnreadable ? "policy-unreadable" : "not-allowed", { place: place2 }, plan.name, location)];
    case "not-honoured": {
      const {
        tool,
        id,
        reason,
        rules: [rule2],
        isBlanket
      } = judged;
      if (!isOnTable || isBlanket && rules.size === 0) return [];
      if (isUnreadable) return [waiverNotice("policy-unreadable", { place: place2 }, plan.name, location)];
      return [
        waiverNotice(
          "not-honoured",
          { tool: COMMENT_TOOLS[tool], place: place2, id, what, reason, honour: tool, rule: rule2 },
          plan.name,
          location
        )
      ];
    }
    case "waiver": {
      const folder = plan.joined?.folder ?? null;
      if (folder !== null)
        return rules.size === 0 ? [] : [waiverNotice("not-named", { place: place2, folder }, plan.name, location)];
      const unused = judged.isBlanket ? [] : judged.rules.filter((rule2) => !rules.has(rule2));
      const {
        writtenEnd,
        waiver: { reason }
      } = judged;
      const notices = waiverNotices(
        { used: [...rules], unused, what: `${what} (${place2})`, reason, expires: writtenEnd, isRefused: false },
        today,
        maxWaiverDays,
        plan.name,
        location
      );
      const endless = [...withoutEnd].map(
        (rule2) => waiverNotice("without-end", { place: place2, rule: rule2, what, reason }, plan.name, location)
      );
      return [...refusalNotices([...refused.values()], place2, plan.name, location), ...notices, ...endless];
    }
  }
}
function refusalNotices(refused, place2, plan, location) {
  return [...grouped(refused, ({ problem, rule: rule2 }) => `${problem} ${rule2}`).values()].map((same2) => {
    const [{ problem, rule: rule2, address }] = same2;
    const others = same2.length - 1;
    return waiverNotice(
      problem,
      { place: place2, rule: rule2, what: `\`${address}\`${others === 0 ? "" : ` and ${others} more`}` },
      plan,
      location
    );
  });
}
function nameOf3({ type, labels }) {
  return [...type === "resource" ? [] : [type], ...labels].join(".");
}

// src/policy/settings.ts
function parseFloor(raw) {
  return Object.fromEntries(
    FLOOR_NAMES.flatMap((name) => raw.value(name)?.trim() ? [[name, choose(name, raw)]] : [])
  );
}
function parseSettings(raw, policy = NO_POLICY) {
  const floor = parseFloor(raw);
  const of = (name) => {
    const value = choose(name, { ...raw, value: () => policy.choices[name] ?? floor[name] });
    return isBelow(floor, name, value) ? floor[name] : value;
  };
  return {
    require: of("require"),
    undetermined: of("undetermined"),
    failOn: of("fail-on"),
    existing: of("existing"),
    frameworks: policy.frameworks
  };
}
function looserSettings(floor, { choices }) {
  return FLOOR_NAMES.flatMap((name) => {
    const value = choices[name];
    return value !== void 0 && isBelow(floor, name, value) ? [{ name, value, floor: floor[name] }] : [];
  });
}
function isBelow(floor, name, value) {
  const least = floor[name];
  return least !== void 0 && isLooser(name, value, least);
}
var STRICTEST = {
  settings: {
    require: STRICT_TO_LOOSE.require[0],
    undetermined: STRICT_TO_LOOSE.undetermined[0],
    failOn: STRICT_TO_LOOSE["fail-on"][0],
    existing: STRICT_TO_LOOSE.existing[0],
    frameworks: null
  },
  policy: { ...NO_POLICY, inlineWaivers: false }
};

// src/gate/policy-findings.ts
function policyFindings(terms, plans, firstPlan) {
  const { policy, settings, floor } = terms;
  const say = (problem, facts) => policyNotice(terms, problem, facts, firstPlan);
  return [
    ...looserSettings(floor, policy).map(
      ({ name, value, floor: least }) => say("looser-than-input", { setting: `${name}: ${value}`, floor: `${name}: ${least}` })
    ),
    ...refusedSeverities(policy, settings).map(
      ({ rule: rule2, severity, least }) => say("rule-cannot-be-off", { setting: `${rule2}: ${severity}`, least })
    ),
    ...policy.overrides.flatMap(
      (override) => ofOverride2(override, terms, plans).map(([problem, facts]) => say(problem, facts))
    )
  ];
}
function policyNotice({ policy }, problem, facts, plan) {
  const severity = policyValidity.problems[problem].severity ?? policyValidity.severity;
  const chosen = policy.rules[policyValidity.id] ?? severity;
  return findingOf(
    policyValidity,
    { answer: "fail", problem, address: null, attribute: null, facts },
    plan,
    chosen === "off" || isLowerSeverity(chosen, severity) ? severity : chosen
  );
}
function ofOverride2(override, { policy, today }, plans) {
  const what = selectionText(override);
  const uses = plans.map((plan) => plan.useOf(override));
  const refusals = /* @__PURE__ */ new Map();
  for (const { refused: refused2 } of uses) {
    for (const [refusal, byTable] of refused2) {
      const all2 = refusals.get(refusal) ?? /* @__PURE__ */ new Map();
      refusals.set(refusal, all2);
      for (const [setting, addresses] of byTable)
        all2.set(setting, /* @__PURE__ */ new Set([...all2.get(setting) ?? [], ...addresses]));
    }
  }
  const refused = [...refusals].flatMap(
    ([problem, bySetting]) => (
      // That it has expired is told once.
      problem === "override-expired" ? [] : [...bySetting].map(
        ([setting, addresses]) => [problem, { what, setting, tables: addressesText(addresses) }]
      )
    )
  );
  const { expires } = override;
  if (expires === null) return refused;
  const left2 = daysBetween(today, expires);
  if (left2 < 0) return [["override-expired", { what, expires }], ...refused];
  const { end, isCut } = endWithin(expires, today, policy.maxWaiverDays);
  const isUsed = uses.some(({ loosened }) => loosened.size > 0);
  return [
    ...isCut ? [["end-cut", { what, expires, end, limit: String(policy.maxWaiverDays) }]] : [],
    ...isUsed && left2 <= DAYS_OF_NOTICE ? [["override-about-to-expire", { what, expires, days: daysText(left2) }]] : [],
    ...refused
  ];
}

// src/gate/table-rows.ts
function tableRows(model, plan, verdicts, { requirementOf }) {
  const tables = model.tables.map(
    (table3) => ({
      plan,
      name: table3.name,
      account: table3.account,
      address: table3.address,
      type: table3.type,
      region: regionRow(table3.region),
      actions: table3.change.actions,
      before: encryptionRow(table3.before),
      after: encryptionRow(table3.after),
      transition: table3.transition,
      require: requirementOf(table3.address),
      verdict: verdicts.get(table3.address) ?? "not-applicable",
      replicas: table3.replicas.map((replica) => replicaRow(replica, table3.change))
    })
  );
  const replicas = model.replicas.map(
    (replica) => ({
      plan,
      ...tableOfReplica2(replica.change),
      ...replicaRow(replica, replica.change),
      transition: transitionOf(replica.change, replica.before, replica.after),
      require: requirementOf(replica.address),
      verdict: "not-applicable",
      replicas: []
    })
  );
  return [...tables, ...replicas];
}
function replicaRow(replica, change) {
  const { actions } = replica.change ?? change;
  return {
    address: replica.address,
    type: replica.type,
    region: regionRow(replica.region),
    actions,
    before: encryptionRow(replica.before),
    after: encryptionRow(replica.after)
  };
}
function regionRow(region) {
  return region === null ? null : region.sensitive ? SENSITIVE : region.value;
}
function encryptionRow(encryption) {
  if (encryption === null) return null;
  const key2 = encryption.class === "customer-managed" ? encryption.key : null;
  const shown2 = (text) => text !== null && key2?.sensitive === true ? SENSITIVE : text;
  return {
    class: encryption.class,
    key: { arn: shown2(key2?.arn ?? null), address: key2?.address ?? null, alias: shown2(key2?.alias ?? null) },
    learnedFrom: encryption.bySources === true ? "sources" : "plan"
  };
}

// src/gate/verdict.ts
function verdictOf(findings, failOn) {
  return findings.some((finding) => finding.status === "open" && fails(finding.severity, failOn)) ? "fail" : "pass";
}
function fails(severity, failOn) {
  switch (failOn) {
    case "error":
      return severity === "error";
    case "warning":
      return severity !== "note";
    case "never":
      return false;
  }
}
var COULD_NOT_TELL = 2;
function exitCodeOf(verdict2) {
  return verdict2 === "pass" ? 0 : 1;
}

// src/gate/way-out.ts
var RULE_IDS = [tableKmsEncryption.id, replicaKmsEncryption.id];
function withWayOut(findings, sources, decided2) {
  return findings.map((each) => {
    const { finding, answer } = each;
    if (answer.answer !== "undetermined" || !RULE_IDS.includes(finding.ruleId) || sources?.isAskedFor === true && sources.used !== null)
      return finding;
    return {
      ...finding,
      remedy: `${finding.remedy} ${decided2.has(each) ? nameFolder(sources.row.path) : NAME_SOURCES}`
    };
  });
}

// src/gate/judge-plans.ts
function judgePlans(plans, { inForce, name, today, version }) {
  const called = (path) => name === null ? path : plans.length === 1 ? name : `${name}: ${path}`;
  const parts = /* @__PURE__ */ new Map();
  for (const [together2, own] of grouped(plans, ({ path }) => inForce(path))) {
    const judged = judgeTogether(own, together2, called, today);
    for (const [i, plan] of own.entries()) parts.set(plan, judged[i]);
  }
  return compileReport(
    plans.map((plan) => parts.get(plan)),
    version
  );
}
function judgeTogether(plans, { settings, policy, floor, policyFile, baseline, source = null, change = null, vouch = null }, called, today) {
  const terms = { settings, policy, floor, today };
  const isPolicyUnreadable = source !== null && source.problem !== null;
  const ofPolicyItself = (findings) => isPolicyUnreadable ? findings.map((finding) => ({ ...finding, severity: "note" })) : findings;
  const judged = plans.map(({ path, sha256, plan, sources }) => {
    const used = sources?.used ?? null;
    const isFound = used !== null && !sources.isAskedFor;
    const model = createModel(plan, isFound ? null : used?.plan);
    const alone = judge(model, called(path), terms, plan.changeAt, used);
    const found = isFound ? withFound(model, used, (merged) => judge(merged, called(path), terms, plan.changeAt, used)) : null;
    const isBelowFloor = (finding) => alone.isBelowFloor(finding) || found?.isBelowFloor(finding) === true;
    const wasSoBefore = onDemand(() => {
      const before = unchangedPlan(plan);
      return saidBefore(
        judge(
          createModel(before, isFound || used === null ? null : unchangedPlan(used.plan)),
          called(path),
          terms,
          before.changeAt,
          null
        ).findings
      );
    });
    return {
      path,
      sha256,
      plan,
      sources,
      model,
      alone,
      found,
      isBelowFloor,
      wasSoBefore,
      subjects: alone.subjects,
      findings: [...alone.findings, ...found?.findings ?? []]
    };
  });
  const firstPlan = called(plans[0]?.path ?? "");
  const waived = applyWaivers(judged, policy, today, firstPlan);
  const inline = applyWaiverComments(
    judged.map(({ path, model, subjects, isBelowFloor, wasSoBefore, sources }, i) => ({
      name: called(path),
      model,
      subjects,
      isBelowFloor,
      wasSoBefore,
      findings: waived.findings[i],
      joined: commentsIn(sources)
    })),
    { ...policy, isUnreadable: isPolicyUnreadable },
    today,
    vouch
  );
  const ofPolicy = policyFindings(terms, judged.flatMap(overridesOf), firstPlan);
  return judged.map(({ path, sha256, plan, sources, model, alone, found, subjects }, i) => {
    const ofPlan = [
      ...ofPolicyItself([...i === 0 ? [...ofPolicy, ...waived.ofWaivers] : [], ...inline.ofComments[i]]),
      ...sourceFindings(sources, called(path), policy)
    ];
    const own = inline.findings[i];
    const readingOf = (of, { verdicts, answers }, from) => {
      const tables2 = tableRows(of, called(path), verdicts, subjects);
      return {
        tables: tables2,
        findings: applyBaseline(
          own.slice(from, from + answers.length),
          baseline,
          tables2,
          createKeptKeys(of.keyRing)
        ).map((finding, at) => ({ finding, answer: answers[at] }))
      };
    };
    const byPlan = readingOf(model, alone, 0);
    const bySources = found === null ? null : readingOf(found.model, found, alone.answers.length);
    const { tables, findings: answered } = bySources === null ? byPlan : strictest(byPlan, bySources);
    const findings = [
      ...withWayOut(
        answered,
        sources,
        bySources === null ? NONE4 : decidedBySources(byPlan.findings, bySources.findings)
      ),
      ...ofPlan
    ];
    return {
      plan: {
        name: called(path),
        verdict: verdictOf(findings, settings.failOn),
        settings,
        policy: policyFile === null ? null : { ...policyFile, branch: policyFile.branch ?? null, commit: policyFile.commit ?? null },
        policySource: source,
        policyChange: change,
        policyAfterMerge: null,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored,
        sources: sources?.row ?? null,
        exceptions: exceptionsOf(terms, overridesOf({ alone, found }), findings, source)
      },
      tables,
      findings
    };
  });
}
function overridesOf({
  alone,
  found
}) {
  return [alone.overrides, ...found === null ? [] : [found.overrides]];
}
function onDemand(make) {
  let made;
  return (finding) => (made ??= make())(finding);
}
var NONE4 = /* @__PURE__ */ new Set();
function withFound(model, { plan }, judged) {
  const merged = mergeModels(model, createModel(plan));
  return { ...judged(merged), model: merged };
}
function commentsIn(sources) {
  const used = sources?.used ?? null;
  return used === null ? null : {
    tree: used.tree,
    folder: sources.isAskedFor ? null : sources.row.path,
    place: (range2) => placeOf2(used, range2)
  };
}

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u202f]/gu;
function escapeCode(character) {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "	") return "\\t";
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}
function visible(text) {
  return text.replace(INVISIBLE, escapeCode).replace(/^(\s*):(?=:)/, "$1\\u{3a}").replace(/#(?=#\[)/g, "\\u{23}");
}
function printableLines(text) {
  return text.split("\n").map(visible).join("\n");
}
function printableJson(value) {
  return JSON.stringify(value, null, 2).replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map(jsonEscape).join("")).replace(/#(?=#\[)/g, jsonEscape);
}
function jsonEscape(codeUnit) {
  return `\\u${codeUnit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function code(text) {
  const shown2 = visible(text);
  if (shown2 === "") return "";
  if (!/[|`]|^\s|\s$/.test(shown2)) return `\`${shown2}\``;
  return `<code>${shown2.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
function markdownSentence(text) {
  return visible(text).split("`").map((part, i) => i % 2 === 1 ? code(part) : proseOf(part)).join("");
}
var PROSE = /^[("]?(?:[A-Za-z]+(?:[-'’][A-Za-z]+)*|v?\d{1,6}(?:[.-]\d{1,4})*)[)",.:;]*$/;
var CLOSING = "),.:;";
function proseOf(text) {
  return text.split(/( +)/).map((word) => {
    if (word === "" || word.startsWith(" ") || PROSE.test(word)) return word;
    const start = word.startsWith("(") ? 1 : 0;
    let end = word.length;
    while (end > start && CLOSING.includes(word[end - 1])) end--;
    return `${word.slice(0, start)}${code(word.slice(start, end))}${word.slice(end)}`;
  }).join("");
}
function linked(label, url) {
  return `[${label}](${url.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(/[^\w\-.~:/?#@$+,;=%]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function codeBlock(text, language) {
  return fenced(printableLines(text).split("\n"), language);
}
function suggestionBlock(lines) {
  if (lines.some((line) => line.replaceAll("	", "").search(INVISIBLE) !== -1)) return null;
  return fenced(lines, "suggestion");
}
function fenced(lines, language) {
  const longest2 = Math.max(2, ...[...lines.join("\n").matchAll(/`+/g)].map(([run2]) => run2.length));
  const fence = "`".repeat(longest2 + 1);
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table3, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table3.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table3[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table3[rowIndex].length;
    }
    while (++columnIndex2 < table3[rowIndex].length) {
      const cell = serialize(table3[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size);
        } else if (code2 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/wording.ts
function encryptionText(row) {
  return encryptionWords2(row).join(" ");
}
function encryptionWords2(row) {
  if (row === null) return ["-"];
  const key2 = keyName(row.key);
  return key2 === null ? [row.class] : [row.class, key2];
}
function keyName({ alias, address, arn }) {
  return withoutPrefix(alias) ?? address ?? withoutPrefix(arn);
}
function withoutPrefix(arn) {
  return arn?.replace(/^arn:[^:]*:kms:[^:]*:[^:]*:/, "") ?? null;
}
function keyText({
  before,
  after
}) {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  const learned = `${to}${learnedText(after)}`;
  return from === to || before === null ? learned : `${from} -> ${learned}`;
}
function learnedText(row) {
  return row?.learnedFrom === "sources" ? " (sources)" : "";
}
function placeText({ path, line }) {
  return `${path}:${line}`;
}
function subjectsOf2({ tables }) {
  const byAddress = new Map(tables.map((table3) => [`${table3.plan}
${table3.address}`, table3]));
  for (const table3 of tables) {
    for (const replica of table3.replicas) {
      const key2 = `${table3.plan}
${replica.address}`;
      if (!byAddress.has(key2)) byAddress.set(key2, { ...table3, ...replica });
    }
  }
  return (finding) => byAddress.get(`${finding.plan}
${finding.address}`);
}
function verdictText({
  verdict: verdict2,
  summary,
  plans,
  tables
}) {
  const of = plans.length === 1 ? "this plan" : `these ${plans.length} plans`;
  if (summary.tables === 0) return verdict2 === "pass" ? `no DynamoDB tables in ${of}` : `${of} cannot be passed`;
  const required = requiredText(tables);
  const judged = summary.tables - summary.notApplicable;
  const bad = summary.failed + summary.undetermined;
  if (judged === 0) return verdict2 === "pass" ? `no table of ${of} has to have ${required}` : `${of} cannot be passed`;
  if (bad > 0)
    return `${bad} of ${count(judged, "table")} without ${required}, or not known to have it${verdict2 === "pass" ? ", which the settings let pass" : ""}`;
  const all2 = `${judged === 1 ? "the table has" : `all ${judged} tables have`} ${required}`;
  return verdict2 === "pass" ? all2 : `${all2}, but there ${(summary.errors || summary.warnings) === 1 ? "is" : "are"} ${summary.errors > 0 ? count(summary.errors, "other error") : count(summary.warnings, "warning")}`;
}
function requiredText(tables) {
  const required = new Set(tables.flatMap((table3) => table3.verdict === "not-applicable" ? [] : [table3.require]));
  if (required.size > 1) return "the key that is required of it";
  return required.has("customer-managed") ? "a customer managed key" : "KMS encryption";
}
function countsText({
  tables,
  passed,
  failed,
  undetermined: undetermined4,
  notApplicable,
  reEncryptions,
  errors,
  warnings,
  notes,
  waived,
  baseline
}) {
  return [
    `${count(tables, "table")}: ${passed} passed, ${failed} failed, ${undetermined4} undetermined, ${notApplicable} not applicable`,
    `${count(reEncryptions, "re-encryption")}`,
    `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")}`,
    ...waived > 0 ? [`${waived} waived`] : [],
    ...baseline > 0 ? [`${baseline} in the baseline`] : []
  ].join("; ");
}
function count(n, what) {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
function byStatus(findings) {
  const of = (wanted) => findings.filter(({ status }) => status === wanted);
  return { open: of("open"), waived: of("waived"), baseline: of("baseline") };
}
var COMMENTS = { comment: "a comment", "other-tool": "another tool's comment" };
function waiverText({ reason, owner, expires, by, location }) {
  const comment2 = by === "policy" ? [] : [`${COMMENTS[by]}${location === null ? "" : ` at ${placeText(location)}`}`];
  const terms = [
    ...expires === null ? [] : [`until ${expires}`],
    ...owner === null ? [] : [`by ${owner}`],
    ...comment2
  ];
  return terms.length === 0 ? reason : `${terms.join(", ")}: ${reason}`;
}
function remediesOf(findings) {
  return [...grouped(findings, ({ remedy }) => remedy)].map(([remedy, same2]) => ({ remedy, findings: same2 }));
}
function oneOfEachAddress(findings) {
  return [...grouped(findings, ({ address }) => address ?? "").values()].map(([first]) => first);
}
var NAMED2 = 3;
function listed2(things) {
  const more = things.length - NAMED2;
  return `${things.slice(0, NAMED2).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
var EDITS = 5;
function editsOf(findings) {
  const byEdit = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { edit } = finding;
    const key2 = edit === null ? "" : JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same2 = byEdit.get(key2);
    if (same2 !== void 0) same2.findings.push(finding);
    else if (edit !== null && byEdit.size < EDITS) byEdit.set(key2, { edit, findings: [finding] });
  }
  const edits2 = [...byEdit.values()].map(({ edit, findings: same2 }) => ({ edit, findings: oneOfEachAddress(same2) }));
  const shown2 = new Set(edits2.flatMap(({ findings: same2 }) => same2.map(({ address }) => address)));
  return { edits: edits2, others: oneOfEachAddress(findings.filter(({ address }) => !shown2.has(address))) };
}
function shownLines({ lines }) {
  return lines.map((line) => line.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length)));
}
function incompleteText({ isComplete }) {
  return isComplete ? "" : "the key has to be named: `aws_kms_key.example.arn` stands for it";
}
function replacedText({ line, endLine }) {
  return endLine > line ? `lines ${line}-${endLine}` : `line ${line}`;
}

// src/report/fit.ts
var GAP = "\n\n";
function fit(sections, limit) {
  const kept2 = [...sections];
  const missing = [];
  let length2 = sections.reduce((sum2, { markdown }) => sum2 + bytesOf(markdown) + GAP.length, 0);
  const excess = () => length2 + (missing.length > 0 ? bytesOf(missingLine(missing)) + GAP.length : 0) - limit;
  for (const i of leastImportantFirst(sections)) {
    if (excess() <= 0) break;
    const section2 = sections[i];
    const shortened3 = section2.shortened?.(bytesOf(section2.markdown) - excess() - MISSING_LINE_BYTES) ?? null;
    kept2[i] = shortened3;
    length2 -= shortened3 === null ? bytesOf(section2.markdown) + GAP.length : bytesOf(section2.markdown) - bytesOf(shortened3.markdown);
    const content = shortened3 === null ? section2.content : shortened3.content;
    if (content !== null) missing.push(content);
  }
  const shown2 = kept2.flatMap((section2) => section2 === null ? [] : [section2.markdown]);
  const foot = sections.at(-1)?.importance === null ? shown2.splice(-1) : [];
  return `${[...shown2, ...missing.length > 0 ? [missingLine(missing)] : [], ...foot].join(GAP)}
`;
}
var MISSING_LINE_BYTES = 500;
function missingLine(missing) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { count: n, of } of missing) counts2.set(of, (counts2.get(of) ?? 0) + n);
  return `*Left out, to keep this short: ${[...counts2].map(([of, n]) => count(n, of)).join(", ")}.*`;
}
function leastImportantFirst(sections) {
  const droppable = sections.flatMap(({ importance }, i) => importance === null ? [] : [{ importance, i }]);
  return droppable.sort((a, b) => a.importance - b.importance || b.i - a.i).map(({ i }) => i);
}
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}

// src/report/plan-sections.ts
var IMPORTANCE = {
  standards: 1,
  passing: 2,
  notes: 3,
  settled: 4,
  fix: 5,
  retrofit: 6,
  exceptions: 7,
  findings: 8,
  policy: 9,
  overview: 10,
  problems: 11
};
function planSections(view, text) {
  const { rules, plan } = view;
  const { open: findings, waived, baseline } = byStatus(view.findings);
  const retrofitIds = new Set(rules.filter(({ retrofit: retrofit2 }) => retrofit2).map(({ id }) => id));
  const isRetrofit = ({ ruleId }) => retrofitIds.has(ruleId);
  const fails2 = ({ severity }) => severity === "error" || severity === "warning" && plan.settings.failOn === "warning";
  const rows = findings.filter((finding) => finding.severity !== "note" && (fails2(finding) || !isRetrofit(finding)));
  const retrofit = findings.filter((finding) => finding.severity !== "note" && isRetrofit(finding));
  const notes = findings.filter(({ severity }) => severity === "note");
  const sections = [
    ...rows.length > 0 ? [findingsSection(rows, view, text)] : [],
    ...retrofit.length > 0 ? [retrofitSection(retrofit, text)] : [],
    ...fixSection(
      rows.filter((finding) => !isRetrofit(finding)),
      text
    ),
    ...notes.length > 0 ? [notesSection(notes, text)] : [],
    ...settledSection("Waived", "waived finding", waived, text),
    ...settledSection("In the baseline", "baseline finding", baseline, text),
    ...passingSection(view, text)
  ];
  if (view.isOnly || sections.length === 0) return sections;
  const heading = {
    markdown: `#### ${plan.verdict === "pass" ? "✅" : "❌"} Plan ${text.code(plan.name)}`,
    importance: IMPORTANCE.findings,
    content: null
  };
  return [heading, ...sections];
}
function findingsSection(findings, view, text) {
  const subject = subjectsOf2(view);
  const rows = findings.map((finding) => {
    const row = subject(finding);
    const icon = finding.severity === "error" ? "❌" : "⚠️";
    return [
      `${icon} ${placedAddress(finding, text)}`,
      text.sentence((row?.actions ?? []).join(", ")),
      row === void 0 ? "" : keyCell(row, text),
      text.sentence(finding.message)
    ];
  });
  return sectionOfRows(rows, rows.length);
}
function sectionOfRows(rows, shown2) {
  const markdown = `**Findings**

${table(["Table", "Planned", "Key", "What is wrong"], rows.slice(0, shown2))}`;
  return {
    markdown,
    importance: IMPORTANCE.findings,
    content: { count: shown2 === rows.length ? shown2 : rows.length - shown2, of: "finding" },
    shortened: (bytes) => {
      const lines = markdown.split("\n");
      let length2 = 0;
      const fitting = lines.findIndex((line) => (length2 += bytesOf(`${line}
`)) > bytes) - (lines.length - shown2);
      return fitting > 0 && fitting < shown2 ? sectionOfRows(rows, fitting) : null;
    }
  };
}
function retrofitSection(findings, text) {
  const bullets = alike(findings).map((same2) => {
    const { message, remedy } = same2[0];
    const addresses = [...new Set(same2.map((finding) => placedAddress(finding, text)))];
    const checks = [...new Set(same2.flatMap(({ check: check2 }) => check2 === null ? [] : [check2]))];
    const after = checks.length === 0 ? "" : `

  Check afterwards:

${indented2(text.codeBlock(checks.join("\n"), "sh"))}`;
    return `- ${addresses.join(", ")}: ${text.sentence(message)}

  ${text.sentence(remedy)}${after}`;
  });
  return {
    markdown: ["**Retrofit warnings**", ...bullets].join("\n\n"),
    importance: IMPORTANCE.retrofit,
    content: { count: findings.length, of: "retrofit warning" }
  };
}
function fixSection(findings, text) {
  if (findings.length === 0) return [];
  const bullets = remediesOf(findings).map(({ remedy, findings: same2 }) => {
    const { edits: edits2, others: alsoSo } = editsOf(same2);
    if (edits2.length > 0) {
      const blocks = edits2.map(({ edit, findings: of }) => `  ${addressesText2(of, text)}: ${editText(edit, text)}`);
      return [`- ${text.sentence(remedy)}`, ...blocks, ...theSameFor(alsoSo, text)].join("\n\n");
    }
    const [first, ...others] = oneOfEachAddress(same2);
    const hcl = first.hcl === null ? "" : `

${indented2(text.codeBlock(first.hcl, "hcl"))}`;
    const lead = `- ${addressesText2(hcl === "" ? same2 : [first], text)}: ${text.sentence(remedy)}${hcl}`;
    return [lead, ...hcl === "" ? [] : theSameFor(others, text)].join("\n\n");
  });
  return [
    {
      markdown: folded("How to fix", bullets.join("\n\n")),
      importance: IMPORTANCE.fix,
      content: { count: remediesOf(findings).length, of: "suggestion" }
    }
  ];
}
function theSameFor(findings, text) {
  return findings.length === 0 ? [] : [`  The same for ${addressesText2(findings, text)}.`];
}
function editText(edit, text) {
  const incomplete = incompleteText(edit);
  return `${text.place(edit)}, in place of ${replacedText(edit)}${incomplete === "" ? "" : `; ${text.sentence(incomplete)}`}

${indented2(text.codeBlock(shownLines(edit).join("\n"), "hcl"))}`;
}
function notesSection(findings, text) {
  const bullets = alike(findings).map((same2) => {
    const { message, remedy } = same2[0];
    const checks = [...new Set(same2.flatMap(({ check: check2 }) => check2 === null ? [] : [text.code(check2)]))];
    return `- ${listed2([...new Set(same2.map((finding) => placedAddress(finding, text)))])}: ${text.sentence(message)} ${text.sentence(remedy)}${checks.length === 0 ? "" : ` Check: ${listed2(checks)}`}`;
  });
  return {
    markdown: folded(`Notes (${findings.length})`, bullets.join("\n")),
    importance: IMPORTANCE.notes,
    content: { count: findings.length, of: "note" }
  };
}
function alike(findings) {
  return [...grouped(findings, ({ message, remedy }) => `${message}
${remedy}`).values()];
}
function settledSection(title, of, findings, text) {
  if (findings.length === 0) return [];
  const bullets = findings.map(
    (finding) => `- ${placedAddress(finding, text)}: ${text.sentence(finding.message)} (${text.code(finding.ruleId)}${finding.waiver === null ? "" : `, ${text.sentence(waiverText(finding.waiver))}`})`
  );
  return [
    {
      markdown: folded(`${title} (${findings.length})`, bullets.join("\n")),
      importance: IMPORTANCE.settled,
      content: { count: findings.length, of }
    }
  ];
}
function passingSection({ tables }, text) {
  const passing = tables.filter(({ verdict: verdict2 }) => verdict2 === "pass" || verdict2 === "not-applicable");
  if (passing.length === 0) return [];
  const rows = passing.map((row) => [text.code(row.address), row.transition, keyCell(row, text), row.verdict]);
  const passed = passing.filter(({ verdict: verdict2 }) => verdict2 === "pass").length;
  const titles = [
    ...passed > 0 ? [`Passing tables (${passed})`] : [],
    ...passing.length > passed ? [`${passed > 0 ? "not" : "Not"} applicable (${passing.length - passed})`] : []
  ];
  return [
    {
      markdown: folded(titles.join(", "), table(["Table", "Apply", "Key", "Verdict"], rows)),
      importance: IMPORTANCE.passing,
      content: { count: passing.length, of: "passing table" }
    }
  ];
}
function addressText(address, text) {
  return address === null ? "the plan" : text.code(address);
}
function addressesText2(findings, text) {
  return listed2(oneOfEachAddress(findings).map(({ address }) => addressText(address, text)));
}
function placedAddress({ address, location }, text) {
  return text.placed(addressText(address, text), location);
}
function keyCell({ before, after }, text) {
  const learned = `${encryptionCode(after, text)}${learnedText(after)}`;
  if (before === null || encryptionText(before) === encryptionText(after)) return learned;
  return `${encryptionCode(before, text)} → ${learned}`;
}
function encryptionCode(row, text) {
  return encryptionWords2(row).map((word) => text.code(word.replace(/^key\/((?:mrk-)?[0-9a-f]{8})[0-9a-f-]{12,}$/, "key/$1…"))).join(" ");
}
function table(titles, rows) {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}
function folded(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}
function indented2(text) {
  return text.split("\n").map((line) => `  ${line}`).join("\n");
}
function standardsSection({ rules, plans, tables }, text) {
  const corresponding = rules.filter(({ checks, frameworks: frameworks2 }) => checks.length > 0 || frameworks2.length > 0);
  if (corresponding.length === 0) return null;
  const shown2 = shownFrameworks(plans);
  const frameworks = [
    ...new Map(
      corresponding.flatMap((rule2) => rule2.frameworks.map((framework) => [framework.id, framework]))
    ).values()
  ].filter(({ id }) => shown2 === null || shown2.has(id));
  const explains = shown2 !== null && tables.some(({ require: require2 }) => require2 === "customer-managed");
  const lines = [
    ...corresponding.map(
      ({ id, title, checks }) => `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check2 }) => `${text.sentence(tool)} ${text.code(check2)}`).join(", ")}`
    ),
    ...frameworks.map(
      ({ title, requirements, keyControl }) => `- ${text.sentence(title)}: ${requirements.map(text.code).join(", ")}${explains ? `. Control of the key has to be demonstrated: ${text.sentence(keyControl)}` : ""}`
    )
  ];
  const markdown = `<details><summary>Requirements, and the same check in other tools</summary>

${lines.join("\n")}

</details>`;
  return { markdown, importance: IMPORTANCE.standards, content: { count: frameworks.length, of: "framework" } };
}
function shownFrameworks(plans) {
  const chosen = plans.map(({ settings }) => settings.frameworks);
  return chosen.some((ids) => ids === null) ? null : new Set(chosen.flatMap((ids) => ids ?? []));
}

// src/report/exceptions.ts
var EXCEPTIONS_TITLE = "Exceptions in force";
var MOST_LINES = 10;
var MOST_CHARACTERS2 = 120;
function exceptionLines({ plans }) {
  const rows = together(plans);
  const lines = rows.slice(0, MOST_LINES).map(lineOf);
  return {
    lines: rows.length > MOST_LINES ? [...lines, `${rows.length - MOST_LINES} more`] : lines,
    total: rows.length
  };
}
function exceptionsSection(report, text) {
  const { lines, total } = exceptionLines(report);
  if (total === 0) return null;
  const markdown = `<details><summary>${EXCEPTIONS_TITLE} (${total})</summary>

${lines.map((line) => `- ${text.sentence(line)}`).join("\n")}

</details>`;
  return { markdown, importance: IMPORTANCE.exceptions, content: { count: total, of: "exception" } };
}
function together(plans) {
  const rows = plans.flatMap(({ name, exceptions }) => exceptions.map((row) => ({ ...row, plan: name })));
  return [
    ...grouped(
      rows,
      ({ kind, what, expires, reason, location }) => JSON.stringify([kind, what, expires, reason, location])
    ).values()
  ].map((same2) => {
    const [first] = same2;
    const areSame = same2.every(
      (row) => row.count === first.count && JSON.stringify(row.addresses) === JSON.stringify(first.addresses)
    );
    return {
      ...first,
      addresses: [...new Set(same2.flatMap(({ addresses }) => addresses))],
      count: areSame ? first.count : same2.reduce((sum2, row) => sum2 + row.count, 0),
      plans: areSame ? [] : same2.map(({ plan, addresses }) => ({ name: plan, addresses }))
    };
  });
}
function lineOf(row) {
  const { kind, expires, reason, location } = row;
  const what = cut2(row.what);
  const place2 = location === null ? "" : ` at ${cut2(placeText(location))}`;
  const until = expires === null ? ", without an end" : `, until ${cut2(expires)}`;
  const because = reason === null ? "" : `: ${cut2(reason)}`;
  switch (kind) {
    case "setting":
    case "policy-ref":
      return `setting \`${what}\`${because}`;
    case "rule":
      return `rule \`${what}\` for all tables${because}`;
    case "override":
      return `override \`${what}\`${tablesText(row)}${until}${because}`;
    case "waiver":
      return `waiver of \`${what}\`${tablesText(row)}${until}${because}`;
    case "comment":
      return `comment${place2} that waives \`${what}\`${tablesText(row)}${until}${because}`;
    case "other-tool":
      return `another tool's comment${place2} that waives \`${what}\`${tablesText(row)}${until}${because}`;
  }
}
function tablesText({ addresses, count: total, plans }) {
  const [first] = addresses;
  if (first === void 0) return "";
  const named2 = plans.length === 0 ? addresses.map(cut2) : plans.flatMap(({ name, addresses: own }) => own.map((address) => `${cut2(address)} in ${cut2(name)}`));
  return ` for ${total > named2.length ? `${count(total, "table")}, ${named2[0]} among them` : listed2(named2)}`;
}
function cut2(text) {
  return text.length > MOST_CHARACTERS2 ? `${text.slice(0, MOST_CHARACTERS2)}…` : text;
}

// src/report/foreign-text.ts
var KMS_ARN = /\barn:aws[\w-]*:kms:[\w-]*:\d{12}:(?=(?:key|alias)\/)/g;
var ACCOUNT_ID = /(?<![0-9A-Za-z])(?<![0-9a-f]{4}-)\d{8}(\d{4})(?![0-9A-Za-z])/g;
function maskAccountIds(text) {
  return text.replace(KMS_ARN, "").replace(ACCOUNT_ID, "********$1");
}
function accountIdsShown(choice) {
  return choice === "mask" ? maskAccountIds : (text) => text;
}
function createMarkdownText(accountIds, link = () => null) {
  const shown2 = accountIdsShown(accountIds);
  const place2 = (location) => code(shown2(placeText(location)));
  const linkedTo = (markdown, location) => {
    const url = link(location);
    return url === null ? null : linked(markdown, url);
  };
  return {
    code: (text) => code(shown2(text)),
    sentence: (text) => markdownSentence(shown2(text)),
    codeBlock: (text, language) => codeBlock(shown2(text), language),
    place: (location) => linkedTo(place2(location), location) ?? place2(location),
    placed: (markdown, location) => location === null ? markdown : linkedTo(markdown, location) ?? `${markdown} (${place2(location)})`
  };
}

// src/report/policy-section.ts
function policyTexts({ policy, policySource, policyChange, policyAfterMerge }) {
  const sources = policySource == null ? [] : [sourceText2(policy, policySource), ...baselineText(policySource), ...afterMergeText(policyAfterMerge ?? null)];
  return {
    sources,
    change: policyChange == null ? null : { title: changeTitle(policyChange), path: policyChange.path, settings: policyChange.settings }
  };
}
function sourceText2(policy, { kind, branch, commit, problem }) {
  const at = branch === null ? "" : ` of \`${branch}\`${commit === null ? "" : ` at ${commit.slice(0, 7)}`}`;
  const called = policy === null ? "no policy" : `policy \`${policy.path}\``;
  switch (kind) {
    case "branch":
      if (problem !== null)
        return `The ${policy === null ? "policy" : called}${at} cannot be read, so the strictest settings apply, without exceptions: ${problem}.`;
      return policy === null ? `Settings: inputs and defaults, because the branch \`${branch}\`${commit === null ? "" : ` at ${commit.slice(0, 7)}`} has no policy.` : `Settings: ${called}${at}.`;
    case "checkout":
      return policy === null ? `Settings: inputs and defaults, because the checkout${at} has no policy.` : `Settings: ${called}${at}, read from the checkout.`;
    case "head":
      return `Settings: ${policy === null ? "inputs and defaults, because the checkout has no policy; the author of the change decides what it has" : `${called} from the checkout, as the author of the change has it`} (\`policy-ref: head\`). Waiver comments of the author count too.`;
    case "workflow":
      return `Settings: ${called}, which the workflow brings and the repository does not have.`;
  }
}
function baselineText({ baseline, branch, commit }) {
  if (baseline === null) return [];
  const from = {
    branch: branch === null ? "" : ` of \`${branch}\`${commit === null ? "" : ` at ${commit.slice(0, 7)}`}`,
    checkout: ", read from the checkout",
    head: " from the checkout, as the author of the change has it",
    workflow: ", which the workflow brings"
  };
  if (baseline.problem != null)
    return [
      `The baseline \`${baseline.path}\`${from[baseline.kind]} cannot be read, so no baseline applies: ${baseline.problem}.`
    ];
  return [`Baseline: \`${baseline.path}\`${from[baseline.kind]}.`];
}
function afterMergeText(after) {
  return after === null ? [] : [
    `After the merge, the policy \`${after.path}\` of this pull request applies: with it this plan ${after.verdict === "pass" ? "passes" : "fails"} (${countsText(after.summary)}).`
  ];
}
function changeTitle({ path }) {
  return path === null ? "This pull request removes the policy" : `This pull request changes the policy (\`${path}\`); the change applies after the merge`;
}
var MOST_SHOWN = 40;
function shownChanges({ settings, path }) {
  const last = settings.at(-1);
  const leftOut2 = last !== void 0 && last.from === null && last.to === null ? Number.parseInt(last.setting, 10) : null;
  const rows = leftOut2 === null ? settings : settings.slice(0, -1);
  const left2 = Math.max(0, rows.length - MOST_SHOWN) + (leftOut2 ?? 0);
  const where = path === null ? "the file that is removed" : `the diff of \`${path}\``;
  return {
    shown: rows.slice(0, MOST_SHOWN),
    more: left2 === 0 ? null : `${left2} more ${left2 === 1 ? "change is" : "changes are"} not shown here: see ${where}.`
  };
}
function settingText({ setting, from, to }) {
  if (from === null && to === null) return setting;
  if (from === null) return `${setting}: added ${to}`;
  if (to === null) return `${setting}: removed ${from}`;
  return `${setting}: ${from} -> ${to}`;
}
function policyGroups(plans) {
  const groups = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const texts = policyTexts(plan);
    if (texts.sources.length === 0 && texts.change === null) continue;
    const key2 = JSON.stringify(texts);
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, { plans: [plan.name], texts });
    else group.plans.push(plan.name);
  }
  return [...groups.values()];
}
function policySections(plans, text) {
  const groups = policyGroups(plans);
  const ofPlans = (names) => groups.length > 1 ? `${listed2(names.map(text.code))}: ` : "";
  return groups.flatMap(({ plans: names, texts: { sources, change } }) => [
    ...change === null ? [] : [
      {
        markdown: `${ofPlans(names)}**${text.sentence(change.title)}**${table2(change, text)}`,
        importance: IMPORTANCE.policy,
        content: { count: 1, of: "change of the policy" }
      }
    ],
    ...sources.length === 0 ? [] : [
      {
        markdown: `${ofPlans(names)}${sources.map(text.sentence).join(" ")}`,
        importance: IMPORTANCE.policy,
        content: { count: 1, of: "line about the policy" }
      }
    ]
  ]);
}
function table2(change, text) {
  const { shown: shown2, more } = shownChanges(change);
  if (shown2.length === 0) return "";
  const cell = (value) => value === null ? "" : text.code(value);
  const rows = shown2.map(({ setting, from, to }) => [text.code(setting), cell(from), cell(to)]);
  return `

${markdownTable([["Setting", "From", "To"], ...rows], { alignDelimiters: false })}${more === null ? "" : `

${text.sentence(more)}`}`;
}

// src/report/markdown.ts
function markdownReport(report, { accountIds, limit = Infinity, marker, problems = [], footer, link }) {
  const text = createMarkdownText(accountIds, link);
  const always = (markdown) => ({ markdown, importance: null, content: null });
  const sections = [];
  if (marker !== void 0) sections.push(always(marker));
  if (problems.length > 0)
    sections.push(always("### ❌ DynamoDB KMS gate could not tell"), problemsSection(problems, text));
  if (report !== null) {
    if (problems.length === 0) sections.push(always(headline(report, text)));
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    if (report.plans.length > 1 || problems.length > 0) sections.push(overview(report.plans, tables, text));
    for (const plan of report.plans) {
      const view = {
        plan,
        tables: tables.get(plan.name) ?? [],
        findings: findings.get(plan.name) ?? [],
        rules: report.rules,
        isOnly: report.plans.length === 1
      };
      for (const section2 of planSections(view, text)) sections.push(section2);
    }
    for (const section2 of policySections(report.plans, text)) sections.push(section2);
    const exceptions = exceptionsSection(report, text);
    if (exceptions !== null) sections.push(exceptions);
    const standards = standardsSection(report, text);
    if (standards !== null) sections.push(standards);
  }
  if (footer !== void 0) sections.push(always(footer));
  return fit(sections, limit);
}
function headline(report, text) {
  const [icon, word] = report.verdict === "pass" ? ["✅", "passed"] : ["❌", "failed"];
  return `### ${icon} DynamoDB KMS gate ${word}: ${text.sentence(verdictText(report))}${countsInHeadline(report)}`;
}
function countsInHeadline({ summary }) {
  const some = (n, what) => n > 0 ? [`${n} ${what}`] : [];
  const counted = (n, what) => n > 0 ? [count(n, what)] : [];
  const counts2 = [
    ...some(summary.passed, "passed"),
    ...some(summary.failed, "failed"),
    ...some(summary.undetermined, "undetermined"),
    ...some(summary.notApplicable, "not applicable"),
    ...counted(summary.reEncryptions, "re-encryption"),
    ...counted(summary.errors, "error"),
    ...counted(summary.warnings, "warning"),
    ...counted(summary.notes, "note"),
    ...some(summary.waived, "waived"),
    ...some(summary.baseline, "in the baseline")
  ];
  return counts2.length === 0 ? "" : ` (${counts2.join(", ")})`;
}
function problemsSection(problems, text) {
  return {
    markdown: problems.map((problem) => `- ${text.sentence(problem)}`).join("\n"),
    importance: IMPORTANCE.problems,
    content: { count: problems.length, of: "problem" }
  };
}
function overview(plans, tables, text) {
  const row = (plan) => `- ${plan.verdict === "pass" ? "✅" : "❌"} ${text.code(plan.name)}: ${text.sentence(verdictText({ ...plan, plans: [plan], tables: tables.get(plan.name) ?? [] }))}${countsInHeadline(plan)}`;
  return {
    markdown: plans.map(row).join("\n"),
    importance: IMPORTANCE.overview,
    content: { count: plans.length, of: "plan" }
  };
}

// src/report/repository-paths.ts
var NO_FILE = "plan.json";
function relativePath(path) {
  const steps = path.split(/[/\\]+/).filter((step) => step !== "" && step !== ".");
  const isBelow2 = !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !steps.includes("..");
  const shown2 = isBelow2 ? steps : steps.slice(-1).filter((step) => step !== "..");
  return path === "-" || shown2.length === 0 ? NO_FILE : shown2.join("/");
}
function uriOf(relative5) {
  return relative5.split("/").map((step) => encodeURIComponent(step.replace(new RegExp("\\p{Surrogate}", "gu"), "�"))).join("/");
}
function repositoryLines(location) {
  if (location === null || !location.inRepository) return null;
  const { path, line, endLine } = location;
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) return null;
  return { path, uri: uriOf(path), line, endLine: Math.max(line, endLine) };
}

// src/report/sarif-rules.ts
var LONGEST_MESSAGE = 4e3;
function createSarifText(accountIds) {
  const shown2 = accountIdsShown(accountIds);
  const plain = (text) => visible(shown2(text));
  return {
    plain,
    message: (text) => shortened2(plain(text), LONGEST_MESSAGE).replace(/\](?=\()/g, "\\]").replace(/\{(\d+)\}/g, "{{$1}}")
  };
}
function shortened2(text, characters) {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`;
}
var LONGEST3 = 1e3;
function createFingerprints() {
  const seen2 = /* @__PURE__ */ new Map();
  return (parts) => {
    const text = parts.join(" ");
    const n = (seen2.get(text) ?? 0) + 1;
    seen2.set(text, n);
    return {
      "dynamodbKmsGate/v1": n === 1 && text.length <= LONGEST3 ? text : `${text.slice(0, LONGEST3)} ${fnv1a(text)}:${n}`,
      // The one that GitHub goes by. Where there is none, upload-sarif makes it from the first line of the plan: the
      // same for all.
      primaryLocationLineHash: `${fnv1a(text)}:${n}`
    };
  };
}
function fnv1a(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
var LONGEST_DESCRIPTION = 1024;
var MOST_TAGS = 20;
var SECURITY_SEVERITY = { error: "8.0", warning: "5.0", note: "2.0" };
function sarifRule(rule2, chosen) {
  const { id, title, severity, rationale, references, checks, frameworks } = rule2;
  const helpUri = references.find((reference) => LINK.test(reference));
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: shortened2(title, LONGEST_DESCRIPTION) },
    fullDescription: { text: shortened2(rationale, LONGEST_DESCRIPTION) },
    help: { text: helpText(rule2), markdown: helpMarkdown(rule2) },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level: severity },
    properties: {
      tags: tagsOf(rule2, chosen),
      precision: "high",
      "security-severity": SECURITY_SEVERITY[severity],
      // All of them: there is not room for each among the tags.
      checks: checks.map((check2) => `${check2.tool} ${check2.id}`),
      frameworks: frameworks.flatMap(
        (framework) => framework.requirements.map((requirement) => `${framework.id}/${requirement}`)
      )
    }
  };
}
function tagsOf({ checks, frameworks }, chosen) {
  const tagged = frameworks.map(({ id, requirements }) => ({
    isChosen: chosen.has(id),
    tags: requirements.map((requirement) => `${id}/${requirement}`)
  }));
  const first = [
    ...tagged.flatMap(({ isChosen, tags }) => isChosen ? tags : []),
    ...tagged.flatMap(({ tags }) => tags.slice(0, 1))
  ];
  const tools = checks.map(({ tool, id }) => `${tool.toLowerCase().replaceAll(" ", "-")}/${id}`);
  return [.../* @__PURE__ */ new Set(["security", ...first, ...tools, ...tagged.flatMap(({ tags }) => tags)])].slice(0, MOST_TAGS);
}
var LINK = /^https:\/\/[\w.-]+(?:\/[\w./?=&%~:+,;#-]*)?$/;
function helpText({ rationale, references, checks, frameworks }) {
  return [
    rationale,
    ...section(
      "References",
      references.map((reference) => `- ${reference}`)
    ),
    ...section(
      "The same check in other tools",
      checks.map(({ tool, id }) => `- ${tool}: ${id}`)
    ),
    ...section(
      "Requirements that ask for it",
      frameworks.map(({ title, requirements }) => `- ${title}: ${requirements.join(", ")}`)
    )
  ].join("\n\n");
}
function helpMarkdown({ rationale, references, checks, frameworks }) {
  return [
    markdownSentence(rationale),
    ...section(
      "**References**\n",
      references.map((reference) => `- ${LINK.test(reference) ? `<${reference}>` : code(reference)}`)
    ),
    ...section(
      "**The same check in other tools**\n",
      checks.map(({ tool, id }) => `- ${markdownSentence(tool)}: ${code(id)}`)
    ),
    ...section(
      "**Requirements that ask for it**\n",
      frameworks.map(({ title, requirements }) => `- ${markdownSentence(title)}: ${requirements.map(code).join(", ")}`)
    )
  ].join("\n\n");
}
function section(heading, lines) {
  return lines.length === 0 ? [] : [[heading, ...lines].join("\n")];
}

// src/report/sarif.ts
function sarifResults(findings, plans, rules, text) {
  const byName = new Map(plans.map((named2) => [named2.plan.name, named2]));
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprintsOf = createFingerprints();
  return findings.map(({ plan, ruleId, problem, severity, status, waiver, address, message, remedy, location }) => {
    const {
      name,
      isNamed,
      plan: { path }
    } = byName.get(plan);
    const ruleIndex = ruleIndexes.get(ruleId);
    const resource = address === null ? null : text.plain(address);
    return {
      ruleId,
      ...ruleIndex === void 0 ? {} : { ruleIndex },
      level: severity,
      // GitHub shows no logical locations: without the address nobody would know which table it is.
      message: { text: text.message(`${address ?? "the plan"}: ${message} ${remedy}`) },
      locations: [
        {
          physicalLocation: inRepository(location) ?? {
            artifactLocation: { uri: uriOf(text.plain(relativePath(path))) },
            // A plan has no lines that mean anything.
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
          },
          ...resource === null ? {} : { logicalLocations: [{ fullyQualifiedName: resource, kind: "resource" }] }
        }
      ],
      partialFingerprints: fingerprintsOf([...isNamed ? [name] : [], ruleId, resource ?? "plan"]),
      // Of a run either all results have them or none: an empty list says that the result is not suppressed.
      suppressions: status === "waived" ? [suppression(waiver, text)] : [],
      ...status === "baseline" ? { baselineState: "unchanged" } : {},
      properties: { plan: name, problem }
    };
  });
}
function inRepository(location) {
  const lines = repositoryLines(location);
  return lines === null ? null : { artifactLocation: { uri: lines.uri }, region: { startLine: lines.line, endLine: lines.endLine } };
}
function suppression(waiver, text) {
  if (waiver === null) return { kind: "external", status: "accepted" };
  const { reason, owner, expires, by, location } = waiver;
  const terms = [...owner === null ? [] : [`owner ${owner}`], ...expires === null ? [] : [`until ${expires}`]];
  const comment2 = inRepository(location);
  return {
    kind: by === "policy" ? "external" : "inSource",
    status: "accepted",
    justification: text.plain(terms.length === 0 ? reason : `${reason} (${terms.join(", ")})`),
    ...comment2 === null ? {} : { location: { physicalLocation: comment2 } }
  };
}
var MOST_RUNS = 20;
var MOST_RESULTS = 5e3;
function sarifReport(report, { accountIds }) {
  const text = createSarifText(accountIds);
  const plans = namedPlans(report, text);
  const runs = plans.length > MOST_RUNS ? [run(report, plans, "dynamodb-kms-gate/", text)] : plans.map((named2) => run(report, [named2], `dynamodb-kms-gate/${named2.name}/`, text));
  return `${printableJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs })}
`;
}
function run(report, plans, category, text) {
  const names = new Set(plans.map(({ plan }) => plan.name));
  const findings = report.findings.filter(({ plan }) => names.has(plan)).sort(byImportance);
  const chosen = new Set(plans.flatMap(({ plan }) => plan.settings.frameworks ?? []));
  const missing = findings.length - MOST_RESULTS;
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: report.rules.map((rule2) => sarifRule(rule2, chosen))
      }
    },
    automationDetails: { id: category },
    invocations: [
      { executionSuccessful: true, ...missing > 0 ? { toolExecutionNotifications: [leftOut(missing)] } : {} }
    ],
    results: sarifResults(findings.slice(0, MOST_RESULTS), plans, report.rules, text)
  };
}
var IMPORTANCE2 = ["error", "warning", "note"];
function byImportance(a, b) {
  return IMPORTANCE2.indexOf(a.severity) - IMPORTANCE2.indexOf(b.severity) || Number(a.status !== "open") - Number(b.status !== "open");
}
function leftOut(missing) {
  const text = `${count(missing, "finding")} left out, the least severe: there is room for ${MOST_RESULTS}. The report as JSON has all of them.`;
  return { level: "warning", message: { text } };
}
function namedPlans({ plans }, text) {
  const taken = /* @__PURE__ */ new Set();
  return plans.map((plan) => {
    const free = text.plain(withoutPlace(plan));
    let name = free;
    for (let n = 2; taken.has(name); n++) name = `${free} ${n}`;
    taken.add(name);
    return { plan, name, isNamed: plans.length > 1 || plan.name !== plan.path };
  });
}
function withoutPlace({ name, path }) {
  if (name === path) return relativePath(path);
  return name.endsWith(`: ${path}`) ? `${name.slice(0, -path.length)}${relativePath(path)}` : name;
}

// src/report/text.ts
function textReport(report, { colour, accountIds }) {
  const shown2 = accountIdsShown(accountIds);
  const line = (text) => visible(shown2(text));
  const paint = colour ? (code2, text) => `\x1B[${code2}m${text}\x1B[0m` : (_, text) => text;
  const heading = (text) => paint(BOLD, text);
  const subject = subjectsOf2(report);
  const inPlan = (plan) => report.plans.length > 1 ? [plan] : [];
  const planHeading = report.plans.length > 1 ? ["plan"] : [];
  const sections = [];
  const word = report.verdict === "pass" ? paint(GREEN, "PASS") : paint(RED, "FAIL");
  sections.push(`${word}  ${line(verdictText(report))}`);
  const { open, waived, baseline } = byStatus(report.findings);
  const errors = open.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [
        ...inPlan(finding.plan),
        finding.address ?? "(plan)",
        row === void 0 ? "-" : keyText(row),
        said(finding)
      ];
    });
    sections.push(columns([...planHeading, "table", "key", "what is wrong"], rows, heading, line));
    sections.push(
      [
        heading("How to fix"),
        ...remediesOf(errors).flatMap(({ remedy, findings }) => [
          `  ${line(`${listed2(oneOfEachAddress(findings).map(({ address }) => address ?? "(plan)"))}: ${remedy}`)}`,
          ...edits(findings, line)
        ])
      ].join("\n")
    );
  }
  for (const [title, severity] of [
    ["Warnings", "warning"],
    ["Notes", "note"]
  ]) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length > 0)
      sections.push(
        [heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan), line))].join("\n")
      );
  }
  const exceptions = exceptionLines(report);
  if (exceptions.total > 0)
    sections.push([heading(EXCEPTIONS_TITLE), ...exceptions.lines.map((each) => `  ${line(each)}`)].join("\n"));
  for (const [title, findings] of [
    ["Waived", waived],
    ["In the baseline", baseline]
  ]) {
    const lines = findings.map(
      (finding) => `  ${line(`${[...inPlan(finding.plan), finding.address ?? "(plan)"].join(": ")}: ${said(finding)}`)}${finding.waiver === null ? "" : `
    ${line(waiverText(finding.waiver))}`}`
    );
    if (lines.length > 0) sections.push([heading(title), ...lines].join("\n"));
  }
  if (report.tables.length > 0) {
    const rows = report.tables.map((table3) => [
      ...inPlan(table3.plan),
      table3.address,
      table3.transition,
      keyText(table3),
      table3.verdict
    ]);
    sections.push(columns([...planHeading, "table", "apply", "key", "verdict"], rows, heading, line));
  }
  for (const { plans, texts } of policyGroups(report.plans)) {
    const { sources, change } = texts;
    const of = report.plans.length > 1 ? `${listed2(plans)}: ` : "";
    if (change !== null) {
      const { shown: shown3, more } = shownChanges(change);
      sections.push(
        [
          heading(line(`${of}${change.title}`)),
          ...shown3.map((setting) => `  ${line(settingText(setting))}`),
          ...more === null ? [] : [`  ${line(more)}`]
        ].join("\n")
      );
    }
    if (sources.length > 0) sections.push(sources.map((source) => line(`${of}${source}`)).join("\n"));
  }
  sections.push(countsText(report.summary));
  return `${sections.join("\n\n")}
`;
}
var BOLD = 1;
var RED = 31;
var GREEN = 32;
function said({ message, ruleId, location }) {
  return `${message} [${ruleId}]${location === null ? "" : ` ${placeText(location)}`}`;
}
function edits(findings, line) {
  return editsOf(findings).edits.flatMap(({ edit }) => {
    const incomplete = incompleteText(edit);
    const place2 = `${placeText(edit)}${edit.endLine > edit.line ? `-${edit.endLine}` : ""}${incomplete === "" ? "" : ` (${incomplete})`}`;
    return [`    ${line(place2)}`, ...shownLines(edit).map((each) => `    + ${line(each)}`)];
  });
}
function details(finding, plan, line) {
  const where = [...plan, finding.address ?? "(plan)"].join(": ");
  const check2 = finding.check === null ? "" : `
    Check: ${line(finding.check)}`;
  return `  ${line(`${where}: ${said(finding)}`)}
${[`    ${line(finding.remedy)}`, ...edits([finding], line)].join("\n")}${check2}`;
}
function columns(titles, rows, heading, line) {
  const shown2 = rows.map((row) => row.map(line));
  const widths = titles.map(
    (title, i) => shown2.reduce((widest, row) => Math.max(widest, row[i].length), title.length)
  );
  const joined = (cells) => `  ${cells.map((cell, i) => i === cells.length - 1 ? cell : cell.padEnd(widths[i])).join("  ")}`;
  return [heading(joined(titles)), ...shown2.map(joined)].join("\n");
}

// src/report/formats.ts
function jsonReport(report) {
  return `${printableJson(report)}
`;
}
var FORMATS = {
  text: (report, { colour }) => textReport(report, { colour, accountIds: "show" }),
  markdown: (report, { accountIds }) => markdownReport(report, { accountIds }),
  json: jsonReport,
  sarif: (report, { accountIds }) => sarifReport(report, { accountIds })
};
function parseFormat(value) {
  const name = value?.trim() || "text";
  if (!Object.hasOwn(FORMATS, name))
    throw new UserError(`--format is ${excerpt(name)}; allowed: ${Object.keys(FORMATS).join(", ")}`);
  return name;
}

// src/version.ts
var VERSION = "0.1.0";

// src/files/report-file.ts
import { randomBytes } from "node:crypto";
import { chmodSync, lstatSync as lstatSync4, renameSync, rmSync, writeFileSync } from "node:fs";
import { relative as relative4 } from "node:path";
var STREAM = /^\/(?:dev\/(?:stdout|stderr|null|fd\/\d+)|proc\/self\/fd\/\d+)$/;
function writeReportFile(path, content, namedBy2) {
  if (namedBy2 === "command-line" && STREAM.test(path)) {
    writeFileSync(path, content);
    return;
  }
  const { target, present } = place(path);
  if (present?.isFIFO() === true && namedBy2 === "command-line") {
    writeFileSync(target, content);
    return;
  }
  if (present !== void 0 && !present.isFile())
    throw new UserError(`${path} is ${present.isDirectory() ? "a directory" : "no regular file"}: name a file`);
  const partial = `${target}.${randomBytes(6).toString("hex")}.partial`;
  try {
    writeFileSync(partial, content, { flag: "wx" });
    if (present !== void 0) chmodSync(partial, present.mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
function removeReportFile(path) {
  const { target, present } = place(path);
  if (present === void 0) return;
  if (!present.isFile())
    throw new UserError(
      `${path} is not removed, because it is ${present.isDirectory() ? "a directory" : "no regular file"}: it is no report of this run`
    );
  rmSync(target);
}
function place(path) {
  const way = walked(path);
  const link = way.linkInside ?? (way.isLink ? path : null);
  const here = process.cwd();
  const shown2 = link !== null && isWithin(here, link) ? relative4(here, link) : link;
  if (shown2 !== null)
    throw new UserError(
      `${path} is not written, because ${shown2 === path ? "it" : shown2} is a symbolic link: remove the link, or name another file`
    );
  if (way.forbidden !== null)
    throw new UserError(`${path} is not written, because it is in ${way.forbidden}: name another file`);
  return { target: way.path, present: lstatSync4(way.path, { throwIfNoEntry: false }) };
}
function walked(path) {
  try {
    return walkPath(path);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
}

// src/commands/deliver.ts
function deliver({ file, verdict: verdict2, content, instead }) {
  try {
    if (file === null) {
      process.stdout.write(content());
      return;
    }
    writeReportFile(file, content(), "command-line");
    process.stderr.write(`${verdict2}: the report is in ${visible(file)}
`);
  } catch (error) {
    process.stderr.write(
      `dynamodb-kms-gate: the report could not be written: ${visible(error.message)}; the verdict is ${verdict2.toLowerCase()}
`
    );
    if (file !== null) process.stdout.write(instead());
  }
}

// src/commands/check.ts
async function check(operands, flags) {
  const raw = {
    value: (name2) => flags[name2],
    nameOf: (name2) => `--${name2}`
  };
  const accountIds = choose("account-ids", raw);
  const format2 = parseFormat(flags.format);
  const name = parsePlanName(raw);
  const floor = parseFloor(raw);
  for (const name2 of ["config", "baseline"])
    if (flags[name2] === "") throw new UserError(`--${name2} is empty; give it the name of a file`);
  if (flags.source?.includes("") === true)
    throw new UserError("--source is empty; give it the folder of the configuration, or none");
  if (flags.terraform === "") throw new UserError("--terraform is empty; give it the path of terraform or tofu");
  if (flags.output === "") throw new UserError("--output is empty; give it the name of a file");
  if (operands.length === 0 && process.stdin.isTTY)
    throw new UserError("name a plan file, or - for standard input: dynamodb-kms-gate check plan.json");
  const today = dayOf(Date.now());
  const baseline = flags.baseline === void 0 ? null : await readBaseline(flags.baseline);
  const inputs = await expandPaths(operands.length === 0 ? [STANDARD_INPUT] : operands, "command-line");
  const paths = inputs.map(({ path }) => path);
  const inForce = await policiesOf(paths, flags.config ?? null, async (path) => {
    const { policy, file } = path === null ? NO_POLICY_FILE : await readPolicyFile({ path, namedBy: flags.config === void 0 ? "found" : "command-line" });
    return { settings: parseSettings(raw, policy), policy, floor, policyFile: file, baseline };
  });
  const plans = await withSources(
    await readPlanFiles(inputs, {
      sources: flags.source ?? [],
      namedBy: "command-line",
      terraform: flags.terraform ?? null
    })
  );
  const report = judgePlans(plans, { inForce, name, today, version: VERSION });
  process.exitCode = exitCodeOf(report.verdict);
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"];
  deliver({
    file: flags.output ?? null,
    verdict: report.verdict.toUpperCase(),
    content: () => FORMATS[format2](report, { colour: colour && flags.output === void 0, accountIds }),
    instead: () => FORMATS.text(report, { colour, accountIds })
  });
}
async function readBaseline(path) {
  const [{ readReportFile }, { createBaseline: createBaseline2 }] = await Promise.all([
    import("./report-files-I4HH4RCQ.js"),
    import("./baseline-76EV7FFL.js")
  ]);
  return createBaseline2(readReportFile({ path, namedBy: "command-line" }), path);
}

// src/gate/baseline.ts
function identityOf2({ account, region, name }) {
  const parts = [account, region, name];
  return parts.every(isKnown) ? JSON.stringify(parts) : null;
}
function partsOf3(row) {
  const parts = /* @__PURE__ */ new Map([[row.address, "table"]]);
  for (const { address, region } of row.replicas)
    if (address !== row.address) parts.set(address, isKnown(region) ? `replica in ${region}` : null);
  return parts;
}
function tableOfReplica2({
  before,
  after
}) {
  const values = before ?? after;
  const arn = values && stringAt(values, ["global_table_arn"]);
  const parsed5 = arn?.kind === "known" && !arn.sensitive ? parseArn(arn.value) : void 0;
  return { account: parsed5?.account || null, name: /^table\/([^/]+)$/.exec(parsed5?.resource ?? "")?.[1] ?? null };
}
function stateOf(row) {
  const table3 = row.after ?? row.before;
  if (table3 === null) return null;
  const replicas = /* @__PURE__ */ new Map();
  for (const { region, before, after } of row.replicas) {
    const encryption = row.after === null ? before : after;
    if (encryption === null) continue;
    if (!isKnown(region)) return null;
    replicas.set(region, [...replicas.get(region) ?? [], encryption]);
  }
  return { table: table3, replicas };
}
function isAtLeast(now, seen2, keys) {
  if (isWeaker2(now.table, seen2.table, keys)) return false;
  return [...now.replicas].every(([region, encryptions]) => {
    const before = seen2.replicas.get(region) ?? [];
    return before.length > 0 && encryptions.every((each) => before.every((one) => !isWeaker2(each, one, keys)));
  });
}
function isKept({ before, after, actions, transition, replicas }, keys) {
  const keepsKey = transition === "unchanged" || transition === "in-progress";
  return isPartKept({ before, after, actions }, keepsKey, keys) && replicas.every((replica) => isPartKept(replica, false, keys));
}
function isPartKept({ before, after, actions }, keepsKey, keys) {
  if (actions.includes("create")) return false;
  if (after === null) return true;
  if (before === null) return false;
  const isKept2 = keepsKey || actions.every((action) => action === "no-op");
  return isKept2 && after.class === before.class ? true : !isWeaker2(after, before, keys);
}
var STRENGTHS = {
  "aws-owned": [0, 0],
  "aws-managed": [1, 1],
  "customer-managed": [2, 2],
  kms: [1, 2],
  unknown: [0, 2]
};
function isWeaker2(now, than, keys) {
  if (now.class !== than.class) return STRENGTHS[now.class][0] < STRENGTHS[than.class][1];
  return now.class === "customer-managed" && !isSameKey(now.key, than.key, keys);
}
function isSameKey(now, than, keys) {
  if (now.alias !== than.alias || now.alias !== null && (!isKnown(now.alias) || !keys.isAliasKept(now.alias)))
    return false;
  if (isKnown(now.arn) || isKnown(than.arn)) return now.arn === than.arn;
  return now.address !== null && now.address === than.address && keys.isKeyKept(now.address);
}
function isKnown(text) {
  return text != null && text !== "" && text !== SENSITIVE;
}
function createBaseline({ findings, tables }, path) {
  if (tables.some(({ account }) => account === void 0)) {
    throw new UserError(
      `${path} is a report of an older version of the gate, and does not show the account of each table: make the baseline again, on the default branch, with check --format json --output FILE`
    );
  }
  const seen2 = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const row of tables) {
    const identity = identityOf2(row);
    const state = row.after === null || row.actions.includes("create") ? null : stateOf(row);
    if (identity === null || state === null) continue;
    const text = JSON.stringify([state.table, [...state.replicas].sort(([a], [b]) => a < b ? -1 : 1)]);
    const met = seen2.get(identity) ?? { state, text, findings: /* @__PURE__ */ new Set() };
    if (met.text !== text) met.state = null;
    seen2.set(identity, met);
    for (const [address, part] of partsOf3(row))
      if (part !== null) places.set(JSON.stringify([row.plan, address]), { seen: met, part });
  }
  for (const { plan, ruleId, problem, address, status } of findings) {
    const place2 = address === null || status === "waived" ? void 0 : places.get(JSON.stringify([plan, address]));
    place2?.seen.findings.add(key(ruleId, problem, place2.part));
  }
  return {
    excuses({ ruleId, problem }, row, part, keys) {
      const identity = identityOf2(row);
      const met = identity === null ? void 0 : seen2.get(identity);
      if (met?.state == null || !met.findings.has(key(ruleId, problem, part)) || !isKept(row, keys)) return false;
      const now = stateOf(row);
      return now !== null && isAtLeast(now, met.state, keys);
    }
  };
}
function key(ruleId, problem, part) {
  return JSON.stringify([ruleId, problem, part]);
}
function applyBaseline(findings, baseline, rows, keys) {
  if (baseline === null) return findings;
  const places = new Map(
    rows.flatMap((row) => [...partsOf3(row)].map(([address, part]) => [address, { row, part }]))
  );
  return findings.map((finding) => {
    const place2 = finding.status !== "open" || finding.address === null ? void 0 : places.get(finding.address);
    return place2 === void 0 || place2.part === null || !baseline.excuses(finding, place2.row, place2.part, keys) ? finding : { ...finding, status: "baseline" };
  });
}

export {
  __require,
  __commonJS,
  __toESM,
  dayOf,
  UserError,
  isWithin,
  repositoryRoot,
  nearestRepository,
  walkPath,
  forbiddenFolder,
  STANDARD_INPUT,
  openInput,
  fileChunks,
  readTextFile,
  UNNAMED_FILE,
  readSize,
  expandPaths,
  expandPath,
  RESOURCE_TYPES,
  isNeverNull,
  excerpt,
  shortened,
  kindOf,
  moduleKey,
  isObject,
  member,
  SENSITIVE,
  stringAt,
  booleanAt,
  lengthAt,
  readPlan,
  isSourceFileName,
  isOpenTofuFileName,
  createSourceIntake,
  sourceText,
  NOT_UTF_8,
  MAX_MANIFEST_BYTES,
  parseModuleManifest,
  ELEMENT,
  MAX_DEPTH2 as MAX_DEPTH,
  NULL,
  scalar,
  undetermined3 as undetermined,
  refuse,
  withAll,
  startWork,
  isTooMuch,
  deeper,
  isNull,
  markSensitive,
  withMembers,
  convertScalar,
  isOrdered,
  makeSet,
  referenceTexts,
  unify,
  toList,
  toSet,
  toMap,
  evaluate,
  withNames,
  moduleOf3 as moduleOf,
  resourceBlock,
  instanceKeys,
  nestedBlocks,
  locate2 as locate,
  ignoredAt,
  namedFolders,
  withSources,
  readPlanFiles,
  dayProblem,
  MAX_WAIVER_DAYS,
  NO_POLICY,
  CHOICES,
  choose,
  parsePlanName,
  compileJsonPath,
  POLICY_FILES,
  NO_POLICY_FILE,
  readPolicyFile,
  parsePolicyFile,
  policyFileFor,
  policyFileAbove,
  twoPolicies,
  grouped,
  parseArn,
  identityOf2 as identityOf,
  partsOf3 as partsOf,
  tableOfReplica2 as tableOfReplica,
  stateOf,
  isKept,
  STRENGTHS,
  createBaseline,
  applyBaseline,
  RETROFIT_FACTS,
  ACCEPTED,
  RULES,
  CONTROL,
  compileReport,
  FLOOR_NAMES,
  isLooser,
  isLowerSeverity,
  CONTROL_RULES,
  settingsExceptions,
  waiverExceptions,
  exceptionRow,
  waiverCommentsOf,
  commentKey,
  parseFloor,
  parseSettings,
  STRICTEST,
  verdictOf,
  COULD_NOT_TELL,
  exitCodeOf,
  judgePlans,
  visible,
  printableLines,
  printableJson,
  code,
  markdownSentence,
  linked,
  suggestionBlock,
  markdownTable,
  count,
  accountIdsShown,
  createMarkdownText,
  markdownReport,
  repositoryLines,
  sarifReport,
  textReport,
  jsonReport,
  FORMATS,
  VERSION,
  writeReportFile,
  removeReportFile,
  deliver,
  check
};
