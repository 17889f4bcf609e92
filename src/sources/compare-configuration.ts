import { evaluate } from '../evaluate/evaluate.js';
import type { Scope, Term } from '../evaluate/term.js';
import type { Block, Body, Expression } from '../hcl/syntax.js';
import type { Step } from '../plan/address.js';
import { isObject, type Json } from '../plan/json.js';
import type { Recorded } from '../plan/read-plan.js';
import type { RecordedBody, RecordedExpression, RecordedModule } from '../plan/recorded-configuration.js';
import { referencesIn, referencesInBody } from './references.js';
import { moduleOf, type SourceModule, type SourceTree } from './tree.js';

const NO_NAMES: Scope = { lookup: () => undefined };

/** Whether the expression is that constant: what functions make of constants is not compared. */
function isSameConstant(constant: Json, expression: Expression): boolean {
  return isSameValue(constant, evaluate(expression, NO_NAMES));
}

function isSameValue(json: Json, term: Term): boolean {
  switch (term.kind) {
    case 'scalar':
      return (
        json === term.value ||
        (typeof json === 'string' && isSameText(json, term.value)) ||
        (typeof json === 'number' && typeof term.value === 'number' && String(json) === String(term.value))
      );
    case 'list':
      return (
        Array.isArray(json) &&
        json.length === term.items.length &&
        term.items.every((item, i) => isSameValue(json[i]!, item))
      );
    case 'object':
      return (
        isObject(json) &&
        Object.keys(json).length === term.members.size &&
        [...term.members].every(([name, inner]) => Object.hasOwn(json, name) && isSameValue(json[name]!, inner))
      );
    default:
      return true;
  }
}

