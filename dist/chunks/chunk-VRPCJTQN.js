import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  applyBaseline
} from "./chunk-56HTI5UP.js";
import {
  code,
  codeBlock,
  grouped,
  linked,
  markdownSentence,
  markdownTable,
  printableJson,
  visible
} from "./chunk-GKZQ5IFS.js";
import {
  CHECKED_ARGUMENTS,
  COMMENT_TOOLS,
  CONTROL,
  RULES,
  STANDARD_INPUT,
  compareEncryption,
  compileReport,
  keyOf,
  keyOfChange,
  keyOfDataSource,
  known,
  matchesWildcard,
  parseArn,
  planSources,
  principalsOf,
  regionIn,
  regionOf,
  textsOf,
  waiverValidity
} from "./chunk-Y7TY5B5Y.js";
import {
  fileChunks,
  folderCandidates,
  readPlan
} from "./chunk-ZQC7MYZT.js";
import {
  cannotBeRead
} from "./chunk-SPKT42KZ.js";
import {
  choose,
  dayAfter,
  dayProblem,
  daysBetween,
  isDay
} from "./chunk-UTOX3OU3.js";
import {
  fill
} from "./chunk-ABOXAJ5I.js";
import {
  moduleOf,
  ownBlocks,
  resourceBlock
} from "./chunk-MLZGQG7Q.js";
import {
  KEY_POLICY_TYPE,
  RESOURCE_TYPES,
  TABLE_REPLICA_TYPE,
  isAliasType,
  isKeyType,
  isTableType
} from "./chunk-HM43XZ36.js";
import {
  SENSITIVE,
  anyAt,
  booleanAt,
  hasUnknown,
  isObject,
  lengthAt,
  member,
  objectAt,
  stringAt
} from "./chunk-XLRJ3OW7.js";
import {
  UserError
} from "./chunk-P5JSFZPG.js";

// src/files/plan-files.ts
import { createHash } from "node:crypto";
import { statSync } from "node:fs";

