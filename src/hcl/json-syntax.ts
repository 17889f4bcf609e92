import type { NativeParser } from './native-file.js';
import { type JsonMember, type JsonValue, readJson } from './read-json.js';
import { fileSource } from './source-text.js';
import type { Attribute, Block, Body, Expression, ParsedFile, Source } from './syntax.js';

/** What the strings in a value are. */
export type Strings = 'templates' | 'texts' | 'expressions';

function convertJsonValue(native: NativeParser, source: Source, value: JsonValue, strings: Strings): Expression {
  const { start, end } = value;
  const shape = { range: source.range(start, end), text: source.text.slice(start, end) };
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string'
        ? convertString(native, source, { text: value.value, start, end }, strings)
        : { ...shape, kind: 'literal', value: value.value };
    case 'array':
      return {
        ...shape,
        kind: 'tuple',
        items: value.items.map((item) => convertJsonValue(native, source, item, strings)),
      };
    case 'object':
      return {
        ...shape,
        kind: 'object',
        entries: value.members.map((member) => convertMember(native, source, member, strings)),
      };
  }
}

function convertMember(
  native: NativeParser,
  source: Source,
  { name, start, nameEnd, value }: JsonMember,
  strings: Strings,
) {
  return {
    key: convertString(
      native,
      source,
      { text: name, start, end: nameEnd },
      strings === 'templates' ? 'templates' : 'texts',
    ),
    value: convertJsonValue(native, source, value, strings),
  };
}

function convertString(
  native: NativeParser,
  source: Source,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  strings: Strings,
): Expression {
  const range = source.range(start, end);
  const isPlain = strings === 'texts' || (strings === 'templates' && !/[$%]\{/.test(text));
  if (isPlain) return { range, text: source.text.slice(start, end), kind: 'literal', value: text };
  const converted = strings === 'templates' ? native.parseTemplate(text, range) : native.parseExpression(text, range);
  if (converted === null) source.refuse('cannot be parsed', start);
  return converted ?? { range, text, kind: 'opaque', inside: [] };
}

/** What JSON does not say of a body: which of its members are blocks, and which of its strings are no templates. */
export interface JsonForm {
  /** With how many labels, and in which form. */
  readonly blocks: Readonly<Record<string, readonly [labels: number, form: FormName]>>;
  /** Terraform takes these as they stand; `all`: every string. */
  readonly texts: readonly string[] | 'all';
  /** Strings that hold an expression. */
  readonly expressions: readonly string[];
}

export type FormName =
  | 'root'
  | 'resource'
  | 'dynamic'
  | 'lifecycle'
  | 'module'
  | 'variable'
  | 'output'
  | 'provider'
  | 'terraform'
  | 'settings'
  | 'move'
  | 'import'
  | 'check'
  | 'plain';

const NONE: JsonForm = { blocks: {}, texts: [], expressions: [] };
const LIFECYCLE = { lifecycle: [0, 'lifecycle'] } as const;
const CONDITIONS = { precondition: [0, 'plain'], postcondition: [0, 'plain'] } as const;
const ON_INSTANCES = { ...LIFECYCLE, provisioner: [1, 'resource'], connection: [0, 'resource'] } as const;

const JSON_FORMS: Readonly<Record<FormName, JsonForm>> = {
  root: {
    ...NONE,
    blocks: {
      resource: [2, 'resource'],
      data: [2, 'resource'],
      ephemeral: [2, 'resource'],
      module: [1, 'module'],
      variable: [1, 'variable'],
      output: [1, 'output'],
      locals: [0, 'plain'],
      provider: [1, 'provider'],
      terraform: [0, 'terraform'],
      moved: [0, 'move'],
      import: [0, 'import'],
      removed: [0, 'move'],
      check: [1, 'check'],
    },
  },
  // Which members are blocks a provider's schema knows. These are the blocks of what the gate looks at.
  resource: {
    blocks: {
      ...ON_INSTANCES,
      dynamic: [1, 'dynamic'],
      timeouts: [0, 'resource'],
      server_side_encryption: [0, 'resource'],
      replica: [0, 'resource'],
      attribute: [0, 'resource'],
      ttl: [0, 'resource'],
      point_in_time_recovery: [0, 'resource'],
    },
    texts: [],
    expressions: ['depends_on', 'provider'],
  },
  dynamic: { blocks: { content: [0, 'resource'] }, texts: [], expressions: ['iterator'] },
  lifecycle: { blocks: CONDITIONS, texts: [], expressions: ['ignore_changes', 'replace_triggered_by'] },
  module: { blocks: {}, texts: ['source', 'version'], expressions: ['depends_on', 'providers'] },
  variable: { blocks: { validation: [0, 'plain'] }, texts: ['default', 'description'], expressions: ['type'] },
  output: { blocks: CONDITIONS, texts: ['description'], expressions: ['depends_on'] },
  provider: { blocks: {}, texts: ['alias', 'version'], expressions: [] },
  terraform: {
    blocks: {
      required_providers: [0, 'settings'],
      backend: [1, 'settings'],
      cloud: [0, 'settings'],
      provider_meta: [1, 'settings'],
    },
    texts: 'all',
    expressions: [],
  },
  settings: { ...NONE, texts: 'all' },
  move: { blocks: ON_INSTANCES, texts: [], expressions: ['from', 'to'] },
  import: { ...NONE, expressions: ['to', 'provider'] },
  check: { blocks: { data: [2, 'resource'], assert: [0, 'plain'] }, texts: [], expressions: [] },
  plain: NONE,
};

type JsonObject = Extract<JsonValue, { readonly kind: 'object' }>;

/**
 * A body of members that are attributes and blocks; several objects are one body, as Terraform takes a list of them.
 */
function convertJsonBody(
  native: NativeParser,
  source: Source,
  objects: readonly JsonObject[],
  formName: FormName,
): Body {
  const form = JSON_FORMS[formName];
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];

  function addBlocks(
    type: string,
    labels: readonly string[],
    missing: number,
    form: FormName,
    { start, value }: Pick<JsonMember, 'start' | 'value'>,
  ): void {
    const bodies = objectsIn(source, value);
    for (const body of bodies) {
      if (missing > 0) {
        for (const member of membersOf(body)) addBlocks(type, [...labels, member.name], missing - 1, form, member);
      } else {
        blocks.push({
          type,
          labels,
          body: convertJsonBody(native, source, [body], form),
          range: source.range(bodies.length === 1 ? start : body.start, body.end),
        });
      }
    }
  }

  for (const member of objects.flatMap(membersOf)) {
    const { name, start, value } = member;
    const block = Object.hasOwn(form.blocks, name) ? form.blocks[name] : undefined;
    if (block !== undefined && (formName === 'root' || holdsBlocks(value))) {
      addBlocks(name, [], ...block, member);
      continue;
    }
    if (attributes.has(name)) source.refuse('sets the same argument twice', start);
    attributes.set(name, {
      name,
      expression: convertJsonValue(native, source, value, stringsOf(form, name)),
      range: source.range(start, value.end),
    });
  }
  return { attributes, blocks };
}