/** Of a file in JSON syntax, the plan has strings as they stand there. */
function unescaped(text: string): string {
  return text.replace(/([$%])\1\{/g, '$1{');
}

/** Terraform normalizes texts. */
function isSameText(constant: string, stated: unknown): boolean {
  return (
    typeof stated === 'string' &&
    [constant, unescaped(constant)].some((text) => text.normalize() === stated.normalize())
  );
}

/**
 * Why these are not the sources that the plan was made from; null where nothing says so. Compared is all that a plan
 * has of its configuration: names, constants and references; and that what contributed to its changes is referred to.
 * What only a local or a dynamic block says is not in a plan.
 */
export function mismatchOf(tree: SourceTree, recorded: Recorded, isWanted: (type: string) => boolean): string | null {
  const written = recorded.written();
  if (written === null) return 'the plan has no configuration to compare them with';
  return ofModule(written, tree.root, '', isWanted) ?? ofRelevantAttributes(tree, recorded);
}

function ofModule(
  written: RecordedModule,
  module: SourceModule,
  address: string,
  isWanted: (type: string) => boolean,
): string | null {
  const at = (name: string): string => `${address}${name}`;
  const resources = new Map(
    written.resources
      .filter(({ mode }) => mode !== 'ephemeral')
      .map((resource) => [`${resource.mode === 'data' ? 'data.' : ''}${resource.type}.${resource.name}`, resource]),
  );
  const names =
    differentNames('resource', resources, module.resources, at) ??
    differentNames('module', written.calls, module.calls, (name) => at(`module.${name}`)) ??
    differentNames('variable', written.variables, module.variables, (name) => at(`var.${name}`)) ??
    differentNames('output', written.outputs, module.outputs, (name) => at(`output.${name}`));
  if (names !== null) return names;

  for (const [name, resource] of resources) {
    const block = module.resources.get(name)!;
    const different =
      repetition(resource, block) ?? (isWanted(resource.type) ? differentBody(resource.body, block.body) : null);
    if (different !== null) return says(block, at(name), different);
  }
  for (const [name, output] of written.outputs) {
    const block = module.outputs.get(name)!;
    const value = block.body.attributes.get('value');
    if (value !== undefined && !isSame(output, value.expression)) return says(block, at(`output.${name}`), 'value');
  }
  for (const [name, call] of written.calls) {
    const { block, module: called } = module.calls.get(name)!;
    const different = repetition(call, block) ?? differentArguments(call.arguments, block.body);
    if (different !== null) return says(block, at(`module.${name}`), different);
    const inside =
      called === null || call.module === null ? null : ofModule(call.module, called, at(`module.${name}.`), isWanted);
    if (inside !== null) return inside;
  }
  return null;
}

function says({ range }: Block, address: string, what: string): string {
  return `${range.path}:${range.line} has another ${what} of ${address} than the plan`;
}

function differentNames(
  what: string,
  plan: ReadonlyMap<string, unknown>,
  sources: ReadonlyMap<string, unknown>,
  at: (name: string) => string,
): string | null {
  const missing = [...plan.keys()].find((name) => !sources.has(name));
  if (missing !== undefined) return `the plan has the ${what} ${at(missing)}, and they have none of that name`;
  const other = [...sources.keys()].find((name) => !plan.has(name));
  return other === undefined ? null : `they have the ${what} ${at(other)}, and the plan has none of that name`;
}

function repetition(
  { count, forEach }: { readonly count: RecordedExpression | null; readonly forEach: RecordedExpression | null },
  { body }: Block,
): string | null {
  for (const [name, written] of [
    ['count', count],
    ['for_each', forEach],
  ] as const) {
    const stated = body.attributes.get(name)?.expression;
    // The plan leaves out what is functions alone: `toset(["a", "b"])`.
    if (
      written === null
        ? stated !== undefined && referencesIn(stated).length > 0
        : stated === undefined || !isSame(written, stated)
    )
      return name;
  }
  return null;
}

/** What is no argument of the provider's. */
const META_ARGUMENTS = new Set([
  'count',
  'for_each',
  'depends_on',
  'provider',
  'providers',
  'source',
  'version',
  'lifecycle',
]);

function differentArguments(written: ReadonlyMap<string, RecordedExpression>, body: Body): string | null {
  for (const [name, expression] of written) {
    const stated = body.attributes.get(name);
    if (stated === undefined || !isSame(expression, stated.expression)) return name;
  }
  // A null is one of those that a plan leaves out.
  for (const { name, expression } of body.attributes.values()) {
    if (!written.has(name) && !META_ARGUMENTS.has(name) && referencesIn(expression).length > 0) return name;
  }
  return null;
}

function differentBody(written: RecordedBody, body: Body): string | null {
  const own = differentArguments(written.attributes, body);
  if (own !== null) return own;
  const types = new Set([...written.blocks.keys(), ...body.blocks.map(({ type }) => type)]);
  for (const type of types) {
    if (
      type === 'dynamic' ||
      META_ARGUMENTS.has(type) ||
      type === 'provisioner' ||
      type === 'connection' ||
      type === 'timeouts'
    )
      continue;
    const [planned, stated] = [written.blocks.get(type) ?? [], body.blocks.filter((block) => block.type === type)];
    // Attributes can be written as blocks.
    if (written.attributes.has(type)) continue;
    if (planned.length !== stated.length) return type;
    for (const [i, inner] of planned.entries()) {
      const different = differentBody(inner, stated[i]!.body);
      if (different !== null) return `${type}.${different}`;
    }
  }
  return null;
}

function isSame({ constant, references }: RecordedExpression, expression: Expression): boolean {
  const stated = referencesIn(expression);
  const isRelated = (a: readonly Step[], b: readonly Step[]): boolean =>
    a.length > 0 &&
    b.length > 0 &&
    Array.from({ length: Math.min(a.length, b.length) }, (_, i) => isSameStep(a[i]!, b[i]!)).every(Boolean);
  if (
    !references.every((a) => stated.some((b) => isRelated(a, b))) ||
    !stated.every((a) => references.some((b) => isRelated(a, b)))
  )
    return false;
  return constant === undefined || isSameConstant(constant, expression);
}

function isSameStep(a: Step, b: Step): boolean {
  return 'name' in a ? 'name' in b && a.name === b.name : 'index' in b && String(a.index) === String(b.index);
}

/** What contributed to the plan's changes has to be referred to somewhere in its module. */
function ofRelevantAttributes(tree: SourceTree, recorded: Recorded): string | null {
  const references = new Map<SourceModule, ReadonlySet<string>>();
  for (const { module: path, resource, attribute } of recorded.relevantAttributes() ?? []) {
    const module = moduleOf(tree, path);
    if (module === undefined || attribute === null) continue;
    const known = references.get(module) ?? referencesOf(module);
    references.set(module, known);
    if (known.has(`${resource}.${attribute}`) || known.has(resource)) continue;
    const address = [...path.map(({ name }) => `module.${name}`), resource, attribute].join('.');
    return `what the plan changes depends on ${address}, and they refer to it nowhere`;
  }
  return null;
}

/**
 * `TYPE.NAME.ATTRIBUTE`, and `TYPE.NAME` where the attribute is not written out or the resource is referred to as a
 * whole.
 */
function referencesOf(module: SourceModule): ReadonlySet<string> {
  return new Set(
    module.files
      .flatMap(({ body }) => referencesInBody(body))
      .map((steps) => {
        const names = steps.flatMap((step) => ('name' in step ? [step.name] : []));
        return names.slice(0, names[0] === 'data' ? 4 : 3).join('.');
      }),
  );
}
