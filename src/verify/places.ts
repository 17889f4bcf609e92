import type { EncryptionRow, ReplicaRow, Report, TableRow } from '../gate/report.js';
import { grouped } from '../grouped.js';
import { parseArn } from '../model/region.js';
import { SENSITIVE } from '../plan/value.js';
import type { Requirement } from '../rules/rule.js';
import { type ObservedEncryption, observedEncryptionOf, observedEncryptionOfReplica } from './observed-encryption.js';
import type { TableAnswer } from './table-answers.js';

/** A table or replica that is to be there after the apply, with what the answers show of it. */
export interface Place {
  readonly kind: 'table' | 'replica';
  readonly plan: string;
  readonly address: string;
  /** The table's name and region as the report has them; the region is the answer's where the report has none. */
  readonly name: string | null;
  readonly region: string | null;
  readonly before: EncryptionRow | null;
  readonly after: EncryptionRow;
  readonly required: Requirement;
  readonly sighting: ObservedEncryption | null;
  /** Why there is no sighting; null where there is one. */
  readonly unseen: string | null;
  /** Whether that is for lack of knowledge, and not because it is not there. */
  readonly unmatched: boolean;
}

/**
 * Whether the plan marks the key as sensitive: then it is shown nowhere, though AWS answers with it. An ARN tells its
 * region.
 */
export function isSensitive({ before, after, region }: Place): boolean {
  return (
    region === SENSITIVE ||
    [before, after].some((row) => row !== null && (row.key.arn === SENSITIVE || row.key.alias === SENSITIVE))
  );
}

export type Found = { readonly answer: TableAnswer } | { readonly why: 'no-name' | 'missing' | 'several' };

/** The answers by the table's name. */
export type AnswersByName = ReadonlyMap<string, readonly TableAnswer[]>;

function answersByName(answers: readonly TableAnswer[]): AnswersByName {
  return grouped(answers, ({ name }) => name);
}

/** The answer about a table of the report, by name and region. */
function findAnswer({ name, region, after, replicas }: TableRow, answers: AnswersByName): Found {
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
function findReplicaAnswer(
  name: string | null,
  region: string,
  table: TableAnswer | undefined,
  answers: AnswersByName,
): TableAnswer | undefined {
  const there = (name === null ? [] : (answers.get(name) ?? [])).filter(
    (answer) => answer.region === region && (table === undefined || answer.account === table.account),
  );
  return there.length === 1 ? there[0] : undefined;
}

export interface TablePlaces {
  readonly row: TableRow;
  readonly table: Place;
  readonly replicas: readonly Place[];
  /** Regions of replicas that DynamoDB shows and the report does not. */
  readonly unlisted: readonly string[];
}

type Standing<Row extends ReplicaRow> = Row & { readonly after: EncryptionRow };

/** The tables that are to be there after the apply, each with what the answers show of it. */
export function placesOf({ tables }: Pick<Report, 'tables'>, answers: readonly TableAnswer[]): readonly TablePlaces[] {
  const byName = answersByName(answers);
  const matched = tables.filter(stands).map((row) => ({ row, found: findAnswer(row, byName) }));
  const claims = new Map<string, number>();
  for (const { found } of matched)
    if ('answer' in found) claims.set(found.answer.arn, (claims.get(found.answer.arn) ?? 0) + 1);
  return matched.map(({ row, found }) => {
    // One answer cannot speak for two tables, such as one name in the accounts of two plans.
    const own: Found = 'answer' in found && claims.get(found.answer.arn)! > 1 ? { why: 'several' } : found;
    return placesOfTable(row, own, byName);
  });
}

function stands<Row extends ReplicaRow>(row: Row): row is Standing<Row> {
  return row.after !== null;
}

function placesOfTable(row: Standing<TableRow>, found: Found, byName: AnswersByName): TablePlaces {
  const answer = 'answer' in found ? found.answer : undefined;
  const common = { plan: row.plan, name: row.name, required: row.require };
  const table: Place = {
    ...common,
    kind: 'table',
    address: row.address,
    region: row.region ?? answer?.region ?? null,
    before: row.before,
    after: row.after,
    sighting: answer === undefined ? null : observedEncryptionOf(answer),
    unseen: 'why' in found ? unseenTable(row, found.why) : null,
    unmatched: 'why' in found && found.why !== 'missing',
  };
  const replicas = row.replicas.filter(stands).map(({ address, region, before, after }): Place => {
    const isKnown = region !== null && region !== SENSITIVE;
    const own = isKnown ? findReplicaAnswer(row.name, region, answer, byName) : undefined;
    // Without the table's own answer, which of several of that name is meant cannot be told for its replicas either.
    const sighting = isKnown && !table.unmatched ? observedEncryptionOfReplica(answer, own, region) : null;
    return {
      ...common,
      kind: 'replica',
      address,
      region,
      before,
      after,
      sighting,
      unseen: sighting === null ? unseenReplica(region, table, answer) : null,
      unmatched: !isKnown || table.unmatched,
    };
  });
  const planned = new Set([row.region, answer?.region, ...row.replicas.map(({ region }) => region)]);
  const unlisted = planned.has(SENSITIVE)
    ? []
    : (answer?.replicas ?? []).map(({ region }) => region).filter((region) => !planned.has(region));
  return { row, table, replicas, unlisted };
}

function unseenTable(
  { name, region, type }: TableRow,
  why: Exclude<Found, { readonly answer: TableAnswer }>['why'],
): string {
  switch (why) {
    case 'no-name':
      return type.endsWith('_replica')
        ? 'The report does not say of which table it is a replica, so no answer can be matched with it: judge it with its table in one plan.'
        : 'The report does not have its name, so no answer can be matched with it.';
    case 'missing':
      return `No answer of DescribeTable is about the table ${name}${region === null || region === SENSITIVE ? '' : ` in ${region}`}: it is not there, or it was not asked for.`;
    case 'several':
      return `Which answer of DescribeTable is about it cannot be told: several tables, here or in the report, have the name ${name}. Verify the plans of each account and region with answers and a report of their own.`;
  }
}

function unseenReplica(region: string | null, table: Place, answer: TableAnswer | undefined): string {
  if (region === null || region === SENSITIVE)
    return 'The report does not have its region, so it cannot be found in the answers.';
  if (table.unmatched) return 'The answer about its table cannot be told.';
  return answer === undefined
    ? `No answer of DescribeTable shows the replica in ${region}.`
    : `DescribeTable shows no replica in ${region}.`;
}
