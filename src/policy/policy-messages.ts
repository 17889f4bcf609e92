import type { YAMLError } from 'yaml';
import { excerpt, kindOf, shortened } from '../excerpt.js';
import type { PolicyError } from './validators.js';

export type Path = readonly (string | number)[];

/** What is wrong with a policy, a line each in the order of the file: where, what was found, what is allowed. */
export function messagesOf(
  errors: readonly PolicyError[],
  at: (path: Path, key?: string) => string,
): readonly string[] {
  const messages = errors.flatMap((error): readonly string[] => {
    const path = pathOf(error.instancePath);
    const { additionalProperty, propertyName, missingProperty, allowedValues } = error.params;
    const name = written(path);
    // Where the schema wants another type, what is there may be anything, such as a whole file of another kind.
    const isOfItsType =
      typeof error.data === 'object' && error.data !== null && error.keyword !== 'type' && error.keyword !== 'enum';
    const found = isOfItsType ? '' : ` is ${foundIn(error)}`;
    switch (error.keyword) {
      case 'additionalProperties':
        return [
          `${at(path, additionalProperty)} ${written([...path, additionalProperty!])} is no key of a policy; allowed: ${Object.keys(
            error.parentSchema?.properties ?? {},
          )
            .filter((key) => key !== '$schema')
            .join(', ')}`,
        ];
      case 'propertyNames':
        return [
          `${at(path, propertyName)} ${written([...path, propertyName!])} is no rule; see dynamodb-kms-gate explain`,
        ];
      case 'enum':
        // propertyNames says it of a key.
        return error.propertyName !== undefined
          ? []
          : [`${at(path)} ${name}${found}; allowed: ${(allowedValues ?? []).join(', ')}`];
      case 'required':
        // anyOf says which of two is missing.
        return missingProperty === 'addresses' || missingProperty === 'where'
          ? []
          : [`${at(path)} ${name} has no ${missingProperty}, which is required`];
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

const TYPES = new Map([
  ['object', 'a mapping'],
  ['array', 'a list'],
  ['string', 'text'],
  ['boolean', 'a boolean'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
]);

function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));
}

/** A path as people write it: `waivers[0].expires`. */
export function written(path: Path): string {
  return (
    path
      .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? shortened(step) : `.${shortened(step)}`))
      .join('') || 'the policy'
  );
}

type ErrorCode = YAMLError['code'];

/** What is wrong with the YAML of a policy, by the library's code for it. */
const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias cannot have a tag or an anchor',
  BAD_ALIAS: 'An alias or anchor is not valid here',
  BAD_COLLECTION_TYPE: 'A tag does not fit its value',
  BAD_DIRECTIVE: 'A directive is not valid: a policy needs none',
  BAD_DQ_ESCAPE: 'An escape sequence in a double-quoted string is not valid',
  BAD_INDENT: 'The indentation is wrong',
  BAD_PROP_ORDER: 'An anchor or tag is in the wrong place',
  BAD_SCALAR_START: 'A value cannot start with this character: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'A list or mapping cannot start on this line',
  BLOCK_IN_FLOW: 'A block list or mapping cannot be inside brackets or braces',
  DUPLICATE_KEY: 'Map keys must be unique',
  IMPOSSIBLE: 'This cannot be read as YAML',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters',
  MISSING_CHAR: 'A character is missing here, such as a quote, a bracket, a comma or a colon',
  MULTILINE_IMPLICIT_KEY: 'A key must be on one line',
  MULTIPLE_ANCHORS: 'A value can have one anchor',
  MULTIPLE_DOCS: 'The file has more than one document: a policy is one',
  MULTIPLE_TAGS: 'A value can have one tag',
  NON_STRING_KEY: 'A key must be a string',
  RESOURCE_EXHAUSTION: 'Lists and mappings are nested too deep',
  TAB_AS_INDENT: 'Tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: 'A tag is not known here, or does not fit its value',
  UNEXPECTED_TOKEN: 'This is unexpected here',
};

/** Messages of the library that say more. Others quote the document, which may be any file. */
const EXACT =
  /^(?:Missing closing ["']quote|Missing , (?:between|or : between) flow-?\s?(?:map|sequence) items|Implicit map keys need to be followed by map values|(?:All mapping|All sequence) items must start at the same column|Nested mappings are not allowed in compact mappings|Comments must be separated from other tokens by white space characters|(?:Flow map|Flow sequence|flow map|flow sequence) (?:in block collection )?must (?:be sufficiently indented and )?end with a [\]}])$/;

export function yamlMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  return EXACT.test(message) ? message : (MESSAGES[code] ?? MESSAGES.IMPOSSIBLE);
}
