import type { FileParser } from '../hcl/parser.js';
import type { Attribute, Block, Body, File } from '../hcl/syntax.js';
import type { FolderReader, SourceCall, SourceModule, SourceTree } from './tree.js';

/**
 * The top-level blocks of a module with its override files merged in, which come last and in order of their names:
 * arguments go before those of the block that they override, nested blocks take the place of all of their type, and of
 * locals each is one by itself (developer.hashicorp.com/terraform/language/files/override).
 */
export function merged(files: readonly File[]): readonly Block[] {
  const isOverride = ({ path }: File): boolean => /(?:^|\/|_)override\.tf(?:\.json)?$/.test(path);
  const blocks = files.filter((file) => !isOverride(file)).flatMap(({ body }) => body.blocks);
  const places = new Map<string, number>();
  for (const [i, block] of blocks.entries()) if (!places.has(keyOf(block))) places.set(keyOf(block), i);
  for (const file of files.filter(isOverride)) {
    for (const override of file.body.blocks) {
      if (override.type === 'locals') {
        blocks.push(override);
        continue;
      }
      const i = places.get(keyOf(override));
      if (i === undefined) places.set(keyOf(override), blocks.push(override) - 1);
      else blocks[i] = { ...blocks[i]!, body: overridden(blocks[i]!.body, override.body) };
    }
  }
  return blocks;
}

function keyOf({ type, labels }: Block): string {
  return JSON.stringify([type, labels]);
}

function overridden(base: Body, override: Body): Body {
  const replaced = new Set(override.blocks.map(nameOf));
  const kept = base.blocks.filter((block) => !replaced.has(nameOf(block)) || block.type === 'lifecycle');
  const added = override.blocks.filter(
    ({ type }) => type !== 'lifecycle' || !base.blocks.some((block) => block.type === type),
  );
  const lifecycle = override.blocks.find(({ type }) => type === 'lifecycle');
  return {
    attributes: new Map([...base.attributes, ...override.attributes]),
    blocks: [
      ...kept.map((block) =>
        block.type === 'lifecycle' && lifecycle !== undefined
          ? { ...block, body: overridden(block.body, lifecycle.body) }
          : block,
      ),
      ...added,
    ],
  };
}

/** A dynamic block is one of the type that it makes. */
function nameOf({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}

/** More modules, and deeper, than any real configuration has. */
const MAX_MODULES = 2000;
const MAX_DEPTH = 50;

/** What stands in the files of a folder. */
type Content = Omit<SourceModule, 'folder' | 'isOwn' | 'calls'> & { readonly callBlocks: readonly Block[] };

/** Reads the root module and all modules that it calls, as far as their folders are there. */
export function readTree(reader: FolderReader, parse: FileParser): SourceTree {
  const problems = new Set<string>();
  const folders = new Map<string, readonly File[]>();
  const contents = new Map<string, Content>();
  let count = 0;

  function filesOf(folder: string): readonly File[] {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const read = reader.files(folder);
    for (const problem of read.problems) problems.add(problem);
    const files = read.files.flatMap((source) => {
      const parsed = parse(source);
      if ('file' in parsed) return [parsed.file];
      problems.add(parsed.problem);
      return [];
    });
    folders.set(folder, files);
    return files;
  }

  /** What a folder has, whoever calls it. */
  function contentOf(folder: string): Content {
    const known = contents.get(folder);
    if (known !== undefined) return known;
    const files = filesOf(folder);
    const blocks = merged(files);
    const of = (type: string): readonly Block[] => blocks.filter((block) => block.type === type);
    const checked = of('check').flatMap(({ body }) => body.blocks.filter(({ type }) => type === 'data'));
    const content: Content = {
      files,
      resources: new Map([
        ...of('resource').map((block) => [block.labels.join('.'), block] as const),
        ...[...of('data'), ...checked].map((block) => [`data.${block.labels.join('.')}`, block] as const),
      ]),
      callBlocks: of('module'),
      variables: byLabel(of('variable')),
      outputs: byLabel(of('output')),
      locals: new Map(
        of('locals').flatMap(({ body }) =>
          [...body.attributes.values()].map((local): readonly [string, Attribute] => [local.name, local]),
        ),
      ),
    };
    contents.set(folder, content);
    return content;
  }

  function moduleAt(folder: string, key: readonly string[], isOwn: boolean): SourceModule {
    count++;
    const { callBlocks, ...content } = contentOf(folder);
    const calls = callBlocks.flatMap((block) =>
      block.labels[0] === undefined
        ? []
        : [[block.labels[0], callOf(block, folder, [...key, block.labels[0]], isOwn)] as const],
    );
    return { ...content, folder, isOwn, calls: new Map(calls) };
  }

  function callOf(block: Block, caller: string, key: readonly string[], isOwn: boolean): SourceCall {
    const source = block.body.attributes.get('source')?.expression;
    const text = source?.kind === 'literal' && typeof source.value === 'string' ? source.value : undefined;
    const isRelative = text !== undefined && /^\.\.?(?:\/|$)/.test(text);
    const folder = isRelative ? joined(caller, text) : reader.installed(key.join('.'))?.folder;
    if (folder === undefined) {
      problems.add(
        `${block.range.path}:${block.range.line} calls the module ${key.join('.')}, which is not there: run terraform init before the gate`,
      );
      return { block, module: null };
    }
    if (count >= MAX_MODULES || key.length > MAX_DEPTH) {
      problems.add(`${block.range.path}:${block.range.line} calls more modules than are read`);
      return { block, module: null };
    }
    return { block, module: moduleAt(folder, key, isOwn && isRelative) };
  }

  return { reader, root: moduleAt('.', [], true), problems: [...problems] };
}

function byLabel(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.flatMap((block) => (block.labels[0] === undefined ? [] : [[block.labels[0], block] as const])));
}

/** The folder that a relative source names, from the root of the sources; `..` may lead out of it. */
function joined(folder: string, relative: string): string {
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...relative.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/') || '.';
}
