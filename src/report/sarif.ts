import type { Finding, Location, PlanRow, Report, RuleRow } from '../gate/report.js';
import { printableJson } from './escape.js';
import { relativePath, repositoryLines, uriOf } from './repository-paths.js';
import { createFingerprints, createSarifText, type SarifText, sarifRule } from './sarif-rules.js';
import { count } from './wording.js';

export interface NamedPlan {
  readonly plan: PlanRow;
  /** Unique in the file, and without a place on the machine that ran. */
  readonly name: string;
  /** Whether fingerprints say which plan it is. */
  readonly isNamed: boolean;
}

/** Findings as results, each with one location: GitHub rejects the whole file where one has none. */
function sarifResults(
  findings: readonly Finding[],
  plans: readonly NamedPlan[],
  rules: readonly RuleRow[],
  text: SarifText,
) {
  const byName = new Map(plans.map((named) => [named.plan.name, named]));
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const fingerprintsOf = createFingerprints();
  return findings.map(({ plan, ruleId, problem, severity, status, waiver, address, message, remedy, location }) => {
    const {
      name,
      isNamed,
      plan: { path },
    } = byName.get(plan)!;
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
  return lines === null
    ? null
    : { artifactLocation: { uri: lines.uri }, region: { startLine: lines.line, endLine: lines.endLine } };
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

/**
 * What GitHub takes (docs.github.com, "SARIF support for code scanning"): a file with more runs is rejected, and of
 * more results it shows so many, which of them is left to it.
 */
const MOST_RUNS = 20;
const MOST_RESULTS = 5000;

export interface SarifOptions {
  readonly accountIds: 'mask' | 'show';
}

/** SARIF 2.1.0 for code scanning: a run for each plan, as each has a category of its own there. */
export function sarifReport(report: Report, { accountIds }: SarifOptions): string {
  const text = createSarifText(accountIds);
  const plans = namedPlans(report, text);
  const runs =
    plans.length > MOST_RUNS
      ? [run(report, plans, 'dynamodb-kms-gate/', text)]
      : plans.map((named) => run(report, [named], `dynamodb-kms-gate/${named.name}/`, text));
  return `${printableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs })}\n`;
}

function run(report: Report, plans: readonly NamedPlan[], category: string, text: SarifText) {
  const names = new Set(plans.map(({ plan }) => plan.name));
  const findings = report.findings.filter(({ plan }) => names.has(plan)).sort(byImportance);
  const chosen = new Set(plans.flatMap(({ plan }) => plan.settings.frameworks ?? []));
  const missing = findings.length - MOST_RESULTS;
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: report.rules.map((rule) => sarifRule(rule, chosen)),
      },
    },
    automationDetails: { id: category },
    invocations: [
      { executionSuccessful: true, ...(missing > 0 ? { toolExecutionNotifications: [leftOut(missing)] } : {}) },
    ],
    results: sarifResults(findings.slice(0, MOST_RESULTS), plans, report.rules, text),
  };
}

const IMPORTANCE = ['error', 'warning', 'note'] as const satisfies readonly Finding['severity'][];

/** What is open before what is waived or known. */
function byImportance(a: Finding, b: Finding): number {
  return (
    IMPORTANCE.indexOf(a.severity) - IMPORTANCE.indexOf(b.severity) ||
    Number(a.status !== 'open') - Number(b.status !== 'open')
  );
}

function leftOut(missing: number) {
  const text = `${count(missing, 'finding')} left out, the least severe: there is room for ${MOST_RESULTS}. The report as JSON has all of them.`;
  return { level: 'warning', message: { text } };
}

/** A plan that the user did not name is called by its path, as far as that is the same on another machine. */
function namedPlans({ plans }: Report, text: SarifText): readonly NamedPlan[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    const free = text.plain(withoutPlace(plan));
    let name = free;
    for (let n = 2; taken.has(name); n++) name = `${free} ${n}`;
    taken.add(name);
    return { plan, name, isNamed: plans.length > 1 || plan.name !== plan.path };
  });
}

function withoutPlace({ name, path }: PlanRow): string {
  if (name === path) return relativePath(path);
  return name.endsWith(`: ${path}`) ? `${name.slice(0, -path.length)}${relativePath(path)}` : name;
}
