import { readFileSync } from 'node:fs';
import type { JoinedSources } from '../gate/joined-sources.js';
import type { ReadPlan, SourcedPlan } from '../gate/judge-plans.js';
import { createParser, type FileParser } from '../hcl/parser.js';
import { isNeverNull, RESOURCE_TYPES } from '../model/resource-types.js';
import type { Plan } from '../plan/read-plan.js';
import { type Joined, joinSources } from '../sources/join.js';
import { readTree } from '../sources/read-tree.js';
import type { FolderReader, SourceCandidate } from '../sources/tree.js';

/** The parser and its grammar, as WebAssembly, stand beside dist/chunks, where this file is. */
const WASM = new URL('../wasm/', import.meta.url);

/**
 * Each plan with the first of its candidates that is its sources. What is wrong with sources is told, and never thrown.
 */
export async function joinPlans(plans: readonly ReadPlan[]): Promise<readonly SourcedPlan[]> {
  const parse = await createSourceParser();

  function joined({ plan, sources: candidates }: ReadPlan): JoinedSources | null {
    const rejected: JoinedSources[] = [];
    for (const candidate of candidates) {
      const found = joinedSources(
        candidate,
        attempt(() => joinFolder(plan, candidate.reader, parse)),
      );
      if (found.used !== null) return found;
      rejected.push(found);
    }
    return rejected[0] ?? null;
  }

  return plans.map((plan) => ({ ...plan, sources: joined(plan) }));
}

/** A parser of .tf files. */
export function createSourceParser(): Promise<FileParser> {
  return createParser({
    runtime: readFileSync(new URL('web-tree-sitter.wasm', WASM)),
    grammar: readFileSync(new URL('tree-sitter-terraform.wasm', WASM)),
  });
}

/** What the sources in a folder give to a plan. */
export function joinFolder(plan: Plan, reader: FolderReader, parse: FileParser): Joined {
  return joinSources(plan, readTree(reader, parse), { keeps: (type) => RESOURCE_TYPES.has(type), isNeverNull });
}

export function joinedSources({ reader, isAskedFor }: SourceCandidate, joined: Joined): JoinedSources {
  return {
    row: { path: reader.name, isNamed: isAskedFor, status: joined.status, problems: joined.problems },
    isAskedFor,
    used: joined.status === 'used' ? joined : null,
  };
}

/**
 * The plan can be judged without them: a bug here is told with the sources, and changes no verdict. What the engine
 * says of an error may quote a value.
 */
function attempt(join: () => Joined): Joined {
  try {
    return join();
  } catch (error) {
    return {
      status: 'unreadable',
      problems: [`reading them failed, which is a bug, please report it: ${(error as Error).name}`],
    };
  }
}
