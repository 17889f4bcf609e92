import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import {
  type InstanceKey,
  indexAt,
  type ModulePath,
  moduleKey,
  nameAt,
  parseAddress,
  splitModulePath,
} from './address.js';
import type { ChangeJson, StateResourceJson } from './format.js';
import type { Values } from './value.js';

/** One instance of a resource or data source. */
export interface Resource {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly module: ModulePath;
  readonly key: InstanceKey;
}

/** What is planned for an instance. `replace` is destroyed and created, in either order; see `order`. */
export type Action = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget' | 'replace';

export interface Change extends Resource {
  /** Where the resource was moved from; null where it was not. */
  readonly previousAddress: string | null;
  /** Whether the plan imports it: it exists, and was not in the state. */
  readonly imported: boolean;
  /** As Terraform prints them. */
  readonly actions: readonly string[];
  readonly action: Action;
  /** A replacement: whether the old object goes first, last, or is only forgotten. */
  readonly order: 'destroy-first' | 'create-first' | 'forget' | null;
  /** The object is an old one that a failed create_before_destroy left behind: it shares the address. */
  readonly deposed: boolean;
  readonly reason: string | null;
  /** The attributes that force a replacement, such as `range_key`. */
  readonly replacePaths: readonly string[];
  readonly before: Values | null;
  readonly after: Values | null;
}

/** A data source that was read while planning, or a resource of the prior state. */
export interface StateResource extends Resource {
  readonly values: Values;
}

/** `create,forget` is Terraform's since 1.7, `forget,create` OpenTofu's. */
const ACTIONS = new Map<string, Pick<Change, 'action' | 'order'>>([
  ['no-op', { action: 'no-op', order: null }],
  ['create', { action: 'create', order: null }],
  ['read', { action: 'read', order: null }],
  ['update', { action: 'update', order: null }],
  ['delete', { action: 'delete', order: null }],
  ['forget', { action: 'forget', order: null }],
  ['delete,create', { action: 'replace', order: 'destroy-first' }],
  ['create,delete', { action: 'replace', order: 'create-first' }],
  ['create,forget', { action: 'replace', order: 'forget' }],
  ['forget,create', { action: 'replace', order: 'forget' }],
]);

/** OpenTofu also lists ephemeral resources. */
const MODES: readonly string[] = ['managed', 'data', 'ephemeral'];

/** Throws a UserError on actions that are not known: what they do to a table or key cannot be said. */
export function changeOf(json: ChangeJson, where: string): Change {
  const { change } = json;
  const kind = ACTIONS.get(change.actions.join(','));
  if (kind === undefined) {
    throw new UserError(
      `is not a plan that can be judged: ${where}.change.actions is ${excerpt(change.actions.join(', '))}, which this version does not know; look for a newer version of dynamodb-kms-gate`,
    );
  }
  if (!MODES.includes(json.mode))
    throw new UserError(
      `is not a plan that can be judged: ${where}.mode is ${excerpt(json.mode)}; there are ${MODES.join(', ')}`,
    );
  const removes = kind.action === 'delete' || kind.action === 'forget';
  if (!removes && change.after == null)
    throw new UserError(
      `is not a plan that can be judged: ${where}.change.after is missing, and the action is ${change.actions.join(', ')}`,
    );
  const side = (
    values: Values['known'] | null | undefined,
    name: string,
    unknown: Values['unknown'],
    sensitive: Values['sensitive'],
  ): Values | null => (values ? { where: `${where}.change.${name}`, known: values, unknown, sensitive } : null);
  // Written out: spreading is slow where there are ten thousands.
  return {
    address: json.address,
    mode: json.mode,
    type: json.type,
    name: json.name,
    module: moduleOf(json, where),
    key: json.index ?? undefined,
    action: kind.action,
    order: kind.order,
    previousAddress: json.previous_address ?? null,
    imported: change.importing != null,
    actions: change.actions,
    deposed: json.deposed !== undefined && json.deposed !== '',
    reason: json.action_reason ?? null,
    replacePaths: change.replace_paths?.map(attributeName) ?? [],
    before: side(change.before, 'before', {}, change.before_sensitive ?? false),
    after: side(change.after, 'after', change.after_unknown ?? {}, change.after_sensitive ?? false),
  };
}

export function stateResourceOf(json: StateResourceJson, where: string): StateResource {
  return {
    address: json.address,
    mode: json.mode,
    type: json.type,
    name: json.name,
    module: moduleOf(json, where),
    key: json.index ?? undefined,
    values: {
      where: `${where}.values`,
      known: json.values ?? {},
      unknown: {},
      sensitive: json.sensitive_values ?? false,
    },
  };
}

/** The module of an address, once type, name and index have told the same as it: what is judged is what is named. */
function moduleOf(json: ChangeJson | StateResourceJson, where: string): ModulePath {
  const { address } = json;
  const steps = parseAddress(address);
  const { module, rest } = splitModulePath(steps ?? []);
  if (steps === undefined)
    throw new UserError(
      `is not a plan that can be judged: ${where}.address is ${excerpt(address)}, which is no resource address`,
    );
  const names = json.mode === 'managed' ? [json.type, json.name] : [json.mode, json.type, json.name];
  const length = names.length + (json.index == null ? 0 : 1);
  const isSame =
    rest.length === length &&
    names.every((name, i) => nameAt(rest, i) === name) &&
    indexAt(rest, names.length) === (json.index ?? undefined);
  const stated = 'module_address' in json ? (json.module_address ?? '') : undefined;
  const isInModule =
    stated === undefined ||
    (stated === ''
      ? module.length === 0
      : address.startsWith(`${stated}.`) && !address.startsWith('module.', stated.length + 1));
  if (isSame && isInModule) return module;
  throw new UserError(
    `is not a plan that can be judged: ${where}.address is ${excerpt(address)}, and ${isSame ? 'module_address' : 'mode, type, name and index'} beside it say another`,
  );
}

function attributeName(path: readonly (string | number)[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/** The same for all instances of one resource and no others. */
export function resourceKey(resource: Pick<Resource, 'mode' | 'type' | 'name' | 'module'>): string {
  return `${moduleKey(resource.module)} ${resourceName(resource)}`;
}

/** The same for all instances of one resource, among those of its module. */
export function resourceName({ mode, type, name }: Pick<Resource, 'mode' | 'type' | 'name'>): string {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}
