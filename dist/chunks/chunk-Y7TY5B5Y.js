import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  SEVERITIES,
  rule
} from "./chunk-ABOXAJ5I.js";
import {
  SENSITIVE,
  booleanAt,
  isObject,
  member,
  stringAt
} from "./chunk-XLRJ3OW7.js";
import {
  UserError
} from "./chunk-P5JSFZPG.js";

// src/files/paths.ts
import { existsSync } from "node:fs";
var STANDARD_INPUT = "-";
async function expandPaths(patterns) {
  const paths = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const path of await expandPath(pattern)) paths.add(path);
  return [...paths];
}
async function expandPath(pattern) {
  if (pattern === "") throw new UserError("the path of a plan is empty: name a file, a glob, or - for standard input");
  if (pattern === STANDARD_INPUT || !/[*?[\]{}!()]/.test(pattern) || existsSync(pattern)) return [pattern];
  const { glob } = await import("./dist-DZRIKDGS.js");
  const found = await glob(pattern, { onlyFiles: true, dot: true, expandDirectories: false }).catch((error) => {
    throw new UserError(`${pattern} cannot be searched: ${error.message}`);
  });
  if (found.length === 0) throw new UserError(`${pattern} matches no file: look at the pattern and at the directory that the gate runs in`);
  return found.sort();
}

// src/rules/retrofit.ts
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

// src/standards/checks.ts
var COMMENT_TOOLS = { checkov: "Checkov", trivy: "Trivy", tfsec: "tfsec", kics: "KICS" };
var CHECKED_ARGUMENTS = ["server_side_encryption", "kms_key_arn"];
var TRIVY_ALIASES = ["AVD-AWS-0025", "aws-dynamodb-table-customer-key", "table-customer-key"];
var ACCEPTED = { kms: "any key of KMS", "customer-managed": "a customer managed key" };
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
    // AWS092 is what tfsec called it first: https://github.com/aquasecurity/tfsec/blob/286c6111726147fd7299abc39ae21ac2b3b65820/internal/app/tfsec/rules/aws/dynamodb/table_customer_key_rule.go
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
function openWords(encryption) {
  return "doubt" in encryption ? doubtWords(encryption.doubt) : "the plan does not show which key that is";
}
function doubtWords({ references, because, expression, readings }) {
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
  return [...new Set(references)].filter((text) => !references.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)));
}
function describeTable(table) {
  return `${describe(table)} --query Table.SSEDescription`;
}
function describeReplicas(table) {
  return `${describe(table)} --query Table.Replicas`;
}
function describe({ name, region }) {
  const safe = name !== null && /^[\w.-]+$/.test(name) ? name : "TABLE";
  const regional = region === null || region.sensitive || !/^[\w-]+$/.test(region.value) ? "" : ` --region ${region.value}`;
  return `aws dynamodb describe-table --table-name ${safe}${regional}`;
}

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
        yield { answer: "undetermined", problem: "downgrade-undetermined", address, attribute, facts: { ...facts, doubt: doubtWords(after.doubt) } };
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

// src/model/encryption.ts
function compareEncryption(before, after) {
  if (before.class === "unknown" || after.class === "unknown" || before.class === "kms" || after.class === "kms") return "unknown";
  if (before.class !== after.class) return "different";
  if (before.class === "customer-managed" && after.class === "customer-managed") return compareKeys(before.key, after.key);
  return "same";
}
function compareKeys(before, after) {
  if ([before, after].some(({ arn, address, alias }) => arn === null && address === null && alias === null)) return "unknown";
  return sameKey(before, after) ? "same" : "different";
}
function sameKey(a, b) {
  if (a.alias !== b.alias) return false;
  return a.arn !== null && b.arn !== null ? a.arn === b.arn : a.arn === null && b.arn === null && a.address === b.address;
}
function keyOf(encryption) {
  return encryption?.class === "customer-managed" ? encryption.key : null;
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
      ...tables.map((table) => ({ ...table, attribute: table.blockAttribute, side: table.before })),
      ...drift.filter(({ what }) => what === "table").map((entry) => ({ ...entry, side: entry.after }))
    ];
    for (const { address, attribute, side, name, region } of sides) {
      if (side?.class !== "aws-owned" || side.idleKey === null || inProgress.has(address)) continue;
      inProgress.add(address);
      yield { answer: "fail", problem: "re-encryption-in-progress", address, attribute, facts: { key: keyWords(side.idleKey) }, check: describeTable({ name, region }) };
    }
    for (const { what, address, attribute, region, before, after } of drift) {
      const facts = { from: encryptionWords(before), to: encryptionWords(after), region: inRegion(region) };
      if (what === "replica") yield { answer: "fail", problem: "replica-changed-outside-terraform", address, attribute, facts };
      else if (!inProgress.has(address) && !hasEnded(before, after)) yield { answer: "fail", problem: "changed-outside-terraform", address, attribute, facts };
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
    "disabled-stated": { message: "The configuration turns encryption with KMS off, and the plan keeps {kept}: nothing happens.", remedy: IGNORED },
    "enabled-stated": { message: "The configuration turns encryption with KMS on, and the plan keeps {kept}: nothing happens.", remedy: IGNORED },
    "statement-unclear": {
      severity: "note",
      message: "Read as plain values, the configuration {says}, and the plan keeps {kept}. Either nothing happens; or a function or condition in the configuration explains it. The plan cannot tell which.",
      remedy: "Compare the configuration with what the table keeps, and look for `ignore_changes` in its lifecycle."
    },
    "another-key-stated": { message: "The configuration names another key, and the plan keeps {kept}: nothing happens.", remedy: IGNORED }
  },
  *judge({ tables, replicas }) {
    for (const { address, statement, after, blockAttribute: block2, enabledAttribute: enabled2, keyAttribute, replicas: own } of tables) {
      yield* answersFor(address, statement, after, { block: block2, enabled: enabled2, key: keyAttribute });
      for (const replica of own) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
    }
    for (const replica of replicas) yield* answersFor(replica.address, replica.statement, replica.after, OF_REPLICA);
  }
});
var OF_REPLICA = { block: "kms_key_arn", enabled: "kms_key_arn", key: "kms_key_arn" };
function* answersFor(address, statement, kept, attributes) {
  if (kept === null || statement.states === "the-same-or-unclear") return;
  const fail = (problem2, attribute2, more = {}) => ({ answer: "fail", problem: problem2, address, attribute: attribute2, facts: { ...attributes, kept: encryptionWords(kept), ...more } });
  if (statement.states === "no-block") {
    yield fail(statement.isCertain ? "block-removed" : "block-not-stated", attributes.block);
    return;
  }
  const { attribute, problem, says } = STATEMENTS[statement.states];
  if (statement.ignoredAt !== null) yield fail("ignored", attributes[attribute], { says, line: `${statement.ignoredAt.path}:${statement.ignoredAt.line}` });
  else if (statement.states === "no-key" && kept.class === "kms") yield fail("replica-key-not-stated", attributes.key);
  else yield statement.isCertain ? fail(problem, attributes[attribute]) : fail("statement-unclear", attributes[attribute], { says });
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
      yield { answer: "fail", problem: what === "table" ? "alias-retargeted" : "replica-alias-retargeted", address, attribute, facts, check: describeTable(retarget) };
    }
  }
});

