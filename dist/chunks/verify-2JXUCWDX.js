import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  readReportFile
} from "./chunk-4VXEI3GQ.js";
import "./chunk-HKT3PCPT.js";
import {
  CONTROL,
  SENSITIVE,
  STANDARD_INPUT,
  UserError,
  VERSION,
  code,
  deliver,
  excerpt,
  grouped,
  isObject,
  markdownSentence,
  markdownTable,
  member,
  parseArn,
  printableJson,
  readTextFile,
  shortened,
  visible
} from "./chunk-2JWASBHT.js";

// src/verify/evidence.ts
var REQUIREMENT_WORDS = { kms: "KMS encryption", "customer-managed": "a customer managed key" };
var ORDER = ["not-compliant", "undetermined", "in-progress", "excepted", "done"];
function worstState(states) {
  return ORDER.find((state) => states.includes(state)) ?? "done";
}
function exceptionOf({ plan, address }, findings) {
  const finding = findings.find(
    (about) => about.plan === plan && about.ruleId === CONTROL && about.address === address
  );
  return finding === void 0 || finding.status === "open" ? null : { status: finding.status, waiver: finding.waiver };
}

// src/verify/evidence-formats.ts
var STATE_WORDS = {
  done: "done",
  excepted: "excepted",
  "in-progress": "in progress",
  "not-compliant": "not compliant",
  undetermined: "undetermined"
};
function stateText({ state, summary }) {
  const { tables, notCompliant, undetermined, inProgress } = summary;
  if (tables === 0) return "the report has no tables that are to be there after the apply";
  const of = `${tables} table${tables === 1 ? "" : "s"}`;
  switch (state) {
    case "done":
      return tables === 1 ? "the table is encrypted as planned" : `all ${of} are encrypted as planned`;
    case "in-progress":
      return `${inProgress} of ${of} still being changed`;
    case "not-compliant":
      return `${notCompliant} of ${of} not as planned, or not as required`;
    case "undetermined":
      return `${undetermined} of ${of} cannot be told`;
  }
}
function countsText({ done, excepted, inProgress, notCompliant, undetermined }) {
  return `${done} done, ${excepted} excepted, ${inProgress} in progress, ${notCompliant} not compliant, ${undetermined} undetermined`;
}
function circumstances({
  control,
  observedAt,
  commit,
  tool,
  report
}) {
  return [
    ["Control", `${control.id}: ${control.title}`],
    ["Observed at", observedAt],
    ["Commit", commit ?? "-"],
    ["Report", `${report.verdict}, by ${tool.name} ${report.version}`],
    ...report.plans.map(
      ({ name, path, sha256, required }) => [
        "Plan",
        `${[.../* @__PURE__ */ new Set([name, path])].join(", ")}, sha256 ${sha256}, ${REQUIREMENT_WORDS[required]} required`
      ]
    ),
    ["Verified by", `${tool.name} ${tool.version}`]
  ];
}
function placesIn(table2) {
  const replicas = table2.replicas.map((place) => ({ place, isReplica: true, state: place.state }));
  return [{ place: table2, isReplica: false, state: table2.state }, ...replicas];
}
function encryptionWords({ observed }) {
  if (observed === null) return "not seen";
  const { sseStatus, sseType, key } = observed;
  const rotation = key === null || key.rotation === null ? [] : [`rotation ${key.rotation ? "on" : "off"}`];
  return [
    sseStatus === null ? observed.keyArn === null ? "no SSEDescription" : "listed by the table" : `${sseType ?? "SSEType missing"} ${sseStatus}`,
    ...key === null ? [] : [key.manager, key.state],
    ...rotation
  ].join(", ");
}
function remarks(table2) {
  const places = placesIn(table2);
  const own = places.flatMap(({ place, isReplica }) => {
    const where = { address: place.address, region: isReplica ? place.region : null };
    return [
      ...place.reasons.map((reason) => ({ ...where, ...reason })),
      ...place.notes.map((message) => ({ ...where, state: "note", message }))
    ];
  });
  const isExcepted = table2.exception !== null && places.some(({ place }) => place.state === "excepted");
  return isExcepted ? [...own, { address: table2.address, region: null, state: "note", message: exceptionText(table2.exception) }] : own;
}
function exceptionText({ status, waiver }) {
  if (status === "baseline") return "The policy does not ask for more: an earlier report has the same finding.";
  return waiver === null ? "The policy waives it." : `The policy waives it until ${waiver.expires}${waiver.owner === null ? "" : ` (${waiver.owner})`}: ${waiver.reason}`;
}
function textEvidence(evidence) {
  const several = evidence.report.plans.length > 1;
  const sections = [`${STATE_WORDS[evidence.state].toUpperCase()}  ${stateText(evidence)}`];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap(
      (table2) => placesIn(table2).map(({ place, isReplica, state }) => [
        ...several ? [table2.plan] : [],
        `${isReplica ? "  " : ""}${place.address}`,
        table2.name ?? "-",
        place.region ?? "-",
        STATE_WORDS[state],
        encryptionWords(place),
        place.observed?.keyArn ?? "-"
      ])
    );
    sections.push(
      columns([...several ? ["plan"] : [], "table", "name", "region", "state", "encryption", "key"], rows)
    );
  }
  const said = evidence.tables.flatMap(
    (table2) => remarks(table2).map(
      ({ address, region, state, message }) => `  ${visible(`${several ? `${table2.plan}: ` : ""}${address}${region === null ? "" : ` in ${region}`}: ${message} [${state === "note" ? state : STATE_WORDS[state]}]`)}`
    )
  );
  if (said.length > 0) sections.push(said.join("\n"));
  sections.push(columns(null, circumstances(evidence)), countsText(evidence.summary));
  return `${sections.join("\n\n")}
`;
}
function columns(titles, rows) {
  const lines = [...titles === null ? [] : [titles], ...rows].map((row) => row.map(visible));
  const widths = lines[0].map((_, i) => lines.reduce((widest, row) => Math.max(widest, row[i].length), 0));
  return lines.map((row) => `  ${row.map((cell, i) => i === row.length - 1 ? cell : cell.padEnd(widths[i])).join("  ")}`).join("\n");
}
var ICONS = {
  done: "✅",
  excepted: "☑️",
  "in-progress": "⏳",
  "not-compliant": "❌",
  undetermined: "❌"
};
function markdownEvidence(evidence) {
  const several = evidence.report.plans.length > 1;
  const sections = [
    `### ${ICONS[evidence.state]} DynamoDB KMS gate evidence: ${markdownSentence(stateText(evidence))}`,
    `${countsText(evidence.summary)}.`,
    table(
      ["Evidence", "Value"],
      circumstances(evidence).map(([name, value]) => [name, markdownSentence(value)])
    )
  ];
  if (evidence.tables.length > 0) {
    const rows = evidence.tables.flatMap(
      (row) => placesIn(row).map(({ place, isReplica, state }) => [
        ...several ? [code(row.plan)] : [],
        `${code(place.address)}${isReplica ? " replica" : ""}`,
        row.name === null ? "-" : code(row.name),
        place.region === null ? "-" : code(place.region),
        place.observed?.keyArn == null ? "-" : code(place.observed.keyArn),
        markdownSentence(encryptionWords(place)),
        `${ICONS[state]} ${STATE_WORDS[state]}`
      ])
    );
    sections.push(table([...several ? ["Plan"] : [], "Table", "Name", "Region", "Key", "Encryption", "State"], rows));
  }
  const said = evidence.tables.flatMap(
    (row) => remarks(row).map(
      ({ address, region, state, message }) => `- ${several ? `${code(row.plan)}: ` : ""}${code(address)}${region === null ? "" : ` in ${code(region)}`}: ${markdownSentence(message)}${state === "note" ? "" : ` (${STATE_WORDS[state]})`}`
    )
  );
  if (said.length > 0) sections.push(said.join("\n"));
  return `${sections.join("\n\n")}
`;
}
function table(titles, rows) {
  return markdownTable([titles, ...rows], { alignDelimiters: false });
}
var EVIDENCE_FORMATS = {
  text: textEvidence,
  markdown: markdownEvidence,
  json: (evidence) => `${printableJson(evidence)}
`
};
function parseEvidenceFormat(value) {
  const name = value?.trim() || "text";
  if (!Object.hasOwn(EVIDENCE_FORMATS, name))
    throw new UserError(
      `--format is ${excerpt(name)}; allowed with verify: ${Object.keys(EVIDENCE_FORMATS).join(", ")}`
    );
  return name;
}

