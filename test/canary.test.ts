import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.js';
import type { Report } from '../src/gate/report.js';
import { annotationsOf } from '../src/report/annotations.js';
import { FORMATS, type Format } from '../src/report/formats.js';
import { markdownReport } from '../src/report/markdown.js';
import { RULES } from '../src/rules/registry.js';
import { policyOf } from './policy/policy-of.js';
import { linesWith, type Variant, withCanaries } from './support/canaries.js';
import { bytesOf, CLAIMS, planJson, reportOn } from './support/fixtures.js';
import { SLICE, sliced } from './support/slice.js';
import { CLAIMS_WITH_SOURCES, joinFixture, reportWithSources } from './support/sources.js';

/*
 * The fixtures of a slice once more, with a canary in each text that the plan marks as sensitive, alone and with its
 * sources: it must stand nowhere.
 */
const [PLANS, PLANS_WITH_SOURCES] = [sliced(CLAIMS), sliced(CLAIMS_WITH_SOURCES)];

const isTable = (type: string): boolean => type.includes('dynamodb');
const VARIANTS: readonly Variant[] = [
  { name: 'whole resources', marks: 'whole', sides: ['before', 'after'], isMarked: () => true },
  { name: 'every text', marks: 'leaves', sides: ['before', 'after'], isMarked: () => true },
  { name: 'tables and replicas', marks: 'leaves', sides: ['before', 'after'], isMarked: isTable },
  {
    name: 'keys, aliases, policies and data sources',
    marks: 'leaves',
    sides: ['before', 'after'],
    isMarked: (type) => !isTable(type),
  },
  { name: 'what was', marks: 'leaves', sides: ['before'], isMarked: () => true },
  { name: 'what will be', marks: 'leaves', sides: ['after'], isMarked: () => true },
];

/** Every rule has something to say, and nothing is left out. */
const POLICY = await policyOf(
  JSON.stringify({
    rules: Object.fromEntries(RULES.map(({ id }) => [id, 'error'])),
    'explicit-key-grant': true,
    'allowed-keys': [{ arn: 'arn:aws:kms:*:000000000000:key/*', region: 'nowhere-*' }],
  }),
);

describe.each(VARIANTS)(`no output has a word of what is sensitive: $name, ${SLICE}`, (variant) => {
  it.each(PLANS)('%s', async (claim) => {
    const plan = withCanaries(planJson(claim), variant);
    for (const require of ['kms', 'customer-managed'] as const) {
      for (const policy of [undefined, POLICY]) {
        const outputs = await outputsOf(
          reportOn(plan, { require, failOn: 'warning', ...(policy === undefined ? {} : { policy }) }),
        );
        for (const [format, output] of Object.entries(outputs)) expect.soft(linesWith(output), format).toEqual([]);
      }
    }
  });
});

const STATED: readonly Variant[] = VARIANTS.slice(0, 2).map((variant) => ({ ...variant, keepsStated: true }));

describe.each(STATED)(
  `no output of a plan with its sources has a word of what is sensitive: $name, ${SLICE}`,
  (variant) => {
    it.each(PLANS_WITH_SOURCES)('%s', async (claim) => {
      const bytes = bytesOf(withCanaries(planJson(claim), variant));
      for (const require of ['kms', 'customer-managed'] as const) {
        const outputs = await outputsOf(reportWithSources(claim, require, { bytes, policy: POLICY }));
        for (const [format, output] of Object.entries(outputs)) expect.soft(linesWith(output), format).toEqual([]);
      }
    });
  },
);

describe(`the canary, ${SLICE}`, () => {
  it('is in the plans, and is heard where nothing is marked', async () => {
    const heard: string[] = [];
    for (const claim of PLANS) {
      const plan = withCanaries(planJson(claim), VARIANTS[1]!);
      for (const change of plan['resource_changes'] ?? [])
        for (const side of ['before', 'after']) change.change[`${side}_sensitive`] = false;
      const { json } = await outputsOf(reportOn(plan, { require: 'customer-managed' }));
      if (json !== undefined && linesWith(json).length > 0) heard.push(claim);
    }
    expect(heard.length).toBeGreaterThan(PLANS.length / 2);
  });

  it('leaves most plans as their sources are known for theirs, and is heard where nothing is marked', async () => {
    const [used, heard]: string[][] = [[], []];
    for (const claim of PLANS_WITH_SOURCES) {
      const plan = withCanaries(planJson(claim), STATED[1]!);
      if ((await joinFixture(claim, { bytes: bytesOf(plan) })).status === 'used') used!.push(claim);
      for (const change of plan['resource_changes'] ?? [])
        for (const side of ['before', 'after']) change.change[`${side}_sensitive`] = false;
      const { json } = await outputsOf(reportWithSources(claim, 'customer-managed', { bytes: bytesOf(plan) }));
      if (json !== undefined && linesWith(json).length > 0) heard!.push(claim);
    }
    expect(used!.length).toBeGreaterThan(PLANS_WITH_SOURCES.length * 0.8);
    expect(heard!.length).toBeGreaterThan(PLANS_WITH_SOURCES.length / 4);
  });

  it('leaves most plans as they can be judged', async () => {
    const judged = await Promise.all(
      PLANS.map((claim) =>
        outputsOf(reportOn(withCanaries(planJson(claim), VARIANTS[0]!), { require: 'customer-managed' })),
      ),
    );
    expect(judged.filter(({ json }) => json !== undefined).length).toBeGreaterThan(PLANS.length * 0.95);
  });
});

/** All that the command and the action make of a report; where there is none, what they say instead. */
async function outputsOf(reported: Promise<Report>): Promise<Readonly<Record<string, string>>> {
  let report: Report;
  try {
    report = await reported;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: error.message };
  }
  const outputs: Record<string, string> = {};
  for (const format of Object.keys(FORMATS) as Format[])
    outputs[format] = FORMATS[format](report, { colour: true, accountIds: 'show' });
  outputs['comment'] = markdownReport(report, {
    accountIds: 'show',
    limit: 60_000,
    marker: '<!-- marker -->',
    problems: ['x'],
    footer: '<sub>footer</sub>',
  });
  outputs['annotations'] = JSON.stringify(annotationsOf(report, [], 'show'), null, 2);
  return outputs;
}
