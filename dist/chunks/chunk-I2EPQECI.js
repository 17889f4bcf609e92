import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);
import {
  CONTROL,
  STANDARD_INPUT,
  cannotBeRead,
  expandPath
} from "./chunk-NZPR4D2C.js";
import {
  require_ucs2length
} from "./chunk-7EFWN6UC.js";
import {
  UserError
} from "./chunk-4AWRIM5D.js";

// src/gate/validators.js
var validateReport = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "dynamodb-kms-gate/report", "title": "dynamodb-kms-gate report", "description": "What dynamodb-kms-gate check --format json prints. Later versions may add properties; schemaVersion changes when one is removed or means something else.", "type": "object", "required": ["schemaVersion", "tool", "verdict", "plans", "rules", "tables", "findings", "summary"], "additionalProperties": false, "properties": { "schemaVersion": { "const": "1" }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "dynamodb-kms-gate" }, "version": { "type": "string" } } }, "verdict": { "description": "pass where every plan passes.", "enum": ["pass", "fail"] }, "plans": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["name", "verdict", "settings", "policy", "summary", "path", "sha256", "terraformVersion", "complete", "errored"], "additionalProperties": false, "properties": { "name": { "description": "What the rows of its tables and findings call it: unique in the report.", "type": "string" }, "verdict": { "description": "fail exactly when an open finding is at or above settings.failOn.", "enum": ["pass", "fail"] }, "settings": { "type": "object", "required": ["require", "undetermined", "failOn", "existing", "frameworks"], "additionalProperties": false, "properties": { "require": { "enum": ["kms", "customer-managed"] }, "undetermined": { "enum": ["fail", "warn"] }, "failOn": { "enum": ["error", "warning", "never"] }, "existing": { "enum": ["fail", "warn"] }, "frameworks": { "description": "The frameworks that comments show; null for all.", "type": ["array", "null"], "items": { "type": "string" } } } }, "policy": { "description": "The policy file that was used; null where there was none.", "type": ["object", "null"], "required": ["path", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "summary": { "$ref": "#/definitions/summary" }, "path": { "description": "As the user named it; - for standard input.", "type": "string" }, "sha256": { "description": "Of the bytes as read.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "terraformVersion": { "type": ["string", "null"] }, "complete": { "description": "null where the plan does not say.", "type": ["boolean", "null"] }, "errored": { "description": "null where the plan does not say.", "type": ["boolean", "null"] } } } }, "rules": { "description": "The rule of the control, and those with findings.", "type": "array", "items": { "type": "object", "required": ["id", "title", "severity", "rationale", "retrofit", "references", "checks", "frameworks"], "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "title": { "type": "string" }, "severity": { "description": "Where a problem has none of its own.", "enum": ["error", "warning", "note"] }, "rationale": { "type": "string" }, "retrofit": { "description": "Whether it is about what the apply does to tables that exist.", "type": "boolean" }, "references": { "type": "array", "items": { "type": "string" } }, "checks": { "description": "The same check in other tools.", "type": "array", "items": { "type": "object", "required": ["tool", "id", "accepts", "looksAt"], "additionalProperties": false, "properties": { "tool": { "type": "string" }, "id": { "type": "string" }, "accepts": { "description": "kms: the AWS managed key as well.", "enum": ["kms", "customer-managed"] }, "looksAt": { "enum": ["source", "plan", "source and plan", "deployed tables"] } } } }, "frameworks": { "description": "The requirements of frameworks that ask for it.", "type": "array", "items": { "type": "object", "required": ["id", "title", "keyControl", "requirements"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "keyControl": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } } } } } } } }, "tables": { "description": "Every table, and every aws_dynamodb_table_replica whose table is not in the plan.", "type": "array", "items": { "type": "object", "required": ["plan", "name", "address", "type", "region", "actions", "before", "after", "transition", "require", "verdict", "replicas"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "name": { "description": "In DynamoDB; null where it is not known or sensitive.", "type": ["string", "null"] }, "address": { "type": "string" }, "type": { "enum": ["aws_dynamodb_table", "aws_dynamodb_table_replica", "awscc_dynamodb_table", "awscc_dynamodb_global_table"] }, "region": { "$ref": "#/definitions/region" }, "actions": { "description": "As Terraform prints them.", "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" }, "transition": { "description": "What the apply does. in-progress: the update is none, the table was being re-encrypted when Terraform refreshed. unknown: known after the apply.", "enum": ["created", "unchanged", "re-encrypted", "in-progress", "replaced", "destroyed", "forgotten", "unknown"] }, "require": { "description": "Which key it must have: that of the settings, or of an override of the policy.", "enum": ["kms", "customer-managed"] }, "verdict": { "description": "Of the rule table-kms-encryption.", "enum": ["pass", "fail", "undetermined", "not-applicable"] }, "replicas": { "type": "array", "items": { "type": "object", "required": ["address", "type", "region", "actions", "before", "after"], "additionalProperties": false, "properties": { "address": { "description": "The table's for a replica block.", "type": "string" }, "type": { "type": "string" }, "region": { "$ref": "#/definitions/region" }, "actions": { "type": "array", "items": { "type": "string" } }, "before": { "$ref": "#/definitions/encryption" }, "after": { "$ref": "#/definitions/encryption" } } } } } } }, "findings": { "type": "array", "items": { "type": "object", "required": ["plan", "ruleId", "problem", "severity", "status", "waiver", "address", "attribute", "message", "remedy", "hcl", "check"], "additionalProperties": false, "properties": { "plan": { "type": "string" }, "ruleId": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "problem": { "type": "string", "pattern": "^[a-z0-9-]+$" }, "severity": { "description": "With the settings taken into account.", "enum": ["error", "warning", "note"] }, "status": { "description": "Only what is open can fail the gate. waived: by the policy, until a day; baseline: an earlier report has it as well.", "enum": ["open", "waived", "baseline"] }, "waiver": { "type": ["object", "null"], "required": ["reason", "owner", "expires"], "additionalProperties": false, "properties": { "reason": { "type": "string", "minLength": 1 }, "owner": { "type": ["string", "null"] }, "expires": { "description": "The last day on which it holds, in UTC.", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } }, "address": { "description": "null where the finding is about the plan as a whole.", "type": ["string", "null"] }, "attribute": { "type": ["string", "null"] }, "message": { "type": "string", "minLength": 1 }, "remedy": { "type": "string", "minLength": 1 }, "hcl": { "description": "What to write in the configuration; null where the remedy is something else.", "type": ["string", "null"] }, "check": { "description": "The command that shows, after the apply, how it went; null where there is none.", "type": ["string", "null"] } } } }, "summary": { "$ref": "#/definitions/summary" } }, "definitions": { "summary": { "type": "object", "required": ["tables", "passed", "failed", "undetermined", "notApplicable", "reEncryptions", "errors", "warnings", "notes", "waived", "baseline"], "additionalProperties": false, "properties": { "tables": { "$ref": "#/definitions/count" }, "passed": { "$ref": "#/definitions/count" }, "failed": { "$ref": "#/definitions/count" }, "undetermined": { "$ref": "#/definitions/count" }, "notApplicable": { "$ref": "#/definitions/count" }, "reEncryptions": { "$ref": "#/definitions/count" }, "errors": { "$ref": "#/definitions/count" }, "warnings": { "$ref": "#/definitions/count" }, "notes": { "$ref": "#/definitions/count" }, "waived": { "description": "Findings that do not fail the gate, whatever their severity; errors, warnings and notes are open ones.", "$ref": "#/definitions/count" }, "baseline": { "$ref": "#/definitions/count" } } }, "count": { "type": "integer", "minimum": 0 }, "region": { "description": "null where it is not known.", "type": ["string", "null"] }, "encryption": { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } } } } } };
var schema24 = { "description": "null where it is not known.", "type": ["string", "null"] };
var schema25 = { "description": "null where the table is not there on that side.", "type": ["object", "null"], "required": ["class", "key"], "additionalProperties": false, "properties": { "class": { "description": "kms: KMS is on, which kind of key cannot be told. unknown: nothing can be told.", "enum": ["aws-owned", "aws-managed", "customer-managed", "kms", "unknown"] }, "key": { "description": "The customer managed key, and the alias that names it if one does; null members where not known, (sensitive) where the plan marks the value so.", "type": "object", "required": ["arn", "address", "alias"], "additionalProperties": false, "properties": { "arn": { "type": ["string", "null"] }, "address": { "type": ["string", "null"] }, "alias": { "type": ["string", "null"] } } } } };
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
                              if (data6.name === void 0 && (missing2 = "name") || data6.verdict === void 0 && (missing2 = "verdict") || data6.settings === void 0 && (missing2 = "settings") || data6.policy === void 0 && (missing2 = "policy") || data6.summary === void 0 && (missing2 = "summary") || data6.path === void 0 && (missing2 = "path") || data6.sha256 === void 0 && (missing2 = "sha256") || data6.terraformVersion === void 0 && (missing2 = "terraformVersion") || data6.complete === void 0 && (missing2 = "complete") || data6.errored === void 0 && (missing2 = "errored")) {
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
                    let data25 = data.rules;
                    const _errs47 = errors;
                    if (errors === _errs47) {
                      if (Array.isArray(data25)) {
                        var valid7 = true;
                        const len2 = data25.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data26 = data25[i2];
                          const _errs49 = errors;
                          if (errors === _errs49) {
                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                              let missing5;
                              if (data26.id === void 0 && (missing5 = "id") || data26.title === void 0 && (missing5 = "title") || data26.severity === void 0 && (missing5 = "severity") || data26.rationale === void 0 && (missing5 = "rationale") || data26.retrofit === void 0 && (missing5 = "retrofit") || data26.references === void 0 && (missing5 = "references") || data26.checks === void 0 && (missing5 = "checks") || data26.frameworks === void 0 && (missing5 = "frameworks")) {
                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                return false;
                              } else {
                                const _errs51 = errors;
                                for (const key5 in data26) {
                                  if (!(key5 === "id" || key5 === "title" || key5 === "severity" || key5 === "rationale" || key5 === "retrofit" || key5 === "references" || key5 === "checks" || key5 === "frameworks")) {
                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs51 === errors) {
                                  if (data26.id !== void 0) {
                                    let data27 = data26.id;
                                    const _errs52 = errors;
                                    if (errors === _errs52) {
                                      if (typeof data27 === "string") {
                                        if (!pattern2.test(data27)) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/id", schemaPath: "#/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/id", schemaPath: "#/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs52 === errors;
                                  } else {
                                    var valid8 = true;
                                  }
                                  if (valid8) {
                                    if (data26.title !== void 0) {
                                      const _errs54 = errors;
                                      if (typeof data26.title !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/title", schemaPath: "#/properties/rules/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid8 = _errs54 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data26.severity !== void 0) {
                                        let data29 = data26.severity;
                                        const _errs56 = errors;
                                        if (!(data29 === "error" || data29 === "warning" || data29 === "note")) {
                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/severity", schemaPath: "#/properties/rules/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid8 = _errs56 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                      if (valid8) {
                                        if (data26.rationale !== void 0) {
                                          const _errs57 = errors;
                                          if (typeof data26.rationale !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/rationale", schemaPath: "#/properties/rules/items/properties/rationale/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid8 = _errs57 === errors;
                                        } else {
                                          var valid8 = true;
                                        }
                                        if (valid8) {
                                          if (data26.retrofit !== void 0) {
                                            const _errs59 = errors;
                                            if (typeof data26.retrofit !== "boolean") {
                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/retrofit", schemaPath: "#/properties/rules/items/properties/retrofit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid8 = _errs59 === errors;
                                          } else {
                                            var valid8 = true;
                                          }
                                          if (valid8) {
                                            if (data26.references !== void 0) {
                                              let data32 = data26.references;
                                              const _errs61 = errors;
                                              if (errors === _errs61) {
                                                if (Array.isArray(data32)) {
                                                  var valid9 = true;
                                                  const len3 = data32.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    const _errs63 = errors;
                                                    if (typeof data32[i3] !== "string") {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/references/" + i3, schemaPath: "#/properties/rules/items/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid9 = _errs63 === errors;
                                                    if (!valid9) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/references", schemaPath: "#/properties/rules/items/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid8 = _errs61 === errors;
                                            } else {
                                              var valid8 = true;
                                            }
                                            if (valid8) {
                                              if (data26.checks !== void 0) {
                                                let data34 = data26.checks;
                                                const _errs65 = errors;
                                                if (errors === _errs65) {
                                                  if (Array.isArray(data34)) {
                                                    var valid10 = true;
                                                    const len4 = data34.length;
                                                    for (let i4 = 0; i4 < len4; i4++) {
                                                      let data35 = data34[i4];
                                                      const _errs67 = errors;
                                                      if (errors === _errs67) {
                                                        if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                          let missing6;
                                                          if (data35.tool === void 0 && (missing6 = "tool") || data35.id === void 0 && (missing6 = "id") || data35.accepts === void 0 && (missing6 = "accepts") || data35.looksAt === void 0 && (missing6 = "looksAt")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4, schemaPath: "#/properties/rules/items/properties/checks/items/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs69 = errors;
                                                            for (const key6 in data35) {
                                                              if (!(key6 === "tool" || key6 === "id" || key6 === "accepts" || key6 === "looksAt")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4, schemaPath: "#/properties/rules/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs69 === errors) {
                                                              if (data35.tool !== void 0) {
                                                                const _errs70 = errors;
                                                                if (typeof data35.tool !== "string") {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4 + "/tool", schemaPath: "#/properties/rules/items/properties/checks/items/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid11 = _errs70 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data35.id !== void 0) {
                                                                  const _errs72 = errors;
                                                                  if (typeof data35.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4 + "/id", schemaPath: "#/properties/rules/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid11 = _errs72 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data35.accepts !== void 0) {
                                                                    let data38 = data35.accepts;
                                                                    const _errs74 = errors;
                                                                    if (!(data38 === "kms" || data38 === "customer-managed")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4 + "/accepts", schemaPath: "#/properties/rules/items/properties/checks/items/properties/accepts/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.accepts.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid11 = _errs74 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data35.looksAt !== void 0) {
                                                                      let data39 = data35.looksAt;
                                                                      const _errs75 = errors;
                                                                      if (!(data39 === "source" || data39 === "plan" || data39 === "source and plan" || data39 === "deployed tables")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4 + "/looksAt", schemaPath: "#/properties/rules/items/properties/checks/items/properties/looksAt/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.items.properties.checks.items.properties.looksAt.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid11 = _errs75 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks/" + i4, schemaPath: "#/properties/rules/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid10 = _errs67 === errors;
                                                      if (!valid10) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/checks", schemaPath: "#/properties/rules/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid8 = _errs65 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data26.frameworks !== void 0) {
                                                  let data40 = data26.frameworks;
                                                  const _errs76 = errors;
                                                  if (errors === _errs76) {
                                                    if (Array.isArray(data40)) {
                                                      var valid12 = true;
                                                      const len5 = data40.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        let data41 = data40[i5];
                                                        const _errs78 = errors;
                                                        if (errors === _errs78) {
                                                          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                            let missing7;
                                                            if (data41.id === void 0 && (missing7 = "id") || data41.title === void 0 && (missing7 = "title") || data41.keyControl === void 0 && (missing7 = "keyControl") || data41.requirements === void 0 && (missing7 = "requirements")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5, schemaPath: "#/properties/rules/items/properties/frameworks/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs80 = errors;
                                                              for (const key7 in data41) {
                                                                if (!(key7 === "id" || key7 === "title" || key7 === "keyControl" || key7 === "requirements")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5, schemaPath: "#/properties/rules/items/properties/frameworks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs80 === errors) {
                                                                if (data41.id !== void 0) {
                                                                  const _errs81 = errors;
                                                                  if (typeof data41.id !== "string") {
                                                                    validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5 + "/id", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs81 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data41.title !== void 0) {
                                                                    const _errs83 = errors;
                                                                    if (typeof data41.title !== "string") {
                                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5 + "/title", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid13 = _errs83 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data41.keyControl !== void 0) {
                                                                      const _errs85 = errors;
                                                                      if (typeof data41.keyControl !== "string") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5 + "/keyControl", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/keyControl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid13 = _errs85 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                    if (valid13) {
                                                                      if (data41.requirements !== void 0) {
                                                                        let data45 = data41.requirements;
                                                                        const _errs87 = errors;
                                                                        if (errors === _errs87) {
                                                                          if (Array.isArray(data45)) {
                                                                            var valid14 = true;
                                                                            const len6 = data45.length;
                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                              const _errs89 = errors;
                                                                              if (typeof data45[i6] !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5 + "/requirements/" + i6, schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid14 = _errs89 === errors;
                                                                              if (!valid14) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5 + "/requirements", schemaPath: "#/properties/rules/items/properties/frameworks/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
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
                                                            validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks/" + i5, schemaPath: "#/properties/rules/items/properties/frameworks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid12 = _errs78 === errors;
                                                        if (!valid12) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/rules/" + i2 + "/frameworks", schemaPath: "#/properties/rules/items/properties/frameworks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid8 = _errs76 === errors;
                                                } else {
                                                  var valid8 = true;
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
                              validate10.errors = [{ instancePath: instancePath + "/rules/" + i2, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid7 = _errs49 === errors;
                          if (!valid7) {
                            break;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs47 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tables !== void 0) {
                      let data47 = data.tables;
                      const _errs91 = errors;
                      if (errors === _errs91) {
                        if (Array.isArray(data47)) {
                          var valid15 = true;
                          const len7 = data47.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            let data48 = data47[i7];
                            const _errs93 = errors;
                            if (errors === _errs93) {
                              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                let missing8;
                                if (data48.plan === void 0 && (missing8 = "plan") || data48.name === void 0 && (missing8 = "name") || data48.address === void 0 && (missing8 = "address") || data48.type === void 0 && (missing8 = "type") || data48.region === void 0 && (missing8 = "region") || data48.actions === void 0 && (missing8 = "actions") || data48.before === void 0 && (missing8 = "before") || data48.after === void 0 && (missing8 = "after") || data48.transition === void 0 && (missing8 = "transition") || data48.require === void 0 && (missing8 = "require") || data48.verdict === void 0 && (missing8 = "verdict") || data48.replicas === void 0 && (missing8 = "replicas")) {
                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i7, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                  return false;
                                } else {
                                  const _errs95 = errors;
                                  for (const key8 in data48) {
                                    if (!func2.call(schema11.properties.tables.items.properties, key8)) {
                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs95 === errors) {
                                    if (data48.plan !== void 0) {
                                      const _errs96 = errors;
                                      if (typeof data48.plan !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/plan", schemaPath: "#/properties/tables/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid16 = _errs96 === errors;
                                    } else {
                                      var valid16 = true;
                                    }
                                    if (valid16) {
                                      if (data48.name !== void 0) {
                                        let data50 = data48.name;
                                        const _errs98 = errors;
                                        if (typeof data50 !== "string" && data50 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/name", schemaPath: "#/properties/tables/items/properties/name/type", keyword: "type", params: { type: schema11.properties.tables.items.properties.name.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid16 = _errs98 === errors;
                                      } else {
                                        var valid16 = true;
                                      }
                                      if (valid16) {
                                        if (data48.address !== void 0) {
                                          const _errs100 = errors;
                                          if (typeof data48.address !== "string") {
                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/address", schemaPath: "#/properties/tables/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid16 = _errs100 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                        if (valid16) {
                                          if (data48.type !== void 0) {
                                            let data52 = data48.type;
                                            const _errs102 = errors;
                                            if (!(data52 === "aws_dynamodb_table" || data52 === "aws_dynamodb_table_replica" || data52 === "awscc_dynamodb_table" || data52 === "awscc_dynamodb_global_table")) {
                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/type", schemaPath: "#/properties/tables/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid16 = _errs102 === errors;
                                          } else {
                                            var valid16 = true;
                                          }
                                          if (valid16) {
                                            if (data48.region !== void 0) {
                                              let data53 = data48.region;
                                              const _errs103 = errors;
                                              if (typeof data53 !== "string" && data53 !== null) {
                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              var valid16 = _errs103 === errors;
                                            } else {
                                              var valid16 = true;
                                            }
                                            if (valid16) {
                                              if (data48.actions !== void 0) {
                                                let data54 = data48.actions;
                                                const _errs106 = errors;
                                                if (errors === _errs106) {
                                                  if (Array.isArray(data54)) {
                                                    var valid18 = true;
                                                    const len8 = data54.length;
                                                    for (let i8 = 0; i8 < len8; i8++) {
                                                      const _errs108 = errors;
                                                      if (typeof data54[i8] !== "string") {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/actions/" + i8, schemaPath: "#/properties/tables/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid18 = _errs108 === errors;
                                                      if (!valid18) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/actions", schemaPath: "#/properties/tables/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid16 = _errs106 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data48.before !== void 0) {
                                                  let data56 = data48.before;
                                                  const _errs110 = errors;
                                                  const _errs111 = errors;
                                                  if (!(data56 && typeof data56 == "object" && !Array.isArray(data56)) && data56 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs111) {
                                                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                      let missing9;
                                                      if (data56.class === void 0 && (missing9 = "class") || data56.key === void 0 && (missing9 = "key")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs113 = errors;
                                                        for (const key9 in data56) {
                                                          if (!(key9 === "class" || key9 === "key")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs113 === errors) {
                                                          if (data56.class !== void 0) {
                                                            let data57 = data56.class;
                                                            const _errs114 = errors;
                                                            if (!(data57 === "aws-owned" || data57 === "aws-managed" || data57 === "customer-managed" || data57 === "kms" || data57 === "unknown")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid20 = _errs114 === errors;
                                                          } else {
                                                            var valid20 = true;
                                                          }
                                                          if (valid20) {
                                                            if (data56.key !== void 0) {
                                                              let data58 = data56.key;
                                                              const _errs115 = errors;
                                                              if (errors === _errs115) {
                                                                if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                                                  let missing10;
                                                                  if (data58.arn === void 0 && (missing10 = "arn") || data58.address === void 0 && (missing10 = "address") || data58.alias === void 0 && (missing10 = "alias")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs117 = errors;
                                                                    for (const key10 in data58) {
                                                                      if (!(key10 === "arn" || key10 === "address" || key10 === "alias")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs117 === errors) {
                                                                      if (data58.arn !== void 0) {
                                                                        let data59 = data58.arn;
                                                                        const _errs118 = errors;
                                                                        if (typeof data59 !== "string" && data59 !== null) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        var valid21 = _errs118 === errors;
                                                                      } else {
                                                                        var valid21 = true;
                                                                      }
                                                                      if (valid21) {
                                                                        if (data58.address !== void 0) {
                                                                          let data60 = data58.address;
                                                                          const _errs120 = errors;
                                                                          if (typeof data60 !== "string" && data60 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid21 = _errs120 === errors;
                                                                        } else {
                                                                          var valid21 = true;
                                                                        }
                                                                        if (valid21) {
                                                                          if (data58.alias !== void 0) {
                                                                            let data61 = data58.alias;
                                                                            const _errs122 = errors;
                                                                            if (typeof data61 !== "string" && data61 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid21 = _errs122 === errors;
                                                                          } else {
                                                                            var valid21 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid20 = _errs115 === errors;
                                                            } else {
                                                              var valid20 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid16 = _errs110 === errors;
                                                } else {
                                                  var valid16 = true;
                                                }
                                                if (valid16) {
                                                  if (data48.after !== void 0) {
                                                    let data62 = data48.after;
                                                    const _errs124 = errors;
                                                    const _errs125 = errors;
                                                    if (!(data62 && typeof data62 == "object" && !Array.isArray(data62)) && data62 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs125) {
                                                      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                        let missing11;
                                                        if (data62.class === void 0 && (missing11 = "class") || data62.key === void 0 && (missing11 = "key")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs127 = errors;
                                                          for (const key11 in data62) {
                                                            if (!(key11 === "class" || key11 === "key")) {
                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs127 === errors) {
                                                            if (data62.class !== void 0) {
                                                              let data63 = data62.class;
                                                              const _errs128 = errors;
                                                              if (!(data63 === "aws-owned" || data63 === "aws-managed" || data63 === "customer-managed" || data63 === "kms" || data63 === "unknown")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid23 = _errs128 === errors;
                                                            } else {
                                                              var valid23 = true;
                                                            }
                                                            if (valid23) {
                                                              if (data62.key !== void 0) {
                                                                let data64 = data62.key;
                                                                const _errs129 = errors;
                                                                if (errors === _errs129) {
                                                                  if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                                    let missing12;
                                                                    if (data64.arn === void 0 && (missing12 = "arn") || data64.address === void 0 && (missing12 = "address") || data64.alias === void 0 && (missing12 = "alias")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                      return false;
                                                                    } else {
                                                                      const _errs131 = errors;
                                                                      for (const key12 in data64) {
                                                                        if (!(key12 === "arn" || key12 === "address" || key12 === "alias")) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                          return false;
                                                                          break;
                                                                        }
                                                                      }
                                                                      if (_errs131 === errors) {
                                                                        if (data64.arn !== void 0) {
                                                                          let data65 = data64.arn;
                                                                          const _errs132 = errors;
                                                                          if (typeof data65 !== "string" && data65 !== null) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid24 = _errs132 === errors;
                                                                        } else {
                                                                          var valid24 = true;
                                                                        }
                                                                        if (valid24) {
                                                                          if (data64.address !== void 0) {
                                                                            let data66 = data64.address;
                                                                            const _errs134 = errors;
                                                                            if (typeof data66 !== "string" && data66 !== null) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                              return false;
                                                                            }
                                                                            var valid24 = _errs134 === errors;
                                                                          } else {
                                                                            var valid24 = true;
                                                                          }
                                                                          if (valid24) {
                                                                            if (data64.alias !== void 0) {
                                                                              let data67 = data64.alias;
                                                                              const _errs136 = errors;
                                                                              if (typeof data67 !== "string" && data67 !== null) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid24 = _errs136 === errors;
                                                                            } else {
                                                                              var valid24 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid23 = _errs129 === errors;
                                                              } else {
                                                                var valid23 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid16 = _errs124 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data48.transition !== void 0) {
                                                      let data68 = data48.transition;
                                                      const _errs138 = errors;
                                                      if (!(data68 === "created" || data68 === "unchanged" || data68 === "re-encrypted" || data68 === "in-progress" || data68 === "replaced" || data68 === "destroyed" || data68 === "forgotten" || data68 === "unknown")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/transition", schemaPath: "#/properties/tables/items/properties/transition/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.transition.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid16 = _errs138 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                    if (valid16) {
                                                      if (data48.require !== void 0) {
                                                        let data69 = data48.require;
                                                        const _errs139 = errors;
                                                        if (!(data69 === "kms" || data69 === "customer-managed")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/require", schemaPath: "#/properties/tables/items/properties/require/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.require.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid16 = _errs139 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                      if (valid16) {
                                                        if (data48.verdict !== void 0) {
                                                          let data70 = data48.verdict;
                                                          const _errs140 = errors;
                                                          if (!(data70 === "pass" || data70 === "fail" || data70 === "undetermined" || data70 === "not-applicable")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/verdict", schemaPath: "#/properties/tables/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema11.properties.tables.items.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid16 = _errs140 === errors;
                                                        } else {
                                                          var valid16 = true;
                                                        }
                                                        if (valid16) {
                                                          if (data48.replicas !== void 0) {
                                                            let data71 = data48.replicas;
                                                            const _errs141 = errors;
                                                            if (errors === _errs141) {
                                                              if (Array.isArray(data71)) {
                                                                var valid25 = true;
                                                                const len9 = data71.length;
                                                                for (let i9 = 0; i9 < len9; i9++) {
                                                                  let data72 = data71[i9];
                                                                  const _errs143 = errors;
                                                                  if (errors === _errs143) {
                                                                    if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                                                      let missing13;
                                                                      if (data72.address === void 0 && (missing13 = "address") || data72.type === void 0 && (missing13 = "type") || data72.region === void 0 && (missing13 = "region") || data72.actions === void 0 && (missing13 = "actions") || data72.before === void 0 && (missing13 = "before") || data72.after === void 0 && (missing13 = "after")) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9, schemaPath: "#/properties/tables/items/properties/replicas/items/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                        return false;
                                                                      } else {
                                                                        const _errs145 = errors;
                                                                        for (const key13 in data72) {
                                                                          if (!(key13 === "address" || key13 === "type" || key13 === "region" || key13 === "actions" || key13 === "before" || key13 === "after")) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9, schemaPath: "#/properties/tables/items/properties/replicas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                            return false;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs145 === errors) {
                                                                          if (data72.address !== void 0) {
                                                                            const _errs146 = errors;
                                                                            if (typeof data72.address !== "string") {
                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/address", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid26 = _errs146 === errors;
                                                                          } else {
                                                                            var valid26 = true;
                                                                          }
                                                                          if (valid26) {
                                                                            if (data72.type !== void 0) {
                                                                              const _errs148 = errors;
                                                                              if (typeof data72.type !== "string") {
                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/type", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid26 = _errs148 === errors;
                                                                            } else {
                                                                              var valid26 = true;
                                                                            }
                                                                            if (valid26) {
                                                                              if (data72.region !== void 0) {
                                                                                let data75 = data72.region;
                                                                                const _errs150 = errors;
                                                                                if (typeof data75 !== "string" && data75 !== null) {
                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/region", schemaPath: "#/definitions/region/type", keyword: "type", params: { type: schema24.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid26 = _errs150 === errors;
                                                                              } else {
                                                                                var valid26 = true;
                                                                              }
                                                                              if (valid26) {
                                                                                if (data72.actions !== void 0) {
                                                                                  let data76 = data72.actions;
                                                                                  const _errs153 = errors;
                                                                                  if (errors === _errs153) {
                                                                                    if (Array.isArray(data76)) {
                                                                                      var valid28 = true;
                                                                                      const len10 = data76.length;
                                                                                      for (let i10 = 0; i10 < len10; i10++) {
                                                                                        const _errs155 = errors;
                                                                                        if (typeof data76[i10] !== "string") {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/actions/" + i10, schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid28 = _errs155 === errors;
                                                                                        if (!valid28) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/actions", schemaPath: "#/properties/tables/items/properties/replicas/items/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid26 = _errs153 === errors;
                                                                                } else {
                                                                                  var valid26 = true;
                                                                                }
                                                                                if (valid26) {
                                                                                  if (data72.before !== void 0) {
                                                                                    let data78 = data72.before;
                                                                                    const _errs157 = errors;
                                                                                    const _errs158 = errors;
                                                                                    if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs158) {
                                                                                      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                        let missing14;
                                                                                        if (data78.class === void 0 && (missing14 = "class") || data78.key === void 0 && (missing14 = "key")) {
                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          const _errs160 = errors;
                                                                                          for (const key14 in data78) {
                                                                                            if (!(key14 === "class" || key14 === "key")) {
                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                              return false;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs160 === errors) {
                                                                                            if (data78.class !== void 0) {
                                                                                              let data79 = data78.class;
                                                                                              const _errs161 = errors;
                                                                                              if (!(data79 === "aws-owned" || data79 === "aws-managed" || data79 === "customer-managed" || data79 === "kms" || data79 === "unknown")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid30 = _errs161 === errors;
                                                                                            } else {
                                                                                              var valid30 = true;
                                                                                            }
                                                                                            if (valid30) {
                                                                                              if (data78.key !== void 0) {
                                                                                                let data80 = data78.key;
                                                                                                const _errs162 = errors;
                                                                                                if (errors === _errs162) {
                                                                                                  if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                                                    let missing15;
                                                                                                    if (data80.arn === void 0 && (missing15 = "arn") || data80.address === void 0 && (missing15 = "address") || data80.alias === void 0 && (missing15 = "alias")) {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      const _errs164 = errors;
                                                                                                      for (const key15 in data80) {
                                                                                                        if (!(key15 === "arn" || key15 === "address" || key15 === "alias")) {
                                                                                                          validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                          return false;
                                                                                                          break;
                                                                                                        }
                                                                                                      }
                                                                                                      if (_errs164 === errors) {
                                                                                                        if (data80.arn !== void 0) {
                                                                                                          let data81 = data80.arn;
                                                                                                          const _errs165 = errors;
                                                                                                          if (typeof data81 !== "string" && data81 !== null) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid31 = _errs165 === errors;
                                                                                                        } else {
                                                                                                          var valid31 = true;
                                                                                                        }
                                                                                                        if (valid31) {
                                                                                                          if (data80.address !== void 0) {
                                                                                                            let data82 = data80.address;
                                                                                                            const _errs167 = errors;
                                                                                                            if (typeof data82 !== "string" && data82 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid31 = _errs167 === errors;
                                                                                                          } else {
                                                                                                            var valid31 = true;
                                                                                                          }
                                                                                                          if (valid31) {
                                                                                                            if (data80.alias !== void 0) {
                                                                                                              let data83 = data80.alias;
                                                                                                              const _errs169 = errors;
                                                                                                              if (typeof data83 !== "string" && data83 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid31 = _errs169 === errors;
                                                                                                            } else {
                                                                                                              var valid31 = true;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/before/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                                var valid30 = _errs162 === errors;
                                                                                              } else {
                                                                                                var valid30 = true;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid26 = _errs157 === errors;
                                                                                  } else {
                                                                                    var valid26 = true;
                                                                                  }
                                                                                  if (valid26) {
                                                                                    if (data72.after !== void 0) {
                                                                                      let data84 = data72.after;
                                                                                      const _errs171 = errors;
                                                                                      const _errs172 = errors;
                                                                                      if (!(data84 && typeof data84 == "object" && !Array.isArray(data84)) && data84 !== null) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after", schemaPath: "#/definitions/encryption/type", keyword: "type", params: { type: schema25.type }, message: "must be object,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs172) {
                                                                                        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                                                                          let missing16;
                                                                                          if (data84.class === void 0 && (missing16 = "class") || data84.key === void 0 && (missing16 = "key")) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after", schemaPath: "#/definitions/encryption/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs174 = errors;
                                                                                            for (const key16 in data84) {
                                                                                              if (!(key16 === "class" || key16 === "key")) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after", schemaPath: "#/definitions/encryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs174 === errors) {
                                                                                              if (data84.class !== void 0) {
                                                                                                let data85 = data84.class;
                                                                                                const _errs175 = errors;
                                                                                                if (!(data85 === "aws-owned" || data85 === "aws-managed" || data85 === "customer-managed" || data85 === "kms" || data85 === "unknown")) {
                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/class", schemaPath: "#/definitions/encryption/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid33 = _errs175 === errors;
                                                                                              } else {
                                                                                                var valid33 = true;
                                                                                              }
                                                                                              if (valid33) {
                                                                                                if (data84.key !== void 0) {
                                                                                                  let data86 = data84.key;
                                                                                                  const _errs176 = errors;
                                                                                                  if (errors === _errs176) {
                                                                                                    if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                                                      let missing17;
                                                                                                      if (data86.arn === void 0 && (missing17 = "arn") || data86.address === void 0 && (missing17 = "address") || data86.alias === void 0 && (missing17 = "alias")) {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs178 = errors;
                                                                                                        for (const key17 in data86) {
                                                                                                          if (!(key17 === "arn" || key17 === "address" || key17 === "alias")) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs178 === errors) {
                                                                                                          if (data86.arn !== void 0) {
                                                                                                            let data87 = data86.arn;
                                                                                                            const _errs179 = errors;
                                                                                                            if (typeof data87 !== "string" && data87 !== null) {
                                                                                                              validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key/arn", schemaPath: "#/definitions/encryption/properties/key/properties/arn/type", keyword: "type", params: { type: schema25.properties.key.properties.arn.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid34 = _errs179 === errors;
                                                                                                          } else {
                                                                                                            var valid34 = true;
                                                                                                          }
                                                                                                          if (valid34) {
                                                                                                            if (data86.address !== void 0) {
                                                                                                              let data88 = data86.address;
                                                                                                              const _errs181 = errors;
                                                                                                              if (typeof data88 !== "string" && data88 !== null) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key/address", schemaPath: "#/definitions/encryption/properties/key/properties/address/type", keyword: "type", params: { type: schema25.properties.key.properties.address.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid34 = _errs181 === errors;
                                                                                                            } else {
                                                                                                              var valid34 = true;
                                                                                                            }
                                                                                                            if (valid34) {
                                                                                                              if (data86.alias !== void 0) {
                                                                                                                let data89 = data86.alias;
                                                                                                                const _errs183 = errors;
                                                                                                                if (typeof data89 !== "string" && data89 !== null) {
                                                                                                                  validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key/alias", schemaPath: "#/definitions/encryption/properties/key/properties/alias/type", keyword: "type", params: { type: schema25.properties.key.properties.alias.type }, message: "must be string,null" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid34 = _errs183 === errors;
                                                                                                              } else {
                                                                                                                var valid34 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9 + "/after/key", schemaPath: "#/definitions/encryption/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid33 = _errs176 === errors;
                                                                                                } else {
                                                                                                  var valid33 = true;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid26 = _errs171 === errors;
                                                                                    } else {
                                                                                      var valid26 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas/" + i9, schemaPath: "#/properties/tables/items/properties/replicas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid25 = _errs143 === errors;
                                                                  if (!valid25) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7 + "/replicas", schemaPath: "#/properties/tables/items/properties/replicas/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid16 = _errs141 === errors;
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
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/tables/" + i7, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid15 = _errs93 === errors;
                            if (!valid15) {
                              break;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs91 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data90 = data.findings;
                        const _errs185 = errors;
                        if (errors === _errs185) {
                          if (Array.isArray(data90)) {
                            var valid35 = true;
                            const len11 = data90.length;
                            for (let i11 = 0; i11 < len11; i11++) {
                              let data91 = data90[i11];
                              const _errs187 = errors;
                              if (errors === _errs187) {
                                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                                  let missing18;
                                  if (data91.plan === void 0 && (missing18 = "plan") || data91.ruleId === void 0 && (missing18 = "ruleId") || data91.problem === void 0 && (missing18 = "problem") || data91.severity === void 0 && (missing18 = "severity") || data91.status === void 0 && (missing18 = "status") || data91.waiver === void 0 && (missing18 = "waiver") || data91.address === void 0 && (missing18 = "address") || data91.attribute === void 0 && (missing18 = "attribute") || data91.message === void 0 && (missing18 = "message") || data91.remedy === void 0 && (missing18 = "remedy") || data91.hcl === void 0 && (missing18 = "hcl") || data91.check === void 0 && (missing18 = "check")) {
                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i11, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                    return false;
                                  } else {
                                    const _errs189 = errors;
                                    for (const key18 in data91) {
                                      if (!func2.call(schema11.properties.findings.items.properties, key18)) {
                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i11, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs189 === errors) {
                                      if (data91.plan !== void 0) {
                                        const _errs190 = errors;
                                        if (typeof data91.plan !== "string") {
                                          validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/plan", schemaPath: "#/properties/findings/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid36 = _errs190 === errors;
                                      } else {
                                        var valid36 = true;
                                      }
                                      if (valid36) {
                                        if (data91.ruleId !== void 0) {
                                          let data93 = data91.ruleId;
                                          const _errs192 = errors;
                                          if (errors === _errs192) {
                                            if (typeof data93 === "string") {
                                              if (!pattern2.test(data93)) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/ruleId", schemaPath: "#/properties/findings/items/properties/ruleId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid36 = _errs192 === errors;
                                        } else {
                                          var valid36 = true;
                                        }
                                        if (valid36) {
                                          if (data91.problem !== void 0) {
                                            let data94 = data91.problem;
                                            const _errs194 = errors;
                                            if (errors === _errs194) {
                                              if (typeof data94 === "string") {
                                                if (!pattern2.test(data94)) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/problem", schemaPath: "#/properties/findings/items/properties/problem/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid36 = _errs194 === errors;
                                          } else {
                                            var valid36 = true;
                                          }
                                          if (valid36) {
                                            if (data91.severity !== void 0) {
                                              let data95 = data91.severity;
                                              const _errs196 = errors;
                                              if (!(data95 === "error" || data95 === "warning" || data95 === "note")) {
                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid36 = _errs196 === errors;
                                            } else {
                                              var valid36 = true;
                                            }
                                            if (valid36) {
                                              if (data91.status !== void 0) {
                                                let data96 = data91.status;
                                                const _errs197 = errors;
                                                if (!(data96 === "open" || data96 === "waived" || data96 === "baseline")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/status", schemaPath: "#/properties/findings/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.findings.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid36 = _errs197 === errors;
                                              } else {
                                                var valid36 = true;
                                              }
                                              if (valid36) {
                                                if (data91.waiver !== void 0) {
                                                  let data97 = data91.waiver;
                                                  const _errs198 = errors;
                                                  if (!(data97 && typeof data97 == "object" && !Array.isArray(data97)) && data97 !== null) {
                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.type }, message: "must be object,null" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs198) {
                                                    if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                                                      let missing19;
                                                      if (data97.reason === void 0 && (missing19 = "reason") || data97.owner === void 0 && (missing19 = "owner") || data97.expires === void 0 && (missing19 = "expires")) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs200 = errors;
                                                        for (const key19 in data97) {
                                                          if (!(key19 === "reason" || key19 === "owner" || key19 === "expires")) {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs200 === errors) {
                                                          if (data97.reason !== void 0) {
                                                            let data98 = data97.reason;
                                                            const _errs201 = errors;
                                                            if (errors === _errs201) {
                                                              if (typeof data98 === "string") {
                                                                if (func6(data98) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver/reason", schemaPath: "#/properties/findings/items/properties/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid37 = _errs201 === errors;
                                                          } else {
                                                            var valid37 = true;
                                                          }
                                                          if (valid37) {
                                                            if (data97.owner !== void 0) {
                                                              let data99 = data97.owner;
                                                              const _errs203 = errors;
                                                              if (typeof data99 !== "string" && data99 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver/owner", schemaPath: "#/properties/findings/items/properties/waiver/properties/owner/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.waiver.properties.owner.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid37 = _errs203 === errors;
                                                            } else {
                                                              var valid37 = true;
                                                            }
                                                            if (valid37) {
                                                              if (data97.expires !== void 0) {
                                                                let data100 = data97.expires;
                                                                const _errs205 = errors;
                                                                if (errors === _errs205) {
                                                                  if (typeof data100 === "string") {
                                                                    if (!pattern5.test(data100)) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/waiver/expires", schemaPath: "#/properties/findings/items/properties/waiver/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid37 = _errs205 === errors;
                                                              } else {
                                                                var valid37 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid36 = _errs198 === errors;
                                                } else {
                                                  var valid36 = true;
                                                }
                                                if (valid36) {
                                                  if (data91.address !== void 0) {
                                                    let data101 = data91.address;
                                                    const _errs207 = errors;
                                                    if (typeof data101 !== "string" && data101 !== null) {
                                                      validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/address", schemaPath: "#/properties/findings/items/properties/address/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.address.type }, message: "must be string,null" }];
                                                      return false;
                                                    }
                                                    var valid36 = _errs207 === errors;
                                                  } else {
                                                    var valid36 = true;
                                                  }
                                                  if (valid36) {
                                                    if (data91.attribute !== void 0) {
                                                      let data102 = data91.attribute;
                                                      const _errs209 = errors;
                                                      if (typeof data102 !== "string" && data102 !== null) {
                                                        validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/attribute", schemaPath: "#/properties/findings/items/properties/attribute/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.attribute.type }, message: "must be string,null" }];
                                                        return false;
                                                      }
                                                      var valid36 = _errs209 === errors;
                                                    } else {
                                                      var valid36 = true;
                                                    }
                                                    if (valid36) {
                                                      if (data91.message !== void 0) {
                                                        let data103 = data91.message;
                                                        const _errs211 = errors;
                                                        if (errors === _errs211) {
                                                          if (typeof data103 === "string") {
                                                            if (func6(data103) < 1) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/message", schemaPath: "#/properties/findings/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid36 = _errs211 === errors;
                                                      } else {
                                                        var valid36 = true;
                                                      }
                                                      if (valid36) {
                                                        if (data91.remedy !== void 0) {
                                                          let data104 = data91.remedy;
                                                          const _errs213 = errors;
                                                          if (errors === _errs213) {
                                                            if (typeof data104 === "string") {
                                                              if (func6(data104) < 1) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid36 = _errs213 === errors;
                                                        } else {
                                                          var valid36 = true;
                                                        }
                                                        if (valid36) {
                                                          if (data91.hcl !== void 0) {
                                                            let data105 = data91.hcl;
                                                            const _errs215 = errors;
                                                            if (typeof data105 !== "string" && data105 !== null) {
                                                              validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/hcl", schemaPath: "#/properties/findings/items/properties/hcl/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.hcl.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            var valid36 = _errs215 === errors;
                                                          } else {
                                                            var valid36 = true;
                                                          }
                                                          if (valid36) {
                                                            if (data91.check !== void 0) {
                                                              let data106 = data91.check;
                                                              const _errs217 = errors;
                                                              if (typeof data106 !== "string" && data106 !== null) {
                                                                validate10.errors = [{ instancePath: instancePath + "/findings/" + i11 + "/check", schemaPath: "#/properties/findings/items/properties/check/type", keyword: "type", params: { type: schema11.properties.findings.items.properties.check.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              var valid36 = _errs217 === errors;
                                                            } else {
                                                              var valid36 = true;
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
                                  validate10.errors = [{ instancePath: instancePath + "/findings/" + i11, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid35 = _errs187 === errors;
                              if (!valid35) {
                                break;
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs185 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.summary !== void 0) {
                          const _errs219 = errors;
                          if (!validate11(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
                            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs219 === errors;
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

// src/files/text-file.ts
import { fstatSync, openSync, closeSync, readFileSync } from "node:fs";
var MAX_BYTES = 64 * 1024 * 1024;
function readTextFile(path) {
  let file;
  try {
    file = path === STANDARD_INPUT ? 0 : openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > MAX_BYTES) throw new UserError(`has ${size} bytes: up to ${MAX_BYTES} are read; look whether it is the right file`);
    return readFileSync(file, "utf8");
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(error);
  } finally {
    if (file !== void 0 && file !== 0) closeSync(file);
  }
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
  readTextFile,
  readReportFiles,
  readReportFile
};