// src/files/plan-file-kind.ts
function planFileKind(start) {
  const text = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (text.subarray(0, 4).equals(ZIP)) return "saved";
  return /^\s*\{\s*"meta"\s*:/.test(text.toString("latin1", 0, 100)) && text.includes('"encrypted_data"') ? "encrypted" : "json";
}
var ZIP = Buffer.from("PK", "latin1");

// src/files/plan-files.ts
async function readPlanFiles(paths, surroundings) {
  const candidates = await folderCandidates(surroundings.sources);
  const plans = [];
  const problems = [];
  for (const path of paths) {
    try {
      plans.push(await readPlanFile(path, surroundings, candidates));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${path === STANDARD_INPUT ? "standard input" : path} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return plans;
}
async function readPlanFile(path, surroundings, candidates) {
  const hash = createHash("sha256");
  const chunks = hashed(path === STANDARD_INPUT ? process.stdin : fileChunks(path), hash);
  const first = await chunks.next();
  const kind = first.done === true ? "json" : planFileKind(first.value);
  if (kind === "json") {
    const plan = await readPlan(resumed(first, chunks), RESOURCE_TYPES);
    return { path, sha256: hash.digest("hex"), plan, sources: candidates };
  }
  await chunks.return(void 0);
  if (path === STANDARD_INPUT || !statSync(path).isFile()) throw new UserError("is a saved plan file, which cannot be read from a pipe: give the gate the name of the file");
  const { readSavedPlan } = await import("./read-saved-plan-3QXH7IPW.js");
  return readSavedPlan({ path, kind, ...surroundings, candidates });
}
async function* hashed(chunks, hash) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
async function* resumed(first, rest) {
  if (first.done !== true) yield first.value;
  yield* rest;
}

// src/files/policy-file.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

// src/policy/policy.ts
var NO_POLICY = { choices: {}, rules: {}, frameworks: null, explicitKeyGrant: false, allowedKeys: null, overrides: [], waivers: [], maxWaiverDays: null, inlineWaivers: true, honour: [] };

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
  const { parsePolicy } = await import("./parse-policy-2L4XQYVX.js");
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

// src/files/with-sources.ts
async function withSources(plans) {
  if (plans.every(({ sources }) => sources.length === 0)) return plans.map((plan) => ({ ...plan, sources: null }));
  const { joinPlans } = await import("./join-plans-4GAMDDUP.js");
  return joinPlans(plans);
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
  return origin.state === "ambiguous" ? { references: origin.references, because: origin.because, ...origin.expression === void 0 ? {} : { expression: origin.expression } } : { references: [], because: "references" };
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
  const enabled = switchAt(values, change, names.enabled, reader);
  if ("references" in enabled) return { class: "unknown", doubt: enabled };
  if (enabled.state === "unset" || !enabled.value) return { class: "aws-owned", because: "disabled", idleKey: idleKey(namedAt(values, change, names.key, reader)) };
  return statedEncryption(keyedEncryption(namedAt(values, change, names.key, reader)), change, names.key, reader);
}
function switchAt(values, change, path, { configuration }) {
  const enabled = booleanAt(values, path);
  if (enabled.state !== "unknown") return enabled;
  const origin = configuration.origin(change, path);
  if (origin.state === "known" && origin.bySources === true && typeof origin.value === "boolean") return { state: "known", value: origin.value, sensitive: origin.sensitive === true };
  return doubtOfUnknown(origin);
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
      return origin.bySources === true && typeof origin.value === "string" && origin.value !== "" ? keyRing.named(origin.value, origin.sensitive === true) : { is: "unset" };
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
  if (!configuration.states(change, [names.block])) return after.class === "aws-owned" ? UNCLEAR : { states: "no-block", isCertain: configuration.madeBlocks(change, names.block) === 0 };
  const enabled = configuration.origin(change, names.enabled);
  const stated = enabled.state === "known" ? enabled.value : void 0;
  const ignoredAt = configuration.ignoredAt(change, names.enabled);
  const isCertain = ignoredAt !== null || enabled.state === "known" && enabled.isLiteral === true;
  if (after.class === "aws-owned") return stated === true ? { states: "enabled", isCertain, ignoredAt } : UNCLEAR;
  return stated === false ? { states: "disabled", isCertain, ignoredAt } : statedKey(change, names.key, after, reader);
}
function statedKey(change, path, kept, { configuration, keyRing }) {
  const stated = configuration.origin(change, path);
  const ignoredAt = configuration.ignoredAt(change, path);
  if (stated.state === "unknown") return { states: "another-key", isCertain: ignoredAt !== null, ignoredAt };
  if (stated.state !== "known" || stated.value === void 0) return UNCLEAR;
  const isLiteral = stated.isLiteral === true;
  const isCertain = isLiteral || ignoredAt !== null;
  const isNone = stated.value === null || stated.value === "";
  if (!isNone && !isLiteral && parseArn(String(stated.value)) === void 0) return UNCLEAR;
  const named = isNone ? void 0 : keyRing.named(String(stated.value), true);
  switch (kept.class) {
    case "customer-managed":
      if (named === void 0) return { states: "no-key", isCertain, ignoredAt };
      return named.is === "customer-managed" && named.key.alias === kept.key.alias && named.key.arn === kept.key.arn ? UNCLEAR : { states: "another-key", isCertain, ignoredAt };
    case "aws-managed":
      return named === void 0 || named.is === "aws-managed" ? UNCLEAR : { states: "another-key", isCertain, ignoredAt };
    case "kms":
      return named === void 0 ? { states: "no-key", isCertain, ignoredAt } : UNCLEAR;
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
    if ((reader.configuration.madeBlocks(change, block) ?? 0) > 0) return switchedEncryption(values, change, schema.arguments, reader);
    if (!reader.configuration.has(change)) return { class: "unknown", doubt: { references: [], because: "no-configuration" } };
    if (change.action === "update") return { class: "unknown", doubt: dynamicDoubt(doubtOf(reader.configuration.origin(change, [block]))) };
    if (isRestored(values)) return { class: "unknown", doubt: { references: [], because: "restored" } };
    if (!reader.configuration.states(change, [block])) {
      if (reader.configuration.mayHideBlock(change)) return { class: "unknown", doubt: { references: [], because: "dynamic-block" } };
      return { class: "aws-owned", because: "no-block", idleKey: null };
    }
    return { class: "unknown", doubt: doubtOf(reader.configuration.origin(change, [block])) };
  }
  if (present === "absent") return { class: "aws-owned", because: isTurnedOff(change, schema.arguments, reader) ? "disabled" : "no-block", idleKey: null };
  if (change.type === "awscc_dynamodb_global_table") return globalTableEncryption(values, change, schema.arguments, region, reader);
  return switchedEncryption(values, change, schema.arguments, reader);
}
function dynamicDoubt(doubt) {
  return doubt.because === "dynamic-block" ? doubt : { references: [], because: "dynamic-block" };
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
var KEY = ["kms_key_arn"];
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
    namesKey: change.after !== null && namedAt(change.after, change, KEY, reader).is !== "unset",
    recreatedBecause: change.action === "replace" ? "replacement" : null,
    statement: after !== null && (change.action === "no-op" || change.action === "update") && reader.configuration.has(change) ? statedKey(change, KEY, after, reader) : { states: "the-same-or-unclear" },
    statedKey: KEY,
    moduleCall: moduleCallOf(change, { enabled: null, key: KEY }, reader.configuration),
    change
  };
}
function encryptionOf(values, change, table2, reader) {
  if (values === null) return null;
  const named = namedAt(values, change, KEY, reader);
  if (named.is === "unset" && table2 == null) return { class: "unknown", doubt: elsewhere("table-elsewhere") };
  const encryption = statedEncryption(replicaEncryption(named, table2 ?? { class: "unknown", doubt: elsewhere("table-elsewhere") }), change, KEY, reader);
  const isStated = change.action === "create" || change.after === null || reader.configuration.states(change, KEY);
  if (encryption.class !== "customer-managed" || isStated || known(stringAt(values, KEY)) === null) return encryption;
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

// src/model/merge-models.ts
function mergeModels(plan, sources) {
  const bySources = new Map(sources.tables.map((table2) => [table2.address, table2]));
  const replicas = new Map(sources.replicas.map((replica) => [replica.address, replica]));
  return {
    ...plan,
    tables: plan.tables.map((table2) => mergeTables(table2, bySources.get(table2.address) ?? table2)),
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
    replicasDoubt: plan.replicasDoubt === null ? null : sources.replicasDoubt ?? plan.replicasDoubt,
    // What it states decides nothing, and sources know it exactly.
    statement: sources.statement
  };
}
function mergeReplicas(plan, sources) {
  const after = mergeEncryptions(plan.after, sources.after);
  const { statement, statedKey: statedKey2 } = sources;
  const isOfSources = after !== plan.after && after?.class === sources.after?.class;
  return { ...plan, after, statement, statedKey: statedKey2, ...isOfSources ? { namesKey: sources.namesKey, recreatedBecause: sources.recreatedBecause } : {} };
}
function mergeEncryptions(plan, sources) {
  if (plan === null || sources === null) return plan;
  const learned = { ...sources, bySources: true };
  if (isOpen(plan)) return isOpen(sources) ? { ...plan, doubt: sources.doubt } : learned;
  if (isOpen(sources)) {
    return plan.class === "aws-owned" && plan.because === "no-block" && sources.doubt.because === "dynamic-block" ? learned : plan;
  }
  if (plan.class === sources.class) return compareEncryption(plan, sources) === "same" ? plan : learned;
  const isOn2 = plan.class !== "aws-owned" && sources.class !== "aws-owned";
  return { class: isOn2 ? "kms" : "unknown", doubt: { references: [], because: "sources-differ", readings: { plan, sources } }, bySources: true };
}
function isOpen(encryption) {
  return encryption.class === "kms" || encryption.class === "unknown";
}

// src/model/model.ts
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
function selects({ addresses, where }, address, changeOf) {
  if (addresses !== null && !addresses.some((pattern) => matchesWildcard(address, pattern))) return false;
  return where === null || where.finds(changeOf());
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

// src/sources/edit.ts
function editOf(tree, resource, wanted) {
  const module = moduleOf(tree, resource.module);
  const block = module?.isOwn === true ? resourceBlock(tree, resource) : void 0;
  const file = module?.files.find(({ path }) => path === block?.range.path);
  if (block === void 0 || file === void 0 || file.syntax === "json") return null;
  const lines = file.text.split(/\r?\n/);
  if (wanted.block === null) return inBlock(block, wanted.arguments, lines, file.text);
  if (block.body.blocks.some(({ type, labels }) => type === "dynamic" && labels[0] === wanted.block)) return null;
  const there = block.body.blocks.filter(({ type }) => type === wanted.block)[wanted.index ?? 0];
  if (there !== void 0) return isIn(there, file) ? inBlock(there, wanted.arguments, lines, file.text) : null;
  return wanted.index === void 0 ? withBlock(block, wanted.block, wanted.arguments, lines) : null;
}
function isIn({ range }, { path }) {
  return range.path === path;
}
function withBlock({ range }, name, added, lines) {
  const indent = `${indentOf(lines[range.line - 1])}  `;
  const nested = [`${indent}${name} {`, ...aligned(added).map((line) => `${indent}  ${line}`), `${indent}}`];
  return beforeEnd(range, lines, (before) => [...before.trim() === "" || before.trim().endsWith("{") ? [] : [""], ...nested]);
}
function inBlock({ body, range }, wanted, lines, text) {
  const changed = wanted.filter(([name, value]) => body.attributes.get(name)?.expression.text !== value);
  const there = changed.filter(([name]) => body.attributes.has(name));
  if (changed.length === 0 || there.some(([name]) => body.attributes.get(name).expression.kind !== "literal")) return null;
  const all = [...body.attributes.values()];
  const values = new Map([...all.map(({ name, expression }) => [name, expression.text]), ...changed]);
  const indent = indentOf(lines[range.line - 1]);
  const isPlain = body.blocks.length === 0 && range.endLine - range.line + 1 <= all.length + 2 && all.every((one) => one.range.line === one.range.endLine) && !/[#]|\/\/|\/\*/.test(textOf(range, lines));
  if (isPlain && isAlone(range, lines)) {
    const first = lines[range.line - 1];
    const opening = first.slice(0, first.indexOf("{") + 1);
    return { path: range.path, line: range.line, endLine: range.endLine, lines: [opening, ...aligned([...values]).map((line2) => `${indent}  ${line2}`), `${indent}}`] };
  }
  const [only, second] = changed;
  const attribute = only === void 0 ? void 0 : body.attributes.get(only[0]);
  if (only === void 0 || second !== void 0) return null;
  if (attribute === void 0) return beforeEnd(range, lines, () => [`${indent}  ${only[0]} = ${only[1]}`]);
  const line = lines[attribute.range.line - 1];
  const { range: place } = attribute.expression;
  const lineStart = text.lastIndexOf("\n", place.start - 1) + 1;
  return attribute.range.line === attribute.range.endLine ? { path: range.path, line: attribute.range.line, endLine: attribute.range.line, lines: [`${line.slice(0, place.start - lineStart)}${only[1]}${line.slice(place.end - lineStart)}`] } : null;
}
function beforeEnd(range, lines, added) {
  const last = lines[range.endLine - 1] ?? "";
  if (range.line === range.endLine) {
    const whole = /^(\s*)([^{}]*\{)\s*\}\s*$/.exec(last);
    return whole === null ? null : { path: range.path, line: range.line, endLine: range.line, lines: [`${whole[1]}${whole[2]}`, ...added("{"), `${whole[1]}}`] };
  }
  if (last.trim() !== "}") return null;
  return { path: range.path, line: range.endLine, endLine: range.endLine, lines: [...added(lines[range.endLine - 2] ?? ""), last] };
}
function textOf({ line, endLine }, lines) {
  return lines.slice(line - 1, endLine).join("\n");
}
function isAlone(range, lines) {
  return /^\s*[\w-]+(?:\s+"[^"]*")*\s*\{/.test(lines[range.line - 1] ?? "") && /\}\s*$/.test(lines[range.endLine - 1] ?? "");
}
function aligned(entries) {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)} = ${value}`);
}
function indentOf(line) {
  return /^\s*/.exec(line ?? "")[0];
}

// src/gate/joined-sources.ts
function placeOf({ tree }, { path, line, endLine }) {
  const place = tree.reader.place(path);
  return { path: place.path, line, endLine, inRepository: place.inRepository };
}

// src/gate/edits.ts
var ANY_KEY = "aws_kms_key.example.arn";
function editFor(ruleId, answer, change, requirement, changeOf, used) {
  if (change === void 0) return null;
  const [resource, wanted] = wantedFor(ruleId, answer, change, requirement, changeOf, used) ?? [];
  const edit = resource && wanted && editOf(used.tree, resource, wanted);
  if (edit == null) return null;
  const { path, line, endLine, inRepository: inRepository2 } = placeOf(used, { ...edit, start: 0, end: 0 });
  return { path, line, endLine, inRepository: inRepository2, lines: edit.lines, isComplete: wanted.arguments.every(([, value]) => value !== ANY_KEY) };
}
function wantedFor(ruleId, { problem, place }, change, requirement, changeOf, used) {
  if (ruleId === "kms-key-rotation") {
    const key = place?.address === void 0 ? void 0 : changeOf(place.address);
    return key === void 0 ? null : [key, { block: null, arguments: [["enable_key_rotation", "true"]] }];
  }
  if (change.type === "aws_dynamodb_table" && ruleId === "table-kms-encryption" && problem in STATED) {
    const key = requirement === "customer-managed" ? [["kms_key_arn", onlyKey(change, used) ?? ANY_KEY]] : [];
    return [change, { block: "server_side_encryption", arguments: [["enabled", "true"], ...key] }];
  }
  if (ruleId === "replica-kms-encryption" && (problem === "replica-without-key" || problem === "not-customer-managed")) {
    const [block, index] = place?.path ?? [];
    if (block === "replica" && typeof index === "number") return [change, { block, index, arguments: [["kms_key_arn", ANY_KEY]] }];
  }
  return null;
}
var STATED = { "no-block": true, disabled: true, "aws-managed-key": true };
function onlyKey(table2, { tree }) {
  const module = moduleOf(tree, table2.module);
  const keys = [...module?.resources ?? []].filter(([name]) => name.startsWith("aws_kms_key."));
  const [only, second] = keys;
  const isPlain = (name) => {
    const body = module?.resources.get(name)?.body;
    return body !== void 0 && !["provider", "count", "for_each", "region"].some((argument) => body.attributes.has(argument));
  };
  const own = module?.resources.get(`${table2.type}.${table2.name}`)?.body.attributes;
  const isElsewhere = own?.has("provider") === true || own?.has("region") === true;
  return only === void 0 || second !== void 0 || isElsewhere || !isPlain(only[0]) ? null : `${only[0]}.arn`;
}

// src/gate/findings.ts
function judge(model, plan, settings, policy, changes, sources) {
  const subjects = subjectsOf(model, settings, policy);
  const findings = [];
  const verdicts = /* @__PURE__ */ new Map();
  const byAddress = new Map(changes.flatMap((change) => change.deposed ? [] : [[change.address, change]]));
  const context = { requirementOf: subjects.requirementOf, allowedKeys: policy.allowedKeys, explicitKeyGrant: policy.explicitKeyGrant };
  for (const rule of RULES) {
    for (const answer of rule.judge(model, context)) {
      const severity = answer.answer === "pass" ? chosenSeverity(rule, answer.address, policy, subjects) : severityOf(rule, answer, settings, policy, subjects);
      if (severity === "off") continue;
      if (rule.id === CONTROL && answer.address !== null) verdicts.set(answer.address, answer.answer);
      if (answer.answer === "pass") continue;
      const finding = findingOf(rule, answer, plan, severity);
      findings.push(sources === null ? finding : { ...finding, ...inSources(rule, answer, byAddress, subjects, sources) });
    }
  }
  return { findings, verdicts, subjects };
}
function inSources({ id }, answer, changes, { requirementOf }, used) {
  const { address, attribute, place } = answer;
  if (address === null) return { location: null, edit: null };
  const of = (subject, path) => {
    const change = changes.get(subject);
    const range = change === void 0 ? null : used.locate(change, path);
    return range && placeOf(used, range);
  };
  const location = (place?.address === void 0 ? null : of(place.address, place.path ?? [])) ?? of(address, (place?.address === void 0 ? place?.path : null) ?? pathOf(attribute));
  return { location, edit: editFor(id, answer, changes.get(address), requirementOf(address), (key) => changes.get(key), used) };
}
function pathOf(attribute) {
  return (attribute ?? "").split(".").filter((name) => /^\w+$/.test(name)).flatMap((name, i) => i === 0 ? [name] : [0, name]);
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
    location: null,
    message: fill(problem.message, facts),
    remedy: fill(problem.remedy, facts),
    hcl: hcl ?? null,
    edit: null,
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
  const shown2 = /* @__PURE__ */ new Map();
  const subjects = {
    changeOf: (address) => changes.get(address),
    selects: (selection, address) => selects(selection, address, () => {
      const change = changes.get(address);
      if (change !== void 0 && !shown2.has(address)) shown2.set(address, shownChange(change));
      return shown2.get(address) ?? {};
    }),
    requirementOf: (address) => policy.overrides.findLast((each) => each.require !== null && subjects.selects(each, address))?.require ?? settings.require
  };
  return subjects;
}

// src/gate/waiver-notices.ts
var DAYS_OF_NOTICE = 14;
function waiverNotices({ used, unused, what, reason, expires }, today, plan, location) {
  const left = expires === null ? Infinity : daysBetween(today, expires);
  const days = left === 0 ? "today" : left === 1 ? "in 1 day" : `in ${left} days`;
  const say = (problem, rules) => waiverNotice(problem, { rule: rules.join("`, `"), what, reason, days, expires: expires ?? "" }, plan, location);
  if (used.length + unused.length === 0) return [];
  if (left < 0) return [say("expired", [...used, ...unused])];
  return [...unused.length > 0 ? [say("unused", unused)] : [], ...used.length > 0 && left <= DAYS_OF_NOTICE ? [say("about-to-expire", used)] : []];
}
function waiverNotice(problem, facts, plan, location) {
  const severity = waiverValidity.problems[problem].severity ?? waiverValidity.severity;
  return { ...findingOf(waiverValidity, { answer: "fail", problem, address: null, attribute: null, facts }, plan, severity), location };
}

// src/gate/apply-waivers.ts
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
      return waiver === void 0 ? finding : { ...finding, status: "waived", waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires, by: "policy", location: null } };
    })
  );
  const ofWaivers = waivers.flatMap((waiver) => {
    const [usedRules, unusedRules] = used.has(waiver) ? [[waiver.rule], []] : [[], [waiver.rule]];
    return waiverNotices({ ...waiver, used: usedRules, unused: unusedRules, what: selectionText(waiver) }, today, firstPlan, null);
  });
  return { findings, ofWaivers };
}

// src/sources/block-key.ts
function blockKey({ type, labels, range }) {
  return JSON.stringify([range.path.split("/").slice(0, -1), type, labels]);
}

// src/sources/own-ignore.ts
var OURS = /^dynamodb-kms-gate\s*:/i;
var MARKER = /^dynamodb-kms-gate:ignore(?!\S)/;
var WORD = /\s+(?:(until|reason|owner)=(?:"((?:[^"\\]|\\["\\])*)"|([^\s"]+))(?!\S)|(\S+))/y;
var WORDS = 'until=DAY, reason="..." and owner=NAME';
var MAX_REASON = 300;
var MAX_OWNER = 100;
function parseOwnIgnore(line) {
  if (!OURS.test(line)) return null;
  const broken = (problem) => ({ kind: "broken", problem });
  const marker = MARKER.exec(line)?.[0];
  if (marker === void 0) return broken(`begins with ${shown(line.split(/\s/)[0])} and not with "dynamodb-kms-gate:ignore"`);
  const [rules] = /^\s+[^\s="]+(?!\S)/.exec(line.slice(marker.length)) ?? [""];
  if (rules === "") return broken("names no rule");
  const values = /* @__PURE__ */ new Map();
  WORD.lastIndex = marker.length + rules.length;
  for (let word = WORD.exec(line); word !== null; word = WORD.exec(line)) {
    const [, name, quoted, bare, other] = word;
    if (name === void 0) return broken(`has ${shown(other)} after the rule, where ${WORDS} can stand`);
    if (values.has(name)) return broken(`says ${name} twice`);
    values.set(name, (quoted?.replace(/\\(.)/g, "$1") ?? bare).trim());
  }
  const [until, reason] = [values.get("until") ?? "", values.get("reason") ?? ""];
  if (until === "") return broken("says no day until which it holds (until=DAY)");
  if (reason === "") return broken('gives no reason (reason="...")');
  if (reason.length > MAX_REASON) return broken(`has a reason of ${reason.length} characters; allowed: up to ${MAX_REASON}`);
  const owner = values.get("owner") || null;
  if (owner !== null && owner.length > MAX_OWNER) return broken(`names an owner in ${owner.length} characters; allowed: up to ${MAX_OWNER}`);
  return { kind: "own", rules: [...new Set(rules.trim().split(","))], until, reason, owner };
}
function shown(word) {
  return JSON.stringify(word.length > 40 ? `${word.slice(0, 40)}...` : word);
}

// src/sources/tool-ignores.ts
function parseToolIgnores(line) {
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
    return [ignore({ tool: tool === "tfsec" ? "tfsec" : "trivy", ids: [id], endsOn: values.get("exp") ?? null, only: only.length === 0 ? null : only.join(", "), reason })];
  });
}
function kicsIgnores(line) {
  const [, command, ids, reason = ""] = /^kics-scan\s+(?:(ignore-block|ignore-line|ignore)|disable=(\S+))(?:\s+(.*))?$/i.exec(line) ?? [];
  if (ids !== void 0) return [ignore({ tool: "kics", scope: "file", ids: ids.split(","), reason })];
  if (command === void 0) return [];
  return [ignore({ tool: "kics", scope: command.includes("-") ? "block" : "file", ids: ["*"], reason })];
}
function ignore({ reason, ...of }) {
  return { kind: "other-tool", scope: "block", endsOn: null, only: null, reason: reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}...` : reason, ...of };
}

// src/sources/ignore-comments.ts
function readIgnoreComments({ root }) {
  return ownModules(root, /* @__PURE__ */ new Map()).flatMap(({ files }) => files.flatMap(commentsOf));
}
function ownModules(module, found) {
  if (module.isOwn && !found.has(module.folder)) {
    found.set(module.folder, module);
    for (const call of module.calls.values()) if (call.module !== null) ownModules(call.module, found);
  }
  return [...found.values()];
}
function commentsOf(file) {
  const alone = new Map(file.comments.filter((comment) => !isBehindCode(file, comment)).map((comment) => [comment.range.line, comment]));
  return file.comments.flatMap(
    (comment) => linesOf(comment).flatMap((line) => {
      const own = parseOwnIgnore(line);
      const ignores = own === null ? parseToolIgnores(line) : [own];
      return ignores.map((ignore2) => ({ ...ignore2, range: comment.range, ...placing(file, comment, alone, ignore2) }));
    })
  );
}
function linesOf({ text }) {
  return text.split("\n").map((line) => line.replace(/^[\s#/*]+/, "").trimEnd());
}
function isBehindCode({ text }, { range }) {
  return text.slice(text.lastIndexOf("\n", range.start - 1) + 1, range.start).trim() !== "";
}
function placing({ body }, { range }, alone, ignore2) {
  const blocks = body.blocks.filter(({ type }) => type === "resource" || type === "data" || type === "module");
  if (ignore2.kind === "other-tool" && ignore2.scope === "file") return { blocks: isAboveCode(range, body) ? blocks : [], argument: null, isForWhole: true };
  const line = lineOfSubject(range, alone);
  const block = blocks.find((each) => isOn(range.line, each)) ?? blocks.find((each) => each.range.line === line);
  if (block === void 0) return { blocks: [], argument: null, isForWhole: true };
  return { blocks: [block], argument: argumentAt(line, block), isForWhole: block.range.line === line };
}
function lineOfSubject(range, alone) {
  let line = range.line;
  for (let comment = alone.get(line); comment !== void 0; comment = alone.get(line)) line = comment.range.endLine + 1;
  return line;
}
function argumentAt(line, { body }) {
  const block = body.blocks.find((each) => isOn(line, each));
  if (block !== void 0) return block.type === "dynamic" ? block.labels[0] ?? null : block.type;
  return [...body.attributes.values()].find((each) => isOn(line, each))?.name ?? null;
}
function isOn(line, { range }) {
  return range.line <= line && line <= range.endLine;
}
function isAboveCode(range, body) {
  return [...body.blocks, ...body.attributes.values()].every((each) => each.range.start > range.start);
}

// src/gate/judge-comment.ts
var FOR_NO_BLOCK = "is for no block of a resource, data source or module call";
function judgeComment(comment, policy, today) {
  if (comment.kind === "other-tool") return judgeToolIgnore(comment, policy.honour, today);
  if (!policy.inlineWaivers) return { is: "not-allowed" };
  if (comment.kind === "broken") return { is: "malformed", problem: comment.problem };
  const { rules, until, reason, owner, blocks } = comment;
  const unknown = rules.find((rule) => !RULES.some(({ id }) => id === rule));
  if (unknown !== void 0) return { is: "malformed", problem: `names ${JSON.stringify(unknown.slice(0, 60))}, which is no rule; see dynamodb-kms-gate explain` };
  const problem = dayProblem(until.slice(0, 40), today, policy.maxWaiverDays);
  if (problem !== null) return { is: "malformed", problem: `ends on a day that ${problem}` };
  if (blocks.length === 0) return { is: "malformed", problem: FOR_NO_BLOCK };
  return { is: "waiver", waiver: { reason, owner, expires: until, by: "comment" }, rules, isBlanket: false };
}
function judgeToolIgnore(comment, honour, today) {
  const { tool, ids, endsOn, only, blocks, argument, isForWhole } = comment;
  const id = ids.find((each) => rulesOf(tool, each).length > 0);
  if (id === void 0) return null;
  const isBlanket = id.includes("*");
  if (isBlanket && (blocks.length === 0 || !(isForWhole || CHECKED_ARGUMENTS.includes(argument ?? "")))) return null;
  const rules = [...new Set(ids.flatMap((each) => rulesOf(tool, each)))];
  const reason = comment.reason === "" ? "none given" : comment.reason;
  if (!honour.includes(tool)) return blocks.length === 0 || endsOn !== null && endsOn <= today ? null : { is: "not-honoured", tool, id: id.slice(0, 60), reason, rules, isBlanket };
  if (blocks.length === 0) return { is: "malformed", problem: FOR_NO_BLOCK };
  if (only !== null) return { is: "malformed", problem: `holds for ${JSON.stringify(only.slice(0, 60))} alone, and which tables that is cannot be told here` };
  if (endsOn !== null && !isDay(endsOn)) return { is: "malformed", problem: `ends on ${JSON.stringify(endsOn.slice(0, 40))}, which is no day` };
  return { is: "waiver", waiver: { reason: `${COMMENT_TOOLS[tool]}: ${reason}`, owner: null, expires: endsOn === null ? null : dayAfter(endsOn, -1), by: "other-tool" }, rules, isBlanket };
}
function rulesOf(tool, pattern) {
  const asked = pattern.toLowerCase();
  return RULES.flatMap(({ id: rule, checks = [] }) => {
    const names = checks.flatMap(({ id, inComments }) => inComments?.[tool] === void 0 ? [] : [id, ...inComments[tool]]);
    return names.some((name) => matchesWildcard(name.toLowerCase(), asked)) ? [rule] : [];
  });
}

// src/gate/apply-inline-waivers.ts
function applyInlineWaivers(plans, policy, today) {
  const all = /* @__PURE__ */ new Map();
  const findings = plans.map((plan) => {
    const onAddress = commentsByAddress(plan, metIn(plan, policy, today, all));
    for (const address of addressesOf(plan.model)) for (const met of onAddress(address)) met.isOnTable = true;
    return plan.findings.map((finding) => {
      const matching = finding.address === null ? [] : onAddress(finding.address).filter(({ judged }) => "rules" in judged && judged.rules.includes(finding.ruleId));
      for (const { rules } of matching) rules.add(finding.ruleId);
      const [waiver] = matching.flatMap((met) => waiverOf(met, today)).sort(byStrength);
      return finding.status !== "open" || waiver === void 0 ? finding : { ...finding, status: "waived", waiver };
    });
  });
  return { findings, ofComments: plans.map((plan) => [...all.values()].flatMap((met) => met.plan === plan ? noticesOf(met, today) : [])) };
}
function metIn(plan, policy, today, all) {
  const { joined } = plan;
  const byBlock = /* @__PURE__ */ new Map();
  for (const comment of joined === null ? [] : readIgnoreComments(joined.tree)) {
    const judged = judgeComment(comment, policy, today);
    if (judged === null) continue;
    const location = joined.place(comment.range);
    const key = JSON.stringify([location.path, comment.range.start, judged]);
    const met = all.get(key) ?? { comment, judged, location, plan, isOnTable: false, rules: /* @__PURE__ */ new Set() };
    all.set(key, met);
    for (const block of comment.blocks) byBlock.set(blockKey(block), [...byBlock.get(blockKey(block)) ?? [], met]);
  }
  return byBlock;
}
function commentsByAddress({ joined, subjects }, byBlock) {
  return (address) => {
    const change = subjects.changeOf(address);
    return joined === null || change === void 0 ? [] : ownBlocks(joined.tree, change).flatMap((block) => byBlock.get(blockKey(block)) ?? []);
  };
}
function addressesOf({ tables, replicas }) {
  return new Set([...tables, ...tables.flatMap((table2) => table2.replicas), ...replicas].map(({ address }) => address));
}
function waiverOf({ judged, location }, today) {
  return judged.is === "waiver" && (judged.waiver.expires === null || judged.waiver.expires >= today) ? [{ ...judged.waiver, location }] : [];
}
function byStrength(a, b) {
  if (a.by !== b.by) return a.by === "comment" ? -1 : 1;
  if (a.expires === b.expires) return 0;
  return a.expires === null || b.expires !== null && a.expires > b.expires ? -1 : 1;
}
function noticesOf({ comment, judged, location, plan, isOnTable, rules }, today) {
  const place = `${location.path}:${location.line}`;
  const [block] = comment.blocks;
  const what = comment.blocks.length === 1 ? nameOf2(block) : "all of the file";
  switch (judged.is) {
    case "malformed":
      return [waiverNotice("malformed", { place, problem: judged.problem }, plan.name, location)];
    case "not-allowed":
      return [waiverNotice("not-allowed", { place }, plan.name, location)];
    case "not-honoured": {
      const { tool, id, reason, rules: [rule], isBlanket } = judged;
      if (!isOnTable || isBlanket && rules.size === 0) return [];
      return [waiverNotice("not-honoured", { tool: COMMENT_TOOLS[tool], place, id, what, reason, honour: tool, rule }, plan.name, location)];
    }
    case "waiver": {
      const unused = judged.isBlanket ? [] : judged.rules.filter((rule) => !rules.has(rule));
      const { reason, expires } = judged.waiver;
      return waiverNotices({ used: [...rules], unused, what: `${what} (${place})`, reason, expires }, today, plan.name, location);
    }
  }
}
function nameOf2({ type, labels }) {
  return [...type === "resource" ? [] : [type], ...labels].join(".");
}

// src/gate/source-findings.ts
function sourceFindings(sources, plan, policy) {
  const severity = policy.rules[planSources.id] ?? planSources.severity;
  if (sources === null || severity === "off") return [];
  const { path, status, problems } = sources.row;
  if (status !== "used" && !sources.isAskedFor) return [];
  const say = (problem, why) => findingOf(planSources, { answer: "fail", problem, address: null, attribute: null, facts: { path, why } }, plan, severity);
  const of = { used: "file-not-read", "not-matching": "not-matching", unreadable: "not-read" };
  const shown2 = problems.slice(0, MOST).map((problem) => say(of[status], problem));
  return problems.length <= MOST ? shown2 : [...shown2, say(of[status], `${problems.length - MOST} more of the kind`)];
}
var MOST = 5;

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
  const shown2 = (text) => text !== null && key?.sensitive === true ? SENSITIVE : text;
  return { class: encryption.class, key: { arn: shown2(key?.arn ?? null), address: key?.address ?? null, alias: shown2(key?.alias ?? null) }, learnedFrom: encryption.bySources === true ? "sources" : "plan" };
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
  const judged = plans.map(({ path, sha256, plan, sources }) => {
    const used = sources?.used ?? null;
    const model = createModel(plan, used?.plan);
    return { path, sha256, plan, sources, model, ...judge(model, called(path), settings, policy, plan.changes, used) };
  });
  const waived = applyWaivers(judged, policy.waivers, today, called(plans[0]?.path ?? ""));
  const inline = applyInlineWaivers(
    judged.map(({ path, model, subjects, sources }, i) => ({ name: called(path), model, subjects, findings: waived.findings[i], joined: commentsIn(sources?.used ?? null) })),
    policy,
    today
  );
  const parts = judged.map(({ path, sha256, plan, sources, model, verdicts, subjects }, i) => {
    const ofPlan = [...i === 0 ? waived.ofWaivers : [], ...inline.ofComments[i], ...sourceFindings(sources, called(path), policy)];
    const findings = [...applyBaseline(inline.findings[i], baseline, subjects, name !== null), ...ofPlan];
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
        errored: plan.errored,
        sources: sources?.row ?? null
      },
      tables: tableRows(model, called(path), verdicts, subjects),
      findings
    };
  });
  return compileReport(parts, version);
}
function commentsIn(used) {
  return used === null ? null : { tree: used.tree, place: (range) => placeOf(used, range) };
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
var COMMENTS = { comment: "a comment", "other-tool": "another tool's comment" };
function waiverText({ reason, owner, expires, by, location }) {
  const comment = by === "policy" ? [] : [`${COMMENTS[by]}${location === null ? "" : ` at ${placeText(location)}`}`];
  const terms = [...expires === null ? [] : [`until ${expires}`], ...owner === null ? [] : [`by ${owner}`], ...comment];
  return terms.length === 0 ? reason : `${terms.join(", ")}: ${reason}`;
}
function remediesOf(findings) {
  return [...grouped(findings, ({ remedy }) => remedy)].map(([remedy, same]) => ({ remedy, findings: same }));
}
function oneOfEachAddress(findings) {
  return [...grouped(findings, ({ address }) => address ?? "").values()].map(([first]) => first);
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
  const shown2 = kept.flatMap((section2) => section2 === null ? [] : [section2.markdown]);
  const foot = sections.at(-1)?.importance === null ? shown2.splice(-1) : [];
  return `${[...shown2, ...missing.length > 0 ? [missingLine(missing)] : [], ...foot].join(GAP)}
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
function createMarkdownText(accountIds, link = () => null) {
  const shown2 = accountIdsShown(accountIds);
  const place = (location) => code(shown2(placeText(location)));
  const linkedTo = (markdown, location) => {
    const url = link(location);
    return url === null ? null : linked(markdown, url);
  };
  return {
    code: (text) => code(shown2(text)),
    sentence: (text) => markdownSentence(shown2(text)),
    codeBlock: (text, language) => codeBlock(shown2(text), language),
    place: (location) => linkedTo(place(location), location) ?? place(location),
    placed: (markdown, location) => location === null ? markdown : linkedTo(markdown, location) ?? `${markdown} (${place(location)})`
  };
}

// src/report/edits.ts
var EDITS = 5;
function editsOf(findings) {
  const byEdit = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { edit } = finding;
    const key = edit === null ? "" : JSON.stringify([edit.path, edit.line, edit.endLine, edit.lines]);
    const same = byEdit.get(key);
    if (same !== void 0) same.findings.push(finding);
    else if (edit !== null && byEdit.size < EDITS) byEdit.set(key, { edit, findings: [finding] });
  }
  const edits2 = [...byEdit.values()].map(({ edit, findings: same }) => ({ edit, findings: oneOfEachAddress(same) }));
  const shown2 = new Set(edits2.flatMap(({ findings: same }) => same.map(({ address }) => address)));
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
    return [`${icon} ${placedAddress(finding, text)}`, text.sentence((row?.actions ?? []).join(", ")), row === void 0 ? "" : keyCell(row, text), text.sentence(finding.message)];
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
      let length = 0;
      const fitting = lines.findIndex((line) => (length += bytesOf(`${line}
`)) > bytes) - (lines.length - shown2);
      return fitting > 0 && fitting < shown2 ? sectionOfRows(rows, fitting) : null;
    }
  };
}
function retrofitSection(findings, text) {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0];
    const addresses = [...new Set(same.map((finding) => placedAddress(finding, text)))];
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
    const { edits: edits2, others: alsoSo } = editsOf(same);
    if (edits2.length > 0) {
      const blocks = edits2.map(({ edit, findings: of }) => `  ${addressesText(of, text)}: ${editText(edit, text)}`);
      return [`- ${text.sentence(remedy)}`, ...blocks, ...theSameFor(alsoSo, text)].join("\n\n");
    }
    const [first, ...others] = oneOfEachAddress(same);
    const hcl = first.hcl === null ? "" : `

${indented(text.codeBlock(first.hcl, "hcl"))}`;
    const lead = `- ${addressesText(hcl === "" ? same : [first], text)}: ${text.sentence(remedy)}${hcl}`;
    return [lead, ...hcl === "" ? [] : theSameFor(others, text)].join("\n\n");
  });
  return [{ markdown: folded("How to fix", bullets.join("\n\n")), importance: IMPORTANCE.fix, content: { count: remediesOf(findings).length, of: "suggestion" } }];
}
function theSameFor(findings, text) {
  return findings.length === 0 ? [] : [`  The same for ${addressesText(findings, text)}.`];
}
function editText(edit, text) {
  const incomplete = incompleteText(edit);
  return `${text.place(edit)}, in place of ${replacedText(edit)}${incomplete === "" ? "" : `; ${text.sentence(incomplete)}`}

${indented(text.codeBlock(shownLines(edit).join("\n"), "hcl"))}`;
}
function notesSection(findings, text) {
  const bullets = alike(findings).map((same) => {
    const { message, remedy } = same[0];
    const checks = [...new Set(same.flatMap(({ check }) => check === null ? [] : [text.code(check)]))];
    return `- ${listed([...new Set(same.map((finding) => placedAddress(finding, text)))])}: ${text.sentence(message)} ${text.sentence(remedy)}${checks.length === 0 ? "" : ` Check: ${listed(checks)}`}`;
  });
  return { markdown: folded(`Notes (${findings.length})`, bullets.join("\n")), importance: IMPORTANCE.notes, content: { count: findings.length, of: "note" } };
}
function alike(findings) {
  return [...grouped(findings, ({ message, remedy }) => `${message}
${remedy}`).values()];
}
function settledSection(title, of, findings, text) {
  if (findings.length === 0) return [];
  const bullets = findings.map((finding) => `- ${placedAddress(finding, text)}: ${text.sentence(finding.message)} (${text.code(finding.ruleId)}${finding.waiver === null ? "" : `, ${text.sentence(waiverText(finding.waiver))}`})`);
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
function addressesText(findings, text) {
  return listed(oneOfEachAddress(findings).map(({ address }) => addressText(address, text)));
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
  const shown2 = shownFrameworks(plans);
  const frameworks = [...new Map(corresponding.flatMap((rule) => rule.frameworks.map((framework) => [framework.id, framework]))).values()].filter(({ id }) => shown2 === null || shown2.has(id));
  const explains = shown2 !== null && tables.some(({ require: require2 }) => require2 === "customer-managed");
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
function markdownReport(report, { accountIds, limit = Infinity, marker, problems = [], footer, link }) {
  const text = createMarkdownText(accountIds, link);
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
  const shown2 = isBelow ? steps : steps.slice(-1).filter((step) => step !== "..");
  return path === "-" || shown2.length === 0 ? NO_FILE : shown2.join("/");
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

// src/report/repository-lines.ts
function repositoryLines(location) {
  if (location === null || !location.inRepository) return null;
  const { path, line, endLine } = location;
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) return null;
  return { path, uri: uriOf(path), line, endLine: Math.max(line, endLine) };
}

// src/report/sarif-results.ts
function sarifResults(findings, plans, rules, text) {
  const byName = new Map(plans.map((named) => [named.plan.name, named]));
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprintsOf = createFingerprints();
  return findings.map(({ plan, ruleId, problem, severity, status, waiver, address, message, remedy, location }) => {
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
  const comment = inRepository(location);
  return {
    kind: by === "policy" ? "external" : "inSource",
    status: "accepted",
    justification: text.plain(terms.length === 0 ? reason : `${reason} (${terms.join(", ")})`),
    ...comment === null ? {} : { location: { physicalLocation: comment } }
  };
}

// src/report/sarif-text.ts
var LONGEST_MESSAGE = 4e3;
function createSarifText(accountIds) {
  const shown2 = accountIdsShown(accountIds);
  const plain = (text) => visible(shown2(text));
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
      return [...inPlan(finding.plan), finding.address ?? "(plan)", row === void 0 ? "-" : keyText(row), said(finding)];
    });
    sections.push(columns([...planHeading, "table", "key", "what is wrong"], rows, heading, line));
    sections.push([heading("How to fix"), ...remediesOf(errors).flatMap(({ remedy, findings }) => [`  ${line(`${listed(oneOfEachAddress(findings).map(({ address }) => address ?? "(plan)"))}: ${remedy}`)}`, ...edits(findings, line)])].join("\n"));
  }
  for (const [title, severity] of [["Warnings", "warning"], ["Notes", "note"]]) {
    const findings = open.filter((finding) => finding.severity === severity);
    if (findings.length > 0) sections.push([heading(title), ...findings.map((finding) => details(finding, inPlan(finding.plan), line))].join("\n"));
  }
  for (const [title, findings] of [["Waived", waived], ["In the baseline", baseline]]) {
    const lines = findings.map((finding) => `  ${line(`${[...inPlan(finding.plan), finding.address ?? "(plan)"].join(": ")}: ${said(finding)}`)}${finding.waiver === null ? "" : `
    ${line(waiverText(finding.waiver))}`}`);
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
function said({ message, ruleId, location }) {
  return `${message} [${ruleId}]${location === null ? "" : ` ${placeText(location)}`}`;
}
function edits(findings, line) {
  return editsOf(findings).edits.flatMap(({ edit }) => {
    const incomplete = incompleteText(edit);
    const place = `${placeText(edit)}${edit.endLine > edit.line ? `-${edit.endLine}` : ""}${incomplete === "" ? "" : ` (${incomplete})`}`;
    return [`    ${line(place)}`, ...shownLines(edit).map((each) => `    + ${line(each)}`)];
  });
}
function details(finding, plan, line) {
  const where = [...plan, finding.address ?? "(plan)"].join(": ");
  const check = finding.check === null ? "" : `
    Check: ${line(finding.check)}`;
  return `  ${line(`${where}: ${said(finding)}`)}
${[`    ${line(finding.remedy)}`, ...edits([finding], line)].join("\n")}${check}`;
}
function columns(titles, rows, heading, line) {
  const shown2 = rows.map((row) => row.map(line));
  const widths = titles.map((title, i) => shown2.reduce((widest, row) => Math.max(widest, row[i].length), title.length));
  const joined = (cells) => `  ${cells.map((cell, i) => i === cells.length - 1 ? cell : cell.padEnd(widths[i])).join("  ")}`;
  return [heading(joined(titles)), ...shown2.map(joined)].join("\n");
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
  withSources,
  COULD_NOT_TELL,
  exitCodeOf,
  verdictOf,
  judgePlans,
  parsePlanName,
  parseSettings,
  jsonReport,
  count,
  accountIdsShown,
  createMarkdownText,
  markdownReport,
  repositoryLines,
  sarifReport,
  textReport
};
