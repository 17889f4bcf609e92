import { readFileSync } from 'node:fs';
import type { JoinedSources } from '../gate/joined-sources.js';
import type { ReadPlan, SourcedPlan } from '../gate/judge-plans.js';
import { createParser } from '../hcl/parser.js';
import { isNeverNull } from '../model/never-null.js';
import { RESOURCE_TYPES } from '../model/resource-types.js';
import { joinSources, type Joined } from '../sources/join.js';
import { readTree } from '../sources/read-tree.js';

/** The parser and its grammar, as WebAssembly, stand beside dist/chunks, where this file is. */
const WASM = new URL('../wasm/', import.meta.url);

/** Each plan with the first of its candidates that is its sources. What is wrong with sources is told, and never thrown. */
export async function joinPlans(plans: readonly ReadPlan[]): Promise<readonly SourcedPlan[]> {
  const parse = await createParser({ runtime: readFileSync(new URL('web-tree-sitter.wasm', WASM)), grammar: readFileSync(new URL('tree-sitter-terraform.wasm', WASM)) });
  const knowledge = { keeps: (type: string) => RESOURCE_TYPES.has(type), isNeverNull };

  function joined({ plan, sources: candidates }: ReadPlan): JoinedSources | null {
    const rejected: JoinedSources[] = [];
    for (const { reader, isAskedFor } of candidates) {
      const found = attempt(() => joinSources(plan, readTree(reader, parse), knowledge));
      const row = { path: reader.name, status: found.status, problems: found.problems };
      if (found.status === 'used') return { row, isAskedFor, used: found };
      rejected.push({ row, isAskedFor, used: null });
    }
    return rejected[0] ?? null;
  }

  return plans.map((plan) => ({ ...plan, sources: joined(plan) }));
}

/** The plan can be judged without them: a bug here is told with the sources, and changes no verdict. */
function attempt(join: () => Joined): Joined {
  try {
    return join();
  } catch (error) {
    return { status: 'unreadable', problems: [`reading them failed, which is a bug, please report it: ${(error as Error).message}`] };
  }
}
