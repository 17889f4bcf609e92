import type { Attribute, Block, File } from '../hcl/syntax.js';
import type { ModulePath } from '../plan/address.js';
import type { Resource } from '../plan/change.js';

/** A file of a configuration. Its path is from the root of the sources, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** The folders of a configuration: on disk, or in a saved plan file. Nothing here throws for what the folders hold. */
export interface FolderReader {
  /** As people know it: the folder as it was named, or the plan file. */
  readonly name: string;
  /**
   * The .tf and .tf.json files of a folder, by name; `.` is the root module's. What cannot be read is a problem, a line
   * each that begins with the path: a folder that is not there, or out of bounds, a file that is too large, a link that
   * leads out.
   */
  files(folder: string): { readonly files: readonly SourceText[]; readonly problems: readonly string[] };
  /** What `terraform init` has put where for a module call, by its key: `network.vpc`. Undefined where it did not. */
  installed(key: string): { readonly source: string; readonly folder: string } | undefined;
  /** Where the file of that path is for people, from the root of their repository. */
  place(path: string): { readonly path: string; readonly inRepository: boolean };
}

/** Sources that a plan may have been made from. */
export interface SourceCandidate {
  readonly reader: FolderReader;
  /** Whether the user named them, or they came with the plan; else they only lay there. */
  readonly isAskedFor: boolean;
}

/** The same for a block and what an override file says of it, and for no other block of the configuration. */
export function blockKey({ type, labels, range }: Block): string {
  return JSON.stringify([range.path.split('/').slice(0, -1), type, labels]);
}

/** The configuration as its files say it. */
export interface SourceTree {
  readonly reader: FolderReader;
  readonly root: SourceModule;
  /** What could not be read, a line each. */
  readonly problems: readonly string[];
}

/** A module, with override files merged in. */
export interface SourceModule {
  readonly folder: string;
  /** Whether it is the user's own: the root module, and modules by relative path from one. Others are downloaded. */
  readonly isOwn: boolean;
  readonly files: readonly File[];
  /** By `TYPE.NAME`, data sources by `data.TYPE.NAME`. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly calls: ReadonlyMap<string, SourceCall>;
  readonly variables: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
}

export interface SourceCall {
  readonly block: Block;
  /** Null where its folder is not there. */
  readonly module: SourceModule | null;
}

export function moduleOf({ root }: SourceTree, path: ModulePath): SourceModule | undefined {
  let module: SourceModule | undefined = root;
  for (const { name } of path) module = module?.calls.get(name)?.module ?? undefined;
  return module;
}

export function resourceBlock(
  tree: SourceTree,
  resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>,
): Block | undefined {
  return moduleOf(tree, resource.module)?.resources.get(
    `${resource.mode === 'data' ? 'data.' : ''}${resource.type}.${resource.name}`,
  );
}

/**
 * The blocks of the user's own code that a resource comes from, innermost first: its own, and the calls of the modules
 * that it is in. Of a resource in a downloaded module, these are calls alone.
 */
export function ownBlocks(
  tree: SourceTree,
  resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>,
): readonly Block[] {
  const blocks: Block[] = [];
  let module: SourceModule | undefined = tree.root;
  for (const { name } of resource.module) {
    const call: SourceCall | undefined = module?.calls.get(name);
    if (module?.isOwn === true && call !== undefined) blocks.unshift(call.block);
    module = call?.module ?? undefined;
  }
  const own = module?.isOwn === true ? resourceBlock(tree, resource) : undefined;
  return own === undefined ? blocks : [own, ...blocks];
}