// src/model/arn.ts
function parseArn(text) {
  const [prefix, partition, service, region, account, ...resource] = text.split(":");
  if (prefix !== "arn" || !partition || !service || region === void 0 || account === void 0 || resource.length === 0) return void 0;
  return { service, region, account, resource: resource.join(":") };
}

// src/model/key-use.ts
function* keyUses({ tables, replicas }) {
  for (const table of tables) {
    yield useOfTable(table);
    for (const replica of table.replicas) yield useOfReplica(replica, table);
  }
  for (const replica of replicas) yield useOfReplica(replica, null);
}
function useOfTable({ address, keyAttribute, region, account, before, after, change }) {
  return { what: "table", address, attribute: keyAttribute, path: null, region, account, before, after, change };
}
function useOfReplica(replica, table) {
  return {
    what: "replica",
    address: replica.address,
    attribute: replica.keyAttribute,
    path: replica.statedKey,
    region: replica.region,
    account: table?.account ?? null,
    before: replica.before,
    after: replica.after,
    change: replica.change ?? table.change
  };
}

// src/wildcard.ts
function matchesWildcard(text, pattern, one) {
  let [i, p] = [0, 0];
  let [star, retry] = [-1, 0];
  while (i < text.length) {
    if (p < pattern.length && pattern[p] === "*") {
      [star, retry] = [p, i];
      p++;
    } else if (p < pattern.length && (pattern[p] === text[i] || pattern[p] === one)) {
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

// src/rules/kms-key-allowed.ts
var kmsKeyAllowed = rule({
  id: "kms-key-allowed",
  title: "The KMS key of a table should be one that the policy allows",
  severity: "error",
  rationale: "A customer managed key is not yet the right one: the policy can say which keys, accounts and regions hold this estate's data. Without `allowed-keys` in the policy every key is allowed.",
  references: [DYNAMODB_HOW_IT_WORKS, "https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-table-encrypted-kms.html"],
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
      return { ...NOTHING_KNOWN, arn: "", address: "", alias: "alias/aws/dynamodb", region: region?.value ?? null, account };
    case "customer-managed":
      return identityOfKey(encryption.key, keyRing);
    case "kms":
    case "unknown":
      return NOTHING_KNOWN;
  }
}
function identityOfKey(reference, keyRing) {
  const key = keyRing.keyOf(reference);
  const text = reference.arn ?? key?.arn ?? null;
  const arn = text === null ? void 0 : parseArn(text);
  const isAlias = arn?.resource.startsWith("alias/") === true;
  const alias = reference.alias === null ? null : parseArn(reference.alias)?.resource ?? reference.alias;
  return {
    // Of an alias, the key behind it is known where the plan has it.
    arn: isAlias ? key?.arn ?? null : text,
    alias: alias ?? (text === null ? null : ""),
    account: arn?.account || null,
    region: arn?.region || (key?.region?.value ?? null),
    address: reference.address ?? key?.address ?? (text === null ? null : "")
  };
}
function answerFor(use, identity, allowed) {
  const { address, attribute, what } = use;
  const after = use.after;
  const matches = allowed.map((pattern) => matchOf(identity, pattern));
  if (matches.includes("yes")) return { answer: "pass", address };
  const facts = { what, key: encryptionWords(after), doubt: "doubt" in after ? doubtWords(after.doubt) : "its ARN is known only after the apply" };
  return matches.includes("unknown") ? { answer: "undetermined", problem: "key-undetermined", address, attribute, facts } : { answer: "fail", problem: "not-allowed", address, attribute, facts };
}
function matchOf(identity, pattern) {
  const answers = Object.keys(pattern).map((name) => {
    const value = identity[name];
    return value === null ? "unknown" : matchesWildcard(value, pattern[name]) ? "yes" : "no";
  });
  return answers.includes("no") ? "no" : answers.includes("unknown") ? "unknown" : "yes";
}

// src/model/doubtful.ts
function allOf(answers) {
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) || reasonsOf(answers);
}
function anyOf(answers) {
  if (answers.includes(true)) return true;
  return answers.some(Array.isArray) && reasonsOf(answers);
}
function not(answer) {
  return typeof answer === "boolean" ? !answer : answer;
}
function reasonsOf(answers) {
  return [...new Set(answers.flatMap((answer) => typeof answer === "boolean" ? [] : answer))];
}

// src/model/key-policy-pattern.ts
function matchesPattern(text, pattern) {
  return matchesWildcard(text, pattern, "?");
}

// src/model/key-policy-conditions.ts
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
  const byItself = principals?.are === "listed" && principals.list.every(({ is }) => is === "dynamodb");
  return allOf(conditions.map((condition) => holds(condition, valueOf(condition, call, byItself), effect)));
}
function namesViaService({ conditions }) {
  return conditions.some(({ key }) => key.toLowerCase() === VIA_SERVICE);
}
var VIA_SERVICE = "kms:viaservice";
function valueOf({ key }, { action, region, account }, byItself) {
  switch (key.toLowerCase()) {
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
function holds({ operator, key, values }, value, effect) {
  const inDoubt = [quoted(key)];
  const [, quantifier, name, ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/i.exec(operator) ?? [];
  const comparison = Object.hasOwn(COMPARISONS, name.toLowerCase()) ? COMPARISONS[name.toLowerCase()] : void 0;
  if (comparison === void 0 || values === null || value === "unknown" || values.some((text) => text.includes("${"))) return inDoubt;
  const { negated, matches } = comparison;
  if (value === "absent") return negated || ifExists !== void 0 || quantifier?.toLowerCase() === "forallvalues";
  if (value === "own-account") return effect === "allow" && !negated ? true : inDoubt;
  if (value === "dynamodb-somewhere") {
    if (values.some((pattern) => matches("dynamodb.some-region.amazonaws.com", pattern))) return !negated;
    return values.every((text) => !/[*?]/.test(text) && !text.startsWith("dynamodb.")) ? negated : inDoubt;
  }
  return values.some((pattern) => matches(value.is, pattern)) !== negated;
}
function quoted(key) {
  return /^[\w:./-]{1,100}$/.test(key) ? `\`${key}\`` : "a condition";
}

// src/model/key-policy-texts.ts
function textsOf(value) {
  if (value === void 0 || value === null) return null;
  const all = Array.isArray(value) ? value : [value];
  return all.every((one) => one !== null && typeof one !== "object") ? all.map(String) : null;
}

// src/model/key-policy-principals.ts
var ACCOUNT = /^\d{12}$/;
var DYNAMODB = /^dynamodb(?:\.[a-z0-9-]+)?\.amazonaws\.com$/;
function principalsOf(statement) {
  const listed2 = principalList(statement, "Principal");
  if (listed2 !== null) return { are: "listed", list: listed2 };
  const allBut = principalList(statement, "NotPrincipal");
  return allBut === null ? null : { are: "all-but", list: allBut };
}
function principalList(statement, name) {
  const principal = member(statement, name);
  if (principal === "*") return [{ is: "everyone" }];
  if (!isObject(principal)) return null;
  const all = Object.entries(principal).map(([kind, value]) => textsOf(value)?.map((text) => principalOf(kind, text)) ?? null);
  return all.some((list) => list === null) ? null : all.flatMap((list) => list ?? []);
}
function principalOf(kind, text) {
  if (kind === "Service") return { is: DYNAMODB.test(text) ? "dynamodb" : "other-service" };
  if (kind !== "AWS") return { is: "one", id: `${kind} ${text}`, account: null };
  if (text === "*") return { is: "everyone" };
  if (ACCOUNT.test(text)) return { is: "account", account: text };
  const arn = parseArn(text);
  const account = arn !== void 0 && ACCOUNT.test(arn.account) ? arn.account : null;
  return account !== null && arn?.service === "iam" && arn.resource === "root" ? { is: "account", account } : { is: "one", id: text, account };
}
function allows({ are, list }, whom) {
  const isListed = list.some((principal) => {
    if (principal.is === "everyone" || principal.is === "dynamodb") return true;
    return principal.is === "account" && whom.is === "one" ? principal.account === whom.account : isSame(principal, whom);
  });
  return are === "listed" ? isListed : !isListed;
}
function denies({ are, list }, whom) {
  if (are === "listed") return anyOf(list.map((principal) => deniesOne(principal, whom)));
  return allOf(list.map((principal) => not(isExcepted(principal, whom, list))));
}
function deniesOne(principal, whom) {
  switch (principal.is) {
    case "everyone":
      return true;
    case "account":
      if (whom.is === "everyone" || whom.is === "one" && whom.account === principal.account) return ["a `Deny` for the account"];
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
  switch (principal.is) {
    case "everyone":
      return true;
    case "account":
      return (whom.is === "everyone" || "account" in whom && whom.account === principal.account) && inDoubt;
    case "one": {
      if (whom.is === "everyone" || whom.is === "account" && (principal.account === null || principal.account === whom.account)) return inDoubt;
      const withAccount = list.some((other) => other.is === "account" && other.account === principal.account);
      return isSame(principal, whom) && (withAccount || inDoubt);
    }
    case "dynamodb":
    case "other-service":
      return isSame(principal, whom);
  }
}
function isSame(a, b) {
  if (a.is === "account" && b.is === "account") return a.account === b.account;
  if (a.is === "one" && b.is === "one") return a.id === b.id;
  return a.is === b.is;
}
function principalKey(principal) {
  switch (principal.is) {
    case "account":
      return `account ${principal.account}`;
    case "one":
      return `one ${principal.id}`;
    case "everyone":
    case "dynamodb":
    case "other-service":
      return principal.is;
  }
}

// src/model/key-policy-permission.ts
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
      const allowed = allOf(calls.map((call) => anyOf(allowing.map((statement) => isAllowedBy(statement, call, whom, how)))));
      const denied = anyOf(calls.flatMap((call) => denying.map((statement) => isDeniedBy(statement, call, whom))));
      return { allowed, may: allOf([allowed, not(denied)]) };
    })
  );
  const mays = rows.map((row) => allOf(row.map(({ may }) => may)));
  if (mays.includes(true)) return { permits: "yes" };
  const lacking = NEEDED_ACTIONS.filter((_, i) => rows.every((row) => row[i].may === false));
  if (lacking.length > 0) {
    const denied = lacking.filter((name) => rows.some((row) => row[NEEDED_ACTIONS.indexOf(name)].allowed !== false));
    return { permits: "no", missing: lacking.filter((name) => !denied.includes(name)), denied };
  }
  const because = reasonsOf(mays);
  return because.length > 0 ? { permits: "unclear", because } : { permits: "divided" };
}
function principalsIn(allowing, { account }) {
  const named = allowing.flatMap(({ principals }) => principals?.are === "listed" ? principals.list : [{ is: "everyone" }]);
  const isOther = (whom) => whom.is === "other-service" || account !== null && "account" in whom && whom.account !== null && whom.account !== account;
  return [...new Map(named.filter((whom) => !isOther(whom)).map((whom) => [principalKey(whom), whom])).values()];
}
function isAllowedBy(statement, call, whom, how) {
  const { principals } = statement;
  if (principals === null) return allOf([["`Principal`"], isAbout(statement, call)]);
  const delegates = how === "in-any-way" || namesViaService(statement);
  const counted = delegates || principals.are === "all-but" ? principals : { ...principals, list: principals.list.filter(({ is }) => is !== "account") };
  return allOf([allows(counted, whom), isAbout(statement, call)]);
}
function isDeniedBy(statement, call, whom) {
  const { principals } = statement;
  return allOf([principals === null ? ["`Principal`"] : denies(principals, whom), isAbout(statement, call)]);
}
function isAbout(statement, call) {
  return allOf([coversAction(statement.actions, call.action), coversKey(statement.resources, call.keyArn), conditionsHold(statement, call)]);
}
function coversAction(actions, action) {
  if (actions === null) return ["`Action`"];
  return actions.patterns.some((pattern) => matchesPattern(action.toLowerCase(), pattern.toLowerCase())) === (actions.are === "listed");
}
function coversKey(resources, keyArn) {
  if (resources === null) return ["`Resource`"];
  const covered = resources.patterns.includes("*") || (keyArn === null ? ["`Resource`"] : resources.patterns.some((pattern) => matchesPattern(keyArn, pattern)));
  return resources.are === "listed" ? covered : not(covered);
}

// src/rules/key-policy-hcl.ts
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
  "no-statement": "it has no `Statement`",
  "statement-is-no-object": "a statement of it is no object",
  effect: "the `Effect` of a statement is neither `Allow` nor `Deny`"
};
function* answersFor2(use, { keyPolicies, keyRing }, explicitly, permissions) {
  const reference = keyOf(use.after);
  const policy = reference === null ? null : keyPolicies.of(reference);
  if (reference === null || policy === null) return;
  const key = keyRing.keyOf(reference);
  const { address, attribute, what } = use;
  const facts = { key: key?.address ?? keyWords(reference), what, attribute: policy.attribute, needed: listed(NEEDED_ACTIONS) };
  const say = (answer, problem, more) => ({ answer, problem, address, attribute, place: placeOf(policy), facts: { ...facts, ...more } });
  const lacking = (problem, actions) => ({ ...say("fail", problem, { actions: listed(actions) }), hcl: keyPolicyHcl(NEEDED_ACTIONS) });
  switch (policy.state) {
    case "default":
      yield explicitly ? lacking("delegation-alone", NEEDED_ACTIONS) : { answer: "pass", address };
      return;
    case "malformed":
      yield say("fail", "not-a-policy", { why: WHY[policy.because] });
      return;
    case "unknown":
      yield say("undetermined", "policy-undetermined", { doubt: doubtWords(policy.doubt) });
      return;
    case "known":
      break;
  }
  const { statements, sensitive } = policy;
  const site = siteOf(use, key, reference);
  const permissionBy = (how) => {
    const name = JSON.stringify([policy.attribute, how, site]);
    const permission2 = permissions.get(name) ?? permissionOf(statements, site, how);
    permissions.set(name, permission2);
    return permission2;
  };
  const inAnyWay = permissionBy("in-any-way");
  const permission = explicitly && inAnyWay.permits === "yes" ? permissionBy("explicitly") : inAnyWay;
  switch (permission.permits) {
    case "yes":
      yield { answer: "pass", address };
      return;
    case "unclear":
      yield say("undetermined", "conditions-undetermined", { conditions: sensitive ? "what the plan marks as sensitive" : permission.because.join(", ") });
      return;
    case "divided":
      yield say("undetermined", "divided-between-principals", {});
      return;
    case "no":
      if (inAnyWay.permits === "yes") yield lacking("delegation-alone", [...permission.missing, ...permission.denied]);
      else {
        if (permission.missing.length > 0) yield lacking("actions-missing", permission.missing);
        if (permission.denied.length > 0) yield say("fail", "actions-denied", { actions: listed(permission.denied) });
      }
  }
}
function siteOf({ region, account }, key, reference) {
  const keyArn = key?.change?.action === "replace" ? null : key?.arn ?? reference.arn;
  const arn = keyArn === null ? void 0 : parseArn(keyArn);
  return { region: region?.value ?? key?.region?.value ?? (arn?.region || null), account: account ?? (arn?.account || null), keyArn: arn === void 0 ? null : keyArn };
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
  references: [DYNAMODB_HOW_IT_WORKS, DYNAMODB_USAGE_NOTES, GLOBAL_TABLES_SECURITY, `${PROVIDER_ISSUES}/29811`, "https://github.com/hashicorp/terraform/issues/35540"],
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
  const before = keyOf(use.before);
  const after = keyOf(use.after);
  if (after !== null) yield* verdict(use, after, keyRing, stillUsed);
  const stays = action === "forget" || action === "replace" && order === "forget";
  if (stays && before !== null) yield* verdict(use, before, keyRing, stillUsed);
  const switches = (action === "no-op" || action === "update") && use.after !== null && before !== null && (after === null || !sameKey(before, after));
  if (switches) yield* verdict(use, before, keyRing, left);
}
function* verdict(use, reference, keyRing, judge) {
  const key = keyRing.keyOf(reference);
  const problem = key === void 0 ? null : judge(key, reference);
  if (key === void 0 || problem === null) return;
  const { address, attribute, path, what } = use;
  const named = key.change?.deposed === true ? keyWords(reference) : key.address;
  const place = key.change?.action === "update" && key.change.deposed !== true ? { address: key.address, path: [key.change.type === "aws_kms_key" ? "is_enabled" : "enabled"] } : { path };
  yield { answer: "fail", problem, address, attribute, place, facts: { key: named, what } };
}
function stillUsed(key, reference) {
  const { change } = key;
  if (change === null) return null;
  if (change.action === "delete" || change.action === "replace" && change.order !== "forget" && reference.arn !== null && reference.arn === key.oldArn) return "key-destroyed";
  return change.action === "update" && key.enabledBefore !== false && key.enabledAfter === false ? "key-disabled" : null;
}
function left(key) {
  const { change } = key;
  if (change === null) return null;
  if (change.action === "replace" && change.order === "destroy-first") return "key-destroyed-before-re-encryption";
  if (change.action === "delete" || change.action === "replace" && change.order === "create-first") return "old-key-destroyed";
  return change.action === "update" && key.enabledBefore !== false && key.enabledAfter === false ? "old-key-disabled" : null;
}

