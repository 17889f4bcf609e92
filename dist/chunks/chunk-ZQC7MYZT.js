import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  cannotBeRead
} from "./chunk-SPKT42KZ.js";
import {
  isSourceFileName
} from "./chunk-FZ6JMH3Y.js";
import {
  indexAt,
  moduleKey,
  nameAt,
  parseAddress,
  splitModulePath
} from "./chunk-HM43XZ36.js";
import {
  anyAt,
  dig,
  hasUnknown,
  isJsonSpace,
  isObject,
  member
} from "./chunk-XLRJ3OW7.js";
import {
  UserError
} from "./chunk-P5JSFZPG.js";

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

// src/plan/constant-of.ts
function constantOf(expression) {
  const references = member(expression, "references");
  return Array.isArray(references) && references.length > 0 ? void 0 : member(expression, "constant_value");
}

// src/plan/hidden-input.ts
function hidesInput(resource, tree, origins) {
  const call = resource.module.at(-1);
  const module = tree.module(resource.module);
  if (call === void 0 || module === void 0) return false;
  const caller = resource.module.slice(0, -1);
  const config = tree.call(caller, call.name);
  const used = usedNames(module);
  if (used.has("local")) return false;
  return Object.keys(module.variables ?? {}).some((name) => {
    const expression = used.has(`var.${name}`) ? void 0 : member(config?.expressions, name);
    if (!isObject(expression)) return false;
    const from = { ...resource, module: caller, key: call.key };
    return origins.follow(expression, from, { mode: "", type: "", name: "", ...config?.for_each_expression === void 0 ? {} : { for_each_expression: config.for_each_expression } }, []).state !== "known";
  });
}
var known = /* @__PURE__ */ new WeakMap();
function usedNames(module) {
  const names = known.get(module) ?? new Set(namesIn(module));
  known.set(module, names);
  return names;
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
    const value = constantOf(expression);
    if (value !== void 0) return constant(value, inner);
    const references = referencesOf(expression);
    if (references === void 0) return ambiguous([]);
    return combine(traversalsOf(references), references, scope, inner);
  }
  function combine(traversals, references, scope, inner) {
    const parts = partsOf(traversals, scope);
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
  function partsOf(traversals, scope) {
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
        return nameAt(steps, 1) === "key" ? keyOf(scope, inner) : eachValue(text, [...pathOf(steps, 2), ...inner], scope);
      case "count":
        return keyOf(scope, inner);
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
    const written = indexAt(steps, 2);
    const path = pathOf(steps, written === void 0 ? 2 : 3);
    const of = (key2, within) => outputs(text, all, [...scope.module, { name, key: key2 }], path, within, scope);
    const key = written ?? index;
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
    const written = indexAt(steps, at + 2);
    const path = pathOf(steps, written === void 0 ? at + 2 : at + 3);
    const key = written ?? index;
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
function keyOf(scope, inner) {
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
function createConfiguration({ configuration, variables }, instances) {
  const tree = createTree(configuration, variables);
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
      return origin.state === "known" && constantOf(found.expression) !== void 0 ? { ...origin, isLiteral: true } : origin;
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
  const constant2 = constantOf(at);
  if (constant2 === void 0) return { expression: at, inner: [] };
  return inner.length > 0 && dig(constant2, inner) === void 0 ? void 0 : { expression: at, inner };
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

// src/plan/relevant-attributes.ts
function parseRelevantAttributes(text) {
  if (text === null) return null;
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return null;
  const all = json.map(attributeOf);
  return all.includes(void 0) ? null : all;
}
function attributeOf(json) {
  const [address, path] = [member(json, "resource"), member(json, "attribute")];
  if (!isObject(json) || typeof address !== "string" || !Array.isArray(path)) return void 0;
  const steps = parseAddress(address);
  if (steps === void 0) return void 0;
  const { module, rest } = splitModulePath(steps);
  const names = rest.flatMap((step) => "name" in step ? [step.name] : []);
  return { module, resource: names.join("."), attribute: typeof path[0] === "string" ? path[0] : null };
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

// src/plan/other-data-sources.ts
function otherDataSources(texts) {
  let byName;
  return (resource) => {
    byName ??= new Map(texts.map(parsed).map((data) => [nameOf(data), data]));
    return byName.get(nameOf(resource));
  };
}
function nameOf(resource) {
  return JSON.stringify([resourceKey({ ...resource, mode: "data" }), resource.key ?? null]);
}
function parsed(text) {
  return stateResourceOf(validated(validateStateResource, Buffer.from(text), "a data source of prior_state"), "prior_state");
}

// src/plan/end-of-string.ts
var QUOTE = 34;
var BACKSLASH = 92;
function endOfString(bytes, start) {
  const last = bytes.length - 4;
  let i = start;
  while (i <= last) {
    const a = bytes[i];
    if (a === QUOTE) return i + 1;
    if (a === BACKSLASH) {
      i += 2;
      continue;
    }
    const b = bytes[i + 1];
    if (b === QUOTE) return i + 2;
    if (b === BACKSLASH) {
      i += 3;
      continue;
    }
    const c = bytes[i + 2];
    if (c === QUOTE) return i + 3;
    if (c === BACKSLASH) {
      i += 4;
      continue;
    }
    const d = bytes[i + 3];
    if (d === QUOTE) return i + 4;
    i += d === BACKSLASH ? 5 : 4;
  }
  while (i < bytes.length) {
    const byte = bytes[i++];
    if (byte === QUOTE) return i;
    if (byte === BACKSLASH) i++;
  }
  return -1;
}
function endsEscaping(bytes, start) {
  let i = bytes.length;
  while (i > start && bytes[i - 1] === BACKSLASH) i--;
  return (bytes.length - i) % 2 === 1;
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
    for (const [name, of] of Object.entries(selector.of)) compiled.members.push({ name, bytes: encoder.encode(name), selector: compileSelector(of, done) });
  }
  return compiled;
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
var QUOTE2 = 34;
var BACKSLASH2 = 92;
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
  const record = {
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
    frames.push({ close: opening + 2, selector: into, seen: 0, at: opening === OPEN_ARRAY ? 0 : "" });
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
      selector.takeRecord(record, path);
      markNames.length = 0;
      markRanges.length = 0;
    }
  }
  function begin(chunk, i) {
    const byte = chunk[i];
    if (selector === void 0) return beginWhole(chunk, i);
    const { kind } = selector;
    const wanted = kind === "elements" ? OPEN_ARRAY : kind === "members" || kind === "record" ? OPEN_OBJECT : void 0;
    if (wanted !== void 0 && byte !== wanted) {
      const where = path();
      throw new UserError(`is not a Terraform plan: ${where === "" ? "the top level" : where} must be an ${wanted === OPEN_ARRAY ? "array" : "object"}`);
    }
    if (kind === "value" || kind === "record") hold(i);
    if (kind === "mark") markFrom = base + i;
    if (wanted === void 0) return beginWhole(chunk, i);
    enter(byte, selector, i);
    return i + 1;
  }
  function beginWhole(chunk, i) {
    const byte = chunk[i];
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      brackets[0] = byte;
      depth = 1;
      state = IN_NESTED;
      return i + 1;
    }
    if (byte === QUOTE2) {
      depth = 0;
      state = IN_STRING;
      return i + 1;
    }
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) fail("a value is missing", i);
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
      if (byte === QUOTE2) {
        const end = endOfString(chunk, i);
        if (end < 0) {
          state = IN_STRING;
          return string(chunk, i);
        }
        i = end;
      } else if (byte < OPEN_ARRAY) {
        continue;
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
      if (byte === QUOTE2 || byte === COLON || byte === OPEN_ARRAY || byte === OPEN_OBJECT) fail(`unexpected ${String.fromCharCode(byte)}`, i);
    }
    return chunk.length;
  }
  function members(chunk, start) {
    const n = chunk.length;
    let i = start;
    for (; ; ) {
      const from = i;
      let byte = 0;
      while (i < n && (byte = chunk[i]) !== QUOTE2 && byte !== BACKSLASH2) i++;
      if (i + 2 >= n || byte === BACKSLASH2 || chunk[i + 1] !== COLON) {
        openKey(from - 1);
        return key(chunk, from);
      }
      choose(chunk, from, i);
      i = value(chunk, i + 2);
      if (state !== AFTER_VALUE || i + 1 >= n || chunk[i] !== COMMA || chunk[i + 1] !== QUOTE2) return i;
      i += 2;
    }
  }
  function value(chunk, start) {
    state = VALUE;
    if (isJsonSpace(chunk[start])) return start + 1;
    const i = begin(chunk, start);
    return state === IN_STRING ? string(chunk, i) : state === IN_NESTED ? nested(chunk, i) : state === IN_SCALAR ? scalar(chunk, i) : i;
  }
  function key(chunk, start) {
    let i = start;
    if (escaped && i < chunk.length) {
      escaped = false;
      i++;
    }
    while (i < chunk.length) {
      const byte = chunk[i++];
      if (byte === QUOTE2) {
        if (keyParts.length === 0 && !keyEscaped) choose(chunk, keyStart, i - 1);
        else unusualKey(chunk.subarray(keyStart, i - 1), i);
        state = chunk[i] === COLON ? VALUE : AFTER_KEY;
        return state === VALUE ? i + 1 : i;
      }
      if (byte === BACKSLASH2) {
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
    choose(name, 0, name.length);
  }
  function choose(bytes, start, end) {
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
    if ((frame.seen & 1 << index) !== 0) throw new UserError(`is not a Terraform plan: ${path()} is there twice, and one of the two could hide the other`);
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
        if (state === VALUE) selector = elementOf(frame);
        return i;
      case KEY:
        if (byte !== QUOTE2) fail("a member name is missing", i);
        return members(chunk, i + 1);
      case AFTER_KEY:
        if (byte !== COLON) fail("a colon is missing", i);
        state = VALUE;
        return i + 1;
      default:
        if (byte === frame.close) {
          closed(frame, chunk, i + 1);
        } else if (byte === COMMA) {
          state = frame.close === CLOSE_ARRAY ? VALUE : KEY;
          if (state === KEY && i + 1 < chunk.length && chunk[i + 1] === QUOTE2) return members(chunk, i + 2);
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
  }
  function elementOf(frame) {
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
    if (heldBytes > MAX_HELD_BYTES) throw new UserError(`cannot be read: ${path()} is larger than ${MAX_HELD_BYTES / 1024 / 1024} MiB`);
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
  return { names: /* @__PURE__ */ new Set(), scalars: /* @__PURE__ */ new Map(), changes: [], drift: [], deferred: [], dataSources: [], otherDataSources: [], unknownElsewhere: /* @__PURE__ */ new Map(), relevantAttributes: null, variables: {}, configuration: void 0 };
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
    if (record.text("type") === void 0) throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
    const unknown = record.text("unknown");
    if (unknown !== void 0 && unknown.length > "{}".length) sections.unknownElsewhere.set(textOf(record, "address", path), unknown);
  };
  const takeDrift = (record, path) => {
    if (isWanted(record, path)) sections.drift.push(changeOf(validated(validateChange, record.bytes, path()), path()));
  };
  const takeDeferred = (record, path) => {
    const { reason, resource_change: { address, type } } = validated(validateDeferredChange, record.bytes, path());
    sections.deferred.push({ address, type, reason: reason ?? null });
  };
  let otherBytes = 0;
  const takeStateResource = (record, path) => {
    if (!isWanted(record, path)) {
      if (otherBytes < MOST_OTHER_BYTES && record.bytes.length <= SMALL_BYTES && textOf(record, "mode", path) === "data") {
        otherBytes += record.bytes.length;
        sections.otherDataSources.push(Buffer.from(record.bytes).toString());
      }
      return;
    }
    if (textOf(record, "mode", path) !== "data") return;
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
      relevant_attributes: { kind: "value", take: (bytes) => {
        sections.relevantAttributes = Buffer.from(bytes).toString();
      } },
      prior_state: { kind: "members", of: { values: { kind: "members", of: { root_module: stateModule } } } },
      configuration: { kind: "value", take: (bytes, path) => {
        sections.configuration = validated(validateConfiguration, bytes, path());
      } }
    }
  };
}
var SMALL_BYTES = 16 * 1024;
var MOST_OTHER_BYTES = 8 * 1024 * 1024;
function records(of, take) {
  return { kind: "elements", of: { kind: "record", of, take } };
}
function textOf(record, name, path) {
  const text = record.text(name);
  if (text === void 0) return "";
  if (!text.startsWith('"')) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  return text.includes("\\") ? String(parse(record.marked(name), `${path()}.${name}`)) : text.slice(1, -1);
}

// src/plan/written.ts
function writtenConfiguration(configuration) {
  return configuration?.root_module === void 0 ? null : moduleOf(configuration.root_module);
}
function moduleOf(json) {
  return {
    resources: (json.resources ?? []).map(resourceOf2),
    calls: new Map(Object.entries(json.module_calls ?? {}).map(([name, call]) => [name, callOf(call)])),
    variables: new Map(Object.entries(json.variables ?? {}).map(([name, variable]) => [name, { default: variable.default, sensitive: variable.sensitive === true }])),
    outputs: new Map(Object.entries(json.outputs ?? {}).map(([name, { expression }]) => [name, expressionOf(expression)]))
  };
}
function resourceOf2({ mode, type, name, expressions, count_expression: count, for_each_expression: forEach }) {
  return { mode, type, name, body: bodyOf(expressions ?? {}), count: count === void 0 ? null : expressionOf(count), forEach: forEach === void 0 ? null : expressionOf(forEach) };
}
function callOf({ expressions, count_expression: count, for_each_expression: forEach, module }) {
  return {
    arguments: bodyOf(expressions ?? {}).attributes,
    count: count === void 0 ? null : expressionOf(count),
    forEach: forEach === void 0 ? null : expressionOf(forEach),
    module: module === void 0 ? null : moduleOf(module)
  };
}
function bodyOf(json) {
  const entries = Object.entries(json);
  return {
    attributes: new Map(entries.flatMap(([name, value]) => isExpression(value) ? [[name, expressionOf(value)]] : [])),
    blocks: new Map(entries.flatMap(([name, value]) => Array.isArray(value) ? [[name, value.filter(isObject).map(bodyOf)]] : []))
  };
}
function isExpression(value) {
  return isObject(value) && Object.keys(value).every((key) => key === "constant_value" || key === "references");
}
function expressionOf(json) {
  const references = member(json, "references");
  const texts = Array.isArray(references) ? references.filter((text) => typeof text === "string") : [];
  return { constant: json === void 0 ? void 0 : constantOf(json), references: traversalsOf(texts).map(({ text }) => parseAddress(text) ?? []) };
}

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
  const instances = createInstances(sections);
  return {
    terraformVersion: typeAt(scalars, "terraform_version", "string") ?? null,
    errored: typeAt(scalars, "errored", "boolean") ?? null,
    complete: typeAt(scalars, "complete", "boolean") ?? null,
    changes,
    drift,
    deferred,
    dataSources,
    configuration: createConfiguration(sections, instances),
    recorded: {
      written: () => writtenConfiguration(sections.configuration),
      variables: sections.variables,
      instances,
      dataSource: otherDataSources(sections.otherDataSources),
      relevantAttributes: () => parseRelevantAttributes(sections.relevantAttributes)
    }
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

// src/files/file-chunks.ts
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
var CHUNK_BYTES = 256 * 1024;
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

// src/files/plan-sources.ts
import { readdirSync, statSync } from "node:fs";
var NONE2 = "none";
function namedFolders(sources) {
  if (!sources.includes(NONE2)) return sources.map(checked);
  if (sources.every((source) => source === NONE2)) return [];
  throw new UserError(`source is none and ${JSON.stringify(sources.find((source) => source !== NONE2))}: name folders, or none alone (a folder of that name is ./none)`);
}
function checked(folder) {
  const name = `source ${JSON.stringify(folder)}`;
  const stats = folder === "" ? void 0 : statsOf(folder, name);
  if (stats === void 0) throw new UserError(`${name} does not exist: name the folder of the configuration, or none`);
  if (!stats.isDirectory()) throw new UserError(`${name} is no folder: name the folder of the configuration, or none`);
  return folder;
}
function statsOf(folder, name) {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    throw new UserError(`${name} ${cannotBeRead(error).message}`);
  }
}
async function folderCandidates(sources) {
  const named = namedFolders(sources);
  const isAskedFor = sources.length > 0;
  const folders = !isAskedFor && hasSources(".") ? ["."] : named;
  if (folders.length === 0) return [];
  const { sourceFolder } = await import("./source-folder-XQLCNOOH.js");
  return folders.map((folder) => ({ reader: sourceFolder(folder), isAskedFor }));
}
function hasSources(folder) {
  try {
    return readdirSync(folder).some(isSourceFileName);
  } catch {
    return false;
  }
}

export {
  readPlan,
  fileChunks,
  namedFolders,
  folderCandidates
};
