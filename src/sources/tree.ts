import type { Attribute, Block, File } from '../hcl/body.js';
import type { Resource } from '../plan/change.js';
import type { ModulePath } from '../plan/address.js';
import type { FolderReader } from './folder-reader.js';

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

export function resourceBlock(tree: SourceTree, resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>): Block | undefined {
  return moduleOf(tree, resource.module)?.resources.get(`${resource.mode === 'data' ? 'data.' : ''}${resource.type}.${resource.name}`);
}

/**
 * The blocks of the user's own code that a resource comes from, innermost first: its own, and the calls of the modules
 * that it is in. Of a resource in a downloaded module, these are calls alone.
 */
export function ownBlocks(tree: SourceTree, resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>): readonly Block[] {
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
