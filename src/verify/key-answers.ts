import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { parseArn } from '../model/region.js';
import { isObject, type JsonObject, member } from '../plan/json.js';
import { createAnswerReader, membersOf } from './answer-reader.js';
import { jsonValues, type NamedText } from './json-values.js';

/** The id of a key from its ARN or from the id itself. */
function keyIdOf(key: string): string {
  return (parseArn(key)?.resource ?? key).replace(/^key\//, '');
}

/**
 * Whether two ARNs or ids mean one key. A multi-Region key has one id in all its regions, and DynamoDB shows the ARN
 * of the table's own region.
 */
export function sameKey(planned: string, found: string, region: string | null): boolean {
  if (planned === found) return true;
  if (keyIdOf(planned) !== keyIdOf(found)) return false;
  const [a, b] = [parseArn(planned), parseArn(found)];
  if (a === undefined || b === undefined) return true;
  return keyIdOf(planned).startsWith('mrk-') && a.account === b.account && b.region === region;
}

/** What KMS answered about a key. */
export interface KeyFacts {
  readonly arn: string;
  readonly manager: 'AWS' | 'CUSTOMER';
  readonly state: string;
  readonly deletionDate: string | null;
  /** Whether it is rotated automatically; null where nobody asked. */
  readonly rotation: boolean | null;
}

export interface KeyAnswers {
  /** By its ARN; by its id, the one of that region. */
  about(key: string, region: string | null): KeyFacts | undefined;
  /** The ARN of the key that an alias points to, by the alias's ARN; by its name, the one of that region. */
  targetOf(alias: string, region: string | null): string | undefined;
}

/**
 * The answers of DescribeKey, GetKeyRotationStatus and ListAliases, in any order. Throws a UserError that names the
 * input.
 */
export function parseKeyAnswers(inputs: readonly NamedText[]): KeyAnswers {
  const keys = new Map<string, Omit<KeyFacts, 'rotation'>>();
  const rotations = new Map<string, boolean>();
  const aliases = new Map<string, string>();
  for (const input of inputs) {
    for (const { value, line } of jsonValues(input)) {
      const where = `${input.name} line ${line}:`;
      if (!isObject(value)) throw stranger(input, line, membersOf(value));
      const reader = createAnswerReader(value, where);
      const key = reader.object('KeyMetadata');
      if (key !== null) {
        const arn = key.text('Arn');
        keys.set(arn, {
          arn,
          manager: managerOf(key.text('KeyManager'), where),
          state: key.text('KeyState'),
          deletionDate: key.date('DeletionDate'),
        });
      } else if (member(value, 'KeyRotationEnabled') !== undefined) {
        rotations.set(rotatedKey(value, where), reader.boolean('KeyRotationEnabled'));
      } else if (member(value, 'Aliases') !== undefined) {
        for (const alias of reader.objects('Aliases')) {
          // The aliases of AWS that no key was made for yet have no target.
          const target = alias.optionalText('TargetKeyId');
          const arn = alias.text('AliasArn');
          if (target !== null) aliases.set(arn, `${arn.slice(0, arn.lastIndexOf(':') + 1)}key/${target}`);
        }
      } else {
        throw stranger(input, line, membersOf(value));
      }
    }
  }
  const facts = [...keys.values()].map(
    (key): KeyFacts => ({ ...key, rotation: rotations.get(key.arn) ?? rotations.get(keyIdOf(key.arn)) ?? null }),
  );
  const byArn = new Map(facts.map((key) => [key.arn, key]));
  return {
    about: (key, region) =>
      byArn.get(key) ??
      (key.startsWith('arn:')
        ? undefined
        : facts.find(({ arn }) => keyIdOf(arn) === keyIdOf(key) && parseArn(arn)?.region === region)),
    targetOf: (alias, region) =>
      aliases.get(alias) ??
      [...aliases].find(([arn]) => parseArn(arn)?.resource === alias && parseArn(arn)?.region === region)?.[1],
  };
}

function managerOf(manager: string, where: string): KeyFacts['manager'] {
  if (manager !== 'AWS' && manager !== 'CUSTOMER')
    throw new UserError(
      `${where} KeyManager is ${excerpt(manager)}; KMS answers AWS or CUSTOMER: give it the answer as KMS gave it`,
    );
  return manager;
}

function rotatedKey(value: JsonObject, where: string): string {
  const key = member(value, 'KeyId');
  if (typeof key !== 'string')
    throw new UserError(
      `${where} KeyRotationEnabled stands without a KeyId, so it cannot be told which key is meant; ask with a newer aws command, or leave the answer out`,
    );
  return key.startsWith('arn:') ? key : keyIdOf(key);
}

function stranger({ name }: NamedText, line: number, found: string): UserError {
  return new UserError(
    `${name} has on line ${line} no answer about keys, but ${found}; give it what aws kms describe-key, get-key-rotation-status or list-aliases prints with --output json, without --query`,
  );
}
