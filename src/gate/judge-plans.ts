import type { Encryption } from '../model/encryption.js';
import { createModel, type Model } from '../model/model.js';
import type { Region } from '../model/region.js';
import type { Replica, Table } from '../model/table.js';
import { transitionOf } from '../model/transition.js';
import type { Change } from '../plan/change.js';
import type { Plan } from '../plan/read-plan.js';
import { SENSITIVE } from '../plan/value.js';
import type { Settings } from '../policy/settings.js';
import { SEVERITIES } from '../rules/rule.js';
import { judge } from './findings.js';
import type { EncryptionRow, Finding, PlanRow, ReplicaRow, Report, Summary, TableRow, TableVerdict } from './report.js';
import { verdictOf } from './verdict.js';

export interface ReadPlan {
  readonly path: string;
  readonly sha256: string;
  readonly plan: Plan;
}

/** One report about all plans; the rows of each stay apart. */
export function judgePlans(plans: readonly ReadPlan[], settings: Settings, version: string): Report {
  const tables: TableRow[] = [];
  const findings: Finding[] = [];
  for (const { path, plan } of plans) {
    const model = createModel(plan);
    const judgement = judge(model, path, settings);
    for (const finding of judgement.findings) findings.push(finding);
    for (const row of rowsOf(model, path, judgement.verdicts)) tables.push(row);
  }
  findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    schemaVersion: '1',
    tool: { name: 'dynamodb-kms-gate', version },
    verdict: verdictOf(findings, settings.failOn),
    settings,
    plans: plans.map(({ path, sha256, plan }): PlanRow => ({ path, sha256, terraformVersion: plan.terraformVersion, complete: plan.complete, errored: plan.errored })),
    tables,
    findings,
    summary: summaryOf(tables, findings),
  };
}

function rowsOf(model: Model, plan: string, verdicts: ReadonlyMap<string, TableVerdict>): readonly TableRow[] {
  const tables = model.tables.map((table: Table): TableRow => ({
    plan,
    address: table.address,
    type: table.type,
    region: regionRow(table.region),
    actions: table.change.actions,
    before: encryptionRow(table.before),
    after: encryptionRow(table.after),
    transition: table.transition,
    verdict: verdicts.get(table.address) ?? 'not-applicable',
    replicas: table.replicas.map((replica) => replicaRow(replica, table.change)),
  }));
  // The control is about tables: a replica whose table is elsewhere has a row, and the replica rules judge it.
  const replicas = model.replicas.map((replica): TableRow => ({
    plan,
    ...replicaRow(replica, replica.change!),
    transition: transitionOf(replica.change!, replica.before, replica.after),
    verdict: 'not-applicable',
    replicas: [],
  }));
  return [...tables, ...replicas];
}

function replicaRow(replica: Replica, change: Change): ReplicaRow {
  const { actions } = replica.change ?? change;
  return { address: replica.address, type: replica.type, region: regionRow(replica.region), actions, before: encryptionRow(replica.before), after: encryptionRow(replica.after) };
}

function regionRow(region: Region | null): string | null {
  return region === null ? null : region.sensitive ? SENSITIVE : region.value;
}

function encryptionRow(encryption: Encryption | null): EncryptionRow | null {
  if (encryption === null) return null;
  const key = encryption.class === 'customer-managed' ? encryption.key : null;
  return { class: encryption.class, key: { arn: key === null || key.arn === null ? null : key.sensitive ? SENSITIVE : key.arn, address: key?.address ?? null } };
}

function summaryOf(tables: readonly TableRow[], findings: readonly Finding[]): Summary {
  const verdicts = (verdict: TableVerdict): number => tables.filter((table) => table.verdict === verdict).length;
  const severities = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    tables: tables.length,
    passed: verdicts('pass'),
    failed: verdicts('fail'),
    undetermined: verdicts('undetermined'),
    notApplicable: verdicts('not-applicable'),
    reEncryptions: tables.filter(({ transition }) => transition === 're-encrypted').length,
    errors: severities('error'),
    warnings: severities('warning'),
    notes: severities('note'),
  };
}
