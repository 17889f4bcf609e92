import { grouped } from '../grouped.js';
import type { Change } from '../plan/change.js';
import type { Attribute, Origin } from '../plan/origin.js';
import type { Plan } from '../plan/read-plan.js';
import { stringAt, type Values } from '../plan/value.js';
import type { KeyReference, Reasons } from './encryption.js';
import { type Key, keyOfChange, keyOfDataSource, known } from './key.js';
import { parseArn, type Region, regionIn, regionOf } from './region.js';
import { isAliasType, isKeyType } from './resource-types.js';

/** An alias that is a resource or data source of the plan. */
export interface Alias {
  readonly address: string;
  readonly arn: string | null;
  readonly name: string | null;
  readonly region: string | null;
  /** The ARN or id of the key that it points to, before and after the apply, where that is known. */
  readonly targetBefore: string | null;
  readonly targetAfter: string | null;
  readonly change: Change | null;
}

/** What an argument that takes a key turned out to name. */
export type Named =
  | { readonly kind: 'customer-managed'; readonly key: KeyReference }
  | { readonly kind: 'aws-managed'; readonly key: KeyReference }
  | { readonly kind: 'unset' }
  | { readonly kind: 'undetermined'; readonly reasons: Reasons };

/** The keys and aliases of a plan. */
export interface KeyRing {
  readonly aliases: readonly Alias[];
  /** What an ARN, key id, alias name or alias ARN names. */
  named(text: string, sensitive: boolean): Named;
  /** What an attribute names that is known only after the apply, or through which a known one comes. */
  namedBy(attribute: Attribute): Named;
  /** The plan's key that a reference means, on either side of a replacement. */
  keyOf(reference: KeyReference): Key | undefined;
  /** Whether it means, of a key that is replaced, the one that was there before. */
  meansOld(reference: KeyReference): boolean;
}

/**
 * `alias/aws/` is reserved for AWS managed keys; other aliases are of customer managed keys (docs.aws.amazon.com/kms,
 * alias-create).
 */
const AWS_ALIAS = 'alias/aws/';

const UNSET: Named = { kind: 'unset' };

/** A data source that looks up a key that looks up an alias, and so on: real ones have two steps. */
const MAX_STEPS = 10;

export function createKeyRing(plan: Plan): KeyRing {
  const managed = plan.changes.filter(({ mode }) => mode === 'managed');
  const keys: Key[] = [
    ...managed
      .filter(({ type }) => isKeyType(type))
      .map((change) => keyOfChange(change, regionOf(change, plan.configuration), plan.configuration)),
    ...plan.dataSources.filter(({ type }) => type === 'aws_kms_key').map(keyOfDataSource),
  ];
  const aliases: Alias[] = [
    ...managed
      .filter(({ type, deposed }) => isAliasType(type) && !deposed)
      .map((change) =>
        aliasOf(change.address, change.before, change.after, change, regionOf(change, plan.configuration)),
      ),
    ...plan.dataSources
      .filter(({ type }) => type === 'aws_kms_alias')
      .map((data) => aliasOf(data.address, data.values, data.values, null, regionIn(data.values))),
  ];

  const byArn = new Map<string, Key>();
  const byAddress = new Map<string, Key>();
  for (const key of keys) {
    // A resource says what happens to the key; a data source of the same ARN says what it is.
    for (const arn of [key.oldArn, key.arn])
      if (arn !== null && (byArn.get(arn)?.change ?? null) === null) byArn.set(arn, key);
    if (key.change?.deposed !== true) byAddress.set(key.address, key);
  }
  const aliasByName = new Map(
    aliases.flatMap((alias) =>
      [alias.arn, alias.name].flatMap((text) => (text === null ? [] : [[text, alias] as const])),
    ),
  );
  const keysById = grouped(
    keys.filter(({ keyId }) => keyId !== null),
    ({ keyId }) => keyId,
  );
  // The ARNs of AWS managed keys, with the alias that says so.
  const awsManaged = new Map<string, string | null>();
  for (const key of keys) if (key.manager === 'aws' && key.arn !== null) awsManaged.set(key.arn, null);
  for (const alias of aliases)
    if (alias.name?.startsWith(AWS_ALIAS) === true && alias.targetAfter !== null)
      awsManaged.set(alias.targetAfter, alias.name);

  function targetOf(name: string): Key | undefined {
    const alias = aliasByName.get(name);
    return alias?.targetAfter == null
      ? undefined
      : (byArn.get(alias.targetAfter) ?? byId(alias.targetAfter, alias.region));
  }

  /** The key of that id; of a multi-Region key, which has one id in all its regions, the one of that region. */
  function byId(id: string, region: string | null): Key | undefined {
    const all = keysById.get(id) ?? [];
    return all.length > 1 ? all.find((key) => key.region?.value === region) : all[0];
  }

  function named(text: string, sensitive: boolean, region: string | null = null): Named {
    const arn = parseArn(text);
    const resource = arn === undefined ? text : arn.resource;
    if (resource.startsWith('alias/')) {
      const reference: KeyReference = {
        arn: arn === undefined ? null : text,
        address: targetOf(text)?.address ?? null,
        alias: text,
        sensitive,
      };
      return { kind: resource.startsWith(AWS_ALIAS) ? 'aws-managed' : 'customer-managed', key: reference };
    }
    const key = byArn.get(text) ?? (arn === undefined ? byId(text, region) : undefined);
    // The address of a replaced or deposed key means another object than this ARN does, after the apply.
    const isReplaced = key !== undefined && namesOld(key, text);
    const address = isReplaced || key?.change?.deposed === true ? null : (key?.address ?? null);
    // An id is another way to write the key's ARN.
    const ownArn = arn !== undefined || key === undefined ? null : isReplaced ? key.oldArn : key.arn;
    const reference: KeyReference = {
      arn: ownArn ?? text,
      address,
      alias: awsManaged.get(text) ?? null,
      sensitive: sensitive || (ownArn !== null && key!.sensitive),
    };
    return {
      kind: awsManaged.has(text) || key?.manager === 'aws' ? 'aws-managed' : 'customer-managed',
      key: reference,
    };
  }

  function namedBy(attribute: Attribute, steps = 0): Named {
    const { resource, path } = attribute;
    const [name] = path;
    // A key of this plan is a customer managed one, also where it is put off to a later plan.
    if (
      resource.mode === 'managed' &&
      isKeyType(resource.type) &&
      (name === undefined || name === 'arn' || name === 'id' || name === 'key_id')
    ) {
      return { kind: 'customer-managed', key: { arn: null, address: resource.address, alias: null, sensitive: false } };
    }
    const change = plan.changeAt(resource.address);
    if (steps === MAX_STEPS || change?.after == null) return undetermined(attribute);
    if (resource.mode === 'data') {
      if (resource.type === 'aws_kms_key')
        return keyItself(namedThrough(change, change.after, 'key_id', attribute, steps));
      if (resource.type !== 'aws_kms_alias') return undetermined(attribute);
      const named = namedThrough(change, change.after, 'name', attribute, steps);
      return name === 'arn' || name === 'id' ? named : keyItself(named);
    }
    if (isAliasType(resource.type)) {
      const target = withoutId(namedThrough(change, change.after, 'target_key_id', attribute, steps));
      // Behind an index (`a[each.key]`) the plan does not say which attribute it is; the key is the same.
      if (name === undefined || name === 'target_key_arn' || name === 'target_key_id') return target;
      // An alias of this plan is of a customer managed key, whichever that is.
      const key = target.kind === 'customer-managed' ? target.key : { arn: null, address: null, sensitive: false };
      return { kind: 'customer-managed', key: { ...key, alias: resource.address } };
    }
    return undetermined(attribute);
  }

  /** What an argument of a data source or alias names: its value, or what its expression leads to. */
  function namedThrough(change: Change, after: Values, argument: string, attribute: Attribute, steps: number): Named {
    const value = stringAt(after, [argument]);
    if (value.kind === 'known')
      return named(value.value, value.sensitive, regionOf(change, plan.configuration)?.value ?? null);
    const origin = plan.configuration.origin(change, [argument]);
    if (origin.kind === 'unknown') return namedBy(origin.from, steps + 1);
    return undetermined(attribute);
  }

  const keyOf: KeyRing['keyOf'] = ({ arn, address, alias }) => {
    const key = alias === null ? (arn === null ? undefined : byArn.get(arn)) : targetOf(alias);
    return key ?? (address === null ? undefined : byAddress.get(address));
  };

  return {
    aliases,
    named: (text, sensitive) => (text === '' ? UNSET : named(text, sensitive)),
    namedBy: (attribute) => namedBy(attribute),
    keyOf,
    meansOld(reference) {
      const key = keyOf(reference);
      const text = reference.alias === null ? reference.arn : (aliasByName.get(reference.alias)?.targetAfter ?? null);
      return key !== undefined && text !== null && namesOld(key, text);
    },
  };
}

