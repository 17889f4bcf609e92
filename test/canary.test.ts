import { describe, expect, it } from 'vitest';
import { UserError } from '../src/errors.js';
import type { Report } from '../src/gate/report.js';
import { RULES } from '../src/rules/registry.js';
import { annotationsOf } from '../src/report/annotations.js';
import { FORMATS, type Format } from '../src/report/formats.js';
import { markdownReport } from '../src/report/markdown.js';
import { policyOf } from './policy/policy-of.js';
import { CLAIMS, planJson, reportOn, type PlanJson } from './support/fixtures.js';

/*
 * Every fixture once more, with a canary in each text that the plan marks as sensitive. The canary is put into the
 * values, so that ARNs stay ARNs and policies stay policies, and the gate has the same to say; it must stand nowhere.
 */
const CANARY = 'canary7f3a';
/** Account ids are twelve digits, of which masking leaves the last four. */
const CANARY_ACCOUNT = '739173917391';
const SONG = /canary7f3a|7391/i;

type Side = 'before' | 'after';

interface Variant {
  readonly name: string;
  /** Whether all of a side is marked in one, or each text in it. */
  readonly marks: 'whole' | 'leaves';
  readonly sides: readonly Side[];
  isMarked(type: string): boolean;
}

const isTable = (type: string): boolean => type.includes('dynamodb');
const VARIANTS: readonly Variant[] = [
  { name: 'whole resources', marks: 'whole', sides: ['before', 'after'], isMarked: () => true },
  { name: 'every text', marks: 'leaves', sides: ['before', 'after'], isMarked: () => true },
  { name: 'tables and replicas', marks: 'leaves', sides: ['before', 'after'], isMarked: isTable },
  { name: 'keys, aliases, policies and data sources', marks: 'leaves', sides: ['before', 'after'], isMarked: (type) => !isTable(type) },
  { name: 'what was', marks: 'leaves', sides: ['before'], isMarked: () => true },
  { name: 'what will be', marks: 'leaves', sides: ['after'], isMarked: () => true },
];

/** Every rule has something to say, and nothing is left out. */
const POLICY = await policyOf(JSON.stringify({ rules: Object.fromEntries(RULES.map(({ id }) => [id, 'error'])), 'explicit-key-grant': true, 'allowed-keys': [{ arn: 'arn:aws:kms:*:000000000000:key/*', region: 'nowhere-*' }] }));

describe.each(VARIANTS)('no output has a word of what is sensitive: $name', (variant) => {
  it.each(CLAIMS)('%s', async (claim) => {
    const plan = withCanaries(planJson(claim), variant);
    for (const require of ['kms', 'customer-managed'] as const) {
      for (const policy of [undefined, POLICY]) {
        const outputs = await outputsOn(plan, { require, failOn: 'warning', ...(policy === undefined ? {} : { policy }) });
        for (const [format, output] of Object.entries(outputs)) expect.soft(linesWith(output), format).toEqual([]);
      }
    }
  });
});

describe('the canary', () => {
  it('is in the plans, and is heard where nothing is marked', async () => {
    const heard: string[] = [];
    for (const claim of CLAIMS) {
      const plan = withCanaries(planJson(claim), VARIANTS[1]!);
      for (const change of plan['resource_changes'] ?? []) for (const side of ['before', 'after']) change.change[`${side}_sensitive`] = false;
      const { json } = await outputsOn(plan, { require: 'customer-managed' });
      if (json !== undefined && SONG.test(json)) heard.push(claim);
    }
    expect(heard.length).toBeGreaterThan(CLAIMS.length / 2);
  });

  it('leaves most plans as they can be judged', async () => {
    const judged = await Promise.all(CLAIMS.map((claim) => outputsOn(withCanaries(planJson(claim), VARIANTS[0]!), { require: 'customer-managed' })));
    expect(judged.filter(({ json }) => json !== undefined).length).toBeGreaterThan(CLAIMS.length * 0.95);
  });
});

