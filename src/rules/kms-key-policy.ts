import { type KeyReference, keyOf } from '../model/encryption.js';
import type { Key } from '../model/key.js';
import type { Malformation } from '../model/key-policy/document.js';
import type { KeyPolicy } from '../model/key-policy/key-policy.js';
import { type KeyPermission, type KeySite, NEEDED_ACTIONS, permissionOf } from '../model/key-policy/permission.js';
import { type KeyUse, keyUses } from '../model/key-use.js';
import type { Model } from '../model/model.js';
import { parseArn } from '../model/region.js';
import type { Path } from '../plan/value.js';
import { type Answer, rule } from './rule.js';
import { keyPolicyHcl } from './what-to-write.js';
import { DYNAMODB_USAGE_NOTES, keyWords, reasonWords } from './wording.js';

type Name =
  | 'actions-missing'
  | 'actions-denied'
  | 'delegation-alone'
  | 'not-a-policy'
  | 'conditions-undetermined'
  | 'divided-between-principals'
  | 'policy-undetermined';

export const kmsKeyPolicy = rule<Name>({
  id: 'kms-key-policy',
  title: 'The policy of a customer managed key should let DynamoDB be used with it',
  severity: 'warning',
  rationale:
    "DynamoDB uses a customer managed key with the permissions of whoever creates and uses the table. They come from the key policy: by delegation to the account, whose IAM policies then decide, by a statement for principals that can go through DynamoDB alone (`kms:ViaService`), or by one for the service. A grant can give them as well, which a plan doesn't show in the policy.",
  references: [
    DYNAMODB_USAGE_NOTES,
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html',
    'https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  problems: {
    'actions-missing': {
      message:
        'The policy of the key {key} does not allow {actions} for the {what}: neither by delegation to the account, nor to principals through DynamoDB, nor to DynamoDB itself.',
      remedy:
        'Add a statement to `{attribute}` that allows {needed} to the principals that create and use the {what}; or delegate to the account, with `kms:*` for `arn:aws:iam::ACCOUNT:root`.',
    },
    'actions-denied': {
      message:
        'The policy of the key {key} denies {actions} to everybody whom it allows it for the {what}: a `Deny` goes before every `Allow`.',
      remedy:
        'Take these actions out of the `Deny` in `{attribute}`, or let it leave out calls through DynamoDB with the condition `StringNotLike` `kms:ViaService` `dynamodb.*.amazonaws.com`.',
    },
    'delegation-alone': {
      message:
        'The policy of the key {key} allows {actions} for the {what} by delegation to the account alone, and `explicit-key-grant` of the policy file asks for a statement of its own.',
      remedy: 'Add a statement to `{attribute}` that allows {needed} to the principals that create and use the {what}.',
    },
    'not-a-policy': {
      message: 'The policy of the key {key} is no policy document: {why}. KMS rejects it, and the apply fails.',
      remedy:
        'Write `{attribute}` with the data source aws_iam_policy_document or with `jsonencode`: an object whose `Statement` has objects with `Effect`, `Principal`, `Action` and `Resource`.',
    },
    'conditions-undetermined': {
      severity: 'note',
      message:
        'Whether the policy of the key {key} lets DynamoDB be used with it for the {what} cannot be told from the plan: it depends on {conditions}.',
      remedy:
        'Make sure that `{attribute}` lets the principals that create and use the {what} do {needed} through DynamoDB.',
    },
    'divided-between-principals': {
      severity: 'note',
      message: 'The policy of the key {key} allows all that the {what} needs, but all of it to nobody that it names.',
      remedy: 'Let `{attribute}` allow the principals that create and use the {what} all of {needed}.',
    },
    'policy-undetermined': {
      severity: 'note',
      message:
        'Whether the policy of the key {key} lets DynamoDB be used with it for the {what} cannot be told from the plan: {doubt}.',
      remedy:
        'Make sure that `{attribute}` lets the principals that create and use the {what} do {needed} through DynamoDB.',
    },
  },
  *judge(model, { explicitKeyGrant }) {
    // Hundreds of tables may use one key.
    const permissions = new Map<string, KeyPermission>();
    for (const use of keyUses(model)) yield* answersFor(use, model, explicitKeyGrant, permissions);
  },
});

