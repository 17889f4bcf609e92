import { CHOICES, type ChoiceName } from './choices.js';
import { entryChanges, type RankedChange, ruleChanges } from './entry-changes.js';
import type { Policy } from './policy.js';
import { shown, shownPair, text } from './setting-text.js';
import { FLOOR_NAMES, type FloorName, isLooser } from './strictness.js';

/** What differs between two policies. Each side is null where it has none: an entry of a list is added or removed. */
export interface SettingChange {
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A policy of people has fewer; a report of thousands would be read by nobody. */
const MOST_CHANGES = 500;

/**
 * The settings that a policy changes, each by the name that it has in the file. Authors decide how much they change:
 * what is for all tables comes first, then what loosens, the widest first and the lists in turn, then the rest.
 */
export function policyChanges(before: Policy, after: Policy): readonly SettingChange[] {
  const forAll = [
    ...(Object.keys(CHOICES) as ChoiceName[]).flatMap((name) =>
      choiceChanges(name, before.choices[name], after.choices[name]),
    ),
    ...ruleChanges('rules', before.rules, after.rules, 0),
    ...listChanges('honour', before.honour, after.honour),
    ...valueChanges('inline-waivers', before.inlineWaivers, after.inlineWaivers, after.inlineWaivers),
    ...valueChanges(
      'max-waiver-days',
      before.maxWaiverDays,
      after.maxWaiverDays,
      after.maxWaiverDays > before.maxWaiverDays,
    ),
    ...valueChanges('explicit-key-grant', before.explicitKeyGrant, after.explicitKeyGrant, !after.explicitKeyGrant),
  ];
  const ofLists = [
    allowedKeyChanges(before, after),
    entryChanges('overrides', before.overrides, after.overrides),
    entryChanges('waivers', before.waivers, after.waivers),
  ];
  const changes: readonly RankedChange[] = [
    ...forAll.filter(({ loosens }) => loosens),
    ...forAll.filter(({ loosens }) => !loosens),
    ...inTurn(ofLists.map((list) => list.filter(({ loosens }) => loosens).sort((a, b) => a.weight - b.weight))),
    ...ofLists.flatMap((list) => list.filter(({ loosens }) => !loosens)),
    ...listChanges('frameworks', before.frameworks, after.frameworks),
  ];
  const rows = changes.slice(0, MOST_CHANGES).map(({ setting, from, to }): SettingChange => ({ setting, from, to }));
  return changes.length <= MOST_CHANGES
    ? rows
    : [...rows, { setting: `${changes.length - MOST_CHANGES} more`, from: null, to: null }];
}

function choiceChanges(name: ChoiceName, from: string | undefined, to: string | undefined): readonly RankedChange[] {
  const [was, is] = [from ?? CHOICES[name][0], to ?? CHOICES[name][0]];
  const loosens = isFloorName(name) && isLooser(name, is as never, was as never);
  return from === to ? [] : [{ setting: name, ...shownPair(from, to), loosens, weight: 0 }];
}

function isFloorName(name: ChoiceName): name is FloorName {
  return (FLOOR_NAMES as readonly string[]).includes(name);
}

function valueChanges(
  setting: string,
  from: boolean | number,
  to: boolean | number,
  loosens: boolean,
): readonly RankedChange[] {
  return from === to ? [] : [{ setting, from: shown(from), to: shown(to), loosens, weight: 0 }];
}

/** Without a list every key is allowed. */
function allowedKeyChanges({ allowedKeys: old }: Policy, { allowedKeys: now }: Policy): readonly RankedChange[] {
  const changes = listChanges('allowed-keys', old, now);
  return now === null
    ? changes.map((change) => ({ ...change, loosens: true }))
    : old === null
      ? changes.map((change) => ({ ...change, loosens: false }))
      : changes;
}

/** Entries that are there once more or once less; where these are the same, their order is another. */
function listChanges(
  setting: string,
  old: readonly unknown[] | null,
  now: readonly unknown[] | null,
): readonly RankedChange[] {
  if (text(old) === text(now)) return [];
  const [added, removed] = [without(now ?? [], old ?? []), without(old ?? [], now ?? [])];
  if (added.length + removed.length === 0)
    return [
      {
        setting: old?.length && now?.length ? `order of ${setting}` : setting,
        ...shownPair(old, now),
        loosens: false,
        weight: 0,
      },
    ];
  return [
    ...removed.map((entry) => ({ setting, from: shown(entry), to: null, loosens: false, weight: 0 })),
    ...added.map((entry) => ({
      setting,
      from: null,
      to: shown(entry),
      loosens: true,
      weight: text(entry).includes('*') ? 0 : 1,
    })),
  ];
}

function without(entries: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(text(other), (left.get(text(other)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count = left.get(text(entry)) ?? 0;
    if (count > 0) left.set(text(entry), count - 1);
    return count === 0;
  });
}

/** The first of each list, then the second of each, and so on: a long list hides no other. */
function inTurn<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => (i < list.length ? [list[i]!] : []))).flat();
}
