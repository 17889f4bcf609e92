import { createRequire as createNodeRequire } from 'node:module';
const require = createNodeRequire(import.meta.url);

// src/gate/baseline.ts
function createBaseline({ findings, plans }) {
  const names = new Set(plans.map(({ name }) => name));
  const known = new Set(findings.flatMap(({ plan, ruleId, address }) => [key(plan, ruleId, address), key(null, ruleId, address)]));
  return {
    has({ plan, ruleId, address }, subjects) {
      if (address === null) return false;
      const of = names.has(plan) ? plan : null;
      const previous = subjects.changeOf(address)?.previousAddress ?? null;
      return known.has(key(of, ruleId, address)) || previous !== null && known.has(key(of, ruleId, previous));
    }
  };
}
function key(plan, ruleId, address) {
  return JSON.stringify([plan, ruleId, address]);
}
function applyBaseline(findings, baseline, subjects) {
  return baseline === null ? findings : findings.map((finding) => finding.status === "open" && baseline.has(finding, subjects) ? { ...finding, status: "baseline" } : finding);
}

export {
  createBaseline,
  applyBaseline
};