/** All that the command and the action make of a report; where there is none, what they say instead. */
async function outputsOn(plan: PlanJson, settings: Parameters<typeof reportOn>[1]): Promise<Readonly<Record<string, string>>> {
  let report: Report;
  try {
    report = await reportOn(plan, settings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: error.message };
  }
  const outputs: Record<string, string> = {};
  for (const format of Object.keys(FORMATS) as Format[]) outputs[format] = FORMATS[format](report, { colour: true, accountIds: 'show' });
  outputs['comment'] = markdownReport(report, { accountIds: 'show', limit: 60_000, marker: '<!-- marker -->', problems: ['x'], footer: '<sub>footer</sub>' });
  outputs['annotations'] = JSON.stringify(annotationsOf(report, [], 'show'), null, 2);
  return outputs;
}

function linesWith(output: string): readonly string[] {
  return output.split('\n').filter((line) => SONG.test(line));
}

function withCanaries(plan: PlanJson, { marks, sides, isMarked }: Variant): PlanJson {
  for (const { type, change } of [...(plan['resource_changes'] ?? []), ...(plan['resource_drift'] ?? [])]) {
    if (!isMarked(type)) continue;
    for (const side of sides) {
      if (change[side] === null || change[side] === undefined) continue;
      change[side] = mapTexts(change[side], canaryIn);
      change[`${side}_sensitive`] = marks === 'whole' ? true : marksOf(change[side]);
    }
  }
  for (const resource of stateResources(plan['prior_state']?.values?.root_module)) {
    if (!isMarked(resource['type']) || !sides.includes('after')) continue;
    resource['values'] = mapTexts(resource['values'] ?? {}, canaryIn);
    resource['sensitive_values'] = marks === 'whole' ? true : marksOf(resource['values']);
  }
  const variables = plan['variables'] ?? {};
  for (const variable of Object.values<any>(variables)) variable.value = mapTexts(variable.value, canaryIn);
  (function walk(module: PlanJson | undefined): void {
    for (const declared of Object.values<any>(module?.['variables'] ?? {})) Object.assign(declared, { sensitive: true }, 'default' in declared ? { default: mapTexts(declared.default, canaryIn) } : {});
    for (const output of Object.values<any>(module?.['outputs'] ?? {})) output.sensitive = true;
    for (const call of Object.values<any>(module?.['module_calls'] ?? {})) walk(call.module);
  })(plan['configuration']?.root_module);
  return plan;
}

function stateResources(module: PlanJson | undefined): readonly PlanJson[] {
  return module === undefined ? [] : [...(module['resources'] ?? []), ...(module['child_modules'] ?? []).flatMap(stateResources)];
}

/** The words that decide what the gate says; with a canary in them it would say less. */
const WORDS = /^(?:Enabled|Disabled|PendingDeletion|PendingImport|SYMMETRIC_DEFAULT|ENCRYPT_DECRYPT|SIGN_VERIFY|GENERATE_VERIFY_MAC|AWS_KMS|EXTERNAL|AWS|CUSTOMER|EVENTUAL|STRONG|PAY_PER_REQUEST|PROVISIONED|Allow|Deny|\*|kms:[\w*]+|dynamodb[\w.*]*|2012-10-17|[A-Z][A-Za-z]+(?:Equals|Like|IfExists)?|.*\.amazonaws\.com)$/;

/** The same text with a canary in it, the same for the same text. */
function canaryIn(text: string): string {
  if (text === '' || WORDS.test(text)) return text;
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.stringify(mapTexts(JSON.parse(text), canaryIn));
    } catch {
      return `${text}${CANARY}`;
    }
  }
  const arn = /^(arn:[^:]*:[^:]*:)([^:]*):(\d{12})?:?(.*)$/s.exec(text);
  if (arn !== null) return `${arn[1]}${arn[2] === '' ? '' : region(arn[2]!)}:${CANARY_ACCOUNT}:${arn[4] === 'root' ? 'root' : `${arn[4]}${CANARY}`}`;
  if (/^\d{12}$/.test(text)) return CANARY_ACCOUNT;
  if (/^[a-z]{2}-[a-z]+-\d$/.test(text)) return region(text);
  return `${text}${CANARY}`;
}

function region(name: string): string {
  return name.replace(/-(\w+)-/, `-$1${CANARY}-`);
}

function marksOf(value: unknown): unknown {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) return value.map((element) => marksOf(element) ?? {});
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => (marksOf(member) === undefined ? [] : [[name, marksOf(member)]])));
}

function mapTexts(value: any, map: (text: string) => string): any {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, map)]));
}
