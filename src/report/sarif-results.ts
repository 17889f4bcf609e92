import type { Finding, Location, PlanRow, RuleRow } from '../gate/report.js';
import { createFingerprints } from './fingerprint.js';
import { relativePath, uriOf } from './plan-uri.js';
import { repositoryLines } from './repository-lines.js';
import type { SarifText } from './sarif-text.js';

export interface NamedPlan {
  readonly plan: PlanRow;
  /** Unique in the file, and without a place on the machine that ran. */
  readonly name: string;
  /** Whether fingerprints say which plan it is. */
  readonly isNamed: boolean;
}

/** Findings as results, each with one location: GitHub rejects the whole file where one has none. */
export function sarifResults(findings: readonly Finding[], plans: readonly NamedPlan[], rules: readonly RuleRow[], text: SarifText) {
  const byName = new Map(plans.map((named) => [named.plan.name, named]));
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprintsOf = createFingerprints();
  return findings.map(({ plan, ruleId, problem, severity, status, waiver, address, message, remedy, location }) => {
    const { name, isNamed, plan: { path } } = byName.get(plan)!;
    const ruleIndex = ruleIndexes.get(ruleId);
    const resource = address === null ? null : text.plain(address);
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: severity,
      // GitHub shows no logical locations: without the address nobody would know which table it is.
      message: { text: text.message(`${address ?? 'the plan'}: ${message} ${remedy}`) },
      locations: [
        {
          physicalLocation: inRepository(location) ?? {
            artifactLocation: { uri: uriOf(text.plain(relativePath(path))) },
            // A plan has no lines that mean anything.
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          },
          ...(resource === null ? {} : { logicalLocations: [{ fullyQualifiedName: resource, kind: 'resource' }] }),
        },
      ],
      partialFingerprints: fingerprintsOf([...(isNamed ? [name] : []), ruleId, resource ?? 'plan']),
      // Of a run either all results have them or none: an empty list says that the result is not suppressed.
      suppressions: status === 'waived' ? [suppression(waiver, text)] : [],
      ...(status === 'baseline' ? { baselineState: 'unchanged' } : {}),
      properties: { plan: name, problem },
    };
  });
}

function inRepository(location: Location | null) {
  const lines = repositoryLines(location);
  return lines === null ? null : { artifactLocation: { uri: lines.uri }, region: { startLine: lines.line, endLine: lines.endLine } };
}

/** Who says that it does not count: a comment where it stands, or the policy. */
function suppression(waiver: Finding['waiver'], text: SarifText) {
  if (waiver === null) return { kind: 'external', status: 'accepted' };
  const { reason, owner, expires, by, location } = waiver;
  const terms = [...(owner === null ? [] : [`owner ${owner}`]), ...(expires === null ? [] : [`until ${expires}`])];
  const comment = inRepository(location);
  return {
    kind: by === 'policy' ? 'external' : 'inSource',
    status: 'accepted',
    justification: text.plain(terms.length === 0 ? reason : `${reason} (${terms.join(', ')})`),
    ...(comment === null ? {} : { location: { physicalLocation: comment } }),
  };
}
