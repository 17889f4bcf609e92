import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

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
var ESCAPES = /* @__PURE__ */ new Map([["n", "\n"], ["r", "\r"], ["t", "	"], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["v", "\v"]]);
function unescape(all, u4, u8, x2, single, sigil) {
  if (sigil !== void 0) return `${sigil}{`;
  const hex = u4 ?? u8 ?? x2;
  if (hex !== void 0) {
    const code = parseInt(hex, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : all;
  }
  return ESCAPES.get(single) ?? single;
}

export {
  KEY_POLICY_TYPE,
  TABLE_REPLICA_TYPE,
  RESOURCE_TYPES,
  isKeyType,
  isAliasType,
  isTableType,
  parseAddress,
  splitModulePath,
  nameAt,
  indexAt,
  moduleKey
};
