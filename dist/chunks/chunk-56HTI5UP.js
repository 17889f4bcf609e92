import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/gate/baseline.ts
function createBaseline({ findings, plans }) {
  const names = new Set(plans.map(({ name }) => name));
  const granted = findings.filter(({ status }) => status !== "waived");
  const known = new Set(granted.flatMap(({ plan, ruleId, problem, address }) => [key(plan, ruleId, problem, address), key(null, ruleId, problem, address)]));
  return {
    has({ plan, ruleId, problem, address }, subjects, isNamed) {
      if (address === null) return false;
      const of = isNamed || names.has(plan) ? plan : null;
      const previous = subjects.changeOf(address)?.previousAddress ?? null;
      return known.has(key(of, ruleId, problem, address)) || previous !== null && known.has(key(of, ruleId, problem, previous));
    }
  };
}
function key(plan, ruleId, problem, address) {
  return JSON.stringify([plan, ruleId, problem, address]);
}
function applyBaseline(findings, baseline, subjects, isNamed) {
  return baseline === null ? findings : findings.map((finding) => finding.status === "open" && baseline.has(finding, subjects, isNamed) ? { ...finding, status: "baseline" } : finding);
}

export {
  createBaseline,
  applyBaseline
};
