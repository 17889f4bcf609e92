import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-7EFWN6UC.js";
import {
  CONTROL,
  UserError,
  expandPath,
  readTextFile
} from "./chunk-36YSDPA7.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored", "sources"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "branch": { "description": "The branch that the file was read from; null where it was read from disk.", "type": ["string", "null"] }, "commit": { "description": "The commit of that branch; null where the file was read from disk.", "type": ["string", "null"] } } }, "policySource": { "description": "Where the action read policy and baseline from; null in reports of the command. branch: as GitHub has it. checkout: the commit that was checked out is the branch's own. head: policy-ref is head, so the author of the change has written it. workflow: a file that a step of the workflow put there.", "type": ["object", "null"], "required": ["kind", "branch", "commit", "problem", "baseline"], "additionalProperties": false, "properties": { "kind": { "enum": ["branch", "checkout", "head", "workflow"] }, "branch": { "description": "The branch that was asked, whether it has a policy or not; null where none was asked.", "type": ["string", "null"] }, "commit": { "type": ["string", "null"] }, "problem": { "description": "Why the policy of the branch cannot be used, so that the strictest settings apply; null where it can.", "type": ["string", "null"] }, "baseline": { "description": "null where there is none.", "type": ["object", "null"], "required": ["path", "kind"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "kind": { "enum": ["branch", "checkout", "head", "workflow"] } } } } }, "policyChange": { "description": "What the pull request changes in the policy; null where it changes nothing.", "type": ["object", "null"], "required": ["path", "settings"], "additionalProperties": false, "properties": { "path": { "description": "null where the pull request removes it.", "type": ["string", "null"] }, "settings": { "type": "array", "items": { "type": "object", "required": ["setting", "from", "to"], "additionalProperties": false, "properties": { "setting": { "type": "string" }, "from": { "description": "null where there is none: an entry of a list is added.", "type": ["string", "null"] }, "to": { "description": "null where there is none: an entry of a list is removed.", "type": ["string", "null"] } } } } } }, "policyAfterMerge": { "description": "What the pull request's own policy will decide, where the branch has no policy yet; null where that is not so.", "type": ["object", "null"], "required": ["path", "verdict", "summary"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "verdict": { "enum": ["pass", "fail"] }, "summary": { "$ref": "#/definitions/summary" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "sources": { "description": "The .tf files that the plan was made from; null where none were looked at.", "type": ["object", "null"], "required": ["path", "status", "problems"], "additionalProperties": false, "properties": { "path": { "description": "The folder, or the plan file that carries them.", "type": "string" }, "status": { "description": "not-matching: they are not the plan's, and were not used.", "enum": ["used", "not-matching", "unreadable"] }, "problems": { "description": "Why they are not used, or what of them could not be read.", "type": "array", "items": { "type": "string" } } } } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "location", "message", "remedy", "hcl", "edit", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires", "by", "location"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC; null where another tool's comment has none.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "by": { "description": "What says it: the policy, a comment of this gate's in the sources, or another tool's that the policy lets hold.", "enum": ["policy", "comment", "other-tool"] }, "location": { "description": "Where the comment stands.", "$ref": "#/definitions/location" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "location": { "description": "Where in the sources it stands; null where there are none.", "$ref": "#/definitions/location" }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "edit": { "description": "The same as lines that take the place of those from line to endLine of a file; null where the sources do not show which. Not complete: aws_kms_key.example.arn stands for a key that has to be named yet.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository", "lines", "isComplete"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "type": "boolean" }, "lines": { "type": "array", "items": { "type": "string" } }, "isComplete": { "type": "boolean" } } }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } }, "location": { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } } } };
var schema24 = { "description": "null where it is not known.", "type": ["string", "null"] };
var schema25 = { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } };
var schema30 = { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } };
var func2 = Object.prototype.hasOwnProperty;
var func6 = require_ucs2length().default;
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
                                                                      if (!(key6 === "path" || key6 === "kind")) {
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
                                              let data29 = data6.policyChange;
                                              const _errs56 = errors;
                                              if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.type }, message: "must be object,null" }];
                                                return false;
                                              }
                                              if (errors === _errs56) {
                                                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                  let missing7;
                                                  if (data29.path === void 0 && (missing7 = "path") || data29.settings === void 0 && (missing7 = "settings")) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs58 = errors;
                                                    for (const key7 in data29) {
                                                      if (!(key7 === "path" || key7 === "settings")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange", schemaPath: "#/properties/plans/items/properties/policyChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs58 === errors) {
                                                      if (data29.path !== void 0) {
                                                        let data30 = data29.path;
                                                        const _errs59 = errors;
                                                        if (typeof data30 !== "string" && data30 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/path", schemaPath: "#/properties/plans/items/properties/policyChange/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.path.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid9 = _errs59 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data29.settings !== void 0) {
                                                          let data31 = data29.settings;
                                                          const _errs61 = errors;
                                                          if (errors === _errs61) {
                                                            if (Array.isArray(data31)) {
                                                              var valid10 = true;
                                                              const len2 = data31.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                let data32 = data31[i2];
                                                                const _errs63 = errors;
                                                                if (errors === _errs63) {
                                                                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                                    let missing8;
                                                                    if (data32.setting === void 0 && (missing8 = "setting") || data32.from === void 0 && (missing8 = "from") || data32.to === void 0 && (missing8 = "to")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2, schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs65 = errors;
                                                                      for (const key8 in data32) {
                                                                        if (!(key8 === "setting" || key8 === "from" || key8 === "to")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2, schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs65 === errors) {
                                                                        if (data32.setting !== void 0) {
                                                                          const _errs66 = errors;
                                                                          if (typeof data32.setting !== "string") {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/setting", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/setting/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid11 = _errs66 === errors;
                                                                        } else {
                                                                          var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                          if (data32.from !== void 0) {
                                                                            let data34 = data32.from;
                                                                            const _errs68 = errors;
                                                                            if (typeof data34 !== "string" && data34 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/from", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/from/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.settings.items.properties.from.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid11 = _errs68 === errors;
                                                                          } else {
                                                                            var valid11 = true;
                                                                          }
                                                                          if (valid11) {
                                                                            if (data32.to !== void 0) {
                                                                              let data35 = data32.to;
                                                                              const _errs70 = errors;
                                                                              if (typeof data35 !== "string" && data35 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings/" + i2 + "/to", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/items/properties/to/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyChange.properties.settings.items.properties.to.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid11 = _errs70 === errors;
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
                                                                var valid10 = _errs63 === errors;
                                                                if (!valid10) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyChange/settings", schemaPath: "#/properties/plans/items/properties/policyChange/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid9 = _errs61 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                              var valid3 = _errs56 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data6.policyAfterMerge !== void 0) {
                                                let data36 = data6.policyAfterMerge;
                                                const _errs72 = errors;
                                                if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.policyAfterMerge.type }, message: "must be object,null" }];
                                                  return false;
                                                }
                                                if (errors === _errs72) {
                                                  if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                    let missing9;
                                                    if (data36.path === void 0 && (missing9 = "path") || data36.verdict === void 0 && (missing9 = "verdict") || data36.summary === void 0 && (missing9 = "summary")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs74 = errors;
                                                      for (const key9 in data36) {
                                                        if (!(key9 === "path" || key9 === "verdict" || key9 === "summary")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs74 === errors) {
                                                        if (data36.path !== void 0) {
                                                          const _errs75 = errors;
                                                          if (typeof data36.path !== "string") {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/path", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid12 = _errs75 === errors;
                                                        } else {
                                                          var valid12 = true;
                                                        }
                                                        if (valid12) {
                                                          if (data36.verdict !== void 0) {
                                                            let data38 = data36.verdict;
                                                            const _errs77 = errors;
                                                            if (!(data38 === "pass" || data38 === "fail")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/verdict", schemaPath: "#/properties/plans/items/properties/policyAfterMerge/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.policyAfterMerge.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid12 = _errs77 === errors;
                                                          } else {
                                                            var valid12 = true;
                                                          }
                                                          if (valid12) {
                                                            if (data36.summary !== void 0) {
                                                              const _errs78 = errors;
                                                              if (!validate11(data36.summary, { instancePath: instancePath + "/plans/" + i0 + "/policyAfterMerge/summary", parentData: data36, parentDataProperty: "summary", rootData })) {
                                                                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid12 = _errs78 === errors;
                                                            } else {
                                                              var valid12 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid3 = _errs72 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data6.summary !== void 0) {
                                                  const _errs79 = errors;
                                                  if (!validate11(data6.summary, { instancePath: instancePath + "/plans/" + i0 + "/summary", parentData: data6, parentDataProperty: "summary", rootData })) {
                                                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid3 = _errs79 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data6.path !== void 0) {
                                                    const _errs80 = errors;
                                                    if (typeof data6.path !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/path", schemaPath: "#/properties/plans/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs80 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data6.sha256 !== void 0) {
                                                      let data42 = data6.sha256;
                                                      const _errs82 = errors;
                                                      if (errors === _errs82) {
                                                        if (typeof data42 === "string") {
                                                          if (!pattern0.test(data42)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid3 = _errs82 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data6.terraformVersion !== void 0) {
                                                        let data43 = data6.terraformVersion;
                                                        const _errs84 = errors;
                                                        if (typeof data43 !== "string" && data43 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/terraformVersion", schemaPath: "#/properties/plans/items/properties/terraformVersion/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.terraformVersion.type }, message: "must be string,null" }];
                                                          return false;
                                                        }
                                                        var valid3 = _errs84 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data6.complete !== void 0) {
                                                          let data44 = data6.complete;
                                                          const _errs86 = errors;
                                                          if (typeof data44 !== "boolean" && data44 !== null) {
                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/complete", schemaPath: "#/properties/plans/items/properties/complete/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.complete.type }, message: "must be boolean,null" }];
                                                            return false;
                                                          }
                                                          var valid3 = _errs86 === errors;
                                                        } else {
                                                          var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                          if (data6.errored !== void 0) {
                                                            let data45 = data6.errored;
                                                            const _errs88 = errors;
                                                            if (typeof data45 !== "boolean" && data45 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/errored", schemaPath: "#/properties/plans/items/properties/errored/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.errored.type }, message: "must be boolean,null" }];
                                                              return false;
                                                            }
                                                            var valid3 = _errs88 === errors;
                                                          } else {
                                                            var valid3 = true;
                                                          }
                                                          if (valid3) {
                                                            if (data6.sources !== void 0) {
                                                              let data46 = data6.sources;
                                                              const _errs90 = errors;
                                                              if (!(data46 && typeof data46 == "object" && !Array.isArray(data46)) && data46 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.sources.type }, message: "must be object,null" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs90) {
                                                                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                                  let missing10;
                                                                  if (data46.path === void 0 && (missing10 = "path") || data46.status === void 0 && (missing10 = "status") || data46.problems === void 0 && (missing10 = "problems")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs92 = errors;
                                                                    for (const key10 in data46) {
                                                                      if (!(key10 === "path" || key10 === "status" || key10 === "problems")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs92 === errors) {
                                                                      if (data46.path !== void 0) {
                                                                        const _errs93 = errors;
                                                                        if (typeof data46.path !== "string") {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/path", schemaPath: "#/properties/plans/items/properties/sources/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs93 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data46.status !== void 0) {
                                                                          let data48 = data46.status;
                                                                          const _errs95 = errors;
                                                                          if (!(data48 === "used" || data48 === "not-matching" || data48 === "unreadable")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/status", schemaPath: "#/properties/plans/items/properties/sources/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.sources.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid13 = _errs95 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data46.problems !== void 0) {
                                                                            let data49 = data46.problems;
                                                                            const _errs96 = errors;
                                                                            if (errors === _errs96) {
                                                                              if (Array.isArray(data49)) {
                                                                                var valid14 = true;
                                                                                const len3 = data49.length;
                                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                                  const _errs98 = errors;
                                                                                  if (typeof data49[i3] !== "string") {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems/" + i3, schemaPath: "#/properties/plans/items/properties/sources/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid14 = _errs98 === errors;
                                                                                  if (!valid14) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems", schemaPath: "#/properties/plans/items/properties/sources/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid13 = _errs96 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid3 = _errs90 === errors;
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
                    let data51 = data.rules;
                    const _errs100 = errors;
                    if (errors === _errs100) {
                      if (Array.isArray(data51)) {
                        var valid15 = true;
                        const len4 = data51.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data52 = data51[i4];
                          const _errs102 = errors;
                          if (errors === _errs102) {
                            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                              let missing11;
                              if (data52.id === void 0 && (missing11 = "id") || data52.title === void 0 && (missing11 = "title") || data52.severity === void 0 && (missing11 = "severity") || data52.rationale === void 0 && (missing11 = "rationale") || data52.retrofit === void 0 && (missing11 = "retrofit") || data52.references === void 0 && (missing11 = "references") || data52.checks === void 0 && (missing11 = "checks") || data52.frameworks === void 0 && (missing11 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                return false;
                              } else {
                                const _errs104 = errors;
                                for (const key11 in data52) {
                                  if (!(key11 === "id" || key11 === "title" || key11 === "severity" || key11 === "rationale" || key11 === "retrofit" || key11 === "references" || key11 === "checks" || key11 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs104 === errors) {
                                  if (data52.id !== void 0) {
                                    let data53 = data52.id;
                                    const _errs105 = errors;
                                    if (errors === _errs105) {
                                      if (typeof data53 === "string") {
                                        if (!pattern2.test(data53)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid16 = _errs105 === errors;
                                  } else {
                                    var valid16 = true;
                                  }
                                  if (valid16) {
                                    if (data52.title !== void 0) {
                                      const _errs107 = errors;
                                      if (typeof data52.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid16 = _errs107 === errors;
                                    } else {
                                      var valid16 = true;
                                    }
                                    if (valid16) {
                                      if (data52.severity !== void 0) {
                                        let data55 = data52.severity;
                                        const _errs109 = errors;
                                        if (!(data55 === "error" || data55 === "warning" || data55 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid16 = _errs109 === errors;
                                      } else {
                                        var valid16 = true;
                                      }
                                      if (valid16) {
                                        if (data52.rationale !== void 0) {
                                          const _errs110 = errors;
                                          if (typeof data52.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid16 = _errs110 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                        if (valid16) {
                                          if (data52.retrofit !== void 0) {
                                            const _errs112 = errors;
                                            if (typeof data52.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid16 = _errs112 === errors;
                                          } else {
                                            var valid16 = true;
                                          }
                                          if (valid16) {
                                            if (data52.references !== void 0) {
                                              let data58 = data52.references;
                                              const _errs114 = errors;
                                              if (errors === _errs114) {
                                                if (Array.isArray(data58)) {
                                                  var valid17 = true;
                                                  const len5 = data58.length;
                                                  for (let i5 = 0; i5 < len5; i5++) {
                                                    const _errs116 = errors;
                                                    if (typeof data58[i5] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/references/" + i5, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid17 = _errs116 === errors;
                                                    if (!valid17) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid16 = _errs114 === errors;
                                            } else {
                                              var valid16 = true;
                                            }
                                            if (valid16) {
                                              if (data52.checks !== void 0) {
                                                let data60 = data52.checks;
                                                const _errs118 = errors;
                                                if (errors === _errs118) {
                                                  if (Array.isArray(data60)) {
                                                    var valid18 = true;
                                                    const len6 = data60.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                      let data61 = data60[i6];
                                                      const _errs120 = errors;
                                                      if (errors === _errs120) {
                                                        if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                          let missing12;
                                                          if (data61.tool === void 0 && (missing12 = "tool") || data61.id === void 0 && (missing12 = "id") || data61.accepts === void 0 && (missing12 = "accepts") || data61.looksAt === void 0 && (missing12 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs122 = errors;
                                                            for (const key12 in data61) {
                                                              if (!(key12 === "tool" || key12 === "id" || key12 === "accepts" || key12 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs122 === errors) {
                                                              if (data61.tool !== void 0) {
                                                                const _errs123 = errors;
                                                                if (typeof data61.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid19 = _errs123 === errors;
                                                              } else {
                                                                var valid19 = true;
                                                              }
                                                              if (valid19) {
                                                                if (data61.id !== void 0) {
                                                                  const _errs125 = errors;
                                                                  if (typeof data61.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid19 = _errs125 === errors;
                                                                } else {
                                                                  var valid19 = true;
                                                                }
                                                                if (valid19) {
                                                                  if (data61.accepts !== void 0) {
                                                                    let data64 = data61.accepts;
                                                                    const _errs127 = errors;
                                                                    if (!(data64 === "kms" || data64 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid19 = _errs127 === errors;
                                                                  } else {
                                                                    var valid19 = true;
                                                                  }
                                                                  if (valid19) {
                                                                    if (data61.looksAt !== void 0) {
                                                                      let data65 = data61.looksAt;
                                                                      const _errs128 = errors;
                                                                      if (!(data65 === "source" || data65 === "plan" || data65 === "source and plan" || data65 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid19 = _errs128 === errors;
                                                                    } else {
                                                                      var valid19 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks/" + i6, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid18 = _errs120 === errors;
                                                      if (!valid18) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid16 = _errs118 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data52.frameworks !== void 0) {
                                                  let data66 = data52.frameworks;
                                                  const _errs129 = errors;
                                                  if (errors === _errs129) {
                                                    if (Array.isArray(data66)) {
                                                      var valid20 = true;
                                                      const len7 = data66.length;
                                                      for (let i7 = 0; i7 < len7; i7++) {
                                                        let data67 = data66[i7];
                                                        const _errs131 = errors;
                                                        if (errors === _errs131) {
                                                          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                                            let missing13;
                                                            if (data67.id === void 0 && (missing13 = "id") || data67.title === void 0 && (missing13 = "title") || data67.keyControl === void 0 && (missing13 = "keyControl") || data67.requirements === void 0 && (missing13 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs133 = errors;
                                                              for (const key13 in data67) {
                                                                if (!(key13 === "id" || key13 === "title" || key13 === "keyControl" || key13 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs133 === errors) {
                                                                if (data67.id !== void 0) {
                                                                  const _errs134 = errors;
                                                                  if (typeof data67.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid21 = _errs134 === errors;
                                                                } else {
                                                                  var valid21 = true;
                                                                }
                                                                if (valid21) {
                                                                  if (data67.title !== void 0) {
                                                                    const _errs136 = errors;
                                                                    if (typeof data67.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid21 = _errs136 === errors;
                                                                  } else {
                                                                    var valid21 = true;
                                                                  }
                                                                  if (valid21) {
                                                                    if (data67.keyControl !== void 0) {
                                                                      const _errs138 = errors;
                                                                      if (typeof data67.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid21 = _errs138 === errors;
                                                                    } else {
                                                                      var valid21 = true;
                                                                    }
                                                                    if (valid21) {
                                                                      if (data67.requirements !== void 0) {
                                                                        let data71 = data67.requirements;
                                                                        const _errs140 = errors;
                                                                        if (errors === _errs140) {
                                                                          if (Array.isArray(data71)) {
                                                                            var valid22 = true;
                                                                            const len8 = data71.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                              const _errs142 = errors;
                                                                              if (typeof data71[i8] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7 + "/requirements/" + i8, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid22 = _errs142 === errors;
                                                                              if (!valid22) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid21 = _errs140 === errors;
                                                                      } else {
                                                                        var valid21 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks/" + i7, schemaPath: "#/properties/rules/items/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid20 = _errs131 === errors;
                                                        if (!valid20) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i4 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid16 = _errs129 === errors;
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
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i4, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid15 = _errs102 === errors;
                          if (!valid15) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs100 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data73 = data.tables;
                      const _errs144 = errors;
                      if (errors === _errs144) {
                        if (Array.isArray(data73)) {
                          var valid23 = true;
                          const len9 = data73.length;
                          for (let i9 = 0; i9 < len9; i9++) {
                            let data74 = data73[i9];
                            const _errs146 = errors;
                            if (errors === _errs146) {
                              if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                let missing14;
                                if (data74.plan === void 0 && (missing14 = "plan") || data74.name === void 0 && (missing14 = "name") || data74.address === void 0 && (missing14 = "address") || data74.type === void 0 && (missing14 = "type") || data74.region === void 0 && (missing14 = "region") || data74.actions === void 0 && (missing14 = "actions") || data74.before === void 0 && (missing14 = "before") || data74.after === void 0 && (missing14 = "after") || data74.transition === void 0 && (missing14 = "transition") || data74.require === void 0 && (missing14 = "require") || data74.verdict === void 0 && (missing14 = "verdict") || data74.replicas === void 0 && (missing14 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                  return false;
                                } else {
                                  const _errs148 = errors;
                                  for (const key14 in data74) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key14)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs148 === errors) {
                                    if (data74.plan !== void 0) {
                                      const _errs149 = errors;
                                      if (typeof data74.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid24 = _errs149 === errors;
                                    } else {
                                      var valid24 = true;
                                    }
                                    if (valid24) {
                                      if (data74.name !== void 0) {
                                        let data76 = data74.name;
                                        const _errs151 = errors;
                                        if (typeof data76 !== "string" && data76 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid24 = _errs151 === errors;
                                      } else {
                                        var valid24 = true;
                                      }
                                      if (valid24) {
                                        if (data74.address !== void 0) {
                                          const _errs153 = errors;
                                          if (typeof data74.address !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid24 = _errs153 === errors;
                                        } else {
                                          var valid24 = true;
                                        }
                                        if (valid24) {
                                          if (data74.type !== void 0) {
                                            let data78 = data74.type;
                                            const _errs155 = errors;
                                            if (!(data78 === "aws_dynamodb_table" || data78 === "aws_dynamodb_table_replica" || data78 === "awscc_dynamodb_table" || data78 === "awscc_dynamodb_global_table")) {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid24 = _errs155 === errors;
                                          } else {
                                            var valid24 = true;
                                          }
                                          if (valid24) {
                                            if (data74.region !== void 0) {
                                              let data79 = data74.region;
                                              const _errs156 = errors;
                                              if (typeof data79 !== "string" && data79 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid24 = _errs156 === errors;
                                            } else {
                                              var valid24 = true;
                                            }
                                            if (valid24) {
                                              if (data74.actions !== void 0) {
                                                let data80 = data74.actions;
                                                const _errs159 = errors;
                                                if (errors === _errs159) {
                                                  if (Array.isArray(data80)) {
                                                    var valid26 = true;
                                                    const len10 = data80.length;
                                                    for (let i10 = 0; i10 < len10; i10++) {
                                                      const _errs161 = errors;
                                                      if (typeof data80[i10] !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/actions/" + i10, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid26 = _errs161 === errors;
                                                      if (!valid26) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid24 = _errs159 === errors;
                                              } else {
                                                var valid24 = true;
                                              }
                                              if (valid24) {
                                                if (data74.before !== void 0) {
                                                  let data82 = data74.before;
                                                  const _errs163 = errors;
                                                  const _errs164 = errors;
                                                  if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs164) {
                                                    if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                                                      let missing15;
                                                      if (data82.class === void 0 && (missing15 = "class") || data82.key === void 0 && (missing15 = "key") || data82.learnedFrom === void 0 && (missing15 = "learnedFrom")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs166 = errors;
                                                        for (const key15 in data82) {
                                                          if (!(key15 === "class" || key15 === "key" || key15 === "learnedFrom")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs166 === errors) {
                                                          if (data82.class !== void 0) {
                                                            let data83 = data82.class;
                                                            const _errs167 = errors;
                                                            if (!(data83 === "aws-owned" || data83 === "aws-managed" || data83 === "customer-managed" || data83 === "kms" || data83 === "unknown")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid28 = _errs167 === errors;
                                                          } else {
                                                            var valid28 = true;
                                                          }
                                                          if (valid28) {
                                                            if (data82.key !== void 0) {
                                                              let data84 = data82.key;
                                                              const _errs168 = errors;
                                                              if (errors === _errs168) {
                                                                if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                                                  let missing16;
                                                                  if (data84.arn === void 0 && (missing16 = "arn") || data84.address === void 0 && (missing16 = "address") || data84.alias === void 0 && (missing16 = "alias")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs170 = errors;
                                                                    for (const key16 in data84) {
                                                                      if (!(key16 === "arn" || key16 === "address" || key16 === "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs170 === errors) {
                                                                      if (data84.arn !== void 0) {
                                                                        let data85 = data84.arn;
                                                                        const _errs171 = errors;
                                                                        if (typeof data85 !== "string" && data85 !== null) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        var valid29 = _errs171 === errors;
                                                                      } else {
                                                                        var valid29 = true;
                                                                      }
                                                                      if (valid29) {
                                                                        if (data84.address !== void 0) {
                                                                          let data86 = data84.address;
                                                                          const _errs173 = errors;
                                                                          if (typeof data86 !== "string" && data86 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid29 = _errs173 === errors;
                                                                        } else {
                                                                          var valid29 = true;
                                                                        }
                                                                        if (valid29) {
                                                                          if (data84.alias !== void 0) {
                                                                            let data87 = data84.alias;
                                                                            const _errs175 = errors;
                                                                            if (typeof data87 !== "string" && data87 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid29 = _errs175 === errors;
                                                                          } else {
                                                                            var valid29 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid28 = _errs168 === errors;
                                                            } else {
                                                              var valid28 = true;
                                                            }
                                                            if (valid28) {
                                                              if (data82.learnedFrom !== void 0) {
                                                                let data88 = data82.learnedFrom;
                                                                const _errs177 = errors;
                                                                if (!(data88 === "plan" || data88 === "sources")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid28 = _errs177 === errors;
                                                              } else {
                                                                var valid28 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid24 = _errs163 === errors;
                                                } else {
                                                  var valid24 = true;
                                                }
                                                if (valid24) {
                                                  if (data74.after !== void 0) {
                                                    let data89 = data74.after;
                                                    const _errs178 = errors;
                                                    const _errs179 = errors;
                                                    if (!(data89 && typeof data89 == "object" && !Array.isArray(data89)) && data89 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs179) {
                                                      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                        let missing17;
                                                        if (data89.class === void 0 && (missing17 = "class") || data89.key === void 0 && (missing17 = "key") || data89.learnedFrom === void 0 && (missing17 = "learnedFrom")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs181 = errors;
                                                          for (const key17 in data89) {
                                                            if (!(key17 === "class" || key17 === "key" || key17 === "learnedFrom")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs181 === errors) {
                                                            if (data89.class !== void 0) {
                                                              let data90 = data89.class;
                                                              const _errs182 = errors;
                                                              if (!(data90 === "aws-owned" || data90 === "aws-managed" || data90 === "customer-managed" || data90 === "kms" || data90 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid31 = _errs182 === errors;
                                                            } else {
                                                              var valid31 = true;
                                                            }
                                                            if (valid31) {
                                                              if (data89.key !== void 0) {
                                                                let data91 = data89.key;
                                                                const _errs183 = errors;
                                                                if (errors === _errs183) {
                                                                  if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                                                    let missing18;
                                                                    if (data91.arn === void 0 && (missing18 = "arn") || data91.address === void 0 && (missing18 = "address") || data91.alias === void 0 && (missing18 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs185 = errors;
                                                                      for (const key18 in data91) {
                                                                        if (!(key18 === "arn" || key18 === "address" || key18 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs185 === errors) {
                                                                        if (data91.arn !== void 0) {
                                                                          let data92 = data91.arn;
                                                                          const _errs186 = errors;
                                                                          if (typeof data92 !== "string" && data92 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid32 = _errs186 === errors;
                                                                        } else {
                                                                          var valid32 = true;
                                                                        }
                                                                        if (valid32) {
                                                                          if (data91.address !== void 0) {
                                                                            let data93 = data91.address;
                                                                            const _errs188 = errors;
                                                                            if (typeof data93 !== "string" && data93 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid32 = _errs188 === errors;
                                                                          } else {
                                                                            var valid32 = true;
                                                                          }
                                                                          if (valid32) {
                                                                            if (data91.alias !== void 0) {
                                                                              let data94 = data91.alias;
                                                                              const _errs190 = errors;
                                                                              if (typeof data94 !== "string" && data94 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid32 = _errs190 === errors;
                                                                            } else {
                                                                              var valid32 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid31 = _errs183 === errors;
                                                              } else {
                                                                var valid31 = true;
                                                              }
                                                              if (valid31) {
                                                                if (data89.learnedFrom !== void 0) {
                                                                  let data95 = data89.learnedFrom;
                                                                  const _errs192 = errors;
                                                                  if (!(data95 === "plan" || data95 === "sources")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid31 = _errs192 === errors;
                                                                } else {
                                                                  var valid31 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid24 = _errs178 === errors;
                                                  } else {
                                                    var valid24 = true;
                                                  }
                                                  if (valid24) {
                                                    if (data74.transition !== void 0) {
                                                      let data96 = data74.transition;
                                                      const _errs193 = errors;
                                                      if (!(data96 === "created" || data96 === "unchanged" || data96 === "re-encrypted" || data96 === "in-progress" || data96 === "replaced" || data96 === "destroyed" || data96 === "forgotten" || data96 === "unknown")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid24 = _errs193 === errors;
                                                    } else {
                                                      var valid24 = true;
                                                    }
                                                    if (valid24) {
                                                      if (data74.require !== void 0) {
                                                        let data97 = data74.require;
                                                        const _errs194 = errors;
                                                        if (!(data97 === "kms" || data97 === "customer-managed")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid24 = _errs194 === errors;
                                                      } else {
                                                        var valid24 = true;
                                                      }
                                                      if (valid24) {
                                                        if (data74.verdict !== void 0) {
                                                          let data98 = data74.verdict;
                                                          const _errs195 = errors;
                                                          if (!(data98 === "pass" || data98 === "fail" || data98 === "undetermined" || data98 === "not-applicable")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid24 = _errs195 === errors;
                                                        } else {
                                                          var valid24 = true;
                                                        }
                                                        if (valid24) {
                                                          if (data74.replicas !== void 0) {
                                                            let data99 = data74.replicas;
                                                            const _errs196 = errors;
                                                            if (errors === _errs196) {
                                                              if (Array.isArray(data99)) {
                                                                var valid33 = true;
                                                                const len11 = data99.length;
                                                                for (let i11 = 0; i11 < len11; i11++) {
                                                                  let data100 = data99[i11];
                                                                  const _errs198 = errors;
                                                                  if (errors === _errs198) {
                                                                    if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                                      let missing19;
                                                                      if (data100.address === void 0 && (missing19 = "address") || data100.type === void 0 && (missing19 = "type") || data100.region === void 0 && (missing19 = "region") || data100.actions === void 0 && (missing19 = "actions") || data100.before === void 0 && (missing19 = "before") || data100.after === void 0 && (missing19 = "after")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs200 = errors;
                                                                        for (const key19 in data100) {
                                                                          if (!(key19 === "address" || key19 === "type" || key19 === "region" || key19 === "actions" || key19 === "before" || key19 === "after")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs200 === errors) {
                                                                          if (data100.address !== void 0) {
                                                                            const _errs201 = errors;
                                                                            if (typeof data100.address !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid34 = _errs201 === errors;
                                                                          } else {
                                                                            var valid34 = true;
                                                                          }
                                                                          if (valid34) {
                                                                            if (data100.type !== void 0) {
                                                                              const _errs203 = errors;
                                                                              if (typeof data100.type !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid34 = _errs203 === errors;
                                                                            } else {
                                                                              var valid34 = true;
                                                                            }
                                                                            if (valid34) {
                                                                              if (data100.region !== void 0) {
                                                                                let data103 = data100.region;
                                                                                const _errs205 = errors;
                                                                                if (typeof data103 !== "string" && data103 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid34 = _errs205 === errors;
                                                                              } else {
                                                                                var valid34 = true;
                                                                              }
                                                                              if (valid34) {
                                                                                if (data100.actions !== void 0) {
                                                                                  let data104 = data100.actions;
                                                                                  const _errs208 = errors;
                                                                                  if (errors === _errs208) {
                                                                                    if (Array.isArray(data104)) {
                                                                                      var valid36 = true;
                                                                                      const len12 = data104.length;
                                                                                      for (let i12 = 0; i12 < len12; i12++) {
                                                                                        const _errs210 = errors;
                                                                                        if (typeof data104[i12] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/actions/" + i12, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid36 = _errs210 === errors;
                                                                                        if (!valid36) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid34 = _errs208 === errors;
                                                                                } else {
                                                                                  var valid34 = true;
                                                                                }
                                                                                if (valid34) {
                                                                                  if (data100.before !== void 0) {
                                                                                    let data106 = data100.before;
                                                                                    const _errs212 = errors;
                                                                                    const _errs213 = errors;
                                                                                    if (!(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs213) {
                                                                                      if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                                                        let missing20;
                                                                                        if (data106.class === void 0 && (missing20 = "class") || data106.key === void 0 && (missing20 = "key") || data106.learnedFrom === void 0 && (missing20 = "learnedFrom")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs215 = errors;
                                                                                          for (const key20 in data106) {
                                                                                            if (!(key20 === "class" || key20 === "key" || key20 === "learnedFrom")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs215 === errors) {
                                                                                            if (data106.class !== void 0) {
                                                                                              let data107 = data106.class;
                                                                                              const _errs216 = errors;
                                                                                              if (!(data107 === "aws-owned" || data107 === "aws-managed" || data107 === "customer-managed" || data107 === "kms" || data107 === "unknown")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid38 = _errs216 === errors;
                                                                                            } else {
                                                                                              var valid38 = true;
                                                                                            }
                                                                                            if (valid38) {
                                                                                              if (data106.key !== void 0) {
                                                                                                let data108 = data106.key;
                                                                                                const _errs217 = errors;
                                                                                                if (errors === _errs217) {
                                                                                                  if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                                                                    let missing21;
                                                                                                    if (data108.arn === void 0 && (missing21 = "arn") || data108.address === void 0 && (missing21 = "address") || data108.alias === void 0 && (missing21 = "alias")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      const _errs219 = errors;
                                                                                                      for (const key21 in data108) {
                                                                                                        if (!(key21 === "arn" || key21 === "address" || key21 === "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                                          return false;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs219 === errors) {
                                                                                                        if (data108.arn !== void 0) {
                                                                                                          let data109 = data108.arn;
                                                                                                          const _errs220 = errors;
                                                                                                          if (typeof data109 !== "string" && data109 !== null) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid39 = _errs220 === errors;
                                                                                                        } else {
                                                                                                          var valid39 = true;
                                                                                                        }
                                                                                                        if (valid39) {
                                                                                                          if (data108.address !== void 0) {
                                                                                                            let data110 = data108.address;
                                                                                                            const _errs222 = errors;
                                                                                                            if (typeof data110 !== "string" && data110 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid39 = _errs222 === errors;
                                                                                                          } else {
                                                                                                            var valid39 = true;
                                                                                                          }
                                                                                                          if (valid39) {
                                                                                                            if (data108.alias !== void 0) {
                                                                                                              let data111 = data108.alias;
                                                                                                              const _errs224 = errors;
                                                                                                              if (typeof data111 !== "string" && data111 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid39 = _errs224 === errors;
                                                                                                            } else {
                                                                                                              var valid39 = true;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid38 = _errs217 === errors;
                                                                                              } else {
                                                                                                var valid38 = true;
                                                                                              }
                                                                                              if (valid38) {
                                                                                                if (data106.learnedFrom !== void 0) {
                                                                                                  let data112 = data106.learnedFrom;
                                                                                                  const _errs226 = errors;
                                                                                                  if (!(data112 === "plan" || data112 === "sources")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid38 = _errs226 === errors;
                                                                                                } else {
                                                                                                  var valid38 = true;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid34 = _errs212 === errors;
                                                                                  } else {
                                                                                    var valid34 = true;
                                                                                  }
                                                                                  if (valid34) {
                                                                                    if (data100.after !== void 0) {
                                                                                      let data113 = data100.after;
                                                                                      const _errs227 = errors;
                                                                                      const _errs228 = errors;
                                                                                      if (!(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs228) {
                                                                                        if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                                          let missing22;
                                                                                          if (data113.class === void 0 && (missing22 = "class") || data113.key === void 0 && (missing22 = "key") || data113.learnedFrom === void 0 && (missing22 = "learnedFrom")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs230 = errors;
                                                                                            for (const key22 in data113) {
                                                                                              if (!(key22 === "class" || key22 === "key" || key22 === "learnedFrom")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs230 === errors) {
                                                                                              if (data113.class !== void 0) {
                                                                                                let data114 = data113.class;
                                                                                                const _errs231 = errors;
                                                                                                if (!(data114 === "aws-owned" || data114 === "aws-managed" || data114 === "customer-managed" || data114 === "kms" || data114 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid41 = _errs231 === errors;
                                                                                              } else {
                                                                                                var valid41 = true;
                                                                                              }
                                                                                              if (valid41) {
                                                                                                if (data113.key !== void 0) {
                                                                                                  let data115 = data113.key;
                                                                                                  const _errs232 = errors;
                                                                                                  if (errors === _errs232) {
                                                                                                    if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                                                                      let missing23;
                                                                                                      if (data115.arn === void 0 && (missing23 = "arn") || data115.address === void 0 && (missing23 = "address") || data115.alias === void 0 && (missing23 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs234 = errors;
                                                                                                        for (const key23 in data115) {
                                                                                                          if (!(key23 === "arn" || key23 === "address" || key23 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs234 === errors) {
                                                                                                          if (data115.arn !== void 0) {
                                                                                                            let data116 = data115.arn;
                                                                                                            const _errs235 = errors;
                                                                                                            if (typeof data116 !== "string" && data116 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid42 = _errs235 === errors;
                                                                                                          } else {
                                                                                                            var valid42 = true;
                                                                                                          }
                                                                                                          if (valid42) {
                                                                                                            if (data115.address !== void 0) {
                                                                                                              let data117 = data115.address;
                                                                                                              const _errs237 = errors;
                                                                                                              if (typeof data117 !== "string" && data117 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid42 = _errs237 === errors;
                                                                                                            } else {
                                                                                                              var valid42 = true;
                                                                                                            }
                                                                                                            if (valid42) {
                                                                                                              if (data115.alias !== void 0) {
                                                                                                                let data118 = data115.alias;
                                                                                                                const _errs239 = errors;
                                                                                                                if (typeof data118 !== "string" && data118 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid42 = _errs239 === errors;
                                                                                                              } else {
                                                                                                                var valid42 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid41 = _errs232 === errors;
                                                                                                } else {
                                                                                                  var valid41 = true;
                                                                                                }
                                                                                                if (valid41) {
                                                                                                  if (data113.learnedFrom !== void 0) {
                                                                                                    let data119 = data113.learnedFrom;
                                                                                                    const _errs241 = errors;
                                                                                                    if (!(data119 === "plan" || data119 === "sources")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid41 = _errs241 === errors;
                                                                                                  } else {
                                                                                                    var valid41 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid34 = _errs227 === errors;
                                                                                    } else {
                                                                                      var valid34 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas/" + i11, schemaPath: "#/properties/tables/items/properties/replicas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid33 = _errs198 === errors;
                                                                  if (!valid33) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid24 = _errs196 === errors;
                                                          } else {
                                                            var valid24 = true;
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
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i9, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid23 = _errs146 === errors;
                            if (!valid23) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs144 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data120 = data.findings;
                        const _errs242 = errors;
                        if (errors === _errs242) {
                          if (Array.isArray(data120)) {
                            var valid43 = true;
                            const len13 = data120.length;
                            for (let i13 = 0; i13 < len13; i13++) {
                              let data121 = data120[i13];
                              const _errs244 = errors;
                              if (errors === _errs244) {
                                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                  let missing24;
                                  if (data121.plan === void 0 && (missing24 = "plan") || data121.ruleId === void 0 && (missing24 = "ruleId") || data121.problem === void 0 && (missing24 = "problem") || data121.severity === void 0 && (missing24 = "severity") || data121.status === void 0 && (missing24 = "status") || data121.waiver === void 0 && (missing24 = "waiver") || data121.address === void 0 && (missing24 = "address") || data121.attribute === void 0 && (missing24 = "attribute") || data121.location === void 0 && (missing24 = "location") || data121.message === void 0 && (missing24 = "message") || data121.remedy === void 0 && (missing24 = "remedy") || data121.hcl === void 0 && (missing24 = "hcl") || data121.edit === void 0 && (missing24 = "edit") || data121.check === void 0 && (missing24 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                    return false;
                                  } else {
                                    const _errs246 = errors;
                                    for (const key24 in data121) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key24)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i13, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs246 === errors) {
                                      if (data121.plan !== void 0) {
                                        const _errs247 = errors;
                                        if (typeof data121.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid44 = _errs247 === errors;
                                      } else {
                                        var valid44 = true;
                                      }
                                      if (valid44) {
                                        if (data121.ruleId !== void 0) {
                                          let data123 = data121.ruleId;
                                          const _errs249 = errors;
                                          if (errors === _errs249) {
                                            if (typeof data123 === "string") {
                                              if (!pattern2.test(data123)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid44 = _errs249 === errors;
                                        } else {
                                          var valid44 = true;
                                        }
                                        if (valid44) {
                                          if (data121.problem !== void 0) {
                                            let data124 = data121.problem;
                                            const _errs251 = errors;
                                            if (errors === _errs251) {
                                              if (typeof data124 === "string") {
                                                if (!pattern2.test(data124)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid44 = _errs251 === errors;
                                          } else {
                                            var valid44 = true;
                                          }
                                          if (valid44) {
                                            if (data121.severity !== void 0) {
                                              let data125 = data121.severity;
                                              const _errs253 = errors;
                                              if (!(data125 === "error" || data125 === "warning" || data125 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid44 = _errs253 === errors;
                                            } else {
                                              var valid44 = true;
                                            }
                                            if (valid44) {
                                              if (data121.status !== void 0) {
                                                let data126 = data121.status;
                                                const _errs254 = errors;
                                                if (!(data126 === "open" || data126 === "waived" || data126 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid44 = _errs254 === errors;
                                              } else {
                                                var valid44 = true;
                                              }
                                              if (valid44) {
                                                if (data121.waiver !== void 0) {
                                                  let data127 = data121.waiver;
                                                  const _errs255 = errors;
                                                  if (!(data127 && typeof data127 == "object" && !Array.isArray(data127)) && data127 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs255) {
                                                    if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                                                      let missing25;
                                                      if (data127.reason === void 0 && (missing25 = "reason") || data127.owner === void 0 && (missing25 = "owner") || data127.expires === void 0 && (missing25 = "expires") || data127.by === void 0 && (missing25 = "by") || data127.location === void 0 && (missing25 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs257 = errors;
                                                        for (const key25 in data127) {
                                                          if (!(key25 === "reason" || key25 === "owner" || key25 === "expires" || key25 === "by" || key25 === "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs257 === errors) {
                                                          if (data127.reason !== void 0) {
                                                            let data128 = data127.reason;
                                                            const _errs258 = errors;
                                                            if (errors === _errs258) {
                                                              if (typeof data128 === "string") {
                                                                if (func6(data128) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid45 = _errs258 === errors;
                                                          } else {
                                                            var valid45 = true;
                                                          }
                                                          if (valid45) {
                                                            if (data127.owner !== void 0) {
                                                              let data129 = data127.owner;
                                                              const _errs260 = errors;
                                                              if (typeof data129 !== "string" && data129 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid45 = _errs260 === errors;
                                                            } else {
                                                              var valid45 = true;
                                                            }
                                                            if (valid45) {
                                                              if (data127.expires !== void 0) {
                                                                let data130 = data127.expires;
                                                                const _errs262 = errors;
                                                                if (typeof data130 !== "string" && data130 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.expires.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs262) {
                                                                  if (typeof data130 === "string") {
                                                                    if (!pattern5.test(data130)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid45 = _errs262 === errors;
                                                              } else {
                                                                var valid45 = true;
                                                              }
                                                              if (valid45) {
                                                                if (data127.by !== void 0) {
                                                                  let data131 = data127.by;
                                                                  const _errs264 = errors;
                                                                  if (!(data131 === "policy" || data131 === "comment" || data131 === "other-tool")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/by", schemaPath: "#/properties/findings/items/properties/waiver/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.waiver.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid45 = _errs264 === errors;
                                                                } else {
                                                                  var valid45 = true;
                                                                }
                                                                if (valid45) {
                                                                  if (data127.location !== void 0) {
                                                                    let data132 = data127.location;
                                                                    const _errs265 = errors;
                                                                    const _errs266 = errors;
                                                                    if (!(data132 && typeof data132 == "object" && !Array.isArray(data132)) && data132 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs266) {
                                                                      if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                                                        let missing26;
                                                                        if (data132.path === void 0 && (missing26 = "path") || data132.line === void 0 && (missing26 = "line") || data132.endLine === void 0 && (missing26 = "endLine") || data132.inRepository === void 0 && (missing26 = "inRepository")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs268 = errors;
                                                                          for (const key26 in data132) {
                                                                            if (!(key26 === "path" || key26 === "line" || key26 === "endLine" || key26 === "inRepository")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs268 === errors) {
                                                                            if (data132.path !== void 0) {
                                                                              let data133 = data132.path;
                                                                              const _errs269 = errors;
                                                                              if (errors === _errs269) {
                                                                                if (typeof data133 === "string") {
                                                                                  if (func6(data133) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid47 = _errs269 === errors;
                                                                            } else {
                                                                              var valid47 = true;
                                                                            }
                                                                            if (valid47) {
                                                                              if (data132.line !== void 0) {
                                                                                let data134 = data132.line;
                                                                                const _errs271 = errors;
                                                                                if (!(typeof data134 == "number" && (!(data134 % 1) && !isNaN(data134)) && isFinite(data134))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs271) {
                                                                                  if (typeof data134 == "number" && isFinite(data134)) {
                                                                                    if (data134 < 1 || isNaN(data134)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid47 = _errs271 === errors;
                                                                              } else {
                                                                                var valid47 = true;
                                                                              }
                                                                              if (valid47) {
                                                                                if (data132.endLine !== void 0) {
                                                                                  let data135 = data132.endLine;
                                                                                  const _errs273 = errors;
                                                                                  if (!(typeof data135 == "number" && (!(data135 % 1) && !isNaN(data135)) && isFinite(data135))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs273) {
                                                                                    if (typeof data135 == "number" && isFinite(data135)) {
                                                                                      if (data135 < 1 || isNaN(data135)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid47 = _errs273 === errors;
                                                                                } else {
                                                                                  var valid47 = true;
                                                                                }
                                                                                if (valid47) {
                                                                                  if (data132.inRepository !== void 0) {
                                                                                    const _errs275 = errors;
                                                                                    if (typeof data132.inRepository !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/waiver/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid45 = _errs265 === errors;
                                                                  } else {
                                                                    var valid45 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid44 = _errs255 === errors;
                                                } else {
                                                  var valid44 = true;
                                                }
                                                if (valid44) {
                                                  if (data121.address !== void 0) {
                                                    let data137 = data121.address;
                                                    const _errs277 = errors;
                                                    if (typeof data137 !== "string" && data137 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid44 = _errs277 === errors;
                                                  } else {
                                                    var valid44 = true;
                                                  }
                                                  if (valid44) {
                                                    if (data121.attribute !== void 0) {
                                                      let data138 = data121.attribute;
                                                      const _errs279 = errors;
                                                      if (typeof data138 !== "string" && data138 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid44 = _errs279 === errors;
                                                    } else {
                                                      var valid44 = true;
                                                    }
                                                    if (valid44) {
                                                      if (data121.message !== void 0) {
                                                        let data139 = data121.message;
                                                        const _errs281 = errors;
                                                        if (errors === _errs281) {
                                                          if (typeof data139 === "string") {
                                                            if (func6(data139) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid44 = _errs281 === errors;
                                                      } else {
                                                        var valid44 = true;
                                                      }
                                                      if (valid44) {
                                                        if (data121.remedy !== void 0) {
                                                          let data140 = data121.remedy;
                                                          const _errs283 = errors;
                                                          if (errors === _errs283) {
                                                            if (typeof data140 === "string") {
                                                              if (func6(data140) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid44 = _errs283 === errors;
                                                        } else {
                                                          var valid44 = true;
                                                        }
                                                        if (valid44) {
                                                          if (data121.location !== void 0) {
                                                            let data141 = data121.location;
                                                            const _errs285 = errors;
                                                            const _errs286 = errors;
                                                            if (!(data141 && typeof data141 == "object" && !Array.isArray(data141)) && data141 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs286) {
                                                              if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                                let missing27;
                                                                if (data141.path === void 0 && (missing27 = "path") || data141.line === void 0 && (missing27 = "line") || data141.endLine === void 0 && (missing27 = "endLine") || data141.inRepository === void 0 && (missing27 = "inRepository")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs288 = errors;
                                                                  for (const key27 in data141) {
                                                                    if (!(key27 === "path" || key27 === "line" || key27 === "endLine" || key27 === "inRepository")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs288 === errors) {
                                                                    if (data141.path !== void 0) {
                                                                      let data142 = data141.path;
                                                                      const _errs289 = errors;
                                                                      if (errors === _errs289) {
                                                                        if (typeof data142 === "string") {
                                                                          if (func6(data142) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid49 = _errs289 === errors;
                                                                    } else {
                                                                      var valid49 = true;
                                                                    }
                                                                    if (valid49) {
                                                                      if (data141.line !== void 0) {
                                                                        let data143 = data141.line;
                                                                        const _errs291 = errors;
                                                                        if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs291) {
                                                                          if (typeof data143 == "number" && isFinite(data143)) {
                                                                            if (data143 < 1 || isNaN(data143)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid49 = _errs291 === errors;
                                                                      } else {
                                                                        var valid49 = true;
                                                                      }
                                                                      if (valid49) {
                                                                        if (data141.endLine !== void 0) {
                                                                          let data144 = data141.endLine;
                                                                          const _errs293 = errors;
                                                                          if (!(typeof data144 == "number" && (!(data144 % 1) && !isNaN(data144)) && isFinite(data144))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs293) {
                                                                            if (typeof data144 == "number" && isFinite(data144)) {
                                                                              if (data144 < 1 || isNaN(data144)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid49 = _errs293 === errors;
                                                                        } else {
                                                                          var valid49 = true;
                                                                        }
                                                                        if (valid49) {
                                                                          if (data141.inRepository !== void 0) {
                                                                            const _errs295 = errors;
                                                                            if (typeof data141.inRepository !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid49 = _errs295 === errors;
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
                                                            var valid44 = _errs285 === errors;
                                                          } else {
                                                            var valid44 = true;
                                                          }
                                                          if (valid44) {
                                                            if (data121.hcl !== void 0) {
                                                              let data146 = data121.hcl;
                                                              const _errs297 = errors;
                                                              if (typeof data146 !== "string" && data146 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid44 = _errs297 === errors;
                                                            } else {
                                                              var valid44 = true;
                                                            }
                                                            if (valid44) {
                                                              if (data121.edit !== void 0) {
                                                                let data147 = data121.edit;
                                                                const _errs299 = errors;
                                                                if (!(data147 && typeof data147 == "object" && !Array.isArray(data147)) && data147 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.edit.type }, message: "must be object,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs299) {
                                                                  if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                                                                    let missing28;
                                                                    if (data147.path === void 0 && (missing28 = "path") || data147.line === void 0 && (missing28 = "line") || data147.endLine === void 0 && (missing28 = "endLine") || data147.inRepository === void 0 && (missing28 = "inRepository") || data147.lines === void 0 && (missing28 = "lines") || data147.isComplete === void 0 && (missing28 = "isComplete")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/required", keyword: "required", params: { missingProperty: missing28 }, message: "must have required property '" + missing28 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs301 = errors;
                                                                      for (const key28 in data147) {
                                                                        if (!(key28 === "path" || key28 === "line" || key28 === "endLine" || key28 === "inRepository" || key28 === "lines" || key28 === "isComplete")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs301 === errors) {
                                                                        if (data147.path !== void 0) {
                                                                          let data148 = data147.path;
                                                                          const _errs302 = errors;
                                                                          if (errors === _errs302) {
                                                                            if (typeof data148 === "string") {
                                                                              if (func6(data148) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid50 = _errs302 === errors;
                                                                        } else {
                                                                          var valid50 = true;
                                                                        }
                                                                        if (valid50) {
                                                                          if (data147.line !== void 0) {
                                                                            let data149 = data147.line;
                                                                            const _errs304 = errors;
                                                                            if (!(typeof data149 == "number" && (!(data149 % 1) && !isNaN(data149)) && isFinite(data149))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs304) {
                                                                              if (typeof data149 == "number" && isFinite(data149)) {
                                                                                if (data149 < 1 || isNaN(data149)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid50 = _errs304 === errors;
                                                                          } else {
                                                                            var valid50 = true;
                                                                          }
                                                                          if (valid50) {
                                                                            if (data147.endLine !== void 0) {
                                                                              let data150 = data147.endLine;
                                                                              const _errs306 = errors;
                                                                              if (!(typeof data150 == "number" && (!(data150 % 1) && !isNaN(data150)) && isFinite(data150))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs306) {
                                                                                if (typeof data150 == "number" && isFinite(data150)) {
                                                                                  if (data150 < 1 || isNaN(data150)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid50 = _errs306 === errors;
                                                                            } else {
                                                                              var valid50 = true;
                                                                            }
                                                                            if (valid50) {
                                                                              if (data147.inRepository !== void 0) {
                                                                                const _errs308 = errors;
                                                                                if (typeof data147.inRepository !== "boolean") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/inRepository", schemaPath: "#/properties/findings/items/properties/edit/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid50 = _errs308 === errors;
                                                                              } else {
                                                                                var valid50 = true;
                                                                              }
                                                                              if (valid50) {
                                                                                if (data147.lines !== void 0) {
                                                                                  let data152 = data147.lines;
                                                                                  const _errs310 = errors;
                                                                                  if (errors === _errs310) {
                                                                                    if (Array.isArray(data152)) {
                                                                                      var valid51 = true;
                                                                                      const len14 = data152.length;
                                                                                      for (let i14 = 0; i14 < len14; i14++) {
                                                                                        const _errs312 = errors;
                                                                                        if (typeof data152[i14] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/lines/" + i14, schemaPath: "#/properties/findings/items/properties/edit/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid51 = _errs312 === errors;
                                                                                        if (!valid51) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/lines", schemaPath: "#/properties/findings/items/properties/edit/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid50 = _errs310 === errors;
                                                                                } else {
                                                                                  var valid50 = true;
                                                                                }
                                                                                if (valid50) {
                                                                                  if (data147.isComplete !== void 0) {
                                                                                    const _errs314 = errors;
                                                                                    if (typeof data147.isComplete !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/edit/isComplete", schemaPath: "#/properties/findings/items/properties/edit/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid50 = _errs314 === errors;
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
                                                                }
                                                                var valid44 = _errs299 === errors;
                                                              } else {
                                                                var valid44 = true;
                                                              }
                                                              if (valid44) {
                                                                if (data121.check !== void 0) {
                                                                  let data155 = data121.check;
                                                                  const _errs316 = errors;
                                                                  if (typeof data155 !== "string" && data155 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i13 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid44 = _errs316 === errors;
                                                                } else {
                                                                  var valid44 = true;
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
                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i13, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid43 = _errs244 === errors;
                              if (!valid43) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs242 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs318 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs318 === errors;
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
    throw new UserError(`is no report of this version of the gate: ${error.instancePath || "it"} ${error.message}; ${REMEDY}`);
  }
  const report = value;
  const names = new Set(report.plans.map(({ name }) => name));
  if (names.size < report.plans.length) throw new UserError(`is no report of this version of the gate: two of its plans have one name; ${REMEDY}`);
  const stray = [...report.tables, ...report.findings].find(({ plan }) => !names.has(plan));
  if (stray !== void 0) throw new UserError(`is no report of this version of the gate: it has rows of the plan ${JSON.stringify(stray.plan)}, which it does not list; ${REMEDY}`);
  const found = new Set(report.findings.map(({ plan, ruleId, address }) => `${plan}
${ruleId}
${address}`));
  const silent = report.tables.find(({ plan, address, verdict: verdict2 }) => (verdict2 === "fail" || verdict2 === "undetermined") && !found.has(`${plan}
${CONTROL}
${address}`));
  if (silent !== void 0) throw new UserError(`is no report of this version of the gate: the table ${JSON.stringify(silent.address)} does not pass, and no finding says so; ${REMEDY}`);
  const contradictory = report.tables.find(({ verdict: verdict2, after, require: require2 }) => verdict2 === "pass" && !passes(after?.class ?? "unknown", require2));
  if (contradictory !== void 0) throw new UserError(`is no report of this version of the gate: the table ${JSON.stringify(contradictory.address)} passes with the key ${contradictory.after?.class}; ${REMEDY}`);
  const unexplained = report.findings.find(({ status, waiver }) => status === "waived" !== (waiver !== null));
  if (unexplained !== void 0) throw new UserError(`is no report of this version of the gate: a finding of ${unexplained.ruleId} is ${unexplained.status}, and its waiver says otherwise; ${REMEDY}`);
  const verdict = report.plans.every((plan) => plan.verdict === "pass") ? "pass" : "fail";
  if (report.verdict !== verdict) throw new UserError(`is no report of this version of the gate: its verdict is ${report.verdict}, and that of its plans ${verdict}; ${REMEDY}`);
  return report;
}
function passes(of, require2) {
  return of === "customer-managed" || require2 === "kms" && (of === "aws-managed" || of === "kms");
}

// src/files/report-files.ts
async function readReportFiles(patterns, refuse) {
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
    for (const path of await attempt(() => expandPath(pattern)) ?? []) {
      const report = reports.has(path) ? void 0 : await attempt(async () => refuse(path).then(() => readReportFile(path)));
      if (report !== void 0) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}
function readReportFile(path) {
  return parsed(() => readTextFile(path), path);
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
