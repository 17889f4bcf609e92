import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  choose,
  daysBetween
} from "./chunk-EC2O3HDB.js";
import {
  applyBaseline
} from "./chunk-56HTI5UP.js";
import {
  code,
  codeBlock,
  grouped,
  markdownSentence,
  markdownTable,
  printableJson,
  visible
} from "./chunk-UGGSTX3I.js";
import {
  CONTROL,
  RULES,
  SENSITIVE,
  STANDARD_INPUT,
  anyAt,
  booleanAt,
  cannotBeRead,
  compareEncryption,
  compileReport,
  dig,
  hasUnknown,
  isJsonSpace,
  isObject,
  keyOf,
  keyOfChange,
  keyOfDataSource,
  known,
  lengthAt,
  matchesWildcard,
  member,
  objectAt,
  parseArn,
  principalsOf,
  regionIn,
  regionOf,
  stringAt,
  textsOf,
  waiverValidity
} from "./chunk-NZPR4D2C.js";
import {
  UserError,
  fill
} from "./chunk-4AWRIM5D.js";

// src/files/plan-files.ts
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

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
var RESOURCE_TYPES = /* @__PURE__ */ new Set([...KEY_TYPES, ...ALIAS_TYPES, KEY_POLICY_TYPE, ...TABLE_TYPES, TABLE_REPLICA_TYPE]);
var isKeyType = (type) => KEY_TYPES.includes(type);
var isAliasType = (type) => ALIAS_TYPES.includes(type);
var isTableType = (type) => TABLE_TYPES.includes(type);

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
    const key = index !== void 0 && "index" in index ? index.index : void 0;
    module.push({ name: nameAt(steps, i + 1), key });
    i += key === void 0 ? 2 : 3;
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
  return module.length === 0 ? "" : JSON.stringify(module.map(({ name, key }) => [name, key ?? null]));
}
function endOfQuoted(text, open2) {
  for (let i = open2 + 1; i < text.length; i++) {
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
var ESCAPES = /* @__PURE__ */ new Map([["n", "\n"], ["r", "\r"], ["t", "	"], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["v", "\v"]]);
function unescape(all, u4, u8, x2, single, sigil) {
  if (sigil !== void 0) return `${sigil}{`;
  const hex = u4 ?? u8 ?? x2;
  if (hex !== void 0) {
    const code2 = parseInt(hex, 16);
    return code2 <= 1114111 ? String.fromCodePoint(code2) : all;
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
      `is not a plan that can be judged: ${where}.change.actions is ${JSON.stringify(change.actions)}, which this version does not know; look for a newer version of dynamodb-kms-gate`
    );
  }
  if (!MODES.includes(json.mode)) throw new UserError(`is not a plan that can be judged: ${where}.mode is ${JSON.stringify(json.mode)}; there are ${MODES.join(", ")}`);
  const removes = kind.action === "delete" || kind.action === "forget";
  if (!removes && change.after == null) throw new UserError(`is not a plan that can be judged: ${where}.change.after is missing, and the action is ${change.actions.join(", ")}`);
  const side = (values, name, unknown, sensitive) => values ? { where: `${where}.change.${name}`, known: values, unknown, sensitive } : null;
  return {
    ...resourceOf(json, where),
    ...kind,
    previousAddress: json.previous_address ?? null,
    actions: change.actions,
    deposed: json.deposed !== void 0 && json.deposed !== "",
    reason: json.action_reason ?? null,
    replacePaths: (change.replace_paths ?? []).map(attributeName),
    before: side(change.before, "before", {}, change.before_sensitive ?? false),
    after: side(change.after, "after", change.after_unknown ?? {}, change.after_sensitive ?? false)
  };
}
function stateResourceOf(json, where) {
  return {
    ...resourceOf(json, where),
    values: { where: `${where}.values`, known: json.values ?? {}, unknown: {}, sensitive: json.sensitive_values ?? false }
  };
}
function resourceOf(json, where) {
  const steps = parseAddress(json.address);
  if (steps === void 0) throw new UserError(`is not a plan that can be judged: ${where}.address is ${JSON.stringify(json.address)}, which is no resource address`);
  const { module } = splitModulePath(steps);
  return { address: json.address, mode: json.mode, type: json.type, name: json.name, module, key: json.index ?? void 0 };
}
function attributeName(path) {
  return path.map((step, i) => typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function resourceKey(resource) {
  return `${moduleKey(resource.module)} ${resource.mode === "data" ? "data." : ""}${resource.type}.${resource.name}`;
}

// src/plan/instances.ts
var NONE = /* @__PURE__ */ new Map();
function createInstances({ changes, dataSources, unknownElsewhere, deferred }) {
  const byResource = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  const unknownResources = /* @__PURE__ */ new Set();
  function add(instance) {
    const key = resourceKey(instance.resource);
    const instances = byResource.get(key) ?? /* @__PURE__ */ new Map();
    byResource.set(key, instances.set(instance.resource.key, instance));
    if (hasUnknown(instance.values, [])) unknownResources.add(key);
    instance.resource.module.forEach((step, i, path) => {
      const call = callKey(path.slice(0, i), step.name);
      const keys = modules.get(call) ?? /* @__PURE__ */ new Map();
      modules.set(call, keys.set(JSON.stringify(step.key ?? null), step.key));
    });
  }
  for (const change of changes) if (change.after !== null && !change.deposed) add({ resource: change, values: change.after, hasValues: true });
  for (const resource of dataSources) add({ resource, values: resource.values, hasValues: true });
  for (const { address } of deferred) {
    const resource = resourceAt(address.replace(/\[\*\]$/, ""));
    if (resource !== void 0) add({ resource, values: { where: address, known: {}, unknown: true, sensitive: true }, hasValues: false });
  }
  let pending = unknownElsewhere;
  function addOthers() {
    const others = pending;
    pending = /* @__PURE__ */ new Map();
    for (const [address, unknown] of others) {
      const resource = resourceAt(address);
      if (resource !== void 0) add({ resource, values: { where: address, known: {}, unknown: parseUnknown(unknown, address), sensitive: true }, hasValues: false });
    }
  }
  return {
    of(resource) {
      const key = resourceKey(resource);
      if (!byResource.has(key)) addOthers();
      return byResource.get(key) ?? NONE;
    },
    moduleKeys(module, call) {
      addOthers();
      return [...modules.get(callKey(module, call))?.values() ?? []];
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
    throw new UserError(`is not valid JSON in after_unknown of ${address}`);
  }
}
function callKey(module, call) {
  return `${moduleKey(module)} ${call}`;
}
function resourceAt(address) {
  const steps = parseAddress(address);
  if (steps === void 0) return void 0;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => "name" in step ? [step.name] : []);
  const mode = names[0] === "data" ? "data" : "managed";
  const [type, name] = mode === "data" ? names.slice(1) : names;
  if (type === void 0 || name === void 0) return void 0;
  const last = rest.at(-1);
  return { address, mode, type, name, module, key: "index" in last ? last.index : void 0 };
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

// src/plan/traversal.ts
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
var KNOWN = { state: "known" };
var MAX_CHAIN = 200;
function createOrigins(tree, instances) {
  const answers = /* @__PURE__ */ new Map();
  const collections = /* @__PURE__ */ new Map();
  let chain = 0;
  function follow(expression, scope, inner) {
    const forExpression = answers.get(expression) ?? /* @__PURE__ */ new Map();
    answers.set(expression, forExpression);
    const key = JSON.stringify([moduleKey(scope.module), scope.key ?? null, inner]);
    const before = forExpression.get(key);
    if (before === "in progress" || before === void 0 && chain === MAX_CHAIN) return ambiguous(referencesOf(expression) ?? []);
    if (before !== void 0) return before;
    forExpression.set(key, "in progress");
    chain++;
    const answer = evaluate(expression, scope, inner);
    chain--;
    forExpression.set(key, answer);
    return answer;
  }
  function evaluate(expression, scope, inner) {
    if (Object.hasOwn(expression, "constant_value")) return constant(expression["constant_value"], inner);
    const references = referencesOf(expression);
    if (references === void 0) return ambiguous([]);
    return combine(traversalsOf(references), references, scope, inner);
  }
  function combine(traversals, references, scope, inner) {
    const parts = partsOf2(traversals, scope);
    const traced = (part, path) => {
      const origin = trace(part.traversal, part.index, scope, path);
      const all = part.index === void 0 ? void 0 : trace(part.traversal, void 0, scope, path);
      return all?.state === "several" ? indexed(all, origin, references) : origin;
    };
    const [only] = parts;
    const single = parts.length === 1 ? traced(only, inner) : void 0;
    if (single !== void 0 && single.state !== "several") return single;
    const origins = single === void 0 ? parts.map((part) => traced(part, [])) : [single];
    const flat = origins.flatMap((origin) => origin.state === "several" ? origin.origins : [origin]);
    if (flat.every(({ state }) => state === "known")) return KNOWN;
    if (parts.length > 1 && inner.length > 0) return ambiguous(references);
    const exact = origins.filter((origin) => origin.state !== "several");
    const one = theOne(exact.length > 0 ? exact : flat);
    const guards = exact.length > 0 ? origins.filter((origin) => origin.state === "several") : [];
    if (one !== void 0 && guards.every((several) => several.origins.some((origin) => theOne([one, origin]) !== void 0))) return one;
    return ambiguous(references);
  }
  function partsOf2(traversals, scope) {
    const parts = [];
    for (let i = 0; i < traversals.length; i++) {
      const traversal = traversals[i];
      const next = traversals[i + 1];
      const isCondition = traversals[i + 2]?.text.startsWith(traversal.text) === true;
      const isCollection = next !== void 0 && !isCondition && trace(traversal, void 0, scope, []).state === "several";
      const index = isCollection ? indexFrom(next, scope) : void 0;
      parts.push({ traversal, index });
      if (index !== void 0) i++;
    }
    return parts;
  }
  function indexed(several, chosen, references) {
    return chosen.state === "known" && !several.allKnown ? ambiguous(references) : chosen;
  }
  function theOne(origins, paths = "same") {
    const unknown = origins.flatMap((origin) => origin.state === "unknown" ? [origin] : []);
    const [first] = unknown;
    if (first === void 0 || unknown.length < origins.length) return void 0;
    const { resource } = first.from;
    if (unknown.some(({ from }) => from.resource.address !== resource.address)) return void 0;
    const attributes = new Map(unknown.filter(({ from }) => from.path.length > 0).map(({ from }) => [from.path.join("."), from.path]));
    if (attributes.size > 1 && paths === "same") return void 0;
    return { state: "unknown", from: { resource, path: attributes.size === 1 ? [...attributes.values()][0] : [] } };
  }
  function indexFrom(traversal, scope) {
    const origin = trace(traversal, void 0, scope, []);
    const value = origin.state === "known" ? origin.value : void 0;
    return typeof value === "string" || typeof value === "number" ? value : void 0;
  }
  function trace(traversal, index, scope, inner) {
    const { steps, text } = traversal;
    switch (nameAt(steps, 0)) {
      case "var":
        return wholly(text, `var.${nameAt(steps, 1)}`, [...pathOf(steps, 2), ...inner], scope, (path) => variable(nameAt(steps, 1) ?? "", path, scope));
      case "each":
        return nameAt(steps, 1) === "key" ? keyOf2(scope, inner) : eachValue(text, [...pathOf(steps, 2), ...inner], scope);
      case "count":
        return keyOf2(scope, inner);
      case "path":
      case "terraform":
        return KNOWN;
      case "local":
      case void 0:
        return ambiguous([text]);
      default:
        return index === void 0 ? collection(traversal, scope, inner) : ofModuleOrResource(traversal, index, scope, inner);
    }
  }
  function collection(traversal, scope, inner) {
    const key = JSON.stringify([moduleKey(scope.module), traversal.text, inner]);
    const before = collections.get(key);
    if (before !== void 0) return before;
    const origin = ofModuleOrResource(traversal, void 0, scope, inner);
    if (chain === 0 || origin.state !== "ambiguous") collections.set(key, origin);
    return origin;
  }
  function ofModuleOrResource({ text, steps }, index, scope, inner) {
    return nameAt(steps, 0) === "module" ? moduleOutput(text, steps, index, scope, inner) : resourceAttribute(text, steps, index, scope, inner);
  }
  function wholly(text, name, path, scope, origin) {
    const found = origin(path);
    return found.state === "unknown" && path.length === 0 && tree.isTakenApart(scope.module, name) ? ambiguous([text]) : found;
  }
  function variable(name, path, scope) {
    const declared = member(tree.module(scope.module)?.variables, name);
    const origin = argument(name, member(declared, "default"), path, scope);
    return origin.state === "known" && member(declared, "sensitive") === true ? { ...origin, sensitive: true } : origin;
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
    return follow(expression, { module, key: call.key, forEach: config?.for_each_expression }, path);
  }
  function eachValue(text, path, scope) {
    const { forEach, key } = scope;
    if (forEach === void 0 || key === void 0) return KNOWN;
    const origin = follow(forEach, { ...scope, key: void 0, forEach: void 0 }, [key, ...path]);
    return origin.state === "ambiguous" ? ambiguous([text, ...referencesOf(forEach) ?? []]) : origin;
  }
  function moduleOutput(text, steps, index, scope, inner) {
    const name = nameAt(steps, 1) ?? "";
    const call = tree.call(scope.module, name);
    if (call?.module === void 0) return ambiguous([text]);
    const all = call.module.outputs ?? {};
    const written2 = indexAt(steps, 2);
    const path = pathOf(steps, written2 === void 0 ? 2 : 3);
    const of = (key2, within) => outputs(text, all, [...scope.module, { name, key: key2 }], path, within, scope);
    const key = written2 ?? index;
    if (key !== void 0) return of(key, inner);
    const keys = instances.moduleKeys(scope.module, name).filter((instance) => instance !== void 0);
    if (keys.length === 0) return of(void 0, inner);
    const [first, ...rest] = inner;
    return path.length === 0 && first !== void 0 && keys.includes(first) ? of(first, rest) : severalOf(keys.map((instance) => of(instance, inner)));
  }
  function outputs(text, all, module, path, inner, caller) {
    const scope = { module, key: void 0, forEach: void 0 };
    const of = (name, rest2) => {
      const output = all[name];
      const origin = output.expression === void 0 ? KNOWN : follow(output.expression, scope, rest2);
      return origin.state === "known" && output.sensitive === true ? { ...origin, sensitive: true } : origin;
    };
    const [first, ...rest] = [...path, ...inner];
    if (first !== void 0 && Object.hasOwn(all, first)) return wholly(text, `module.${module.at(-1).name}.${first}`, rest, caller, () => of(String(first), rest));
    const origins = Object.keys(all).map((name) => of(name, []));
    if (path.length > 0 || origins.every(({ state }) => state === "known")) return KNOWN;
    if (first !== void 0) return ambiguous([text]);
    return theOne(origins, "merged") ?? ambiguous([text]);
  }
  function resourceAttribute(text, steps, index, scope, inner) {
    const mode = nameAt(steps, 0) === "data" ? "data" : "managed";
    const at = mode === "data" ? 1 : 0;
    const type = nameAt(steps, at);
    const name = nameAt(steps, at + 1);
    if (type === void 0 || name === void 0) return ambiguous([text]);
    const written2 = indexAt(steps, at + 2);
    const path = pathOf(steps, written2 === void 0 ? at + 2 : at + 3);
    const key = written2 ?? index;
    const all = instances.of({ mode, type, name, module: scope.module });
    if (key !== void 0) {
      const instance = all.get(key);
      return instance === void 0 ? KNOWN : attribute(text, instance, path, inner);
    }
    const only = all.get(void 0);
    if (only !== void 0) return attribute(text, only, path, inner);
    if (all.size === 0) return KNOWN;
    const [first, ...rest] = inner;
    const member2 = path.length === 0 && first !== void 0 ? all.get(first) : void 0;
    return member2 !== void 0 ? attribute(text, member2, [], rest) : severalOf([...all.values()].map((instance) => attribute(text, instance, path, inner)));
  }
  function attribute(text, instance, path, inner) {
    const from = { resource: instance.resource, path: [...path, ...inner] };
    if (inner.length > 0 && (path.length > 0 || !hasAttribute(instance, inner[0]))) return hasUnknown(instance.values, path) ? ambiguous([text]) : KNOWN;
    if (hasUnknown(instance.values, from.path)) return { state: "unknown", from };
    if (from.path.length === 0 || !instance.hasValues) return { state: "known", from };
    const value = anyAt(instance.values, from.path);
    if (value.state === "unknown") return { state: "known", from };
    return value.state === "known" ? { state: "known", from, value: value.value, sensitive: value.sensitive } : { state: "known", from, value: null };
  }
  function hasAttribute({ values }, name) {
    return values.unknown === true || member(values.known, name) !== void 0 || member(values.unknown, name) !== void 0;
  }
  return {
    follow: (expression, resource, config, inner) => {
      const origin = follow(expression, { module: resource.module, key: resource.key, forEach: config.for_each_expression }, inner);
      return origin.state === "ambiguous" && origin.references.length > 0 && !instances.anyUnknownBut(resource) ? KNOWN : origin;
    },
    followIn: (expression, moduleAddress) => {
      const { module } = splitModulePath(parseAddress(moduleAddress) ?? []);
      return follow(expression, { module, key: void 0, forEach: void 0 }, []);
    }
  };
}
function severalOf(origins) {
  return { state: "several", origins, allKnown: origins.every(({ state }) => state === "known") };
}
function ambiguous(references) {
  return { state: "ambiguous", references, because: "references" };
}
function constant(value, path) {
  const found = dig(value, path);
  return found === void 0 ? KNOWN : { state: "known", value: found };
}
function keyOf2(scope, inner) {
  return scope.key === void 0 || inner.length > 0 ? KNOWN : { state: "known", value: scope.key };
}
function referencesOf(expression) {
  const references = member(expression, "references") ?? [];
  return Array.isArray(references) && references.every((reference) => typeof reference === "string") ? references : void 0;
}
function pathOf(steps, from) {
  return steps.slice(from).map((step) => "name" in step ? step.name : step.index);
}

// src/plan/taken-apart.ts
function takenApart({ module_calls: calls = {}, variables = {}, ...module }) {
  const found = /* @__PURE__ */ new Set();
  for (const [name, { default: value }] of Object.entries(variables)) if (typeof value === "object" && value !== null) found.add(`var.${name}`);
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
    const length = names[0] === "var" ? 2 : 3;
    if (names[0] !== "var" && names[0] !== "module") return;
    const isPart = steps.length > length + (length === 3 && nameAt(steps, 2) === void 0 ? 1 : 0);
    if (isPart || isForEach && names.length === length) found.add(names.slice(0, length).join("."));
  }
}

// src/plan/configuration.ts
var KNOWN2 = { state: "known" };
function createConfiguration({ configuration, variables, ...sources }) {
  const tree = createTree(configuration, variables);
  const instances = createInstances(sources);
  const origins = createOrigins(tree, instances);
  const dynamicOrigin = (resource) => instances.anyUnknownBut(resource) ? { state: "ambiguous", references: [], because: "dynamic-block" } : KNOWN2;
  return {
    has: (resource) => tree.resource(resource) !== void 0,
    blocks: (resource, name) => {
      const blocks = member(tree.resource(resource)?.expressions, name);
      return Array.isArray(blocks) ? blocks.length : 0;
    },
    states: (resource, path) => locate(tree.resource(resource)?.expressions, path) !== void 0,
    origin: (resource, path) => {
      const config = tree.resource(resource);
      if (config === void 0) return { state: "ambiguous", references: [], because: "no-configuration" };
      const found = locate(config.expressions, path);
      if (found === void 0) {
        if (path.length > 1 && locate(config.expressions, path.slice(0, 1)) === void 0) return dynamicOrigin(resource);
        return { state: "known", value: null, isLiteral: true };
      }
      const origin = origins.follow(found.expression, resource, config, found.inner);
      return origin.state === "known" && Object.hasOwn(found.expression, "constant_value") ? { ...origin, isLiteral: true } : origin;
    },
    dynamicOrigin,
    inputBehind: (resource, path) => inputBehind(locate(tree.resource(resource)?.expressions, path)?.expression, resource, tree),
    inputNamed: (resource, name) => inputNamed(name, resource, tree),
    providerArgument: (resource, name) => {
      const provider = providerOf(tree.resource(resource)?.provider_config_key, configuration);
      const expression = member(provider?.expressions ?? void 0, name);
      return isObject(expression) ? origins.followIn(expression, provider?.module_address ?? "") : KNOWN2;
    }
  };
}
function providerOf(key, configuration) {
  const all = configuration?.provider_config ?? {};
  for (let at = key; at !== void 0; at = outerKey(at)) {
    const provider = Object.hasOwn(all, at) ? all[at] : void 0;
    if (provider?.expressions != null) return provider;
  }
  return void 0;
}
function outerKey(key) {
  const colon = key.lastIndexOf(":");
  if (colon < 0) return void 0;
  const end = key.lastIndexOf(".module.", colon);
  return end < 0 ? key.slice(colon + 1) : `${key.slice(0, end)}${key.slice(colon)}`;
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
  if (!Object.hasOwn(at, "constant_value")) return { expression: at, inner: [] };
  return inner.length > 0 && dig(at["constant_value"], inner) === void 0 ? void 0 : { expression: at, inner };
}
function createTree(configuration, variables) {
  const modules = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Map();
  function moduleAt(path) {
    const key = JSON.stringify(path.map(({ name }) => name));
    if (!modules.has(key)) {
      const parent = path.slice(0, -1);
      modules.set(key, path.length === 0 ? configuration?.root_module : callAt(parent, path.at(-1).name)?.module);
    }
    return modules.get(key);
  }
  function callAt(path, name) {
    const calls = moduleAt(path)?.module_calls;
    return calls !== void 0 && Object.hasOwn(calls, name) ? calls[name] : void 0;
  }
  const taken = /* @__PURE__ */ new Map();
  return {
    rootVariables: variables,
    isTakenApart(path, name) {
      const module = moduleAt(path);
      if (module === void 0) return false;
      const names = taken.get(module) ?? takenApart(module);
      taken.set(module, names);
      return names.has(name);
    },
    module: moduleAt,
    call: callAt,
    resource(resource) {
      const module = moduleAt(resource.module);
      if (module === void 0) return void 0;
      let byName = resources.get(module);
      if (byName === void 0) {
        byName = new Map((module.resources ?? []).map((config) => [resourceKey({ ...config, module: [] }), config]));
        resources.set(module, byName);
      }
      return byName.get(resourceKey({ ...resource, module: [] }));
    }
  };
}

// src/plan/document.ts
var WRAPPER_LINES = ["[command]", "::", "##["];
var LONGEST_PREFIX = Math.max(...WRAPPER_LINES.map((prefix) => prefix.length));
var NEWLINE = 10;
var HOW_TO = "make it with: terraform show -json PLANFILE > plan.json";
function createDocument(json) {
  let decode;
  let head = new Uint8Array(0);
  let started = false;
  let inWrapperLine = false;
  let lineStart = new Uint8Array(0);
  function outside(chunk, from, last) {
    let i = from;
    while (i < chunk.length) {
      if (inWrapperLine) {
        const newline = chunk.indexOf(NEWLINE, i);
        if (newline < 0) return chunk.length;
        inWrapperLine = false;
        i = newline + 1;
      } else if (lineStart.length === 0 && isJsonSpace(chunk[i])) {
        i++;
      } else if (lineStart.length === 0 && chunk[i] === 123 && !json.done) {
        return i;
      } else {
        lineStart = Buffer.concat([lineStart, chunk.subarray(i, ++i)]);
        if (isWrapperLine(lineStart)) {
          inWrapperLine = true;
          lineStart = new Uint8Array(0);
        } else if (lineStart.length >= LONGEST_PREFIX) {
          refuse(Buffer.concat([lineStart, chunk.subarray(i, i + 40)]));
        }
      }
    }
    if (last && lineStart.length > 0) refuse(lineStart);
    return chunk.length;
  }
  function refuse(found) {
    const text = JSON.stringify(Buffer.from(found).toString().split("\n", 1)[0]);
    if (json.done) throw new UserError(`has more than one JSON document: ${text} follows the plan. Write nothing but the output of one terraform show -json to it`);
    throw new UserError(`is not JSON: it begins with ${text}; ${HOW_TO}`);
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
  function begin(last) {
    if (head.length < 4 && !last) return;
    decode = decoderOf(head);
    const first = head;
    head = new Uint8Array(0);
    feed(decode(first));
  }
  return {
    push(chunk) {
      if (decode !== void 0) {
        feed(decode(chunk));
        return;
      }
      head = Buffer.concat([head, chunk]);
      begin(false);
    },
    end() {
      if (decode === void 0) begin(true);
      feed(decode());
      outside(new Uint8Array(0), 0, true);
      if (!started) throw new UserError(`is empty; ${HOW_TO}`);
      if (!json.done) throw new UserError("ends in the middle of the JSON: the file is truncated; write it again and look whether terraform show failed");
    }
  };
}
function isWrapperLine(start) {
  const text = Buffer.from(start).toString("latin1");
  return WRAPPER_LINES.some((prefix) => text === prefix);
}
function decoderOf(head) {
  const starts = (...bytes) => bytes.every((byte, i) => head[i] === byte);
  if (starts(80, 75, 3, 4)) throw new UserError("is a saved plan file, not JSON: run terraform show -json on it and give the gate what that prints");
  if (starts(31, 139)) throw new UserError("is compressed with gzip: unpack it first");
  if (starts(123, 0) || starts(0, 123)) throw new UserError("is UTF-16 without a byte order mark: write it again as UTF-8");
  if (starts(255, 254)) return transcoder("utf-16le");
  if (starts(254, 255)) return transcoder("utf-16be");
  let skip = starts(239, 187, 191) ? 3 : 0;
  return (chunk = new Uint8Array(0)) => {
    const rest = chunk.subarray(skip);
    skip = 0;
    return rest;
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

// src/plan/other-documents.ts
function refuseOtherFiles(names) {
  if (names.has("@level") || names.has("@message")) {
    throw new UserError("is the stream of terraform plan -json, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints");
  }
  if (names.has("lineage") || names.has("serial")) {
    throw new UserError("is a state file, not a plan: save the plan with terraform plan -out=tfplan and give the gate what terraform show -json tfplan prints");
  }
  if (names.has("encrypted_data")) {
    throw new UserError("is an encrypted plan: run tofu show -json on it and give the gate what that prints");
  }
}
function refuseOtherDocuments(names) {
  if (!names.has("format_version") || PLAN_SECTIONS.some((name) => names.has(name))) return;
  if (names.has("values") || [...names].every((name) => name === "format_version" || name === "terraform_version")) {
    throw new UserError("is a state, not a plan: terraform show -json prints the state where it is given no plan file; run terraform show -json PLANFILE");
  }
  throw new UserError(`is not a Terraform plan: it has none of ${PLAN_SECTIONS.join(", ")}; make it with: terraform show -json PLANFILE > plan.json`);
}
var PLAN_SECTIONS = ["planned_values", "resource_changes", "configuration"];

// src/plan/selector.ts
function compileMembers(members) {
  const encoder = new TextEncoder();
  return Object.entries(members).map(([name, selector]) => ({ name, bytes: encoder.encode(name), selector }));
}
function indexOfMember(members, bytes, start, end) {
  for (let i = 0; i < members.length; i++) {
    const name = members[i].bytes;
    if (name.length !== end - start) continue;
    let same = 0;
    while (same < name.length && name[same] === bytes[start + same]) same++;
    if (same === name.length) return i;
  }
  return -1;
}

// src/plan/scanner.ts
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var COLON = 58;
var OPEN_ARRAY = 91;
var CLOSE_ARRAY = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
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
  const compiled = /* @__PURE__ */ new Map();
  const frames = [];
  let state = VALUE;
  let base = 0;
  let escaped = false;
  let keyEscaped = false;
  let keyParts = [];
  let keyStart = 0;
  let selector = root;
  const brackets = new Uint8Array(MAX_DEPTH);
  let depth = 0;
  let heldFrom = -1;
  let heldParts = [];
  let heldBytes = 0;
  const markNames = [];
  const markRanges = [];
  let markFrom = 0;
  const path = () => frames.map(({ at }) => typeof at === "number" ? `[${at}]` : at === "" ? "" : `.${at}`).join("").replace(/^\./, "");
  function fail(what, offset) {
    const where = path();
    throw new UserError(`is not valid JSON: ${what} at byte ${base + offset}${where === "" ? "" : ` (in ${where})`}`);
  }
  function membersOf(members) {
    let list = compiled.get(members);
    if (list === void 0) {
      list = compileMembers(members);
      compiled.set(members, list);
    }
    return list;
  }
  function enter(opening, into, offset) {
    if (frames.length === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, offset);
    const members = into.kind === "members" || into.kind === "record" ? membersOf(into.of) : [];
    frames.push({ close: opening + 2, selector: into, members, seen: [], at: opening === OPEN_ARRAY ? 0 : "" });
    state = opening === OPEN_ARRAY ? FIRST_ELEMENT : FIRST_KEY;
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
    if (selector?.kind === "mark") {
      markNames.push(selector.name);
      markRanges.push(markFrom - heldFrom, base + end - heldFrom);
    } else if (selector?.kind === "value") {
      selector.take(release(chunk, end), path);
    } else if (selector?.kind === "record") {
      const bytes = release(chunk, end);
      selector.take({ bytes, marked: (name) => markedIn(bytes, name) }, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
    state = frames.length === 0 ? DONE : AFTER_VALUE;
  }
  function markedIn(bytes, name) {
    const index = markNames.indexOf(name);
    return index < 0 ? void 0 : bytes.subarray(markRanges[2 * index], markRanges[2 * index + 1]);
  }
  function begin(chunk, i) {
    const byte = chunk[i];
    const wanted = selector?.kind === "elements" ? OPEN_ARRAY : selector?.kind === "members" || selector?.kind === "record" ? OPEN_OBJECT : void 0;
    if (wanted !== void 0 && byte !== wanted) {
      const where = path();
      throw new UserError(`is not a Terraform plan: ${where === "" ? "the top level" : where} must be an ${wanted === OPEN_ARRAY ? "array" : "object"}`);
    }
    if (selector?.kind === "value" || selector?.kind === "record") hold(i);
    if (selector?.kind === "mark") markFrom = base + i;
    if (wanted !== void 0) {
      enter(byte, selector, i);
      return i + 1;
    }
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      brackets[0] = byte;
      depth = 1;
      state = IN_NESTED;
      return i + 1;
    }
    if (byte === QUOTE) {
      depth = 0;
      state = IN_STRING;
      return i + 1;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) fail("a value is missing", i);
    state = IN_SCALAR;
    return i;
  }
  function string(chunk, start) {
    const n = chunk.length;
    let i = start;
    if (escaped && i < n) {
      escaped = false;
      i++;
    }
    while (i < n) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        if (depth > 0) state = IN_NESTED;
        else finish(chunk, i);
        return i;
      }
      if (byte === BACKSLASH) {
        if (i === n) escaped = true;
        else i++;
      }
    }
    return n;
  }
  function nested(chunk, start) {
    const n = chunk.length;
    let i = start;
    while (i < n) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        let end = i;
        for (let inside; end < n && (inside = chunk[end]) !== QUOTE; ) end += inside === BACKSLASH ? 2 : 1;
        if (end >= n) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end + 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (depth === MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`, i - 1);
        brackets[depth++] = byte;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (brackets[--depth] !== byte - 2) fail(`unexpected ${String.fromCharCode(byte)}`, i - 1);
        if (depth === 0) {
          finish(chunk, i);
          return i;
        }
      }
    }
    return n;
  }
  function scalar(chunk, start) {
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || isJsonSpace(byte)) {
        finish(chunk, i);
        return i;
      }
      if (byte === QUOTE || byte === COLON || byte === OPEN_ARRAY || byte === OPEN_OBJECT) fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }
  function key(chunk, start) {
    let i = start;
    if (escaped && i < chunk.length) {
      escaped = false;
      i++;
    }
    while (i < chunk.length) {
      const byte = chunk[i++];
      if (byte === QUOTE) {
        if (keyParts.length === 0 && !keyEscaped) choose2(chunk, keyStart, i - 1);
        else unusualKey(chunk.subarray(keyStart, i - 1), i);
        state = chunk[i] === COLON ? VALUE : AFTER_KEY;
        return state === VALUE ? i + 1 : i;
      }
      if (byte === BACKSLASH) {
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
        name = Buffer.from(JSON.parse(`"${Buffer.from(name).toString()}"`));
      } catch {
        fail("a member name is malformed", offset);
      }
    }
    choose2(name, 0, name.length);
  }
  function choose2(bytes, start, end) {
    const frame = frames[frames.length - 1];
    if (frame.selector.kind === "members") frame.selector.names?.add(Buffer.from(bytes.subarray(start, end)).toString());
    const index = indexOfMember(frame.members, bytes, start, end);
    const found = frame.members[index];
    frame.at = found === void 0 ? "" : found.name;
    selector = found?.selector;
    if (found === void 0) return;
    if (frame.seen[index] === true) throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
    frame.seen[index] = true;
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
        if (state === VALUE) selector = elementOf(frame);
        return i;
      case KEY:
        if (byte !== QUOTE) fail("a member name is missing", i);
        return openKey(i);
      case AFTER_KEY:
        if (byte !== COLON) fail("a colon is missing", i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY ? VALUE : KEY;
          if (state === KEY && chunk[i + 1] === QUOTE) return openKey(i + 1);
          if (state === VALUE) {
            frame.at = frame.at + 1;
            selector = elementOf(frame);
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
    return keyStart;
  }
  function elementOf(frame) {
    return frame.selector.kind === "elements" ? frame.selector.of : void 0;
  }
  function keep(chunk) {
    if (state === IN_KEY) {
      keyParts.push(chunk.slice(keyStart));
      keyStart = 0;
    }
    if (heldFrom < 0) return;
    const part = chunk.slice(Math.max(heldFrom - base, 0));
    heldParts.push(part);
    heldBytes += part.length;
    if (heldBytes > MAX_HELD_BYTES) throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
  }
  return {
    push(chunk) {
      let i = 0;
      while (i < chunk.length && state !== DONE) {
        switch (state) {
          case VALUE:
            i = isJsonSpace(chunk[i]) ? i + 1 : begin(chunk, i);
            break;
          case IN_NESTED:
            i = nested(chunk, i);
            break;
          case IN_STRING:
            i = string(chunk, i);
            break;
          case IN_SCALAR:
            i = scalar(chunk, i);
            break;
          case IN_KEY:
            i = key(chunk, i);
            break;
          default:
            i = structure(chunk, i);
        }
      }
      if (state !== DONE) keep(chunk);
      base += chunk.length;
      return i;
    },
    get done() {
      return state === DONE;
    }
  };
}

// src/plan/parse.ts
var decoder = new TextDecoder("utf-8", { fatal: true });
function validated(validate, bytes, path) {
  const value = parse(bytes, path);
  if (!validate(value)) {
    const [error] = validate.errors;
    throw new UserError(`is not a plan that can be judged: ${path}${propertyPath(error.instancePath)} ${error.message}`);
  }
  return value;
}
function propertyPath(pointer) {
  return pointer.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replace(/\//g, ".").replace(/~1/g, "/").replace(/~0/g, "~");
}
function parse(bytes, path) {
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
var schema12 = { "type": "object", "required": ["address", "mode", "type", "name", "change"], "properties": { "address": { "type": "string" }, "previous_address": { "type": ["string", "null"] }, "mode": { "type": "string" }, "type": { "type": "string" }, "name": { "type": "string" }, "index": { "type": ["string", "number", "null"] }, "deposed": { "type": "string" }, "action_reason": { "type": "string" }, "change": { "type": "object", "required": ["actions"], "properties": { "actions": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "before": { "type": ["object", "null"] }, "after": { "type": ["object", "null"] }, "after_unknown": { "type": ["object", "boolean", "null"] }, "before_sensitive": { "type": ["object", "boolean", "null"] }, "after_sensitive": { "type": ["object", "boolean", "null"] }, "replace_paths": { "type": ["array", "null"], "items": { "type": "array", "items": { "type": ["string", "number"] } } } } } } };
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
            if (data.mode !== void 0) {
              const _errs5 = errors;
              if (typeof data.mode !== "string") {
                validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                const _errs7 = errors;
                if (typeof data.type !== "string") {
                  validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.name !== "string") {
                    validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.index !== void 0) {
                    let data5 = data.index;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                      validate11.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: schema12.properties.index.type }, message: "must be string,number,null" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.deposed !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.deposed !== "string") {
                        validate11.errors = [{ instancePath: instancePath + "/deposed", schemaPath: "#/properties/deposed/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.action_reason !== void 0) {
                        const _errs15 = errors;
                        if (typeof data.action_reason !== "string") {
                          validate11.errors = [{ instancePath: instancePath + "/action_reason", schemaPath: "#/properties/action_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.change !== void 0) {
                          let data8 = data.change;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              let missing1;
                              if (data8.actions === void 0 && (missing1 = "actions")) {
                                validate11.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                if (data8.actions !== void 0) {
                                  let data9 = data8.actions;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (Array.isArray(data9)) {
                                      if (data9.length < 1) {
                                        validate11.errors = [{ instancePath: instancePath + "/change/actions", schemaPath: "#/properties/change/properties/actions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                      } else {
                                        var valid2 = true;
                                        const len0 = data9.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs21 = errors;
                                          if (typeof data9[i0] !== "string") {
                                            validate11.errors = [{ instancePath: instancePath + "/change/actions/" + i0, schemaPath: "#/properties/change/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid2 = _errs21 === errors;
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
                                  var valid1 = _errs19 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data8.before !== void 0) {
                                    let data11 = data8.before;
                                    const _errs23 = errors;
                                    if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
                                      validate11.errors = [{ instancePath: instancePath + "/change/before", schemaPath: "#/properties/change/properties/before/type", keyword: "type", params: { type: schema12.properties.change.properties.before.type }, message: "must be object,null" }];
                                      return false;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data8.after !== void 0) {
                                      let data12 = data8.after;
                                      const _errs25 = errors;
                                      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                                        validate11.errors = [{ instancePath: instancePath + "/change/after", schemaPath: "#/properties/change/properties/after/type", keyword: "type", params: { type: schema12.properties.change.properties.after.type }, message: "must be object,null" }];
                                        return false;
                                      }
                                      var valid1 = _errs25 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data8.after_unknown !== void 0) {
                                        let data13 = data8.after_unknown;
                                        const _errs27 = errors;
                                        if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "boolean" && data13 !== null) {
                                          validate11.errors = [{ instancePath: instancePath + "/change/after_unknown", schemaPath: "#/properties/change/properties/after_unknown/type", keyword: "type", params: { type: schema12.properties.change.properties.after_unknown.type }, message: "must be object,boolean,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data8.before_sensitive !== void 0) {
                                          let data14 = data8.before_sensitive;
                                          const _errs29 = errors;
                                          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && typeof data14 !== "boolean" && data14 !== null) {
                                            validate11.errors = [{ instancePath: instancePath + "/change/before_sensitive", schemaPath: "#/properties/change/properties/before_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.before_sensitive.type }, message: "must be object,boolean,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs29 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data8.after_sensitive !== void 0) {
                                            let data15 = data8.after_sensitive;
                                            const _errs31 = errors;
                                            if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && typeof data15 !== "boolean" && data15 !== null) {
                                              validate11.errors = [{ instancePath: instancePath + "/change/after_sensitive", schemaPath: "#/properties/change/properties/after_sensitive/type", keyword: "type", params: { type: schema12.properties.change.properties.after_sensitive.type }, message: "must be object,boolean,null" }];
                                              return false;
                                            }
                                            var valid1 = _errs31 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data8.replace_paths !== void 0) {
                                              let data16 = data8.replace_paths;
                                              const _errs33 = errors;
                                              if (!Array.isArray(data16) && data16 !== null) {
                                                validate11.errors = [{ instancePath: instancePath + "/change/replace_paths", schemaPath: "#/properties/change/properties/replace_paths/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.type }, message: "must be array,null" }];
                                                return false;
                                              }
                                              if (errors === _errs33) {
                                                if (Array.isArray(data16)) {
                                                  var valid3 = true;
                                                  const len1 = data16.length;
                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                    let data17 = data16[i1];
                                                    const _errs35 = errors;
                                                    if (errors === _errs35) {
                                                      if (Array.isArray(data17)) {
                                                        var valid4 = true;
                                                        const len2 = data17.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data18 = data17[i2];
                                                          const _errs37 = errors;
                                                          if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18))) {
                                                            validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1 + "/" + i2, schemaPath: "#/properties/change/properties/replace_paths/items/items/type", keyword: "type", params: { type: schema12.properties.change.properties.replace_paths.items.items.type }, message: "must be string,number" }];
                                                            return false;
                                                          }
                                                          var valid4 = _errs37 === errors;
                                                          if (!valid4) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate11.errors = [{ instancePath: instancePath + "/change/replace_paths/" + i1, schemaPath: "#/properties/change/properties/replace_paths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid3 = _errs35 === errors;
                                                    if (!valid3) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid1 = _errs33 === errors;
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
                          var valid0 = _errs17 === errors;
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

// src/plan/sections.ts
function emptySections() {
  return { names: /* @__PURE__ */ new Set(), scalars: /* @__PURE__ */ new Map(), changes: [], drift: [], deferred: [], dataSources: [], unknownElsewhere: /* @__PURE__ */ new Map(), variables: {}, configuration: void 0 };
}
var TYPE = { type: { kind: "mark", name: "type" } };
var TYPE_AND_MODE = { ...TYPE, mode: { kind: "mark", name: "mode" } };
var TYPE_AND_UNKNOWN = {
  ...TYPE,
  address: { kind: "mark", name: "address" },
  change: { kind: "members", of: { after_unknown: { kind: "mark", name: "unknown" } } }
};
function sectionSelector(sections, types) {
  const isWanted = (record, path) => types.has(textOf(record, "type", path));
  const met = /* @__PURE__ */ new Set();
  const takeChange = (record, path) => {
    if (isWanted(record, path)) {
      const json = validated(validateChange, record.bytes, path());
      const key = `${json.address}
${json.deposed ?? ""}`;
      if (met.has(key)) throw new UserError(`is not a plan that can be judged: ${path()} has the same address as another resource: ${JSON.stringify(json.address)}`);
      met.add(key);
      sections.changes.push(changeOf(json, path()));
      return;
    }
    if (record.marked("type") === void 0) throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
    const unknown = record.marked("unknown");
    if (unknown !== void 0 && unknown.length > "{}".length) sections.unknownElsewhere.set(textOf(record, "address", path), Buffer.from(unknown).toString());
  };
  const takeDrift = (record, path) => {
    if (isWanted(record, path)) sections.drift.push(changeOf(validated(validateChange, record.bytes, path()), path()));
  };
  const takeDeferred = (record, path) => {
    const { reason, resource_change: { address, type } } = validated(validateDeferredChange, record.bytes, path());
    sections.deferred.push({ address, type, reason: reason ?? null });
  };
  const takeStateResource = (record, path) => {
    if (!isWanted(record, path) || textOf(record, "mode", path) !== "data") return;
    sections.dataSources.push(stateResourceOf(validated(validateStateResource, record.bytes, path()), path()));
  };
  const stateModule = { kind: "members", of: { resources: records(TYPE_AND_MODE, takeStateResource) } };
  stateModule.of["child_modules"] = { kind: "elements", of: stateModule };
  const scalar = (name) => ({ kind: "value", take: (bytes, path) => sections.scalars.set(name, parse(bytes, path())) });
  return {
    kind: "members",
    names: sections.names,
    of: {
      format_version: scalar("format_version"),
      terraform_version: scalar("terraform_version"),
      errored: scalar("errored"),
      complete: scalar("complete"),
      variables: { kind: "value", take: (bytes, path) => {
        sections.variables = validated(validateVariables, bytes, path());
      } },
      resource_changes: records(TYPE_AND_UNKNOWN, takeChange),
      resource_drift: records(TYPE, takeDrift),
      deferred_changes: records({}, takeDeferred),
      prior_state: { kind: "members", of: { values: { kind: "members", of: { root_module: stateModule } } } },
      configuration: { kind: "value", take: (bytes, path) => {
        sections.configuration = validated(validateConfiguration, bytes, path());
      } }
    }
  };
}
function records(of, take) {
  return { kind: "elements", of: { kind: "record", of, take } };
}
function textOf(record, name, path) {
  const bytes = record.marked(name);
  if (bytes === void 0) return "";
  if (bytes[0] !== QUOTE2) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return text.includes("\\") ? String(parse(bytes, `${path()}.${name}`)) : text.slice(1, -1);
}
var QUOTE2 = 34;

// src/plan/read-plan.ts
async function readPlan(chunks, types) {
  const sections = emptySections();
  const document = createDocument(createScanner(sectionSelector(sections, types)));
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
  return {
    terraformVersion: typeAt(scalars, "terraform_version", "string") ?? null,
    errored: typeAt(scalars, "errored", "boolean") ?? null,
    complete: typeAt(scalars, "complete", "boolean") ?? null,
    changes,
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration(sections)
  };
}
function checkFormatVersion(scalars) {
  const version = typeAt(scalars, "format_version", "string");
  if (version === void 0) throw new UserError("is not a Terraform plan: it has no format_version; make it with: terraform show -json PLANFILE > plan.json");
  if (!/^[01]\.\d+$/.test(version)) {
    throw new UserError(`has format_version ${JSON.stringify(version)}, and this version reads 0.x and 1.x; look for a newer version of dynamodb-kms-gate`);
  }
}
function typeAt(scalars, name, type) {
  const value = scalars.get(name);
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== type) throw new UserError(`is not a plan that can be judged: ${name} must be a ${type}, found ${Array.isArray(value) ? "array" : typeof value}`);
  return value;
}

// src/files/plan-files.ts
var CHUNK_BYTES = 256 * 1024;
async function readPlanFiles(paths) {
  const plans = [];
  const problems = [];
  for (const path of paths) {
    try {
      plans.push(await readPlanFile(path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${path === STANDARD_INPUT ? "standard input" : path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}
async function readPlanFile(path) {
  const hash = createHash("sha256");
  const chunks = path === STANDARD_INPUT ? hashed(process.stdin, hash) : hashed(fileChunks(path), hash);
  const plan = await readPlan(chunks, RESOURCE_TYPES);
  return { path, sha256: hash.digest("hex"), plan };
}
async function* hashed(chunks, hash) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
function* fileChunks(path) {
  const file = open(path);
  try {
    if (fstatSync(file).isDirectory()) throw new UserError('is a directory: name a plan file in it, or a glob such as "plans/*.json"');
    const buffer = new Uint8Array(CHUNK_BYTES);
    for (; ; ) {
      const length = read(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
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
function open(path) {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw cannotBeRead(error);
  }
}

// src/files/policy-file.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

// src/policy/policy.ts
var NO_POLICY = { choices: {}, rules: {}, frameworks: null, explicitKeyGrant: false, allowedKeys: null, overrides: [], waivers: [] };

// src/files/policy-file.ts
var POLICY_FILES = [".dynamodb-kms-gate.yml", ".dynamodb-kms-gate.yaml", ".dynamodb-kms-gate.json"];
async function readPolicyFile(named, today) {
  const path = named ?? policyHere();
  if (path === null) return { policy: NO_POLICY, file: null };
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError(`${path} ${cannotBeRead(error).message}`);
  }
  const { parsePolicy } = await import("./parse-policy-NWMNLHZX.js");
  try {
    return { policy: await parsePolicy(bytes.toString(), today), file: { path, sha256: createHash2("sha256").update(bytes).digest("hex") } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(...error.lines.map((line) => /^\d/.test(line) ? `${path}:${line}` : `${path} ${line}`));
  }
}
function policyHere() {
  const [first, second] = POLICY_FILES.filter((path) => existsSync(path));
  if (second !== void 0) throw new UserError(`there is a ${first} and a ${second}: keep one, or name one with config`);
  return first ?? null;
}

// src/gate/exit-code.ts
var COULD_NOT_TELL = 2;
function exitCodeOf(verdict) {
  return verdict === "pass" ? 0 : 1;
}

// src/model/alias-retarget.ts
function retargetsOf(tables, replicas, { configuration, keyRing }) {
  const retargeted = keyRing.aliases.filter(isRetargeted);
  if (retargeted.length === 0) return [];
  const byAddress = new Map(keyRing.aliases.map((alias) => [alias.address, alias]));
  function aliasBehind(change, key) {
    const origin = configuration.origin(change, key);
    const through = origin.state === "known" && origin.from !== void 0 ? byAddress.get(origin.from.resource.address) : void 0;
    if (through === void 0) return void 0;
    return retargeted.find((candidate) => candidate === through || candidate.arn !== null && candidate.arn === through.arn);
  }
  function ofTable2(table2) {
    const { address, name, region, keyAttribute: attribute, change } = table2;
    const alias = keyOf(table2.after) === null ? void 0 : aliasBehind(change, ["server_side_encryption", 0, "kms_key_arn"]);
    return alias === void 0 ? [] : [{ what: "table", address, attribute, name, region, alias }];
  }
  function ofReplica2(replica, table2) {
    const { address, region, keyAttribute: attribute, statedKey: statedKey2 } = replica;
    if (keyOf(replica.after) === null || statedKey2 === null) return [];
    const alias = aliasBehind(replica.change ?? table2.change, statedKey2);
    return alias === void 0 ? [] : [{ what: "replica", address, attribute, name: table2?.name ?? null, region, alias }];
  }
  return [...tables.flatMap((table2) => [...ofTable2(table2), ...table2.replicas.flatMap((replica) => ofReplica2(replica, table2))]), ...replicas.flatMap((replica) => ofReplica2(replica, null))];
}
function isRetargeted({ change, targetBefore, targetAfter }) {
  if (change?.action !== "update" || change.after === null) return false;
  return hasUnknown(change.after, ["target_key_id"]) || targetBefore !== targetAfter;
}

// src/model/module-call.ts
var ENCRYPTION = ["server_side_encryption"];
var REPLICAS = ["replicas", "replica_regions"];
function moduleCallOf(change, paths, configuration) {
  const named = (names) => names.map((name) => configuration.inputNamed(change, name)).find((input) => input !== null) ?? null;
  const enabled = paths.enabled && configuration.inputBehind(change, paths.enabled);
  const key = configuration.inputBehind(change, paths.key);
  const isWritten = configuration.states(change, paths.key.slice(0, 1));
  const encryption = isWritten ? null : named(ENCRYPTION);
  const replicas = named(REPLICAS);
  const first = enabled ?? key ?? encryption;
  if (first === null) return null;
  const sameCall = (input) => input !== null && callOf(input) === callOf(first) ? input.input : null;
  return { calledIn: addressOf(first.calledIn), name: first.call, enabled: sameCall(enabled), key: sameCall(key), encryption: sameCall(encryption), replicas: sameCall(replicas) };
}
function callOf({ calledIn, call }) {
  return `${addressOf(calledIn)} ${call}`;
}
function addressOf(path) {
  return path.map(({ name }) => `module.${name}`).join(".");
}

// src/model/key-ring.ts
var AWS_ALIAS = "alias/aws/";
var UNSET = { is: "unset" };
var MAX_STEPS = 10;
function createKeyRing(plan) {
  const managed = plan.changes.filter(({ mode }) => mode === "managed");
  const keys = [
    ...managed.filter(({ type }) => isKeyType(type)).map((change) => keyOfChange(change, regionOf(change, plan.configuration), plan.configuration)),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_key").map(keyOfDataSource)
  ];
  const aliases = [
    ...managed.filter(({ type, deposed }) => isAliasType(type) && !deposed).map((change) => aliasOf(change.address, change.before, change.after, change, regionOf(change, plan.configuration))),
    ...plan.dataSources.filter(({ type }) => type === "aws_kms_alias").map((data) => aliasOf(data.address, data.values, data.values, null, regionIn(data.values)))
  ];
  const byArn = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  for (const key of keys) {
    for (const arn of [key.oldArn, key.arn]) if (arn !== null && (byArn.get(arn)?.change ?? null) === null) byArn.set(arn, key);
    if (key.change?.deposed !== true) byAddress.set(key.address, key);
  }
  const aliasByName = new Map(aliases.flatMap((alias) => [alias.arn, alias.name].flatMap((text) => text === null ? [] : [[text, alias]])));
  const keysById = grouped(keys.filter(({ keyId }) => keyId !== null), ({ keyId }) => keyId);
  const changes = new Map(plan.changes.flatMap((change) => change.deposed ? [] : [[change.address, change]]));
  const awsManaged = /* @__PURE__ */ new Map();
  for (const key of keys) if (key.manager === "aws" && key.arn !== null) awsManaged.set(key.arn, null);
  for (const alias of aliases) if (alias.name?.startsWith(AWS_ALIAS) === true && alias.targetAfter !== null) awsManaged.set(alias.targetAfter, alias.name);
  function targetOf(name) {
    const alias = aliasByName.get(name);
    return alias?.targetAfter == null ? void 0 : byArn.get(alias.targetAfter) ?? byId(alias.targetAfter, alias.region);
  }
  function byId(id, region) {
    const all = keysById.get(id) ?? [];
    return all.length > 1 ? all.find((key) => key.region?.value === region) : all[0];
  }
  function named(text, sensitive, region = null) {
    const arn = parseArn(text);
    const resource = arn === void 0 ? text : arn.resource;
    if (resource.startsWith("alias/")) {
      const reference2 = { arn: arn === void 0 ? null : text, address: targetOf(text)?.address ?? null, alias: text, sensitive };
      return { is: resource.startsWith(AWS_ALIAS) ? "aws-managed" : "customer-managed", key: reference2 };
    }
    const key = byArn.get(text) ?? (arn === void 0 ? byId(text, region) : void 0);
    const isOld = key !== void 0 && (key.change?.deposed === true || key.change?.action === "replace" && key.oldArn === text);
    const address = isOld ? null : key?.address ?? null;
    const isId = arn === void 0 && key?.arn != null;
    const reference = { arn: isId ? key.arn : text, address, alias: awsManaged.get(text) ?? null, sensitive: sensitive || isId && key.sensitive };
    return { is: awsManaged.has(text) || key?.manager === "aws" ? "aws-managed" : "customer-managed", key: reference };
  }
  function namedBy(attribute, steps = 0) {
    const { resource, path } = attribute;
    const [name] = path;
    if (resource.mode === "managed" && isKeyType(resource.type) && (name === void 0 || name === "arn" || name === "id" || name === "key_id")) {
      return { is: "customer-managed", key: { arn: null, address: resource.address, alias: null, sensitive: false } };
    }
    const change = changes.get(resource.address);
    if (steps === MAX_STEPS || change?.after == null) return doubtful(attribute);
    if (resource.mode === "data") {
      if (resource.type === "aws_kms_key") return keyItself(namedThrough(change, change.after, "key_id", attribute, steps));
      if (resource.type !== "aws_kms_alias") return doubtful(attribute);
      const named2 = namedThrough(change, change.after, "name", attribute, steps);
      return name === "arn" || name === "id" ? named2 : keyItself(named2);
    }
    if (isAliasType(resource.type)) {
      const target = namedThrough(change, change.after, "target_key_id", attribute, steps);
      if (name === void 0 || name === "target_key_arn" || name === "target_key_id") return target;
      const key = target.is === "customer-managed" ? target.key : { arn: null, address: null, sensitive: false };
      return { is: "customer-managed", key: { ...key, alias: resource.address } };
    }
    return doubtful(attribute);
  }
  function namedThrough(change, after, argument, attribute, steps) {
    const value = stringAt(after, [argument]);
    if (value.state === "known") return named(value.value, value.sensitive, regionOf(change, plan.configuration)?.value ?? null);
    const origin = plan.configuration.origin(change, [argument]);
    if (origin.state === "unknown") return namedBy(origin.from, steps + 1);
    return doubtful(attribute);
  }
  return {
    aliases,
    named: (text, sensitive) => text === "" ? UNSET : named(text, sensitive),
    namedBy: (attribute) => namedBy(attribute),
    keyOf: ({ arn, address, alias }) => {
      const key = alias === null ? arn === null ? void 0 : byArn.get(arn) : targetOf(alias);
      return key ?? (address === null ? void 0 : byAddress.get(address));
    }
  };
}
function keyItself(named) {
  if (named.is !== "customer-managed" || named.key.alias === null) return named;
  return { ...named, key: { ...named.key, arn: null, alias: null } };
}
function doubtOf(origin) {
  return origin.state === "ambiguous" ? { references: origin.references, because: origin.because } : { references: [], because: "references" };
}
function doubtAbout({ resource, path }) {
  return { references: [[resource.address, ...path].join(".")], because: "references" };
}
function doubtful(attribute) {
  return { is: "doubt", doubt: doubtAbout(attribute) };
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

// src/model/read-encryption.ts
function switchedEncryption(values, change, names, reader) {
  const enabled = booleanAt(values, names.enabled);
  if (enabled.state === "unknown") return { class: "unknown", doubt: doubtOfUnknown(reader.configuration.origin(change, names.enabled)) };
  if (enabled.state === "unset" || !enabled.value) return { class: "aws-owned", because: "disabled", idleKey: idleKey(namedAt(values, change, names.key, reader)) };
  return statedEncryption(keyedEncryption(namedAt(values, change, names.key, reader)), change, names.key, reader);
}
function statedEncryption(encryption, change, key, { configuration }) {
  if (encryption.class !== "aws-managed" || encryption.written === null || configuration.states(change, key)) return encryption;
  return { ...encryption, written: null };
}
function keyedEncryption(named) {
  switch (named.is) {
    case "customer-managed":
      return { class: "customer-managed", key: named.key };
    case "aws-managed":
      return { class: "aws-managed", written: named.key };
    case "unset":
      return { class: "aws-managed", written: null };
    case "doubt":
      return { class: "kms", doubt: named.doubt };
  }
}
function namedAt(values, change, path, reader) {
  const value = stringAt(values, path);
  if (value.state === "unset") return { is: "unset" };
  if (value.state === "known") return reader.keyRing.named(value.value, value.sensitive);
  const named = namedByOrigin(reader.configuration.origin(change, path), reader.keyRing);
  return named.is === "unset" && wasThere(change, path) ? { is: "doubt", doubt: { references: [], because: "references" } } : named;
}
function wasThere({ action, before }, path) {
  return action === "update" && before !== null && path.length > 1 && objectAt(before, path.slice(0, -1)).state === "known";
}
function namedByOrigin(origin, keyRing) {
  switch (origin.state) {
    case "unknown":
      return keyRing.namedBy(origin.from);
    case "ambiguous":
      return { is: "doubt", doubt: doubtOf(origin) };
    case "known":
      return { is: "unset" };
  }
}
function doubtOfUnknown(origin) {
  return origin.state === "unknown" ? doubtAbout(origin.from) : doubtOf(origin);
}
function idleKey(named) {
  return named.is === "customer-managed" ? named.key : null;
}

// src/model/read-replicas.ts
function replicaBlocks(values, change, table2, reader) {
  if (values === null || table2 === null) return [];
  const length = lengthAt(values, ["replica"]);
  const count2 = length.state === "known" ? length.value : 0;
  return Array.from({ length: count2 }, (_, i) => {
    const region = stringAt(values, ["replica", i, "region_name"]);
    const key = ["replica", i, "kms_key_arn"];
    const statedKey2 = statedKeyOf(region.state === "known" ? region.value : null, count2, change, reader.configuration);
    const isUnknown = stringAt(values, key).state === "unknown";
    const named = isUnknown ? namedByOrigin(statedKey2 === null ? unmatched(change, reader.configuration) : reader.configuration.origin(change, statedKey2), reader.keyRing) : namedAt(values, change, key, reader);
    const mode = stringAt(values, ["replica", i, "consistency_mode"]);
    return {
      region: region.state === "known" ? region : null,
      encryption: replicaEncryption(named, table2),
      namesKey: named.is !== "unset",
      consistencyMode: mode.state === "known" ? mode.value : null,
      statedKey: statedKey2
    };
  });
}
function replicaEncryption(named, table2) {
  if (named.is !== "unset") return keyedEncryption(named);
  switch (table2.class) {
    case "aws-owned":
      return { ...table2, idleKey: null };
    case "aws-managed":
    case "customer-managed":
      return { class: "aws-managed", written: null };
    case "kms":
    case "unknown":
      return table2;
  }
}
function statedKeyOf(region, count2, change, configuration) {
  const written2 = configuration.blocks(change, "replica");
  const regions = Array.from({ length: written2 }, (_, i) => regionStated(configuration.origin(change, ["replica", i, "region_name"])));
  let block = region === null ? -1 : regions.indexOf(region);
  if (block < 0 && written2 === 1 && count2 === 1 && regions[0] === null) block = 0;
  return block < 0 ? null : ["replica", block, "kms_key_arn"];
}
function unmatched(change, configuration) {
  if (configuration.blocks(change, "replica") === 0) return configuration.dynamicOrigin(change);
  return { state: "ambiguous", references: ["replica.region_name"], because: "references" };
}
function regionStated(origin) {
  return origin.state === "known" && typeof origin.value === "string" ? origin.value : null;
}
function replicasDoubt(values, change, configuration, attribute) {
  if (values === null || lengthAt(values, [attribute]).state !== "unknown") return null;
  const origin = configuration.origin(change, [attribute]);
  return configuration.blocks(change, attribute) === 0 ? { references: [], because: "dynamic-block" } : doubtOf(origin);
}
function joinReplicas(before, after, table2) {
  const { change, attribute, keyAttribute, recreates } = table2;
  const rest = [...before];
  const joined = after.map((side) => {
    const i = rest.findIndex(({ region }) => region !== null && region.value === side.region?.value);
    const old = i < 0 ? void 0 : rest.splice(i, 1)[0];
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
      statement: { states: "the-same-or-unclear" },
      statedKey: side.statedKey,
      moduleCall: null,
      change: null
    };
  });
  const removed = rest.map((side) => ({
    address: change.address,
    attribute,
    keyAttribute,
    type: change.type,
    region: side.region,
    before: side.encryption,
    after: null,
    namesKey: false,
    recreatedBecause: null,
    statement: { states: "the-same-or-unclear" },
    statedKey: null,
    moduleCall: null,
    change: null
  }));
  return [...joined, ...removed];
}
function recreation(before, after) {
  if (before.consistencyMode !== null && after.consistencyMode !== null && before.consistencyMode !== after.consistencyMode) return "consistency-mode";
  if (!before.namesKey && !after.namesKey) return null;
  if (after.encryption.class === "kms" || after.encryption.class === "unknown") return "unclear";
  if (before.namesKey !== after.namesKey) return "key";
  const comparison = compareEncryption(before.encryption, after.encryption);
  return comparison === "same" ? null : comparison === "unknown" ? "unclear" : "key";
}

// src/model/read-global-table.ts
function globalTableEncryption(values, change, names, region, reader) {
  const enabled = booleanAt(values, names.enabled);
  if (enabled.state === "unknown") return { class: "unknown", doubt: doubtOf(reader.configuration.origin(change, names.enabled)) };
  if (enabled.state === "unset" || !enabled.value) return { class: "aws-owned", because: "disabled", idleKey: null };
  const elements = elementsOf(values);
  const own = elements.find((element) => region !== null && element.region?.value === region.value) ?? (elements.length === 1 ? elements[0] : void 0);
  if (own !== void 0) return keyedEncryption(namedIn(elements, own, values, change, reader));
  const all = elements.map((element) => keyedEncryption(namedIn(elements, element, values, change, reader)));
  const [first] = all;
  if (first !== void 0 && first.class !== "customer-managed" && all.every((other) => other.class === first.class)) return first;
  return { class: "kms", doubt: { references: ["replicas"], because: "references" } };
}
function globalTableReplicas(values, change, table2, own, reader) {
  if (values === null || table2 === null) return [];
  const elements = elementsOf(values);
  return elements.filter(({ region }) => own === null || region?.value !== own.value).map((element) => {
    const { region } = element;
    const named = table2.class === "aws-owned" ? { is: "unset" } : namedIn(elements, element, values, change, reader);
    return { region, encryption: replicaEncryption(named, table2), namesKey: named.is !== "unset", consistencyMode: null, statedKey: null };
  });
}
function namedIn(elements, element, values, change, reader) {
  const isUnknown = ({ key }) => stringAt(values, key).state === "unknown";
  const isConstant = reader.configuration.origin(change, element.key.slice(0, 2)).state === "known";
  if (isConstant || !isUnknown(element) || elements.filter(isUnknown).length === 1) return namedAt(values, change, element.key, reader);
  return { is: "doubt", doubt: { references: ["replicas"], because: "references" } };
}
function elementsOf(values) {
  const length = lengthAt(values, ["replicas"]);
  return Array.from({ length: length.state === "known" ? length.value : 0 }, (_, i) => {
    const region = stringAt(values, ["replicas", i, "region"]);
    return { region: region.state === "known" ? region : null, key: ["replicas", i, "sse_specification", "kms_master_key_id"] };
  });
}

// src/model/statement.ts
var UNCLEAR = { states: "the-same-or-unclear" };
function statementOf(change, transition, after, names, reader) {
  const { configuration } = reader;
  if (transition !== "unchanged" || after === null || after.class === "unknown" || !configuration.has(change)) return UNCLEAR;
  if (!configuration.states(change, [names.block])) return after.class === "aws-owned" ? UNCLEAR : { states: "no-block" };
  const enabled = configuration.origin(change, names.enabled);
  const stated = enabled.state === "known" ? enabled.value : void 0;
  const isCertain = enabled.state === "known" && enabled.isLiteral === true;
  if (after.class === "aws-owned") return stated === true ? { states: "enabled", isCertain } : UNCLEAR;
  return stated === false ? { states: "disabled", isCertain } : statedKey(change, names.key, after, reader);
}
function statedKey(change, path, kept, { configuration, keyRing }) {
  const stated = configuration.origin(change, path);
  if (stated.state === "unknown") return { states: "another-key", isCertain: false };
  if (stated.state !== "known" || stated.value === void 0) return UNCLEAR;
  const isCertain = stated.isLiteral === true;
  const isNone = stated.value === null || stated.value === "";
  if (!isNone && !isCertain && parseArn(String(stated.value)) === void 0) return UNCLEAR;
  const named = isNone ? void 0 : keyRing.named(String(stated.value), true);
  switch (kept.class) {
    case "customer-managed":
      if (named === void 0) return { states: "no-key", isCertain };
      return named.is === "customer-managed" && named.key.alias === kept.key.alias && named.key.arn === kept.key.arn ? UNCLEAR : { states: "another-key", isCertain };
    case "aws-managed":
      return named === void 0 || named.is === "aws-managed" ? UNCLEAR : { states: "another-key", isCertain };
    case "kms":
      return named === void 0 ? { states: "no-key", isCertain } : UNCLEAR;
    case "aws-owned":
    case "unknown":
      return UNCLEAR;
  }
}

// src/model/transition.ts
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
  if (before.class === "aws-owned" && before.idleKey !== null && after.class === "customer-managed" && before.idleKey.arn === after.key.arn && after.key.arn !== null) return "in-progress";
  switch (compareEncryption(before, after)) {
    case "same":
      return "unchanged";
    case "different":
      return "re-encrypted";
    case "unknown":
      return "unknown";
  }
}

// src/model/read-table.ts
var SCHEMAS = {
  aws_dynamodb_table: {
    arguments: { block: "server_side_encryption", enabled: ["server_side_encryption", 0, "enabled"], key: ["server_side_encryption", 0, "kms_key_arn"] },
    name: "name",
    replicas: "replica",
    replicaKeyAttribute: "replica.kms_key_arn"
  },
  awscc_dynamodb_table: {
    arguments: { block: "sse_specification", enabled: ["sse_specification", "sse_enabled"], key: ["sse_specification", "kms_master_key_id"] },
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
    name: nameOf(change, schema.name),
    region,
    account: accountOf(change),
    before,
    after,
    transition,
    replicas: schema.replicas === null ? [] : joinReplicas(replicas(change.before, before), replicas(change.after, after), { change, attribute: schema.replicas, keyAttribute: schema.replicaKeyAttribute, recreates: !isGlobal }),
    replicasDoubt: schema.replicas === null ? null : replicasDoubt(change.after, change, reader.configuration, schema.replicas),
    statement: statementOf(change, transition, after, schema.arguments, reader),
    keyAttribute: isGlobal ? schema.replicaKeyAttribute : written(schema.arguments.key),
    enabledAttribute: written(schema.arguments.enabled),
    blockAttribute: schema.arguments.block,
    moduleCall: moduleCallOf(change, schema.arguments, reader.configuration)
  };
}
function sideEncryption(values, change, schema, region, reader) {
  if (values === null) return null;
  const { block } = schema.arguments;
  const present = change.type === "aws_dynamodb_table" ? blockPresence(values, block) : objectPresence(values, block);
  if (present === "unknown") {
    if (!reader.configuration.has(change)) return { class: "unknown", doubt: { references: [], because: "no-configuration" } };
    if (change.action === "update") return { class: "unknown", doubt: { references: [], because: "dynamic-block" } };
    if (isRestored(values)) return { class: "unknown", doubt: { references: [], because: "restored" } };
    if (!reader.configuration.states(change, [block])) return { class: "aws-owned", because: "no-block", idleKey: null };
    return { class: "unknown", doubt: doubtOf(reader.configuration.origin(change, [block])) };
  }
  if (present === "absent") return { class: "aws-owned", because: isTurnedOff(change, schema.arguments, reader) ? "disabled" : "no-block", idleKey: null };
  if (change.type === "awscc_dynamodb_global_table") return globalTableEncryption(values, change, schema.arguments, region, reader);
  return switchedEncryption(values, change, schema.arguments, reader);
}
function isRestored(values) {
  return ["restore_source_name", "restore_source_table_arn"].some((name) => stringAt(values, [name]).state !== "unset");
}
function isTurnedOff(change, { enabled }, { configuration }) {
  const origin = configuration.has(change) && configuration.states(change, enabled) ? configuration.origin(change, enabled) : void 0;
  return origin?.state === "known" && origin.value === false;
}
function blockPresence(values, block) {
  const length = lengthAt(values, [block]);
  if (length.state === "known" && length.value > 1) throw new UserError(`is not a plan that can be judged: ${values.where}.${block} has ${length.value} blocks, and a table has one at the most`);
  if (length.state === "known") return length.value > 0 ? "present" : "absent";
  return length.state === "unknown" ? "unknown" : "absent";
}
function objectPresence(values, attribute) {
  const { state } = objectAt(values, [attribute]);
  return state === "known" ? "present" : state === "unset" ? "absent" : "unknown";
}
function written(path) {
  return path.filter((step) => typeof step === "string").join(".");
}
function nameOf(change, attribute) {
  const name = stringAt(change.after ?? change.before ?? EMPTY, [attribute]);
  return name.state === "known" && !name.sensitive ? name.value : null;
}
function accountOf(change) {
  for (const values of [change.after, change.before]) {
    const arn = values && stringAt(values, ["arn"]);
    const account = arn?.state === "known" && !arn.sensitive ? parseArn(arn.value)?.account : void 0;
    if (account) return account;
  }
  return null;
}
var EMPTY = { where: "", known: {}, unknown: {}, sensitive: false };

// src/model/read-table-replica.ts
var KEY2 = ["kms_key_arn"];
function tableOfReplica(change, tables, reader) {
  const values = change.after ?? change.before;
  const arn = values && stringAt(values, ["global_table_arn"]);
  if (arn?.state === "known") return tables.get(arn.value);
  if (arn?.state !== "unknown") return void 0;
  const origin = reader.configuration.origin(change, ["global_table_arn"]);
  return origin.state === "unknown" ? tables.get(origin.from.resource.address) : void 0;
}
function readTableReplica(change, table2, reader) {
  const after = encryptionOf(change.after, change, table2?.after, reader);
  return {
    address: change.address,
    attribute: null,
    keyAttribute: "kms_key_arn",
    type: change.type,
    region: regionOf(change, reader.configuration),
    before: encryptionOf(change.before, change, table2?.before, reader),
    after,
    namesKey: change.after !== null && namedAt(change.after, change, KEY2, reader).is !== "unset",
    recreatedBecause: change.action === "replace" ? "replacement" : null,
    statement: after !== null && (change.action === "no-op" || change.action === "update") && reader.configuration.has(change) ? statedKey(change, KEY2, after, reader) : { states: "the-same-or-unclear" },
    statedKey: KEY2,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY2 }, reader.configuration),
    change
  };
}
function encryptionOf(values, change, table2, reader) {
  if (values === null) return null;
  const named = namedAt(values, change, KEY2, reader);
  if (named.is === "unset" && table2 == null) return { class: "unknown", doubt: elsewhere("table-elsewhere") };
  const encryption = statedEncryption(replicaEncryption(named, table2 ?? { class: "unknown", doubt: elsewhere("table-elsewhere") }), change, KEY2, reader);
  const isStated = change.action === "create" || change.after === null || reader.configuration.states(change, KEY2);
  if (encryption.class !== "customer-managed" || isStated || known(stringAt(values, KEY2)) === null) return encryption;
  return reader.keyRing.keyOf(encryption.key) === void 0 ? { class: "kms", doubt: elsewhere("replica-state") } : encryption;
}
function elsewhere(because) {
  return { references: [], because };
}

// src/model/drift.ts
function driftOf(change, reader) {
  if (change.deposed) return [];
  if (change.type === TABLE_REPLICA_TYPE) return ofReplica(readTableReplica(change, void 0, reader), null);
  if (!isTableType(change.type)) return [];
  const table2 = readTable(change, reader);
  return [...ofTable(table2), ...table2.replicas.flatMap((replica) => ofReplica(replica, table2.name))];
}
function ofTable({ address, blockAttribute: attribute, name, region, before, after }) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return [{ what: "table", address, attribute, name, region, before, after }];
}
function ofReplica({ address, keyAttribute: attribute, region, before, after }, name) {
  if (before === null || after === null || compareEncryption(before, after) !== "different") return [];
  return keyOf(before) === null && keyOf(after) === null ? [] : [{ what: "replica", address, attribute, name, region, before, after }];
}

// src/model/key-policy-document.ts
function readPolicyDocument(policy) {
  const document = typeof policy === "string" ? parsed(policy) : policy;
  if (document === void 0) return { malformed: "not-json" };
  const written2 = member(document, "Statement");
  if (written2 === void 0) return { malformed: "no-statement" };
  const elements = Array.isArray(written2) ? written2 : [written2];
  const statements = [];
  for (const element of elements) {
    if (!isObject(element)) return { malformed: "statement-is-no-object" };
    const effect = member(element, "Effect");
    if (effect !== "Allow" && effect !== "Deny") return { malformed: "effect" };
    statements.push({ effect: effect === "Allow" ? "allow" : "deny", ...partsOf(element) });
  }
  return { statements };
}
function partsOf(statement) {
  return { principals: principalsOf(statement), actions: patternsOf(statement, "Action"), resources: patternsOf(statement, "Resource"), conditions: conditionsOf(member(statement, "Condition")) };
}
function patternsOf(statement, name) {
  const listed2 = textsOf(member(statement, name));
  if (listed2 !== null) return { are: "listed", patterns: listed2 };
  const allBut = textsOf(member(statement, `Not${name}`));
  return allBut === null ? null : { are: "all-but", patterns: allBut };
}
function conditionsOf(condition) {
  if (condition === void 0 || condition === null) return [];
  if (!isObject(condition)) return [{ operator: "", key: "", values: null }];
  return Object.entries(condition).flatMap(
    ([operator, keys]) => isObject(keys) ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: textsOf(values) })) : [{ operator, key: "", values: null }]
  );
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/model/key-policy.ts
function statedPolicy(change, configuration) {
  if (change.after === null) return null;
  const name = change.type.startsWith("awscc_") ? "key_policy" : "policy";
  const attribute = `${change.address}.${name}`;
  const value = anyAt(change.after, [name]);
  switch (value.state) {
    case "unset":
      return { attribute, state: "default" };
    case "known":
      return isEmpty(value.value) ? { attribute, state: "default" } : { attribute, ...documentOf(value.value, value.sensitive) };
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
  return "malformed" in document ? { state: "malformed", because: document.malformed } : { state: "known", statements: document.statements, sensitive };
}
function unknownPolicy(change, name, configuration) {
  const origin = configuration.origin(change, [name]);
  if (origin.state === "unknown") return { state: "unknown", doubt: doubtAbout(origin.from) };
  if (origin.state === "ambiguous") return { state: "unknown", doubt: doubtOf(origin) };
  return change.action === "update" ? { state: "unknown", doubt: { references: [], because: "references" } } : { state: "default" };
}

// src/model/key-policies.ts
function createKeyPolicies(plan, reader) {
  const { configuration, keyRing } = reader;
  const attached = /* @__PURE__ */ new Map();
  let anywhere;
  for (const change of plan.changes) {
    if (change.type !== KEY_POLICY_TYPE || change.mode !== "managed" || change.deposed) continue;
    const policy = statedPolicy(change, configuration) ?? undecided(change);
    const named = namedAt(change.after ?? change.before, change, ["key_id"], reader);
    if (named.is === "customer-managed") {
      for (const name of namesOf(named.key, keyRing)) attached.set(name, attached.has(name) ? undecided(change) : policy);
    } else if (named.is === "doubt") anywhere = undecided(change);
  }
  const stated = /* @__PURE__ */ new Map();
  function ownPolicy(reference) {
    const key = keyRing.keyOf(reference);
    if (key?.change == null) return null;
    if (key.change.deposed || key.change.action === "replace" && reference.arn !== null && reference.arn === key.oldArn) return "destroyed";
    if (!stated.has(key.change)) stated.set(key.change, statedPolicy(key.change, configuration));
    return stated.get(key.change) ?? "destroyed";
  }
  return {
    of(reference) {
      const own = ownPolicy(reference);
      const name = namesOf(reference, keyRing).find((text) => attached.has(text));
      if (name !== void 0) return own === "destroyed" ? null : attached.get(name);
      if (own === "destroyed" || own === null) return null;
      return own.state === "default" && anywhere !== void 0 ? { ...anywhere, attribute: own.attribute } : own;
    }
  };
}
function undecided(change) {
  return { attribute: `${change.address}.policy`, state: "unknown", doubt: { references: [change.address], because: "references" } };
}
function namesOf(reference, keyRing) {
  const key = keyRing.keyOf(reference);
  const address = key?.change == null ? reference.address : key.address;
  const arn = key?.arn ?? reference.arn;
  const id = arn === null ? void 0 : parseArn(arn)?.resource.replace(/^key\//, "") ?? arn;
  return [...new Set([address, arn, id?.startsWith("mrk-") === true ? null : id].filter((name) => name != null))];
}

// src/model/model.ts
function createModel(plan) {
  const keyRing = createKeyRing(plan);
  const reader = { configuration: plan.configuration, keyRing };
  const current = plan.changes.filter(({ mode, deposed }) => mode === "managed" && !deposed);
  const tables = current.filter(({ type }) => isTableType(type)).map((change) => readTable(change, reader));
  const byName = /* @__PURE__ */ new Map();
  for (const table2 of tables) {
    for (const name of [table2.address, arnOf(table2.change.before), arnOf(table2.change.after)]) if (name !== null) byName.set(name, table2);
  }
  const joined = /* @__PURE__ */ new Map();
  const replicas = [];
  for (const change of current) {
    if (change.type !== TABLE_REPLICA_TYPE) continue;
    const table2 = tableOfReplica(change, byName, reader);
    const replica = readTableReplica(change, table2, reader);
    if (table2 === void 0) replicas.push(replica);
    else joined.set(table2, [...joined.get(table2) ?? [], replica]);
  }
  const complete = tables.map((table2) => joined.has(table2) ? { ...table2, replicas: [...table2.replicas, ...joined.get(table2)] } : table2);
  return {
    plan: { complete: plan.complete, errored: plan.errored, deferred: plan.deferred.filter(({ type }) => isTableType(type) || type === TABLE_REPLICA_TYPE) },
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

// src/policy/selection.ts
function selects({ addresses, where }, address, changeOf2) {
  if (addresses !== null && !addresses.some((pattern) => matchesWildcard(address, pattern))) return false;
  return where === null || where.finds(changeOf2());
}
function selectionText({ addresses, where }) {
  return [...addresses === null ? [] : [addresses.map((pattern) => `\`${pattern}\``).join(", ")], ...where === null ? [] : [`\`${where.path}\``]].join(" and ");
}

// src/plan/shown-change.ts
function shownChange(change) {
  const { address, previousAddress, mode, type, name, key, actions } = change;
  return {
    address,
    ...previousAddress === null ? {} : { previous_address: previousAddress },
    mode,
    type,
    name,
    ...key === void 0 ? {} : { index: key },
    change: { actions, before: shownSide(change.before), after: shownSide(change.after) }
  };
}
function shownSide(values) {
  return values === null ? null : masked(values.known, values.sensitive);
}
function masked(value, marks) {
  if (marks === true) return SENSITIVE;
  if (typeof marks !== "object" || marks === null || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element, i) => masked(element, Array.isArray(marks) ? marks[i] : void 0));
  return Object.fromEntries(Object.entries(value).map(([name, member2]) => [name, masked(member2, Array.isArray(marks) || !Object.hasOwn(marks, name) ? void 0 : marks[name])]));
}

// src/gate/findings.ts
function judge(model, plan, settings, policy) {
  const subjects = subjectsOf(model, settings, policy);
  const findings = [];
  const verdicts = /* @__PURE__ */ new Map();
  const context = { requirementOf: subjects.requirementOf, allowedKeys: policy.allowedKeys, explicitKeyGrant: policy.explicitKeyGrant };
  for (const rule of RULES) {
    for (const answer of rule.judge(model, context)) {
      const severity = answer.answer === "pass" ? chosenSeverity(rule, answer.address, policy, subjects) : severityOf(rule, answer, settings, policy, subjects);
      if (severity === "off") continue;
      if (rule.id === CONTROL && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (answer.answer !== "pass") findings.push(findingOf(rule, answer, plan, severity));
    }
  }
  return { findings, verdicts, subjects };
}
function findingOf(rule, { problem: name, address, attribute, facts, hcl, check }, plan, severity) {
  const problem = problemOf(rule, name);
  return {
    plan,
    ruleId: rule.id,
    problem: name,
    severity,
    status: "open",
    waiver: null,
    address,
    attribute,
    message: fill(problem.message, facts),
    remedy: fill(problem.remedy, facts),
    hcl: hcl ?? null,
    check: check ?? null
  };
}
function problemOf(rule, name) {
  const problem = rule.problems[name];
  if (problem === void 0) throw new Error(`${rule.id} has no problem ${name}`);
  return problem;
}
function severityOf(rule, { problem, answer, address }, settings, policy, subjects) {
  const severity = chosenSeverity(rule, address, policy, subjects) ?? problemOf(rule, problem).severity ?? rule.severity;
  if (severity !== "error") return severity;
  if (answer === "undetermined" && settings.undetermined === "warn") return "warning";
  const isOld = rule.ofTableAlone === true && address !== null && subjects.changeOf(address)?.action === "no-op";
  return isOld && settings.existing === "warn" ? "warning" : severity;
}
function chosenSeverity(rule, address, policy, subjects) {
  const override = address === null ? void 0 : policy.overrides.findLast((each) => each.rules[rule.id] !== void 0 && subjects.selects(each, address));
  return override?.rules[rule.id] ?? policy.rules[rule.id];
}
function subjectsOf({ tables, replicas }, settings, policy) {
  const all = [...tables, ...tables.flatMap((table2) => table2.replicas), ...replicas];
  const changes = new Map(all.flatMap(({ address, change }) => change === null ? [] : [[address, change]]));
  const shown = /* @__PURE__ */ new Map();
  const subjects = {
    changeOf: (address) => changes.get(address),
    selects: (selection, address) => selects(selection, address, () => {
      const change = changes.get(address);
      if (change !== void 0 && !shown.has(address)) shown.set(address, shownChange(change));
      return shown.get(address) ?? {};
    }),
    requirementOf: (address) => policy.overrides.findLast((each) => each.require !== null && subjects.selects(each, address))?.require ?? settings.require
  };
  return subjects;
}

// src/gate/apply-waivers.ts
var DAYS_OF_NOTICE = 14;
function applyWaivers(plans, waivers, today, firstPlan) {
  const used = /* @__PURE__ */ new Set();
  const valid = waivers.filter(({ expires }) => expires >= today);
  const findings = plans.map(
    ({ findings: own, subjects }) => own.map((finding) => {
      const { ruleId, address } = finding;
      if (address === null) return finding;
      const matching = valid.filter((waiver2) => waiver2.rule === ruleId && subjects.selects(waiver2, address));
      for (const waiver2 of matching) used.add(waiver2);
      const [waiver] = matching.sort((a, b) => a.expires < b.expires ? 1 : -1);
      return waiver === void 0 ? finding : { ...finding, status: "waived", waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } };
    })
  );
  return { findings, ofWaivers: waivers.flatMap((waiver) => findingsOn(waiver, used.has(waiver), today, firstPlan)) };
}
function findingsOn(waiver, isUsed, today, plan) {
  const left = daysBetween(today, waiver.expires);
  const facts = { rule: waiver.rule, what: selectionText(waiver), expires: waiver.expires, reason: waiver.reason, days: left === 0 ? "today" : left === 1 ? "in 1 day" : `in ${left} days` };
  const say = (problem) => [
    findingOf(waiverValidity, { answer: "fail", problem, address: null, attribute: null, facts }, plan, waiverValidity.problems[problem].severity ?? waiverValidity.severity)
  ];
  if (left < 0) return say("expired");
  if (!isUsed) return say("unused");
  return left <= DAYS_OF_NOTICE ? say("about-to-expire") : [];
}

// src/gate/table-rows.ts
function tableRows(model, plan, verdicts, { requirementOf }) {
  const tables = model.tables.map((table2) => ({
    plan,
    name: table2.name,
    address: table2.address,
    type: table2.type,
    region: regionRow(table2.region),
    actions: table2.change.actions,
    before: encryptionRow(table2.before),
    after: encryptionRow(table2.after),
    transition: table2.transition,
    require: requirementOf(table2.address),
    verdict: verdicts.get(table2.address) ?? "not-applicable",
    replicas: table2.replicas.map((replica) => replicaRow(replica, table2.change))
  }));
  const replicas = model.replicas.map((replica) => ({
    plan,
    name: null,
    ...replicaRow(replica, replica.change),
    transition: transitionOf(replica.change, replica.before, replica.after),
    require: requirementOf(replica.address),
    verdict: "not-applicable",
    replicas: []
  }));
  return [...tables, ...replicas];
}
function replicaRow(replica, change) {
  const { actions } = replica.change ?? change;
  return { address: replica.address, type: replica.type, region: regionRow(replica.region), actions, before: encryptionRow(replica.before), after: encryptionRow(replica.after) };
}
function regionRow(region) {
  return region === null ? null : region.sensitive ? SENSITIVE : region.value;
}
function encryptionRow(encryption) {
  if (encryption === null) return null;
  const key = encryption.class === "customer-managed" ? encryption.key : null;
  const shown = (text) => text !== null && key?.sensitive === true ? SENSITIVE : text;
  return { class: encryption.class, key: { arn: shown(key?.arn ?? null), address: key?.address ?? null, alias: shown(key?.alias ?? null) } };
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

// src/gate/judge-plans.ts
function judgePlans(plans, { settings, policy, policyFile, baseline, name, today, version }) {
  const called = (path) => name === null ? path : plans.length === 1 ? name : `${name}: ${path}`;
  const judged = plans.map(({ path, sha256, plan }) => {
    const model = createModel(plan);
    return { path, sha256, plan, model, ...judge(model, called(path), settings, policy) };
  });
  const waived = applyWaivers(judged, policy.waivers, today, called(plans[0]?.path ?? ""));
  const parts = judged.map(({ path, sha256, plan, model, verdicts, subjects }, i) => {
    const findings = [...applyBaseline(waived.findings[i], baseline, subjects, name !== null), ...i === 0 ? waived.ofWaivers : []];
    return {
      plan: {
        name: called(path),
        verdict: verdictOf(findings, settings.failOn),
        settings,
        policy: policyFile,
        path,
        sha256,
        terraformVersion: plan.terraformVersion,
        complete: plan.complete,
        errored: plan.errored
      },
      tables: tableRows(model, called(path), verdicts, subjects),
      findings
    };
  });
  return compileReport(parts, version);
}

// src/report/json.ts
function jsonReport(report) {
  return `${printableJson(report)}
`;
}

// src/report/account-ids.ts
var KMS_ARN = /\barn:aws[\w-]*:kms:[\w-]*:\d{12}:(?=(?:key|alias)\/)/g;
var ACCOUNT_ID = /(?<![0-9A-Za-z])(?<![0-9a-f]{4}-)\d{8}(\d{4})(?![0-9A-Za-z])/g;
function maskAccountIds(text) {
  return text.replace(KMS_ARN, "").replace(ACCOUNT_ID, "********$1");
}
function accountIdsShown(choice) {
  return choice === "mask" ? maskAccountIds : (text) => text;
}

// src/report/rows.ts
function encryptionText(row) {
  return encryptionWords(row).join(" ");
}
function encryptionWords(row) {
  if (row === null) return ["-"];
  const key = keyName(row.key);
  return key === null ? [row.class] : [row.class, key];
}
function keyName({ alias, address, arn }) {
  return withoutPrefix(alias) ?? address ?? withoutPrefix(arn);
}
function withoutPrefix(arn) {
  return arn?.replace(/^arn:[^:]*:kms:[^:]*:[^:]*:/, "") ?? null;
}
function keyText({ before, after }) {
  const [from, to] = [encryptionText(before), encryptionText(after)];
  if (from === to || before === null) return to;
  return `${from} -> ${to}`;
}
function subjectsOf2({ tables }) {
  const byAddress = new Map(tables.map((table2) => [`${table2.plan}
${table2.address}`, table2]));
  for (const table2 of tables) {
    for (const replica of table2.replicas) {
      const key = `${table2.plan}
${replica.address}`;
      if (!byAddress.has(key)) byAddress.set(key, { ...table2, ...replica });
    }
  }
  return (finding) => byAddress.get(`${finding.plan}
${finding.address}`);
}
function verdictText({ verdict, summary, plans, tables }) {
  const of = plans.length === 1 ? "this plan" : `these ${plans.length} plans`;
  if (summary.tables === 0) return verdict === "pass" ? `no DynamoDB tables in ${of}` : `${of} cannot be passed`;
  const required = requiredText(tables);
  const judged = summary.tables - summary.notApplicable;
  const bad = summary.failed + summary.undetermined;
  if (judged === 0) return verdict === "pass" ? `no table of ${of} has to have ${required}` : `${of} cannot be passed`;
  if (bad > 0) return `${bad} of ${count(judged, "table")} without ${required}, or not known to have it${verdict === "pass" ? ", which the settings let pass" : ""}`;
  const all = `${judged === 1 ? "the table has" : `all ${judged} tables have`} ${required}`;
  return verdict === "pass" ? all : `${all}, but there ${summary.errors === 1 ? "is" : "are"} ${summary.errors > 0 ? count(summary.errors, "other error") : count(summary.warnings, "warning")}`;
}
function requiredText(tables) {
  const required = new Set(tables.flatMap((table2) => table2.verdict === "not-applicable" ? [] : [table2.require]));
  if (required.size > 1) return "the key that is required of it";
  return required.has("customer-managed") ? "a customer managed key" : "KMS encryption";
}
function countsText({ tables, passed, failed, undetermined, notApplicable, reEncryptions, errors, warnings, notes, waived, baseline }) {
  return [
    `${count(tables, "table")}: ${passed} passed, ${failed} failed, ${undetermined} undetermined, ${notApplicable} not applicable`,
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
function waiverText({ reason, owner, expires }) {
  return `until ${expires}${owner === null ? "" : `, by ${owner}`}: ${reason}`;
}
function remediesOf(findings) {
  const byRemedy = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const same = byRemedy.get(finding.remedy);
    if (same === void 0) byRemedy.set(finding.remedy, /* @__PURE__ */ new Map([[finding.address, finding]]));
    else if (!same.has(finding.address)) same.set(finding.address, finding);
  }
  return [...byRemedy].map(([remedy, same]) => ({ remedy, findings: [...same.values()] }));
}
var NAMED = 3;
function listed(things) {
  const more = things.length - NAMED;
  return `${things.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/report/fit.ts
var GAP = "\n\n";
function fit(sections, limit) {
  const kept = [...sections];
  const missing = [];
  let length = sections.reduce((sum, { markdown }) => sum + bytesOf(markdown) + GAP.length, 0);
  const excess = () => length + (missing.length > 0 ? bytesOf(missingLine(missing)) + GAP.length : 0) - limit;
  for (const i of leastImportantFirst(sections)) {
    if (excess() <= 0) break;
    const section2 = sections[i];
    const shortened2 = section2.shortened?.(bytesOf(section2.markdown) - excess() - MISSING_LINE_BYTES) ?? null;
    kept[i] = shortened2;
    length -= shortened2 === null ? bytesOf(section2.markdown) + GAP.length : bytesOf(section2.markdown) - bytesOf(shortened2.markdown);
    const content = shortened2 === null ? section2.content : shortened2.content;
    if (content !== null) missing.push(content);
  }
  const shown = kept.flatMap((section2) => section2 === null ? [] : [section2.markdown]);
  const foot = sections.at(-1)?.importance === null ? shown.splice(-1) : [];
  return `${[...shown, ...missing.length > 0 ? [missingLine(missing)] : [], ...foot].join(GAP)}
`;
}
var MISSING_LINE_BYTES = 500;
function missingLine(missing) {
  const counts = /* @__PURE__ */ new Map();
  for (const { count: n, of } of missing) counts.set(of, (counts.get(of) ?? 0) + n);
  return `*Left out, to keep this short: ${[...counts].map(([of, n]) => count(n, of)).join(", ")}.*`;
}
function leastImportantFirst(sections) {
  const droppable = sections.flatMap(({ importance }, i) => importance === null ? [] : [{ importance, i }]);
  return droppable.sort((a, b) => a.importance - b.importance || b.i - a.i).map(({ i }) => i);
}
function bytesOf(text) {
  return new TextEncoder().encode(text).length;
}

// src/report/markdown-text.ts
function createMarkdownText(accountIds) {
  const shown = accountIdsShown(accountIds);
  return {
    code: (text) => code(shown(text)),
    sentence: (text) => markdownSentence(shown(text)),
    codeBlock: (text, language) => codeBlock(shown(text), language)
  };
}

// src/report/plan-sections.ts
var IMPORTANCE = { standards: 1, passing: 2, notes: 3, settled: 4, fix: 5, retrofit: 6, findings: 7, overview: 8, problems: 9 };
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
    ...fixSection(rows.filter((finding) => !isRetrofit(finding)), text),
    ...notes.length > 0 ? [notesSection(notes, text)] : [],
    ...settledSection("Waived", "waived finding", waived, text),
    ...settledSection("In the baseline", "baseline finding", baseline, text),
    ...passingSection(view, text)
  ];
  if (view.isOnly || sections.length === 0) return sections;
  const heading = { markdown: `#### ${plan.verdict === "pass" ? "✅" : "❌"} Plan ${text.code(plan.name)}`, importance: IMPORTANCE.findings, content: null };
  return [heading, ...sections];
}
function findingsSection(findings, view, text) {
  const subject = subjectsOf2(view);
  const rows = findings.map((finding) => {
    const row = subject(finding);
    const icon = finding.severity === "error" ? "❌" : "⚠️";
    return [`${icon} ${addressText(finding.address, text)}`, text.sentence((row?.actions ?? []).join(", ")), row === void 0 ? "" : keyCell(row, text), text.sentence(finding.message)];
  });
  return sectionOfRows(rows, rows.length);
}
function sectionOfRows(rows, shown) {
  const markdown = `**Findings**

${table(["Table", "Planned", "Key", "What is wrong"], rows.slice(0, shown))}`;
  return {
    markdown,
    importance: IMPORTANCE.findings,
    content: { count: shown === rows.length ? shown : rows.length - shown, of: "finding" },
    shortened: (bytes) => {
      const lines = markdown.split("\n");
      let length = 0;
      const fitting = lines.findIndex((line) => (length += bytesOf(`${line}
`)) > bytes) - (lines.length - shown);
      return fitting > 0 && fitting < shown ? sectionOfRows(rows, fitting) : null;
    }
  };
}
function retrofitSection(findings, text) {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0];
    const addresses = [...new Set(same.map(({ address }) => addressText(address, text)))];
    const checks = [...new Set(same.flatMap(({ check }) => check === null ? [] : [check]))];
    const after = checks.length === 0 ? "" : `

  Check afterwards:

${indented(text.codeBlock(checks.join("\n"), "sh"))}`;
    return `- ${addresses.join(", ")}: ${text.sentence(message)}

  ${text.sentence(remedy)}${after}`;
  });
  return { markdown: ["**Retrofit warnings**", ...bullets].join("\n\n"), importance: IMPORTANCE.retrofit, content: { count: findings.length, of: "retrofit warning" } };
}
function fixSection(findings, text) {
  if (findings.length === 0) return [];
  const bullets = remediesOf(findings).map(({ remedy, findings: same }) => {
    const [first, ...others] = same;
    const hcl = first.hcl === null ? "" : `

${indented(text.codeBlock(first.hcl, "hcl"))}`;
    const rest = others.length === 0 || hcl === "" ? "" : `

  The same for ${listed(others.map(({ address }) => addressText(address, text)))}.`;
    const addresses = hcl === "" ? listed(same.map(({ address }) => addressText(address, text))) : addressText(first.address, text);
    return `- ${addresses}: ${text.sentence(remedy)}${hcl}${rest}`;
  });
  return [{ markdown: folded("How to fix", bullets.join("\n\n")), importance: IMPORTANCE.fix, content: { count: remediesOf(findings).length, of: "suggestion" } }];
}
function notesSection(findings, text) {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0];
    const checks = [...new Set(same.flatMap(({ check }) => check === null ? [] : [text.code(check)]))];
    return `- ${listed([...new Set(same.map(({ address }) => addressText(address, text)))])}: ${text.sentence(message)} ${text.sentence(remedy)}${checks.length === 0 ? "" : ` Check: ${listed(checks)}`}`;
  });
  return { markdown: folded(`Notes (${findings.length})`, bullets.join("\n")), importance: IMPORTANCE.notes, content: { count: findings.length, of: "note" } };
}
function alike(findings) {
  return [...grouped(findings, ({ message, remedy }) => `${message}
${remedy}`).values()];
}
function settledSection(title, of, findings, text) {
  if (findings.length === 0) return [];
  const bullets = findings.map(({ address, ruleId, message, waiver }) => `- ${addressText(address, text)}: ${text.sentence(message)} (${text.code(ruleId)}${waiver === null ? "" : `, ${text.sentence(waiverText(waiver))}`})`);
  return [{ markdown: folded(`${title} (${findings.length})`, bullets.join("\n")), importance: IMPORTANCE.settled, content: { count: findings.length, of } }];
}
function passingSection({ tables }, text) {
  const passing = tables.filter(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
  if (passing.length === 0) return [];
  const rows = passing.map((row) => [text.code(row.address), row.transition, keyCell(row, text), row.verdict]);
  const passed = passing.filter(({ verdict }) => verdict === "pass").length;
  const titles = [...passed > 0 ? [`Passing tables (${passed})`] : [], ...passing.length > passed ? [`${passed > 0 ? "not" : "Not"} applicable (${passing.length - passed})`] : []];
  return [{ markdown: folded(titles.join(", "), table(["Table", "Apply", "Key", "Verdict"], rows)), importance: IMPORTANCE.passing, content: { count: passing.length, of: "passing table" } }];
}
function addressText(address, text) {
  return address === null ? "the plan" : text.code(address);
}
function keyCell({ before, after }, text) {
  if (before === null || encryptionText(before) === encryptionText(after)) return encryptionCode(after, text);
  return `${encryptionCode(before, text)} → ${encryptionCode(after, text)}`;
}
function encryptionCode(row, text) {
  return encryptionWords(row).map((word) => text.code(word.replace(/^key\/((?:mrk-)?[0-9a-f]{8})[0-9a-f-]{12,}$/, "key/$1…"))).join(" ");
}
function table(titles, rows) {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}
function folded(title, content) {
  return `<details><summary>${title}</summary>

${content}

</details>`;
}
function indented(text) {
  return text.split("\n").map((line) => `  ${line}`).join("\n");
}

// src/report/standards-section.ts
function standardsSection({ rules, plans, tables }, text) {
  const corresponding = rules.filter(({ checks, frameworks: frameworks2 }) => checks.length > 0 || frameworks2.length > 0);
  if (corresponding.length === 0) return null;
  const shown = shownFrameworks(plans);
  const frameworks = [...new Map(corresponding.flatMap((rule) => rule.frameworks.map((framework) => [framework.id, framework]))).values()].filter(({ id }) => shown === null || shown.has(id));
  const explains = shown !== null && tables.some(({ require: require2 }) => require2 === "customer-managed");
  const lines = [
    ...corresponding.map(({ id, title, checks }) => `- ${text.code(id)}, ${text.sentence(title)}: ${checks.map(({ tool, id: check }) => `${text.sentence(tool)} ${text.code(check)}`).join(", ")}`),
    ...frameworks.map(({ title, requirements, keyControl }) => `- ${text.sentence(title)}: ${requirements.map(text.code).join(", ")}${explains ? `. Control of the key has to be demonstrated: ${text.sentence(keyControl)}` : ""}`)
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

// src/report/markdown.ts
function markdownReport(report, { accountIds, limit = Infinity, marker, problems = [], footer }) {
  const text = createMarkdownText(accountIds);
  const always = (markdown) => ({ markdown, importance: null, content: null });
  const sections = [];
  if (marker !== void 0) sections.push(always(marker));
  if (problems.length > 0) sections.push(always("### ❌ DynamoDB KMS gate could not tell"), problemsSection(problems, text));
  if (report !== null) {
    if (problems.length === 0) sections.push(always(headline(report, text)));
    const tables = grouped(report.tables, ({ plan }) => plan);
    const findings = grouped(report.findings, ({ plan }) => plan);
    if (report.plans.length > 1 || problems.length > 0) sections.push(overview(report.plans, tables, text));
    for (const plan of report.plans) {
      const view = { plan, tables: tables.get(plan.name) ?? [], findings: findings.get(plan.name) ?? [], rules: report.rules, isOnly: report.plans.length === 1 };
      for (const section2 of planSections(view, text)) sections.push(section2);
    }
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
  const counts = [
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
  return counts.length === 0 ? "" : ` (${counts.join(", ")})`;
}
function problemsSection(problems, text) {
  return { markdown: problems.map((problem) => `- ${text.sentence(problem)}`).join("\n"), importance: IMPORTANCE.problems, content: { count: problems.length, of: "problem" } };
}
function overview(plans, tables, text) {
  const row = (plan) => `- ${plan.verdict === "pass" ? "✅" : "❌"} ${text.code(plan.name)}: ${text.sentence(verdictText({ ...plan, plans: [plan], tables: tables.get(plan.name) ?? [] }))}${countsInHeadline(plan)}`;
  return { markdown: plans.map(row).join("\n"), importance: IMPORTANCE.overview, content: { count: plans.length, of: "plan" } };
}

// src/report/plan-uri.ts
var NO_FILE = "plan.json";
function relativePath(path) {
  const steps = path.split(/[/\\]+/).filter((step) => step !== "" && step !== ".");
  const isBelow = !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !steps.includes("..");
  const shown = isBelow ? steps : steps.slice(-1).filter((step) => step !== "..");
  return path === "-" || shown.length === 0 ? NO_FILE : shown.join("/");
}
function uriOf(relative) {
  return relative.split("/").map((step) => encodeURIComponent(step.replace(new RegExp("\\p{Surrogate}", "gu"), "�"))).join("/");
}

// src/report/fingerprint.ts
var LONGEST = 1e3;
function createFingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return (parts) => {
    const text = parts.join(" ");
    const n = (seen.get(text) ?? 0) + 1;
    seen.set(text, n);
    return {
      "dynamodbKmsGate/v1": n === 1 && text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} ${fnv1a(text)}:${n}`,
      // The one that GitHub goes by. Where there is none, upload-sarif makes it from the first line of the plan: the same for all.
      primaryLocationLineHash: `${fnv1a(text)}:${n}`
    };
  };
}
function fnv1a(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

// src/report/sarif-results.ts
function sarifResults(findings, plans, rules, text) {
  const byName = new Map(plans.map((named) => [named.plan.name, named]));
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprintsOf = createFingerprints();
  return findings.map(({ plan, ruleId, problem, severity, status, waiver, address, message, remedy }) => {
    const { name, isNamed, plan: { path } } = byName.get(plan);
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
          physicalLocation: {
            artifactLocation: { uri: uriOf(text.plain(relativePath(path))) },
            // A plan has no lines that mean anything.
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
          },
          ...resource === null ? {} : { logicalLocations: [{ fullyQualifiedName: resource, kind: "resource" }] }
        }
      ],
      partialFingerprints: fingerprintsOf([...isNamed ? [name] : [], ruleId, resource ?? "plan"]),
      // Of a run either all results have them or none: an empty list says that the result is not suppressed.
      suppressions: status === "waived" ? [{ kind: "external", status: "accepted", ...justification(waiver, text) }] : [],
      ...status === "baseline" ? { baselineState: "unchanged" } : {},
      properties: { plan: name, problem }
    };
  });
}
function justification(waiver, text) {
  if (waiver === null) return {};
  const owner = waiver.owner === null ? [] : [`owner ${waiver.owner}`];
  return { justification: text.plain(`${waiver.reason} (${[...owner, `until ${waiver.expires}`].join(", ")})`) };
}

// src/report/sarif-text.ts
var LONGEST_MESSAGE = 4e3;
function createSarifText(accountIds) {
  const shown = accountIdsShown(accountIds);
  const plain = (text) => visible(shown(text));
  return {
    plain,
    message: (text) => shortened(plain(text), LONGEST_MESSAGE).replace(/\](?=\()/g, "\\]").replace(/\{(\d+)\}/g, "{{$1}}")
  };
}
function shortened(text, characters) {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}…`;
}

// src/report/sarif-rules.ts
var LONGEST_DESCRIPTION = 1024;
var MOST_TAGS = 20;
var SECURITY_SEVERITY = { error: "8.0", warning: "5.0", note: "2.0" };
function sarifRule(rule, chosen) {
  const { id, title, severity, rationale, references, checks, frameworks } = rule;
  const helpUri = references.find((reference) => LINK.test(reference));
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: shortened(title, LONGEST_DESCRIPTION) },
    fullDescription: { text: shortened(rationale, LONGEST_DESCRIPTION) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...helpUri === void 0 ? {} : { helpUri },
    defaultConfiguration: { level: severity },
    properties: {
      tags: tagsOf(rule, chosen),
      precision: "high",
      "security-severity": SECURITY_SEVERITY[severity],
      // All of them: there is not room for each among the tags.
      checks: checks.map((check) => `${check.tool} ${check.id}`),
      frameworks: frameworks.flatMap((framework) => framework.requirements.map((requirement) => `${framework.id}/${requirement}`))
    }
  };
}
function tagsOf({ checks, frameworks }, chosen) {
  const tagged = frameworks.map(({ id, requirements }) => ({ isChosen: chosen.has(id), tags: requirements.map((requirement) => `${id}/${requirement}`) }));
  const first = [...tagged.flatMap(({ isChosen, tags }) => isChosen ? tags : []), ...tagged.flatMap(({ tags }) => tags.slice(0, 1))];
  const tools = checks.map(({ tool, id }) => `${tool.toLowerCase().replaceAll(" ", "-")}/${id}`);
  return [.../* @__PURE__ */ new Set(["security", ...first, ...tools, ...tagged.flatMap(({ tags }) => tags)])].slice(0, MOST_TAGS);
}
var LINK = /^https:\/\/[\w.-]+(?:\/[\w./?=&%~:+,;#-]*)?$/;
function helpText({ rationale, references, checks, frameworks }) {
  return [
    rationale,
    ...section("References", references.map((reference) => `- ${reference}`)),
    ...section("The same check in other tools", checks.map(({ tool, id }) => `- ${tool}: ${id}`)),
    ...section("Requirements that ask for it", frameworks.map(({ title, requirements }) => `- ${title}: ${requirements.join(", ")}`))
  ].join("\n\n");
}
function helpMarkdown({ rationale, references, checks, frameworks }) {
  return [
    markdownSentence(rationale),
    ...section("**References**\n", references.map((reference) => `- ${LINK.test(reference) ? `<${reference}>` : code(reference)}`)),
    ...section("**The same check in other tools**\n", checks.map(({ tool, id }) => `- ${markdownSentence(tool)}: ${code(id)}`)),
    ...section("**Requirements that ask for it**\n", frameworks.map(({ title, requirements }) => `- ${markdownSentence(title)}: ${requirements.map(code).join(", ")}`))
  ].join("\n\n");
}
function section(heading, lines) {
  return lines.length === 0 ? [] : [[heading, ...lines].join("\n")];
}

// src/report/sarif.ts
var MOST_RUNS = 20;
var MOST_RESULTS = 5e3;
function sarifReport(report, { accountIds }) {
  const text = createSarifText(accountIds);
  const plans = namedPlans(report, text);
  const runs = plans.length > MOST_RUNS ? [run(report, plans, "dynamodb-kms-gate/", text)] : plans.map((named) => run(report, [named], `dynamodb-kms-gate/${named.name}/`, text));
  return `${printableJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs })}
`;
}
function run(report, plans, category, text) {
  const names = new Set(plans.map(({ plan }) => plan.name));
  const findings = report.findings.filter(({ plan }) => names.has(plan)).sort(byImportance);
  const chosen = new Set(plans.flatMap(({ plan }) => plan.settings.frameworks ?? []));
  const missing = findings.length - MOST_RESULTS;
  return {
    tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules: report.rules.map((rule) => sarifRule(rule, chosen)) } },
    automationDetails: { id: category },
    invocations: [{ executionSuccessful: true, ...missing > 0 ? { toolExecutionNotifications: [leftOut(missing)] } : {} }],
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
  const shown = accountIdsShown(accountIds);
  const line = (text) => visible(shown(text));
  const paint = colour ? (code2, text) => `\x1B[${code2}m${text}\x1B[0m` : (_, text) => text;
  const heading = (text) => paint(BOLD, text);
  const subject = subjectsOf2(report);
  const inPlan = (plan) => report.plans.length > 1 ? [plan] : [];
  const planHeading = report.plans.length > 1 ? ["plan"] : [];
  const sections = [];
  const word = report.verdict === "pass" ? paint(GREEN, "PASS") : paint(RED, "FAIL");
  sections.push(`${word}  ${line(verdictText(report))}`);
  const { open: open2, waived, baseline } = byStatus(report.findings);
  const errors = open2.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const rows = errors.map((finding) => {
      const row = subject(finding);
      return [...inPlan(finding.plan), finding.address ?? "(plan)", row === void 0 ? "-" : keyText(row), `${finding.message} [${finding.ruleId}]`];
    });
    sections.push(columns([...planHeading, "table", "key", "what is wrong"], rows, heading, line));
    sections.push([heading("How to fix"), ...remediesOf(errors).map(({ remedy, findings }) => `  ${line(`${listed(findings.map(({ address }) => address ?? "(plan)"))}: ${remedy}`)}`)].join("\n"));
  }
  for (const [title, severity] of [["Warnings", "warning"], ["Notes", "note"]]) {
    const findings = open2.filter((finding) => finding.severity === severity);
    if (findings.length > 0) sections.push([heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan), line))].join("\n"));
  }
  for (const [title, findings] of [["Waived", waived], ["In the baseline", baseline]]) {
    const lines = findings.map(({ plan, address, message, ruleId, waiver }) => `  ${line(`${[...inPlan(plan), address ?? "(plan)"].join(": ")}: ${message} [${ruleId}]`)}${waiver === null ? "" : `
    ${line(waiverText(waiver))}`}`);
    if (lines.length > 0) sections.push([heading(title), ...lines].join("\n"));
  }
  if (report.tables.length > 0) {
    const rows = report.tables.map((table2) => [...inPlan(table2.plan), table2.address, table2.transition, keyText(table2), table2.verdict]);
    sections.push(columns([...planHeading, "table", "apply", "key", "verdict"], rows, heading, line));
  }
  sections.push(countsText(report.summary));
  return `${sections.join("\n\n")}
`;
}
var BOLD = 1;
var RED = 31;
var GREEN = 32;
function details(finding, plan, line) {
  const where = [...plan, finding.address ?? "(plan)"].join(": ");
  const check = finding.check === null ? "" : `
    Check: ${line(finding.check)}`;
  return `  ${line(`${where}: ${finding.message} [${finding.ruleId}]`)}
    ${line(finding.remedy)}${check}`;
}
function columns(titles, rows, heading, line) {
  const shown = rows.map((row) => row.map(line));
  const widths = titles.map((title, i) => shown.reduce((widest, row) => Math.max(widest, row[i].length), title.length));
  const joined = (cells) => `  ${cells.map((cell, i) => i === cells.length - 1 ? cell : cell.padEnd(widths[i])).join("  ")}`;
  return [heading(joined(titles)), ...shown.map(joined)].join("\n");
}

// src/policy/plan-name.ts
var MAX_CHARACTERS = 100;
function parsePlanName(raw) {
  const name = raw.value("name")?.trim() || null;
  if (name !== null && name.length > MAX_CHARACTERS) {
    throw new UserError(`${raw.nameOf("name")} is ${name.length} characters long; allowed: up to ${MAX_CHARACTERS}, such as the workspace or the environment`);
  }
  return name;
}

// src/policy/settings.ts
function parseSettings(raw, policy = NO_POLICY) {
  const of = (name) => choose(name, { ...raw, value: () => raw.value(name)?.trim() || policy.choices[name] });
  return { require: of("require"), undetermined: of("undetermined"), failOn: of("fail-on"), existing: of("existing"), frameworks: policy.frameworks };
}

export {
  readPlanFiles,
  readPolicyFile,
  COULD_NOT_TELL,
  exitCodeOf,
  verdictOf,
  judgePlans,
  parsePlanName,
  parseSettings,
  jsonReport,
  accountIdsShown,
  markdownReport,
  sarifReport,
  textReport
};