// src/rules/kms-key-rotation.ts
var kmsKeyRotation = rule({
  id: "kms-key-rotation",
  title: "The customer managed key of a table should be rotated automatically",
  severity: "note",
  rationale: "KMS rotates the keys that AWS manages every year, and a customer managed key only where that is turned on. Rotation keeps the key and its ARN and makes new key material, so no table is re-encrypted by it. Keys with imported key material and keys in custom key stores cannot be rotated automatically; a replica key is rotated with its primary key.",
  references: ["https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html", "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html", "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key"],
  problems: {
    "no-rotation": {
      message: "The key {key} of the {what} is not rotated automatically.",
      remedy: "Set `enable_key_rotation = true` on {key}."
    }
  },
  *judge(model) {
    for (const { address, attribute, what, after } of keyUses(model)) {
      const reference = keyOf(after);
      const key = reference === null ? void 0 : model.keyRing.keyOf(reference);
      const isOld = key === void 0 || key.change?.deposed === true || key.change?.action === "replace" && reference?.arn === key.oldArn;
      if (isOld || key.rotated === null) continue;
      if (key.rotated) yield { answer: "pass", address };
      else yield { answer: "fail", problem: "no-rotation", address, attribute, place: { address: key.address, path: ["enable_key_rotation"] }, facts: { key: key.address, what } };
    }
  }
});

