import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.js';
import { readPolicyFile } from '../src/files/policy-file.js';
import { readBytes } from '../src/files/read-file.js';
import { readReportFile } from '../src/files/report-files.js';
import { compileJsonPath } from '../src/policy/json-path.js';
import { policyOf } from './policy/policy-of.js';
import { type PlanJson, reportOn } from './support/fixtures.js';

/*
 * Policies and reports are written by others, of a pull request from a fork by anybody: whatever is in them, the answer
 * comes soon and needs no more memory than a machine has. What is without bounds would run for hours, and the test's
 * own timeout ends it; how busy a machine is decides nothing.
 */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-bounds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(run: () => unknown): Promise<readonly string[]> {
  const error = await Promise.resolve()
    .then(run)
    .then(
      () => undefined,
      (cause: unknown) => cause,
    );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).lines;
}

const LAUGHS = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n');

describe('a policy', () => {
  it('of 10 MB with aliases is refused, before it is read as YAML', async () => {
    const path = file('policy.yml', `${LAUGHS}\n${'# x\n'.repeat(2_500_000)}`);
    expect(await refusal(() => readPolicyFile({ path, namedBy: 'command-line' }))).toEqual([
      `${path} has more than 262144 bytes: a policy is a short file that people read`,
    ]);
  });

  it.each([
    ['aliases of aliases', LAUGHS],
    ['one alias many times', `a: &a x\nb: [${Array(60_000).fill('*a').join(', ')}]`],
    ['aliases as keys of a merge', `a: &a { x: 1 }\nb: { <<: [${Array(50_000).fill('*a').join(', ')}] }`],
    ['many keys', Array.from({ length: 25_000 }, (_, i) => `k${i}: x`).join('\n')],
    ['many anchors', Array.from({ length: 12_000 }, (_, i) => `k${i}: &a${i} x`).join('\n')],
    ['one key many times', 'require: kms\n'.repeat(18_000)],
    ['many wrong waivers', `waivers:\n${'  - {}\n'.repeat(30_000)}`],
    ['waivers, all of them wrong', `waivers:\n${'  - {}\n'.repeat(2000)}`],
    ['addresses, all of them wrong', `waivers:\n  - addresses: [${'1, '.repeat(60_000)}]`],
    ['rules that are none', `rules:\n${Array.from({ length: 15_000 }, (_, i) => `  r${i}: off\n`).join('')}`],
    ['deep lists', '['.repeat(100_000)],
    ['deep lists that end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep objects', '{a: '.repeat(50_000)],
    ['deep blocks', '- '.repeat(100_000)],
    ['deep indentation', Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['a long line without an end', `require: "${'x\\n'.repeat(80_000)}`],
    ['many documents', '---\n'.repeat(60_000)],
    ['many tags', `a: ${'!x '.repeat(80_000)}`],
    ['many comments', `${'#\n'.repeat(120_000)}x: 1`],
  ])('with %s is refused in a few lines', async (_, yaml) => {
    const lines = await refusal(() => policyOf(yaml));
    expect(lines.length).toBeLessThanOrEqual(51);
    expect(lines.join('').length).toBeLessThan(300_000);
  });

  it('has up to 2000 entries of a kind', async () => {
    const waivers = (n: number): string =>
      `waivers:\n${'  - { rule: kms-key-usable, addresses: [x], reason: y, expires: 2027-01-01 }\n'.repeat(n)}`;
    await expect(policyOf(waivers(2000))).resolves.toMatchObject({ waivers: { length: 2000 } });
    expect(await refusal(() => policyOf(`require: kms\n${waivers(2001)}`))).toEqual([
      '2:1 waivers has 2001 entries; allowed: up to 2000',
    ]);
  });

  it('says that it has more wrong than it lists', async () => {
    const lines = await refusal(() => policyOf(Array.from({ length: 60 }, (_, i) => `k${i}: x`).join('\n')));
    expect(lines).toHaveLength(51);
    expect(lines[49]).toMatch(/^50:1 k49 is no key of a policy/);
    expect(lines[50]).toBe('has more that is wrong than these lines say');
  });

  it('names a repeated key wherever it stands, also where it is written in another way', async () => {
    expect(
      await refusal(() =>
        policyOf(
          'rules:\n  kms-key-usable: off\n  "kms-key-usable": error\noverrides:\n  - { where: $.a, require: kms, where: $.b }',
        ),
      ),
    ).toEqual(['3:3 Map keys must be unique', '5:33 Map keys must be unique']);
  });

  it('may say one thing in two places', async () => {
    await expect(
      policyOf('overrides:\n  - { where: $.a, require: kms }\n  - { where: $.a, require: kms }'),
    ).resolves.toBeDefined();
  });

  it.runIf(process.platform === 'linux')(
    'without an end is refused: a link to /dev/zero can be committed',
    async () => {
      const path = join(folder, 'policy.yml');
      symlinkSync('/dev/zero', path);
      expect(await refusal(() => readPolicyFile({ path, namedBy: 'command-line' }))).toEqual([
        `${path} is a symbolic link, which the gate does not follow: put the file itself there`,
      ]);
      expect(await refusal(() => readPolicyFile({ path: '/dev/zero', namedBy: 'command-line' }))).toEqual([
        '/dev/zero is not read, because it is in /dev: name another file',
      ]);
    },
  );
});

describe('a path of a policy', () => {
  /** Twelve levels of ten members would be followed for years. */
  const wide = (depth: number): unknown =>
    depth === 0 ? 1 : Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`m${i}`, wide(depth - 1)]));
  const CHANGE = { address: 'a', change: { after: wide(8) } };

  it.each([
    '$..*',
    `$..*${'.*'.repeat(8)}`,
    `$${'.*'.repeat(400)}`,
    `$${'[*]'.repeat(300)}`,
    "$..[?(@ == 'x')]",
    `$..[?(${Array(60).fill('@ == 2').join(' || ')})]`,
    '$..m0.m0.m0.m0',
    '$[-1][-1]',
  ])('ends, whatever the change is like: %s', (path) => {
    expect(['yes', 'no']).toContain(compileJsonPath(path).find(CHANGE));
  });

  it('is one of a thousand characters at the most, in a policy', async () => {
    expect(
      (await refusal(() => policyOf(`overrides:\n  - where: "$${'.a'.repeat(600)}"\n    require: kms`)))[0],
    ).toMatch(/NOT have more than 1000 characters$/);
  });

  it('follows no cycle, and no prototype', () => {
    const cyclic: Record<string, unknown> = { change: {} };
    expect(compileJsonPath('$.change.constructor').find(cyclic)).toBe('no');
    expect(compileJsonPath('$.__proto__.toString').find(cyclic)).toBe('no');
    expect(compileJsonPath("$[?(@.constructor == 'x')]").find(cyclic)).toBe('no');
  });
});

