import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EncryptionRow, Finding, Report } from '../../src/gate/report.js';
import { grouped } from '../../src/grouped.js';
import { policyOf } from '../policy/policy-of.js';
import { fixturePath, planBytes, reportOn, reportOnFixture } from '../support/fixtures.js';
import { SLICE, sliced } from '../support/slice.js';
import { CLAIMS_WITH_SOURCES, reportWithSources } from '../support/sources.js';

/**
 * What whoever wrote the configuration knows, by the table's address: its class, its key in the plan, its replicas by
 * region.
 */
interface Expected {
  readonly class: string;
  readonly key?: string | null;
  /** What the gate says where it is not as good as that. */
  readonly gate?: 'kms' | 'unknown';
  readonly replicas?: Readonly<Record<string, { readonly class: string; readonly key?: string | null }>>;
}

const expected = CLAIMS_WITH_SOURCES.filter((claim) => existsSync(fixturePath(claim, 'expected.json')));

const verdicts = (report: Report): ReadonlyMap<string, string> =>
  new Map(report.tables.map(({ address, verdict }) => [address, verdict]));
const shown = (row: EncryptionRow | null) => ({
  class: row?.class ?? 'none',
  key: row?.key.address ?? row?.key.arn ?? null,
});

/** What a report lets pass of what another one of the same plan has: by rule and address, and by table. */
function greener(alone: Report, found: Report): readonly string[] {
  const placesOf = ({ findings }: Report) =>
    grouped(
      findings.filter(({ status }) => status === 'open'),
      ({ ruleId, address }) => `${ruleId} ${address}`,
    );
  const ranks = (findings: readonly Finding[] = []): readonly number[] =>
    findings.map(({ severity }) => ['note', 'warning', 'error'].indexOf(severity)).sort((a, b) => b - a);
  const theirs = placesOf(found);
  const missing = [...placesOf(alone)]
    .filter(([place, own]) => ranks(own).some((rank, i) => (ranks(theirs.get(place))[i] ?? -1) < rank))
    .map(([place]) => place);
  const order = ['pass', 'undetermined', 'fail'];
  const after = verdicts(found);
  const better = [...verdicts(alone)]
    .filter(([address, verdict]) => order.indexOf(after.get(address) ?? 'pass') < order.indexOf(verdict))
    .map(([address]) => address);
  return [...missing, ...better, ...(alone.verdict === 'fail' && found.verdict === 'pass' ? ['the verdict'] : [])];
}

/** Sources that are not the plan's on purpose. */
const NOT_THE_PLANS: Readonly<Record<string, string>> = {};

const PLANS = sliced(CLAIMS_WITH_SOURCES);

describe(`the sources of a fixture, ${SLICE}`, () => {
  it.each(PLANS)('are known for those of its plan: %s', async (claim) => {
    const [plan] = (await reportWithSources(claim, 'kms')).plans;
    expect(plan!.sources).toMatchObject({ status: NOT_THE_PLANS[claim] ?? 'used' });
  });

  it.each(PLANS)(
    'take a verdict from undetermined to decided, and never from pass to fail or back: %s',
    async (claim) => {
      for (const require of ['kms', 'customer-managed'] as const) {
        const [without, having] = [
          verdicts(await reportOnFixture(claim, require)),
          verdicts(await reportWithSources(claim, require)),
        ];
        expect([...having.keys()]).toEqual([...without.keys()]);
        for (const [address, verdict] of having)
          expect([
            `${address} ${without.get(address)} undetermined`,
            `${address} ${without.get(address)} ${without.get(address)}`,
            `${address} undetermined ${verdict}`,
          ]).toContain(`${address} ${without.get(address)} ${verdict}`);
      }
    },
  );

  // The property that lets nobody's sources be used at all.
  it.each(PLANS)('make nothing greener that nobody named: %s', async (claim) => {
    const [none, keys] = [
      await policyOf(''),
      await policyOf(
        'allowed-keys: [{ alias: alias/* }, { address: aws_kms_key.* }]\nhonour: [checkov, trivy, tfsec, kics]\nrules: { kms-key-rotation: error }',
      ),
    ];
    for (const require of ['kms', 'customer-managed'] as const) {
      for (const [policy, undetermined] of [
        [none, undefined],
        [none, 'warn'],
        [keys, undefined],
      ] as const) {
        const settings = { require, policy, ...(undetermined === undefined ? {} : { undetermined }) };
        const alone = await reportOn(planBytes(claim), settings);
        const found = await reportWithSources(claim, require, {
          policy,
          isNamed: false,
          ...(undetermined === undefined ? {} : { undetermined }),
        });
        expect(greener(alone, found)).toEqual([]);
      }
    }
  });

  it.each(sliced(expected))('tell what can be known: %s', async (claim) => {
    const truth = JSON.parse(readFileSync(fixturePath(claim, 'expected.json'), 'utf8')) as Record<string, Expected>;
    const { tables } = await reportWithSources(claim, 'kms');
    const wanted = Object.entries(truth).filter(([address]) => !address.startsWith('_'));
    expect(wanted.length).toBeGreaterThan(0);
    const told = new Map(tables.map((table) => [table.address, table]));
    const alone = new Map((await reportOnFixture(claim, 'kms')).tables.map((table) => [table.address, table]));
    for (const [address, { class: of, key = null, replicas, gate }] of wanted) {
      const [table, byPlan] = [told.get(address), alone.get(address)?.after?.class];
      const actual = shown(table?.after ?? null);
      // Where the plan alone tells another kind of key, nobody decides.
      const isContradicted =
        byPlan !== of && (byPlan === 'aws-owned' || byPlan === 'aws-managed' || byPlan === 'customer-managed');
      if (isContradicted) expect([address, ['kms', 'unknown'].includes(actual.class)]).toEqual([address, true]);
      else
        expect([address, actual]).toEqual([
          address,
          gate === undefined ? { class: of, key } : { class: gate, key: null },
        ]);
      if (replicas !== undefined) {
        const ofReplicas = Object.fromEntries(
          (table?.replicas ?? [])
            .filter(({ after }) => after !== null)
            .map((replica) => [replica.region ?? '?', shown(replica.after)]),
        );
        expect([address, ofReplicas]).toEqual([
          address,
          Object.fromEntries(
            Object.entries(replicas).map(([region, replica]) => [
              region,
              { class: replica.class, key: replica.key ?? null },
            ]),
          ),
        ]);
      }
    }
  });

  it('are beside most plans, and some of them say what is true', () => {
    expect(CLAIMS_WITH_SOURCES.length).toBeGreaterThan(150);
    expect(expected.length).toBeGreaterThan(20);
  });
});
