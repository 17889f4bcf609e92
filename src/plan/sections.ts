import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { nameAt, parseAddress, splitModulePath } from './address.js';
import { type Change, changeOf, type StateResource, stateResourceOf } from './change.js';
import {
  type ChangeJson,
  type ConfigurationJson,
  type DeferredChangeJson,
  parse,
  type StateResourceJson,
  validated,
} from './format.js';
import type { Json, JsonObject } from './json.js';
import type { Members, ScannedRecord, Selector, Take } from './selector.js';
import {
  validateChange,
  validateConfiguration,
  validateDeferredChange,
  validateStateResource,
  validateVariables,
} from './validators.js';

/** The parts of a plan that the gate reads, as they are met. */
export interface Sections {
  /** The names of all members of the plan's object. */
  readonly names: Set<string>;
  readonly scalars: Map<string, Json>;
  readonly changes: Change[];
  /** The changes by address, without deposed objects: those share theirs. */
  readonly changesByAddress: Map<string, Change>;
  readonly drift: Change[];
  readonly deferred: { readonly address: string; readonly type: string; readonly reason: string | null }[];
  readonly dataSources: StateResource[];
  /** The addresses of the resources that planned_values has. */
  readonly planned: Set<string>;
  /** Data sources of other types, as JSON, as far as they are small. */
  readonly otherDataSources: string[];
  /** after_unknown, as JSON, by address, of the resources of other types that have any. */
  readonly unknownElsewhere: Map<string, string>;
  /** relevant_attributes, as JSON; null where the plan has none. */
  relevantAttributes: string | null;
  variables: JsonObject;
  configuration: ConfigurationJson | undefined;
}

export function emptySections(): Sections {
  return {
    names: new Set(),
    scalars: new Map(),
    changes: [],
    changesByAddress: new Map(),
    drift: [],
    deferred: [],
    dataSources: [],
    planned: new Set(),
    otherDataSources: [],
    unknownElsewhere: new Map(),
    relevantAttributes: null,
    variables: {},
    configuration: undefined,
  };
}

const TYPE: Members = { type: { kind: 'mark', name: 'type' } };
const TYPE_AND_ADDRESS: Members = { ...TYPE, address: { kind: 'mark', name: 'address' } };
const OF_STATE: Members = { ...TYPE_AND_ADDRESS, mode: { kind: 'mark', name: 'mode' } };
const TYPE_AND_UNKNOWN: Members = {
  ...TYPE_AND_ADDRESS,
  change: { kind: 'members', of: { after_unknown: { kind: 'mark', name: 'unknown' } } },
};

/** What the scanner has to hand out to fill the sections with what is about resources of those types. */
export function sectionSelector(sections: Sections, types: ReadonlySet<string>): Selector {
  const isWanted: (...of: Parameters<Take<ScannedRecord>>) => boolean = (record, path) =>
    types.has(textOf(record, 'type', path));

  const isWantedAt = typesInAddresses(types);
  /** What is judged is known by its type: a table that says it is something else would be judged by nobody. */
  const refuseHidden = (address: string, type: string, path: () => string): void => {
    if (isWantedAt(address, type))
      throw new UserError(
        `is not a plan that can be judged: ${path()}.address is ${excerpt(address)}, and the type beside it is ${excerpt(type)}`,
      );
  };

  const deposed = new Map<string, Change>();
  const takeChange: Take<ScannedRecord> = (record, path) => {
    if (isWanted(record, path)) {
      const where = path();
      const json = validated<ChangeJson>(validateChange, record.bytes, where);
      const change = changeOf(json, where);
      // Address and deposed are the key of a change: a second one could hide the first.
      const met = change.deposed ? deposed : sections.changesByAddress;
      const key = change.deposed ? `${json.address}\n${json.deposed}` : json.address;
      if (met.has(key)) throw sameAddress(where, json.address);
      met.set(key, change);
      sections.changes.push(change);
      return;
    }
    if (record.text('type') === undefined)
      throw new UserError(`is not a plan that can be judged: ${path()} has no type`);
    refuseHidden(textOf(record, 'address', path), textOf(record, 'type', path), path);
    const unknown = record.text('unknown');
    if (unknown === undefined || unknown.length <= '{}'.length) return;
    const address = textOf(record, 'address', path);
    if (sections.unknownElsewhere.has(address)) throw sameAddress(path(), address);
    parse(record.marked('unknown')!, `${path()}.change.after_unknown`);
    sections.unknownElsewhere.set(address, unknown);
  };

  const takeDrift: Take<ScannedRecord> = (record, path) => {
    if (isWanted(record, path))
      sections.drift.push(changeOf(validated<ChangeJson>(validateChange, record.bytes, path()), path()));
    else refuseHidden(textOf(record, 'address', path), textOf(record, 'type', path), path);
  };

  const takeDeferred: Take<ScannedRecord> = (record, path) => {
    const {
      reason,
      resource_change: { address, type },
    } = validated<DeferredChangeJson>(validateDeferredChange, record.bytes, path());
    refuseHidden(address, type, () => `${path()}.resource_change`);
    sections.deferred.push({ address, type, reason: reason ?? null });
  };

  let otherBytes = 0;
  const takeStateResource: Take<ScannedRecord> = (record, path) => {
    if (!isWanted(record, path)) {
      refuseHidden(textOf(record, 'address', path), textOf(record, 'type', path), path);
      if (
        otherBytes < MOST_OTHER_BYTES &&
        record.bytes.length <= SMALL_BYTES &&
        textOf(record, 'mode', path) === 'data'
      ) {
        otherBytes += record.bytes.length;
        parse(record.bytes, path());
        sections.otherDataSources.push(Buffer.from(record.bytes).toString());
      }
      return;
    }
    if (textOf(record, 'mode', path) !== 'data') return;
    sections.dataSources.push(
      stateResourceOf(validated<StateResourceJson>(validateStateResource, record.bytes, path()), path()),
    );
  };

  const takePlanned: Take<ScannedRecord> = (record, path) => {
    const [address, type, mode] = [
      textOf(record, 'address', path),
      textOf(record, 'type', path),
      textOf(record, 'mode', path),
    ];
    if (!types.has(type)) {
      refuseHidden(address, type, path);
      return;
    }
    const named = namedBy(address);
    if (named === null || named.type !== type || named.mode !== (mode || 'managed'))
      throw new UserError(
        `is not a plan that can be judged: ${path()}.address is ${excerpt(address)}, and mode and type beside it say another`,
      );
    if (mode !== 'data') sections.planned.add(address);
  };

  const scalar = (name: string): Selector => ({
    kind: 'value',
    take: (bytes, path) => sections.scalars.set(name, parse(bytes, path())),
  });

  return {
    kind: 'members',
    names: sections.names,
    of: {
      format_version: scalar('format_version'),
      terraform_version: scalar('terraform_version'),
      errored: scalar('errored'),
      complete: scalar('complete'),
      variables: {
        kind: 'value',
        take: (bytes, path) => {
          sections.variables = validated(validateVariables, bytes, path());
        },
      },
      resource_changes: records(TYPE_AND_UNKNOWN, takeChange),
      resource_drift: records(TYPE_AND_ADDRESS, takeDrift),
      deferred_changes: records({}, takeDeferred),
      relevant_attributes: {
        kind: 'value',
        take: (bytes, path) => {
          parse(bytes, path());
          sections.relevantAttributes = Buffer.from(bytes).toString();
        },
      },
      planned_values: stateValues(records(OF_STATE, takePlanned)),
      prior_state: { kind: 'members', of: { values: stateValues(records(OF_STATE, takeStateResource)) } },
      configuration: {
        kind: 'value',
        take: (bytes, path) => {
          sections.configuration = validated(validateConfiguration, bytes, path());
        },
      },
    },
  };
}

