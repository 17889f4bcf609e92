import type { Finding, PlanRow, Report } from '../gate/report.js';
import { printableJson } from './escape.js';
import { relativePath } from './plan-uri.js';
import { count } from './rows.js';
import { sarifResults, type NamedPlan } from './sarif-results.js';
import { sarifRule } from './sarif-rules.js';
import { createSarifText, type SarifText } from './sarif-text.js';

/**
 * What GitHub takes (docs.github.com, "SARIF support for code scanning"): a file with more runs is rejected, and of more
 * results it shows so many, which of them is left to it.
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
    tool: { driver: { name: report.tool.name, version: report.tool.version, semanticVersion: report.tool.version, rules: report.rules.map((rule) => sarifRule(rule, chosen)) } },
    automationDetails: { id: category },
    invocations: [{ executionSuccessful: true, ...(missing > 0 ? { toolExecutionNotifications: [leftOut(missing)] } : {}) }],
    results: sarifResults(findings.slice(0, MOST_RESULTS), plans, report.rules, text),
  };
}

const IMPORTANCE = ['error', 'warning', 'note'] as const satisfies readonly Finding['severity'][];

/** What is open before what is waived or known. */
function byImportance(a: Finding, b: Finding): number {
  return IMPORTANCE.indexOf(a.severity) - IMPORTANCE.indexOf(b.severity) || Number(a.status !== 'open') - Number(b.status !== 'open');
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