// src/model/region.ts
function regionOf(change, configuration) {
  const stated = (change.after && regionIn(change.after)) ?? (change.before && regionIn(change.before));
  if (stated !== null) return stated;
  const origin = configuration.providerArgument(change, "region");
  if (origin.state !== "known" || typeof origin.value !== "string" || !REGION.test(origin.value)) return null;
  return { value: origin.value, sensitive: origin.sensitive === true };
}
var REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;
function regionIn(values) {
  const region = stringAt(values, ["region"]);
  if (region.state === "known") return region;
  const arn = stringAt(values, ["arn"]);
  const ofArn = arn.state === "known" ? parseArn(arn.value)?.region : void 0;
  return arn.state === "known" && ofArn ? { value: ofArn, sensitive: arn.sensitive } : null;
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
  return arn?.state === "known" && arn.sensitive;
}
function shown(values, name, usual) {
  const value = values === null ? null : stringAt(values, [name]);
  if (value?.state !== "known") return null;
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
  const orDefault = (name, read, usual) => {
    const value = read(after, [name]);
    if (value.state === "known") return value.value;
    return value.state === "unset" || change.action !== "update" && configuration.origin(change, [name]).state === "known" ? usual : null;
  };
  const spec = orDefault(type === "aws_kms_key" ? "customer_master_key_spec" : "key_spec", stringAt, SYMMETRIC_DEFAULT);
  if (spec !== SYMMETRIC_DEFAULT || orDefault("origin", stringAt, AWS_KMS) !== AWS_KMS || orDefault("custom_key_store_id", stringAt, "") !== "") return null;
  return orDefault("enable_key_rotation", booleanAt, false);
}
function known(value) {
  return value.state === "known" ? value.value : null;
}

