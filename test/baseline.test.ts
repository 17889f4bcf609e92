import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/gate/report.js';
import { resourceIn } from './rules/edited.js';
import { type PlanJson, planJson } from './support/fixtures.js';
import { run } from './support/process.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baseline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const REQUIRE = ['--source', 'none', '--require', 'customer-managed'];

async function reportOf(plan: PlanJson): Promise<Report> {
  return JSON.parse((await run(['check', ...REQUIRE, '--format', 'json', file(plan)])).stdout) as Report;
}

/** The exit code of a plan with that report, or the report of that plan, as its baseline. */
async function codeOf(plan: PlanJson, baseline: PlanJson | { readonly report: Report }): Promise<number | null> {
  const report = 'report' in baseline ? baseline['report'] : await reportOf(baseline);
  return (await run(['check', ...REQUIRE, '--baseline', file(report), file(plan)])).code;
}

function edited(claim: string, edit: (text: string) => string): PlanJson {
  const plan = planJson(claim);
  delete plan['planned_values'];
  return JSON.parse(edit(JSON.stringify(plan))) as PlanJson;
}

/** The table of the fixture at another address; with that previous one, if any. */
function at(claim: string, name: string, previous?: string): PlanJson {
  const plan = edited(claim, (text) => text.replaceAll('"aws_dynamodb_table.t"', `"aws_dynamodb_table.${name}"`));
  const resource = resourceIn(plan, `aws_dynamodb_table.${name}`);
  resource['name'] = name;
  if (previous !== undefined) resource['previous_address'] = previous;
  return plan;
}

/** The ARNs of keys are not shown. */
function sensitive(plan: PlanJson): PlanJson {
  const copy = JSON.parse(JSON.stringify(plan)) as PlanJson;
  delete copy['planned_values'];
  for (const { type, change } of copy['resource_changes']) {
    for (const side of ['before_sensitive', 'after_sensitive'])
      if (type === 'aws_dynamodb_table' && change[side])
        change[side] = { ...change[side], server_side_encryption: [{ kms_key_arn: true }] };
  }
  return copy;
}

/** The table has a key of another region, whichever that is. */
function abroad(letter: string): PlanJson {
  const copy = planJson(KEYED);
  delete copy['planned_values'];
  const { change } = resourceIn(copy, 'aws_dynamodb_table.t') as PlanJson;
  for (const side of [change.before, change.after])
    side.server_side_encryption[0].kms_key_arn = `arn:aws:kms:eu-west-1:111122223333:key/${letter.repeat(8)}-1111-2222-3333-444444444444`;
  return copy;
}

function withKeyResource(plan: PlanJson, edit: (resource: PlanJson) => void): PlanJson {
  const copy = JSON.parse(JSON.stringify(plan)) as PlanJson;
  edit(resourceIn(copy, 'aws_kms_key.k'));
  return copy;
}

const OWNED = 'owned-stays-owned-without-a-block';
const DISABLED = 'owned-stays-owned-with-a-disabled-block';
const MANAGED = 'block-of-a-managed-table-removed-from-configuration';
const KEYED = 'key-disabled-under-a-table';
const REPLICATED = 'managed-replica-behind-a-dynamic-block-updated';
const REPLICA = 'table-replica-key-removed';

describe.concurrent('a baseline excuses the table that it saw', () => {
  it.each<[string, PlanJson, PlanJson]>([
    ['and that is as it was', planJson(OWNED), planJson(OWNED)],
    ['in the report of another plan', planJson('drift-from-owned-to-managed-key'), planJson(MANAGED)],
    ['in the report of the plan that made it so', planJson(DISABLED), planJson('encryption-turned-off')],
    ['at another address, from where the plan moves it', at(OWNED, 'new', 'aws_dynamodb_table.t'), planJson(OWNED)],
    ['at another address, where another state has it', at(OWNED, 'new'), planJson(OWNED)],
    ['with the key that it has', planJson(KEYED), planJson(KEYED)],
    [
      'with the key at the same address of the plan, where the ARN is sensitive',
      sensitive(planJson(KEYED)),
      sensitive(planJson(KEYED)),
    ],
    ['with the key of another region that it has', abroad('a'), abroad('a')],
    ['with its replicas', planJson(REPLICATED), planJson(REPLICATED)],
    ['of which only a replica is in the plan', planJson(REPLICA), planJson(REPLICA)],
  ])('%s', async (_, plan, baseline) => {
    expect((await run(['check', ...REQUIRE, file(plan)])).code).toBe(1);
    expect(await codeOf(plan, baseline)).toBe(0);
  });
});

