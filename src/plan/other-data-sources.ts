import { resourceKey, stateResourceOf, type Resource, type StateResource } from './change.js';
import type { StateResourceJson } from './format.js';
import { validated } from './parse.js';
import { validateStateResource } from './validators.js';

type Named = Pick<Resource, 'type' | 'name' | 'module' | 'key'>;

/** Data sources by what they are called, parsed when the first is asked for. */
export function otherDataSources(texts: readonly string[]): (resource: Named) => StateResource | undefined {
  let byName: ReadonlyMap<string, StateResource> | undefined;
  return (resource) => {
    byName ??= new Map(texts.map(parsed).map((data) => [nameOf(data), data]));
    return byName.get(nameOf(resource));
  };
}

function nameOf(resource: Named): string {
  return JSON.stringify([resourceKey({ ...resource, mode: 'data' }), resource.key ?? null]);
}

function parsed(text: string): StateResource {
  return stateResourceOf(validated<StateResourceJson>(validateStateResource, Buffer.from(text), 'a data source of prior_state'), 'prior_state');
}
