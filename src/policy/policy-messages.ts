import { excerpt, kindOf, shortened } from '../excerpt.js';
import type { PolicyError } from './validators.js';

export type Path = readonly (string | number)[];

/** What is wrong with a policy, a line each in the order of the file: where, what was found, what is allowed. */
export function messagesOf(errors: readonly PolicyError[], at: (path: Path, key?: string) => string): readonly string[] {
  const messages = errors.flatMap((error): readonly string[] => {
    const path = pathOf(error.instancePath);
    const { additionalProperty, propertyName, missingProperty, allowedValues } = error.params;
    const name = written(path);
    // Where the schema wants another type, what is there may be anything, such as a whole file of another kind.
    const isOfItsType = typeof error.data === 'object' && error.data !== null && error.keyword !== 'type' && error.keyword !== 'enum';
    const found = isOfItsType ? '' : ` is ${foundIn(error)}`;
    switch (error.keyword) {
      case 'additionalProperties':
        return [`${at(path, additionalProperty)} ${written([...path, additionalProperty!])} is no key of a policy; allowed: ${Object.keys(error.parentSchema?.properties ?? {}).filter((key) => key !== '$schema').join(', ')}`];
      case 'propertyNames':
        return [`${at(path, propertyName)} ${written([...path, propertyName!])} is no rule; see dynamodb-kms-gate explain`];
      case 'enum':
        // propertyNames says it of a key.
        return error.propertyName !== undefined ? [] : [`${at(path)} ${name}${found}; allowed: ${(allowedValues ?? []).join(', ')}`];
      case 'required':
        // anyOf says which of two is missing.
        return missingProperty === 'addresses' || missingProperty === 'where' ? [] : [`${at(path)} ${name} has no ${missingProperty}, which is required`];
      case 'anyOf':
        return [`${at(path)} ${name} says neither addresses nor where: it needs one of them, or both`];
      case 'pattern':
        return [`${at(path)} ${name}${found}; allowed: a day such as 2027-03-31`];
      case 'type':
        return [`${at(path)} ${name}${found}, not ${TYPES.get(error.params.type ?? '') ?? 'what belongs here'}`];
      default:
        return [`${at(path)} ${name}${found}: it ${error.message}`];
    }
  });
  return [...new Set(messages)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

function foundIn({ keyword, data }: PolicyError): string {
  if (typeof data === 'string' && keyword !== 'type') return excerpt(data);
  return typeof data === 'number' && (keyword === 'minimum' || keyword === 'maximum') ? String(data) : kindOf(data);
}

const TYPES = new Map([['object', 'a mapping'], ['array', 'a list'], ['string', 'text'], ['boolean', 'a boolean'], ['integer', 'a whole number'], ['number', 'a number']]);

function pathOf(pointer: string): Path {
  return pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));
}

/** A path as people write it: `waivers[0].expires`. */
export function written(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? shortened(step) : `.${shortened(step)}`)).join('') || 'the policy';
}
