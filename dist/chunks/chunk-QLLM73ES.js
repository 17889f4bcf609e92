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
} from "./chunk-MHU7K3C2.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored", "sources"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "sources": { "description": "The .tf files that the plan was made from; null where none were looked at.", "type": ["object", "null"], "required": ["path", "status", "problems"], "additionalProperties": false, "properties": { "path": { "description": "The folder, or the plan file that carries them.", "type": "string" }, "isNamed": { "description": "Whether the user named them, or the plan file carries them. Others make the result stricter, and decide nothing else. Reports of older versions do not have it.", "type": "boolean" }, "status": { "description": "not-matching: they are not the plan's, and were not used.", "enum": ["used", "not-matching", "unreadable"] }, "problems": { "description": "Why they are not used, or what of them could not be read.", "type": "array", "items": { "type": "string" } } } } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "account": { "description": "The AWS account, by the table's ARN; null where that is not known or sensitive. Reports of older versions do not have it.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "location", "message", "remedy", "hcl", "edit", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires", "by", "location"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC; null where another tool's comment has none.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "by": { "description": "What says it: the policy, a comment of this gate's in the sources, or another tool's that the policy lets hold.", "enum": ["policy", "comment", "other-tool"] }, "location": { "description": "Where the comment stands.", "$ref": "#/definitions/location" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "location": { "description": "Where in the sources it stands; null where there are none.", "$ref": "#/definitions/location" }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "edit": { "description": "The same as lines that take the place of those from line to endLine of a file; null where the sources do not show which. Not complete: aws_kms_key.example.arn stands for a key that has to be named yet.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository", "lines", "isComplete"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "type": "boolean" }, "lines": { "type": "array", "items": { "type": "string" } }, "isComplete": { "type": "boolean" } } }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } }, "location": { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } } } };
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
                                                                if (!(key5 === "path" || key5 === "isNamed" || key5 === "status" || key5 === "problems")) {
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
                                                                  if (data25.isNamed !== void 0) {
                                                                    const _errs52 = errors;
                                                                    if (typeof data25.isNamed !== "boolean") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/isNamed", schemaPath: "#/properties/plans/items/properties/sources/properties/isNamed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                      return false;
                                                                    }
                                                                    var valid7 = _errs52 === errors;
                                                                  } else {
                                                                    var valid7 = true;
                                                                  }
                                                                  if (valid7) {
                                                                    if (data25.status !== void 0) {
                                                                      let data28 = data25.status;
                                                                      const _errs54 = errors;
                                                                      if (!(data28 === "used" || data28 === "not-matching" || data28 === "unreadable")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/status", schemaPath: "#/properties/plans/items/properties/sources/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.sources.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid7 = _errs54 === errors;
                                                                    } else {
                                                                      var valid7 = true;
                                                                    }
                                                                    if (valid7) {
                                                                      if (data25.problems !== void 0) {
                                                                        let data29 = data25.problems;
                                                                        const _errs55 = errors;
                                                                        if (errors === _errs55) {
                                                                          if (Array.isArray(data29)) {
                                                                            var valid8 = true;
                                                                            const len2 = data29.length;
                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                              const _errs57 = errors;
                                                                              if (typeof data29[i2] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems/" + i2, schemaPath: "#/properties/plans/items/properties/sources/properties/problems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid8 = _errs57 === errors;
                                                                              if (!valid8) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/plans/" + i0 + "/sources/problems", schemaPath: "#/properties/plans/items/properties/sources/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid7 = _errs55 === errors;
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
                                                        var valid3 = _errs47 === errors;
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
                    let data31 = data.rules;
                    const _errs59 = errors;
                    if (errors === _errs59) {
                      if (Array.isArray(data31)) {
                        var valid9 = true;
                        const len3 = data31.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data32 = data31[i3];
                          const _errs61 = errors;
                          if (errors === _errs61) {
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                              let missing6;
                              if (data32.id === void 0 && (missing6 = "id") || data32.title === void 0 && (missing6 = "title") || data32.severity === void 0 && (missing6 = "severity") || data32.rationale === void 0 && (missing6 = "rationale") || data32.retrofit === void 0 && (missing6 = "retrofit") || data32.references === void 0 && (missing6 = "references") || data32.checks === void 0 && (missing6 = "checks") || data32.frameworks === void 0 && (missing6 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                return false;
                              } else {
                                const _errs63 = errors;
                                for (const key6 in data32) {
                                  if (!(key6 === "id" || key6 === "title" || key6 === "severity" || key6 === "rationale" || key6 === "retrofit" || key6 === "references" || key6 === "checks" || key6 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs63 === errors) {
                                  if (data32.id !== void 0) {
                                    let data33 = data32.id;
                                    const _errs64 = errors;
                                    if (errors === _errs64) {
                                      if (typeof data33 === "string") {
                                        if (!pattern2.test(data33)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs64 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data32.title !== void 0) {
                                      const _errs66 = errors;
                                      if (typeof data32.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs66 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data32.severity !== void 0) {
                                        let data35 = data32.severity;
                                        const _errs68 = errors;
                                        if (!(data35 === "error" || data35 === "warning" || data35 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs68 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data32.rationale !== void 0) {
                                          const _errs69 = errors;
                                          if (typeof data32.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid10 = _errs69 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data32.retrofit !== void 0) {
                                            const _errs71 = errors;
                                            if (typeof data32.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid10 = _errs71 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data32.references !== void 0) {
                                              let data38 = data32.references;
                                              const _errs73 = errors;
                                              if (errors === _errs73) {
                                                if (Array.isArray(data38)) {
                                                  var valid11 = true;
                                                  const len4 = data38.length;
                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                    const _errs75 = errors;
                                                    if (typeof data38[i4] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/references/" + i4, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid11 = _errs75 === errors;
                                                    if (!valid11) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid10 = _errs73 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                            if (valid10) {
                                              if (data32.checks !== void 0) {
                                                let data40 = data32.checks;
                                                const _errs77 = errors;
                                                if (errors === _errs77) {
                                                  if (Array.isArray(data40)) {
                                                    var valid12 = true;
                                                    const len5 = data40.length;
                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                      let data41 = data40[i5];
                                                      const _errs79 = errors;
                                                      if (errors === _errs79) {
                                                        if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                          let missing7;
                                                          if (data41.tool === void 0 && (missing7 = "tool") || data41.id === void 0 && (missing7 = "id") || data41.accepts === void 0 && (missing7 = "accepts") || data41.looksAt === void 0 && (missing7 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs81 = errors;
                                                            for (const key7 in data41) {
                                                              if (!(key7 === "tool" || key7 === "id" || key7 === "accepts" || key7 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs81 === errors) {
                                                              if (data41.tool !== void 0) {
                                                                const _errs82 = errors;
                                                                if (typeof data41.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid13 = _errs82 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data41.id !== void 0) {
                                                                  const _errs84 = errors;
                                                                  if (typeof data41.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs84 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data41.accepts !== void 0) {
                                                                    let data44 = data41.accepts;
                                                                    const _errs86 = errors;
                                                                    if (!(data44 === "kms" || data44 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid13 = _errs86 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data41.looksAt !== void 0) {
                                                                      let data45 = data41.looksAt;
                                                                      const _errs87 = errors;
                                                                      if (!(data45 === "source" || data45 === "plan" || data45 === "source and plan" || data45 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid13 = _errs87 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid12 = _errs79 === errors;
                                                      if (!valid12) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs77 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                              if (valid10) {
                                                if (data32.frameworks !== void 0) {
                                                  let data46 = data32.frameworks;
                                                  const _errs88 = errors;
                                                  if (errors === _errs88) {
                                                    if (Array.isArray(data46)) {
                                                      var valid14 = true;
                                                      const len6 = data46.length;
                                                      for (let i6 = 0; i6 < len6; i6++) {
                                                        let data47 = data46[i6];
                                                        const _errs90 = errors;
                                                        if (errors === _errs90) {
                                                          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                            let missing8;
                                                            if (data47.id === void 0 && (missing8 = "id") || data47.title === void 0 && (missing8 = "title") || data47.keyControl === void 0 && (missing8 = "keyControl") || data47.requirements === void 0 && (missing8 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs92 = errors;
                                                              for (const key8 in data47) {
                                                                if (!(key8 === "id" || key8 === "title" || key8 === "keyControl" || key8 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs92 === errors) {
                                                                if (data47.id !== void 0) {
                                                                  const _errs93 = errors;
                                                                  if (typeof data47.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid15 = _errs93 === errors;
                                                                } else {
                                                                  var valid15 = true;
                                                                }
                                                                if (valid15) {
                                                                  if (data47.title !== void 0) {
                                                                    const _errs95 = errors;
                                                                    if (typeof data47.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid15 = _errs95 === errors;
                                                                  } else {
                                                                    var valid15 = true;
                                                                  }
                                                                  if (valid15) {
                                                                    if (data47.keyControl !== void 0) {
                                                                      const _errs97 = errors;
                                                                      if (typeof data47.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid15 = _errs97 === errors;
                                                                    } else {
                                                                      var valid15 = true;
                                                                    }
                                                                    if (valid15) {
                                                                      if (data47.requirements !== void 0) {
                                                                        let data51 = data47.requirements;
                                                                        const _errs99 = errors;
                                                                        if (errors === _errs99) {
                                                                          if (Array.isArray(data51)) {
                                                                            var valid16 = true;
                                                                            const len7 = data51.length;
                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                              const _errs101 = errors;
                                                                              if (typeof data51[i7] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/requirements/" + i7, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid16 = _errs101 === errors;
                                                                              if (!valid16) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid15 = _errs99 === errors;
                                                                      } else {
                                                                        var valid15 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid14 = _errs90 === errors;
                                                        if (!valid14) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid10 = _errs88 === errors;
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
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid9 = _errs61 === errors;
                          if (!valid9) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs59 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data53 = data.tables;
                      const _errs103 = errors;
                      if (errors === _errs103) {
                        if (Array.isArray(data53)) {
                          var valid17 = true;
                          const len8 = data53.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            let data54 = data53[i8];
                            const _errs105 = errors;
                            if (errors === _errs105) {
                              if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                let missing9;
                                if (data54.plan === void 0 && (missing9 = "plan") || data54.name === void 0 && (missing9 = "name") || data54.address === void 0 && (missing9 = "address") || data54.type === void 0 && (missing9 = "type") || data54.region === void 0 && (missing9 = "region") || data54.actions === void 0 && (missing9 = "actions") || data54.before === void 0 && (missing9 = "before") || data54.after === void 0 && (missing9 = "after") || data54.transition === void 0 && (missing9 = "transition") || data54.require === void 0 && (missing9 = "require") || data54.verdict === void 0 && (missing9 = "verdict") || data54.replicas === void 0 && (missing9 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                  return false;
                                } else {
                                  const _errs107 = errors;
                                  for (const key9 in data54) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key9)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs107 === errors) {
                                    if (data54.plan !== void 0) {
                                      const _errs108 = errors;
                                      if (typeof data54.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid18 = _errs108 === errors;
                                    } else {
                                      var valid18 = true;
                                    }
                                    if (valid18) {
                                      if (data54.name !== void 0) {
                                        let data56 = data54.name;
                                        const _errs110 = errors;
                                        if (typeof data56 !== "string" && data56 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid18 = _errs110 === errors;
                                      } else {
                                        var valid18 = true;
                                      }
                                      if (valid18) {
                                        if (data54.account !== void 0) {
                                          let data57 = data54.account;
                                          const _errs112 = errors;
                                          if (typeof data57 !== "string" && data57 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/account", schemaPath: "#/properties/tables/items/properties/account/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.account.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid18 = _errs112 === errors;
                                        } else {
                                          var valid18 = true;
                                        }
                                        if (valid18) {
                                          if (data54.address !== void 0) {
                                            const _errs114 = errors;
                                            if (typeof data54.address !== "string") {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid18 = _errs114 === errors;
                                          } else {
                                            var valid18 = true;
                                          }
                                          if (valid18) {
                                            if (data54.type !== void 0) {
                                              let data59 = data54.type;
                                              const _errs116 = errors;
                                              if (!(data59 === "aws_dynamodb_table" || data59 === "aws_dynamodb_table_replica" || data59 === "awscc_dynamodb_table" || data59 === "awscc_dynamodb_global_table")) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid18 = _errs116 === errors;
                                            } else {
                                              var valid18 = true;
                                            }
                                            if (valid18) {
                                              if (data54.region !== void 0) {
                                                let data60 = data54.region;
                                                const _errs117 = errors;
                                                if (typeof data60 !== "string" && data60 !== null) {
                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                  return false;
                                                }
                                                var valid18 = _errs117 === errors;
                                              } else {
                                                var valid18 = true;
                                              }
                                              if (valid18) {
                                                if (data54.actions !== void 0) {
                                                  let data61 = data54.actions;
                                                  const _errs120 = errors;
                                                  if (errors === _errs120) {
                                                    if (Array.isArray(data61)) {
                                                      var valid20 = true;
                                                      const len9 = data61.length;
                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                        const _errs122 = errors;
                                                        if (typeof data61[i9] !== "string") {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/actions/" + i9, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid20 = _errs122 === errors;
                                                        if (!valid20) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid18 = _errs120 === errors;
                                                } else {
                                                  var valid18 = true;
                                                }
                                                if (valid18) {
                                                  if (data54.before !== void 0) {
                                                    let data63 = data54.before;
                                                    const _errs124 = errors;
                                                    const _errs125 = errors;
                                                    if (!(data63 && typeof data63 == "object" && !Array.isArray(data63)) && data63 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs125) {
                                                      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                        let missing10;
                                                        if (data63.class === void 0 && (missing10 = "class") || data63.key === void 0 && (missing10 = "key") || data63.learnedFrom === void 0 && (missing10 = "learnedFrom")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs127 = errors;
                                                          for (const key10 in data63) {
                                                            if (!(key10 === "class" || key10 === "key" || key10 === "learnedFrom")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs127 === errors) {
                                                            if (data63.class !== void 0) {
                                                              let data64 = data63.class;
                                                              const _errs128 = errors;
                                                              if (!(data64 === "aws-owned" || data64 === "aws-managed" || data64 === "customer-managed" || data64 === "kms" || data64 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid22 = _errs128 === errors;
                                                            } else {
                                                              var valid22 = true;
                                                            }
                                                            if (valid22) {
                                                              if (data63.key !== void 0) {
                                                                let data65 = data63.key;
                                                                const _errs129 = errors;
                                                                if (errors === _errs129) {
                                                                  if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                                                    let missing11;
                                                                    if (data65.arn === void 0 && (missing11 = "arn") || data65.address === void 0 && (missing11 = "address") || data65.alias === void 0 && (missing11 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs131 = errors;
                                                                      for (const key11 in data65) {
                                                                        if (!(key11 === "arn" || key11 === "address" || key11 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs131 === errors) {
                                                                        if (data65.arn !== void 0) {
                                                                          let data66 = data65.arn;
                                                                          const _errs132 = errors;
                                                                          if (typeof data66 !== "string" && data66 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid23 = _errs132 === errors;
                                                                        } else {
                                                                          var valid23 = true;
                                                                        }
                                                                        if (valid23) {
                                                                          if (data65.address !== void 0) {
                                                                            let data67 = data65.address;
                                                                            const _errs134 = errors;
                                                                            if (typeof data67 !== "string" && data67 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid23 = _errs134 === errors;
                                                                          } else {
                                                                            var valid23 = true;
                                                                          }
                                                                          if (valid23) {
                                                                            if (data65.alias !== void 0) {
                                                                              let data68 = data65.alias;
                                                                              const _errs136 = errors;
                                                                              if (typeof data68 !== "string" && data68 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid23 = _errs136 === errors;
                                                                            } else {
                                                                              var valid23 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid22 = _errs129 === errors;
                                                              } else {
                                                                var valid22 = true;
                                                              }
                                                              if (valid22) {
                                                                if (data63.learnedFrom !== void 0) {
                                                                  let data69 = data63.learnedFrom;
                                                                  const _errs138 = errors;
                                                                  if (!(data69 === "plan" || data69 === "sources")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid22 = _errs138 === errors;
                                                                } else {
                                                                  var valid22 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid18 = _errs124 === errors;
                                                  } else {
                                                    var valid18 = true;
                                                  }
                                                  if (valid18) {
                                                    if (data54.after !== void 0) {
                                                      let data70 = data54.after;
                                                      const _errs139 = errors;
                                                      const _errs140 = errors;
                                                      if (!(data70 && typeof data70 == "object" && !Array.isArray(data70)) && data70 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs140) {
                                                        if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                          let missing12;
                                                          if (data70.class === void 0 && (missing12 = "class") || data70.key === void 0 && (missing12 = "key") || data70.learnedFrom === void 0 && (missing12 = "learnedFrom")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs142 = errors;
                                                            for (const key12 in data70) {
                                                              if (!(key12 === "class" || key12 === "key" || key12 === "learnedFrom")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs142 === errors) {
                                                              if (data70.class !== void 0) {
                                                                let data71 = data70.class;
                                                                const _errs143 = errors;
                                                                if (!(data71 === "aws-owned" || data71 === "aws-managed" || data71 === "customer-managed" || data71 === "kms" || data71 === "unknown")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid25 = _errs143 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data70.key !== void 0) {
                                                                  let data72 = data70.key;
                                                                  const _errs144 = errors;
                                                                  if (errors === _errs144) {
                                                                    if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                                                      let missing13;
                                                                      if (data72.arn === void 0 && (missing13 = "arn") || data72.address === void 0 && (missing13 = "address") || data72.alias === void 0 && (missing13 = "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs146 = errors;
                                                                        for (const key13 in data72) {
                                                                          if (!(key13 === "arn" || key13 === "address" || key13 === "alias")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs146 === errors) {
                                                                          if (data72.arn !== void 0) {
                                                                            let data73 = data72.arn;
                                                                            const _errs147 = errors;
                                                                            if (typeof data73 !== "string" && data73 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid26 = _errs147 === errors;
                                                                          } else {
                                                                            var valid26 = true;
                                                                          }
                                                                          if (valid26) {
                                                                            if (data72.address !== void 0) {
                                                                              let data74 = data72.address;
                                                                              const _errs149 = errors;
                                                                              if (typeof data74 !== "string" && data74 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid26 = _errs149 === errors;
                                                                            } else {
                                                                              var valid26 = true;
                                                                            }
                                                                            if (valid26) {
                                                                              if (data72.alias !== void 0) {
                                                                                let data75 = data72.alias;
                                                                                const _errs151 = errors;
                                                                                if (typeof data75 !== "string" && data75 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid26 = _errs151 === errors;
                                                                              } else {
                                                                                var valid26 = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid25 = _errs144 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                                if (valid25) {
                                                                  if (data70.learnedFrom !== void 0) {
                                                                    let data76 = data70.learnedFrom;
                                                                    const _errs153 = errors;
                                                                    if (!(data76 === "plan" || data76 === "sources")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid25 = _errs153 === errors;
                                                                  } else {
                                                                    var valid25 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid18 = _errs139 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                    if (valid18) {
                                                      if (data54.transition !== void 0) {
                                                        let data77 = data54.transition;
                                                        const _errs154 = errors;
                                                        if (!(data77 === "created" || data77 === "unchanged" || data77 === "re-encrypted" || data77 === "in-progress" || data77 === "replaced" || data77 === "destroyed" || data77 === "forgotten" || data77 === "unknown")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid18 = _errs154 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                      if (valid18) {
                                                        if (data54.require !== void 0) {
                                                          let data78 = data54.require;
                                                          const _errs155 = errors;
                                                          if (!(data78 === "kms" || data78 === "customer-managed")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs155 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data54.verdict !== void 0) {
                                                            let data79 = data54.verdict;
                                                            const _errs156 = errors;
                                                            if (!(data79 === "pass" || data79 === "fail" || data79 === "undetermined" || data79 === "not-applicable")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid18 = _errs156 === errors;
                                                          } else {
                                                            var valid18 = true;
                                                          }
                                                          if (valid18) {
                                                            if (data54.replicas !== void 0) {
                                                              let data80 = data54.replicas;
                                                              const _errs157 = errors;
                                                              if (errors === _errs157) {
                                                                if (Array.isArray(data80)) {
                                                                  var valid27 = true;
                                                                  const len10 = data80.length;
                                                                  for (let i10 = 0; i10 < len10; i10++) {
                                                                    let data81 = data80[i10];
                                                                    const _errs159 = errors;
                                                                    if (errors === _errs159) {
                                                                      if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                                        let missing14;
                                                                        if (data81.address === void 0 && (missing14 = "address") || data81.type === void 0 && (missing14 = "type") || data81.region === void 0 && (missing14 = "region") || data81.actions === void 0 && (missing14 = "actions") || data81.before === void 0 && (missing14 = "before") || data81.after === void 0 && (missing14 = "after")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs161 = errors;
                                                                          for (const key14 in data81) {
                                                                            if (!(key14 === "address" || key14 === "type" || key14 === "region" || key14 === "actions" || key14 === "before" || key14 === "after")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs161 === errors) {
                                                                            if (data81.address !== void 0) {
                                                                              const _errs162 = errors;
                                                                              if (typeof data81.address !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid28 = _errs162 === errors;
                                                                            } else {
                                                                              var valid28 = true;
                                                                            }
                                                                            if (valid28) {
                                                                              if (data81.type !== void 0) {
                                                                                const _errs164 = errors;
                                                                                if (typeof data81.type !== "string") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid28 = _errs164 === errors;
                                                                              } else {
                                                                                var valid28 = true;
                                                                              }
                                                                              if (valid28) {
                                                                                if (data81.region !== void 0) {
                                                                                  let data84 = data81.region;
                                                                                  const _errs166 = errors;
                                                                                  if (typeof data84 !== "string" && data84 !== null) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid28 = _errs166 === errors;
                                                                                } else {
                                                                                  var valid28 = true;
                                                                                }
                                                                                if (valid28) {
                                                                                  if (data81.actions !== void 0) {
                                                                                    let data85 = data81.actions;
                                                                                    const _errs169 = errors;
                                                                                    if (errors === _errs169) {
                                                                                      if (Array.isArray(data85)) {
                                                                                        var valid30 = true;
                                                                                        const len11 = data85.length;
                                                                                        for (let i11 = 0; i11 < len11; i11++) {
                                                                                          const _errs171 = errors;
                                                                                          if (typeof data85[i11] !== "string") {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/actions/" + i11, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid30 = _errs171 === errors;
                                                                                          if (!valid30) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid28 = _errs169 === errors;
                                                                                  } else {
                                                                                    var valid28 = true;
                                                                                  }
                                                                                  if (valid28) {
                                                                                    if (data81.before !== void 0) {
                                                                                      let data87 = data81.before;
                                                                                      const _errs173 = errors;
                                                                                      const _errs174 = errors;
                                                                                      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && data87 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs174) {
                                                                                        if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                                                          let missing15;
                                                                                          if (data87.class === void 0 && (missing15 = "class") || data87.key === void 0 && (missing15 = "key") || data87.learnedFrom === void 0 && (missing15 = "learnedFrom")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs176 = errors;
                                                                                            for (const key15 in data87) {
                                                                                              if (!(key15 === "class" || key15 === "key" || key15 === "learnedFrom")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs176 === errors) {
                                                                                              if (data87.class !== void 0) {
                                                                                                let data88 = data87.class;
                                                                                                const _errs177 = errors;
                                                                                                if (!(data88 === "aws-owned" || data88 === "aws-managed" || data88 === "customer-managed" || data88 === "kms" || data88 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid32 = _errs177 === errors;
                                                                                              } else {
                                                                                                var valid32 = true;
                                                                                              }
                                                                                              if (valid32) {
                                                                                                if (data87.key !== void 0) {
                                                                                                  let data89 = data87.key;
                                                                                                  const _errs178 = errors;
                                                                                                  if (errors === _errs178) {
                                                                                                    if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                                                                      let missing16;
                                                                                                      if (data89.arn === void 0 && (missing16 = "arn") || data89.address === void 0 && (missing16 = "address") || data89.alias === void 0 && (missing16 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs180 = errors;
                                                                                                        for (const key16 in data89) {
                                                                                                          if (!(key16 === "arn" || key16 === "address" || key16 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs180 === errors) {
                                                                                                          if (data89.arn !== void 0) {
                                                                                                            let data90 = data89.arn;
                                                                                                            const _errs181 = errors;
                                                                                                            if (typeof data90 !== "string" && data90 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid33 = _errs181 === errors;
                                                                                                          } else {
                                                                                                            var valid33 = true;
                                                                                                          }
                                                                                                          if (valid33) {
                                                                                                            if (data89.address !== void 0) {
                                                                                                              let data91 = data89.address;
                                                                                                              const _errs183 = errors;
                                                                                                              if (typeof data91 !== "string" && data91 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid33 = _errs183 === errors;
                                                                                                            } else {
                                                                                                              var valid33 = true;
                                                                                                            }
                                                                                                            if (valid33) {
                                                                                                              if (data89.alias !== void 0) {
                                                                                                                let data92 = data89.alias;
                                                                                                                const _errs185 = errors;
                                                                                                                if (typeof data92 !== "string" && data92 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid33 = _errs185 === errors;
                                                                                                              } else {
                                                                                                                var valid33 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid32 = _errs178 === errors;
                                                                                                } else {
                                                                                                  var valid32 = true;
                                                                                                }
                                                                                                if (valid32) {
                                                                                                  if (data87.learnedFrom !== void 0) {
                                                                                                    let data93 = data87.learnedFrom;
                                                                                                    const _errs187 = errors;
                                                                                                    if (!(data93 === "plan" || data93 === "sources")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid32 = _errs187 === errors;
                                                                                                  } else {
                                                                                                    var valid32 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid28 = _errs173 === errors;
                                                                                    } else {
                                                                                      var valid28 = true;
                                                                                    }
                                                                                    if (valid28) {
                                                                                      if (data81.after !== void 0) {
                                                                                        let data94 = data81.after;
                                                                                        const _errs188 = errors;
                                                                                        const _errs189 = errors;
                                                                                        if (!(data94 && typeof data94 == "object" && !Array.isArray(data94)) && data94 !== null) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs189) {
                                                                                          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                            let missing17;
                                                                                            if (data94.class === void 0 && (missing17 = "class") || data94.key === void 0 && (missing17 = "key") || data94.learnedFrom === void 0 && (missing17 = "learnedFrom")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                              return false;
                                                                                            } else {
                                                                                              const _errs191 = errors;
                                                                                              for (const key17 in data94) {
                                                                                                if (!(key17 === "class" || key17 === "key" || key17 === "learnedFrom")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                  return false;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs191 === errors) {
                                                                                                if (data94.class !== void 0) {
                                                                                                  let data95 = data94.class;
                                                                                                  const _errs192 = errors;
                                                                                                  if (!(data95 === "aws-owned" || data95 === "aws-managed" || data95 === "customer-managed" || data95 === "kms" || data95 === "unknown")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid35 = _errs192 === errors;
                                                                                                } else {
                                                                                                  var valid35 = true;
                                                                                                }
                                                                                                if (valid35) {
                                                                                                  if (data94.key !== void 0) {
                                                                                                    let data96 = data94.key;
                                                                                                    const _errs193 = errors;
                                                                                                    if (errors === _errs193) {
                                                                                                      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                                                                                        let missing18;
                                                                                                        if (data96.arn === void 0 && (missing18 = "arn") || data96.address === void 0 && (missing18 = "address") || data96.alias === void 0 && (missing18 = "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                          return false;
                                                                                                        } else {
                                                                                                          const _errs195 = errors;
                                                                                                          for (const key18 in data96) {
                                                                                                            if (!(key18 === "arn" || key18 === "address" || key18 === "alias")) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                                              return false;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs195 === errors) {
                                                                                                            if (data96.arn !== void 0) {
                                                                                                              let data97 = data96.arn;
                                                                                                              const _errs196 = errors;
                                                                                                              if (typeof data97 !== "string" && data97 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid36 = _errs196 === errors;
                                                                                                            } else {
                                                                                                              var valid36 = true;
                                                                                                            }
                                                                                                            if (valid36) {
                                                                                                              if (data96.address !== void 0) {
                                                                                                                let data98 = data96.address;
                                                                                                                const _errs198 = errors;
                                                                                                                if (typeof data98 !== "string" && data98 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid36 = _errs198 === errors;
                                                                                                              } else {
                                                                                                                var valid36 = true;
                                                                                                              }
                                                                                                              if (valid36) {
                                                                                                                if (data96.alias !== void 0) {
                                                                                                                  let data99 = data96.alias;
                                                                                                                  const _errs200 = errors;
                                                                                                                  if (typeof data99 !== "string" && data99 !== null) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid36 = _errs200 === errors;
                                                                                                                } else {
                                                                                                                  var valid36 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid35 = _errs193 === errors;
                                                                                                  } else {
                                                                                                    var valid35 = true;
                                                                                                  }
                                                                                                  if (valid35) {
                                                                                                    if (data94.learnedFrom !== void 0) {
                                                                                                      let data100 = data94.learnedFrom;
                                                                                                      const _errs202 = errors;
                                                                                                      if (!(data100 === "plan" || data100 === "sources")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid35 = _errs202 === errors;
                                                                                                    } else {
                                                                                                      var valid35 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid28 = _errs188 === errors;
                                                                                      } else {
                                                                                        var valid28 = true;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid27 = _errs159 === errors;
                                                                    if (!valid27) {
                                                                      break;
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid18 = _errs157 === errors;
                                                            } else {
                                                              var valid18 = true;
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
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid17 = _errs105 === errors;
                            if (!valid17) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs103 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data101 = data.findings;
                        const _errs203 = errors;
                        if (errors === _errs203) {
                          if (Array.isArray(data101)) {
                            var valid37 = true;
                            const len12 = data101.length;
                            for (let i12 = 0; i12 < len12; i12++) {
                              let data102 = data101[i12];
                              const _errs205 = errors;
                              if (errors === _errs205) {
                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                  let missing19;
                                  if (data102.plan === void 0 && (missing19 = "plan") || data102.ruleId === void 0 && (missing19 = "ruleId") || data102.problem === void 0 && (missing19 = "problem") || data102.severity === void 0 && (missing19 = "severity") || data102.status === void 0 && (missing19 = "status") || data102.waiver === void 0 && (missing19 = "waiver") || data102.address === void 0 && (missing19 = "address") || data102.attribute === void 0 && (missing19 = "attribute") || data102.location === void 0 && (missing19 = "location") || data102.message === void 0 && (missing19 = "message") || data102.remedy === void 0 && (missing19 = "remedy") || data102.hcl === void 0 && (missing19 = "hcl") || data102.edit === void 0 && (missing19 = "edit") || data102.check === void 0 && (missing19 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                    return false;
                                  } else {
                                    const _errs207 = errors;
                                    for (const key19 in data102) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key19)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs207 === errors) {
                                      if (data102.plan !== void 0) {
                                        const _errs208 = errors;
                                        if (typeof data102.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid38 = _errs208 === errors;
                                      } else {
                                        var valid38 = true;
                                      }
                                      if (valid38) {
                                        if (data102.ruleId !== void 0) {
                                          let data104 = data102.ruleId;
                                          const _errs210 = errors;
                                          if (errors === _errs210) {
                                            if (typeof data104 === "string") {
                                              if (!pattern2.test(data104)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid38 = _errs210 === errors;
                                        } else {
                                          var valid38 = true;
                                        }
                                        if (valid38) {
                                          if (data102.problem !== void 0) {
                                            let data105 = data102.problem;
                                            const _errs212 = errors;
                                            if (errors === _errs212) {
                                              if (typeof data105 === "string") {
                                                if (!pattern2.test(data105)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid38 = _errs212 === errors;
                                          } else {
                                            var valid38 = true;
                                          }
                                          if (valid38) {
                                            if (data102.severity !== void 0) {
                                              let data106 = data102.severity;
                                              const _errs214 = errors;
                                              if (!(data106 === "error" || data106 === "warning" || data106 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid38 = _errs214 === errors;
                                            } else {
                                              var valid38 = true;
                                            }
                                            if (valid38) {
                                              if (data102.status !== void 0) {
                                                let data107 = data102.status;
                                                const _errs215 = errors;
                                                if (!(data107 === "open" || data107 === "waived" || data107 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid38 = _errs215 === errors;
                                              } else {
                                                var valid38 = true;
                                              }
                                              if (valid38) {
                                                if (data102.waiver !== void 0) {
                                                  let data108 = data102.waiver;
                                                  const _errs216 = errors;
                                                  if (!(data108 && typeof data108 == "object" && !Array.isArray(data108)) && data108 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs216) {
                                                    if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                      let missing20;
                                                      if (data108.reason === void 0 && (missing20 = "reason") || data108.owner === void 0 && (missing20 = "owner") || data108.expires === void 0 && (missing20 = "expires") || data108.by === void 0 && (missing20 = "by") || data108.location === void 0 && (missing20 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs218 = errors;
                                                        for (const key20 in data108) {
                                                          if (!(key20 === "reason" || key20 === "owner" || key20 === "expires" || key20 === "by" || key20 === "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs218 === errors) {
                                                          if (data108.reason !== void 0) {
                                                            let data109 = data108.reason;
                                                            const _errs219 = errors;
                                                            if (errors === _errs219) {
                                                              if (typeof data109 === "string") {
                                                                if (func6(data109) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid39 = _errs219 === errors;
                                                          } else {
                                                            var valid39 = true;
                                                          }
                                                          if (valid39) {
                                                            if (data108.owner !== void 0) {
                                                              let data110 = data108.owner;
                                                              const _errs221 = errors;
                                                              if (typeof data110 !== "string" && data110 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid39 = _errs221 === errors;
                                                            } else {
                                                              var valid39 = true;
                                                            }
                                                            if (valid39) {
                                                              if (data108.expires !== void 0) {
                                                                let data111 = data108.expires;
                                                                const _errs223 = errors;
                                                                if (typeof data111 !== "string" && data111 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.expires.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs223) {
                                                                  if (typeof data111 === "string") {
                                                                    if (!pattern5.test(data111)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid39 = _errs223 === errors;
                                                              } else {
                                                                var valid39 = true;
                                                              }
                                                              if (valid39) {
                                                                if (data108.by !== void 0) {
                                                                  let data112 = data108.by;
                                                                  const _errs225 = errors;
                                                                  if (!(data112 === "policy" || data112 === "comment" || data112 === "other-tool")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/by", schemaPath: "#/properties/findings/items/properties/waiver/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.waiver.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid39 = _errs225 === errors;
                                                                } else {
                                                                  var valid39 = true;
                                                                }
                                                                if (valid39) {
                                                                  if (data108.location !== void 0) {
                                                                    let data113 = data108.location;
                                                                    const _errs226 = errors;
                                                                    const _errs227 = errors;
                                                                    if (!(data113 && typeof data113 == "object" && !Array.isArray(data113)) && data113 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs227) {
                                                                      if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                        let missing21;
                                                                        if (data113.path === void 0 && (missing21 = "path") || data113.line === void 0 && (missing21 = "line") || data113.endLine === void 0 && (missing21 = "endLine") || data113.inRepository === void 0 && (missing21 = "inRepository")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs229 = errors;
                                                                          for (const key21 in data113) {
                                                                            if (!(key21 === "path" || key21 === "line" || key21 === "endLine" || key21 === "inRepository")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs229 === errors) {
                                                                            if (data113.path !== void 0) {
                                                                              let data114 = data113.path;
                                                                              const _errs230 = errors;
                                                                              if (errors === _errs230) {
                                                                                if (typeof data114 === "string") {
                                                                                  if (func6(data114) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid41 = _errs230 === errors;
                                                                            } else {
                                                                              var valid41 = true;
                                                                            }
                                                                            if (valid41) {
                                                                              if (data113.line !== void 0) {
                                                                                let data115 = data113.line;
                                                                                const _errs232 = errors;
                                                                                if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs232) {
                                                                                  if (typeof data115 == "number" && isFinite(data115)) {
                                                                                    if (data115 < 1 || isNaN(data115)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid41 = _errs232 === errors;
                                                                              } else {
                                                                                var valid41 = true;
                                                                              }
                                                                              if (valid41) {
                                                                                if (data113.endLine !== void 0) {
                                                                                  let data116 = data113.endLine;
                                                                                  const _errs234 = errors;
                                                                                  if (!(typeof data116 == "number" && (!(data116 % 1) && !isNaN(data116)) && isFinite(data116))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs234) {
                                                                                    if (typeof data116 == "number" && isFinite(data116)) {
                                                                                      if (data116 < 1 || isNaN(data116)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid41 = _errs234 === errors;
                                                                                } else {
                                                                                  var valid41 = true;
                                                                                }
                                                                                if (valid41) {
                                                                                  if (data113.inRepository !== void 0) {
                                                                                    const _errs236 = errors;
                                                                                    if (typeof data113.inRepository !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid41 = _errs236 === errors;
                                                                                  } else {
                                                                                    var valid41 = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid39 = _errs226 === errors;
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
                                                  }
                                                  var valid38 = _errs216 === errors;
                                                } else {
                                                  var valid38 = true;
                                                }
                                                if (valid38) {
                                                  if (data102.address !== void 0) {
                                                    let data118 = data102.address;
                                                    const _errs238 = errors;
                                                    if (typeof data118 !== "string" && data118 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid38 = _errs238 === errors;
                                                  } else {
                                                    var valid38 = true;
                                                  }
                                                  if (valid38) {
                                                    if (data102.attribute !== void 0) {
                                                      let data119 = data102.attribute;
                                                      const _errs240 = errors;
                                                      if (typeof data119 !== "string" && data119 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid38 = _errs240 === errors;
                                                    } else {
                                                      var valid38 = true;
                                                    }
                                                    if (valid38) {
                                                      if (data102.message !== void 0) {
                                                        let data120 = data102.message;
                                                        const _errs242 = errors;
                                                        if (errors === _errs242) {
                                                          if (typeof data120 === "string") {
                                                            if (func6(data120) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid38 = _errs242 === errors;
                                                      } else {
                                                        var valid38 = true;
                                                      }
                                                      if (valid38) {
                                                        if (data102.remedy !== void 0) {
                                                          let data121 = data102.remedy;
                                                          const _errs244 = errors;
                                                          if (errors === _errs244) {
                                                            if (typeof data121 === "string") {
                                                              if (func6(data121) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid38 = _errs244 === errors;
                                                        } else {
                                                          var valid38 = true;
                                                        }
                                                        if (valid38) {
                                                          if (data102.location !== void 0) {
                                                            let data122 = data102.location;
                                                            const _errs246 = errors;
                                                            const _errs247 = errors;
                                                            if (!(data122 && typeof data122 == "object" && !Array.isArray(data122)) && data122 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs247) {
                                                              if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                                let missing22;
                                                                if (data122.path === void 0 && (missing22 = "path") || data122.line === void 0 && (missing22 = "line") || data122.endLine === void 0 && (missing22 = "endLine") || data122.inRepository === void 0 && (missing22 = "inRepository")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs249 = errors;
                                                                  for (const key22 in data122) {
                                                                    if (!(key22 === "path" || key22 === "line" || key22 === "endLine" || key22 === "inRepository")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs249 === errors) {
                                                                    if (data122.path !== void 0) {
                                                                      let data123 = data122.path;
                                                                      const _errs250 = errors;
                                                                      if (errors === _errs250) {
                                                                        if (typeof data123 === "string") {
                                                                          if (func6(data123) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid43 = _errs250 === errors;
                                                                    } else {
                                                                      var valid43 = true;
                                                                    }
                                                                    if (valid43) {
                                                                      if (data122.line !== void 0) {
                                                                        let data124 = data122.line;
                                                                        const _errs252 = errors;
                                                                        if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs252) {
                                                                          if (typeof data124 == "number" && isFinite(data124)) {
                                                                            if (data124 < 1 || isNaN(data124)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid43 = _errs252 === errors;
                                                                      } else {
                                                                        var valid43 = true;
                                                                      }
                                                                      if (valid43) {
                                                                        if (data122.endLine !== void 0) {
                                                                          let data125 = data122.endLine;
                                                                          const _errs254 = errors;
                                                                          if (!(typeof data125 == "number" && (!(data125 % 1) && !isNaN(data125)) && isFinite(data125))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs254) {
                                                                            if (typeof data125 == "number" && isFinite(data125)) {
                                                                              if (data125 < 1 || isNaN(data125)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid43 = _errs254 === errors;
                                                                        } else {
                                                                          var valid43 = true;
                                                                        }
                                                                        if (valid43) {
                                                                          if (data122.inRepository !== void 0) {
                                                                            const _errs256 = errors;
                                                                            if (typeof data122.inRepository !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid43 = _errs256 === errors;
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
                                                            var valid38 = _errs246 === errors;
                                                          } else {
                                                            var valid38 = true;
                                                          }
                                                          if (valid38) {
                                                            if (data102.hcl !== void 0) {
                                                              let data127 = data102.hcl;
                                                              const _errs258 = errors;
                                                              if (typeof data127 !== "string" && data127 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid38 = _errs258 === errors;
                                                            } else {
                                                              var valid38 = true;
                                                            }
                                                            if (valid38) {
                                                              if (data102.edit !== void 0) {
                                                                let data128 = data102.edit;
                                                                const _errs260 = errors;
                                                                if (!(data128 && typeof data128 == "object" && !Array.isArray(data128)) && data128 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.edit.type }, message: "must be object,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs260) {
                                                                  if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
                                                                    let missing23;
                                                                    if (data128.path === void 0 && (missing23 = "path") || data128.line === void 0 && (missing23 = "line") || data128.endLine === void 0 && (missing23 = "endLine") || data128.inRepository === void 0 && (missing23 = "inRepository") || data128.lines === void 0 && (missing23 = "lines") || data128.isComplete === void 0 && (missing23 = "isComplete")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs262 = errors;
                                                                      for (const key23 in data128) {
                                                                        if (!(key23 === "path" || key23 === "line" || key23 === "endLine" || key23 === "inRepository" || key23 === "lines" || key23 === "isComplete")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs262 === errors) {
                                                                        if (data128.path !== void 0) {
                                                                          let data129 = data128.path;
                                                                          const _errs263 = errors;
                                                                          if (errors === _errs263) {
                                                                            if (typeof data129 === "string") {
                                                                              if (func6(data129) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid44 = _errs263 === errors;
                                                                        } else {
                                                                          var valid44 = true;
                                                                        }
                                                                        if (valid44) {
                                                                          if (data128.line !== void 0) {
                                                                            let data130 = data128.line;
                                                                            const _errs265 = errors;
                                                                            if (!(typeof data130 == "number" && (!(data130 % 1) && !isNaN(data130)) && isFinite(data130))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs265) {
                                                                              if (typeof data130 == "number" && isFinite(data130)) {
                                                                                if (data130 < 1 || isNaN(data130)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid44 = _errs265 === errors;
                                                                          } else {
                                                                            var valid44 = true;
                                                                          }
                                                                          if (valid44) {
                                                                            if (data128.endLine !== void 0) {
                                                                              let data131 = data128.endLine;
                                                                              const _errs267 = errors;
                                                                              if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs267) {
                                                                                if (typeof data131 == "number" && isFinite(data131)) {
                                                                                  if (data131 < 1 || isNaN(data131)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid44 = _errs267 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data128.inRepository !== void 0) {
                                                                                const _errs269 = errors;
                                                                                if (typeof data128.inRepository !== "boolean") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/inRepository", schemaPath: "#/properties/findings/items/properties/edit/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid44 = _errs269 === errors;
                                                                              } else {
                                                                                var valid44 = true;
                                                                              }
                                                                              if (valid44) {
                                                                                if (data128.lines !== void 0) {
                                                                                  let data133 = data128.lines;
                                                                                  const _errs271 = errors;
                                                                                  if (errors === _errs271) {
                                                                                    if (Array.isArray(data133)) {
                                                                                      var valid45 = true;
                                                                                      const len13 = data133.length;
                                                                                      for (let i13 = 0; i13 < len13; i13++) {
                                                                                        const _errs273 = errors;
                                                                                        if (typeof data133[i13] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/lines/" + i13, schemaPath: "#/properties/findings/items/properties/edit/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid45 = _errs273 === errors;
                                                                                        if (!valid45) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/lines", schemaPath: "#/properties/findings/items/properties/edit/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid44 = _errs271 === errors;
                                                                                } else {
                                                                                  var valid44 = true;
                                                                                }
                                                                                if (valid44) {
                                                                                  if (data128.isComplete !== void 0) {
                                                                                    const _errs275 = errors;
                                                                                    if (typeof data128.isComplete !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/isComplete", schemaPath: "#/properties/findings/items/properties/edit/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid44 = _errs275 === errors;
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
                                                                var valid38 = _errs260 === errors;
                                                              } else {
                                                                var valid38 = true;
                                                              }
                                                              if (valid38) {
                                                                if (data102.check !== void 0) {
                                                                  let data136 = data102.check;
                                                                  const _errs277 = errors;
                                                                  if (typeof data136 !== "string" && data136 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid38 = _errs277 === errors;
                                                                } else {
                                                                  var valid38 = true;
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
                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid37 = _errs205 === errors;
                              if (!valid37) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs203 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs279 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs279 === errors;
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
async function readReportFiles(patterns) {
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
      const report = reports.has(path) ? void 0 : await attempt(() => readReportFile(path));
      if (report !== void 0) reports.set(path, { path, report });
    }
  }
  return { reports: [...reports.values()], problems };
}
function readReportFile(path) {
  try {
    return parseReport(readTextFile(path));
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${path} ${error.message}`) : error;
  }
}

export {
  readReportFiles,
  readReportFile
};
