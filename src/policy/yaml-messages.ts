import type { YAMLError } from 'yaml';

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
const EXACT = /^(?:Missing closing ["']quote|Missing , (?:between|or : between) flow-?\s?(?:map|sequence) items|Implicit map keys need to be followed by map values|(?:All mapping|All sequence) items must start at the same column|Nested mappings are not allowed in compact mappings|Comments must be separated from other tokens by white space characters|(?:Flow map|Flow sequence|flow map|flow sequence) (?:in block collection )?must (?:be sufficiently indented and )?end with a [\]}])$/;

export function yamlMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  return EXACT.test(message) ? message : (MESSAGES[code] ?? MESSAGES.IMPOSSIBLE);
}