/** Made by hand: no apply could make them. */
describe('a plan', () => {
  const table = (after: PlanJson, before: PlanJson | null = null, after_unknown: PlanJson = {}): PlanJson => ({
    address: 'aws_dynamodb_table.t',
    mode: 'managed',
    type: 'aws_dynamodb_table',
    name: 't',
    change: { actions: before === null ? ['create'] : ['update'], before, after, after_unknown },
  });
  const planOf = (resource_changes: readonly PlanJson[], resources: readonly PlanJson[] = []): PlanJson => ({
    format_version: '1.2',
    planned_values: {},
    resource_changes,
    configuration: { root_module: { resources } },
  });

  it('with five thousand replicas of one table, the other way round than before, is judged', async () => {
    const regions = Array.from({ length: 5_000 }, (_, i) => `eu-west-${i}`);
    const encryption = {
      server_side_encryption: [{ enabled: true, kms_key_arn: 'arn:aws:kms:us-east-1:111122223333:key/1' }],
    };
    const replica = regions.map((region_name) => ({ region_name }));
    const change = table(
      { ...encryption, replica },
      { ...encryption, replica: [...replica].reverse() },
      { replica: regions.map(() => ({ kms_key_arn: true })) },
    );
    const written = regions.map((region) => ({
      region_name: { constant_value: region },
      kms_key_arn: { references: ['var.key'] },
    }));
    const { tables } = await reportOn(
      planOf([change], [{ mode: 'managed', type: 'aws_dynamodb_table', name: 't', expressions: { replica: written } }]),
      { require: 'customer-managed' },
    );
    expect(tables[0]!.replicas).toHaveLength(5_000);
    expect(tables[0]!.replicas.every(({ before, after }) => before !== null && after !== null)).toBe(true);
  });

  it('with a key policy of sixty thousand principals is judged', async () => {
    const policy = JSON.stringify({
      Statement: Array.from({ length: 60_000 }, (_, i) => ({
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::111122223333:role/r${i}` },
        Action: 'kms:Describe*',
        Resource: '*',
      })),
    });
    const key = {
      address: 'aws_kms_key.k',
      mode: 'managed',
      type: 'aws_kms_key',
      name: 'k',
      change: { actions: ['create'], before: null, after: { policy }, after_unknown: { arn: true } },
    };
    const keyed = {
      mode: 'managed',
      type: 'aws_dynamodb_table',
      name: 't',
      expressions: {
        server_side_encryption: [{ kms_key_arn: { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] } }],
      },
    };
    const { findings } = await reportOn(
      planOf(
        [
          key,
          table({ server_side_encryption: [{ enabled: true }] }, null, {
            server_side_encryption: [{ kms_key_arn: true }],
          }),
        ],
        [keyed],
      ),
    );
    expect(findings.map(({ problem }) => problem)).toContain('not-a-policy');
  });
});

describe('a report', () => {
  it.each([
    ['of nothing but brackets', '['.repeat(1_000_000), /is not valid JSON/],
    ['of brackets that end', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, /is (?:not valid JSON|no report)/],
    ['of deep objects', `${'{"plans":'.repeat(200_000)}1${'}'.repeat(200_000)}`, /is (?:not valid JSON|no report)/],
    ['of 30 MB of text', JSON.stringify({ schemaVersion: 'x'.repeat(30_000_000) }), /is no report/],
  ])('%s is refused', async (_, content, message) => {
    const path = file('report.json', content);
    expect((await refusal(() => readReportFile({ path, namedBy: 'command-line' })))[0]).toMatch(message);
  });

  it('that is too large is refused by its size, or where the bytes do not end', async () => {
    const path = file('report.json', ' '.repeat(2000));
    expect(await refusal(() => readBytes({ path, namedBy: 'command-line' }, 'report', 1999))).toEqual([
      'has 2000 bytes: up to 1999 are read; look whether it is the right file',
    ]);
    expect(readBytes({ path, namedBy: 'command-line' }, 'report', 2000)).toHaveLength(2000);
  });
});
