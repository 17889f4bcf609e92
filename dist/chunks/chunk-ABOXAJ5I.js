import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/rules/rule.ts
var SEVERITIES = ["error", "warning", "note"];
var REQUIREMENTS = ["kms", "customer-managed"];
function rule(literal) {
  return literal;
}
function fill(template, facts) {
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : void 0;
    if (fact === void 0) throw new Error(`no fact {${name}} for: ${template}`);
    return fact;
  });
}

export {
  SEVERITIES,
  REQUIREMENTS,
  rule,
  fill
};
