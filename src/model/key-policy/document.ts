import { isObject, type Json, type JsonObject, member } from '../../plan/json.js';
import { type Principals, principalsOf, textsOf } from './principals.js';

/** A list of the statement, or all but that list (`NotAction`); null where the statement has neither. */
export type Patterns = { readonly kind: 'listed' | 'all-but'; readonly patterns: readonly string[] } | null;

export interface PolicyStatement {
  readonly effect: 'allow' | 'deny';
  readonly principals: Principals | null;
  readonly actions: Patterns;
  readonly resources: Patterns;
  /** By operator, then by condition key. */
  readonly conditions: readonly PolicyCondition[];
}

export interface PolicyCondition {
  readonly operator: string;
  readonly key: string;
  /** Null where they are not as IAM takes them. */
  readonly values: readonly string[] | null;
}

/** What KMS takes for no policy: MalformedPolicyDocumentException (KMS API reference, CreateKey and PutKeyPolicy). */
export type Malformation = 'not-json' | 'too-long' | 'no-statement' | 'statement-is-no-object' | 'effect';

export type PolicyDocument = { readonly statements: readonly PolicyStatement[] } | { readonly malformed: Malformation };

/**
 * "Key policy document size: 32 KB (32,768 bytes)", a quota that cannot be raised (KMS developer guide, "Resource
 * quotas").
 */
const MOST_BYTES = 32_768;

/** Also without the spaces between its parts: nobody has to send those. */
function isTooLong(policy: Json, document: Json): boolean {
  if (typeof policy === 'string' && Buffer.byteLength(policy) <= MOST_BYTES) return false;
  return Buffer.byteLength(JSON.stringify(document)) > MOST_BYTES;
}

/** Reads a policy that is JSON text, or the object that the text would be. */
export function readPolicyDocument(policy: Json): PolicyDocument {
  const document = typeof policy === 'string' ? parsed(policy) : policy;
  if (document === undefined) return { malformed: 'not-json' };
  if (isTooLong(policy, document)) return { malformed: 'too-long' };
  const written = member(document, 'Statement');
  if (written === undefined) return { malformed: 'no-statement' };
  const elements: readonly Json[] = Array.isArray(written) ? written : [written];
  const statements: PolicyStatement[] = [];
  for (const element of elements) {
    if (!isObject(element)) return { malformed: 'statement-is-no-object' };
    const effect = member(element, 'Effect');
    // "Valid values for Effect are Allow and Deny. The Effect value is case sensitive." (IAM user guide)
    if (effect !== 'Allow' && effect !== 'Deny') return { malformed: 'effect' };
    statements.push({ effect: effect === 'Allow' ? 'allow' : 'deny', ...partsOf(element) });
  }
  return { statements };
}

function partsOf(statement: JsonObject): Omit<PolicyStatement, 'effect'> {
  return {
    principals: principalsOf(statement),
    actions: patternsOf(statement, 'Action'),
    resources: patternsOf(statement, 'Resource'),
    conditions: conditionsOf(member(statement, 'Condition')),
  };
}

function patternsOf(statement: JsonObject, name: 'Action' | 'Resource'): Patterns {
  const listed = textsOf(member(statement, name));
  if (listed !== null) return { kind: 'listed', patterns: listed };
  const allBut = textsOf(member(statement, `Not${name}`));
  return allBut === null ? null : { kind: 'all-but', patterns: allBut };
}

function conditionsOf(condition: Json | undefined): readonly PolicyCondition[] {
  if (condition === undefined || condition === null) return [];
  if (!isObject(condition)) return [{ operator: '', key: '', values: null }];
  return Object.entries(condition).flatMap(([operator, keys]): PolicyCondition[] =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: textsOf(values) }))
      : [{ operator, key: '', values: null }],
  );
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