describe.concurrent('a baseline does not excuse', () => {
  it.each<[string, PlanJson, PlanJson]>([
    [
      'another table at the same address',
      edited(OWNED, (text) =>
        text
          .replaceAll('table/t"', 'table/other"')
          .replaceAll('"name":"t","point', '"name":"other","point')
          .replaceAll('"id":"t"', '"id":"other"')
          .replaceAll('"name":"t"', '"name":"other"')
          .replace('"name":"other","provider_name"', '"name":"t","provider_name"'),
      ),
      planJson(OWNED),
    ],
    [
      'a table of another account',
      edited(OWNED, (text) => text.replaceAll('111122223333', '444455556666')),
      planJson(OWNED),
    ],
    ['a table of another region', edited(OWNED, (text) => text.replaceAll('us-east-1', 'eu-west-1')), planJson(OWNED)],
    [
      'a table whose ARN the plan does not show',
      edited(OWNED, (text) => text.replaceAll(/"arn":"arn:aws:dynamodb[^"]*",/g, '')),
      planJson(OWNED),
    ],
    [
      'a table whose name is sensitive',
      edited(OWNED, (text) => text.replaceAll(/"(before|after)_sensitive":\{/g, '"$1_sensitive":{"name":true,')),
      planJson(OWNED),
    ],
    [
      'a table whose ARN is sensitive',
      edited(OWNED, (text) => text.replaceAll(/"(before|after)_sensitive":\{/g, '"$1_sensitive":{"arn":true,')),
      planJson(OWNED),
    ],
    ['a table that is created', planJson('created-disabled'), planJson('created-disabled')],
    [
      'a table that is replaced',
      edited(OWNED, (text) => text.replaceAll('"actions":["no-op"]', '"actions":["delete","create"]')),
      planJson(OWNED),
    ],
    [
      'a table that replaces another',
      planJson(OWNED),
      edited(OWNED, (text) => text.replaceAll('"actions":["no-op"]', '"actions":["create","delete"]')),
    ],
    ['a table that the plan weakens, though the report saw it so', planJson('managed-to-owned'), planJson(DISABLED)],
    [
      'a table that the plan weakens, in the report of that plan',
      planJson('encryption-turned-off'),
      planJson('encryption-turned-off'),
    ],
    ['another problem of the same rule', planJson(DISABLED), planJson(OWNED)],
    [
      'a table with another key than it had',
      planJson(KEYED),
      edited(KEYED, (text) => text.replaceAll('aaaaaaaa-1111', '99999999-1111')),
    ],
    ['a table with another key, where the ARN is sensitive', sensitive(abroad('9')), sensitive(abroad('a'))],
    ['a table of which nothing but a sensitive ARN tells the key', sensitive(abroad('a')), sensitive(abroad('a'))],
    ['a table with another key, where the report does not show which it saw', abroad('9'), sensitive(abroad('a'))],
    ['a table with another key, where only the report shows which it saw', sensitive(abroad('9')), abroad('a')],
    [
      'a table whose key has its address from a move, where the ARN is sensitive',
      withKeyResource(sensitive(planJson(KEYED)), (key) =>
        Object.assign(key, { previous_address: 'aws_kms_key.other' }),
      ),
      sensitive(planJson(KEYED)),
    ],
    [
      'a table whose key is imported to its address, where the ARN is sensitive',
      withKeyResource(sensitive(planJson(KEYED)), (key) => Object.assign(key.change, { importing: { id: 'x' } })),
      sensitive(planJson(KEYED)),
    ],
    [
      'a table that the plan gives another key',
      planJson('key-replaced-under-a-table'),
      planJson('key-replaced-under-a-table'),
    ],
    [
      'a table with a replica that the plan adds',
      planJson('replica-added-without-a-key'),
      planJson('replica-added-without-a-key'),
    ],
    [
      'a table with a replica in a region that the report does not have',
      planJson(REPLICATED),
      edited(REPLICATED, (text) => text.replaceAll('"region_name":"us-west-2"', '"region_name":"eu-west-1"')),
    ],
    [
      'a replica of another table',
      edited(REPLICA, (text) => text.replaceAll('table/t"', 'table/other"')),
      planJson(REPLICA),
    ],
    [
      'a replica of a table of another account',
      edited(REPLICA, (text) => text.replaceAll('111122223333', '444455556666')),
      planJson(REPLICA),
    ],
    [
      'a replica that is created',
      planJson('table-replica-created-without-a-key'),
      planJson('table-replica-created-without-a-key'),
    ],
  ])('%s', async (_, plan, baseline) => {
    expect((await run(['check', ...REQUIRE, file(plan)])).code).toBe(1);
    expect(await codeOf(plan, baseline)).toBe(1);
  });

  it('a table that the report saw with a better key, or with one that it could not tell', async () => {
    const report = await reportOf(planJson(OWNED));
    const seen = (encryption: 'aws-managed' | 'kms' | 'unknown' | 'aws-owned'): { readonly report: Report } => ({
      report: {
        ...report,
        tables: report.tables.map((row) => ({ ...row, after: { ...row.after!, class: encryption } })),
      },
    });
    expect(await codeOf(planJson(OWNED), seen('aws-owned'))).toBe(0);
    for (const better of ['aws-managed', 'kms', 'unknown'] as const)
      expect([better, await codeOf(planJson(OWNED), seen(better))]).toEqual([better, 1]);
  });

  it('a table that the report saw twice, in two states', async () => {
    const report = await reportOf(planJson(OWNED));
    const [row] = report.tables;
    const twice = (other: 'aws-owned' | 'aws-managed'): { readonly report: Report } => ({
      report: {
        ...report,
        tables: [
          ...report.tables,
          {
            ...row!,
            address: 'aws_dynamodb_table.again',
            verdict: 'not-applicable',
            after: { ...row!.after!, class: other },
          },
        ],
      },
    });
    expect(await codeOf(planJson(OWNED), twice('aws-owned'))).toBe(0);
    expect(await codeOf(planJson(OWNED), twice('aws-managed'))).toBe(1);
  });

  it('what was waived there', async () => {
    const report = await reportOf(planJson(OWNED));
    const waiver = { reason: 'x', owner: null, expires: '2027-01-01', by: 'policy', location: null } as const;
    const waived = {
      report: {
        ...report,
        findings: report.findings.map((finding) => ({ ...finding, status: 'waived' as const, waiver })),
      },
    };
    expect(await codeOf(planJson(OWNED), waived)).toBe(1);
  });
});

describe('a report of an older version', () => {
  it('is refused as a baseline, with how to make it again, and can be merged', async () => {
    const report = await reportOf(planJson(OWNED));
    const old = file({ ...report, tables: report.tables.map(({ account: _, ...row }) => row) });
    expect(await run(['check', ...REQUIRE, '--baseline', old, file(planJson(OWNED))])).toMatchObject({
      code: 2,
      stderr: `dynamodb-kms-gate: ${old} is a report of an older version of the gate, and does not show the account of each table: make the baseline again, on the default branch, with check --format json --output FILE\n`,
    });
    const tables = file({});
    expect((await run(['verify', '--tables', tables, old])).stderr).not.toContain('older version');
  });
});
