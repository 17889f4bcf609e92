import { ELEMENT, type Expression } from '../hcl/syntax.js';
import { isOrdered } from './equality.js';
import { isAnySensitive, isNull, markSensitive } from './marks.js';
import { openBecause } from './references.js';
import { boolOf, compareText, convertScalar } from './scalars.js';
import { type Evaluation, type ExpressionOf, type Refusal, refuse, scalar, type Term, undetermined } from './term.js';
import type { Work } from './work.js';

interface Entries {
  readonly pairs: readonly (readonly [Term, Term])[];
  readonly isOrdered: boolean;
}

type For = ExpressionOf<'for'>;

/**
 * What an iteration brings; `null` where the condition leaves it out, an answer where there is no more to say of the
 * whole.
 */
type Brought = { readonly key: string | null; readonly value: Term } | { readonly answer: Term } | null;

export function evaluateFor(expression: For, evaluation: Evaluation): Term {
  const { work } = evaluation;
  const collection = evaluation.of(expression.collection);
  const entries = entriesOf(collection, work);
  if (entries !== undefined && 'kind' in entries) return entries;
  const isOrderShown = expression.key === null || expression.groups;
  if (entries === undefined || (isOrderShown && !entries.isOrdered))
    return openBecause(expression, [[collection, expression.collection]], evaluation);

  if (entries.pairs.length === 0) {
    // Terraform looks at the condition all the same.
    const wrong = bring(
      { ...expression, key: null, value: expression.collection },
      collection,
      evaluation.with(namesOf(expression, undetermined(), undetermined())),
    );
    if (wrong !== null && 'answer' in wrong && wrong.answer.kind === 'error') return wrong.answer;
  }
  const brought: { readonly key: string | null; readonly value: Term }[] = [];
  let untold: Term | undefined;
  for (const [key, value] of entries.pairs) {
    const result = bring(expression, collection, evaluation.with(namesOf(expression, key, value)));
    if (result === null) continue;
    if (!('answer' in result)) brought.push(result);
    else if (result.answer.kind === 'error') return result.answer;
    else untold ??= result.answer;
  }
  if (untold !== undefined) return untold;
  return expression.key === null
    ? { kind: 'list', items: brought.map(({ value }) => value) }
    : objectOf(brought, expression.groups);
}

function namesOf({ keyName, valueName }: For, key: Term, value: Term): Readonly<Record<string, Term>> {
  return { ...(keyName === null ? {} : { [keyName]: key }), [valueName]: value };
}

function bring(expression: For, collection: Term, within: Evaluation): Brought {
  const condition = expression.condition === null ? scalar(true) : within.of(expression.condition);
  if (condition.kind === 'error') return { answer: condition };
  const test = boolOf(condition);
  if (typeof test === 'object') return { answer: test };
  if (test === false) return null;
  const because = (term: Term, of: Expression): Brought => ({
    answer: openBecause(
      expression,
      [
        [term, of],
        [collection, expression.collection],
      ],
      within,
    ),
  });
  if (test === undefined) return because(condition, expression.condition!);

  const isSensitive = isAnySensitive(condition, within.work);
  const key = expression.key === null ? null : convertScalar(within.of(expression.key), 'string');
  const value = within.of(expression.value);
  if (key?.kind === 'error') return { answer: key };
  if (value.kind === 'error') return { answer: value };
  if (key === null) return { key: null, value: isSensitive ? markSensitive(value, within.work) : value };
  if (key?.kind !== 'scalar') return because(key ?? value, expression.key!);
  if (isNull(key)) return { answer: refuse('the key must not be null') };
  return {
    key: String(key.value),
    value: isSensitive || key.sensitive === true ? markSensitive(value, within.work) : value,
  };
}

function objectOf(brought: readonly { readonly key: string | null; readonly value: Term }[], groups: boolean): Term {
  const members = new Map<string, Term[]>();
  for (const { key, value } of brought) {
    const values = members.get(key!);
    if (values === undefined) members.set(key!, [value]);
    else if (groups) values.push(value);
    else return refuse(`two items have the key "${key}"`);
  }
  return {
    kind: 'object',
    members: new Map([...members].map(([key, values]) => [key, groups ? { kind: 'list', items: values } : values[0]!])),
  };
}

function entriesOf(collection: Term, work: Work): Entries | Refusal | undefined {
  switch (collection.kind) {
    case 'error':
      return collection;
    case 'scalar':
      return refuse('there is nothing to iterate over');
    case 'list':
      return {
        isOrdered: isOrdered(collection),
        pairs: collection.items.map((item, i) => [collection.isSet === true ? item : scalar(i), item]),
      };
    case 'object': {
      const members = [...collection.members].sort(([a], [b]) => compareText(a, b));
      // Only of what is sensitive as a whole are the keys sensitive too.
      const isSensitive = members.length > 0 && members.every(([, member]) => isAnySensitive(member, work));
      return {
        isOrdered: true,
        pairs: members.map(([key, member]) => [isSensitive ? markSensitive(scalar(key), work) : scalar(key), member]),
      };
    }
    default:
      return undefined;
  }
}

export function evaluateSplat(expression: ExpressionOf<'splat'>, evaluation: Evaluation): Term {
  const of = evaluation.of(expression.of);
  if (of.kind === 'error') return of;
  const elements = elementsOf(of);
  if (elements === undefined) return openBecause(expression, [[of, expression.of]], evaluation);
  const items = elements.map((element) => evaluation.with({ [ELEMENT]: element }).of(expression.each));
  return items.find(({ kind: is }) => is === 'error') ?? { kind: 'list', items };
}

/** A value that is no list is a list of one, null is an empty one. */
function elementsOf(of: Term): readonly Term[] | undefined {
  switch (of.kind) {
    case 'list':
      return isOrdered(of) ? of.items : undefined;
    case 'scalar':
      return of.value === null ? [] : [of];
    case 'object':
      return [of];
    case 'namespace':
      return of.from === undefined ? undefined : [of];
    case 'unknown':
      return of.neverNull ? [of] : undefined;
    default:
      return undefined;
  }
}
