import type { Requirement } from '../../src/rules/rule.js';
import type { PlanJson } from '../support/fixtures.js';
import { inChunks, judged, type Outcome, writeAll } from './attempt.js';
import { beside, isBeside, placesBeside } from './beside.js';
import { surelyFailing } from './may-pass.js';
import { mutateBytes } from './mutate-bytes.js';
import { type Mutation, mutateJson } from './mutate-json.js';
import { createRandom, type Random } from './random.js';
import { repeatMember } from './repeat-member.js';
import { isInert, isUnrelated } from './unrelated.js';

/** A real plan, and how the gate ends on it. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly json: PlanJson;
  readonly outcomes: Readonly<Record<Requirement, Outcome>>;
}

export interface Input {
  readonly seed: Seed;
  readonly require: Requirement;
  readonly bytes: Buffer;
  /** What the JSON was before; of some inputs two plans in one. */
  readonly original: PlanJson;
  /** Null where bytes were changed, and not the JSON. */
  readonly mutation: Mutation | null;
  /** Whether a member of an object that the gate reads is there twice. */
  readonly hasTwice: boolean;
  readonly random: Random;
  readonly run: number;
}

export async function seedOf(name: string, bytes: Buffer): Promise<Seed> {
  const outcomes = { kms: await judged([bytes], 'kms'), 'customer-managed': await judged([bytes], 'customer-managed') };
  return { name, bytes, json: JSON.parse(bytes.toString()) as PlanJson, outcomes };
}

/** The input of that run: the same for the same seeds. */
export function inputOf(seeds: readonly Seed[], seed: number, run: number): Input {
  const random = createRandom(seed, run);
  const require = random.of(['kms', 'customer-managed'] as const);
  const one = seedFor(seeds, require, random);
  const other = random.of(seeds);
  const common = { seed: one, require, random, run, hasTwice: false };
  const kind = random.below(12);
  const twice = kind === 11 ? repeatMember(one.json, random) : null;
  if (twice !== null)
    return { ...common, bytes: Buffer.from(twice), original: one.json, mutation: null, hasTwice: true };
  if (kind < 3)
    return { ...common, bytes: mutateBytes(one.bytes, other.bytes, random), original: one.json, mutation: null };
  const original = kind < 8 ? one.json : beside(one.json, other.json);
  const mutation = mutateJson(original, random.of(seeds).json, random, kind < 8 ? undefined : placesBeside(original));
  return { ...common, bytes: Buffer.from(JSON.stringify(mutation.plan)), original, mutation };
}

/** More often one that fails: what passes already cannot be made to pass. */
function seedFor(seeds: readonly Seed[], require: Requirement, random: Random): Seed {
  let chosen = random.of(seeds);
  for (let i = 0; i < 2 && chosen.outcomes[require].report?.verdict !== 'fail'; i++) chosen = random.of(seeds);
  return chosen;
}

/** What the oracles had to say something about. */
export type Kind = 'refused' | 'passed' | 'failed';
export interface Checked {
  readonly kind: Kind;
  readonly oracles: readonly ('surely-failing' | 'twice' | 'inert' | 'unrelated' | 'chunks')[];
}

/** Throws where the gate does what it must not: anything but refuse, or report what no oracle contradicts. */
export async function check({
  seed,
  require,
  bytes,
  original,
  mutation,
  hasTwice,
  random,
  run,
}: Input): Promise<Checked> {
  const outcome = await judged([bytes], require);
  const oracles: Checked['oracles'][number][] = [];
  if (outcome.report !== null) writeAll(outcome.report, { readBack: run % 100 === 0 });

  if (run % 8 === 0) {
    oracles.push('chunks');
    const again = await judged(inChunks(bytes, random.of([1, 2, 3, 7, 64, 1000])), require);
    if (JSON.stringify(again.report) !== JSON.stringify(outcome.report))
      throw new Error('another report where the bytes are cut into chunks');
  }

  if (hasTwice) {
    oracles.push('twice');
    if (outcome.report !== null) throw new Error('is judged, though an object that is read has a member twice');
  }

  const failing = surelyFailing(parsed(bytes), require);
  if (failing.length > 0) {
    oracles.push('surely-failing');
    if (outcome.report?.verdict === 'pass') throw new Error(`passes, though ${failing.join(', ')} cannot`);
    for (const address of failing)
      if (outcome.report?.tables.some((table) => table.address === address && table.verdict === 'pass') === true)
        throw new Error(`${address} passes, and cannot`);
  }

  const before =
    original === seed.json ? seed.outcomes[require] : await judged([Buffer.from(JSON.stringify(original))], require);
  if (mutation === null || before.report === null || outcome.report === null) return { kind: kindOf(outcome), oracles };
  const { touched, plan } = mutation;
  if (isInert(original, touched)) {
    oracles.push('inert');
    if (JSON.stringify(outcome.report) !== JSON.stringify(before.report))
      throw new Error('another report, though nothing that is read was changed');
  }
  for (const { address, verdict } of before.report.tables) {
    if (
      (verdict !== 'fail' && verdict !== 'undetermined') ||
      !(isUnrelated(original, address, touched) || isBeside(original, plan, address, touched))
    )
      continue;
    oracles.push('unrelated');
    const now = outcome.report.tables.find((table) => table.address === address);
    if (now?.verdict !== 'fail' && now?.verdict !== 'undetermined')
      throw new Error(`${address} was ${verdict}, is ${now?.verdict ?? 'gone'}, and nothing around it was changed`);
    if (outcome.report.verdict === 'pass') throw new Error(`passes, though ${address} is ${now.verdict}`);
  }
  return { kind: kindOf(outcome), oracles };
}

function kindOf({ report }: Outcome): Kind {
  return report === null ? 'refused' : report.verdict === 'pass' ? 'passed' : 'failed';
}

/** What the bytes say to another reader; undefined where they are no JSON to it. */
function parsed(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(
      bytes,
    );
    return JSON.parse(text.replace(/^(?:\s*(?:\[command\]|::|##\[)[^\n]*\n)+/, ''));
  } catch {
    return undefined;
  }
}
