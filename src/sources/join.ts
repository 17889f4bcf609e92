import type { Range } from '../hcl/syntax.js';
import type { ModulePath } from '../plan/address.js';
import type { Resource } from '../plan/change.js';
import type { Plan } from '../plan/read-plan.js';
import type { RecordedModule } from '../plan/recorded-configuration.js';
import type { Path } from '../plan/value.js';
import { mismatchOf } from './compare-configuration.js';
import { irrelevantKey, refutationOf } from './compare-planned-values.js';
import { createScopes, type Knowledge } from './scopes.js';
import { locate } from './source-lines.js';
import { createSourcedConfiguration, type IsRelevant } from './sourced-configuration.js';
import type { SourceTree } from './tree.js';

/** What sources give to a plan that was made from them, or why they do not. */
export type Joined =
  | {
      readonly status: 'used';
      /** The plan, with a configuration that knows its sources. */
      readonly plan: Plan;
      readonly tree: SourceTree;
      /** Where the user's own code has an argument of a resource, or what comes nearest. */
      locate(resource: Resource, path: Path): Range | null;
      readonly problems: readonly string[];
    }
  | { readonly status: 'not-matching' | 'unreadable'; readonly problems: readonly string[] };

/** Steps; a real configuration takes some thousand. */
const MOST_STEPS = 10_000_000;

export function joinSources(plan: Plan, tree: SourceTree, resourceTypes: Omit<Knowledge, 'budget'>): Joined {
  const knowledge: Knowledge = { ...resourceTypes, budget: { left: MOST_STEPS } };
  const scopes = createScopes(tree, plan, knowledge);
  const isRelevant = relevanceIn(plan);
  const mismatch =
    mismatchOf(tree, plan.recorded, knowledge.keeps) ??
    refutationOf(plan, tree, createScopes(tree, plan, { ...knowledge, isNeverNull: () => false })) ??
    irrelevantKey(plan, tree, scopes, isRelevant);
  if (mismatch !== null)
    return tree.problems.length > 0
      ? { status: 'unreadable', problems: [...tree.problems, mismatch] }
      : { status: 'not-matching', problems: [mismatch] };
  const configuration = createSourcedConfiguration(plan.configuration, tree, scopes, isRelevant);
  return {
    status: 'used',
    plan: { ...plan, configuration },
    tree,
    locate: (resource, path) => locate(tree, scopes, plan.configuration, resource, path),
    problems: tree.problems,
  };
}

/** A plan lists what contributed to its changes, of resources that it changes. */
function relevanceIn({ recorded, changes }: Plan): IsRelevant {
  const relevant = recorded.relevantAttributes();
  if (relevant === null) return () => true;
  // What each.value leads to is not listed, and for_each is compared with the plan's.
  const listed = new Set([
    ...relevant.map(({ module, resource, attribute }) => name(module, resource, attribute)),
    ...repeated(recorded.written(), []),
  ]);
  const changed = new Set(changes.filter(({ action }) => action !== 'no-op').map(({ address }) => address));
  return ({ from }, of) => {
    if (!changed.has(of.address)) return true;
    const { mode, type, name: own, module } = from.resource;
    const resource = `${mode === 'data' ? 'data.' : ''}${type}.${own}`;
    return listed.has(name(module, resource, null)) || listed.has(name(module, resource, String(from.path[0])));
  };
}

function name(module: readonly { readonly name: string }[], resource: string, attribute: string | null): string {
  return JSON.stringify([module.map((step) => step.name), resource, attribute]);
}

/** The resources that a for_each takes, as a whole. */
function* repeated(module: RecordedModule | null, path: ModulePath): Iterable<string> {
  if (module === null) return;
  for (const { forEach } of [...module.resources, ...module.calls.values()]) {
    for (const steps of forEach?.references ?? []) {
      const names = steps.flatMap((step) => ('name' in step ? [step.name] : []));
      yield name(path, names.slice(0, names[0] === 'data' ? 3 : 2).join('.'), null);
    }
  }
  for (const [call, { module: called }] of module.calls)
    yield* repeated(called, [...path, { name: call, key: undefined }]);
}