// src/verify/answer-reader.ts
function createAnswerReader(value, where) {
  const wrong2 = (key, expected, found) => new UserError(
    `${where}.${key} must be ${expected}, found ${found === void 0 ? "nothing" : typeName(found)}; give it the answer as AWS gave it`
  );
  const optional = (key) => member(value, key) ?? void 0;
  const reader = {
    text(key) {
      const found = optional(key);
      if (typeof found !== "string" || found === "") throw wrong2(key, "a string", found);
      return found;
    },
    optionalText: (key) => optional(key) === void 0 ? null : reader.text(key),
    boolean(key) {
      const found = optional(key);
      if (typeof found !== "boolean") throw wrong2(key, "a boolean", found);
      return found;
    },
    date(key) {
      const found = optional(key);
      if (typeof found === "number") return `${found} seconds after 1970-01-01T00:00:00Z`;
      return reader.optionalText(key);
    },
    object(key) {
      const found = optional(key);
      if (found === void 0) return null;
      if (!isObject(found)) throw wrong2(key, "an object", found);
      return createAnswerReader(found, `${where}.${key}`);
    },
    objects(key) {
      const found = optional(key) ?? [];
      if (!Array.isArray(found)) throw wrong2(key, "an array", found);
      return found.map((element, i) => {
        if (!isObject(element)) throw wrong2(`${key}[${i}]`, "an object", element);
        return createAnswerReader(element, `${where}.${key}[${i}]`);
      });
    }
  };
  return reader;
}
function typeName(value) {
  if (value === "") return "an empty string";
  return Array.isArray(value) ? "an array" : value === null ? "null" : typeof value;
}
function membersOf(value) {
  if (!isObject(value)) return typeName(value);
  const names = Object.keys(value);
  return names.length === 0 ? "an empty object" : `an object with ${names.slice(0, 3).map(shortened).join(", ")}${names.length > 3 ? " and more" : ""}`;
}