const WHY: Record<Malformation, string> = {
  'not-json': 'it is no JSON',
  'too-long': 'it has more than 32,768 bytes',
  'no-statement': 'it has no `Statement`',
  'statement-is-no-object': 'a statement of it is no object',
  effect: 'the `Effect` of a statement is neither `Allow` nor `Deny`',
};

function* answersFor(
  use: KeyUse,
  { keyPolicies, keyRing }: Model,
  explicitly: boolean,
  permissions: Map<string, KeyPermission>,
): Iterable<Answer<Name>> {
  const reference = keyOf(use.after);
  const policy = reference === null ? null : keyPolicies.of(reference);
  if (reference === null || policy === null) return;
  const key = keyRing.keyOf(reference);
  const { address, attribute, what } = use;
  const facts = {
    key: key?.address ?? keyWords(reference),
    what,
    attribute: policy.attribute,
    needed: listed(NEEDED_ACTIONS),
  };
  const say = (answer: 'fail' | 'undetermined', problem: Name, more: Record<string, string>) => ({
    answer,
    problem,
    address,
    attribute,
    place: placeOf(policy),
    facts: { ...facts, ...more },
  });
  const lacking = (problem: Name, actions: readonly string[]): Answer<Name> => ({
    ...say('fail', problem, { actions: listed(actions) }),
    hcl: keyPolicyHcl(NEEDED_ACTIONS),
  });

  switch (policy.kind) {
    case 'default':
      yield explicitly ? lacking('delegation-alone', NEEDED_ACTIONS) : { answer: 'pass', address };
      return;
    case 'malformed':
      yield say('fail', 'not-a-policy', { why: WHY[policy.because] });
      return;
    case 'unknown':
      yield say('undetermined', 'policy-undetermined', { doubt: reasonWords(policy.reasons) });
      return;
    case 'known':
      break;
  }

  const { statements, sensitive } = policy;
  const site = siteOf(use, key, reference);
  const permissionBy = (how: 'in-any-way' | 'explicitly'): KeyPermission => {
    const name = JSON.stringify([policy.attribute, how, site]);
    const permission = permissions.get(name) ?? permissionOf(statements, site, how);
    permissions.set(name, permission);
    return permission;
  };
  const inAnyWay = permissionBy('in-any-way');
  const permission = explicitly && inAnyWay.kind === 'yes' ? permissionBy('explicitly') : inAnyWay;
  switch (permission.kind) {
    case 'yes':
      yield { answer: 'pass', address };
      return;
    case 'undetermined':
      yield say('undetermined', 'conditions-undetermined', {
        conditions: sensitive ? 'what the plan marks as sensitive' : permission.because.join(', '),
      });
      return;
    case 'divided':
      yield say('undetermined', 'divided-between-principals', {});
      return;
    case 'no':
      if (inAnyWay.kind === 'yes') yield lacking('delegation-alone', [...permission.missing, ...permission.denied]);
      else {
        if (permission.missing.length > 0) yield lacking('actions-missing', permission.missing);
        if (permission.denied.length > 0) yield say('fail', 'actions-denied', { actions: listed(permission.denied) });
      }
  }
}

/** The caller is of the account of the table, and the key is in its region. */
function siteOf({ region, account }: KeyUse, key: Key | undefined, reference: KeyReference): KeySite {
  const keyArn = key?.change?.action === 'replace' ? null : (key?.arn ?? reference.arn);
  const arn = keyArn === null ? undefined : parseArn(keyArn);
  return {
    region: region?.value ?? key?.region?.value ?? (arn?.region || null),
    account: account ?? (arn?.account || null),
    keyArn: arn === undefined ? null : keyArn,
  };
}

function listed(actions: readonly string[]): string {
  return actions.map((action) => `\`${action}\``).join(', ');
}

function placeOf({ attribute }: KeyPolicy): { readonly address: string; readonly path: Path } {
  const dot = attribute.lastIndexOf('.');
  return { address: attribute.slice(0, dot), path: [attribute.slice(dot + 1)] };
}
