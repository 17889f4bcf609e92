import type { Attribute, Block, Body } from './body.js';
import { convertJsonValue } from './json-expression.js';
import { JSON_FORMS, type FormName, type JsonForm } from './json-forms.js';
import type { JsonMember, JsonValue } from './json-value.js';
import type { NativeParser } from './native-parser.js';
import type { Source } from './source.js';

type JsonObject = Extract<JsonValue, { readonly kind: 'object' }>;

/** A body of members that are attributes and blocks; several objects are one body, as Terraform takes a list of them. */
export function convertJsonBody(native: NativeParser, source: Source, objects: readonly JsonObject[], formName: FormName): Body {
  const form = JSON_FORMS[formName];
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];

  function addBlocks(type: string, labels: readonly string[], missing: number, form: FormName, { start, value }: Pick<JsonMember, 'start' | 'value'>): void {
    const bodies = objectsIn(source, value);
    for (const body of bodies) {
      if (missing > 0) {
        for (const member of membersOf(body)) addBlocks(type, [...labels, member.name], missing - 1, form, member);
      } else {
        blocks.push({ type, labels, body: convertJsonBody(native, source, [body], form), range: source.range(bodies.length === 1 ? start : body.start, body.end) });
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
    attributes.set(name, { name, expression: convertJsonValue(native, source, value, stringsOf(form, name)), range: source.range(start, value.end) });
  }
  return { attributes, blocks };
}

/** The objects that a value is or lists; anything else is refused. */
export function objectsIn(source: Source, value: JsonValue): readonly JsonObject[] {
  if (value.kind === 'object') return [value];
  if (value.kind === 'array') return value.items.flatMap((item) => objectsIn(source, item));
  if (value.value !== null) source.refuse('cannot be parsed', value.start);
  return [];
}

/** A name of a block may be that of an attribute elsewhere. */
function holdsBlocks(value: JsonValue): boolean {
  return value.kind === 'object' || (value.kind === 'array' ? value.items.every(({ kind }) => kind === 'object') : value.value === null);
}

/** Without comments. */
function membersOf({ members }: JsonObject): readonly JsonMember[] {
  return members.filter(({ name }) => name !== '//');
}

function stringsOf({ texts, expressions }: JsonForm, name: string): 'templates' | 'texts' | 'expressions' {
  if (texts === 'all' || texts.includes(name)) return 'texts';
  return expressions.includes(name) ? 'expressions' : 'templates';
}