// src/verify/json-values.ts
var MAX_CHARACTERS = 64 * 1024 * 1024;
var REMEDY = "give it what the aws command prints with --output json";
function jsonValues({ name, text }) {
  if (text.length > MAX_CHARACTERS)
    throw new UserError(
      `${name} has ${text.length} characters: up to ${MAX_CHARACTERS} can be read; give the answers about the tables of the report alone`
    );
  if (text.includes("\0"))
    throw new UserError(
      `${name} is not UTF-8 (it has NUL bytes, as UTF-16 has): write it as UTF-8, in PowerShell with Out-File -Encoding utf8`
    );
  const values = [];
  let line = 1;
  let at = 0;
  const skipTo = (end) => {
    for (; at < end; at++) if (text.charCodeAt(at) === NEW_LINE) line++;
  };
  for (let start = nextValue(text, 0); start < text.length; start = nextValue(text, at)) {
    skipTo(start);
    const end = endOfValue(text, start);
    if (end === void 0)
      throw new UserError(`${name} ends within the JSON value that begins on line ${line}: it is cut off; ${REMEDY}`);
    const value = parsed(text.slice(start, end), { name, line });
    for (const element of Array.isArray(value) ? value : [value])
      values.push({ line, value: element });
    skipTo(end);
  }
  return values;
}
var NEW_LINE = 10;
function parsed(text, { name, line }) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${name} is not JSON from line ${line} on; ${REMEDY}`);
  }
}
function nextValue(text, from) {
  const between = /[ \t\r\n\ufeff]*/y;
  between.lastIndex = from;
  between.test(text);
  return between.lastIndex;
}
function endOfValue(text, start) {
  if (text[start] !== "{" && text[start] !== "[") {
    const end = text.indexOf("\n", start);
    return end < 0 ? text.length : end;
  }
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i + 1);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth === 0) return i + 1;
  }
  return void 0;
}
function endOfString(text, from) {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '"') return i;
    if (text[i] === "\\") i++;
  }
  return text.length;
}

// src/verify/key-answers.ts
function keyIdOf(key) {
  return (parseArn(key)?.resource ?? key).replace(/^key\//, "");
}
function sameKey(planned, found, region) {
  if (planned === found) return true;
  if (keyIdOf(planned) !== keyIdOf(found)) return false;
  const [a, b] = [parseArn(planned), parseArn(found)];
  if (a === void 0 || b === void 0) return true;
  return keyIdOf(planned).startsWith("mrk-") && a.account === b.account && b.region === region;
}
function parseKeyAnswers(inputs) {
  const keys = /* @__PURE__ */ new Map();
  const rotations = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    for (const { value, line } of jsonValues(input)) {
      const where = `${input.name} line ${line}:`;
      if (!isObject(value)) throw stranger(input, line, membersOf(value));
      const reader = createAnswerReader(value, where);
      const key = reader.object("KeyMetadata");
      if (key !== null) {
        const arn = key.text("Arn");
        keys.set(arn, {
          arn,
          manager: managerOf(key.text("KeyManager"), where),
          state: key.text("KeyState"),
          deletionDate: key.date("DeletionDate")
        });
      } else if (member(value, "KeyRotationEnabled") !== void 0) {
        rotations.set(rotatedKey(value, where), reader.boolean("KeyRotationEnabled"));
      } else if (member(value, "Aliases") !== void 0) {
        for (const alias of reader.objects("Aliases")) {
          const target = alias.optionalText("TargetKeyId");
          const arn = alias.text("AliasArn");
          if (target !== null) aliases.set(arn, `${arn.slice(0, arn.lastIndexOf(":") + 1)}key/${target}`);
        }
      } else {
        throw stranger(input, line, membersOf(value));
      }
    }
  }
  const facts = [...keys.values()].map(
    (key) => ({ ...key, rotation: rotations.get(key.arn) ?? rotations.get(keyIdOf(key.arn)) ?? null })
  );
  const byArn = new Map(facts.map((key) => [key.arn, key]));
  return {
    about: (key, region) => byArn.get(key) ?? (key.startsWith("arn:") ? void 0 : facts.find(({ arn }) => keyIdOf(arn) === keyIdOf(key) && parseArn(arn)?.region === region)),
    targetOf: (alias, region) => aliases.get(alias) ?? [...aliases].find(([arn]) => parseArn(arn)?.resource === alias && parseArn(arn)?.region === region)?.[1]
  };
}
function managerOf(manager, where) {
  if (manager !== "AWS" && manager !== "CUSTOMER")
    throw new UserError(
      `${where} KeyManager is ${excerpt(manager)}; KMS answers AWS or CUSTOMER: give it the answer as KMS gave it`
    );
  return manager;
}
function rotatedKey(value, where) {
  const key = member(value, "KeyId");
  if (typeof key !== "string")
    throw new UserError(
      `${where} KeyRotationEnabled stands without a KeyId, so it cannot be told which key is meant; ask with a newer aws command, or leave the answer out`
    );
  return key.startsWith("arn:") ? key : keyIdOf(key);
}
function stranger({ name }, line, found) {
  return new UserError(
    `${name} has on line ${line} no answer about keys, but ${found}; give it what aws kms describe-key, get-key-rotation-status or list-aliases prints with --output json, without --query`
  );
}

// src/verify/table-answers.ts
function parseTableAnswers(input) {
  const last = /* @__PURE__ */ new Map();
  for (const { value, line } of jsonValues(input)) {
    const inner = member(value, "Table");
    const [table2, path] = inner === void 0 ? [value, ""] : [inner, " Table"];
    if (!isObject(table2) || inner === void 0 && member(table2, "TableName") === void 0) {
      throw new UserError(
        `${input.name} has on line ${line} no answer of DescribeTable, but ${membersOf(value)}; give it what aws dynamodb describe-table --output json prints, without --query`
      );
    }
    const answer = tableAnswer(
      createAnswerReader(table2, `${input.name} line ${line}:${path}`),
      `${input.name} line ${line}`
    );
    last.set(answer.arn, answer);
  }
  return [...last.values()];
}
function tableAnswer(table2, where) {
  const name = table2.text("TableName");
  const text = table2.text("TableArn");
  const arn = parseArn(text);
  if (arn?.service !== "dynamodb" || arn.region === "" || arn.resource !== `table/${name}`) {
    throw new UserError(
      `${where}: TableArn is not the ARN of the table ${excerpt(name)}; give it the answer as AWS gave it`
    );
  }
  const encryption = table2.object("SSEDescription");
  return {
    arn: text,
    name,
    region: arn.region,
    account: arn.account,
    status: table2.text("TableStatus"),
    encryption: encryption === null ? null : {
      status: encryption.text("Status"),
      type: encryption.optionalText("SSEType"),
      keyArn: encryption.optionalText("KMSMasterKeyArn"),
      inaccessibleSince: encryption.date("InaccessibleEncryptionDateTime")
    },
    replicas: table2.objects("Replicas").map((replica) => ({
      region: replica.text("RegionName"),
      status: replica.text("ReplicaStatus"),
      key: replica.optionalText("KMSMasterKeyId"),
      inaccessibleSince: replica.date("ReplicaInaccessibleDateTime")
    }))
  };
}

// src/verify/aws-states.ts
function keyStateReason({ state, deletionDate }, key) {
  switch (state) {
    case "Enabled":
      return null;
    case "Creating":
    case "Updating":
      return { state: "in-progress", message: `The key ${key} is not ready: its KeyState is ${state}.` };
    case "PendingDeletion":
    case "PendingReplicaDeletion":
      return {
        state: "not-compliant",
        message: `The key ${key} is to be deleted${deletionDate === null ? "" : ` on ${deletionDate}`}: its KeyState is ${state}, and the table becomes inaccessible.`
      };
    default:
      return {
        state: "not-compliant",
        message: `The key ${key} cannot be used: its KeyState is ${state}, and the table becomes inaccessible.`
      };
  }
}
var UNDER_WAY = ["CREATING", "UPDATING"];
var LOST = [
  "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
  "ARCHIVING",
  "ARCHIVED",
  "DELETING",
  "CREATION_FAILED",
  "REGION_DISABLED"
];
function statusReason(status, is) {
  if (status === "ACTIVE") return null;
  const message = `${is === "table" ? "TableStatus" : "ReplicaStatus"} is ${status}.`;
  if (UNDER_WAY.includes(status)) return { state: "in-progress", message };
  return { state: LOST.includes(status) ? "not-compliant" : "undetermined", message };
}
var CHANGING = ["ENABLING", "UPDATING", "DISABLING"];
function isUnderWay(status, sseStatus) {
  return UNDER_WAY.includes(status) || sseStatus !== null && CHANGING.includes(sseStatus);
}
function sseReason(sseStatus, key) {
  if (sseStatus === null || sseStatus === "ENABLED" || sseStatus === "DISABLED") return null;
  if (CHANGING.includes(sseStatus))
    return {
      state: "in-progress",
      message: `SSEDescription.Status is ${sseStatus}: DynamoDB is still re-encrypting, and shows ${key === null ? "no key yet" : `the key ${key}`}.`
    };
  return { state: "undetermined", message: `SSEDescription.Status is ${sseStatus}, which is none that is known.` };
}

// src/verify/judge.ts
function judgeKey(place, sighting, about, facts) {
  if (sighting.kms === null) return withoutWord(place);
  if (!sighting.kms) return withoutKms(place, sighting);
  switch (place.after.class) {
    case "aws-owned":
      return wrong(`It has the KMS key ${facts.shownKey}, and the plan gives it an AWS owned key.`);
    case "aws-managed":
      return managed(place, sighting, about, facts);
    case "customer-managed":
      return customer(place, sighting, about, facts);
    case "kms":
    case "unknown":
      return ofKind(
        place,
        about,
        facts,
        "The plan does not show which KMS key it is to have: the kind of key is what was compared."
      );
  }
}
var NOTHING = { reasons: [], shortfalls: [], notes: [] };
function wrong(message) {
  return { ...NOTHING, compared: null, reasons: [{ state: "not-compliant", message }] };
}
function cannotTell(message) {
  return { ...NOTHING, compared: null, reasons: [{ state: "undetermined", message }] };
}
function withoutWord({ after, region }) {
  if (after.class === "aws-owned") return { ...NOTHING, compared: "kind" };
  if (after.class === "customer-managed")
    return wrong("DescribeTable shows no key of its own for it, and the plan gives it a customer managed key.");
  return cannotTell(
    `DescribeTable of the table does not say how the replica is encrypted: give --tables the answer of aws describe-table --region ${region} as well.`
  );
}
function withoutKms({ after, required }, { sseStatus, sseType }) {
  if (after.class === "aws-owned") return { ...NOTHING, compared: "kind" };
  const found = sseStatus === null ? "there is no SSEDescription, so it is encrypted with an AWS owned key" : `SSEDescription has Status ${sseStatus} and SSEType ${sseType ?? "missing"}`;
  if (after.class === "unknown")
    return {
      ...NOTHING,
      compared: null,
      shortfalls: [
        { state: "not-compliant", message: `KMS is not on: ${found}, and ${REQUIREMENT_WORDS[required]} is required.` }
      ]
    };
  return wrong(`KMS is not on: ${found}.`);
}
function managed(place, sighting, about, facts) {
  const elsewhere = keyElsewhere(place, sighting, facts);
  if (elsewhere !== null) return wrong(elsewhere);
  if (about !== void 0 && about.manager !== "AWS")
    return wrong(
      `It has the key ${facts.shownKey}, which is customer managed, and the plan gives it the AWS managed key aws/dynamodb.`
    );
  if (isOld(place, sighting))
    return wrong(`It still has the key that it had before, ${facts.shownKey}: the re-encryption was not begun.`);
  const notes = about === void 0 ? ["No answer of DescribeKey about its key was given: that it is the AWS managed key was not looked at."] : [];
  return { ...NOTHING, compared: about === void 0 ? null : "kind", notes };
}
function customer(place, sighting, about, facts) {
  const { planned, shownKey } = facts;
  if (sighting.key === null)
    return cannotTell(
      "DescribeTable shows no KMSMasterKeyArn, so it cannot be told whether it is the planned key: ask again."
    );
  if (planned.kind === "known") {
    if (!sameKey(planned.arn, sighting.key, place.region)) {
      if (isOld(place, sighting))
        return wrong(
          `It still has the key that it had before, ${shownKey}, and not the planned ${planned.arn}: the re-encryption was not begun.`
        );
      return wrong(`It has the key ${shownKey}, and not the planned ${planned.arn}.`);
    }
    const shortfalls = place.required === "customer-managed" && about?.manager === "AWS" ? [awsManaged(facts)] : [];
    return {
      ...NOTHING,
      compared: "key",
      shortfalls,
      notes: about === void 0 ? ["No answer of DescribeKey about its key was given: whether the key is enabled was not looked at."] : []
    };
  }
  if (planned.kind === "made-in-the-run" && place.after.key.alias === null && isOld(place, sighting)) {
    return wrong(
      `It still has the key that it had before, ${shownKey}, and not ${planned.address}: the re-encryption was not begun.`
    );
  }
  if (planned.kind === "behind-an-alias") {
    return cannotTell(
      `It has the key ${shownKey}; whether the planned alias ${planned.alias} points to it cannot be told: give --keys what aws kms list-aliases prints.`
    );
  }
  const elsewhere = keyElsewhere(place, sighting, facts);
  if (elsewhere !== null) return wrong(elsewhere);
  if (facts.conflict !== null) return wrong(`It is not the planned key, or the other is not: ${facts.conflict}.`);
  if (about?.manager === "AWS")
    return wrong(`It has the AWS managed key ${shownKey}, and the plan gives it a customer managed key.`);
  const name = planned.kind === "made-in-the-run" ? `the planned ${planned.address}` : "the planned one";
  if (about === void 0)
    return cannotTell(
      `It has the key ${shownKey}; whether that is ${name} cannot be told from the report: give --keys what aws kms describe-key prints about it.`
    );
  const why = planned.kind === "made-in-the-run" ? `The report knows the key by its address ${planned.address} alone` : planned.because === "sensitive" ? "The plan marks the key as sensitive" : "The plan does not show the key";
  return { ...NOTHING, compared: "kind", notes: [`${why}: that it has a customer managed key is what was compared.`] };
}
function ofKind({ required }, about, facts, note) {
  const kind = { ...NOTHING, compared: "kind", notes: [note] };
  if (required === "kms") return kind;
  if (about === void 0) {
    return {
      ...kind,
      shortfalls: [
        {
          state: "undetermined",
          message: `It has the key ${facts.shownKey}; whether that is customer managed cannot be told: give --keys what aws kms describe-key prints about it.`
        }
      ]
    };
  }
  return about.manager === "AWS" ? { ...kind, shortfalls: [awsManaged(facts)] } : kind;
}
function awsManaged({ shownKey }) {
  return {
    state: "not-compliant",
    message: `It has the AWS managed key ${shownKey}, and a customer managed key is required.`
  };
}
function keyElsewhere({ region }, { key, tableArn }, { shownKey }) {
  const arn = key === null ? void 0 : parseArn(key);
  const table2 = tableArn === null ? void 0 : parseArn(tableArn);
  if (arn === void 0) return null;
  if (table2 !== void 0 && arn.account !== table2.account)
    return `It has the key ${shownKey}, which is of another account than the table.`;
  const at = table2?.region ?? region;
  return at !== null && arn.region !== at ? `It has the key ${shownKey}, which is of another region than the table.` : null;
}
function isOld({ before, region, after }, { key }) {
  const old = before?.key.arn ?? null;
  return old !== null && key !== null && old !== after.key.arn && sameKey(old, key, region);
}
function judgePlace(place, facts) {
  const { sighting, kind: is } = place;
  const shortfalls = plannedShortfall(place);
  if (sighting === null) {
    return {
      compared: null,
      reasons: [{ state: place.unmatched ? "undetermined" : "not-compliant", message: place.unseen }],
      shortfalls,
      notes: []
    };
  }
  const status = [
    statusReason(sighting.status, is),
    sseReason(sighting.sseStatus, facts.shownKey),
    inaccessible(sighting)
  ].filter((reason) => reason !== null);
  if (isUnderWay(sighting.status, sighting.sseStatus))
    return { compared: null, reasons: status, shortfalls, notes: [] };
  const about = sighting.key === null ? void 0 : facts.keys.about(sighting.key, place.region);
  const state = about === void 0 ? null : keyStateReason(about, facts.shownKey);
  const key = judgeKey(place, sighting, about, facts);
  return {
    compared: key.compared,
    reasons: [...status, ...key.reasons, ...state === null ? [] : [state]],
    shortfalls: [...shortfalls, ...key.shortfalls],
    notes: key.notes
  };
}
function plannedShortfall({ after, required }) {
  const planned = after.class === "aws-owned" ? "an AWS owned key" : after.class === "aws-managed" && required === "customer-managed" ? "the AWS managed key aws/dynamodb" : null;
  return planned === null ? [] : [
    {
      state: "not-compliant",
      message: `The plan gives it ${planned}, and ${REQUIREMENT_WORDS[required]} is required.`
    }
  ];
}
function inaccessible({ inaccessibleSince }) {
  return inaccessibleSince === null ? null : {
    state: "not-compliant",
    message: `DynamoDB cannot use its key since ${inaccessibleSince}: enable the key again, or give DynamoDB access to it.`
  };
}

// src/verify/observed-encryption.ts
function observedEncryptionOf({ arn, status, encryption }) {
  return {
    tableArn: arn,
    status,
    sseStatus: encryption?.status ?? null,
    sseType: encryption?.type ?? null,
    key: encryption?.keyArn ?? null,
    kms: encryption !== null && encryption.status !== "DISABLED" && encryption.type === "KMS",
    inaccessibleSince: encryption?.inaccessibleSince ?? null
  };
}
function observedEncryptionOfReplica(table2, own, region) {
  const listed = table2?.replicas.find((replica) => replica.region === region);
  if (table2 !== void 0 && listed === void 0) return null;
  if (own === void 0) {
    if (listed === void 0) return null;
    return {
      tableArn: null,
      status: listed.status,
      sseStatus: null,
      sseType: null,
      key: listed.key,
      kms: listed.key === null ? null : true,
      inaccessibleSince: listed.inaccessibleSince
    };
  }
  const sighting = observedEncryptionOf(own);
  const status = sighting.status === "ACTIVE" && listed !== void 0 ? listed.status : sighting.status;
  return { ...sighting, status, inaccessibleSince: sighting.inaccessibleSince ?? listed?.inaccessibleSince ?? null };
}

// src/verify/places.ts
function isSensitive({ before, after, region }) {
  return region === SENSITIVE || [before, after].some((row) => row !== null && (row.key.arn === SENSITIVE || row.key.alias === SENSITIVE));
}
function answersByName(answers) {
  return grouped(answers, ({ name }) => name);
}
function findAnswer({ name, region, after, replicas }, answers) {
  if (name === null || name === SENSITIVE) return { why: "no-name" };
  const named2 = answers.get(name) ?? [];
  const isKnown = region !== null && region !== SENSITIVE;
  const elsewhere = new Set(replicas.map((replica) => replica.region));
  const here = named2.filter((answer) => isKnown ? answer.region === region : !elsewhere.has(answer.region));
  const account = after?.key.arn == null ? void 0 : parseArn(after.key.arn)?.account;
  const ofAccount = here.length > 1 ? here.filter((answer) => answer.account === account) : here;
  const left = ofAccount.length > 0 ? ofAccount : here;
  if (left.length > 1) return { why: "several" };
  return left[0] === void 0 ? { why: "missing" } : { answer: left[0] };
}
function findReplicaAnswer(name, region, table2, answers) {
  const there = (name === null ? [] : answers.get(name) ?? []).filter(
    (answer) => answer.region === region && (table2 === void 0 || answer.account === table2.account)
  );
  return there.length === 1 ? there[0] : void 0;
}
function placesOf({ tables }, answers) {
  const byName = answersByName(answers);
  const matched = tables.filter(stands).map((row) => ({ row, found: findAnswer(row, byName) }));
  const claims = /* @__PURE__ */ new Map();
  for (const { found } of matched)
    if ("answer" in found) claims.set(found.answer.arn, (claims.get(found.answer.arn) ?? 0) + 1);
  return matched.map(({ row, found }) => {
    const own = "answer" in found && claims.get(found.answer.arn) > 1 ? { why: "several" } : found;
    return placesOfTable(row, own, byName);
  });
}
function stands(row) {
  return row.after !== null;
}
function placesOfTable(row, found, byName) {
  const answer = "answer" in found ? found.answer : void 0;
  const common = { plan: row.plan, name: row.name, required: row.require };
  const table2 = {
    ...common,
    kind: "table",
    address: row.address,
    region: row.region ?? answer?.region ?? null,
    before: row.before,
    after: row.after,
    sighting: answer === void 0 ? null : observedEncryptionOf(answer),
    unseen: "why" in found ? unseenTable(row, found.why) : null,
    unmatched: "why" in found && found.why !== "missing"
  };
  const replicas = row.replicas.filter(stands).map(({ address, region, before, after }) => {
    const isKnown = region !== null && region !== SENSITIVE;
    const own = isKnown ? findReplicaAnswer(row.name, region, answer, byName) : void 0;
    const sighting = isKnown && !table2.unmatched ? observedEncryptionOfReplica(answer, own, region) : null;
    return {
      ...common,
      kind: "replica",
      address,
      region,
      before,
      after,
      sighting,
      unseen: sighting === null ? unseenReplica(region, table2, answer) : null,
      unmatched: !isKnown || table2.unmatched
    };
  });
  const planned = /* @__PURE__ */ new Set([row.region, answer?.region, ...row.replicas.map(({ region }) => region)]);
  const unlisted = planned.has(SENSITIVE) ? [] : (answer?.replicas ?? []).map(({ region }) => region).filter((region) => !planned.has(region));
  return { row, table: table2, replicas, unlisted };
}
function unseenTable({ name, region, type }, why) {
  switch (why) {
    case "no-name":
      return type.endsWith("_replica") ? "The report does not say of which table it is a replica, so no answer can be matched with it: judge it with its table in one plan." : "The report does not have its name, so no answer can be matched with it.";
    case "missing":
      return `No answer of DescribeTable is about the table ${name}${region === null || region === SENSITIVE ? "" : ` in ${region}`}: it is not there, or it was not asked for.`;
    case "several":
      return `Which answer of DescribeTable is about it cannot be told: several tables, here or in the report, have the name ${name}. Verify the plans of each account and region with answers and a report of their own.`;
  }
}
function unseenReplica(region, table2, answer) {
  if (region === null || region === SENSITIVE)
    return "The report does not have its region, so it cannot be found in the answers.";
  if (table2.unmatched) return "The answer about its table cannot be told.";
  return answer === void 0 ? `No answer of DescribeTable shows the replica in ${region}.` : `DescribeTable shows no replica in ${region}.`;
}

// src/verify/key-conflicts.ts
function createConflictOf(places) {
  const conflicts = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  for (const { place, planned } of places) {
    const { sighting } = place;
    if (planned.kind !== "made-in-the-run" || isSensitive(place) || sighting === null || sighting.key === null || isUnderWay(sighting.status, sighting.sseStatus))
      continue;
    const seen = { place, key: sighting.key, address: `${place.plan}
