import type { TableRow } from '../gate/report.js';
import { grouped } from '../grouped.js';
import { parseArn } from '../model/arn.js';
import { SENSITIVE } from '../plan/value.js';
import type { TableAnswer } from './table-answers.js';

export type Found = { readonly answer: TableAnswer } | { readonly why: 'no-name' | 'missing' | 'several' };

/** The answers by the table's name. */
export type AnswersByName = ReadonlyMap<string, readonly TableAnswer[]>;

export function answersByName(answers: readonly TableAnswer[]): AnswersByName {
  return grouped(answers, ({ name }) => name);
}

/** The answer about a table of the report, by name and region. */
export function findAnswer({ name, region, after, replicas }: TableRow, answers: AnswersByName): Found {
  if (name === null || name === SENSITIVE) return { why: 'no-name' };
  const named = answers.get(name) ?? [];
  const isKnown = region !== null && region !== SENSITIVE;
  const elsewhere = new Set(replicas.map((replica) => replica.region));
  const here = named.filter((answer) => (isKnown ? answer.region === region : !elsewhere.has(answer.region)));
  // A table's key is of its own account: that tells two accounts' tables of one name apart.
  const account = after?.key.arn == null ? undefined : parseArn(after.key.arn)?.account;
  const ofAccount = here.length > 1 ? here.filter((answer) => answer.account === account) : here;
  const left = ofAccount.length > 0 ? ofAccount : here;
  if (left.length > 1) return { why: 'several' };
  return left[0] === undefined ? { why: 'missing' } : { answer: left[0] };
}

/** The answer about a replica in its own region, where there is one of the table's account. */
export function findReplicaAnswer(name: string | null, region: string, table: TableAnswer | undefined, answers: AnswersByName): TableAnswer | undefined {
  const there = (name === null ? [] : (answers.get(name) ?? [])).filter((answer) => answer.region === region && (table === undefined || answer.account === table.account));
  return there.length === 1 ? there[0] : undefined;
}
