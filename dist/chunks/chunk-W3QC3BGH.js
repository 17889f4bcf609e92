import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-U3LWFAAR.js";
import {
  CONTROL,
  UserError,
  excerpt,
  expandPath,
  readTextFile,
  shortened
} from "./chunk-BMPL54A5.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored", "sources"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "sources": { "description": "The .tf files that the plan was made from; null where none were looked at.", "type": ["object", "null"], "required": ["path", "status", "problems"], "additionalProperties": false, "properties": { "path": { "description": "The folder, or the plan file that carries them.", "type": "string" }, "status": { "description": "not-matching: they are not the plan's, and were not used.", "enum": ["used", "not-matching", "unreadable"] }, "problems": { "description": "Why they are not used, or what of them could not be read.", "type": "array", "items": { "type": "string" } } } }, "exceptions": { "description": "What makes the plan's result weaker than the defaults would: settings, rules, and the overrides and waivers that were used.", "type": "array", "items": { "type": "object", "required": ["kind", "what", "addresses", "count", "expires", "reason", "location"], "additionalProperties": false, "properties": { "kind": { "enum": ["setting", "rule", "override", "waiver", "comment", "other-tool", "policy-ref"] }, "what": { "description": "The setting, or the rule that a waiver is of.", "type": "string" }, "addresses": { "description": "The first of the tables and replicas that it is used for; none where it is for all.", "type": "array", "items": { "type": "string" } }, "count": { "description": "How many tables and replicas it is used for; 0 where it is for all.", "type": "integer", "minimum": 0 }, "expires": { "description": "The last day on which it applies, in UTC; null where it has no end.", "type": ["string", "null"] }, "reason": { "type": ["string", "null"] }, "location": { "description": "Of a comment.", "$ref": "#/definitions/location" } } } } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "account": { "description": "The AWS account, by the table's ARN; null where that is not known or sensitive. Reports of older versions do not have it.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "location", "message", "remedy", "hcl", "edit", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires", "by", "location"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC; null where another tool's comment has none.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "by": { "description": "What says it: the policy, a comment of this gate's in the sources, or another tool's that the policy lets hold.", "enum": ["policy", "comment", "other-tool"] }, "location": { "description": "Where the comment stands.", "$ref": "#/definitions/location" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "location": { "description": "Where in the sources it stands; null where there are none.", "$ref": "#/definitions/location" }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "edit": { "description": "The same as lines that take the place of those from line to endLine of a file; null where the sources do not show which. Not complete: aws_kms_key.example.arn stands for a key that has to be named yet.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository", "lines", "isComplete"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "type": "boolean" }, "lines": { "type": "array", "items": { "type": "string" } }, "isComplete": { "type": "boolean" } } }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } }, "location": { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } } } };
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
                                                  if (!(key4 === "path" || key4 === "sha256")) {
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
                                          if (data6.summary !== void 0) {
                                            const _errs36 = errors;
                                            if (!validate11(data6.summary, { instancePath: instancePath + "/plans/" + i0 + "/summary", parentData: data6, parentDataProperty: "summary", rootData })) {
                                              vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid3 = _errs36 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data6.path !== void 0) {
                                              const _errs37 = errors;
                                              if (typeof data6.path !== "string") {
                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/path", schemaPath: "#/properties/plans/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid3 = _errs37 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                            if (valid3) {
                                              if (data6.sha256 !== void 0) {
                                                let data21 = data6.sha256;
                                                const _errs39 = errors;
                                                if (errors === _errs39) {
                                                  if (typeof data21 === "string") {
                                                    if (!pattern0.test(data21)) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sha256", schemaPath: "#/properties/plans/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs39 === errors;
                                              } else {
                                                var valid3 = true;
                                              }
                                              if (valid3) {
                                                if (data6.terraformVersion !== void 0) {
                                                  let data22 = data6.terraformVersion;
                                                  const _errs41 = errors;
                                                  if (typeof data22 !== "string" && data22 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/terraformVersion", schemaPath: "#/properties/plans/items/properties/terraformVersion/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.terraformVersion.type }, message: "must be string,null" }];
                                                    return false;
                                                  }
                                                  var valid3 = _errs41 === errors;
                                                } else {
                                                  var valid3 = true;
                                                }
                                                if (valid3) {
                                                  if (data6.complete !== void 0) {
                                                    let data23 = data6.complete;
                                                    const _errs43 = errors;
                                                    if (typeof data23 !== "boolean" && data23 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/complete", schemaPath: "#/properties/plans/items/properties/complete/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.complete.type }, message: "must be boolean,null" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs43 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data6.errored !== void 0) {
                                                      let data24 = data6.errored;
                                                      const _errs45 = errors;
                                                      if (typeof data24 !== "boolean" && data24 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/errored", schemaPath: "#/properties/plans/items/properties/errored/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.errored.type }, message: "must be boolean,null" }];
                                                        return false;
                                                      }
                                                      var valid3 = _errs45 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                      if (data6.sources !== void 0) {
                                                        let data25 = data6.sources;
                                                        const _errs47 = errors;
                                                        if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.sources.type }, message: "must be object,null" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs47) {
                                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                            let missing5;
                                                            if (data25.path === void 0 && (missing5 = "path") || data25.status === void 0 && (missing5 = "status") || data25.problems === void 0 && (missing5 = "problems")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs49 = errors;
                                                              for (const key5 in data25) {
                                                                if (!(key5 === "path" || key5 === "status" || key5 === "problems")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources", schemaPath: "#/properties/plans/items/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs49 === errors) {
                                                                if (data25.path !== void 0) {
                                                                  const _errs50 = errors;
                                                                  if (typeof data25.path !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/path", schemaPath: "#/properties/plans/items/properties/sources/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid7 = _errs50 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                  if (data25.status !== void 0) {
                                                                    let data27 = data25.status;
                                                                    const _errs52 = errors;
                                                                    if (!(data27 === "used" || data27 === "not-matching" || data27 === "unreadable")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/status", schemaPath: "#/properties/plans/items/properties/sources/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.sources.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid7 = _errs52 === errors;
                                                                  } else {
                                                                    var valid7 = true;
                                                                  }
                                                                  if (valid7) {
                                                                    if (data25.problems !== void 0) {
                                                                      let data28 = data25.problems;
                                                                      const _errs53 = errors;
                                                                      if (errors === _errs53) {
                                                                        if (Array.isArray(data28)) {
                                                                          var valid8 = true;
                                                                          const len2 = data28.length;
                                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                                            const _errs55 = errors;
                                                                            if (typeof data28[i2] !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems/" + i2, schemaPath: "#/properties/plans/items/properties/sources/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid8 = _errs55 === errors;
                                                                            if (!valid8) {
                                                                              break;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems", schemaPath: "#/properties/plans/items/properties/sources/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid7 = _errs53 === errors;
                                                                    } else {
                                                                      var valid7 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid3 = _errs47 === errors;
                                                      } else {
                                                        var valid3 = true;
                                                      }
                                                      if (valid3) {
                                                        if (data6.exceptions !== void 0) {
                                                          let data30 = data6.exceptions;
                                                          const _errs57 = errors;
                                                          if (errors === _errs57) {
                                                            if (Array.isArray(data30)) {
                                                              var valid9 = true;
                                                              const len3 = data30.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data31 = data30[i3];
                                                                const _errs59 = errors;
                                                                if (errors === _errs59) {
                                                                  if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                    let missing6;
                                                                    if (data31.kind === void 0 && (missing6 = "kind") || data31.what === void 0 && (missing6 = "what") || data31.addresses === void 0 && (missing6 = "addresses") || data31.count === void 0 && (missing6 = "count") || data31.expires === void 0 && (missing6 = "expires") || data31.reason === void 0 && (missing6 = "reason") || data31.location === void 0 && (missing6 = "location")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3, schemaPath: "#/properties/plans/items/properties/exceptions/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs61 = errors;
                                                                      for (const key6 in data31) {
                                                                        if (!(key6 === "kind" || key6 === "what" || key6 === "addresses" || key6 === "count" || key6 === "expires" || key6 === "reason" || key6 === "location")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3, schemaPath: "#/properties/plans/items/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs61 === errors) {
                                                                        if (data31.kind !== void 0) {
                                                                          let data32 = data31.kind;
                                                                          const _errs62 = errors;
                                                                          if (!(data32 === "setting" || data32 === "rule" || data32 === "override" || data32 === "waiver" || data32 === "comment" || data32 === "other-tool" || data32 === "policy-ref")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/kind", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.exceptions.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid10 = _errs62 === errors;
                                                                        } else {
                                                                          var valid10 = true;
                                                                        }
                                                                        if (valid10) {
                                                                          if (data31.what !== void 0) {
                                                                            const _errs63 = errors;
                                                                            if (typeof data31.what !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/what", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid10 = _errs63 === errors;
                                                                          } else {
                                                                            var valid10 = true;
                                                                          }
                                                                          if (valid10) {
                                                                            if (data31.addresses !== void 0) {
                                                                              let data34 = data31.addresses;
                                                                              const _errs65 = errors;
                                                                              if (errors === _errs65) {
                                                                                if (Array.isArray(data34)) {
                                                                                  var valid11 = true;
                                                                                  const len4 = data34.length;
                                                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                                                    const _errs67 = errors;
                                                                                    if (typeof data34[i4] !== "string") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/addresses/" + i4, schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid11 = _errs67 === errors;
                                                                                    if (!valid11) {
                                                                                      break;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/addresses", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid10 = _errs65 === errors;
                                                                            } else {
                                                                              var valid10 = true;
                                                                            }
                                                                            if (valid10) {
                                                                              if (data31.count !== void 0) {
                                                                                let data36 = data31.count;
                                                                                const _errs69 = errors;
                                                                                if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/count", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs69) {
                                                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                                                    if (data36 < 0 || isNaN(data36)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/count", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid10 = _errs69 === errors;
                                                                              } else {
                                                                                var valid10 = true;
                                                                              }
                                                                              if (valid10) {
                                                                                if (data31.expires !== void 0) {
                                                                                  let data37 = data31.expires;
                                                                                  const _errs71 = errors;
                                                                                  if (typeof data37 !== "string" && data37 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/expires", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.exceptions.items.properties.expires.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid10 = _errs71 === errors;
                                                                                } else {
                                                                                  var valid10 = true;
                                                                                }
                                                                                if (valid10) {
                                                                                  if (data31.reason !== void 0) {
                                                                                    let data38 = data31.reason;
                                                                                    const _errs73 = errors;
                                                                                    if (typeof data38 !== "string" && data38 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/reason", schemaPath: "#/properties/plans/items/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.exceptions.items.properties.reason.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid10 = _errs73 === errors;
                                                                                  } else {
                                                                                    var valid10 = true;
                                                                                  }
                                                                                  if (valid10) {
                                                                                    if (data31.location !== void 0) {
                                                                                      let data39 = data31.location;
                                                                                      const _errs75 = errors;
                                                                                      const _errs76 = errors;
                                                                                      if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs76) {
                                                                                        if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                                          let missing7;
                                                                                          if (data39.path === void 0 && (missing7 = "path") || data39.line === void 0 && (missing7 = "line") || data39.endLine === void 0 && (missing7 = "endLine") || data39.inRepository === void 0 && (missing7 = "inRepository")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs78 = errors;
                                                                                            for (const key7 in data39) {
                                                                                              if (!(key7 === "path" || key7 === "line" || key7 === "endLine" || key7 === "inRepository")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs78 === errors) {
                                                                                              if (data39.path !== void 0) {
                                                                                                let data40 = data39.path;
                                                                                                const _errs79 = errors;
                                                                                                if (errors === _errs79) {
                                                                                                  if (typeof data40 === "string") {
                                                                                                    if (func4(data40) < 1) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid13 = _errs79 === errors;
                                                                                              } else {
                                                                                                var valid13 = true;
                                                                                              }
                                                                                              if (valid13) {
                                                                                                if (data39.line !== void 0) {
                                                                                                  let data41 = data39.line;
                                                                                                  const _errs81 = errors;
                                                                                                  if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs81) {
                                                                                                    if (typeof data41 == "number" && isFinite(data41)) {
                                                                                                      if (data41 < 1 || isNaN(data41)) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid13 = _errs81 === errors;
                                                                                                } else {
                                                                                                  var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                  if (data39.endLine !== void 0) {
                                                                                                    let data42 = data39.endLine;
                                                                                                    const _errs83 = errors;
                                                                                                    if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs83) {
                                                                                                      if (typeof data42 == "number" && isFinite(data42)) {
                                                                                                        if (data42 < 1 || isNaN(data42)) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid13 = _errs83 === errors;
                                                                                                  } else {
                                                                                                    var valid13 = true;
                                                                                                  }
                                                                                                  if (valid13) {
                                                                                                    if (data39.inRepository !== void 0) {
                                                                                                      const _errs85 = errors;
                                                                                                      if (typeof data39.inRepository !== "boolean") {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid13 = _errs85 === errors;
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
                                                                                      var valid10 = _errs75 === errors;
                                                                                    } else {
                                                                                      var valid10 = true;
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
                                                                    validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions/" + i3, schemaPath: "#/properties/plans/items/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid9 = _errs59 === errors;
                                                                if (!valid9) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/exceptions", schemaPath: "#/properties/plans/items/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid3 = _errs57 === errors;
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
                    let data44 = data.rules;
                    const _errs87 = errors;
                    if (errors === _errs87) {
                      if (Array.isArray(data44)) {
                        var valid14 = true;
                        const len5 = data44.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data45 = data44[i5];
                          const _errs89 = errors;
                          if (errors === _errs89) {
                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                              let missing8;
                              if (data45.id === void 0 && (missing8 = "id") || data45.title === void 0 && (missing8 = "title") || data45.severity === void 0 && (missing8 = "severity") || data45.rationale === void 0 && (missing8 = "rationale") || data45.retrofit === void 0 && (missing8 = "retrofit") || data45.references === void 0 && (missing8 = "references") || data45.checks === void 0 && (missing8 = "checks") || data45.frameworks === void 0 && (missing8 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i5, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                return false;
                              } else {
                                const _errs91 = errors;
                                for (const key8 in data45) {
                                  if (!(key8 === "id" || key8 === "title" || key8 === "severity" || key8 === "rationale" || key8 === "retrofit" || key8 === "references" || key8 === "checks" || key8 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i5, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs91 === errors) {
                                  if (data45.id !== void 0) {
                                    let data46 = data45.id;
                                    const _errs92 = errors;
                                    if (errors === _errs92) {
                                      if (typeof data46 === "string") {
                                        if (!pattern2.test(data46)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid15 = _errs92 === errors;
                                  } else {
                                    var valid15 = true;
                                  }
                                  if (valid15) {
                                    if (data45.title !== void 0) {
                                      const _errs94 = errors;
                                      if (typeof data45.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid15 = _errs94 === errors;
                                    } else {
                                      var valid15 = true;
                                    }
                                    if (valid15) {
                                      if (data45.severity !== void 0) {
                                        let data48 = data45.severity;
                                        const _errs96 = errors;
                                        if (!(data48 === "error" || data48 === "warning" || data48 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid15 = _errs96 === errors;
                                      } else {
                                        var valid15 = true;
                                      }
                                      if (valid15) {
                                        if (data45.rationale !== void 0) {
                                          const _errs97 = errors;
                                          if (typeof data45.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid15 = _errs97 === errors;
                                        } else {
                                          var valid15 = true;
                                        }
                                        if (valid15) {
                                          if (data45.retrofit !== void 0) {
                                            const _errs99 = errors;
                                            if (typeof data45.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid15 = _errs99 === errors;
                                          } else {
                                            var valid15 = true;
                                          }
                                          if (valid15) {
                                            if (data45.references !== void 0) {
                                              let data51 = data45.references;
                                              const _errs101 = errors;
                                              if (errors === _errs101) {
                                                if (Array.isArray(data51)) {
                                                  var valid16 = true;
                                                  const len6 = data51.length;
                                                  for (let i6 = 0; i6 < len6; i6++) {
                                                    const _errs103 = errors;
                                                    if (typeof data51[i6] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/references/" + i6, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid16 = _errs103 === errors;
                                                    if (!valid16) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid15 = _errs101 === errors;
                                            } else {
                                              var valid15 = true;
                                            }
                                            if (valid15) {
                                              if (data45.checks !== void 0) {
                                                let data53 = data45.checks;
                                                const _errs105 = errors;
                                                if (errors === _errs105) {
                                                  if (Array.isArray(data53)) {
                                                    var valid17 = true;
                                                    const len7 = data53.length;
                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                      let data54 = data53[i7];
                                                      const _errs107 = errors;
                                                      if (errors === _errs107) {
                                                        if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                          let missing9;
                                                          if (data54.tool === void 0 && (missing9 = "tool") || data54.id === void 0 && (missing9 = "id") || data54.accepts === void 0 && (missing9 = "accepts") || data54.looksAt === void 0 && (missing9 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs109 = errors;
                                                            for (const key9 in data54) {
                                                              if (!(key9 === "tool" || key9 === "id" || key9 === "accepts" || key9 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs109 === errors) {
                                                              if (data54.tool !== void 0) {
                                                                const _errs110 = errors;
                                                                if (typeof data54.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid18 = _errs110 === errors;
                                                              } else {
                                                                var valid18 = true;
                                                              }
                                                              if (valid18) {
                                                                if (data54.id !== void 0) {
                                                                  const _errs112 = errors;
                                                                  if (typeof data54.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid18 = _errs112 === errors;
                                                                } else {
                                                                  var valid18 = true;
                                                                }
                                                                if (valid18) {
                                                                  if (data54.accepts !== void 0) {
                                                                    let data57 = data54.accepts;
                                                                    const _errs114 = errors;
                                                                    if (!(data57 === "kms" || data57 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid18 = _errs114 === errors;
                                                                  } else {
                                                                    var valid18 = true;
                                                                  }
                                                                  if (valid18) {
                                                                    if (data54.looksAt !== void 0) {
                                                                      let data58 = data54.looksAt;
                                                                      const _errs115 = errors;
                                                                      if (!(data58 === "source" || data58 === "plan" || data58 === "source and plan" || data58 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid18 = _errs115 === errors;
                                                                    } else {
                                                                      var valid18 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks/" + i7, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid17 = _errs107 === errors;
                                                      if (!valid17) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid15 = _errs105 === errors;
                                              } else {
                                                var valid15 = true;
                                              }
                                              if (valid15) {
                                                if (data45.frameworks !== void 0) {
                                                  let data59 = data45.frameworks;
                                                  const _errs116 = errors;
                                                  if (errors === _errs116) {
                                                    if (Array.isArray(data59)) {
                                                      var valid19 = true;
                                                      const len8 = data59.length;
                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                        let data60 = data59[i8];
                                                        const _errs118 = errors;
                                                        if (errors === _errs118) {
                                                          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                            let missing10;
                                                            if (data60.id === void 0 && (missing10 = "id") || data60.title === void 0 && (missing10 = "title") || data60.keyControl === void 0 && (missing10 = "keyControl") || data60.requirements === void 0 && (missing10 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs120 = errors;
                                                              for (const key10 in data60) {
                                                                if (!(key10 === "id" || key10 === "title" || key10 === "keyControl" || key10 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs120 === errors) {
                                                                if (data60.id !== void 0) {
                                                                  const _errs121 = errors;
                                                                  if (typeof data60.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid20 = _errs121 === errors;
                                                                } else {
                                                                  var valid20 = true;
                                                                }
                                                                if (valid20) {
                                                                  if (data60.title !== void 0) {
                                                                    const _errs123 = errors;
                                                                    if (typeof data60.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid20 = _errs123 === errors;
                                                                  } else {
                                                                    var valid20 = true;
                                                                  }
                                                                  if (valid20) {
                                                                    if (data60.keyControl !== void 0) {
                                                                      const _errs125 = errors;
                                                                      if (typeof data60.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid20 = _errs125 === errors;
                                                                    } else {
                                                                      var valid20 = true;
                                                                    }
                                                                    if (valid20) {
                                                                      if (data60.requirements !== void 0) {
                                                                        let data64 = data60.requirements;
                                                                        const _errs127 = errors;
                                                                        if (errors === _errs127) {
                                                                          if (Array.isArray(data64)) {
                                                                            var valid21 = true;
                                                                            const len9 = data64.length;
                                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                                              const _errs129 = errors;
                                                                              if (typeof data64[i9] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8 + "/requirements/" + i9, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid21 = _errs129 === errors;
                                                                              if (!valid21) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid20 = _errs127 === errors;
                                                                      } else {
                                                                        var valid20 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks/" + i8, schemaPath: "#/properties/rules/items/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid19 = _errs118 === errors;
                                                        if (!valid19) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i5 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid15 = _errs116 === errors;
                                                } else {
                                                  var valid15 = true;
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
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i5, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid14 = _errs89 === errors;
                          if (!valid14) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs87 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data66 = data.tables;
                      const _errs131 = errors;
                      if (errors === _errs131) {
                        if (Array.isArray(data66)) {
                          var valid22 = true;
                          const len10 = data66.length;
                          for (let i10 = 0; i10 < len10; i10++) {
                            let data67 = data66[i10];
                            const _errs133 = errors;
                            if (errors === _errs133) {
                              if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                let missing11;
                                if (data67.plan === void 0 && (missing11 = "plan") || data67.name === void 0 && (missing11 = "name") || data67.address === void 0 && (missing11 = "address") || data67.type === void 0 && (missing11 = "type") || data67.region === void 0 && (missing11 = "region") || data67.actions === void 0 && (missing11 = "actions") || data67.before === void 0 && (missing11 = "before") || data67.after === void 0 && (missing11 = "after") || data67.transition === void 0 && (missing11 = "transition") || data67.require === void 0 && (missing11 = "require") || data67.verdict === void 0 && (missing11 = "verdict") || data67.replicas === void 0 && (missing11 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                  return false;
                                } else {
                                  const _errs135 = errors;
                                  for (const key11 in data67) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key11)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs135 === errors) {
                                    if (data67.plan !== void 0) {
                                      const _errs136 = errors;
                                      if (typeof data67.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid23 = _errs136 === errors;
                                    } else {
                                      var valid23 = true;
                                    }
                                    if (valid23) {
                                      if (data67.name !== void 0) {
                                        let data69 = data67.name;
                                        const _errs138 = errors;
                                        if (typeof data69 !== "string" && data69 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid23 = _errs138 === errors;
                                      } else {
                                        var valid23 = true;
                                      }
                                      if (valid23) {
                                        if (data67.account !== void 0) {
                                          let data70 = data67.account;
                                          const _errs140 = errors;
                                          if (typeof data70 !== "string" && data70 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/account", schemaPath: "#/properties/tables/items/properties/account/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.account.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid23 = _errs140 === errors;
                                        } else {
                                          var valid23 = true;
                                        }
                                        if (valid23) {
                                          if (data67.address !== void 0) {
                                            const _errs142 = errors;
                                            if (typeof data67.address !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid23 = _errs142 === errors;
                                          } else {
                                            var valid23 = true;
                                          }
                                          if (valid23) {
                                            if (data67.type !== void 0) {
                                              let data72 = data67.type;
                                              const _errs144 = errors;
                                              if (!(data72 === "aws_dynamodb_table" || data72 === "aws_dynamodb_table_replica" || data72 === "awscc_dynamodb_table" || data72 === "awscc_dynamodb_global_table")) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid23 = _errs144 === errors;
                                            } else {
                                              var valid23 = true;
                                            }
                                            if (valid23) {
                                              if (data67.region !== void 0) {
                                                let data73 = data67.region;
                                                const _errs145 = errors;
                                                if (typeof data73 !== "string" && data73 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema25.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid23 = _errs145 === errors;
                                              } else {
                                                var valid23 = true;
                                              }
                                              if (valid23) {
                                                if (data67.actions !== void 0) {
                                                  let data74 = data67.actions;
                                                  const _errs148 = errors;
                                                  if (errors === _errs148) {
                                                    if (Array.isArray(data74)) {
                                                      var valid25 = true;
                                                      const len11 = data74.length;
                                                      for (let i11 = 0; i11 < len11; i11++) {
                                                        const _errs150 = errors;
                                                        if (typeof data74[i11] !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/actions/" + i11, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid25 = _errs150 === errors;
                                                        if (!valid25) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid23 = _errs148 === errors;
                                                } else {
                                                  var valid23 = true;
                                                }
                                                if (valid23) {
                                                  if (data67.before !== void 0) {
                                                    let data76 = data67.before;
                                                    const _errs152 = errors;
                                                    const _errs153 = errors;
                                                    if (!(data76 && typeof data76 == "object" && !Array.isArray(data76)) && data76 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs153) {
                                                      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                                        let missing12;
                                                        if (data76.class === void 0 && (missing12 = "class") || data76.key === void 0 && (missing12 = "key") || data76.learnedFrom === void 0 && (missing12 = "learnedFrom")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs155 = errors;
                                                          for (const key12 in data76) {
                                                            if (!(key12 === "class" || key12 === "key" || key12 === "learnedFrom")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs155 === errors) {
                                                            if (data76.class !== void 0) {
                                                              let data77 = data76.class;
                                                              const _errs156 = errors;
                                                              if (!(data77 === "aws-owned" || data77 === "aws-managed" || data77 === "customer-managed" || data77 === "kms" || data77 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid27 = _errs156 === errors;
                                                            } else {
                                                              var valid27 = true;
                                                            }
                                                            if (valid27) {
                                                              if (data76.key !== void 0) {
                                                                let data78 = data76.key;
                                                                const _errs157 = errors;
                                                                if (errors === _errs157) {
                                                                  if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                    let missing13;
                                                                    if (data78.arn === void 0 && (missing13 = "arn") || data78.address === void 0 && (missing13 = "address") || data78.alias === void 0 && (missing13 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs159 = errors;
                                                                      for (const key13 in data78) {
                                                                        if (!(key13 === "arn" || key13 === "address" || key13 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs159 === errors) {
                                                                        if (data78.arn !== void 0) {
                                                                          let data79 = data78.arn;
                                                                          const _errs160 = errors;
                                                                          if (typeof data79 !== "string" && data79 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid28 = _errs160 === errors;
                                                                        } else {
                                                                          var valid28 = true;
                                                                        }
                                                                        if (valid28) {
                                                                          if (data78.address !== void 0) {
                                                                            let data80 = data78.address;
                                                                            const _errs162 = errors;
                                                                            if (typeof data80 !== "string" && data80 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid28 = _errs162 === errors;
                                                                          } else {
                                                                            var valid28 = true;
                                                                          }
                                                                          if (valid28) {
                                                                            if (data78.alias !== void 0) {
                                                                              let data81 = data78.alias;
                                                                              const _errs164 = errors;
                                                                              if (typeof data81 !== "string" && data81 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid28 = _errs164 === errors;
                                                                            } else {
                                                                              var valid28 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid27 = _errs157 === errors;
                                                              } else {
                                                                var valid27 = true;
                                                              }
                                                              if (valid27) {
                                                                if (data76.learnedFrom !== void 0) {
                                                                  let data82 = data76.learnedFrom;
                                                                  const _errs166 = errors;
                                                                  if (!(data82 === "plan" || data82 === "sources")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid27 = _errs166 === errors;
                                                                } else {
                                                                  var valid27 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid23 = _errs152 === errors;
                                                  } else {
                                                    var valid23 = true;
                                                  }
                                                  if (valid23) {
                                                    if (data67.after !== void 0) {
                                                      let data83 = data67.after;
                                                      const _errs167 = errors;
                                                      const _errs168 = errors;
                                                      if (!(data83 && typeof data83 == "object" && !Array.isArray(data83)) && data83 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs168) {
                                                        if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                          let missing14;
                                                          if (data83.class === void 0 && (missing14 = "class") || data83.key === void 0 && (missing14 = "key") || data83.learnedFrom === void 0 && (missing14 = "learnedFrom")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs170 = errors;
                                                            for (const key14 in data83) {
                                                              if (!(key14 === "class" || key14 === "key" || key14 === "learnedFrom")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs170 === errors) {
                                                              if (data83.class !== void 0) {
                                                                let data84 = data83.class;
                                                                const _errs171 = errors;
                                                                if (!(data84 === "aws-owned" || data84 === "aws-managed" || data84 === "customer-managed" || data84 === "kms" || data84 === "unknown")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid30 = _errs171 === errors;
                                                              } else {
                                                                var valid30 = true;
                                                              }
                                                              if (valid30) {
                                                                if (data83.key !== void 0) {
                                                                  let data85 = data83.key;
                                                                  const _errs172 = errors;
                                                                  if (errors === _errs172) {
                                                                    if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                      let missing15;
                                                                      if (data85.arn === void 0 && (missing15 = "arn") || data85.address === void 0 && (missing15 = "address") || data85.alias === void 0 && (missing15 = "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs174 = errors;
                                                                        for (const key15 in data85) {
                                                                          if (!(key15 === "arn" || key15 === "address" || key15 === "alias")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs174 === errors) {
                                                                          if (data85.arn !== void 0) {
                                                                            let data86 = data85.arn;
                                                                            const _errs175 = errors;
                                                                            if (typeof data86 !== "string" && data86 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid31 = _errs175 === errors;
                                                                          } else {
                                                                            var valid31 = true;
                                                                          }
                                                                          if (valid31) {
                                                                            if (data85.address !== void 0) {
                                                                              let data87 = data85.address;
                                                                              const _errs177 = errors;
                                                                              if (typeof data87 !== "string" && data87 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid31 = _errs177 === errors;
                                                                            } else {
                                                                              var valid31 = true;
                                                                            }
                                                                            if (valid31) {
                                                                              if (data85.alias !== void 0) {
                                                                                let data88 = data85.alias;
                                                                                const _errs179 = errors;
                                                                                if (typeof data88 !== "string" && data88 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid31 = _errs179 === errors;
                                                                              } else {
                                                                                var valid31 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid30 = _errs172 === errors;
                                                                } else {
                                                                  var valid30 = true;
                                                                }
                                                                if (valid30) {
                                                                  if (data83.learnedFrom !== void 0) {
                                                                    let data89 = data83.learnedFrom;
                                                                    const _errs181 = errors;
                                                                    if (!(data89 === "plan" || data89 === "sources")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid30 = _errs181 === errors;
                                                                  } else {
                                                                    var valid30 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid23 = _errs167 === errors;
                                                    } else {
                                                      var valid23 = true;
                                                    }
                                                    if (valid23) {
                                                      if (data67.transition !== void 0) {
                                                        let data90 = data67.transition;
                                                        const _errs182 = errors;
                                                        if (!(data90 === "created" || data90 === "unchanged" || data90 === "re-encrypted" || data90 === "in-progress" || data90 === "replaced" || data90 === "destroyed" || data90 === "forgotten" || data90 === "unknown")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid23 = _errs182 === errors;
                                                      } else {
                                                        var valid23 = true;
                                                      }
                                                      if (valid23) {
                                                        if (data67.require !== void 0) {
                                                          let data91 = data67.require;
                                                          const _errs183 = errors;
                                                          if (!(data91 === "kms" || data91 === "customer-managed")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid23 = _errs183 === errors;
                                                        } else {
                                                          var valid23 = true;
                                                        }
                                                        if (valid23) {
                                                          if (data67.verdict !== void 0) {
                                                            let data92 = data67.verdict;
                                                            const _errs184 = errors;
                                                            if (!(data92 === "pass" || data92 === "fail" || data92 === "undetermined" || data92 === "not-applicable")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid23 = _errs184 === errors;
                                                          } else {
                                                            var valid23 = true;
                                                          }
                                                          if (valid23) {
                                                            if (data67.replicas !== void 0) {
                                                              let data93 = data67.replicas;
                                                              const _errs185 = errors;
                                                              if (errors === _errs185) {
                                                                if (Array.isArray(data93)) {
                                                                  var valid32 = true;
                                                                  const len12 = data93.length;
                                                                  for (let i12 = 0; i12 < len12; i12++) {
                                                                    let data94 = data93[i12];
                                                                    const _errs187 = errors;
                                                                    if (errors === _errs187) {
                                                                      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                        let missing16;
                                                                        if (data94.address === void 0 && (missing16 = "address") || data94.type === void 0 && (missing16 = "type") || data94.region === void 0 && (missing16 = "region") || data94.actions === void 0 && (missing16 = "actions") || data94.before === void 0 && (missing16 = "before") || data94.after === void 0 && (missing16 = "after")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs189 = errors;
                                                                          for (const key16 in data94) {
                                                                            if (!(key16 === "address" || key16 === "type" || key16 === "region" || key16 === "actions" || key16 === "before" || key16 === "after")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs189 === errors) {
                                                                            if (data94.address !== void 0) {
                                                                              const _errs190 = errors;
                                                                              if (typeof data94.address !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid33 = _errs190 === errors;
                                                                            } else {
                                                                              var valid33 = true;
                                                                            }
                                                                            if (valid33) {
                                                                              if (data94.type !== void 0) {
                                                                                const _errs192 = errors;
                                                                                if (typeof data94.type !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid33 = _errs192 === errors;
                                                                              } else {
                                                                                var valid33 = true;
                                                                              }
                                                                              if (valid33) {
                                                                                if (data94.region !== void 0) {
                                                                                  let data97 = data94.region;
                                                                                  const _errs194 = errors;
                                                                                  if (typeof data97 !== "string" && data97 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema25.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid33 = _errs194 === errors;
                                                                                } else {
                                                                                  var valid33 = true;
                                                                                }
                                                                                if (valid33) {
                                                                                  if (data94.actions !== void 0) {
                                                                                    let data98 = data94.actions;
                                                                                    const _errs197 = errors;
                                                                                    if (errors === _errs197) {
                                                                                      if (Array.isArray(data98)) {
                                                                                        var valid35 = true;
                                                                                        const len13 = data98.length;
                                                                                        for (let i13 = 0; i13 < len13; i13++) {
                                                                                          const _errs199 = errors;
                                                                                          if (typeof data98[i13] !== "string") {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/actions/" + i13, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid35 = _errs199 === errors;
                                                                                          if (!valid35) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid33 = _errs197 === errors;
                                                                                  } else {
                                                                                    var valid33 = true;
                                                                                  }
                                                                                  if (valid33) {
                                                                                    if (data94.before !== void 0) {
                                                                                      let data100 = data94.before;
                                                                                      const _errs201 = errors;
                                                                                      const _errs202 = errors;
                                                                                      if (!(data100 && typeof data100 == "object" && !Array.isArray(data100)) && data100 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs202) {
                                                                                        if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                                                                          let missing17;
                                                                                          if (data100.class === void 0 && (missing17 = "class") || data100.key === void 0 && (missing17 = "key") || data100.learnedFrom === void 0 && (missing17 = "learnedFrom")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs204 = errors;
                                                                                            for (const key17 in data100) {
                                                                                              if (!(key17 === "class" || key17 === "key" || key17 === "learnedFrom")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs204 === errors) {
                                                                                              if (data100.class !== void 0) {
                                                                                                let data101 = data100.class;
                                                                                                const _errs205 = errors;
                                                                                                if (!(data101 === "aws-owned" || data101 === "aws-managed" || data101 === "customer-managed" || data101 === "kms" || data101 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid37 = _errs205 === errors;
                                                                                              } else {
                                                                                                var valid37 = true;
                                                                                              }
                                                                                              if (valid37) {
                                                                                                if (data100.key !== void 0) {
                                                                                                  let data102 = data100.key;
                                                                                                  const _errs206 = errors;
                                                                                                  if (errors === _errs206) {
                                                                                                    if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                                                                      let missing18;
                                                                                                      if (data102.arn === void 0 && (missing18 = "arn") || data102.address === void 0 && (missing18 = "address") || data102.alias === void 0 && (missing18 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs208 = errors;
                                                                                                        for (const key18 in data102) {
                                                                                                          if (!(key18 === "arn" || key18 === "address" || key18 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs208 === errors) {
                                                                                                          if (data102.arn !== void 0) {
                                                                                                            let data103 = data102.arn;
                                                                                                            const _errs209 = errors;
                                                                                                            if (typeof data103 !== "string" && data103 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid38 = _errs209 === errors;
                                                                                                          } else {
                                                                                                            var valid38 = true;
                                                                                                          }
                                                                                                          if (valid38) {
                                                                                                            if (data102.address !== void 0) {
                                                                                                              let data104 = data102.address;
                                                                                                              const _errs211 = errors;
                                                                                                              if (typeof data104 !== "string" && data104 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid38 = _errs211 === errors;
                                                                                                            } else {
                                                                                                              var valid38 = true;
                                                                                                            }
                                                                                                            if (valid38) {
                                                                                                              if (data102.alias !== void 0) {
                                                                                                                let data105 = data102.alias;
                                                                                                                const _errs213 = errors;
                                                                                                                if (typeof data105 !== "string" && data105 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid38 = _errs213 === errors;
                                                                                                              } else {
                                                                                                                var valid38 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid37 = _errs206 === errors;
                                                                                                } else {
                                                                                                  var valid37 = true;
                                                                                                }
                                                                                                if (valid37) {
                                                                                                  if (data100.learnedFrom !== void 0) {
                                                                                                    let data106 = data100.learnedFrom;
                                                                                                    const _errs215 = errors;
                                                                                                    if (!(data106 === "plan" || data106 === "sources")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid37 = _errs215 === errors;
                                                                                                  } else {
                                                                                                    var valid37 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid33 = _errs201 === errors;
                                                                                    } else {
                                                                                      var valid33 = true;
                                                                                    }
                                                                                    if (valid33) {
                                                                                      if (data94.after !== void 0) {
                                                                                        let data107 = data94.after;
                                                                                        const _errs216 = errors;
                                                                                        const _errs217 = errors;
                                                                                        if (!(data107 && typeof data107 == "object" && !Array.isArray(data107)) && data107 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema26.type }, message: "must be object,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs217) {
                                                                                          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                                                            let missing19;
                                                                                            if (data107.class === void 0 && (missing19 = "class") || data107.key === void 0 && (missing19 = "key") || data107.learnedFrom === void 0 && (missing19 = "learnedFrom")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              const _errs219 = errors;
                                                                                              for (const key19 in data107) {
                                                                                                if (!(key19 === "class" || key19 === "key" || key19 === "learnedFrom")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                                                  return false;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs219 === errors) {
                                                                                                if (data107.class !== void 0) {
                                                                                                  let data108 = data107.class;
                                                                                                  const _errs220 = errors;
                                                                                                  if (!(data108 === "aws-owned" || data108 === "aws-managed" || data108 === "customer-managed" || data108 === "kms" || data108 === "unknown")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid40 = _errs220 === errors;
                                                                                                } else {
                                                                                                  var valid40 = true;
                                                                                                }
                                                                                                if (valid40) {
                                                                                                  if (data107.key !== void 0) {
                                                                                                    let data109 = data107.key;
                                                                                                    const _errs221 = errors;
                                                                                                    if (errors === _errs221) {
                                                                                                      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                                                                                        let missing20;
                                                                                                        if (data109.arn === void 0 && (missing20 = "arn") || data109.address === void 0 && (missing20 = "address") || data109.alias === void 0 && (missing20 = "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                          return false;
                                                                                                        } else {
                                                                                                          const _errs223 = errors;
                                                                                                          for (const key20 in data109) {
                                                                                                            if (!(key20 === "arn" || key20 === "address" || key20 === "alias")) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                                              return false;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs223 === errors) {
                                                                                                            if (data109.arn !== void 0) {
                                                                                                              let data110 = data109.arn;
                                                                                                              const _errs224 = errors;
                                                                                                              if (typeof data110 !== "string" && data110 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema26.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid41 = _errs224 === errors;
                                                                                                            } else {
                                                                                                              var valid41 = true;
                                                                                                            }
                                                                                                            if (valid41) {
                                                                                                              if (data109.address !== void 0) {
                                                                                                                let data111 = data109.address;
                                                                                                                const _errs226 = errors;
                                                                                                                if (typeof data111 !== "string" && data111 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema26.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid41 = _errs226 === errors;
                                                                                                              } else {
                                                                                                                var valid41 = true;
                                                                                                              }
                                                                                                              if (valid41) {
                                                                                                                if (data109.alias !== void 0) {
                                                                                                                  let data112 = data109.alias;
                                                                                                                  const _errs228 = errors;
                                                                                                                  if (typeof data112 !== "string" && data112 !== null) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema26.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid41 = _errs228 === errors;
                                                                                                                } else {
                                                                                                                  var valid41 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid40 = _errs221 === errors;
                                                                                                  } else {
                                                                                                    var valid40 = true;
                                                                                                  }
                                                                                                  if (valid40) {
                                                                                                    if (data107.learnedFrom !== void 0) {
                                                                                                      let data113 = data107.learnedFrom;
                                                                                                      const _errs230 = errors;
                                                                                                      if (!(data113 === "plan" || data113 === "sources")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema26.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid40 = _errs230 === errors;
                                                                                                    } else {
                                                                                                      var valid40 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid33 = _errs216 === errors;
                                                                                      } else {
                                                                                        var valid33 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas/" + i12, schemaPath: "#/properties/tables/items/properties/replicas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid32 = _errs187 === errors;
                                                                    if (!valid32) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i10 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid23 = _errs185 === errors;
                                                            } else {
                                                              var valid23 = true;
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
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i10, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid22 = _errs133 === errors;
                            if (!valid22) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs131 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data114 = data.findings;
                        const _errs231 = errors;
                        if (errors === _errs231) {
                          if (Array.isArray(data114)) {
                            var valid42 = true;
                            const len14 = data114.length;
                            for (let i14 = 0; i14 < len14; i14++) {
                              let data115 = data114[i14];
                              const _errs233 = errors;
                              if (errors === _errs233) {
                                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                  let missing21;
                                  if (data115.plan === void 0 && (missing21 = "plan") || data115.ruleId === void 0 && (missing21 = "ruleId") || data115.problem === void 0 && (missing21 = "problem") || data115.severity === void 0 && (missing21 = "severity") || data115.status === void 0 && (missing21 = "status") || data115.waiver === void 0 && (missing21 = "waiver") || data115.address === void 0 && (missing21 = "address") || data115.attribute === void 0 && (missing21 = "attribute") || data115.location === void 0 && (missing21 = "location") || data115.message === void 0 && (missing21 = "message") || data115.remedy === void 0 && (missing21 = "remedy") || data115.hcl === void 0 && (missing21 = "hcl") || data115.edit === void 0 && (missing21 = "edit") || data115.check === void 0 && (missing21 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                    return false;
                                  } else {
                                    const _errs235 = errors;
                                    for (const key21 in data115) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key21)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i14, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs235 === errors) {
                                      if (data115.plan !== void 0) {
                                        const _errs236 = errors;
                                        if (typeof data115.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid43 = _errs236 === errors;
                                      } else {
                                        var valid43 = true;
                                      }
                                      if (valid43) {
                                        if (data115.ruleId !== void 0) {
                                          let data117 = data115.ruleId;
                                          const _errs238 = errors;
                                          if (errors === _errs238) {
                                            if (typeof data117 === "string") {
                                              if (!pattern2.test(data117)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid43 = _errs238 === errors;
                                        } else {
                                          var valid43 = true;
                                        }
                                        if (valid43) {
                                          if (data115.problem !== void 0) {
                                            let data118 = data115.problem;
                                            const _errs240 = errors;
                                            if (errors === _errs240) {
                                              if (typeof data118 === "string") {
                                                if (!pattern2.test(data118)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid43 = _errs240 === errors;
                                          } else {
                                            var valid43 = true;
                                          }
                                          if (valid43) {
                                            if (data115.severity !== void 0) {
                                              let data119 = data115.severity;
                                              const _errs242 = errors;
                                              if (!(data119 === "error" || data119 === "warning" || data119 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid43 = _errs242 === errors;
                                            } else {
                                              var valid43 = true;
                                            }
                                            if (valid43) {
                                              if (data115.status !== void 0) {
                                                let data120 = data115.status;
                                                const _errs243 = errors;
                                                if (!(data120 === "open" || data120 === "waived" || data120 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid43 = _errs243 === errors;
                                              } else {
                                                var valid43 = true;
                                              }
                                              if (valid43) {
                                                if (data115.waiver !== void 0) {
                                                  let data121 = data115.waiver;
                                                  const _errs244 = errors;
                                                  if (!(data121 && typeof data121 == "object" && !Array.isArray(data121)) && data121 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs244) {
                                                    if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                      let missing22;
                                                      if (data121.reason === void 0 && (missing22 = "reason") || data121.owner === void 0 && (missing22 = "owner") || data121.expires === void 0 && (missing22 = "expires") || data121.by === void 0 && (missing22 = "by") || data121.location === void 0 && (missing22 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs246 = errors;
                                                        for (const key22 in data121) {
                                                          if (!(key22 === "reason" || key22 === "owner" || key22 === "expires" || key22 === "by" || key22 === "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs246 === errors) {
                                                          if (data121.reason !== void 0) {
                                                            let data122 = data121.reason;
                                                            const _errs247 = errors;
                                                            if (errors === _errs247) {
                                                              if (typeof data122 === "string") {
                                                                if (func4(data122) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid44 = _errs247 === errors;
                                                          } else {
                                                            var valid44 = true;
                                                          }
                                                          if (valid44) {
                                                            if (data121.owner !== void 0) {
                                                              let data123 = data121.owner;
                                                              const _errs249 = errors;
                                                              if (typeof data123 !== "string" && data123 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid44 = _errs249 === errors;
                                                            } else {
                                                              var valid44 = true;
                                                            }
                                                            if (valid44) {
                                                              if (data121.expires !== void 0) {
                                                                let data124 = data121.expires;
                                                                const _errs251 = errors;
                                                                if (typeof data124 !== "string" && data124 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.expires.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs251) {
                                                                  if (typeof data124 === "string") {
                                                                    if (!pattern5.test(data124)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid44 = _errs251 === errors;
                                                              } else {
                                                                var valid44 = true;
                                                              }
                                                              if (valid44) {
                                                                if (data121.by !== void 0) {
                                                                  let data125 = data121.by;
                                                                  const _errs253 = errors;
                                                                  if (!(data125 === "policy" || data125 === "comment" || data125 === "other-tool")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/by", schemaPath: "#/properties/findings/items/properties/waiver/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.waiver.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid44 = _errs253 === errors;
                                                                } else {
                                                                  var valid44 = true;
                                                                }
                                                                if (valid44) {
                                                                  if (data121.location !== void 0) {
                                                                    let data126 = data121.location;
                                                                    const _errs254 = errors;
                                                                    const _errs255 = errors;
                                                                    if (!(data126 && typeof data126 == "object" && !Array.isArray(data126)) && data126 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs255) {
                                                                      if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                        let missing23;
                                                                        if (data126.path === void 0 && (missing23 = "path") || data126.line === void 0 && (missing23 = "line") || data126.endLine === void 0 && (missing23 = "endLine") || data126.inRepository === void 0 && (missing23 = "inRepository")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs257 = errors;
                                                                          for (const key23 in data126) {
                                                                            if (!(key23 === "path" || key23 === "line" || key23 === "endLine" || key23 === "inRepository")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs257 === errors) {
                                                                            if (data126.path !== void 0) {
                                                                              let data127 = data126.path;
                                                                              const _errs258 = errors;
                                                                              if (errors === _errs258) {
                                                                                if (typeof data127 === "string") {
                                                                                  if (func4(data127) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid46 = _errs258 === errors;
                                                                            } else {
                                                                              var valid46 = true;
                                                                            }
                                                                            if (valid46) {
                                                                              if (data126.line !== void 0) {
                                                                                let data128 = data126.line;
                                                                                const _errs260 = errors;
                                                                                if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs260) {
                                                                                  if (typeof data128 == "number" && isFinite(data128)) {
                                                                                    if (data128 < 1 || isNaN(data128)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid46 = _errs260 === errors;
                                                                              } else {
                                                                                var valid46 = true;
                                                                              }
                                                                              if (valid46) {
                                                                                if (data126.endLine !== void 0) {
                                                                                  let data129 = data126.endLine;
                                                                                  const _errs262 = errors;
                                                                                  if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs262) {
                                                                                    if (typeof data129 == "number" && isFinite(data129)) {
                                                                                      if (data129 < 1 || isNaN(data129)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid46 = _errs262 === errors;
                                                                                } else {
                                                                                  var valid46 = true;
                                                                                }
                                                                                if (valid46) {
                                                                                  if (data126.inRepository !== void 0) {
                                                                                    const _errs264 = errors;
                                                                                    if (typeof data126.inRepository !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/waiver/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid46 = _errs264 === errors;
                                                                                  } else {
                                                                                    var valid46 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid44 = _errs254 === errors;
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
                                                  var valid43 = _errs244 === errors;
                                                } else {
                                                  var valid43 = true;
                                                }
                                                if (valid43) {
                                                  if (data115.address !== void 0) {
                                                    let data131 = data115.address;
                                                    const _errs266 = errors;
                                                    if (typeof data131 !== "string" && data131 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid43 = _errs266 === errors;
                                                  } else {
                                                    var valid43 = true;
                                                  }
                                                  if (valid43) {
                                                    if (data115.attribute !== void 0) {
                                                      let data132 = data115.attribute;
                                                      const _errs268 = errors;
                                                      if (typeof data132 !== "string" && data132 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid43 = _errs268 === errors;
                                                    } else {
                                                      var valid43 = true;
                                                    }
                                                    if (valid43) {
                                                      if (data115.message !== void 0) {
                                                        let data133 = data115.message;
                                                        const _errs270 = errors;
                                                        if (errors === _errs270) {
                                                          if (typeof data133 === "string") {
                                                            if (func4(data133) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid43 = _errs270 === errors;
                                                      } else {
                                                        var valid43 = true;
                                                      }
                                                      if (valid43) {
                                                        if (data115.remedy !== void 0) {
                                                          let data134 = data115.remedy;
                                                          const _errs272 = errors;
                                                          if (errors === _errs272) {
                                                            if (typeof data134 === "string") {
                                                              if (func4(data134) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid43 = _errs272 === errors;
                                                        } else {
                                                          var valid43 = true;
                                                        }
                                                        if (valid43) {
                                                          if (data115.location !== void 0) {
                                                            let data135 = data115.location;
                                                            const _errs274 = errors;
                                                            const _errs275 = errors;
                                                            if (!(data135 && typeof data135 == "object" && !Array.isArray(data135)) && data135 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema24.type }, message: "must be object,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs275) {
                                                              if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                                let missing24;
                                                                if (data135.path === void 0 && (missing24 = "path") || data135.line === void 0 && (missing24 = "line") || data135.endLine === void 0 && (missing24 = "endLine") || data135.inRepository === void 0 && (missing24 = "inRepository")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs277 = errors;
                                                                  for (const key24 in data135) {
                                                                    if (!(key24 === "path" || key24 === "line" || key24 === "endLine" || key24 === "inRepository")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs277 === errors) {
                                                                    if (data135.path !== void 0) {
                                                                      let data136 = data135.path;
                                                                      const _errs278 = errors;
                                                                      if (errors === _errs278) {
                                                                        if (typeof data136 === "string") {
                                                                          if (func4(data136) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid48 = _errs278 === errors;
                                                                    } else {
                                                                      var valid48 = true;
                                                                    }
                                                                    if (valid48) {
                                                                      if (data135.line !== void 0) {
                                                                        let data137 = data135.line;
                                                                        const _errs280 = errors;
                                                                        if (!(typeof data137 == "number" && (!(data137 % 1) && !isNaN(data137)) && isFinite(data137))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs280) {
                                                                          if (typeof data137 == "number" && isFinite(data137)) {
                                                                            if (data137 < 1 || isNaN(data137)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid48 = _errs280 === errors;
                                                                      } else {
                                                                        var valid48 = true;
                                                                      }
                                                                      if (valid48) {
                                                                        if (data135.endLine !== void 0) {
                                                                          let data138 = data135.endLine;
                                                                          const _errs282 = errors;
                                                                          if (!(typeof data138 == "number" && (!(data138 % 1) && !isNaN(data138)) && isFinite(data138))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs282) {
                                                                            if (typeof data138 == "number" && isFinite(data138)) {
                                                                              if (data138 < 1 || isNaN(data138)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid48 = _errs282 === errors;
                                                                        } else {
                                                                          var valid48 = true;
                                                                        }
                                                                        if (valid48) {
                                                                          if (data135.inRepository !== void 0) {
                                                                            const _errs284 = errors;
                                                                            if (typeof data135.inRepository !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid48 = _errs284 === errors;
                                                                          } else {
                                                                            var valid48 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid43 = _errs274 === errors;
                                                          } else {
                                                            var valid43 = true;
                                                          }
                                                          if (valid43) {
                                                            if (data115.hcl !== void 0) {
                                                              let data140 = data115.hcl;
                                                              const _errs286 = errors;
                                                              if (typeof data140 !== "string" && data140 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid43 = _errs286 === errors;
                                                            } else {
                                                              var valid43 = true;
                                                            }
                                                            if (valid43) {
                                                              if (data115.edit !== void 0) {
                                                                let data141 = data115.edit;
                                                                const _errs288 = errors;
                                                                if (!(data141 && typeof data141 == "object" && !Array.isArray(data141)) && data141 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.edit.type }, message: "must be object,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs288) {
                                                                  if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                                                                    let missing25;
                                                                    if (data141.path === void 0 && (missing25 = "path") || data141.line === void 0 && (missing25 = "line") || data141.endLine === void 0 && (missing25 = "endLine") || data141.inRepository === void 0 && (missing25 = "inRepository") || data141.lines === void 0 && (missing25 = "lines") || data141.isComplete === void 0 && (missing25 = "isComplete")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs290 = errors;
                                                                      for (const key25 in data141) {
                                                                        if (!(key25 === "path" || key25 === "line" || key25 === "endLine" || key25 === "inRepository" || key25 === "lines" || key25 === "isComplete")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs290 === errors) {
                                                                        if (data141.path !== void 0) {
                                                                          let data142 = data141.path;
                                                                          const _errs291 = errors;
                                                                          if (errors === _errs291) {
                                                                            if (typeof data142 === "string") {
                                                                              if (func4(data142) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid49 = _errs291 === errors;
                                                                        } else {
                                                                          var valid49 = true;
                                                                        }
                                                                        if (valid49) {
                                                                          if (data141.line !== void 0) {
                                                                            let data143 = data141.line;
                                                                            const _errs293 = errors;
                                                                            if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs293) {
                                                                              if (typeof data143 == "number" && isFinite(data143)) {
                                                                                if (data143 < 1 || isNaN(data143)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid49 = _errs293 === errors;
                                                                          } else {
                                                                            var valid49 = true;
                                                                          }
                                                                          if (valid49) {
                                                                            if (data141.endLine !== void 0) {
                                                                              let data144 = data141.endLine;
                                                                              const _errs295 = errors;
                                                                              if (!(typeof data144 == "number" && (!(data144 % 1) && !isNaN(data144)) && isFinite(data144))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs295) {
                                                                                if (typeof data144 == "number" && isFinite(data144)) {
                                                                                  if (data144 < 1 || isNaN(data144)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid49 = _errs295 === errors;
                                                                            } else {
                                                                              var valid49 = true;
                                                                            }
                                                                            if (valid49) {
                                                                              if (data141.inRepository !== void 0) {
                                                                                const _errs297 = errors;
                                                                                if (typeof data141.inRepository !== "boolean") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/inRepository", schemaPath: "#/properties/findings/items/properties/edit/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid49 = _errs297 === errors;
                                                                              } else {
                                                                                var valid49 = true;
                                                                              }
                                                                              if (valid49) {
                                                                                if (data141.lines !== void 0) {
                                                                                  let data146 = data141.lines;
                                                                                  const _errs299 = errors;
                                                                                  if (errors === _errs299) {
                                                                                    if (Array.isArray(data146)) {
                                                                                      var valid50 = true;
                                                                                      const len15 = data146.length;
                                                                                      for (let i15 = 0; i15 < len15; i15++) {
                                                                                        const _errs301 = errors;
                                                                                        if (typeof data146[i15] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/lines/" + i15, schemaPath: "#/properties/findings/items/properties/edit/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid50 = _errs301 === errors;
                                                                                        if (!valid50) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/lines", schemaPath: "#/properties/findings/items/properties/edit/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid49 = _errs299 === errors;
                                                                                } else {
                                                                                  var valid49 = true;
                                                                                }
                                                                                if (valid49) {
                                                                                  if (data141.isComplete !== void 0) {
                                                                                    const _errs303 = errors;
                                                                                    if (typeof data141.isComplete !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/edit/isComplete", schemaPath: "#/properties/findings/items/properties/edit/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid49 = _errs303 === errors;
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
                                                                var valid43 = _errs288 === errors;
                                                              } else {
                                                                var valid43 = true;
                                                              }
                                                              if (valid43) {
                                                                if (data115.check !== void 0) {
                                                                  let data149 = data115.check;
                                                                  const _errs305 = errors;
                                                                  if (typeof data149 !== "string" && data149 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i14 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid43 = _errs305 === errors;
                                                                } else {
                                                                  var valid43 = true;
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
                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i14, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid42 = _errs233 === errors;
                              if (!valid42) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs231 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs307 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs307 === errors;
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
    throw new UserError(`is no report of this version of the gate: ${error.instancePath.split("/").map(shortened).join("/") || "it"} ${error.message}; ${REMEDY}`);
  }
  const report = withExceptions(value);
  const names = new Set(report.plans.map(({ name }) => name));
  if (names.size < report.plans.length) throw new UserError(`is no report of this version of the gate: two of its plans have one name; ${REMEDY}`);
  const stray = [...report.tables, ...report.findings].find(({ plan }) => !names.has(plan));
  if (stray !== void 0) throw new UserError(`is no report of this version of the gate: it has rows of the plan ${excerpt(stray.plan)}, which it does not list; ${REMEDY}`);
  const found = new Set(report.findings.map(({ plan, ruleId, address }) => `${plan}
${ruleId}
${address}`));
  const silent = report.tables.find(({ plan, address, verdict: verdict2 }) => (verdict2 === "fail" || verdict2 === "undetermined") && !found.has(`${plan}
${CONTROL}
${address}`));
  if (silent !== void 0) throw new UserError(`is no report of this version of the gate: the table ${excerpt(silent.address)} does not pass, and no finding says so; ${REMEDY}`);
  const contradictory = report.tables.find(({ verdict: verdict2, after, require: require2 }) => verdict2 === "pass" && !passes(after?.class ?? "unknown", require2));
  if (contradictory !== void 0) throw new UserError(`is no report of this version of the gate: the table ${excerpt(contradictory.address)} passes with the key ${contradictory.after?.class}; ${REMEDY}`);
  const unexplained = report.findings.find(({ status, waiver }) => status === "waived" !== (waiver !== null));
  if (unexplained !== void 0) throw new UserError(`is no report of this version of the gate: a finding of ${shortened(unexplained.ruleId)} is ${unexplained.status}, and its waiver says otherwise; ${REMEDY}`);
  const verdict = report.plans.every((plan) => plan.verdict === "pass") ? "pass" : "fail";
  if (report.verdict !== verdict) throw new UserError(`is no report of this version of the gate: its verdict is ${report.verdict}, and that of its plans ${verdict}; ${REMEDY}`);
  return report;
}
function withExceptions(report) {
  return { ...report, plans: report.plans.map((plan) => ({ ...plan, exceptions: plan.exceptions ?? [] })) };
}
function passes(of, require2) {
  return of === "customer-managed" || require2 === "kms" && (of === "aws-managed" || of === "kms");
}

// src/files/report-files.ts
async function readReportFiles(patterns, namedBy) {
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
      const report = reports.has(path) ? void 0 : await attempt(() => readReportFile(input));
      if (report !== void 0) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}
function readReportFile(input) {
  try {
    return parseReport(readTextFile(input, "report"));
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${input.path} ${error.message}`) : error;
  }
}

export {
  readReportFiles,
  readReportFile
};