// src/rules/kms-key-usable.ts
var kmsKeyUsable = rule({
  id: "kms-key-usable",
  title: "The KMS key of a table should be one that DynamoDB can use",
  severity: "error",
  rationale: "DynamoDB takes an enabled symmetric encryption key of the region of the table or replica, named by its key ARN. Terraform checks no more than that the argument is an ARN, so every other key shows only when the apply fails, or when it re-encrypts at each apply.",
  references: [DYNAMODB_USAGE_NOTES, GLOBAL_TABLES_SECURITY, PROVIDER_TABLE, `${PROVIDER_ISSUES}/17916`, `${PROVIDER_ISSUES}/29137`, `${PROVIDER_ISSUES}/29636`],
  problems: {
    "not-a-kms-key": { message: "{key} is no KMS key.", remedy: "Name the ARN of a KMS key: `arn:aws:kms:REGION:ACCOUNT:key/ID`." },
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
    "not-symmetric": { message: "The key {key} is {spec}: DynamoDB takes symmetric encryption keys alone.", remedy: "Use a key with the key spec SYMMETRIC_DEFAULT." },
    "not-for-encryption": { message: "The key {key} is for {usage}: DynamoDB needs a key for ENCRYPT_DECRYPT.", remedy: "Use a key with the key usage ENCRYPT_DECRYPT." },
    disabled: { message: "The key {key} is {state}.", remedy: "Enable the key before the apply, or name another." },
    "pending-deletion": { message: "The key {key} is in the state {state}.", remedy: "Cancel its deletion (`aws kms cancel-key-deletion`) and enable it, or name another key." },
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
  const key = keyRing.keyOf(reference);
  const fail = (problem, facts = {}) => ({ answer: "fail", problem, address, attribute, place: { path }, facts: { key: keyWords(reference), what, ...facts } });
  const isOther = arn === void 0 ? reference.arn !== null && !use.change.type.startsWith("awscc_") : arn.service !== "kms" || !/^(key|alias)\//.test(arn.resource);
  if (isOther) {
    yield fail("not-a-kms-key");
    return;
  }
  if (use.after.class === "aws-managed") {
    yield fail(reference.alias === null || reference.alias.endsWith("alias/aws/dynamodb") ? "default-key-written-out" : "key-of-another-service");
    return;
  }
  const keyRegion = arn?.region ? { value: arn.region, sensitive: reference.sensitive } : key?.region ?? null;
  if (keyRegion !== null && region !== null && keyRegion.value !== region.value) {
    const facts = { keyRegion: regionWords(keyRegion), region: regionWords(region) };
    if (reference.arn === null && key?.multiRegion === true) yield { ...fail("region-undetermined", facts), answer: "undetermined" };
    else yield fail("wrong-region", facts);
  }
  if (arn !== void 0 && account !== null && arn.account !== "" && arn.account !== account) {
    yield fail("other-account", { keyAccount: reference.sensitive ? SENSITIVE : arn.account, account });
  }
  if (reference.alias !== null && !use.change.type.startsWith("awscc_")) yield fail(what === "table" ? "alias-arn" : "replica-alias-arn");
  if (key !== void 0) yield* conditionOf(key, fail);
}
function* conditionOf(key, fail) {
  if (key.spec !== null && key.spec !== SYMMETRIC_DEFAULT) yield fail("not-symmetric", { spec: key.spec });
  else if (key.usage !== null && key.usage !== ENCRYPT_DECRYPT) yield fail("not-for-encryption", { usage: key.usage });
  if (key.state === "PendingDeletion" || key.state === "PendingReplicaDeletion") yield fail("pending-deletion", { state: key.state });
  else if (key.enabledAfter === false && key.enabledBefore !== true) yield fail("disabled", { state: key.state === null || key.state === "Disabled" ? "disabled" : `in the state ${key.state}` });
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
      remedy: "Mend the error, plan again, and give the gate the new plan."
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
    else if (plan.complete === false) yield { answer: "fail", problem: "incomplete", address: null, attribute: null, facts: {} };
    for (const { address, reason } of plan.deferred) {
      yield { answer: "undetermined", problem: "table-deferred", address, attribute: null, facts: { reason: reason ?? "no reason given" } };
    }
  }
});

