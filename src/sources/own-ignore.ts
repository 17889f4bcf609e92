import { excerpt } from '../excerpt.js';

/** A comment of this gate: which rules it waives, as written. Whether there are such rules and such a day is not looked at. */
export interface OwnIgnore {
  readonly kind: 'own';
  readonly rules: readonly string[];
  readonly until: string;
  readonly reason: string;
  readonly owner: string | null;
}

/** One that is meant for this gate, and cannot be read. */
export interface BrokenIgnore {
  readonly kind: 'broken';
  /** What is wrong with the comment, after "it". */
  readonly problem: string;
}

const OURS = /^dynamodb-kms-gate\s*:/i;
const MARKER = /^dynamodb-kms-gate:ignore(?!\S)/;
/** What is not one of those is taken up to the next space, to be shown. */
const WORD = /\s+(?:(until|reason|owner)=(?:"((?:[^"\\]|\\["\\])*)"|([^\s"]+))(?!\S)|(\S+))/y;
const WORDS = 'until=DAY, reason="..." and owner=NAME';
export const MAX_REASON = 300;
const MAX_OWNER = 100;

/** A line of a comment as ours: `dynamodb-kms-gate:ignore RULE,RULE until=2027-03-31 reason="..." owner=NAME`. Null where it is not meant to be one. */
export function parseOwnIgnore(line: string): OwnIgnore | BrokenIgnore | null {
  if (!OURS.test(line)) return null;
  const broken = (problem: string): BrokenIgnore => ({ kind: 'broken', problem });
  const marker = MARKER.exec(line)?.[0];
  if (marker === undefined) return broken(`begins with ${excerpt(line.split(/\s/)[0]!)} and not with "dynamodb-kms-gate:ignore"`);
  const [rules] = /^\s+[^\s="]+(?!\S)/.exec(line.slice(marker.length)) ?? [''];
  if (rules === '') return broken('names no rule');

  const values = new Map<string, string>();
  WORD.lastIndex = marker.length + rules.length;
  for (let word = WORD.exec(line); word !== null; word = WORD.exec(line)) {
    const [, name, quoted, bare, other] = word;
    if (name === undefined) return broken(`has ${excerpt(other!)} after the rule, where ${WORDS} can stand`);
    if (values.has(name)) return broken(`says ${name} twice`);
    values.set(name, (quoted?.replace(/\\(.)/g, '$1') ?? bare!).trim());
  }
  const [until, reason] = [values.get('until') ?? '', values.get('reason') ?? ''];
  if (until === '') return broken('says no day until which it holds (until=DAY)');
  if (reason === '') return broken('gives no reason (reason="...")');
  if (reason.length > MAX_REASON) return broken(`has a reason of ${reason.length} characters; allowed: up to ${MAX_REASON}`);
  const owner = values.get('owner') || null;
  if (owner !== null && owner.length > MAX_OWNER) return broken(`names an owner in ${owner.length} characters; allowed: up to ${MAX_OWNER}`);
  return { kind: 'own', rules: [...new Set(rules.trim().split(','))], until, reason, owner };
}
