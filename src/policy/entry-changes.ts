import type { Override, WaiverRule } from './policy.js';
import { fileName, isWide, shown, shownAddresses, shownEntry, shownPair, text } from './setting-text.js';
import { CONTROL_RULES, isLowerSeverity } from './strictness.js';

/** A change of the policy as it is shown, and whether it may let something pass that did not. */
export interface RankedChange {
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly loosens: boolean;
  /** Of those that loosen, the widest have the lowest. */
  readonly weight: number;
}

type Entry = Override | WaiverRule;

interface Placed {
  readonly entry: Entry;
  readonly i: number;
  /** By member. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Looking for the old form of each entry takes the product of both numbers. */
const MOST_COMPARISONS = 250_000;

/** Overrides or waivers that are there once more or once less, or with another member. */
export function entryChanges(
  setting: 'overrides' | 'waivers',
  old: readonly Entry[],
  now: readonly Entry[],
): readonly RankedChange[] {
  const [before, after] = [old.map(placed), now.map(placed)];
  const [added, removed] = [without(after, before), without(before, after)];
  if (added.length + removed.length === 0) {
    const isSame = old.every((entry, i) => text(entry) === text(now[i]));
    // The last override that matches a table wins.
    return isSame
      ? []
      : [{ setting: `order of ${setting}`, ...shownPair(old, now), loosens: setting === 'overrides', weight: 0 }];
  }
  const { pairs, left } = paired(added, removed);
  return [
    ...pairs.flatMap(([was, is]) => memberChanges(`${setting}[${is.i}]`, was, is)),
    ...left.removed.map(({ entry }) => ({
      setting,
      from: shownEntry(entry),
      to: null,
      loosens: canTighten(entry),
      weight: weightOf(entry),
    })),
    ...left.added.map(({ entry }) => ({
      setting,
      from: null,
      to: shownEntry(entry),
      loosens: canLoosen(entry),
      weight: weightOf(entry),
    })),
  ];
}

function placed(entry: Entry, i: number): Placed {
  return { entry, i, texts: new Map(Object.entries(entry).map(([name, value]) => [name, text(value)])) };
}

function without(entries: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  const counts = new Map<string, number>();
  for (const { entry } of others) counts.set(text(entry), (counts.get(text(entry)) ?? 0) + 1);
  return entries.filter(({ entry }) => {
    const count = counts.get(text(entry)) ?? 0;
    if (count > 0) counts.set(text(entry), count - 1);
    return count === 0;
  });
}

/** Each entry with the one that it was before: that of which the most members are the same. */
function paired(
  added: readonly Placed[],
  removed: readonly Placed[],
): {
  readonly pairs: readonly (readonly [Placed, Placed])[];
  readonly left: { readonly added: readonly Placed[]; readonly removed: readonly Placed[] };
} {
  if (added.length * removed.length > MOST_COMPARISONS) return { pairs: [], left: { added, removed } };
  const pairs: (readonly [Placed, Placed])[] = [];
  const free = new Set(removed);
  const unpaired = added.filter((is) => {
    let [best, most]: [Placed | undefined, number] = [undefined, 1];
    for (const was of free) {
      const score = alike(was, is);
      if (score > most) [best, most] = [was, score];
    }
    if (best === undefined) return true;
    free.delete(best);
    pairs.push([best, is]);
    return false;
  });
  return { pairs, left: { added: unpaired, removed: [...free] } };
}

/** How many members are set and the same; addresses count where they share one. */
function alike(was: Placed, is: Placed): number {
  let score = 0;
  for (const [name, value] of is.texts)
    if (value !== 'null' && value !== '{}' && was.texts.get(name) === value) score++;
  const [old, now] = [was.entry.addresses ?? [], is.entry.addresses ?? []];
  if (was.texts.get('addresses') !== is.texts.get('addresses') && now.length > 0 && old.includes(now[0]!)) score += 0.5;
  return score;
}

function memberChanges(setting: string, was: Placed, is: Placed): readonly RankedChange[] {
  const names = [...new Set([...was.texts.keys(), ...is.texts.keys()])].filter(
    (name) => was.texts.get(name) !== is.texts.get(name),
  );
  const weight = Math.min(weightOf(was.entry), weightOf(is.entry));
  return names.flatMap((name): readonly RankedChange[] => {
    const [from, to] = [was.entry, is.entry].map(
      (entry) => (entry as unknown as Readonly<Record<string, unknown>>)[name],
    );
    if (name === 'addresses' && Array.isArray(from) && Array.isArray(to))
      return addressChanges(
        `${setting}.addresses`,
        from as readonly string[],
        to as readonly string[],
        was.entry,
        is.entry,
      );
    if (name === 'rules')
      return ruleChanges(`${setting}.rules`, from as Override['rules'], to as Override['rules'], weight);
    return [
      {
        setting: `${setting}.${fileName(name)}`,
        ...shownPair(from, to),
        loosens: memberLoosens(name, was.entry, is.entry),
        weight,
      },
    ];
  });
}

function addressChanges(
  setting: string,
  old: readonly string[],
  now: readonly string[],
  was: Entry,
  is: Entry,
): readonly RankedChange[] {
  const [before, after] = [new Set(old), new Set(now)];
  const [added, removed] = [
    now.filter((address) => !before.has(address)),
    old.filter((address) => !after.has(address)),
  ];
  const weight = (entry: Entry, addresses: readonly string[]): number => weightOf({ ...entry, addresses });
  return [
    ...(removed.length === 0
      ? []
      : [{ setting, from: shownAddresses(removed), to: null, loosens: canTighten(was), weight: weight(was, removed) }]),
    ...(added.length === 0
      ? []
      : [{ setting, from: null, to: shownAddresses(added), loosens: canLoosen(is), weight: weight(is, added) }]),
  ];
}

export function ruleChanges(
  setting: string,
  old: Override['rules'],
  now: Override['rules'],
  weight: number,
): readonly RankedChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((rule) => {
    const [from, to] = [old[rule], now[rule]];
    // What a rule has by itself is not known here: it may be the strictest, and the loosest.
    return from === to
      ? []
      : [
          {
            setting: `${setting}.${rule}`,
            from: shown(from),
            to: shown(to),
            loosens: isLowerSeverity(to ?? 'off', from ?? 'error'),
            weight: CONTROL_RULES.includes(rule) ? 0 : weight,
          },
        ];
  });
}

function memberLoosens(name: string, was: Entry, is: Entry): boolean {
  switch (name) {
    case 'reason':
    case 'owner':
      return false;
    case 'expires':
      return canLoosen(is) && (is.expires === null || (was.expires !== null && is.expires > was.expires));
    case 'require':
      return !('require' in is) || is.require !== 'customer-managed';
    default:
      return true;
  }
}

function canLoosen(entry: Entry): boolean {
  return (
    'rule' in entry || entry.require === 'kms' || Object.values(entry.rules).some((severity) => severity !== 'error')
  );
}

function canTighten(entry: Entry): boolean {
  return (
    !('rule' in entry) &&
    (entry.require === 'customer-managed' || Object.values(entry.rules).some((severity) => severity !== 'off'))
  );
}

/** What is about the control comes before the rest, and what is for many tables before what is for one. */
function weightOf(entry: Entry): number {
  const isControl =
    'rule' in entry
      ? CONTROL_RULES.includes(entry.rule)
      : entry.require !== null || CONTROL_RULES.some((rule) => Object.hasOwn(entry.rules, rule));
  return (isControl ? 0 : 2) + (entry.addresses === null || entry.addresses.some(isWide) ? 0 : 1);
}