/** The objects that a value is or lists; anything else is refused. */
function objectsIn(source: Source, value: JsonValue): readonly JsonObject[] {
  if (value.kind === 'object') return [value];
  if (value.kind === 'array') return value.items.flatMap((item) => objectsIn(source, item));
  if (value.value !== null) source.refuse('cannot be parsed', value.start);
  return [];
}

/** A name of a block may be that of an attribute elsewhere. */
function holdsBlocks(value: JsonValue): boolean {
  return (
    value.kind === 'object' ||
    (value.kind === 'array' ? value.items.every(({ kind }) => kind === 'object') : value.value === null)
  );
}

/** Without comments. */
function membersOf({ members }: JsonObject): readonly JsonMember[] {
  return members.filter(({ name }) => name !== '//');
}

function stringsOf({ texts, expressions }: JsonForm, name: string): 'templates' | 'texts' | 'expressions' {
  if (texts === 'all' || texts.includes(name)) return 'texts';
  return expressions.includes(name) ? 'expressions' : 'templates';
}

/** A file in JSON syntax; its strings are templates of the native syntax. */
export function parseJsonFile(native: NativeParser, path: string, content: string): ParsedFile {
  const read = fileSource(path, content);
  if ('problem' in read) return read;
  const { source } = read;
  const value = readJson(source.text);
  if ('flaw' in value) source.refuse(value.flaw.what, value.flaw.at);
  const body = convertJsonBody(native, source, 'flaw' in value ? [] : objectsIn(source, value), 'root');
  const problem = source.problem();
  return problem === null ? { file: { path, text: source.text, syntax: 'json', body, comments: [] } } : { problem };
}
