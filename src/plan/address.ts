/** An instance key: `[0]` or `["a"]` in an address; undefined where there is none. */
export type InstanceKey = string | number | undefined;

/** A module instance, from the root down. */
export type ModulePath = readonly { readonly name: string; readonly key: InstanceKey }[];

/** A part of an address or reference: a name, or an index after one. */
export type Step = { readonly name: string } | { readonly index: string | number };

/**
 * Takes an address or reference of Terraform's apart, such as `module.a["x.y"].aws_kms_key.k[0].arn`.
 * Undefined where it is none (a splat, or text of another kind).
 */
export function parseAddress(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let i = 0;
  while (i < text.length) {
    if (text[i] === '[') {
      const end = text[i + 1] === '"' ? endOfQuoted(text, i + 1) : text.indexOf(']', i);
      if (end < 0 || text[end] !== ']') return undefined;
      const index = parseIndex(text.slice(i + 1, end));
      if (index === undefined || steps.length === 0) return undefined;
      steps.push({ index });
      i = end + 1;
    } else {
      if (steps.length > 0) {
        if (text[i] !== '.') return undefined;
        i++;
      }
      let end = i;
      while (end < text.length && text[end] !== '.' && text[end] !== '[') end++;
      if (end === i) return undefined;
      steps.push({ name: text.slice(i, end) });
      i = end;
    }
  }
  return steps;
}

/** The leading `module.NAME[KEY]` steps, and the rest. */
export function splitModulePath(steps: readonly Step[]): { module: ModulePath; rest: readonly Step[] } {
  const module: { name: string; key: InstanceKey }[] = [];
  let i = 0;
  while (nameAt(steps, i) === 'module' && nameAt(steps, i + 1) !== undefined) {
    const index = steps[i + 2];
    const key = index !== undefined && 'index' in index ? index.index : undefined;
    module.push({ name: nameAt(steps, i + 1)!, key });
    i += key === undefined ? 2 : 3;
  }
  return { module, rest: steps.slice(i) };
}

export function nameAt(steps: readonly Step[], i: number): string | undefined {
  const step = steps[i];
  return step !== undefined && 'name' in step ? step.name : undefined;
}

export function indexAt(steps: readonly Step[], i: number): InstanceKey {
  const step = steps[i];
  return step !== undefined && 'index' in step ? step.index : undefined;
}

/** A text that is the same for the same module instance and no other. */
export function moduleKey(module: ModulePath): string {
  let text = '';
  for (const step of module) text += stepKey(step);
  return text;
}

/**
 * What a step of a module path adds to its key. Names have no dot and no bracket, and before the text of a key stands
 * how long it is.
 */
export function stepKey({ name, key }: ModulePath[number]): string {
  return `${name}${instanceKeyText(key)}.`;
}

/** A text for each instance key, that tells 0 from "0". */
export function instanceKeyText(key: InstanceKey): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${key}]` : `[${key.length}:${key}]`;
}

function endOfQuoted(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i + 1;
  }
  return -1;
}

function parseIndex(text: string): string | number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return undefined;
  return text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))|([$%])\5\{/gs, unescape);
}

const ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** Addresses quote keys as HCL does, references as Go does; both escapes are read. */
function unescape(all: string, u4?: string, u8?: string, x2?: string, single?: string, sigil?: string): string {
  if (sigil !== undefined) return `${sigil}{`;
  const hex = u4 ?? u8 ?? x2;
  if (hex !== undefined) {
    const code = parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  }
  return ESCAPES.get(single!) ?? single!;
}