/** Conditions in the sources ask for regions, accounts and the like; policies and certificates are large. */
const SMALL_BYTES = 16 * 1024;
const MOST_OTHER_BYTES = 8 * 1024 * 1024;

/** The resources of all modules of a state, or of planned values. */
function stateValues(resources: Selector): Selector {
  const module: { kind: 'members'; of: Record<string, Selector> } = { kind: 'members', of: { resources } };
  module.of['child_modules'] = { kind: 'elements', of: module };
  return { kind: 'members', of: { root_module: module } };
}

/**
 * A plan is a list of changes, and of what there is after them: what is in the second alone would be judged by nobody.
 */
export function refuseUnlistedResources({ planned, changesByAddress, deferred }: Sections): void {
  const isDeferred = new Set(deferred.map(({ address }) => address));
  for (const address of planned) {
    if (changesByAddress.has(address) || isDeferred.has(address)) continue;
    throw new UserError(
      `is not a whole plan: planned_values has ${excerpt(address)}, and resource_changes does not; give the gate what terraform show -json PLANFILE prints, as it is`,
    );
  }
}

/**
 * Whether an address names one of the types, and another than stands beside it. Most addresses are told by a search in
 * their text.
 */
function typesInAddresses(types: ReadonlySet<string>): (address: string, type: string) => boolean {
  const anyOf = new RegExp([...types].join('|'));
  return (address, type) => {
    if (types.size === 0 || !anyOf.test(address)) return false;
    const named = namedBy(address);
    return named === null || (named.type !== type && types.has(named.type));
  };
}

/** The mode and type in an address; null where it is none. */
function namedBy(address: string): { readonly mode: string; readonly type: string } | null {
  // What is put off may stand for any number of instances.
  const steps = parseAddress(address.replaceAll('[*]', ''));
  const { rest } = splitModulePath(steps ?? []);
  const first = nameAt(rest, 0);
  if (first === undefined) return null;
  const isManaged = !MODES_IN_ADDRESSES.has(first);
  const type = isManaged ? first : nameAt(rest, 1);
  return type === undefined ? null : { mode: isManaged ? 'managed' : first, type };
}

const MODES_IN_ADDRESSES: ReadonlySet<string> = new Set(['data', 'ephemeral']);

function sameAddress(where: string, address: string): UserError {
  return new UserError(
    `is not a plan that can be judged: ${where} has the same address as another resource: ${excerpt(address)}`,
  );
}

function records(of: Members, take: Take<ScannedRecord>): Selector {
  return { kind: 'elements', of: { kind: 'record', of, take } };
}

/** A marked string; empty where there is none. */
function textOf(record: ScannedRecord, name: string, path: () => string): string {
  const text = record.text(name);
  if (text === undefined) return '';
  if (!text.startsWith('"')) throw new UserError(`is not a plan that can be judged: ${path()}.${name} must be string`);
  return text.includes('\\') ? String(parse(record.marked(name)!, `${path()}.${name}`)) : text.slice(1, -1);
}
