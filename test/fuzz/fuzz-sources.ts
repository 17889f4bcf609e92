import type { TableVerdict } from '../../src/gate/report.js';
import type { FileParser } from '../../src/hcl/parser.js';
import type { Requirement } from '../../src/rules/rule.js';
import type { FolderReader, SourceText } from '../../src/sources/tree.js';
import type { PlanJson } from '../support/fixtures.js';
import { judged, type Outcome, writeAll } from './attempt.js';
import { mutateJson } from './mutate-json.js';
import { mutateSource } from './mutate-source.js';
import { createRandom, type Random } from './random.js';

/** A real plan with its sources. */
export interface SourceSeed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly json: PlanJson;
  readonly reader: FolderReader;
  /** Those that reading the sources asks for. */
  readonly files: readonly SourceText[];
  /** How the gate ends on the plan alone. */
  readonly alone: Readonly<Record<Requirement, Outcome>>;
}

/** A plan, the same or a changed one, beside sources of which a file was changed. */
export interface SourceInput {
  readonly seed: SourceSeed;
  readonly require: Requirement;
  readonly bytes: Buffer;
  readonly file: SourceText;
  readonly run: number;
}

/** Null where the sources are none, or have no file that could be changed. */
export async function sourceSeedOf(
  name: string,
  bytes: Buffer,
  reader: FolderReader,
  parse: FileParser,
): Promise<SourceSeed | null> {
  const files = new Map<string, SourceText>();
  const recording: FolderReader = {
    ...reader,
    files(folder) {
      const read = reader.files(folder);
      for (const file of read.files) files.set(file.path, file);
      return read;
    },
  };
  await judged([bytes], 'kms', { reader: recording, parse });
  if (files.size === 0) return null;
  const alone = { kms: await judged([bytes], 'kms'), 'customer-managed': await judged([bytes], 'customer-managed') };
  return { name, bytes, json: JSON.parse(bytes.toString()) as PlanJson, reader, files: [...files.values()], alone };
}

/** The input of that run: the same for the same seeds. */
export function sourceInputOf(seeds: readonly SourceSeed[], seed: number, run: number): SourceInput {
  const random = createRandom(seed, run);
  const require = random.of(['kms', 'customer-managed'] as const);
  const one = random.of(seeds);
  const file = random.of(one.files);
  const other = random.of(random.of(seeds).files);
  return {
    seed: one,
    require,
    run,
    bytes: random.chance(6) ? changedPlan(one, seeds, random) : one.bytes,
    file: { path: file.path, text: mutateSource(file.text, other.text, random) },
  };
}

function changedPlan({ json }: SourceSeed, seeds: readonly SourceSeed[], random: Random): Buffer {
  return Buffer.from(JSON.stringify(mutateJson(json, random.of(seeds).json, random).plan));
}

export interface SourcesChecked {
  readonly kind: 'refused' | 'used' | 'not-matching' | 'unreadable';
  readonly oracles: readonly ('compared' | 'decided' | 'found')[];
}

/**
 * Throws where sources do what they must not: take the gate down, or turn a verdict of the plan's alone into its
 * opposite.
 */
export async function checkSources(
  { seed, require, bytes, file, run }: SourceInput,
  parse: FileParser,
): Promise<SourcesChecked> {
  const reader: FolderReader = {
    ...seed.reader,
    files(folder) {
      const { files, problems } = seed.reader.files(folder);
      return { files: files.map((each) => (each.path === file.path ? file : each)), problems };
    },
  };
  const alone = bytes === seed.bytes ? seed.alone[require] : await judged([bytes], require);
  const having = await judged([bytes], require, { reader, parse });
  if (alone.report === null || having.report === null) {
    if ((alone.report === null) !== (having.report === null))
      throw new Error(`with sources it is ${having.refusal ?? 'judged'}, without ${alone.refusal ?? 'judged'}`);
    return { kind: 'refused', oracles: [] };
  }
  writeAll(having.report, { readBack: run % 100 === 0 });

  const oracles: SourcesChecked['oracles'][number][] = ['compared'];
  const addresses = (outcome: Outcome): string => (outcome.report?.tables ?? []).map(({ address }) => address).join();
  if (addresses(alone) !== addresses(having)) throw new Error('with sources there are other tables');
  const before = new Map(alone.report.tables.map(({ address, verdict }) => [address, verdict]));
  for (const { address, verdict } of having.report.tables) {
    const was = before.get(address)!;
    if (was === verdict) continue;
    if (!MAY_BECOME[was].includes(verdict))
      throw new Error(`${address} is ${was} by the plan alone, and ${verdict} with sources`);
    if (was === 'undetermined') oracles.push('decided');
  }
  if (run % 3 === 0) {
    oracles.push('found');
    const found = await judged([bytes], require, { reader, parse, isNamed: false });
    const order: readonly TableVerdict[] = ['pass', 'undetermined', 'fail'];
    const after = new Map(found.report?.tables.map(({ address, verdict }) => [address, verdict]));
    for (const [address, verdict] of before)
      if (order.indexOf(after.get(address)!) < order.indexOf(verdict))
        throw new Error(
          `${address} is ${verdict} by the plan alone, and ${after.get(address)} with sources that nobody named`,
        );
    const places = new Map<string, number>();
    const rankOf = (severity: string): number => ['note', 'warning', 'error'].indexOf(severity);
    for (const { ruleId, address, severity } of found.report!.findings)
      places.set(`${ruleId} ${address}`, Math.max(rankOf(severity), places.get(`${ruleId} ${address}`) ?? -1));
    for (const { ruleId, address, severity } of alone.report.findings)
      if ((places.get(`${ruleId} ${address}`) ?? -1) < rankOf(severity))
        throw new Error(`${ruleId} of ${address} is less with sources that nobody named`);
    writeAll(found.report!, { readBack: false });
  }
  return { kind: having.report.plans[0]!.sources?.status ?? 'refused', oracles };
}

const MAY_BECOME: Readonly<Record<TableVerdict, readonly TableVerdict[]>> = {
  pass: ['undetermined'],
  fail: ['undetermined'],
  undetermined: ['pass', 'fail'],
  'not-applicable': [],
};
