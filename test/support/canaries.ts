import type { PlanJson } from './fixtures.js';

/*
 * Canaries are put into the values of a plan, so that ARNs stay ARNs and policies stay policies, and the gate has the
 * same to say.
 */
const CANARY = 'canary7f3a';
/** Account ids are twelve digits, of which masking leaves the last four. */
const CANARY_ACCOUNT = '739173917391';
const SONG = /canary7f3a|7391/i;

export interface Variant {
  readonly name: string;
  /** Whether all of a side is marked in one, or each text in it. */
  readonly marks: 'whole' | 'leaves';
  readonly sides: readonly ('before' | 'after')[];
  /** Whether what the configuration itself states stays as it is: else its sources would be another plan's. */
  readonly keepsStated?: boolean;
  isMarked(type: string): boolean;
}

/** The lines of an output in which a canary is heard. */
export function linesWith(output: string): readonly string[] {
  return output.split('\n').filter((line) => SONG.test(line));
}

/** The plan with a canary in each text that it then marks as sensitive. */
export function withCanaries(plan: PlanJson, { marks, sides, isMarked, keepsStated = false }: Variant): PlanJson {
  const stated = keepsStated ? textsIn(plan['configuration']) : new Set<string>();
  const canaryIn = (text: string): string => (stated.has(text) ? text : withCanary(text));
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
    for (const declared of Object.values<any>(module?.['variables'] ?? {}))
      Object.assign(
        declared,
        { sensitive: true },
        'default' in declared ? { default: mapTexts(declared.default, canaryIn) } : {},
      );
    for (const output of Object.values<any>(module?.['outputs'] ?? {})) output.sensitive = true;
    for (const call of Object.values<any>(module?.['module_calls'] ?? {})) walk(call.module);
  })(plan['configuration']?.root_module);
  return plan;
}

function stateResources(module: PlanJson | undefined): readonly PlanJson[] {
  return module === undefined
    ? []
    : [...(module['resources'] ?? []), ...(module['child_modules'] ?? []).flatMap(stateResources)];
}

/** The words that decide what the gate says; with a canary in them it would say less. */
const WORDS =
  /^(?:Enabled|Disabled|PendingDeletion|PendingImport|SYMMETRIC_DEFAULT|ENCRYPT_DECRYPT|SIGN_VERIFY|GENERATE_VERIFY_MAC|AWS_KMS|EXTERNAL|AWS|CUSTOMER|EVENTUAL|STRONG|PAY_PER_REQUEST|PROVISIONED|Allow|Deny|\*|kms:[\w*]+|dynamodb[\w.*]*|2012-10-17|[A-Z][A-Za-z]+(?:Equals|Like|IfExists)?|.*\.amazonaws\.com)$/;

/** The same text with a canary in it, the same for the same text. */
function withCanary(text: string): string {
  if (text === '' || WORDS.test(text)) return text;
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.stringify(mapTexts(JSON.parse(text), withCanary));
    } catch {
      return `${text}${CANARY}`;
    }
  }
  const arn = /^(arn:[^:]*:[^:]*:)([^:]*):(\d{12})?:?(.*)$/s.exec(text);
  if (arn !== null)
    return `${arn[1]}${arn[2] === '' ? '' : region(arn[2]!)}:${CANARY_ACCOUNT}:${arn[4] === 'root' ? 'root' : `${arn[4]}${CANARY}`}`;
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
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (marksOf(member) === undefined ? [] : [[name, marksOf(member)]])),
  );
}

function mapTexts(value: any, map: (text: string) => string): any {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, map)]));
}

function textsIn(value: any, found = new Set<string>()): ReadonlySet<string> {
  mapTexts(value, (text) => {
    found.add(text);
    return text;
  });
  return found;
}