${planned.address}` };
    const same = remembered(byAddress, seen.address, seen);
    if (same !== void 0 && !sameKey(same.key, seen.key, place.region)) {
      tell(
        conflicts,
        [same, seen],
        (other2) => `it has the key ${other2.own} and ${other2.where} the key ${other2.key}, and the plan gives both the key ${planned.address}`
      );
    }
    const other = remembered(byKey, seen.key, seen);
    if (other !== void 0 && other.address !== seen.address) {
      tell(
        conflicts,
        [other, seen],
        ({ where, own }) => `it has the same key ${own} as ${where}, and the plan gives the two different keys`
      );
    }
  }
  return (place) => conflicts.get(place) ?? null;
}
function remembered(map, name, seen) {
  const before = map.get(name);
  if (before === void 0) map.set(name, seen);
  return before;
}
function tell(conflicts, [a, b], words) {
  for (const [one, other] of [
    [a, b],
    [b, a]
  ]) {
    if (!conflicts.has(one.place))
      conflicts.set(
        one.place,
        words({
          own: one.key,
          key: other.key,
          where: `${other.place.address}${other.place.region === null ? "" : ` in ${other.place.region}`}`
        })
      );
  }
}

// src/verify/planned-key.ts
function createArnOfAddress(tables) {
  const arns = /* @__PURE__ */ new Map();
  for (const table2 of tables) {
    for (const { after } of [table2, ...table2.replicas]) {
      if (after === null) continue;
      const { arn, address, alias } = after.key;
      if (arn !== null && arn !== SENSITIVE && address !== null && alias === null)
        arns.set(`${table2.plan}