// src/rules/plan-sources.ts
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
      remedy: "Mend what could not be read; or give the gate the saved plan file, which carries its sources."
    },
    "file-not-read": {
      message: "Of the sources in {path}, something is not used: {why}.",
      remedy: "Mend it, if a table or key stands there."
    }
  },
  *judge() {
  }
});

// src/rules/hcl.ts
var KEY = "aws_kms_key.example.arn";
function tableHcl(table, requirement) {
  const isCustomerManaged = table.after?.class === "customer-managed";
  const wanted = isCustomerManaged ? "as-it-is" : requirement;
  const replicas = wanted === "kms" ? [] : table.replicas.filter(({ after, attribute, namesKey }) => after !== null && attribute !== null && !(namesKey && after.class === "customer-managed"));
  const call = table.moduleCall;
  if (call !== null && canState(call, wanted, replicas)) return inModule(call, [...encryptionInputs(call, wanted), ...replicaInputs(call, replicas)]);
  const own = table.type === "awscc_dynamodb_global_table" && wanted === "customer-managed" ? [table] : [];
  return inResource(table.change, [...ENCRYPTION[table.type](wanted), ...replicaBlocks(table.type, [...own, ...replicas])]);
}
function replicaHcl({ change, moduleCall, region }) {
  const comment2 = region === null ? "" : ` # a key of ${regionWords(region)}`;
  if (moduleCall?.key != null) return inModule(moduleCall, [`${moduleCall.key} = ${KEY}${comment2}`]);
  return inResource(change, [`kms_key_arn = ${KEY}${comment2}`]);
}
var ENCRYPTION = {
  aws_dynamodb_table: (wanted) => block("server_side_encryption {", wanted, ["enabled     = true", `kms_key_arn = ${KEY}`], "enabled = true # kms_key_arn as well, for a customer managed key"),
  awscc_dynamodb_table: (wanted) => block("sse_specification = {", wanted, ["sse_enabled       = true", 'sse_type          = "KMS"', `kms_master_key_id = ${KEY}`], "sse_enabled = true # kms_master_key_id as well, for a customer managed key"),
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
function replicaBlocks(type, replicas) {
  if (replicas.length === 0) return [];
  if (type === "aws_dynamodb_table") return replicas.flatMap((replica) => ["replica {", ...indented(replicaArguments(replica)), "}"]);
  const element = (replica) => ["{", ...indented([`region            = ${regionOf2(replica)}`, `sse_specification = { kms_master_key_id = ${keyOf2(replica)} }`]), "},"];
  return ["replicas = [", ...indented(replicas.flatMap(element)), "]"];
}
function canState({ enabled: enabled2, key, encryption, replicas: input }, wanted, replicas) {
  if (replicas.length > 0 && input === null) return false;
  return wanted === "as-it-is" || encryption !== null || (wanted === "kms" ? enabled2 : key) !== null;
}
function encryptionInputs({ enabled: enabled2, key, encryption }, wanted) {
  if (wanted === "as-it-is") return [];
  const named = wanted === "customer-managed";
  if (encryption !== null) return [`${encryption} = {`, ...indented(named ? ["enabled     = true", `kms_key_arn = ${KEY}`] : ["enabled = true"]), "}"];
  return aligned([...enabled2 === null ? [] : [[enabled2, "true"]], ...named && key !== null ? [[key, KEY]] : []]);
}
function replicaInputs({ replicas: input }, replicas) {
  if (input === null || replicas.length === 0) return [];
  return [`${input} = [`, ...indented(replicas.flatMap((replica) => ["{", ...indented(replicaArguments(replica)), "},"])), "]"];
}
function replicaArguments(replica) {
  return [`region_name = ${regionOf2(replica)}`, `kms_key_arn = ${keyOf2(replica)}`];
}
function regionOf2({ region }) {
  return region === null ? '"REGION"' : quoted2(regionWords(region));
}
function keyOf2({ region }) {
  const name = region === null || region.sensitive || !/^[a-z][a-z0-9-]*$/.test(region.value) ? "example" : region.value.replaceAll("-", "_");
  return `aws_kms_key.${name}.arn`;
}
function inResource({ type, name, module }, lines) {
  const where = module.map((step) => `module.${step.name}`).join(".");
  return [...comment(where), `resource ${quoted2(type)} ${quoted2(name)} {`, "  # ...", ...indented(lines), "}"].join("\n");
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
      { id: "3.4", title: "Render PAN unreadable anywhere it is stored (including on portable digital media, backup media, and in logs)" },
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
      { id: "11.10(g)", title: "Use of authority checks to ensure that only authorized individuals can use the system" },
      { id: "11.30", title: "Controls for open systems" }
    ]
  },
  {
    id: "rbi-cyber-security",
    title: "RBI Cyber Security Framework",
    keyControl: "Protection has to fit how sensitive the data is, within the bank and outside it, and only a customer managed key can be kept for one kind of data and for those who may read it.",
    requirements: [{ id: "Annex I (1.3)", title: "Appropriately manage and provide protection within and outside UCB/network" }]
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
    for (const table of tables) {
      for (const replica of table.replicas) yield* answerFor2(replica, table, requirementOf(replica.address));
      yield* doubtAbout(table, requirementOf(table.address));
    }
    for (const replica of replicas) yield* answerFor2(replica, null, requirementOf(replica.address));
  }
});
var isDecided = (of) => of === "aws-owned" || of === "aws-managed" || of === "customer-managed";
function answerFor2(replica, of, requirement) {
  const { after, address, region } = replica;
  if (after === null) return [];
  const table = of?.after ?? null;
  const attribute = replica.keyAttribute;
  const common = { address, attribute, place: { path: replica.statedKey }, facts: { key: attribute, region: inRegion(region), replica: encryptionWords(after), table: table === null ? "" : encryptionWords(table) }, hcl: replica.attribute === null ? replicaHcl(replica) : tableHcl(of, requirement) };
  const fail = (problem) => [{ answer: "fail", problem, ...common }];
  if (table?.class === "customer-managed" && !replica.namesKey) return fail("replica-without-key");
  if (table !== null && isDecided(table.class) && isDecided(after.class) && table.class !== after.class) return fail("mixed-key-types");
  if (requirement === "kms") return [];
  switch (after.class) {
    case "customer-managed":
      return [{ answer: "pass", address }];
    case "aws-owned":
    case "aws-managed":
      return fail("not-customer-managed");
    case "kms":
    case "unknown":
      return [{ answer: "undetermined", problem: "key-undetermined", ...common, facts: { ...common.facts, doubt: doubtWords(after.doubt) } }];
  }
}
function doubtAbout({ address, replicasDoubt }, requirement) {
  if (replicasDoubt === null || requirement === "kms") return [];
  return [{ answer: "undetermined", problem: "replicas-undetermined", address, attribute: "replica", facts: { doubt: doubtWords(replicasDoubt) } }];
}