/** Whether an ARN or id is that of the object that was there before a replacement. */
function namesOld({ change, oldArn }: Key, text: string): boolean {
  return change?.action === 'replace' && oldArn !== null && (oldArn === text || oldArn.endsWith(`:key/${text}`));
}

/** The key that an alias or an id names, where that was only the way to it. */
function keyItself(named: Named): Named {
  if (named.kind !== 'customer-managed' || named.key.alias === null) return withoutId(named);
  return { ...named, key: { ...named.key, arn: null, alias: null } };
}

/** Of an id that no key of the plan has, the ARN is not known. */
function withoutId(named: Named): Named {
  if (
    named.kind !== 'customer-managed' ||
    named.key.alias !== null ||
    named.key.arn === null ||
    parseArn(named.key.arn) !== undefined
  )
    return named;
  return { ...named, key: { ...named.key, arn: null } };
}

/** What remains where an origin is not one attribute of one resource. */
export function reasonsOf(origin: Origin): Reasons {
  return origin.kind === 'undetermined'
    ? {
        references: origin.references,
        because: origin.because,
        ...(origin.expression === undefined ? {} : { expression: origin.expression }),
      }
    : { references: [], because: 'references' };
}

/** What remains where all that is known is that one attribute. */
export function reasonsAbout({ resource, path }: Attribute): Reasons {
  return { references: [[resource.address, ...path].join('.')], because: 'references' };
}

function undetermined(attribute: Attribute): Named {
  return { kind: 'undetermined', reasons: reasonsAbout(attribute) };
}

function aliasOf(
  address: string,
  before: Values | null,
  after: Values | null,
  change: Change | null,
  region: Region | null,
): Alias {
  const at = (values: Values | null, name: string): string | null =>
    values === null ? null : known(stringAt(values, [name]));
  const target = (values: Values | null): string | null => {
    // target_key_arn is computed from the old target until the apply, so a resource's target_key_id goes first.
    const id = at(values, 'target_key_id');
    return change === null || id === null ? (at(values, 'target_key_arn') ?? id) : id;
  };
  return {
    address,
    arn: at(after, 'arn') ?? at(before, 'arn'),
    name: at(after, 'name') ?? at(before, 'name') ?? at(after, 'alias_name'),
    region: region?.value ?? null,
    targetBefore: target(before),
    targetAfter: target(after),
    change,
  };
}