${address}`, arn);
    }
  }
  return (plan, address) => arns.get(`${plan}
${address}`);
}
function plannedKey({ key: { arn, address, alias } }, place, answers, arnOfAddress) {
  if (arn === SENSITIVE || alias === SENSITIVE) return { kind: "not-shown", because: "sensitive" };
  const name = [arn, alias].find((text) => text !== null && isAliasName(text)) ?? null;
  if (name !== null) {
    const target = answers.targetOf(name, place.region);
    if (target !== void 0) return { kind: "known", arn: target };
  } else if (arn !== null) {
    return { kind: "known", arn };
  }
  if (address !== null) {
    const known = arnOfAddress(place.plan, address);
    return known === void 0 ? { kind: "made-in-the-run", address } : { kind: "known", arn: known };
  }
  if (alias !== null) return { kind: "behind-an-alias", alias };
  return { kind: "not-shown", because: "unknown" };
}
function isAliasName(text) {
  return (parseArn(text)?.resource ?? text).startsWith("alias/");
}

// src/verify/verify.ts
function evidenceOfPlace(place, facts, isExcepted) {
  const { sighting } = place;
  const shown = {
    key: isSensitive(place) ? SENSITIVE : sighting?.key ?? null,
    tableArn: place.region === SENSITIVE ? SENSITIVE : sighting?.tableArn ?? null
  };
  const { compared, reasons, shortfalls, notes } = judgePlace(place, {
    ...facts,
    shownKey: sighting?.key === null ? null : shown.key
  });
  const counted = isExcepted ? reasons : [...shortfalls, ...reasons];
  const excused = isExcepted && shortfalls.length > 0;
  return {
    address: place.address,
    region: place.region,
    planned: place.after,
    observed: sighting === null ? null : observation(sighting, shown, place, facts.keys),
    compared,
    state: worstState([...counted.map(({ state }) => state), excused ? "excepted" : "done"]),
    reasons: counted,
    notes: excused ? [...shortfalls.map(({ message }) => message), ...notes] : notes
  };
}
function observation(sighting, shown, { region }, keys) {
  const about = sighting.key === null ? void 0 : keys.about(sighting.key, region);
  return {
    tableArn: sighting.tableArn === null ? null : shown.tableArn,
    status: sighting.status,
    sseStatus: sighting.sseStatus,
    sseType: sighting.sseType,
    keyArn: sighting.key === null ? null : shown.key,
    inaccessibleSince: sighting.inaccessibleSince,
    key: about === void 0 ? null : { manager: about.manager, state: about.state, deletionDate: about.deletionDate, rotation: about.rotation }
  };
}
function verify(report, answers, keys, { at, commit, version }) {
  const arnOfAddress = createArnOfAddress(report.tables);
  const tables = placesOf(report, answers);
  const planned = new Map(
    tables.flatMap(({ table: table2, replicas }) => [table2, ...replicas]).map((place) => [place, plannedKey(place.after, place, keys, arnOfAddress)])
  );
  const conflictOf = createConflictOf([...planned].map(([place, key]) => ({ place, planned: key })));
  const rows = tables.map(({ row, table: table2, replicas, unlisted }) => {
    const exception = exceptionOf(row, report.findings);
    const judged = (place) => evidenceOfPlace(place, { planned: planned.get(place), keys, conflict: conflictOf(place) }, exception !== null);
    const [own, others] = [judged(table2), replicas.map(judged)];
    return {
      plan: row.plan,
      name: row.name,
      required: table2.required,
      ...own,
      state: worstState([own, ...others].map(({ state }) => state)),
      notes: [
        ...own.notes,
        ...unlisted.map(
          (region) => `It has a replica in ${region} that the report does not show: that one was not looked at.`
        )
      ],
      exception,
      replicas: others
    };
  });
  const count = (state) => rows.filter((row) => row.state === state).length;
  const worst = worstState(rows.map(({ state }) => state));
  return {
    schemaVersion: "1",
    tool: { name: "dynamodb-kms-gate", version },
    observedAt: at,
    commit,
    control: { id: CONTROL, title: report.rules.find(({ id }) => id === CONTROL)?.title ?? CONTROL },
    state: worst === "excepted" ? "done" : worst,
    report: {
      version: report.tool.version,
      verdict: report.verdict,
      plans: report.plans.map(({ name, path, sha256, settings }) => ({
        name,
        path,
        sha256,
        required: settings.require
      }))
    },
    summary: {
      tables: rows.length,
      done: count("done"),
      excepted: count("excepted"),
      inProgress: count("in-progress"),
      notCompliant: count("not-compliant"),
      undetermined: count("undetermined")
    },
    tables: rows
  };
}

// src/verify/verify-command.ts
function exitCodeOfEvidence({ state }) {
  switch (state) {
    case "done":
      return 0;
    case "not-compliant":
    case "undetermined":
      return 1;
    case "in-progress":
      return 3;
  }
}
function verifyCommand({ report, tables, keys, format, ...occasion }) {
  const answers = parseTableAnswers(tables);
  if (answers.length === 0 && report.tables.some(({ after }) => after !== null)) {
    throw new UserError(
      `${tables.name} has no answers in it: give it what aws dynamodb describe-table --output json prints for each table of the report`
    );
  }
  const evidence = verify(report, answers, parseKeyAnswers(keys), occasion);
  return { output: EVIDENCE_FORMATS[format](evidence), exitCode: exitCodeOfEvidence(evidence) };
}

// src/commands/verify.ts
var USAGE = "dynamodb-kms-gate verify REPORT.json --tables FILE";
function verify2([path, ...others], flags) {
  const format = parseEvidenceFormat(flags.format);
  if (flags.output === "") throw new UserError("--output is empty; give it the name of a file");
  if (path === void 0 || others.length > 0)
    throw new UserError(`name one report, that check --format json has written: ${USAGE}`);
  if (flags.tables === void 0)
    throw new UserError(
      `--tables is missing: name a file with answers of DescribeTable, or - for standard input: ${USAGE}`
    );
  const inputs = [flags.tables, ...flags.keys ?? []];
  if (inputs.filter((name) => name === STANDARD_INPUT).length > 1)
    throw new UserError("standard input is named twice: name a file for --tables or --keys");
  const report = readReportFile({ path, namedBy: "command-line" });
  const [tables, ...keys] = inputs.map(named);
  const { output, exitCode } = verifyCommand({
    report,
    tables,
    keys,
    format,
    at: (/* @__PURE__ */ new Date()).toISOString(),
    commit: flags.commit || null,
    version: VERSION
  });
  process.exitCode = exitCode;
  deliver({ file: flags.output ?? null, verdict: VERDICTS[exitCode], content: () => output, instead: () => output });
}
var VERDICTS = { 0: "DONE", 1: "NOT COMPLIANT", 3: "IN PROGRESS" };
function named(path) {
  const name = path === STANDARD_INPUT ? "standard input" : path;
  try {
    return { name, text: readTextFile({ path, namedBy: "command-line" }, "answers") };
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${name} ${error.message}`) : error;
  }
}
export {
  verify2 as verify
};