// src/rules/replica-recreation.ts
var REMEDY = "Plan for it: the replica is gone from its region until it has been created and filled again. Send its traffic to another region first, or keep `{attribute}` as it is.";
var replicaRecreation = rule({
  id: "replica-recreation",
  title: "A replica should not be deleted to change its key",
  severity: "error",
  rationale: "The key of a table changes in place; that of a replica does not. For a replica block the plan shows an update of the table, and the provider deletes the replica and creates it again with the new key. The whole replica is copied once more, and until then the region has none.",
  references: [PROVIDER_TABLE, PROVIDER_TABLE_REPLICA, "https://github.com/hashicorp/terraform-provider-aws/pull/29102", `${PROVIDER_ISSUES}/29636`],
  retrofit: true,
  problems: {
    "key-changed": {
      message: "The replica{region} is deleted and created again, to change its key from {from} to {to}; the plan says update.",
      remedy: REMEDY
    },
    "consistency-mode-changed": { message: "The replica{region} is deleted and created again, to change its consistency mode; the plan says update.", remedy: REMEDY },
    "key-undetermined": {
      message: "Whether the replica{region} is deleted and created again cannot be told from the plan: its key is {from} now, and the new one cannot be told: {doubt}.",
      remedy: "Let `{attribute}` refer to the key directly, or create the key in an apply of its own first: a plan then shows it."
    },
    "replica-replaced": { message: "The replica{region} is destroyed and created again{because}.", remedy: REMEDY }
  },
  *judge({ tables, replicas }) {
    for (const table of tables) for (const replica of table.replicas) yield* answersFor5(replica, table);
    for (const replica of replicas) yield* answersFor5(replica, null);
  }
});
function* answersFor5(replica, table) {
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
  const place = { path: replica.statedKey };
  const check = describeReplicas({ name: table?.name ?? null, region: table?.region ?? null });
  switch (recreatedBecause) {
    case "key":
      yield { answer: "fail", problem: "key-changed", address, attribute, place, facts, check };
      return;
    case "consistency-mode":
      yield { answer: "fail", problem: "consistency-mode-changed", address, attribute, place, facts, check };
      return;
    case "unclear":
      yield { answer: "undetermined", problem: "key-undetermined", address, attribute, place, facts: { ...facts, doubt: openWords(after) }, check };
      return;
    case "replacement":
      yield { answer: "fail", problem: "replica-replaced", address, attribute, place, facts, check };
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
    for (const table of tables) if (table.after !== null) yield answerFor3(table, requirementOf(table.address));
  }
});
function answerFor3(table, requirement) {
  const { address, blockAttribute: block2, enabledAttribute: enabled2, keyAttribute: key } = table;
  const after = table.after;
  const say = (answer, problem, facts = {}) => ({ answer, problem, address, attribute: block2, facts: { block: block2, enabled: enabled2, key, ...facts }, hcl: tableHcl(table, requirement) });
  switch (after.class) {
    case "aws-owned":
      return say("fail", after.because);
    case "aws-managed":
      return requirement === "kms" ? { answer: "pass", address } : say("fail", "aws-managed-key");
    case "customer-managed":
      return { answer: "pass", address };
    case "kms":
      return requirement === "kms" ? { answer: "pass", address } : say("undetermined", "key-undetermined", { doubt: doubtWords(after.doubt) });
    case "unknown":
      return say("undetermined", "encryption-undetermined", { doubt: doubtWords(after.doubt) });
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
    for (const table of tables) {
      const { address, before, after, transition, keyAttribute: attribute } = table;
      if (before === null || after === null) continue;
      const facts = {
        from: encryptionWords(before),
        to: encryptionWords(after)
      };
      if (transition === "re-encrypted") {
        yield { answer: "fail", problem: "re-encryption", address, attribute, facts, check: describeTable(table) };
      } else if (transition === "unknown" && table.change.action === "update") {
        yield { answer: "fail", problem: "re-encryption-undetermined", address, attribute, facts: { ...facts, doubt: openWords(after) }, check: describeTable(table) };
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
    "attribute-changed": { message: "The table is destroyed and created again, because `{paths}` cannot be changed in place.", remedy: DATA },
    tainted: { message: "The table is destroyed and created again, because it is marked as tainted.", remedy: `${DATA} \`terraform untaint\` keeps it.` },
    requested: { message: "The table is destroyed and created again, because the plan was made with `-replace`.", remedy: DATA },
    triggered: { message: "The table is destroyed and created again, because of its `replace_triggered_by`.", remedy: DATA },
    replaced: { message: "The table is destroyed and created again.", remedy: DATA },
    "old-table-forgotten": {
      message: "A new table is created, and Terraform lets go of the old one, which stays with its data and its key.",
      remedy: "Look after the old table outside Terraform, and keep its key as long as the table is wanted."
    }
  },
  *judge({ tables }) {
    for (const table of tables) {
      const { address, change } = table;
      if (change.action !== "replace") continue;
      const problem = change.order === "forget" ? "old-table-forgotten" : problemOf(change);
      yield { answer: "fail", problem, address, attribute: change.replacePaths[0] ?? null, facts: { paths: change.replacePaths.join(", ") }, check: describeTable(table) };
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
var waiverValidity = rule({
  id: "waiver-validity",
  title: "Waivers should be needed, and end",
  severity: "warning",
  rationale: "A waiver is a decision with an end. One that has expired waives nothing, one that is about to needs a decision before it holds up a pull request, one that nothing uses hides what comes next, and one that does not hold at all only looks like a decision.",
  references: ["https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"],
  problems: {
    expired: { message: "The waiver of `{rule}` for {what} expired on {expires}: it waives nothing ({reason}).", remedy: "Mend what it was for, or decide anew and set another day." },
    "about-to-expire": { severity: "note", message: "The waiver of `{rule}` for {what} expires on {expires}, {days} ({reason}).", remedy: "Mend what it is for until then, or decide anew and set another day." },
    unused: { severity: "note", message: "The waiver of `{rule}` for {what} waives nothing in these plans ({reason}).", remedy: "Remove it, if it is for none of the other plans that use this policy." },
    malformed: {
      message: "The comment at {place} waives nothing: it {problem}.",
      remedy: 'Write `# dynamodb-kms-gate:ignore RULE until=2027-03-31 reason="..."` in the block of the resource, data source or module call, or right above it.'
    },
    "not-allowed": {
      message: "The comment at {place} waives nothing: the policy lets no comment do that (`inline-waivers: false`).",
      remedy: "Ask the owners of the policy for a waiver there, and remove the comment."
    },
    "not-honoured": {
      severity: "note",
      message: "A comment for {tool} at {place} leaves out `{id}`, the same control, for {what}: it waives nothing here ({reason}).",
      remedy: "Let such comments hold by `honour: [{honour}]` in the policy, or waive `{rule}` by a waiver of this gate."
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
  waiverValidity
];

// src/gate/compile-report.ts
var CONTROL = "table-kms-encryption";
function compileReport(parts, version) {
  const plans = parts.map(({ plan, ...rows }) => ({ ...plan, summary: summaryOf(rows.tables, rows.findings) }));
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
    checks: (checks ?? []).map((check) => ({ tool: check.tool, id: check.id, accepts: check.accepts, looksAt: check.looksAt })),
    frameworks: (frameworks ?? []).map((framework) => ({ id: framework.id, title: framework.title, keyControl: framework.keyControl, requirements: framework.requirements.map((requirement) => requirement.id) }))
  };
}
function summaryOf(tables, findings) {
  const verdicts = (verdict2) => tables.filter((table) => table.verdict === verdict2).length;
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

export {
  STANDARD_INPUT,
  expandPaths,
  expandPath,
  parseArn,
  regionOf,
  regionIn,
  keyOfChange,
  keyOfDataSource,
  known,
  compareEncryption,
  keyOf,
  textsOf,
  principalsOf,
  matchesWildcard,
  waiverValidity,
  RETROFIT_FACTS,
  planSources,
  COMMENT_TOOLS,
  CHECKED_ARGUMENTS,
  ACCEPTED,
  RULES,
  CONTROL,
  compileReport
};
