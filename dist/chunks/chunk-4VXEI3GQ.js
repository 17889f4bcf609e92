import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-HKT3PCPT.js";
import {
  CONTROL,
  UserError,
  excerpt,
  expandPath,
  readTextFile,
  shortened
} from "./chunk-2JWASBHT.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored", "sources"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "branch": { "description": "The branch that the file was read from; null where it was read from disk.", "type": ["string", "null"] }, "commit": { "description": "The commit of that branch; null where the file was read from disk.", "type": ["string", "null"] } } }, "policySource": { "description": "Where the action read policy and baseline from; null in reports of the command. branch: as GitHub has it. checkout: the commit that was checked out is the branch's own. head: policy-ref is head, so the author of the change has written it. workflow: a file that a step of the workflow put there.", "type": ["object", "null"], "required": ["kind", "branch", "commit", "problem", "baseline"], "additionalProperties": false, "properties": { "kind": { "enum": ["branch", "checkout", "head", "workflow"] }, "branch": { "description": "The branch that was asked, whether it has a policy or not; null where none was asked.", "type": ["string", "null"] }, "commit": { "type": ["string", "null"] }, "problem": { "description": "Why the policy of the branch cannot be used, so that the strictest settings apply; null where it can.", "type": ["string", "null"] }, "baseline": { "description": "null where there is none.", "type": ["object", "null"], "required": ["path", "kind"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "kind": { "enum": ["branch", "checkout", "head", "workflow"] }, "problem": { "description": "Why the baseline of the branch cannot be used, so that no baseline applies; null where it can.", "type": ["string", "null"] } } } } }, "policyChange": { "description": "What the pull request changes in the policy; null where it changes nothing.", "type": ["object", "null"], "required": ["path", "settings"], "additionalProperties": false, "properties": { "path": { "description": "null where the pull request removes it.", "type": ["string", "null"] }, "settings": { "type": "array", "items": { "type": "object", "required": ["setting", "from", "to"], "additionalProperties": false, "properties": { "setting": { "type": "string" }, "from": { "description": "null where there is none: an entry of a list is added.", "type": ["string", "null"] }, "to": { "description": "null where there is none: an entry of a list is removed.", "type": ["string", "null"] } } } } } }, "policyAfterMerge": { "description": "What the pull request's own policy will decide, where the branch has no policy yet; null where that is not so.", "type": ["object", "null"], "required": ["path", "verdict", "summary"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "verdict": { "enum": ["pass", "fail"] }, "summary": { "$ref": "#/definitions/summary" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "sources": { "description": "The .tf files that the plan was made from; null where none were looked at.", "type": ["object", "null"], "required": ["path", "status", "problems"], "additionalProperties": false, "properties": { "path": { "description": "The folder, or the plan file that carries them.", "type": "string" }, "isNamed": { "description": "Whether the user named them, or the plan file carries them. Others make the result stricter, and decide nothing else. Reports of older versions do not have it.", "type": "boolean" }, "status": { "description": "not-matching: they are not the plan's, and were not used.", "enum": ["used", "not-matching", "unreadable"] }, "problems": { "description": "Why they are not used, or what of them could not be read.", "type": "array", "items": { "type": "string" } } } }, "exceptions": { "description": "What makes the plan's result weaker than the defaults would: settings, rules, and the overrides and waivers that were used.", "type": "array", "items": { "type": "object", "required": ["kind", "what", "addresses", "count", "expires", "reason", "location"], "additionalProperties": false, "properties": { "kind": { "enum": ["setting", "rule", "override", "waiver", "comment", "other-tool", "policy-ref"] }, "what": { "description": "The setting, or the rule that a waiver is of.", "type": "string" }, "addresses": { "description": "The first of the tables and replicas that it is used for; none where it is for all.", "type": "array", "items": { "type": "string" } }, "count": { "description": "How many tables and replicas it is used for; 0 where it is for all.", "type": "integer", "minimum": 0 }, "expires": { "description": "The last day on which it applies, in UTC; null where it has no end.", "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "location": { "description": "Of a comment.", "$ref": "#/definitions/location" } } } } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "account": { "description": "The AWS account, by the table's ARN; null where that is not known or sensitive. Reports of older versions do not have it.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "location", "message", "remedy", "hcl", "edit", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires", "by", "location"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC; null where another tool's comment has none.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "by": { "description": "What says it: the policy, a comment of this gate's in the sources, or another tool's that the policy lets hold.", "enum": ["policy", "comment", "other-tool"] }, "location": { "description": "Where the comment stands.", "$ref": "#/definitions/location" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "location": { "description": "Where in the sources it stands; null where there are none.", "$ref": "#/definitions/location" }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "edit": { "description": "The same as lines that take the place of those from line to endLine of a file; null where the sources do not show which. Not complete: aws_kms_key.example.arn stands for a key that has to be named yet.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository", "lines", "isComplete"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "type": "boolean" }, "lines": { "type": "array", "items": { "type": "string" } }, "isComplete": { "type": "boolean" } } }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } }, "location": { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } } } };
var schema24 = { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } };
var schema25 = { "description": "null where it is not known.", "type": ["string", "null"] };
var schema26 = { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern2 = new RegExp("^[a-z0-9-]+$", "u");
var pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var schema12 = { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tables === void 0 && (missing0 = "tables") || data.passed === void 0 && (missing0 = "passed") || data.failed === void 0 && (missing0 = "failed") || data.undetermined === void 0 && (missing0 = "undetermined") || data.notApplicable === void 0 && (missing0 = "notApplicable") || data.reEncryptions === void 0 && (missing0 = "reEncryptions") || data.errors === void 0 && (missing0 = "errors") || data.warnings === void 0 && (missing0 = "warnings") || data.notes === void 0 && (missing0 = "notes") || data.waived === void 0 && (missing0 = "waived") || data.baseline === void 0 && (missing0 = "baseline")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema12.properties, key0)) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.tables !== void 0) {
            let data0 = data.tables;
            const _errs2 = errors;
            const _errs3 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate11.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate11.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.passed !== void 0) {
              let data1 = data.passed;
              const _errs5 = errors;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate11.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate11.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.failed !== void 0) {
                let data2 = data.failed;
                const _errs8 = errors;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate11.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate11.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.undetermined !== void 0) {
                  let data3 = data.undetermined;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate11.errors = [{ instancePath: instancePath + "/undetermined", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs12) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate11.errors = [{ instancePath: instancePath + "/undetermined", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.notApplicable !== void 0) {
                    let data4 = data.notApplicable;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate11.errors = [{ instancePath: instancePath + "/notApplicable", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs15) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate11.errors = [{ instancePath: instancePath + "/notApplicable", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reEncryptions !== void 0) {
                      let data5 = data.reEncryptions;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate11.errors = [{ instancePath: instancePath + "/reEncryptions", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs18) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate11.errors = [{ instancePath: instancePath + "/reEncryptions", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.errors !== void 0) {
                        let data6 = data.errors;
                        const _errs20 = errors;
                        const _errs21 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate11.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs21) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate11.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.warnings !== void 0) {
                          let data7 = data.warnings;
                          const _errs23 = errors;
                          const _errs24 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate11.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs24) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate11.errors = [{ instancePath: instancePath + "/warnings", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.notes !== void 0) {
                            let data8 = data.notes;
                            const _errs26 = errors;
                            const _errs27 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate11.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs27) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate11.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs26 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.waived !== void 0) {
                              let data9 = data.waived;
                              const _errs29 = errors;
                              const _errs30 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validate11.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs30) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate11.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.baseline !== void 0) {
                                let data10 = data.baseline;
                                const _errs32 = errors;
                                const _errs33 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate11.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs33) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate11.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs32 === errors;
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
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.verdict === void 0 && (missing0 = "verdict") || data.plans === void 0 && (missing0 = "plans") || data.rules === void 0 && (missing0 = "rules") || data.tables === void 0 && (missing0 = "tables") || data.findings === void 0 && (missing0 = "findings") || data.summary === void 0 && (missing0 = "summary")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "schemaVersion" || key0 === "tool" || key0 === "verdict" || key0 === "plans" || key0 === "rules" || key0 === "tables" || key0 === "findings" || key0 === "summary")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if ("1" !== data.schemaVersion) {
              validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("dynamodb-kms-gate" !== data1.name) {
                          validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "dynamodb-kms-gate" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.version !== "string") {
                            validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.verdict !== void 0) {
                let data4 = data.verdict;
                const _errs9 = errors;
                if (!(data4 === "pass" || data4 === "fail")) {
                  validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.plans !== void 0) {
                  let data5 = data.plans;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      if (data5.length < 1) {
                        validate10.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data6 = data5[i0];
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing2;
                              if (data6.name === void 0 && (missing2 = "name") || data6.verdict === void 0 && (missing2 = "verdict") || data6.settings === void 0 && (missing2 = "settings") || data6.policy === void 0 && (missing2 = "policy") || data6.summary === void 0 && (missing2 = "summary") || data6.path === void 0 && (missing2 = "path") || data6.sha256 === void 0 && (missing2 = "sha256") || data6.terraformVersion === void 0 && (missing2 = "terraformVersion") || data6.complete === void 0 && (missing2 = "complete") || data6.errored === void 0 && (missing2 = "errored") || data6.sources === void 0 && (missing2 = "sources")) {
                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs14 = errors;
                                for (const key2 in data6) {
                                  if (!func2.call(schema11.properties.plans.items.properties, key2)) {
                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs14 === errors) {
                                  if (data6.name !== void 0) {
                                    const _errs15 = errors;
                                    if (typeof data6.name !== "string") {
                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/name", schemaPath: "#/properties/plans/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs15 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.verdict !== void 0) {
                                      let data8 = data6.verdict;
                                      const _errs17 = errors;
                                      if (!(data8 === "pass" || data8 === "fail")) {
                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/verdict", schemaPath: "#/properties/plans/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs17 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.settings !== void 0) {
                                        let data9 = data6.settings;
                                        const _errs18 = errors;
                                        if (errors === _errs18) {
                                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                            let missing3;
                                            if (data9.require === void 0 && (missing3 = "require") || data9.undetermined === void 0 && (missing3 = "undetermined") || data9.failOn === void 0 && (missing3 = "failOn") || data9.existing === void 0 && (missing3 = "existing") || data9.frameworks === void 0 && (missing3 = "frameworks")) {
                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings", schemaPath: "#/properties/plans/items/properties/settings/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                              return false;
                                            } else {
                                              const _errs20 = errors;
                                              for (const key3 in data9) {
                                                if (!(key3 === "require" || key3 === "undetermined" || key3 === "failOn" || key3 === "existing" || key3 === "frameworks")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings", schemaPath: "#/properties/plans/items/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs20 === errors) {
                                                if (data9.require !== void 0) {
                                                  let data10 = data9.require;
                                                  const _errs21 = errors;
                                                  if (!(data10 === "kms" || data10 === "customer-managed")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/require", schemaPath: "#/properties/plans/items/properties/settings/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.settings.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs21 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data9.undetermined !== void 0) {
                                                    let data11 = data9.undetermined;
                                                    const _errs22 = errors;
                                                    if (!(data11 === "fail" || data11 === "warn")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/undetermined", schemaPath: "#/properties/plans/items/properties/settings/properties/undetermined/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.settings.properties.undetermined.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs22 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data9.failOn !== void 0) {
                                                      let data12 = data9.failOn;
                                                      const _errs23 = errors;
                                                      if (!(data12 === "error" || data12 === "warning" || data12 === "never")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/failOn", schemaPath: "#/properties/plans/items/properties/settings/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.settings.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid4 = _errs23 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                      if (data9.existing !== void 0) {
                                                        let data13 = data9.existing;
                                                        const _errs24 = errors;
                                                        if (!(data13 === "fail" || data13 === "warn")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/existing", schemaPath: "#/properties/plans/items/properties/settings/properties/existing/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.settings.properties.existing.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid4 = _errs24 === errors;
                                                      } else {
                                                        var valid4 = true;
                                                      }
                                                      if (valid4) {
                                                        if (data9.frameworks !== void 0) {
                                                          let data14 = data9.frameworks;
                                                          const _errs25 = errors;
                                                          if (!Array.isArray(data14) && data14 !== null) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/frameworks", schemaPath: "#/properties/plans/items/properties/settings/properties/frameworks/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.settings.properties.frameworks.type }, message: "must be array,null" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs25) {
                                                            if (Array.isArray(data14)) {
                                                              var valid5 = true;
                                                              const len1 = data14.length;
                                                              for (let i1 = 0; i1 < len1; i1++) {
                                                                const _errs27 = errors;
                                                                if (typeof data14[i1] !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings/frameworks/" + i1, schemaPath: "#/properties/plans/items/properties/settings/properties/frameworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid5 = _errs27 === errors;
                                                                if (!valid5) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid4 = _errs25 === errors;
                                                        } else {
                                                          var valid4 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/settings", schemaPath: "#/properties/plans/items/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs18 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.policy !== void 0) {
                                          let data16 = data6.policy;
                                          const _errs29 = errors;
                                          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy", schemaPath: "#/properties/plans/items/properties/policy/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policy.type }, message: "must be object,null" }];
                                            return false;
                                          }
                                          if (errors === _errs29) {
                                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                              let missing4;
                                              if (data16.path === void 0 && (missing4 = "path") || data16.sha256 === void 0 && (missing4 = "sha256")) {
                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy", schemaPath: "#/properties/plans/items/properties/policy/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                return false;
                                              } else {
                                                const _errs31 = errors;
                                                for (const key4 in data16) {
                                                  if (!(key4 === "path" || key4 === "sha256" || key4 === "branch" || key4 === "commit")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy", schemaPath: "#/properties/plans/items/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs31 === errors) {
                                                  if (data16.path !== void 0) {
                                                    const _errs32 = errors;
                                                    if (typeof data16.path !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy/path", schemaPath: "#/properties/plans/items/properties/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid6 = _errs32 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data16.sha256 !== void 0) {
                                                      let data18 = data16.sha256;
                                                      const _errs34 = errors;
                                                      if (errors === _errs34) {
                                                        if (typeof data18 === "string") {
                                                          if (!pattern0.test(data18)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy/sha256", schemaPath: "#/properties/plans/items/properties/policy/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy/sha256", schemaPath: "#/properties/plans/items/properties/policy/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid6 = _errs34 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data16.branch !== void 0) {
                                                        let data19 = data16.branch;
                                                        const _errs36 = errors;
                                                        if (typeof data19 !== "string" && data19 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy/branch", schemaPath: "#/properties/plans/items/properties/policy/properties/branch/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policy.properties.branch.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid6 = _errs36 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data16.commit !== void 0) {
                                                          let data20 = data16.commit;
                                                          const _errs38 = errors;
                                                          if (typeof data20 !== "string" && data20 !== null) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policy/commit", schemaPath: "#/properties/plans/items/properties/policy/properties/commit/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policy.properties.commit.type }, message: "must be string,null" }];
                                                            return false;
                                                          }
                                                          var valid6 = _errs38 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                          var valid3 = _errs29 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data6.policySource !== void 0) {
                                            let data21 = data6.policySource;
                                            const _errs40 = errors;
                                            if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource", schemaPath: "#/properties/plans/items/properties/policySource/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.type }, message: "must be object,null" }];
                                              return false;
                                            }
                                            if (errors === _errs40) {
                                              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                let missing5;
                                                if (data21.kind === void 0 && (missing5 = "kind") || data21.branch === void 0 && (missing5 = "branch") || data21.commit === void 0 && (missing5 = "commit") || data21.problem === void 0 && (missing5 = "problem") || data21.baseline === void 0 && (missing5 = "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource", schemaPath: "#/properties/plans/items/properties/policySource/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs42 = errors;
                                                  for (const key5 in data21) {
                                                    if (!(key5 === "kind" || key5 === "branch" || key5 === "commit" || key5 === "problem" || key5 === "baseline")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource", schemaPath: "#/properties/plans/items/properties/policySource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs42 === errors) {
                                                    if (data21.kind !== void 0) {
                                                      let data22 = data21.kind;
                                                      const _errs43 = errors;
                                                      if (!(data22 === "branch" || data22 === "checkout" || data22 === "head" || data22 === "workflow")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/kind", schemaPath: "#/properties/plans/items/properties/policySource/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.policySource.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid7 = _errs43 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                      if (data21.branch !== void 0) {
                                                        let data23 = data21.branch;
                                                        const _errs44 = errors;
                                                        if (typeof data23 !== "string" && data23 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/branch", schemaPath: "#/properties/plans/items/properties/policySource/properties/branch/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.properties.branch.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid7 = _errs44 === errors;
                                                      } else {
                                                        var valid7 = true;
                                                      }
                                                      if (valid7) {
                                                        if (data21.commit !== void 0) {
                                                          let data24 = data21.commit;
                                                          const _errs46 = errors;
                                                          if (typeof data24 !== "string" && data24 !== null) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/commit", schemaPath: "#/properties/plans/items/properties/policySource/properties/commit/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.properties.commit.type }, message: "must be string,null" }];
                                                            return false;
                                                          }
                                                          var valid7 = _errs46 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                          if (data21.problem !== void 0) {
                                                            let data25 = data21.problem;
                                                            const _errs48 = errors;
                                                            if (typeof data25 !== "string" && data25 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/problem", schemaPath: "#/properties/plans/items/properties/policySource/properties/problem/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.properties.problem.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            var valid7 = _errs48 === errors;
                                                          } else {
                                                            var valid7 = true;
                                                          }
                                                          if (valid7) {
                                                            if (data21.baseline !== void 0) {
                                                              let data26 = data21.baseline;
                                                              const _errs50 = errors;
                                                              if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.properties.baseline.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs50) {
                                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                  let missing6;
                                                                  if (data26.path === void 0 && (missing6 = "path") || data26.kind === void 0 && (missing6 = "kind")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs52 = errors;
                                                                    for (const key6 in data26) {
                                                                      if (!(key6 === "path" || key6 === "kind" || key6 === "problem")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs52 === errors) {
                                                                      if (data26.path !== void 0) {
                                                                        const _errs53 = errors;
                                                                        if (typeof data26.path !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline/path", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid8 = _errs53 === errors;
                                                                      } else {
                                                                        var valid8 = true;
                                                                      }
                                                                      if (valid8) {
                                                                        if (data26.kind !== void 0) {
                                                                          let data28 = data26.kind;
                                                                          const _errs55 = errors;
                                                                          if (!(data28 === "branch" || data28 === "checkout" || data28 === "head" || data28 === "workflow")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline/kind", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.policySource.properties.baseline.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid8 = _errs55 === errors;
                                                                        } else {
                                                                          var valid8 = true;
                                                                        }
                                                                        if (valid8) {
                                                                          if (data26.problem !== void 0) {
                                                                            let data29 = data26.problem;
                                                                            const _errs56 = errors;
                                                                            if (typeof data29 !== "string" && data29 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policySource/baseline/problem", schemaPath: "#/properties/plans/items/properties/policySource/properties/baseline/properties/problem/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policySource.properties.baseline.properties.problem.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid8 = _errs56 === errors;
                                                                          } else {
                                                                            var valid8 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid7 = _errs50 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                            var valid3 = _errs40 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data6.policyChange !== void 0) {
                                              let data30 = data6.policyChange;
                                              const _errs58 = errors;
                                              if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.type }, message: "must be object,null" }];
                                                return false;
                                              }
                                              if (errors === _errs58) {
                                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                  let missing7;
                                                  if (data30.path === void 0 && (missing7 = "path") || data30.settings === void 0 && (missing7 = "settings")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs60 = errors;
                                                    for (const key7 in data30) {
                                                      if (!(key7 === "path" || key7 === "settings")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs60 === errors) {
                                                      if (data30.path !== void 0) {
                                                        let data31 = data30.path;
                                                        const _errs61 = errors;
                                                        if (typeof data31 !== "string" && data31 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/path", schemaPath: "#/properties/plans/items/properties/policyChange/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.path.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid9 = _errs61 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data30.settings !== void 0) {
                                                          let data32 = data30.settings;
                                                          const _errs63 = errors;
                                                          if (errors === _errs63) {
                                                            if (Array.isArray(data32)) {
                                                              var valid10 = true;
                                                              const len2 = data32.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let data33 = data32[i2];
                                                                const _errs65 = errors;
                                                                if (errors === _errs65) {
                                                                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                    let missing8;
                                                                    if (data33.setting === void 0 && (missing8 = "setting") || data33.from === void 0 && (missing8 = "from") || data33.to === void 0 && (missing8 = "to")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2, schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs67 = errors;
                                                                      for (const key8 in data33) {
                                                                        if (!(key8 === "setting" || key8 === "from" || key8 === "to")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2, schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs67 === errors) {
                                                                        if (data33.setting !== void 0) {
                                                                          const _errs68 = errors;
                                                                          if (typeof data33.setting !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/setting", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid11 = _errs68 === errors;
                                                                        } else {
                                                                          var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                          if (data33.from !== void 0) {
                                                                            let data35 = data33.from;
                                                                            const _errs70 = errors;
                                                                            if (typeof data35 !== "string" && data35 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/from", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/from/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.settings.items.properties.from.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid11 = _errs70 === errors;
                                                                          } else {
                                                                            var valid11 = true;
                                                                          }
                                                                          if (valid11) {
                                                                            if (data33.to !== void 0) {
                                                                              let data36 = data33.to;
                                                                              const _errs72 = errors;
                                                                              if (typeof data36 !== "string" && data36 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/to", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/to/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.settings.items.properties.to.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid11 = _errs72 === errors;
                                                                            } else {
                                                                              var valid11 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2, schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid10 = _errs65 === errors;
                                                                if (!valid10) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid9 = _errs63 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                              var valid3 = _errs58 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data6.policyAfterMerge !== void 0) {
                                                let data37 = data6.policyAfterMerge;
                                                const _errs74 = errors;
                                                if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyAfterMerge.type }, message: "must be object,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs74) {
                                                  if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                    let missing9;
                                                    if (data37.path === void 0 && (missing9 = "path") || data37.verdict === void 0 && (missing9 = "verdict") || data37.summary === void 0 && (missing9 = "summary")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs76 = errors;
                                                      for (const key9 in data37) {
                                                        if (!(key9 === "path" || key9 === "verdict" || key9 === "summary")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs76 === errors) {
                                                        if (data37.path !== void 0) {
                                                          const _errs77 = errors;
                                                          if (typeof data37.path !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/path", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid12 = _errs77 === errors;
                                                        } else {
                                                          var valid12 = true;
                                                        }
                                                        if (valid12) {
                                                          if (data37.verdict !== void 0) {
                                                            let data39 = data37.verdict;
                                                            const _errs79 = errors;
                                                            if (!(data39 === "pass" || data39 === "fail")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/verdict", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.policyAfterMerge.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid12 = _errs79 === errors;
                                                          } else {
                                                            var valid12 = true;
                                                          }
                                                          if (valid12) {
                                                            if (data37.summary !== void 0) {
                                                              const _errs80 = errors;
                                                              if (!validate11(data37.summary, { instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/summary", parentData: data37, parentDataProperty: "summary", rootData })) {
                                                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid12 = _errs80 === errors;
                                                            } else {
                                                              var valid12 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid3 = _errs74 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data6.summary !== void 0) {
                                                  const _errs81 = errors;
                                                  if (!validate11(data6.summary, { instancePath: instancePath + "/plans/" + i0 + "/summary", parentData: data6, parentDataProperty: "summary", rootData })) {
                                                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid3 = _errs81 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data6.path !== void 0) {
                                                    const _errs82 = errors;
                                                    if (typeof data6.path !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/path", schemaPath: "#/properties/plans/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs82 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data6.sha256 !== void 0) {
                                                      let data43 = data6.sha256;
                                                      const _errs84 = errors;
                                                      if (errors === _errs84) {
                                                        if (typeof data43 === "string") {
                                                          if (!pattern0.test(data43)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs84 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data6.terraformVersion !== void 0) {
                                                        let data44 = data6.terraformVersion;
                                                        const _errs86 = errors;
                                                        if (typeof data44 !== "string" && data44 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/terraformVersion", schemaPath: "#/properties/plans/items/properties/terraformVersion/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.terraformVersion.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid3 = _errs86 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data6.complete !== void 0) {
                                                          let data45 = data6.complete;
                                                          const _errs88 = errors;
                                                          if (typeof data45 !== "boolean" && data45 !== null) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/complete", schemaPath: "#/properties/plans/items/properties/complete/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.complete.type }, message: "must be boolean,null" }];
                                                            return false;
                                                          }
                                                          var valid3 = _errs88 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data6.errored !== void 0) {
                                                            let data46 = data6.errored;
                                                            const _errs90 = errors;
                                                            if (typeof data46 !== "boolean" && data46 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/errored", schemaPath: "#/properties/plans/items/properties/errored/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.errored.type }, message: "must be boolean,null" }];
                                                              return false;
                                                            }
                                                            var valid3 = _errs90 === errors;
                                                          } else {
                                                            var valid3 = true;
                                                          }
                                                          if (valid3) {
                                                            if (data6.sources !== void 0) {
                                                              let data47 = data6.sources;
                                                              const _errs92 = errors;
                                                              if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.sources.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs92) {
                                                                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                  let missing10;
                                                                  if (data47.path === void 0 && (missing10 = "path") || data47.status === void 0 && (missing10 = "status") || data47.problems === void 0 && (missing10 = "problems")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs94 = errors;
                                                                    for (const key10 in data47) {
                                                                      if (!(key10 === "path" || key10 === "isNamed" || key10 === "status" || key10 === "problems")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs94 === errors) {
                                                                      if (data47.path !== void 0) {
                                                                        const _errs95 = errors;
                                                                        if (typeof data47.path !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/path", schemaPath: "#/properties/plans/items/properties/sources/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs95 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data47.isNamed !== void 0) {
                                                                          const _errs97 = errors;
                                                                          if (typeof data47.isNamed !== "boolean") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/isNamed", schemaPath: "#/properties/plans/items/properties/sources/properties/isNamed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                          }
                                                                          var valid13 = _errs97 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data47.status !== void 0) {
                                                                            let data50 = data47.status;
                                                                            const _errs99 = errors;
                                                                            if (!(data50 === "used" || data50 === "not-matching" || data50 === "unreadable")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/status", schemaPath: "#/properties/plans/items/properties/sources/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.sources.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid13 = _errs99 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                          if (valid13) {
                                                                            if (data47.problems !== void 0) {
                                                                              let data51 = data47.problems;
                                                                              const _errs100 = errors;
                                                                              if (errors === _errs100) {
                                                                                if (Array.isArray(data51)) {
                                                                                  var valid14 = true;
                                                                                  const len3 = data51.length;
                                                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                                                    const _errs102 = errors;
                                                                                    if (typeof data51[i3] !== "string") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems/" + i3, schemaPath: "#/properties/plans/items/properties/sources/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid14 = _errs102 === errors;
                                                                                    if (!valid14) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems", schemaPath: "#/properties/plans/items/properties/sources/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid13 = _errs100 === errors;
                                                                            } else {
                                                                              var valid13 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid3 = _errs92 === errors;
                                                            } else {
                                                              var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                              if (data6.exceptions !== void 0) {
                                                                let data53 = data6.exceptions;
                                                                const _errs104 = errors;
                                                                if (errors === _errs104) {
                                                                  if (Array.isArray(data53)) {
                                                                    var valid15 = true;
                                                                    const len4 = data53.length;
                                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                                      let data54 = data53[i4];
                                                                      const _errs106 = errors;
                                                                      if (errors === _errs106) {
                                                                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                                          let missing11;
                                                                          if (data54.kind === void 0 && (missing11 = "kind") || data54.what === void 0 && (missing11 = "what") || data54.addresses === void 0 && (missing11 = "addresses") || data54.count === void 0 && (missing11 = "count") || data54.expires === void 0 && (missing11 = "expires") || data54.reason === void 0 && (missing11 = "reason") || data54.location === void 0 && (missing11 = "location")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4, schemaPath: "#/properties/plans/items/properties/exceptions/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                            return false;
                                                                          } else {
                                                                            const _errs108 = errors;
                                                                            for (const key11 in data54) {
                                                                              if (!(key11 === "kind" || key11 === "what" || key11 === "addresses" || key11 === "count" || key11 === "expires" || key11 === "reason" || key11 === "location")) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4, schemaPath: "#/properties/plans/items/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                return false;
                                                                                break;
                                                                              }
                                                                            }
                                                                            if (_errs108 === errors) {
                                                                              if (data54.kind !== void 0) {
                                                                                let data55 = data54.kind;
                                                                                const _errs109 = errors;
                                                                                if (!(data55 === "setting" || data55 === "rule" || data55 === "override" || data55 === "waiver" || data55 === "comment" || data55 === "other-tool" || data55 === "policy-ref")) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/kind", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.exceptions.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                  return false;
                                                                                }
                                                                                var valid16 = _errs109 === errors;
                                                                              } else {
                                                                                var valid16 = true;
                                                                              }
                                                                              if (valid16) {
                                                                                if (data54.what !== void 0) {
                                                                                  const _errs110 = errors;
                                                                                  if (typeof data54.what !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/what", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid16 = _errs110 === errors;
                                                                                } else {
                                                                                  var valid16 = true;
                                                                                }
                                                                                if (valid16) {
                                                                                  if (data54.addresses !== void 0) {
                                                                                    let data57 = data54.addresses;
                                                                                    const _errs112 = errors;
                                                                                    if (errors === _errs112) {
                                                                                      if (Array.isArray(data57)) {
                                                                                        var valid17 = true;
                                                                                        const len5 = data57.length;
                                                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                                                          const _errs114 = errors;
                                                                                          if (typeof data57[i5] !== "string") {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/addresses/" + i5, schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid17 = _errs114 === errors;
                                                                                          if (!valid17) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/addresses", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid16 = _errs112 === errors;
                                                                                  } else {
                                                                                    var valid16 = true;
                                                                                  }
                                                                                  if (valid16) {
                                                                                    if (data54.count !== void 0) {
                                                                                      let data59 = data54.count;
                                                                                      const _errs116 = errors;
                                                                                      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/count", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs116) {
                                                                                        if (typeof data59 == "number" && isFinite(data59)) {
                                                                                          if (data59 < 0 || isNaN(data59)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/count", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid16 = _errs116 === errors;
                                                                                    } else {
                                                                                      var valid16 = true;
                                                                                    }
                                                                                    if (valid16) {
                                                                                      if (data54.expires !== void 0) {
                                                                                        let data60 = data54.expires;
                                                                                        const _errs118 = errors;
                                                                                        if (typeof data60 !== "string" && data60 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/expires", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.exceptions.items.properties.expires.type }, message: "must be string,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid16 = _errs118 === errors;
                                                                                      } else {
                                                                                        var valid16 = true;
                                                                                      }
                                                                                      if (valid16) {
                                                                                        if (data54.reason !== void 0) {
                                                                                          let data61 = data54.reason;
                                                                                          const _errs120 = errors;
                                                                                          if (typeof data61 !== "string" && data61 !== null) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/reason", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.exceptions.items.properties.reason.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid16 = _errs120 === errors;
                                                                                        } else {
                                                                                          var valid16 = true;
                                                                                        }
                                                                                        if (valid16) {
                                                                                          if (data54.location !== void 0) {
                                                                                            let data62 = data54.location;
                                                                                            const _errs122 = errors;
                                                                                            const _errs123 = errors;
                                                                                            if (!(data62 && typeof data62 == "object" && !Array.isArray(data62)) && data62 !== null) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs123) {
                                                                                              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                                                                let missing12;
                                                                                                if (data62.path === void 0 && (missing12 = "path") || data62.line === void 0 && (missing12 = "line") || data62.endLine === void 0 && (missing12 = "endLine") || data62.inRepository === void 0 && (missing12 = "inRepository")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                  return false;
                                                                                                } else {
                                                                                                  const _errs125 = errors;
                                                                                                  for (const key12 in data62) {
                                                                                                    if (!(key12 === "path" || key12 === "line" || key12 === "endLine" || key12 === "inRepository")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                      return false;
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                  if (_errs125 === errors) {
                                                                                                    if (data62.path !== void 0) {
                                                                                                      let data63 = data62.path;
                                                                                                      const _errs126 = errors;
                                                                                                      if (errors === _errs126) {
                                                                                                        if (typeof data63 === "string") {
                                                                                                          if (func4(data63) < 1) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid19 = _errs126 === errors;
                                                                                                    } else {
                                                                                                      var valid19 = true;
                                                                                                    }
                                                                                                    if (valid19) {
                                                                                                      if (data62.line !== void 0) {
                                                                                                        let data64 = data62.line;
                                                                                                        const _errs128 = errors;
                                                                                                        if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs128) {
                                                                                                          if (typeof data64 == "number" && isFinite(data64)) {
                                                                                                            if (data64 < 1 || isNaN(data64)) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid19 = _errs128 === errors;
                                                                                                      } else {
                                                                                                        var valid19 = true;
                                                                                                      }
                                                                                                      if (valid19) {
                                                                                                        if (data62.endLine !== void 0) {
                                                                                                          let data65 = data62.endLine;
                                                                                                          const _errs130 = errors;
                                                                                                          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          if (errors === _errs130) {
                                                                                                            if (typeof data65 == "number" && isFinite(data65)) {
                                                                                                              if (data65 < 1 || isNaN(data65)) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid19 = _errs130 === errors;
                                                                                                        } else {
                                                                                                          var valid19 = true;
                                                                                                        }
                                                                                                        if (valid19) {
                                                                                                          if (data62.inRepository !== void 0) {
                                                                                                            const _errs132 = errors;
                                                                                                            if (typeof data62.inRepository !== "boolean") {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid19 = _errs132 === errors;
                                                                                                          } else {
                                                                                                            var valid19 = true;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid16 = _errs122 === errors;
                                                                                          } else {
                                                                                            var valid16 = true;
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
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i4, schemaPath: "#/properties/plans/items/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid15 = _errs106 === errors;
                                                                      if (!valid15) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions", schemaPath: "#/properties/plans/items/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid3 = _errs104 === errors;
                                                              } else {
                                                                var valid3 = true;
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
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs12 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rules !== void 0) {
                    let data67 = data.rules;
                    const _errs134 = errors;
                    if (errors === _errs134) {
                      if (Array.isArray(data67)) {
                        var valid20 = true;
                        const len6 = data67.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data68 = data67[i6];
                          const _errs136 = errors;
                          if (errors === _errs136) {
                            if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                              let missing13;
                              if (data68.id === void 0 && (missing13 = "id") || data68.title === void 0 && (missing13 = "title") || data68.severity === void 0 && (missing13 = "severity") || data68.rationale === void 0 && (missing13 = "rationale") || data68.retrofit === void 0 && (missing13 = "retrofit") || data68.references === void 0 && (missing13 = "references") || data68.checks === void 0 && (missing13 = "checks") || data68.frameworks === void 0 && (missing13 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                return false;
                              } else {
                                const _errs138 = errors;
                                for (const key13 in data68) {
                                  if (!(key13 === "id" || key13 === "title" || key13 === "severity" || key13 === "rationale" || key13 === "retrofit" || key13 === "references" || key13 === "checks" || key13 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs138 === errors) {
                                  if (data68.id !== void 0) {
                                    let data69 = data68.id;
                                    const _errs139 = errors;
                                    if (errors === _errs139) {
                                      if (typeof data69 === "string") {
                                        if (!pattern2.test(data69)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid21 = _errs139 === errors;
                                  } else {
                                    var valid21 = true;
                                  }
                                  if (valid21) {
                                    if (data68.title !== void 0) {
                                      const _errs141 = errors;
                                      if (typeof data68.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid21 = _errs141 === errors;
                                    } else {
                                      var valid21 = true;
                                    }
                                    if (valid21) {
                                      if (data68.severity !== void 0) {
                                        let data71 = data68.severity;
                                        const _errs143 = errors;
                                        if (!(data71 === "error" || data71 === "warning" || data71 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid21 = _errs143 === errors;
                                      } else {
                                        var valid21 = true;
                                      }
                                      if (valid21) {
                                        if (data68.rationale !== void 0) {
                                          const _errs144 = errors;
                                          if (typeof data68.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid21 = _errs144 === errors;
                                        } else {
                                          var valid21 = true;
                                        }
                                        if (valid21) {
                                          if (data68.retrofit !== void 0) {
                                            const _errs146 = errors;
                                            if (typeof data68.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid21 = _errs146 === errors;
                                          } else {
                                            var valid21 = true;
                                          }
                                          if (valid21) {
                                            if (data68.references !== void 0) {
                                              let data74 = data68.references;
                                              const _errs148 = errors;
                                              if (errors === _errs148) {
                                                if (Array.isArray(data74)) {
                                                  var valid22 = true;
                                                  const len7 = data74.length;
                                                  for (let i7 = 0; i7 < len7; i7++) {
                                                    const _errs150 = errors;
                                                    if (typeof data74[i7] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/references/" + i7, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid22 = _errs150 === errors;
                                                    if (!valid22) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid21 = _errs148 === errors;
                                            } else {
                                              var valid21 = true;
                                            }
                                            if (valid21) {
                                              if (data68.checks !== void 0) {
                                                let data76 = data68.checks;
                                                const _errs152 = errors;
                                                if (errors === _errs152) {
                                                  if (Array.isArray(data76)) {
                                                    var valid23 = true;
                                                    const len8 = data76.length;
                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                      let data77 = data76[i8];
                                                      const _errs154 = errors;
                                                      if (errors === _errs154) {
                                                        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                          let missing14;
                                                          if (data77.tool === void 0 && (missing14 = "tool") || data77.id === void 0 && (missing14 = "id") || data77.accepts === void 0 && (missing14 = "accepts") || data77.looksAt === void 0 && (missing14 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs156 = errors;
                                                            for (const key14 in data77) {
                                                              if (!(key14 === "tool" || key14 === "id" || key14 === "accepts" || key14 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs156 === errors) {
                                                              if (data77.tool !== void 0) {
                                                                const _errs157 = errors;
                                                                if (typeof data77.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid24 = _errs157 === errors;
                                                              } else {
                                                                var valid24 = true;
                                                              }
                                                              if (valid24) {
                                                                if (data77.id !== void 0) {
                                                                  const _errs159 = errors;
                                                                  if (typeof data77.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid24 = _errs159 === errors;
                                                                } else {
                                                                  var valid24 = true;
                                                                }
                                                                if (valid24) {
                                                                  if (data77.accepts !== void 0) {
                                                                    let data80 = data77.accepts;
                                                                    const _errs161 = errors;
                                                                    if (!(data80 === "kms" || data80 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid24 = _errs161 === errors;
                                                                  } else {
                                                                    var valid24 = true;
                                                                  }
                                                                  if (valid24) {
                                                                    if (data77.looksAt !== void 0) {
                                                                      let data81 = data77.looksAt;
                                                                      const _errs162 = errors;
                                                                      if (!(data81 === "source" || data81 === "plan" || data81 === "source and plan" || data81 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid24 = _errs162 === errors;
                                                                    } else {
                                                                      var valid24 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks/" + i8, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid23 = _errs154 === errors;
                                                      if (!valid23) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid21 = _errs152 === errors;
                                              } else {
                                                var valid21 = true;
                                              }
                                              if (valid21) {
                                                if (data68.frameworks !== void 0) {
                                                  let data82 = data68.frameworks;
                                                  const _errs163 = errors;
                                                  if (errors === _errs163) {
                                                    if (Array.isArray(data82)) {
                                                      var valid25 = true;
                                                      const len9 = data82.length;
                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                        let data83 = data82[i9];
                                                        const _errs165 = errors;
                                                        if (errors === _errs165) {
                                                          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                            let missing15;
                                                            if (data83.id === void 0 && (missing15 = "id") || data83.title === void 0 && (missing15 = "title") || data83.keyControl === void 0 && (missing15 = "keyControl") || data83.requirements === void 0 && (missing15 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs167 = errors;
                                                              for (const key15 in data83) {
                                                                if (!(key15 === "id" || key15 === "title" || key15 === "keyControl" || key15 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs167 === errors) {
                                                                if (data83.id !== void 0) {
                                                                  const _errs168 = errors;
                                                                  if (typeof data83.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid26 = _errs168 === errors;
                                                                } else {
                                                                  var valid26 = true;
                                                                }
                                                                if (valid26) {
                                                                  if (data83.title !== void 0) {
                                                                    const _errs170 = errors;
                                                                    if (typeof data83.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid26 = _errs170 === errors;
                                                                  } else {
                                                                    var valid26 = true;
                                                                  }
                                                                  if (valid26) {
                                                                    if (data83.keyControl !== void 0) {
                                                                      const _errs172 = errors;
                                                                      if (typeof data83.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid26 = _errs172 === errors;
                                                                    } else {
                                                                      var valid26 = true;
                                                                    }
                                                                    if (valid26) {
                                                                      if (data83.requirements !== void 0) {
                                                                        let data87 = data83.requirements;
                                                                        const _errs174 = errors;
                                                                        if (errors === _errs174) {
                                                                          if (Array.isArray(data87)) {
                                                                            var valid27 = true;
                                                                            const len10 = data87.length;
                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                              const _errs176 = errors;
                                                                              if (typeof data87[i10] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9 + "/requirements/" + i10, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid27 = _errs176 === errors;
                                                                              if (!valid27) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid26 = _errs174 === errors;
                                                                      } else {
                                                                        var valid26 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks/" + i9, schemaPath: "#/properties/rules/items/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid25 = _errs165 === errors;
                                                        if (!valid25) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i6 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid21 = _errs163 === errors;
                                                } else {
                                                  var valid21 = true;
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
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i6, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid20 = _errs136 === errors;
                          if (!valid20) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs134 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data89 = data.tables;
                      const _errs178 = errors;
                      if (errors === _errs178) {
                        if (Array.isArray(data89)) {
                          var valid28 = true;
                          const len11 = data89.length;
                          for (let i11 = 0; i11 < len11; i11++) {
                            let data90 = data89[i11];
                            const _errs180 = errors;
                            if (errors === _errs180) {
                              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                let missing16;
                                if (data90.plan === void 0 && (missing16 = "plan") || data90.name === void 0 && (missing16 = "name") || data90.address === void 0 && (missing16 = "address") || data90.type === void 0 && (missing16 = "type") || data90.region === void 0 && (missing16 = "region") || data90.actions === void 0 && (missing16 = "actions") || data90.before === void 0 && (missing16 = "before") || data90.after === void 0 && (missing16 = "after") || data90.transition === void 0 && (missing16 = "transition") || data90.require === void 0 && (missing16 = "require") || data90.verdict === void 0 && (missing16 = "verdict") || data90.replicas === void 0 && (missing16 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                  return false;
                                } else {
                                  const _errs182 = errors;
                                  for (const key16 in data90) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key16)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs182 === errors) {
                                    if (data90.plan !== void 0) {
                                      const _errs183 = errors;
                                      if (typeof data90.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid29 = _errs183 === errors;
                                    } else {
                                      var valid29 = true;
                                    }
                                    if (valid29) {
                                      if (data90.name !== void 0) {
                                        let data92 = data90.name;
                                        const _errs185 = errors;
                                        if (typeof data92 !== "string" && data92 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid29 = _errs185 === errors;
                                      } else {
                                        var valid29 = true;
                                      }
                                      if (valid29) {
                                        if (data90.account !== void 0) {
                                          let data93 = data90.account;
                                          const _errs187 = errors;
                                          if (typeof data93 !== "string" && data93 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/account", schemaPath: "#/properties/tables/items/properties/account/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.account.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid29 = _errs187 === errors;
                                        } else {
                                          var valid29 = true;
                                        }
                                        if (valid29) {
                                          if (data90.address !== void 0) {
                                            const _errs189 = errors;
                                            if (typeof data90.address !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid29 = _errs189 === errors;
                                          } else {
                                            var valid29 = true;
                                          }
                                          if (valid29) {
                                            if (data90.type !== void 0) {
                                              let data95 = data90.type;
                                              const _errs191 = errors;
                                              if (!(data95 === "aws_dynamodb_table" || data95 === "aws_dynamodb_table_replica" || data95 === "awscc_dynamodb_table" || data95 === "awscc_dynamodb_global_table")) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid29 = _errs191 === errors;
                                            } else {
                                              var valid29 = true;
                                            }
                                            if (valid29) {
                                              if (data90.region !== void 0) {
                                                let data96 = data90.region;
                                                const _errs192 = errors;
                                                if (typeof data96 !== "string" && data96 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema25.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid29 = _errs192 === errors;
                                              } else {
                                                var valid29 = true;
                                              }
                                              if (valid29) {
                                                if (data90.actions !== void 0) {
                                                  let data97 = data90.actions;
                                                  const _errs195 = errors;
                                                  if (errors === _errs195) {
                                                    if (Array.isArray(data97)) {
                                                      var valid31 = true;
                                                      const len12 = data97.length;
                                                      for (let i12 = 0; i12 < len12; i12++) {
                                                        const _errs197 = errors;
                                                        if (typeof data97[i12] !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/actions/" + i12, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid31 = _errs197 === errors;
                                                        if (!valid31) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid29 = _errs195 === errors;
                                                } else {
                                                  var valid29 = true;
                                                }
                                                if (valid29) {
                                                  if (data90.before !== void 0) {
                                                    let data99 = data90.before;
                                                    const _errs199 = errors;
                                                    const _errs200 = errors;
                                                    if (!(data99 && typeof data99 == "object" && !Array.isArray(data99)) && data99 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs200) {
                                                      if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                        let missing17;
                                                        if (data99.class === void 0 && (missing17 = "class") || data99.key === void 0 && (missing17 = "key") || data99.learnedFrom === void 0 && (missing17 = "learnedFrom")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs202 = errors;
                                                          for (const key17 in data99) {
                                                            if (!(key17 === "class" || key17 === "key" || key17 === "learnedFrom")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs202 === errors) {
                                                            if (data99.class !== void 0) {
                                                              let data100 = data99.class;
                                                              const _errs203 = errors;
                                                              if (!(data100 === "aws-owned" || data100 === "aws-managed" || data100 === "customer-managed" || data100 === "kms" || data100 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid33 = _errs203 === errors;
                                                            } else {
                                                              var valid33 = true;
                                                            }
                                                            if (valid33) {
                                                              if (data99.key !== void 0) {
                                                                let data101 = data99.key;
                                                                const _errs204 = errors;
                                                                if (errors === _errs204) {
                                                                  if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                    let missing18;
                                                                    if (data101.arn === void 0 && (missing18 = "arn") || data101.address === void 0 && (missing18 = "address") || data101.alias === void 0 && (missing18 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs206 = errors;
                                                                      for (const key18 in data101) {
                                                                        if (!(key18 === "arn" || key18 === "address" || key18 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs206 === errors) {
                                                                        if (data101.arn !== void 0) {
                                                                          let data102 = data101.arn;
                                                                          const _errs207 = errors;
                                                                          if (typeof data102 !== "string" && data102 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid34 = _errs207 === errors;
                                                                        } else {
                                                                          var valid34 = true;
                                                                        }
                                                                        if (valid34) {
                                                                          if (data101.address !== void 0) {
                                                                            let data103 = data101.address;
                                                                            const _errs209 = errors;
                                                                            if (typeof data103 !== "string" && data103 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid34 = _errs209 === errors;
                                                                          } else {
                                                                            var valid34 = true;
                                                                          }
                                                                          if (valid34) {
                                                                            if (data101.alias !== void 0) {
                                                                              let data104 = data101.alias;
                                                                              const _errs211 = errors;
                                                                              if (typeof data104 !== "string" && data104 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid34 = _errs211 === errors;
                                                                            } else {
                                                                              var valid34 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid33 = _errs204 === errors;
                                                              } else {
                                                                var valid33 = true;
                                                              }
                                                              if (valid33) {
                                                                if (data99.learnedFrom !== void 0) {
                                                                  let data105 = data99.learnedFrom;
                                                                  const _errs213 = errors;
                                                                  if (!(data105 === "plan" || data105 === "sources")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid33 = _errs213 === errors;
                                                                } else {
                                                                  var valid33 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid29 = _errs199 === errors;
                                                  } else {
                                                    var valid29 = true;
                                                  }
                                                  if (valid29) {
                                                    if (data90.after !== void 0) {
                                                      let data106 = data90.after;
                                                      const _errs214 = errors;
                                                      const _errs215 = errors;
                                                      if (!(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs215) {
                                                        if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                          let missing19;
                                                          if (data106.class === void 0 && (missing19 = "class") || data106.key === void 0 && (missing19 = "key") || data106.learnedFrom === void 0 && (missing19 = "learnedFrom")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs217 = errors;
                                                            for (const key19 in data106) {
                                                              if (!(key19 === "class" || key19 === "key" || key19 === "learnedFrom")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs217 === errors) {
                                                              if (data106.class !== void 0) {
                                                                let data107 = data106.class;
                                                                const _errs218 = errors;
                                                                if (!(data107 === "aws-owned" || data107 === "aws-managed" || data107 === "customer-managed" || data107 === "kms" || data107 === "unknown")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid36 = _errs218 === errors;
                                                              } else {
                                                                var valid36 = true;
                                                              }
                                                              if (valid36) {
                                                                if (data106.key !== void 0) {
                                                                  let data108 = data106.key;
                                                                  const _errs219 = errors;
                                                                  if (errors === _errs219) {
                                                                    if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                                      let missing20;
                                                                      if (data108.arn === void 0 && (missing20 = "arn") || data108.address === void 0 && (missing20 = "address") || data108.alias === void 0 && (missing20 = "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs221 = errors;
                                                                        for (const key20 in data108) {
                                                                          if (!(key20 === "arn" || key20 === "address" || key20 === "alias")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs221 === errors) {
                                                                          if (data108.arn !== void 0) {
                                                                            let data109 = data108.arn;
                                                                            const _errs222 = errors;
                                                                            if (typeof data109 !== "string" && data109 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid37 = _errs222 === errors;
                                                                          } else {
                                                                            var valid37 = true;
                                                                          }
                                                                          if (valid37) {
                                                                            if (data108.address !== void 0) {
                                                                              let data110 = data108.address;
                                                                              const _errs224 = errors;
                                                                              if (typeof data110 !== "string" && data110 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid37 = _errs224 === errors;
                                                                            } else {
                                                                              var valid37 = true;
                                                                            }
                                                                            if (valid37) {
                                                                              if (data108.alias !== void 0) {
                                                                                let data111 = data108.alias;
                                                                                const _errs226 = errors;
                                                                                if (typeof data111 !== "string" && data111 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid37 = _errs226 === errors;
                                                                              } else {
                                                                                var valid37 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid36 = _errs219 === errors;
                                                                } else {
                                                                  var valid36 = true;
                                                                }
                                                                if (valid36) {
                                                                  if (data106.learnedFrom !== void 0) {
                                                                    let data112 = data106.learnedFrom;
                                                                    const _errs228 = errors;
                                                                    if (!(data112 === "plan" || data112 === "sources")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid36 = _errs228 === errors;
                                                                  } else {
                                                                    var valid36 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid29 = _errs214 === errors;
                                                    } else {
                                                      var valid29 = true;
                                                    }
                                                    if (valid29) {
                                                      if (data90.transition !== void 0) {
                                                        let data113 = data90.transition;
                                                        const _errs229 = errors;
                                                        if (!(data113 === "created" || data113 === "unchanged" || data113 === "re-encrypted" || data113 === "in-progress" || data113 === "replaced" || data113 === "destroyed" || data113 === "forgotten" || data113 === "unknown")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid29 = _errs229 === errors;
                                                      } else {
                                                        var valid29 = true;
                                                      }
                                                      if (valid29) {
                                                        if (data90.require !== void 0) {
                                                          let data114 = data90.require;
                                                          const _errs230 = errors;
                                                          if (!(data114 === "kms" || data114 === "customer-managed")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid29 = _errs230 === errors;
                                                        } else {
                                                          var valid29 = true;
                                                        }
                                                        if (valid29) {
                                                          if (data90.verdict !== void 0) {
                                                            let data115 = data90.verdict;
                                                            const _errs231 = errors;
                                                            if (!(data115 === "pass" || data115 === "fail" || data115 === "undetermined" || data115 === "not-applicable")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid29 = _errs231 === errors;
                                                          } else {
                                                            var valid29 = true;
                                                          }
                                                          if (valid29) {
                                                            if (data90.replicas !== void 0) {
                                                              let data116 = data90.replicas;
                                                              const _errs232 = errors;
                                                              if (errors === _errs232) {
                                                                if (Array.isArray(data116)) {
                                                                  var valid38 = true;
                                                                  const len13 = data116.length;
                                                                  for (let i13 = 0; i13 < len13; i13++) {
                                                                    let data117 = data116[i13];
                                                                    const _errs234 = errors;
                                                                    if (errors === _errs234) {
                                                                      if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                        let missing21;
                                                                        if (data117.address === void 0 && (missing21 = "address") || data117.type === void 0 && (missing21 = "type") || data117.region === void 0 && (missing21 = "region") || data117.actions === void 0 && (missing21 = "actions") || data117.before === void 0 && (missing21 = "before") || data117.after === void 0 && (missing21 = "after")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs236 = errors;
                                                                          for (const key21 in data117) {
                                                                            if (!(key21 === "address" || key21 === "type" || key21 === "region" || key21 === "actions" || key21 === "before" || key21 === "after")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs236 === errors) {
                                                                            if (data117.address !== void 0) {
                                                                              const _errs237 = errors;
                                                                              if (typeof data117.address !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid39 = _errs237 === errors;
                                                                            } else {
                                                                              var valid39 = true;
                                                                            }
                                                                            if (valid39) {
                                                                              if (data117.type !== void 0) {
                                                                                const _errs239 = errors;
                                                                                if (typeof data117.type !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid39 = _errs239 === errors;
                                                                              } else {
                                                                                var valid39 = true;
                                                                              }
                                                                              if (valid39) {
                                                                                if (data117.region !== void 0) {
                                                                                  let data120 = data117.region;
                                                                                  const _errs241 = errors;
                                                                                  if (typeof data120 !== "string" && data120 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema25.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid39 = _errs241 === errors;
                                                                                } else {
                                                                                  var valid39 = true;
                                                                                }
                                                                                if (valid39) {
                                                                                  if (data117.actions !== void 0) {
                                                                                    let data121 = data117.actions;
                                                                                    const _errs244 = errors;
                                                                                    if (errors === _errs244) {
                                                                                      if (Array.isArray(data121)) {
                                                                                        var valid41 = true;
                                                                                        const len14 = data121.length;
                                                                                        for (let i14 = 0; i14 < len14; i14++) {
                                                                                          const _errs246 = errors;
                                                                                          if (typeof data121[i14] !== "string") {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/actions/" + i14, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid41 = _errs246 === errors;
                                                                                          if (!valid41) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid39 = _errs244 === errors;
                                                                                  } else {
                                                                                    var valid39 = true;
                                                                                  }
                                                                                  if (valid39) {
                                                                                    if (data117.before !== void 0) {
                                                                                      let data123 = data117.before;
                                                                                      const _errs248 = errors;
                                                                                      const _errs249 = errors;
                                                                                      if (!(data123 && typeof data123 == "object" && !Array.isArray(data123)) && data123 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs249) {
                                                                                        if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                                                                                          let missing22;
                                                                                          if (data123.class === void 0 && (missing22 = "class") || data123.key === void 0 && (missing22 = "key") || data123.learnedFrom === void 0 && (missing22 = "learnedFrom")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs251 = errors;
                                                                                            for (const key22 in data123) {
                                                                                              if (!(key22 === "class" || key22 === "key" || key22 === "learnedFrom")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs251 === errors) {
                                                                                              if (data123.class !== void 0) {
                                                                                                let data124 = data123.class;
                                                                                                const _errs252 = errors;
                                                                                                if (!(data124 === "aws-owned" || data124 === "aws-managed" || data124 === "customer-managed" || data124 === "kms" || data124 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid43 = _errs252 === errors;
                                                                                              } else {
                                                                                                var valid43 = true;
                                                                                              }
                                                                                              if (valid43) {
                                                                                                if (data123.key !== void 0) {
                                                                                                  let data125 = data123.key;
                                                                                                  const _errs253 = errors;
                                                                                                  if (errors === _errs253) {
                                                                                                    if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                                                                                                      let missing23;
                                                                                                      if (data125.arn === void 0 && (missing23 = "arn") || data125.address === void 0 && (missing23 = "address") || data125.alias === void 0 && (missing23 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs255 = errors;
                                                                                                        for (const key23 in data125) {
                                                                                                          if (!(key23 === "arn" || key23 === "address" || key23 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs255 === errors) {
                                                                                                          if (data125.arn !== void 0) {
                                                                                                            let data126 = data125.arn;
                                                                                                            const _errs256 = errors;
                                                                                                            if (typeof data126 !== "string" && data126 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid44 = _errs256 === errors;
                                                                                                          } else {
                                                                                                            var valid44 = true;
                                                                                                          }
                                                                                                          if (valid44) {
                                                                                                            if (data125.address !== void 0) {
                                                                                                              let data127 = data125.address;
                                                                                                              const _errs258 = errors;
                                                                                                              if (typeof data127 !== "string" && data127 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid44 = _errs258 === errors;
                                                                                                            } else {
                                                                                                              var valid44 = true;
                                                                                                            }
                                                                                                            if (valid44) {
                                                                                                              if (data125.alias !== void 0) {
                                                                                                                let data128 = data125.alias;
                                                                                                                const _errs260 = errors;
                                                                                                                if (typeof data128 !== "string" && data128 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid44 = _errs260 === errors;
                                                                                                              } else {
                                                                                                                var valid44 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid43 = _errs253 === errors;
                                                                                                } else {
                                                                                                  var valid43 = true;
                                                                                                }
                                                                                                if (valid43) {
                                                                                                  if (data123.learnedFrom !== void 0) {
                                                                                                    let data129 = data123.learnedFrom;
                                                                                                    const _errs262 = errors;
                                                                                                    if (!(data129 === "plan" || data129 === "sources")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid43 = _errs262 === errors;
                                                                                                  } else {
                                                                                                    var valid43 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid39 = _errs248 === errors;
                                                                                    } else {
                                                                                      var valid39 = true;
                                                                                    }
                                                                                    if (valid39) {
                                                                                      if (data117.after !== void 0) {
                                                                                        let data130 = data117.after;
                                                                                        const _errs263 = errors;
                                                                                        const _errs264 = errors;
                                                                                        if (!(data130 && typeof data130 == "object" && !Array.isArray(data130)) && data130 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs264) {
                                                                                          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                            let missing24;
                                                                                            if (data130.class === void 0 && (missing24 = "class") || data130.key === void 0 && (missing24 = "key") || data130.learnedFrom === void 0 && (missing24 = "learnedFrom")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              const _errs266 = errors;
                                                                                              for (const key24 in data130) {
                                                                                                if (!(key24 === "class" || key24 === "key" || key24 === "learnedFrom")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                                                  return false;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs266 === errors) {
                                                                                                if (data130.class !== void 0) {
                                                                                                  let data131 = data130.class;
                                                                                                  const _errs267 = errors;
                                                                                                  if (!(data131 === "aws-owned" || data131 === "aws-managed" || data131 === "customer-managed" || data131 === "kms" || data131 === "unknown")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid46 = _errs267 === errors;
                                                                                                } else {
                                                                                                  var valid46 = true;
                                                                                                }
                                                                                                if (valid46) {
                                                                                                  if (data130.key !== void 0) {
                                                                                                    let data132 = data130.key;
                                                                                                    const _errs268 = errors;
                                                                                                    if (errors === _errs268) {
                                                                                                      if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                                                                                        let missing25;
                                                                                                        if (data132.arn === void 0 && (missing25 = "arn") || data132.address === void 0 && (missing25 = "address") || data132.alias === void 0 && (missing25 = "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                                          return false;
                                                                                                        } else {
                                                                                                          const _errs270 = errors;
                                                                                                          for (const key25 in data132) {
                                                                                                            if (!(key25 === "arn" || key25 === "address" || key25 === "alias")) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                                                              return false;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs270 === errors) {
                                                                                                            if (data132.arn !== void 0) {
                                                                                                              let data133 = data132.arn;
                                                                                                              const _errs271 = errors;
                                                                                                              if (typeof data133 !== "string" && data133 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid47 = _errs271 === errors;
                                                                                                            } else {
                                                                                                              var valid47 = true;
                                                                                                            }
                                                                                                            if (valid47) {
                                                                                                              if (data132.address !== void 0) {
                                                                                                                let data134 = data132.address;
                                                                                                                const _errs273 = errors;
                                                                                                                if (typeof data134 !== "string" && data134 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid47 = _errs273 === errors;
                                                                                                              } else {
                                                                                                                var valid47 = true;
                                                                                                              }
                                                                                                              if (valid47) {
                                                                                                                if (data132.alias !== void 0) {
                                                                                                                  let data135 = data132.alias;
                                                                                                                  const _errs275 = errors;
                                                                                                                  if (typeof data135 !== "string" && data135 !== null) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid47 = _errs275 === errors;
                                                                                                                } else {
                                                                                                                  var valid47 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid46 = _errs268 === errors;
                                                                                                  } else {
                                                                                                    var valid46 = true;
                                                                                                  }
                                                                                                  if (valid46) {
                                                                                                    if (data130.learnedFrom !== void 0) {
                                                                                                      let data136 = data130.learnedFrom;
                                                                                                      const _errs277 = errors;
                                                                                                      if (!(data136 === "plan" || data136 === "sources")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid46 = _errs277 === errors;
                                                                                                    } else {
                                                                                                      var valid46 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid39 = _errs263 === errors;
                                                                                      } else {
                                                                                        var valid39 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas/" + i13, schemaPath: "#/properties/tables/items/properties/replicas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid38 = _errs234 === errors;
                                                                    if (!valid38) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i11 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid29 = _errs232 === errors;
                                                            } else {
                                                              var valid29 = true;
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
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i11, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid28 = _errs180 === errors;
                            if (!valid28) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs178 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data137 = data.findings;
                        const _errs278 = errors;
                        if (errors === _errs278) {
                          if (Array.isArray(data137)) {
                            var valid48 = true;
                            const len15 = data137.length;
                            for (let i15 = 0; i15 < len15; i15++) {
                              let data138 = data137[i15];
                              const _errs280 = errors;
                              if (errors === _errs280) {
                                if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                  let missing26;
                                  if (data138.plan === void 0 && (missing26 = "plan") || data138.ruleId === void 0 && (missing26 = "ruleId") || data138.problem === void 0 && (missing26 = "problem") || data138.severity === void 0 && (missing26 = "severity") || data138.status === void 0 && (missing26 = "status") || data138.waiver === void 0 && (missing26 = "waiver") || data138.address === void 0 && (missing26 = "address") || data138.attribute === void 0 && (missing26 = "attribute") || data138.location === void 0 && (missing26 = "location") || data138.message === void 0 && (missing26 = "message") || data138.remedy === void 0 && (missing26 = "remedy") || data138.hcl === void 0 && (missing26 = "hcl") || data138.edit === void 0 && (missing26 = "edit") || data138.check === void 0 && (missing26 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                    return false;
                                  } else {
                                    const _errs282 = errors;
                                    for (const key26 in data138) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key26)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i15, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs282 === errors) {
                                      if (data138.plan !== void 0) {
                                        const _errs283 = errors;
                                        if (typeof data138.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid49 = _errs283 === errors;
                                      } else {
                                        var valid49 = true;
                                      }
                                      if (valid49) {
                                        if (data138.ruleId !== void 0) {
                                          let data140 = data138.ruleId;
                                          const _errs285 = errors;
                                          if (errors === _errs285) {
                                            if (typeof data140 === "string") {
                                              if (!pattern2.test(data140)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid49 = _errs285 === errors;
                                        } else {
                                          var valid49 = true;
                                        }
                                        if (valid49) {
                                          if (data138.problem !== void 0) {
                                            let data141 = data138.problem;
                                            const _errs287 = errors;
                                            if (errors === _errs287) {
                                              if (typeof data141 === "string") {
                                                if (!pattern2.test(data141)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid49 = _errs287 === errors;
                                          } else {
                                            var valid49 = true;
                                          }
                                          if (valid49) {
                                            if (data138.severity !== void 0) {
                                              let data142 = data138.severity;
                                              const _errs289 = errors;
                                              if (!(data142 === "error" || data142 === "warning" || data142 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid49 = _errs289 === errors;
                                            } else {
                                              var valid49 = true;
                                            }
                                            if (valid49) {
                                              if (data138.status !== void 0) {
                                                let data143 = data138.status;
                                                const _errs290 = errors;
                                                if (!(data143 === "open" || data143 === "waived" || data143 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid49 = _errs290 === errors;
                                              } else {
                                                var valid49 = true;
                                              }
                                              if (valid49) {
                                                if (data138.waiver !== void 0) {
                                                  let data144 = data138.waiver;
                                                  const _errs291 = errors;
                                                  if (!(data144 && typeof data144 == "object" && !Array.isArray(data144)) && data144 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs291) {
                                                    if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                                                      let missing27;
                                                      if (data144.reason === void 0 && (missing27 = "reason") || data144.owner === void 0 && (missing27 = "owner") || data144.expires === void 0 && (missing27 = "expires") || data144.by === void 0 && (missing27 = "by") || data144.location === void 0 && (missing27 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs293 = errors;
                                                        for (const key27 in data144) {
                                                          if (!(key27 === "reason" || key27 === "owner" || key27 === "expires" || key27 === "by" || key27 === "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs293 === errors) {
                                                          if (data144.reason !== void 0) {
                                                            let data145 = data144.reason;
                                                            const _errs294 = errors;
                                                            if (errors === _errs294) {
                                                              if (typeof data145 === "string") {
                                                                if (func4(data145) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid50 = _errs294 === errors;
                                                          } else {
                                                            var valid50 = true;
                                                          }
                                                          if (valid50) {
                                                            if (data144.owner !== void 0) {
                                                              let data146 = data144.owner;
                                                              const _errs296 = errors;
                                                              if (typeof data146 !== "string" && data146 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid50 = _errs296 === errors;
                                                            } else {
                                                              var valid50 = true;
                                                            }
                                                            if (valid50) {
                                                              if (data144.expires !== void 0) {
                                                                let data147 = data144.expires;
                                                                const _errs298 = errors;
                                                                if (typeof data147 !== "string" && data147 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.expires.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs298) {
                                                                  if (typeof data147 === "string") {
                                                                    if (!pattern5.test(data147)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid50 = _errs298 === errors;
                                                              } else {
                                                                var valid50 = true;
                                                              }
                                                              if (valid50) {
                                                                if (data144.by !== void 0) {
                                                                  let data148 = data144.by;
                                                                  const _errs300 = errors;
                                                                  if (!(data148 === "policy" || data148 === "comment" || data148 === "other-tool")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/by", schemaPath: "#/properties/findings/items/properties/waiver/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.waiver.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid50 = _errs300 === errors;
                                                                } else {
                                                                  var valid50 = true;
                                                                }
                                                                if (valid50) {
                                                                  if (data144.location !== void 0) {
                                                                    let data149 = data144.location;
                                                                    const _errs301 = errors;
                                                                    const _errs302 = errors;
                                                                    if (!(data149 && typeof data149 == "object" && !Array.isArray(data149)) && data149 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs302) {
                                                                      if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                                                                        let missing28;
                                                                        if (data149.path === void 0 && (missing28 = "path") || data149.line === void 0 && (missing28 = "line") || data149.endLine === void 0 && (missing28 = "endLine") || data149.inRepository === void 0 && (missing28 = "inRepository")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs304 = errors;
                                                                          for (const key28 in data149) {
                                                                            if (!(key28 === "path" || key28 === "line" || key28 === "endLine" || key28 === "inRepository")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs304 === errors) {
                                                                            if (data149.path !== void 0) {
                                                                              let data150 = data149.path;
                                                                              const _errs305 = errors;
                                                                              if (errors === _errs305) {
                                                                                if (typeof data150 === "string") {
                                                                                  if (func4(data150) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid52 = _errs305 === errors;
                                                                            } else {
                                                                              var valid52 = true;
                                                                            }
                                                                            if (valid52) {
                                                                              if (data149.line !== void 0) {
                                                                                let data151 = data149.line;
                                                                                const _errs307 = errors;
                                                                                if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs307) {
                                                                                  if (typeof data151 == "number" && isFinite(data151)) {
                                                                                    if (data151 < 1 || isNaN(data151)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid52 = _errs307 === errors;
                                                                              } else {
                                                                                var valid52 = true;
                                                                              }
                                                                              if (valid52) {
                                                                                if (data149.endLine !== void 0) {
                                                                                  let data152 = data149.endLine;
                                                                                  const _errs309 = errors;
                                                                                  if (!(typeof data152 == "number" && (!(data152 % 1) && !isNaN(data152)) && isFinite(data152))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs309) {
                                                                                    if (typeof data152 == "number" && isFinite(data152)) {
                                                                                      if (data152 < 1 || isNaN(data152)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid52 = _errs309 === errors;
                                                                                } else {
                                                                                  var valid52 = true;
                                                                                }
                                                                                if (valid52) {
                                                                                  if (data149.inRepository !== void 0) {
                                                                                    const _errs311 = errors;
                                                                                    if (typeof data149.inRepository !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/waiver/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid52 = _errs311 === errors;
                                                                                  } else {
                                                                                    var valid52 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid50 = _errs301 === errors;
                                                                  } else {
                                                                    var valid50 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid49 = _errs291 === errors;
                                                } else {
                                                  var valid49 = true;
                                                }
                                                if (valid49) {
                                                  if (data138.address !== void 0) {
                                                    let data154 = data138.address;
                                                    const _errs313 = errors;
                                                    if (typeof data154 !== "string" && data154 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid49 = _errs313 === errors;
                                                  } else {
                                                    var valid49 = true;
                                                  }
                                                  if (valid49) {
                                                    if (data138.attribute !== void 0) {
                                                      let data155 = data138.attribute;
                                                      const _errs315 = errors;
                                                      if (typeof data155 !== "string" && data155 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid49 = _errs315 === errors;
                                                    } else {
                                                      var valid49 = true;
                                                    }
                                                    if (valid49) {
                                                      if (data138.message !== void 0) {
                                                        let data156 = data138.message;
                                                        const _errs317 = errors;
                                                        if (errors === _errs317) {
                                                          if (typeof data156 === "string") {
                                                            if (func4(data156) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid49 = _errs317 === errors;
                                                      } else {
                                                        var valid49 = true;
                                                      }
                                                      if (valid49) {
                                                        if (data138.remedy !== void 0) {
                                                          let data157 = data138.remedy;
                                                          const _errs319 = errors;
                                                          if (errors === _errs319) {
                                                            if (typeof data157 === "string") {
                                                              if (func4(data157) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid49 = _errs319 === errors;
                                                        } else {
                                                          var valid49 = true;
                                                        }
                                                        if (valid49) {
                                                          if (data138.location !== void 0) {
                                                            let data158 = data138.location;
                                                            const _errs321 = errors;
                                                            const _errs322 = errors;
                                                            if (!(data158 && typeof data158 == "object" && !Array.isArray(data158)) && data158 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs322) {
                                                              if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
                                                                let missing29;
                                                                if (data158.path === void 0 && (missing29 = "path") || data158.line === void 0 && (missing29 = "line") || data158.endLine === void 0 && (missing29 = "endLine") || data158.inRepository === void 0 && (missing29 = "inRepository")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing29 }, message: "must have required property '" + missing29 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs324 = errors;
                                                                  for (const key29 in data158) {
                                                                    if (!(key29 === "path" || key29 === "line" || key29 === "endLine" || key29 === "inRepository")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs324 === errors) {
                                                                    if (data158.path !== void 0) {
                                                                      let data159 = data158.path;
                                                                      const _errs325 = errors;
                                                                      if (errors === _errs325) {
                                                                        if (typeof data159 === "string") {
                                                                          if (func4(data159) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid54 = _errs325 === errors;
                                                                    } else {
                                                                      var valid54 = true;
                                                                    }
                                                                    if (valid54) {
                                                                      if (data158.line !== void 0) {
                                                                        let data160 = data158.line;
                                                                        const _errs327 = errors;
                                                                        if (!(typeof data160 == "number" && (!(data160 % 1) && !isNaN(data160)) && isFinite(data160))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs327) {
                                                                          if (typeof data160 == "number" && isFinite(data160)) {
                                                                            if (data160 < 1 || isNaN(data160)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid54 = _errs327 === errors;
                                                                      } else {
                                                                        var valid54 = true;
                                                                      }
                                                                      if (valid54) {
                                                                        if (data158.endLine !== void 0) {
                                                                          let data161 = data158.endLine;
                                                                          const _errs329 = errors;
                                                                          if (!(typeof data161 == "number" && (!(data161 % 1) && !isNaN(data161)) && isFinite(data161))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs329) {
                                                                            if (typeof data161 == "number" && isFinite(data161)) {
                                                                              if (data161 < 1 || isNaN(data161)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid54 = _errs329 === errors;
                                                                        } else {
                                                                          var valid54 = true;
                                                                        }
                                                                        if (valid54) {
                                                                          if (data158.inRepository !== void 0) {
                                                                            const _errs331 = errors;
                                                                            if (typeof data158.inRepository !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid54 = _errs331 === errors;
                                                                          } else {
                                                                            var valid54 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid49 = _errs321 === errors;
                                                          } else {
                                                            var valid49 = true;
                                                          }
                                                          if (valid49) {
                                                            if (data138.hcl !== void 0) {
                                                              let data163 = data138.hcl;
                                                              const _errs333 = errors;
                                                              if (typeof data163 !== "string" && data163 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid49 = _errs333 === errors;
                                                            } else {
                                                              var valid49 = true;
                                                            }
                                                            if (valid49) {
                                                              if (data138.edit !== void 0) {
                                                                let data164 = data138.edit;
                                                                const _errs335 = errors;
                                                                if (!(data164 && typeof data164 == "object" && !Array.isArray(data164)) && data164 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.edit.type }, message: "must be object,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs335) {
                                                                  if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                                                                    let missing30;
                                                                    if (data164.path === void 0 && (missing30 = "path") || data164.line === void 0 && (missing30 = "line") || data164.endLine === void 0 && (missing30 = "endLine") || data164.inRepository === void 0 && (missing30 = "inRepository") || data164.lines === void 0 && (missing30 = "lines") || data164.isComplete === void 0 && (missing30 = "isComplete")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/required", keyword: "required", params: { missingProperty: missing30 }, message: "must have required property '" + missing30 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs337 = errors;
                                                                      for (const key30 in data164) {
                                                                        if (!(key30 === "path" || key30 === "line" || key30 === "endLine" || key30 === "inRepository" || key30 === "lines" || key30 === "isComplete")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs337 === errors) {
                                                                        if (data164.path !== void 0) {
                                                                          let data165 = data164.path;
                                                                          const _errs338 = errors;
                                                                          if (errors === _errs338) {
                                                                            if (typeof data165 === "string") {
                                                                              if (func4(data165) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid55 = _errs338 === errors;
                                                                        } else {
                                                                          var valid55 = true;
                                                                        }
                                                                        if (valid55) {
                                                                          if (data164.line !== void 0) {
                                                                            let data166 = data164.line;
                                                                            const _errs340 = errors;
                                                                            if (!(typeof data166 == "number" && (!(data166 % 1) && !isNaN(data166)) && isFinite(data166))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs340) {
                                                                              if (typeof data166 == "number" && isFinite(data166)) {
                                                                                if (data166 < 1 || isNaN(data166)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid55 = _errs340 === errors;
                                                                          } else {
                                                                            var valid55 = true;
                                                                          }
                                                                          if (valid55) {
                                                                            if (data164.endLine !== void 0) {
                                                                              let data167 = data164.endLine;
                                                                              const _errs342 = errors;
                                                                              if (!(typeof data167 == "number" && (!(data167 % 1) && !isNaN(data167)) && isFinite(data167))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs342) {
                                                                                if (typeof data167 == "number" && isFinite(data167)) {
                                                                                  if (data167 < 1 || isNaN(data167)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid55 = _errs342 === errors;
                                                                            } else {
                                                                              var valid55 = true;
                                                                            }
                                                                            if (valid55) {
                                                                              if (data164.inRepository !== void 0) {
                                                                                const _errs344 = errors;
                                                                                if (typeof data164.inRepository !== "boolean") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/inRepository", schemaPath: "#/properties/findings/items/properties/edit/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid55 = _errs344 === errors;
                                                                              } else {
                                                                                var valid55 = true;
                                                                              }
                                                                              if (valid55) {
                                                                                if (data164.lines !== void 0) {
                                                                                  let data169 = data164.lines;
                                                                                  const _errs346 = errors;
                                                                                  if (errors === _errs346) {
                                                                                    if (Array.isArray(data169)) {
                                                                                      var valid56 = true;
                                                                                      const len16 = data169.length;
                                                                                      for (let i16 = 0; i16 < len16; i16++) {
                                                                                        const _errs348 = errors;
                                                                                        if (typeof data169[i16] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/lines/" + i16, schemaPath: "#/properties/findings/items/properties/edit/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid56 = _errs348 === errors;
                                                                                        if (!valid56) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/lines", schemaPath: "#/properties/findings/items/properties/edit/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid55 = _errs346 === errors;
                                                                                } else {
                                                                                  var valid55 = true;
                                                                                }
                                                                                if (valid55) {
                                                                                  if (data164.isComplete !== void 0) {
                                                                                    const _errs350 = errors;
                                                                                    if (typeof data164.isComplete !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/edit/isComplete", schemaPath: "#/properties/findings/items/properties/edit/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid55 = _errs350 === errors;
                                                                                  } else {
                                                                                    var valid55 = true;
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
                                                                var valid49 = _errs335 === errors;
                                                              } else {
                                                                var valid49 = true;
                                                              }
                                                              if (valid49) {
                                                                if (data138.check !== void 0) {
                                                                  let data172 = data138.check;
                                                                  const _errs352 = errors;
                                                                  if (typeof data172 !== "string" && data172 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i15 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid49 = _errs352 === errors;
                                                                } else {
                                                                  var valid49 = true;
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
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i15, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid48 = _errs280 === errors;
                              if (!valid48) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs278 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs354 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs354 === errors;
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
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}

// src/gate/parse-report.ts
var REMEDY = "let the job that judges plans write it with report-file (or --format json --output FILE), with the same version of the gate";
function parseReport(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`is not valid JSON, so it is no whole report: ${REMEDY}`);
  }
  if (!validateReport(value)) {
    const [error] = validateReport.errors;
    throw new UserError(
      `is no report of this version of the gate: ${error.instancePath.split("/").map(shortened).join("/") || "it"} ${error.message}; ${REMEDY}`
    );
  }
  const report = withExceptions(value);
  const names = new Set(report.plans.map(({ name }) => name));
  if (names.size < report.plans.length)
    throw new UserError(`is no report of this version of the gate: two of its plans have one name; ${REMEDY}`);
  const stray = [...report.tables, ...report.findings].find(({ plan }) => !names.has(plan));
  if (stray !== void 0)
    throw new UserError(
      `is no report of this version of the gate: it has rows of the plan ${excerpt(stray.plan)}, which it does not list; ${REMEDY}`
    );
  const found = new Set(report.findings.map(({ plan, ruleId, address }) => `${plan}
${ruleId}
${address}`));
  const silent = report.tables.find(
    ({ plan, address, verdict: verdict2 }) => (verdict2 === "fail" || verdict2 === "undetermined") && !found.has(`${plan}
${CONTROL}
${address}`)
  );
  if (silent !== void 0)
    throw new UserError(
      `is no report of this version of the gate: the table ${excerpt(silent.address)} does not pass, and no finding says so; ${REMEDY}`
    );
  const contradictory = report.tables.find(
    ({ verdict: verdict2, after, require: require2 }) => verdict2 === "pass" && !passes(after?.class ?? "unknown", require2)
  );
  if (contradictory !== void 0)
    throw new UserError(
      `is no report of this version of the gate: the table ${excerpt(contradictory.address)} passes with the key ${contradictory.after?.class}; ${REMEDY}`
    );
  const unexplained = report.findings.find(({ status, waiver }) => status === "waived" !== (waiver !== null));
  if (unexplained !== void 0)
    throw new UserError(
      `is no report of this version of the gate: a finding of ${shortened(unexplained.ruleId)} is ${unexplained.status}, and its waiver says otherwise; ${REMEDY}`
    );
  const created = new Set(
    report.tables.filter(({ actions }) => actions.includes("create")).map(({ plan, address }) => JSON.stringify([plan, address]))
  );
  const excused = report.findings.find(
    ({ status, plan, address }) => status === "baseline" && created.has(JSON.stringify([plan, address]))
  );
  if (excused !== void 0)
    throw new UserError(
      `is no report of this version of the gate: a baseline excuses the table ${excerpt(excused.address ?? "")}, which the plan creates; ${REMEDY}`
    );
  const verdict = report.plans.every((plan) => plan.verdict === "pass") ? "pass" : "fail";
  if (report.verdict !== verdict)
    throw new UserError(
      `is no report of this version of the gate: its verdict is ${report.verdict}, and that of its plans ${verdict}; ${REMEDY}`
    );
  return report;
}
function withExceptions(report) {
  return {
    ...report,
    plans: report.plans.map((plan) => ({ ...plan, exceptions: plan.exceptions ?? [] }))
  };
}
function passes(of, require2) {
  return of === "customer-managed" || require2 === "kms" && (of === "aws-managed" || of === "kms");
}

// src/files/report-files.ts
async function readReportFiles(patterns, namedBy, refuse) {
  const reports = /* @__PURE__ */ new Map();
  const problems = [];
  const attempt = async (run) => {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
      return void 0;
    }
  };
  for (const pattern of patterns) {
    for (const input of await attempt(() => expandPath(pattern, namedBy)) ?? []) {
      const { path } = input;
      const report = reports.has(path) ? void 0 : await attempt(async () => refuse(path).then(() => readReportFile(input)));
      if (report !== void 0) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}
function readReportFile(input) {
  return parsed(() => readTextFile(input, "report"), input.path);
}
function parseReportFile(text, path) {
  return parsed(() => text, path);
}
function parsed(read, path) {
  try {
    return parseReport(read());
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
}

export {
  readReportFiles,
  readReportFile,
  parseReportFile
};
