import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { UserError } from '../errors.js';
import type { AllowedKey } from '../rules/rule.js';
import { CHOICES, type ChoiceName } from './choices.js';
import { dayProblem, MAX_WAIVER_DAYS } from './exception-end.js';
import { compileJsonPath, type JsonPath } from './json-path.js';
import type { Override, Policy, Rules, Selection, WaiverRule } from './policy.js';
import { messagesOf, type Path, written, yamlMessage } from './policy-messages.js';
import { validatePolicy } from './validators.js';

/**
 * Where a key stands that its mapping has already, in the order of the file. The library's own look takes the square of
 * the keys.
 */
function repeatedKeys(document: Document): readonly number[] {
  const offsets: number[] = [];
  const pending: unknown[] = [document.contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isSeq(node)) {
      for (const item of node.items) pending.push(item);
    } else if (isMap(node)) {
      const met = new Set<string>();
      for (const { key, value } of node.items) {
        if (isScalar(key)) {
          const name = String(key.value);
          if (met.has(name)) offsets.push(key.range?.[0] ?? 0);
          met.add(name);
        }
        pending.push(key, value);
      }
    }
  }
  return offsets.sort((a, b) => a - b);
}

const MAX_BYTES = 256 * 1024;
const MAX_ALIASES = 100;
/** What validates them takes the square of those that are wrong. */
const MOST_ENTRIES = 2000;
/** More are no help to anybody, and each costs a look through the file. */
const MOST_ERRORS = 500;
const MOST_LINES = 50;

/** What the file holds once schema/policy.schema.json has said that it does. */
interface PolicyFile extends Readonly<Partial<Record<ChoiceName, string>>> {
  readonly frameworks?: readonly string[];
  readonly rules?: Rules;
  readonly 'explicit-key-grant'?: boolean;
  readonly 'allowed-keys'?: readonly AllowedKey[];
  readonly overrides?: readonly (SelectionInFile & {
    readonly require?: Override['require'];
    readonly rules?: Rules;
    readonly reason?: string;
    readonly expires?: string;
  })[];
  readonly waivers?: readonly (SelectionInFile & {
    readonly rule: string;
    readonly reason: string;
    readonly owner?: string;
    readonly expires: string;
  })[];
  readonly 'max-waiver-days'?: number;
  readonly 'inline-waivers'?: boolean;
  readonly honour?: readonly string[];
}

interface SelectionInFile {
  readonly addresses?: readonly string[];
  readonly where?: string;
}

/**
 * A policy from the text of a file in YAML or JSON. Throws a UserError with a line for each thing that is wrong: where
 * it stands, what was found, what is allowed.
 */
export async function parsePolicy(text: string): Promise<Policy> {
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new UserError(`has more than ${MAX_BYTES} bytes: a policy is a short file that people read`);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const at = (path: Path, key?: string): string => position(document, path, key, lines);
  const unreadable = [...document.errors, ...document.warnings]
    .slice(0, MOST_ERRORS)
    .map(({ pos: [offset], code, message }) => `${lineAndColumn(lines, offset)} ${yamlMessage({ code, message })}`);
  if (unreadable.length > 0) throw refusal(unreadable);
  const repeated = repeatedKeys(document).map((offset) => `${lineAndColumn(lines, offset)} Map keys must be unique`);
  if (repeated.length > 0) throw refusal(repeated);

  const file = valueOf(document) as PolicyFile;
  for (const [name, entries] of Object.entries(file)) {
    if (Array.isArray(entries) && entries.length > MOST_ENTRIES)
      throw new UserError(`${at([], name)} ${name} has ${entries.length} entries; allowed: up to ${MOST_ENTRIES}`);
  }
  if (!validatePolicy(file)) throw refusal(messagesOf(validatePolicy.errors!.slice(0, MOST_ERRORS), at));

  const problems: string[] = [];
  const where = (path: string | undefined, key: Path): JsonPath | null => {
    if (path === undefined) return null;
    try {
      return compileJsonPath(path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${at(key)} ${written(key)} ${error.message}`);
      return null;
    }
  };
  const selection = ({ addresses, where: path }: SelectionInFile, key: Path): Selection => ({
    addresses: addresses ?? null,
    where: where(path, [...key, 'where']),
  });
  const checkDay = (day: string | undefined, key: Path): void => {
    const problem = day === undefined ? null : dayProblem(day);
    if (problem !== null) problems.push(`${at(key)} ${written(key)} ${problem}`);
  };

  const overrides = (file.overrides ?? []).map((override, i): Override => {
    checkDay(override.expires, ['overrides', i, 'expires']);
    return {
      ...selection(override, ['overrides', i]),
      require: override.require ?? null,
      rules: override.rules ?? {},
      reason: override.reason ?? null,
      expires: override.expires ?? null,
    };
  });
  const waivers = (file.waivers ?? []).map((waiver, i): WaiverRule => {
    checkDay(waiver.expires, ['waivers', i, 'expires']);
    return {
      ...selection(waiver, ['waivers', i]),
      rule: waiver.rule,
      reason: waiver.reason,
      owner: waiver.owner ?? null,
      expires: waiver.expires,
    };
  });
  if (problems.length > 0) throw refusal(problems);

  const names = Object.keys(CHOICES) as ChoiceName[];
  return {
    choices: Object.fromEntries(names.flatMap((name) => (file[name] === undefined ? [] : [[name, file[name]]]))),
    rules: file.rules ?? {},
    frameworks: file.frameworks ?? null,
    explicitKeyGrant: file['explicit-key-grant'] ?? false,
    allowedKeys: file['allowed-keys'] ?? null,
    overrides,
    waivers,
    maxWaiverDays: file['max-waiver-days'] ?? MAX_WAIVER_DAYS,
    inlineWaivers: file['inline-waivers'] ?? true,
    honour: file.honour ?? [],
  };
}

function refusal(lines: readonly string[]): UserError {
  return lines.length <= MOST_LINES
    ? new UserError(...lines)
    : new UserError(...lines.slice(0, MOST_LINES), 'has more that is wrong than these lines say');
}

function valueOf(document: Document): unknown {
  try {
    // An empty file is a policy that says nothing.
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch {
    // What the library says of it quotes the alias.
    throw new UserError(
      `1:1 has an alias without an anchor, or aliases that are replaced by more than ${MAX_ALIASES} values: write the values out`,
    );
  }
}

/** Line and column of what stands at the path; of the key itself where one is named. */
function position(document: Document, path: Path, key: string | undefined, lines: LineCounter): string {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair =
    key !== undefined && isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      : undefined;
  const target = (pair?.key ?? node) as Node | null | undefined;
  return lineAndColumn(lines, isNode(target) ? (target.range?.[0] ?? 0) : 0);
}

function lineAndColumn(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${Math.max(1, line)}:${Math.max(1, col)}`;
}
