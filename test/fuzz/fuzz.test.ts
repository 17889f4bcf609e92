import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFolder } from '../../src/files/source-folder.js';
import { CLAIMS, fixturePath, type PlanJson, planBytes } from '../support/fixtures.js';
import { parseFile } from '../support/hcl.js';
import { CLAIMS_WITH_SOURCES } from '../support/sources.js';
import { judged, writeAll } from './attempt.js';
import { check, inputOf, seedOf } from './fuzz.js';
import { checkSources, sourceInputOf, sourceSeedOf } from './fuzz-sources.js';
import { surelyFailing } from './may-pass.js';

/*
 * A few of the inputs that `npm run fuzz` makes by the hundred thousand, at every test run: the same ones, so that what
 * fails here fails again.
 */
const seeds = await Promise.all(
  CLAIMS.filter((claim) => planBytes(claim).length < 60_000).map((claim) =>
    seedOf(claim, Buffer.from(planBytes(claim))),
  ),
);

describe('plans that were changed at random', () => {
  it('crash nothing, hang nothing, and are not passed where they must not be', async () => {
    const met = new Set<string>();
    for (let run = 0; run < 800; run++) {
      const { kind, oracles } = await check(inputOf(seeds, 1, run)).catch((cause: unknown) => {
        throw new Error(`npm run fuzz -- --seed 1 --from ${run} --runs 1`, { cause });
      });
      for (const what of [kind, ...oracles]) met.add(what);
    }
    expect([...met].sort()).toEqual([
      'chunks',
      'failed',
      'inert',
      'passed',
      'refused',
      'surely-failing',
      'twice',
      'unrelated',
    ]);
  });

  it('are the same for the same seed, and others for another', () => {
    const bytes = (seed: number, run: number): string => inputOf(seeds, seed, run).bytes.toString('latin1');
    expect(bytes(1, 5)).toBe(bytes(1, 5));
    expect(new Set([bytes(1, 5), bytes(1, 6), bytes(2, 5)]).size).toBe(3);
  });
});

describe('sources that were changed at random', () => {
  it('crash nothing, hang nothing, and turn no verdict of the plan alone', async () => {
    const seeds = await Promise.all(
      CLAIMS_WITH_SOURCES.filter((claim) => planBytes(claim).length < 60_000).map((claim) =>
        sourceSeedOf(
          claim,
          Buffer.from(planBytes(claim)),
          sourceFolder(dirname(fixturePath(claim, 'plan.json'))),
          parseFile,
        ),
      ),
    );
    const met = new Set<string>();
    for (let run = 0; run < 400; run++) {
      const { kind, oracles } = await checkSources(
        sourceInputOf(
          seeds.filter((each) => each !== null),
          1,
          run,
        ),
        parseFile,
      ).catch((cause: unknown) => {
        throw new Error(`npm run fuzz -- --sources --seed 1 --from ${run} --runs 1`, { cause });
      });
      for (const what of [kind, ...oracles]) met.add(what);
    }
    expect([...met].sort()).toEqual(['compared', 'decided', 'found', 'not-matching', 'refused', 'unreadable', 'used']);
  });
});

describe('the reading that the gate is compared with', () => {
  it('knows of many failing tables that they fail (of a key behind references it says nothing), and calls none of those failing that pass', () => {
    for (const require of ['kms', 'customer-managed'] as const) {
      let [failing, known] = [0, 0];
      for (const { json, outcomes } of seeds) {
        const sure = surelyFailing(json, require);
        for (const { address, type, verdict } of outcomes[require].report?.tables ?? []) {
          if (verdict === 'pass') expect(sure).not.toContain(address);
          if (type !== 'aws_dynamodb_table' || verdict === 'pass' || verdict === 'not-applicable') continue;
          failing++;
          if (sure.includes(address)) known++;
        }
      }
      expect(known / failing).toBeGreaterThan(require === 'kms' ? 0.9 : 0.15);
    }
  });
});

describe('whatever stands where a plan has something', () => {
  const name = fc.constantFrom(
    'address',
    'type',
    'name',
    'mode',
    'index',
    'change',
    'actions',
    'before',
    'after',
    'after_unknown',
    'after_sensitive',
    'server_side_encryption',
    'enabled',
    'kms_key_arn',
    'replica',
    'resources',
    'root_module',
    'module_calls',
    'module',
    'expressions',
    'references',
    'constant_value',
    'variables',
    'outputs',
    'expression',
    'values',
    'child_modules',
    '__proto__',
  );
  const text = fc.oneof(
    fc.constantFrom(
      'aws_dynamodb_table',
      'aws_kms_key',
      'aws_kms_alias',
      'aws_dynamodb_table.t',
      'aws_kms_key.k',
      'aws_kms_key.k.arn',
      'module.m.k',
      'var.v',
      'each.value',
      'managed',
      'data',
      'create',
      'update',
      't',
      'k',
      'm',
      'arn:aws:kms:us-east-1:111122223333:key/1',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      text,
      fc.constantFrom(null, true, false, 0, 1),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;
  const of = (required: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 6, arbitrary: fc.record(required) }, { weight: 1, arbitrary: value });
  const change = of({
    address: text,
    type: fc.constantFrom('aws_dynamodb_table', 'aws_kms_key', 'aws_kms_alias', 'aws_dynamodb_table_replica'),
    name: text,
    mode: fc.constantFrom('managed', 'data'),
    change: of({
      actions: fc.constantFrom(['create'], ['update'], ['no-op'], ['delete', 'create']),
      before: value,
      after: of({ server_side_encryption: value, replica: value, arn: value, name: value }),
      after_unknown: value,
      after_sensitive: value,
    }),
  });
  const plan = fc.record({
    format_version: fc.constant('1.2'),
    planned_values: fc.constant({}),
    resource_changes: fc.array(change, { maxLength: 3 }),
    configuration: of({
      root_module: of({ resources: value, module_calls: value, variables: value, outputs: value }),
      provider_config: value,
    }),
    prior_state: of({ values: value }),
    resource_drift: value,
    variables: value,
    errored: value,
  });

  it('is refused or judged', async () => {
    const property = fc.asyncProperty(plan, fc.constantFrom('kms', 'customer-managed'), async (json, require) => {
      const { report } = await judged([Buffer.from(JSON.stringify(json))], require);
      if (report === null) return;
      writeAll(report, { readBack: false });
      expect(surelyFailing(json as PlanJson, require)).toEqual(
        surelyFailing(json as PlanJson, require).filter((address) =>
          report.tables.some((table) => table.address === address && table.verdict !== 'pass'),
        ),
      );
    });
    await fc.assert(property, { seed: 1, numRuns: 1500 });
  });
});
