import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-7EFWN6UC.js";
import {
  CONTROL,
  UserError,
  excerpt,
  expandPath,
  readTextFile,
  shortened
} from "./chunk-L4F6S5BZ.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored", "sources"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "sources": { "description": "The .tf files that the plan was made from; null where none were looked at.", "type": ["object", "null"], "required": ["path", "status", "problems"], "additionalProperties": false, "properties": { "path": { "description": "The folder, or the plan file that carries them.", "type": "string" }, "status": { "description": "not-matching: they are not the plan's, and were not used.", "enum": ["used", "not-matching", "unreadable"] }, "problems": { "description": "Why they are not used, or what of them could not be read.", "type": "array", "items": { "type": "string" } } } } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "location", "message", "remedy", "hcl", "edit", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires", "by", "location"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC; null where another tool's comment has none.", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "by": { "description": "What says it: the policy, a comment of this gate's in the sources, or another tool's that the policy lets hold.", "enum": ["policy", "comment", "other-tool"] }, "location": { "description": "Where the comment stands.", "$ref": "#/definitions/location" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "location": { "description": "Where in the sources it stands; null where there are none.", "$ref": "#/definitions/location" }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "edit": { "description": "The same as lines that take the place of those from line to endLine of a file; null where the sources do not show which. Not complete: aws_kms_key.example.arn stands for a key that has to be named yet.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository", "lines", "isComplete"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "type": "boolean" }, "lines": { "type": "array", "items": { "type": "string" } }, "isComplete": { "type": "boolean" } } }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key", "learnedFrom"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } }, "learnedFrom": { "description": "Whether the plan says it, or only the sources together with the plan.", "enum": ["plan", "sources"] } } }, "location": { "description": "Lines of a file of the sources.", "type": ["object", "null"], "required": ["path", "line", "endLine", "inRepository"], "additionalProperties": false, "properties": { "path": { "description": "From the root of the repository where that is known.", "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "endLine": { "type": "integer", "minimum": 1 }, "inRepository": { "description": "Whether the file is there: the sources that a plan file carries may come from elsewhere.", "type": "boolean" } } } } };
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
                    let data30 = data.rules;
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
                              if (data31.id === void 0 && (missing6 = "id") || data31.title === void 0 && (missing6 = "title") || data31.severity === void 0 && (missing6 = "severity") || data31.rationale === void 0 && (missing6 = "rationale") || data31.retrofit === void 0 && (missing6 = "retrofit") || data31.references === void 0 && (missing6 = "references") || data31.checks === void 0 && (missing6 = "checks") || data31.frameworks === void 0 && (missing6 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                return false;
                              } else {
                                const _errs61 = errors;
                                for (const key6 in data31) {
                                  if (!(key6 === "id" || key6 === "title" || key6 === "severity" || key6 === "rationale" || key6 === "retrofit" || key6 === "references" || key6 === "checks" || key6 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs61 === errors) {
                                  if (data31.id !== void 0) {
                                    let data32 = data31.id;
                                    const _errs62 = errors;
                                    if (errors === _errs62) {
                                      if (typeof data32 === "string") {
                                        if (!pattern2.test(data32)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid10 = _errs62 === errors;
                                  } else {
                                    var valid10 = true;
                                  }
                                  if (valid10) {
                                    if (data31.title !== void 0) {
                                      const _errs64 = errors;
                                      if (typeof data31.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid10 = _errs64 === errors;
                                    } else {
                                      var valid10 = true;
                                    }
                                    if (valid10) {
                                      if (data31.severity !== void 0) {
                                        let data34 = data31.severity;
                                        const _errs66 = errors;
                                        if (!(data34 === "error" || data34 === "warning" || data34 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid10 = _errs66 === errors;
                                      } else {
                                        var valid10 = true;
                                      }
                                      if (valid10) {
                                        if (data31.rationale !== void 0) {
                                          const _errs67 = errors;
                                          if (typeof data31.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid10 = _errs67 === errors;
                                        } else {
                                          var valid10 = true;
                                        }
                                        if (valid10) {
                                          if (data31.retrofit !== void 0) {
                                            const _errs69 = errors;
                                            if (typeof data31.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid10 = _errs69 === errors;
                                          } else {
                                            var valid10 = true;
                                          }
                                          if (valid10) {
                                            if (data31.references !== void 0) {
                                              let data37 = data31.references;
                                              const _errs71 = errors;
                                              if (errors === _errs71) {
                                                if (Array.isArray(data37)) {
                                                  var valid11 = true;
                                                  const len4 = data37.length;
                                                  for (let i4 = 0; i4 < len4; i4++) {
                                                    const _errs73 = errors;
                                                    if (typeof data37[i4] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/references/" + i4, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid11 = _errs73 === errors;
                                                    if (!valid11) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid10 = _errs71 === errors;
                                            } else {
                                              var valid10 = true;
                                            }
                                            if (valid10) {
                                              if (data31.checks !== void 0) {
                                                let data39 = data31.checks;
                                                const _errs75 = errors;
                                                if (errors === _errs75) {
                                                  if (Array.isArray(data39)) {
                                                    var valid12 = true;
                                                    const len5 = data39.length;
                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                      let data40 = data39[i5];
                                                      const _errs77 = errors;
                                                      if (errors === _errs77) {
                                                        if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                          let missing7;
                                                          if (data40.tool === void 0 && (missing7 = "tool") || data40.id === void 0 && (missing7 = "id") || data40.accepts === void 0 && (missing7 = "accepts") || data40.looksAt === void 0 && (missing7 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs79 = errors;
                                                            for (const key7 in data40) {
                                                              if (!(key7 === "tool" || key7 === "id" || key7 === "accepts" || key7 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs79 === errors) {
                                                              if (data40.tool !== void 0) {
                                                                const _errs80 = errors;
                                                                if (typeof data40.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid13 = _errs80 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data40.id !== void 0) {
                                                                  const _errs82 = errors;
                                                                  if (typeof data40.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs82 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data40.accepts !== void 0) {
                                                                    let data43 = data40.accepts;
                                                                    const _errs84 = errors;
                                                                    if (!(data43 === "kms" || data43 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid13 = _errs84 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data40.looksAt !== void 0) {
                                                                      let data44 = data40.looksAt;
                                                                      const _errs85 = errors;
                                                                      if (!(data44 === "source" || data44 === "plan" || data44 === "source and plan" || data44 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
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
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks/" + i5, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid12 = _errs77 === errors;
                                                      if (!valid12) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs75 === errors;
                                              } else {
                                                var valid10 = true;
                                              }
                                              if (valid10) {
                                                if (data31.frameworks !== void 0) {
                                                  let data45 = data31.frameworks;
                                                  const _errs86 = errors;
                                                  if (errors === _errs86) {
                                                    if (Array.isArray(data45)) {
                                                      var valid14 = true;
                                                      const len6 = data45.length;
                                                      for (let i6 = 0; i6 < len6; i6++) {
                                                        let data46 = data45[i6];
                                                        const _errs88 = errors;
                                                        if (errors === _errs88) {
                                                          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                                            let missing8;
                                                            if (data46.id === void 0 && (missing8 = "id") || data46.title === void 0 && (missing8 = "title") || data46.keyControl === void 0 && (missing8 = "keyControl") || data46.requirements === void 0 && (missing8 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs90 = errors;
                                                              for (const key8 in data46) {
                                                                if (!(key8 === "id" || key8 === "title" || key8 === "keyControl" || key8 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs90 === errors) {
                                                                if (data46.id !== void 0) {
                                                                  const _errs91 = errors;
                                                                  if (typeof data46.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid15 = _errs91 === errors;
                                                                } else {
                                                                  var valid15 = true;
                                                                }
                                                                if (valid15) {
                                                                  if (data46.title !== void 0) {
                                                                    const _errs93 = errors;
                                                                    if (typeof data46.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid15 = _errs93 === errors;
                                                                  } else {
                                                                    var valid15 = true;
                                                                  }
                                                                  if (valid15) {
                                                                    if (data46.keyControl !== void 0) {
                                                                      const _errs95 = errors;
                                                                      if (typeof data46.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid15 = _errs95 === errors;
                                                                    } else {
                                                                      var valid15 = true;
                                                                    }
                                                                    if (valid15) {
                                                                      if (data46.requirements !== void 0) {
                                                                        let data50 = data46.requirements;
                                                                        const _errs97 = errors;
                                                                        if (errors === _errs97) {
                                                                          if (Array.isArray(data50)) {
                                                                            var valid16 = true;
                                                                            const len7 = data50.length;
                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                              const _errs99 = errors;
                                                                              if (typeof data50[i7] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/requirements/" + i7, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid16 = _errs99 === errors;
                                                                              if (!valid16) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks/" + i6 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid15 = _errs97 === errors;
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
                                                        var valid14 = _errs88 === errors;
                                                        if (!valid14) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i3 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid10 = _errs86 === errors;
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
                          var valid9 = _errs59 === errors;
                          if (!valid9) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs57 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data52 = data.tables;
                      const _errs101 = errors;
                      if (errors === _errs101) {
                        if (Array.isArray(data52)) {
                          var valid17 = true;
                          const len8 = data52.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            let data53 = data52[i8];
                            const _errs103 = errors;
                            if (errors === _errs103) {
                              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                let missing9;
                                if (data53.plan === void 0 && (missing9 = "plan") || data53.name === void 0 && (missing9 = "name") || data53.address === void 0 && (missing9 = "address") || data53.type === void 0 && (missing9 = "type") || data53.region === void 0 && (missing9 = "region") || data53.actions === void 0 && (missing9 = "actions") || data53.before === void 0 && (missing9 = "before") || data53.after === void 0 && (missing9 = "after") || data53.transition === void 0 && (missing9 = "transition") || data53.require === void 0 && (missing9 = "require") || data53.verdict === void 0 && (missing9 = "verdict") || data53.replicas === void 0 && (missing9 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                  return false;
                                } else {
                                  const _errs105 = errors;
                                  for (const key9 in data53) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key9)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs105 === errors) {
                                    if (data53.plan !== void 0) {
                                      const _errs106 = errors;
                                      if (typeof data53.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid18 = _errs106 === errors;
                                    } else {
                                      var valid18 = true;
                                    }
                                    if (valid18) {
                                      if (data53.name !== void 0) {
                                        let data55 = data53.name;
                                        const _errs108 = errors;
                                        if (typeof data55 !== "string" && data55 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid18 = _errs108 === errors;
                                      } else {
                                        var valid18 = true;
                                      }
                                      if (valid18) {
                                        if (data53.address !== void 0) {
                                          const _errs110 = errors;
                                          if (typeof data53.address !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid18 = _errs110 === errors;
                                        } else {
                                          var valid18 = true;
                                        }
                                        if (valid18) {
                                          if (data53.type !== void 0) {
                                            let data57 = data53.type;
                                            const _errs112 = errors;
                                            if (!(data57 === "aws_dynamodb_table" || data57 === "aws_dynamodb_table_replica" || data57 === "awscc_dynamodb_table" || data57 === "awscc_dynamodb_global_table")) {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid18 = _errs112 === errors;
                                          } else {
                                            var valid18 = true;
                                          }
                                          if (valid18) {
                                            if (data53.region !== void 0) {
                                              let data58 = data53.region;
                                              const _errs113 = errors;
                                              if (typeof data58 !== "string" && data58 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid18 = _errs113 === errors;
                                            } else {
                                              var valid18 = true;
                                            }
                                            if (valid18) {
                                              if (data53.actions !== void 0) {
                                                let data59 = data53.actions;
                                                const _errs116 = errors;
                                                if (errors === _errs116) {
                                                  if (Array.isArray(data59)) {
                                                    var valid20 = true;
                                                    const len9 = data59.length;
                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                      const _errs118 = errors;
                                                      if (typeof data59[i9] !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/actions/" + i9, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid20 = _errs118 === errors;
                                                      if (!valid20) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid18 = _errs116 === errors;
                                              } else {
                                                var valid18 = true;
                                              }
                                              if (valid18) {
                                                if (data53.before !== void 0) {
                                                  let data61 = data53.before;
                                                  const _errs120 = errors;
                                                  const _errs121 = errors;
                                                  if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs121) {
                                                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                      let missing10;
                                                      if (data61.class === void 0 && (missing10 = "class") || data61.key === void 0 && (missing10 = "key") || data61.learnedFrom === void 0 && (missing10 = "learnedFrom")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs123 = errors;
                                                        for (const key10 in data61) {
                                                          if (!(key10 === "class" || key10 === "key" || key10 === "learnedFrom")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs123 === errors) {
                                                          if (data61.class !== void 0) {
                                                            let data62 = data61.class;
                                                            const _errs124 = errors;
                                                            if (!(data62 === "aws-owned" || data62 === "aws-managed" || data62 === "customer-managed" || data62 === "kms" || data62 === "unknown")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid22 = _errs124 === errors;
                                                          } else {
                                                            var valid22 = true;
                                                          }
                                                          if (valid22) {
                                                            if (data61.key !== void 0) {
                                                              let data63 = data61.key;
                                                              const _errs125 = errors;
                                                              if (errors === _errs125) {
                                                                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                  let missing11;
                                                                  if (data63.arn === void 0 && (missing11 = "arn") || data63.address === void 0 && (missing11 = "address") || data63.alias === void 0 && (missing11 = "alias")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs127 = errors;
                                                                    for (const key11 in data63) {
                                                                      if (!(key11 === "arn" || key11 === "address" || key11 === "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs127 === errors) {
                                                                      if (data63.arn !== void 0) {
                                                                        let data64 = data63.arn;
                                                                        const _errs128 = errors;
                                                                        if (typeof data64 !== "string" && data64 !== null) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        var valid23 = _errs128 === errors;
                                                                      } else {
                                                                        var valid23 = true;
                                                                      }
                                                                      if (valid23) {
                                                                        if (data63.address !== void 0) {
                                                                          let data65 = data63.address;
                                                                          const _errs130 = errors;
                                                                          if (typeof data65 !== "string" && data65 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid23 = _errs130 === errors;
                                                                        } else {
                                                                          var valid23 = true;
                                                                        }
                                                                        if (valid23) {
                                                                          if (data63.alias !== void 0) {
                                                                            let data66 = data63.alias;
                                                                            const _errs132 = errors;
                                                                            if (typeof data66 !== "string" && data66 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid23 = _errs132 === errors;
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
                                                              var valid22 = _errs125 === errors;
                                                            } else {
                                                              var valid22 = true;
                                                            }
                                                            if (valid22) {
                                                              if (data61.learnedFrom !== void 0) {
                                                                let data67 = data61.learnedFrom;
                                                                const _errs134 = errors;
                                                                if (!(data67 === "plan" || data67 === "sources")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid22 = _errs134 === errors;
                                                              } else {
                                                                var valid22 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid18 = _errs120 === errors;
                                                } else {
                                                  var valid18 = true;
                                                }
                                                if (valid18) {
                                                  if (data53.after !== void 0) {
                                                    let data68 = data53.after;
                                                    const _errs135 = errors;
                                                    const _errs136 = errors;
                                                    if (!(data68 && typeof data68 == "object" && !Array.isArray(data68)) && data68 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs136) {
                                                      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                                        let missing12;
                                                        if (data68.class === void 0 && (missing12 = "class") || data68.key === void 0 && (missing12 = "key") || data68.learnedFrom === void 0 && (missing12 = "learnedFrom")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs138 = errors;
                                                          for (const key12 in data68) {
                                                            if (!(key12 === "class" || key12 === "key" || key12 === "learnedFrom")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs138 === errors) {
                                                            if (data68.class !== void 0) {
                                                              let data69 = data68.class;
                                                              const _errs139 = errors;
                                                              if (!(data69 === "aws-owned" || data69 === "aws-managed" || data69 === "customer-managed" || data69 === "kms" || data69 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid25 = _errs139 === errors;
                                                            } else {
                                                              var valid25 = true;
                                                            }
                                                            if (valid25) {
                                                              if (data68.key !== void 0) {
                                                                let data70 = data68.key;
                                                                const _errs140 = errors;
                                                                if (errors === _errs140) {
                                                                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                                    let missing13;
                                                                    if (data70.arn === void 0 && (missing13 = "arn") || data70.address === void 0 && (missing13 = "address") || data70.alias === void 0 && (missing13 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs142 = errors;
                                                                      for (const key13 in data70) {
                                                                        if (!(key13 === "arn" || key13 === "address" || key13 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs142 === errors) {
                                                                        if (data70.arn !== void 0) {
                                                                          let data71 = data70.arn;
                                                                          const _errs143 = errors;
                                                                          if (typeof data71 !== "string" && data71 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid26 = _errs143 === errors;
                                                                        } else {
                                                                          var valid26 = true;
                                                                        }
                                                                        if (valid26) {
                                                                          if (data70.address !== void 0) {
                                                                            let data72 = data70.address;
                                                                            const _errs145 = errors;
                                                                            if (typeof data72 !== "string" && data72 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid26 = _errs145 === errors;
                                                                          } else {
                                                                            var valid26 = true;
                                                                          }
                                                                          if (valid26) {
                                                                            if (data70.alias !== void 0) {
                                                                              let data73 = data70.alias;
                                                                              const _errs147 = errors;
                                                                              if (typeof data73 !== "string" && data73 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid26 = _errs147 === errors;
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
                                                                var valid25 = _errs140 === errors;
                                                              } else {
                                                                var valid25 = true;
                                                              }
                                                              if (valid25) {
                                                                if (data68.learnedFrom !== void 0) {
                                                                  let data74 = data68.learnedFrom;
                                                                  const _errs149 = errors;
                                                                  if (!(data74 === "plan" || data74 === "sources")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid25 = _errs149 === errors;
                                                                } else {
                                                                  var valid25 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid18 = _errs135 === errors;
                                                  } else {
                                                    var valid18 = true;
                                                  }
                                                  if (valid18) {
                                                    if (data53.transition !== void 0) {
                                                      let data75 = data53.transition;
                                                      const _errs150 = errors;
                                                      if (!(data75 === "created" || data75 === "unchanged" || data75 === "re-encrypted" || data75 === "in-progress" || data75 === "replaced" || data75 === "destroyed" || data75 === "forgotten" || data75 === "unknown")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid18 = _errs150 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                    if (valid18) {
                                                      if (data53.require !== void 0) {
                                                        let data76 = data53.require;
                                                        const _errs151 = errors;
                                                        if (!(data76 === "kms" || data76 === "customer-managed")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid18 = _errs151 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                      if (valid18) {
                                                        if (data53.verdict !== void 0) {
                                                          let data77 = data53.verdict;
                                                          const _errs152 = errors;
                                                          if (!(data77 === "pass" || data77 === "fail" || data77 === "undetermined" || data77 === "not-applicable")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid18 = _errs152 === errors;
                                                        } else {
                                                          var valid18 = true;
                                                        }
                                                        if (valid18) {
                                                          if (data53.replicas !== void 0) {
                                                            let data78 = data53.replicas;
                                                            const _errs153 = errors;
                                                            if (errors === _errs153) {
                                                              if (Array.isArray(data78)) {
                                                                var valid27 = true;
                                                                const len10 = data78.length;
                                                                for (let i10 = 0; i10 < len10; i10++) {
                                                                  let data79 = data78[i10];
                                                                  const _errs155 = errors;
                                                                  if (errors === _errs155) {
                                                                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                                                      let missing14;
                                                                      if (data79.address === void 0 && (missing14 = "address") || data79.type === void 0 && (missing14 = "type") || data79.region === void 0 && (missing14 = "region") || data79.actions === void 0 && (missing14 = "actions") || data79.before === void 0 && (missing14 = "before") || data79.after === void 0 && (missing14 = "after")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs157 = errors;
                                                                        for (const key14 in data79) {
                                                                          if (!(key14 === "address" || key14 === "type" || key14 === "region" || key14 === "actions" || key14 === "before" || key14 === "after")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs157 === errors) {
                                                                          if (data79.address !== void 0) {
                                                                            const _errs158 = errors;
                                                                            if (typeof data79.address !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid28 = _errs158 === errors;
                                                                          } else {
                                                                            var valid28 = true;
                                                                          }
                                                                          if (valid28) {
                                                                            if (data79.type !== void 0) {
                                                                              const _errs160 = errors;
                                                                              if (typeof data79.type !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid28 = _errs160 === errors;
                                                                            } else {
                                                                              var valid28 = true;
                                                                            }
                                                                            if (valid28) {
                                                                              if (data79.region !== void 0) {
                                                                                let data82 = data79.region;
                                                                                const _errs162 = errors;
                                                                                if (typeof data82 !== "string" && data82 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid28 = _errs162 === errors;
                                                                              } else {
                                                                                var valid28 = true;
                                                                              }
                                                                              if (valid28) {
                                                                                if (data79.actions !== void 0) {
                                                                                  let data83 = data79.actions;
                                                                                  const _errs165 = errors;
                                                                                  if (errors === _errs165) {
                                                                                    if (Array.isArray(data83)) {
                                                                                      var valid30 = true;
                                                                                      const len11 = data83.length;
                                                                                      for (let i11 = 0; i11 < len11; i11++) {
                                                                                        const _errs167 = errors;
                                                                                        if (typeof data83[i11] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/actions/" + i11, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid30 = _errs167 === errors;
                                                                                        if (!valid30) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid28 = _errs165 === errors;
                                                                                } else {
                                                                                  var valid28 = true;
                                                                                }
                                                                                if (valid28) {
                                                                                  if (data79.before !== void 0) {
                                                                                    let data85 = data79.before;
                                                                                    const _errs169 = errors;
                                                                                    const _errs170 = errors;
                                                                                    if (!(data85 && typeof data85 == "object" && !Array.isArray(data85)) && data85 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs170) {
                                                                                      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                        let missing15;
                                                                                        if (data85.class === void 0 && (missing15 = "class") || data85.key === void 0 && (missing15 = "key") || data85.learnedFrom === void 0 && (missing15 = "learnedFrom")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs172 = errors;
                                                                                          for (const key15 in data85) {
                                                                                            if (!(key15 === "class" || key15 === "key" || key15 === "learnedFrom")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs172 === errors) {
                                                                                            if (data85.class !== void 0) {
                                                                                              let data86 = data85.class;
                                                                                              const _errs173 = errors;
                                                                                              if (!(data86 === "aws-owned" || data86 === "aws-managed" || data86 === "customer-managed" || data86 === "kms" || data86 === "unknown")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid32 = _errs173 === errors;
                                                                                            } else {
                                                                                              var valid32 = true;
                                                                                            }
                                                                                            if (valid32) {
                                                                                              if (data85.key !== void 0) {
                                                                                                let data87 = data85.key;
                                                                                                const _errs174 = errors;
                                                                                                if (errors === _errs174) {
                                                                                                  if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                                                                    let missing16;
                                                                                                    if (data87.arn === void 0 && (missing16 = "arn") || data87.address === void 0 && (missing16 = "address") || data87.alias === void 0 && (missing16 = "alias")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      const _errs176 = errors;
                                                                                                      for (const key16 in data87) {
                                                                                                        if (!(key16 === "arn" || key16 === "address" || key16 === "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                          return false;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs176 === errors) {
                                                                                                        if (data87.arn !== void 0) {
                                                                                                          let data88 = data87.arn;
                                                                                                          const _errs177 = errors;
                                                                                                          if (typeof data88 !== "string" && data88 !== null) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid33 = _errs177 === errors;
                                                                                                        } else {
                                                                                                          var valid33 = true;
                                                                                                        }
                                                                                                        if (valid33) {
                                                                                                          if (data87.address !== void 0) {
                                                                                                            let data89 = data87.address;
                                                                                                            const _errs179 = errors;
                                                                                                            if (typeof data89 !== "string" && data89 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid33 = _errs179 === errors;
                                                                                                          } else {
                                                                                                            var valid33 = true;
                                                                                                          }
                                                                                                          if (valid33) {
                                                                                                            if (data87.alias !== void 0) {
                                                                                                              let data90 = data87.alias;
                                                                                                              const _errs181 = errors;
                                                                                                              if (typeof data90 !== "string" && data90 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid33 = _errs181 === errors;
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
                                                                                                var valid32 = _errs174 === errors;
                                                                                              } else {
                                                                                                var valid32 = true;
                                                                                              }
                                                                                              if (valid32) {
                                                                                                if (data85.learnedFrom !== void 0) {
                                                                                                  let data91 = data85.learnedFrom;
                                                                                                  const _errs183 = errors;
                                                                                                  if (!(data91 === "plan" || data91 === "sources")) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/before/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid32 = _errs183 === errors;
                                                                                                } else {
                                                                                                  var valid32 = true;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid28 = _errs169 === errors;
                                                                                  } else {
                                                                                    var valid28 = true;
                                                                                  }
                                                                                  if (valid28) {
                                                                                    if (data79.after !== void 0) {
                                                                                      let data92 = data79.after;
                                                                                      const _errs184 = errors;
                                                                                      const _errs185 = errors;
                                                                                      if (!(data92 && typeof data92 == "object" && !Array.isArray(data92)) && data92 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs185) {
                                                                                        if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                          let missing17;
                                                                                          if (data92.class === void 0 && (missing17 = "class") || data92.key === void 0 && (missing17 = "key") || data92.learnedFrom === void 0 && (missing17 = "learnedFrom")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs187 = errors;
                                                                                            for (const key17 in data92) {
                                                                                              if (!(key17 === "class" || key17 === "key" || key17 === "learnedFrom")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs187 === errors) {
                                                                                              if (data92.class !== void 0) {
                                                                                                let data93 = data92.class;
                                                                                                const _errs188 = errors;
                                                                                                if (!(data93 === "aws-owned" || data93 === "aws-managed" || data93 === "customer-managed" || data93 === "kms" || data93 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid35 = _errs188 === errors;
                                                                                              } else {
                                                                                                var valid35 = true;
                                                                                              }
                                                                                              if (valid35) {
                                                                                                if (data92.key !== void 0) {
                                                                                                  let data94 = data92.key;
                                                                                                  const _errs189 = errors;
                                                                                                  if (errors === _errs189) {
                                                                                                    if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                                      let missing18;
                                                                                                      if (data94.arn === void 0 && (missing18 = "arn") || data94.address === void 0 && (missing18 = "address") || data94.alias === void 0 && (missing18 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs191 = errors;
                                                                                                        for (const key18 in data94) {
                                                                                                          if (!(key18 === "arn" || key18 === "address" || key18 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs191 === errors) {
                                                                                                          if (data94.arn !== void 0) {
                                                                                                            let data95 = data94.arn;
                                                                                                            const _errs192 = errors;
                                                                                                            if (typeof data95 !== "string" && data95 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid36 = _errs192 === errors;
                                                                                                          } else {
                                                                                                            var valid36 = true;
                                                                                                          }
                                                                                                          if (valid36) {
                                                                                                            if (data94.address !== void 0) {
                                                                                                              let data96 = data94.address;
                                                                                                              const _errs194 = errors;
                                                                                                              if (typeof data96 !== "string" && data96 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid36 = _errs194 === errors;
                                                                                                            } else {
                                                                                                              var valid36 = true;
                                                                                                            }
                                                                                                            if (valid36) {
                                                                                                              if (data94.alias !== void 0) {
                                                                                                                let data97 = data94.alias;
                                                                                                                const _errs196 = errors;
                                                                                                                if (typeof data97 !== "string" && data97 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid36 = _errs196 === errors;
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
                                                                                                  var valid35 = _errs189 === errors;
                                                                                                } else {
                                                                                                  var valid35 = true;
                                                                                                }
                                                                                                if (valid35) {
                                                                                                  if (data92.learnedFrom !== void 0) {
                                                                                                    let data98 = data92.learnedFrom;
                                                                                                    const _errs198 = errors;
                                                                                                    if (!(data98 === "plan" || data98 === "sources")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas/" + i10 + "/after/learnedFrom", schemaPath: "#/definitions/encryption/properties/learnedFrom/enum", keyword: "enum", params: { allowedValues: schema25.properties.learnedFrom.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid35 = _errs198 === errors;
                                                                                                  } else {
                                                                                                    var valid35 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid28 = _errs184 === errors;
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
                                                                  var valid27 = _errs155 === errors;
                                                                  if (!valid27) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid18 = _errs153 === errors;
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
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i8, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid17 = _errs103 === errors;
                            if (!valid17) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs101 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data99 = data.findings;
                        const _errs199 = errors;
                        if (errors === _errs199) {
                          if (Array.isArray(data99)) {
                            var valid37 = true;
                            const len12 = data99.length;
                            for (let i12 = 0; i12 < len12; i12++) {
                              let data100 = data99[i12];
                              const _errs201 = errors;
                              if (errors === _errs201) {
                                if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                  let missing19;
                                  if (data100.plan === void 0 && (missing19 = "plan") || data100.ruleId === void 0 && (missing19 = "ruleId") || data100.problem === void 0 && (missing19 = "problem") || data100.severity === void 0 && (missing19 = "severity") || data100.status === void 0 && (missing19 = "status") || data100.waiver === void 0 && (missing19 = "waiver") || data100.address === void 0 && (missing19 = "address") || data100.attribute === void 0 && (missing19 = "attribute") || data100.location === void 0 && (missing19 = "location") || data100.message === void 0 && (missing19 = "message") || data100.remedy === void 0 && (missing19 = "remedy") || data100.hcl === void 0 && (missing19 = "hcl") || data100.edit === void 0 && (missing19 = "edit") || data100.check === void 0 && (missing19 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                    return false;
                                  } else {
                                    const _errs203 = errors;
                                    for (const key19 in data100) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key19)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs203 === errors) {
                                      if (data100.plan !== void 0) {
                                        const _errs204 = errors;
                                        if (typeof data100.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid38 = _errs204 === errors;
                                      } else {
                                        var valid38 = true;
                                      }
                                      if (valid38) {
                                        if (data100.ruleId !== void 0) {
                                          let data102 = data100.ruleId;
                                          const _errs206 = errors;
                                          if (errors === _errs206) {
                                            if (typeof data102 === "string") {
                                              if (!pattern2.test(data102)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid38 = _errs206 === errors;
                                        } else {
                                          var valid38 = true;
                                        }
                                        if (valid38) {
                                          if (data100.problem !== void 0) {
                                            let data103 = data100.problem;
                                            const _errs208 = errors;
                                            if (errors === _errs208) {
                                              if (typeof data103 === "string") {
                                                if (!pattern2.test(data103)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid38 = _errs208 === errors;
                                          } else {
                                            var valid38 = true;
                                          }
                                          if (valid38) {
                                            if (data100.severity !== void 0) {
                                              let data104 = data100.severity;
                                              const _errs210 = errors;
                                              if (!(data104 === "error" || data104 === "warning" || data104 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid38 = _errs210 === errors;
                                            } else {
                                              var valid38 = true;
                                            }
                                            if (valid38) {
                                              if (data100.status !== void 0) {
                                                let data105 = data100.status;
                                                const _errs211 = errors;
                                                if (!(data105 === "open" || data105 === "waived" || data105 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid38 = _errs211 === errors;
                                              } else {
                                                var valid38 = true;
                                              }
                                              if (valid38) {
                                                if (data100.waiver !== void 0) {
                                                  let data106 = data100.waiver;
                                                  const _errs212 = errors;
                                                  if (!(data106 && typeof data106 == "object" && !Array.isArray(data106)) && data106 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs212) {
                                                    if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                      let missing20;
                                                      if (data106.reason === void 0 && (missing20 = "reason") || data106.owner === void 0 && (missing20 = "owner") || data106.expires === void 0 && (missing20 = "expires") || data106.by === void 0 && (missing20 = "by") || data106.location === void 0 && (missing20 = "location")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs214 = errors;
                                                        for (const key20 in data106) {
                                                          if (!(key20 === "reason" || key20 === "owner" || key20 === "expires" || key20 === "by" || key20 === "location")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs214 === errors) {
                                                          if (data106.reason !== void 0) {
                                                            let data107 = data106.reason;
                                                            const _errs215 = errors;
                                                            if (errors === _errs215) {
                                                              if (typeof data107 === "string") {
                                                                if (func6(data107) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid39 = _errs215 === errors;
                                                          } else {
                                                            var valid39 = true;
                                                          }
                                                          if (valid39) {
                                                            if (data106.owner !== void 0) {
                                                              let data108 = data106.owner;
                                                              const _errs217 = errors;
                                                              if (typeof data108 !== "string" && data108 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid39 = _errs217 === errors;
                                                            } else {
                                                              var valid39 = true;
                                                            }
                                                            if (valid39) {
                                                              if (data106.expires !== void 0) {
                                                                let data109 = data106.expires;
                                                                const _errs219 = errors;
                                                                if (typeof data109 !== "string" && data109 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.expires.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs219) {
                                                                  if (typeof data109 === "string") {
                                                                    if (!pattern5.test(data109)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid39 = _errs219 === errors;
                                                              } else {
                                                                var valid39 = true;
                                                              }
                                                              if (valid39) {
                                                                if (data106.by !== void 0) {
                                                                  let data110 = data106.by;
                                                                  const _errs221 = errors;
                                                                  if (!(data110 === "policy" || data110 === "comment" || data110 === "other-tool")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/by", schemaPath: "#/properties/findings/items/properties/waiver/properties/by/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.waiver.properties.by.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid39 = _errs221 === errors;
                                                                } else {
                                                                  var valid39 = true;
                                                                }
                                                                if (valid39) {
                                                                  if (data106.location !== void 0) {
                                                                    let data111 = data106.location;
                                                                    const _errs222 = errors;
                                                                    const _errs223 = errors;
                                                                    if (!(data111 && typeof data111 == "object" && !Array.isArray(data111)) && data111 !== null) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs223) {
                                                                      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                                                                        let missing21;
                                                                        if (data111.path === void 0 && (missing21 = "path") || data111.line === void 0 && (missing21 = "line") || data111.endLine === void 0 && (missing21 = "endLine") || data111.inRepository === void 0 && (missing21 = "inRepository")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs225 = errors;
                                                                          for (const key21 in data111) {
                                                                            if (!(key21 === "path" || key21 === "line" || key21 === "endLine" || key21 === "inRepository")) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs225 === errors) {
                                                                            if (data111.path !== void 0) {
                                                                              let data112 = data111.path;
                                                                              const _errs226 = errors;
                                                                              if (errors === _errs226) {
                                                                                if (typeof data112 === "string") {
                                                                                  if (func6(data112) < 1) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid41 = _errs226 === errors;
                                                                            } else {
                                                                              var valid41 = true;
                                                                            }
                                                                            if (valid41) {
                                                                              if (data111.line !== void 0) {
                                                                                let data113 = data111.line;
                                                                                const _errs228 = errors;
                                                                                if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs228) {
                                                                                  if (typeof data113 == "number" && isFinite(data113)) {
                                                                                    if (data113 < 1 || isNaN(data113)) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid41 = _errs228 === errors;
                                                                              } else {
                                                                                var valid41 = true;
                                                                              }
                                                                              if (valid41) {
                                                                                if (data111.endLine !== void 0) {
                                                                                  let data114 = data111.endLine;
                                                                                  const _errs230 = errors;
                                                                                  if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs230) {
                                                                                    if (typeof data114 == "number" && isFinite(data114)) {
                                                                                      if (data114 < 1 || isNaN(data114)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid41 = _errs230 === errors;
                                                                                } else {
                                                                                  var valid41 = true;
                                                                                }
                                                                                if (valid41) {
                                                                                  if (data111.inRepository !== void 0) {
                                                                                    const _errs232 = errors;
                                                                                    if (typeof data111.inRepository !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/waiver/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid41 = _errs232 === errors;
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
                                                                    var valid39 = _errs222 === errors;
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
                                                  var valid38 = _errs212 === errors;
                                                } else {
                                                  var valid38 = true;
                                                }
                                                if (valid38) {
                                                  if (data100.address !== void 0) {
                                                    let data116 = data100.address;
                                                    const _errs234 = errors;
                                                    if (typeof data116 !== "string" && data116 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid38 = _errs234 === errors;
                                                  } else {
                                                    var valid38 = true;
                                                  }
                                                  if (valid38) {
                                                    if (data100.attribute !== void 0) {
                                                      let data117 = data100.attribute;
                                                      const _errs236 = errors;
                                                      if (typeof data117 !== "string" && data117 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid38 = _errs236 === errors;
                                                    } else {
                                                      var valid38 = true;
                                                    }
                                                    if (valid38) {
                                                      if (data100.message !== void 0) {
                                                        let data118 = data100.message;
                                                        const _errs238 = errors;
                                                        if (errors === _errs238) {
                                                          if (typeof data118 === "string") {
                                                            if (func6(data118) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid38 = _errs238 === errors;
                                                      } else {
                                                        var valid38 = true;
                                                      }
                                                      if (valid38) {
                                                        if (data100.remedy !== void 0) {
                                                          let data119 = data100.remedy;
                                                          const _errs240 = errors;
                                                          if (errors === _errs240) {
                                                            if (typeof data119 === "string") {
                                                              if (func6(data119) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid38 = _errs240 === errors;
                                                        } else {
                                                          var valid38 = true;
                                                        }
                                                        if (valid38) {
                                                          if (data100.location !== void 0) {
                                                            let data120 = data100.location;
                                                            const _errs242 = errors;
                                                            const _errs243 = errors;
                                                            if (!(data120 && typeof data120 == "object" && !Array.isArray(data120)) && data120 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/type", keyword: "type", params: { type: schema30.type }, message: "must be object,null" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs243) {
                                                              if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                                                                let missing22;
                                                                if (data120.path === void 0 && (missing22 = "path") || data120.line === void 0 && (missing22 = "line") || data120.endLine === void 0 && (missing22 = "endLine") || data120.inRepository === void 0 && (missing22 = "inRepository")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs245 = errors;
                                                                  for (const key22 in data120) {
                                                                    if (!(key22 === "path" || key22 === "line" || key22 === "endLine" || key22 === "inRepository")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location", schemaPath: "#/definitions/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs245 === errors) {
                                                                    if (data120.path !== void 0) {
                                                                      let data121 = data120.path;
                                                                      const _errs246 = errors;
                                                                      if (errors === _errs246) {
                                                                        if (typeof data121 === "string") {
                                                                          if (func6(data121) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/path", schemaPath: "#/definitions/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid43 = _errs246 === errors;
                                                                    } else {
                                                                      var valid43 = true;
                                                                    }
                                                                    if (valid43) {
                                                                      if (data120.line !== void 0) {
                                                                        let data122 = data120.line;
                                                                        const _errs248 = errors;
                                                                        if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/line", schemaPath: "#/definitions/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs248) {
                                                                          if (typeof data122 == "number" && isFinite(data122)) {
                                                                            if (data122 < 1 || isNaN(data122)) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/line", schemaPath: "#/definitions/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid43 = _errs248 === errors;
                                                                      } else {
                                                                        var valid43 = true;
                                                                      }
                                                                      if (valid43) {
                                                                        if (data120.endLine !== void 0) {
                                                                          let data123 = data120.endLine;
                                                                          const _errs250 = errors;
                                                                          if (!(typeof data123 == "number" && (!(data123 % 1) && !isNaN(data123)) && isFinite(data123))) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs250) {
                                                                            if (typeof data123 == "number" && isFinite(data123)) {
                                                                              if (data123 < 1 || isNaN(data123)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/endLine", schemaPath: "#/definitions/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid43 = _errs250 === errors;
                                                                        } else {
                                                                          var valid43 = true;
                                                                        }
                                                                        if (valid43) {
                                                                          if (data120.inRepository !== void 0) {
                                                                            const _errs252 = errors;
                                                                            if (typeof data120.inRepository !== "boolean") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/location/inRepository", schemaPath: "#/definitions/location/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid43 = _errs252 === errors;
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
                                                            var valid38 = _errs242 === errors;
                                                          } else {
                                                            var valid38 = true;
                                                          }
                                                          if (valid38) {
                                                            if (data100.hcl !== void 0) {
                                                              let data125 = data100.hcl;
                                                              const _errs254 = errors;
                                                              if (typeof data125 !== "string" && data125 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid38 = _errs254 === errors;
                                                            } else {
                                                              var valid38 = true;
                                                            }
                                                            if (valid38) {
                                                              if (data100.edit !== void 0) {
                                                                let data126 = data100.edit;
                                                                const _errs256 = errors;
                                                                if (!(data126 && typeof data126 == "object" && !Array.isArray(data126)) && data126 !== null) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.edit.type }, message: "must be object,null" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs256) {
                                                                  if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                    let missing23;
                                                                    if (data126.path === void 0 && (missing23 = "path") || data126.line === void 0 && (missing23 = "line") || data126.endLine === void 0 && (missing23 = "endLine") || data126.inRepository === void 0 && (missing23 = "inRepository") || data126.lines === void 0 && (missing23 = "lines") || data126.isComplete === void 0 && (missing23 = "isComplete")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs258 = errors;
                                                                      for (const key23 in data126) {
                                                                        if (!(key23 === "path" || key23 === "line" || key23 === "endLine" || key23 === "inRepository" || key23 === "lines" || key23 === "isComplete")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit", schemaPath: "#/properties/findings/items/properties/edit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs258 === errors) {
                                                                        if (data126.path !== void 0) {
                                                                          let data127 = data126.path;
                                                                          const _errs259 = errors;
                                                                          if (errors === _errs259) {
                                                                            if (typeof data127 === "string") {
                                                                              if (func6(data127) < 1) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/path", schemaPath: "#/properties/findings/items/properties/edit/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid44 = _errs259 === errors;
                                                                        } else {
                                                                          var valid44 = true;
                                                                        }
                                                                        if (valid44) {
                                                                          if (data126.line !== void 0) {
                                                                            let data128 = data126.line;
                                                                            const _errs261 = errors;
                                                                            if (!(typeof data128 == "number" && (!(data128 % 1) && !isNaN(data128)) && isFinite(data128))) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs261) {
                                                                              if (typeof data128 == "number" && isFinite(data128)) {
                                                                                if (data128 < 1 || isNaN(data128)) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/line", schemaPath: "#/properties/findings/items/properties/edit/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid44 = _errs261 === errors;
                                                                          } else {
                                                                            var valid44 = true;
                                                                          }
                                                                          if (valid44) {
                                                                            if (data126.endLine !== void 0) {
                                                                              let data129 = data126.endLine;
                                                                              const _errs263 = errors;
                                                                              if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129))) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs263) {
                                                                                if (typeof data129 == "number" && isFinite(data129)) {
                                                                                  if (data129 < 1 || isNaN(data129)) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/endLine", schemaPath: "#/properties/findings/items/properties/edit/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid44 = _errs263 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data126.inRepository !== void 0) {
                                                                                const _errs265 = errors;
                                                                                if (typeof data126.inRepository !== "boolean") {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/inRepository", schemaPath: "#/properties/findings/items/properties/edit/properties/inRepository/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                  return false;
                                                                                }
                                                                                var valid44 = _errs265 === errors;
                                                                              } else {
                                                                                var valid44 = true;
                                                                              }
                                                                              if (valid44) {
                                                                                if (data126.lines !== void 0) {
                                                                                  let data131 = data126.lines;
                                                                                  const _errs267 = errors;
                                                                                  if (errors === _errs267) {
                                                                                    if (Array.isArray(data131)) {
                                                                                      var valid45 = true;
                                                                                      const len13 = data131.length;
                                                                                      for (let i13 = 0; i13 < len13; i13++) {
                                                                                        const _errs269 = errors;
                                                                                        if (typeof data131[i13] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/lines/" + i13, schemaPath: "#/properties/findings/items/properties/edit/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid45 = _errs269 === errors;
                                                                                        if (!valid45) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/lines", schemaPath: "#/properties/findings/items/properties/edit/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid44 = _errs267 === errors;
                                                                                } else {
                                                                                  var valid44 = true;
                                                                                }
                                                                                if (valid44) {
                                                                                  if (data126.isComplete !== void 0) {
                                                                                    const _errs271 = errors;
                                                                                    if (typeof data126.isComplete !== "boolean") {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/edit/isComplete", schemaPath: "#/properties/findings/items/properties/edit/properties/isComplete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid44 = _errs271 === errors;
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
                                                                var valid38 = _errs256 === errors;
                                                              } else {
                                                                var valid38 = true;
                                                              }
                                                              if (valid38) {
                                                                if (data100.check !== void 0) {
                                                                  let data134 = data100.check;
                                                                  const _errs273 = errors;
                                                                  if (typeof data134 !== "string" && data134 !== null) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i12 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  var valid38 = _errs273 === errors;
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
                              var valid37 = _errs201 === errors;
                              if (!valid37) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs199 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs275 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs275 === errors;
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
  const report = value;
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
