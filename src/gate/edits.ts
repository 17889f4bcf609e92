import type { Change } from '../plan/change.js';
import type { Answer, Requirement } from '../rules/rule.js';
import { editOf, type Wanted } from '../sources/source-lines.js';
import { moduleOf } from '../sources/tree.js';
import { type JoinedSources, placeOf } from './joined-sources.js';
import type { Edit } from './report.js';

type Failure = Exclude<Answer<string>, { answer: 'pass' }>;

/** What stands for a key that has to be named yet. */
const ANY_KEY = 'aws_kms_key.example.arn';

/** The lines that fix what a rule found, where the sources show which they are. */
export function editFor(
  ruleId: string,
  answer: Failure,
  change: Change | undefined,
  requirement: Requirement,
  changeOf: (address: string) => Change | undefined,
  used: NonNullable<JoinedSources['used']>,
): Edit | null {
  if (change === undefined) return null;
  const [resource, wanted] = wantedFor(ruleId, answer, change, requirement, changeOf, used) ?? [];
  const edit = resource && wanted && editOf(used.tree, resource, wanted);
  if (edit == null) return null;
  const { path, line, endLine, inRepository } = placeOf(used, { ...edit, start: 0, end: 0 });
  return {
    path,
    line,
    endLine,
    inRepository,
    lines: edit.lines,
    isComplete: wanted!.arguments.every(([, value]) => value !== ANY_KEY),
  };
}

function wantedFor(
  ruleId: string,
  { problem, place }: Failure,
  change: Change,
  requirement: Requirement,
  changeOf: (address: string) => Change | undefined,
  used: NonNullable<JoinedSources['used']>,
): readonly [Change, Wanted] | null {
  if (ruleId === 'kms-key-rotation') {
    const key = place?.address === undefined ? undefined : changeOf(place.address);
    return key === undefined ? null : [key, { block: null, arguments: [['enable_key_rotation', 'true']] }];
  }
  if (change.type === 'aws_dynamodb_table' && ruleId === 'table-kms-encryption' && problem in STATED) {
    const key = requirement === 'customer-managed' ? [['kms_key_arn', onlyKey(change, used) ?? ANY_KEY] as const] : [];
    return [change, { block: 'server_side_encryption', arguments: [['enabled', 'true'], ...key] }];
  }
  if (
    ruleId === 'replica-kms-encryption' &&
    (problem === 'replica-without-key' || problem === 'not-customer-managed')
  ) {
    const [block, index] = place?.path ?? [];
    if (block === 'replica' && typeof index === 'number')
      return [change, { block, index, arguments: [['kms_key_arn', ANY_KEY]] }];
  }
  return null;
}

/** The problems of the control that arguments of the table's own fix. */
const STATED: Readonly<Record<string, true>> = { 'no-block': true, disabled: true, 'aws-managed-key': true };

/** The one key of the table's module, where both are of the module's own provider configuration. */
function onlyKey(table: Change, { tree }: NonNullable<JoinedSources['used']>): string | null {
  const module = moduleOf(tree, table.module);
  const keys = [...(module?.resources ?? [])].filter(([name]) => name.startsWith('aws_kms_key.'));
  const [only, second] = keys;
  const isPlain = (name: string): boolean => {
    const body = module?.resources.get(name)?.body;
    return (
      body !== undefined &&
      !['provider', 'count', 'for_each', 'region'].some((argument) => body.attributes.has(argument))
    );
  };
  const own = module?.resources.get(`${table.type}.${table.name}`)?.body.attributes;
  const isElsewhere = own?.has('provider') === true || own?.has('region') === true;
  return only === undefined || second !== undefined || isElsewhere || !isPlain(only[0]) ? null : `${only[0]}.arn`;
}
