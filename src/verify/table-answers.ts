import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { parseArn } from '../model/region.js';
import { isObject, member } from '../plan/json.js';
import { type AnswerReader, createAnswerReader, membersOf } from './answer-reader.js';
import { jsonValues, type NamedText } from './json-values.js';

/** What DescribeTable answered about a table: what of it verify looks at. */
export interface TableAnswer {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly account: string;
  readonly status: string;
  /** Null where the table is encrypted with an AWS owned key: then DynamoDB says nothing. */
  readonly encryption: {
    readonly status: string;
    readonly type: string | null;
    readonly keyArn: string | null;
    readonly inaccessibleSince: string | null;
  } | null;
  readonly replicas: readonly ReplicaAnswer[];
}

export interface ReplicaAnswer {
  readonly region: string;
  readonly status: string;
  readonly key: string | null;
  readonly inaccessibleSince: string | null;
}

/** The answers, of each table the last: a loop that waits asks again. Throws a UserError that names the input. */
export function parseTableAnswers(input: NamedText): readonly TableAnswer[] {
  const last = new Map<string, TableAnswer>();
  for (const { value, line } of jsonValues(input)) {
    const inner = member(value, 'Table');
    const [table, path] = inner === undefined ? [value, ''] : [inner, ' Table'];
    if (!isObject(table) || (inner === undefined && member(table, 'TableName') === undefined)) {
      throw new UserError(
        `${input.name} has on line ${line} no answer of DescribeTable, but ${membersOf(value)}; give it what aws dynamodb describe-table --output json prints, without --query`,
      );
    }
    const answer = tableAnswer(
      createAnswerReader(table, `${input.name} line ${line}:${path}`),
      `${input.name} line ${line}`,
    );
    last.set(answer.arn, answer);
  }
  return [...last.values()];
}

function tableAnswer(table: AnswerReader, where: string): TableAnswer {
  const name = table.text('TableName');
  const text = table.text('TableArn');
  const arn = parseArn(text);
  if (arn?.service !== 'dynamodb' || arn.region === '' || arn.resource !== `table/${name}`) {
    throw new UserError(
      `${where}: TableArn is not the ARN of the table ${excerpt(name)}; give it the answer as AWS gave it`,
    );
  }
  const encryption = table.object('SSEDescription');
  return {
    arn: text,
    name,
    region: arn.region,
    account: arn.account,
    status: table.text('TableStatus'),
    encryption:
      encryption === null
        ? null
        : {
            status: encryption.text('Status'),
            type: encryption.optionalText('SSEType'),
            keyArn: encryption.optionalText('KMSMasterKeyArn'),
            inaccessibleSince: encryption.date('InaccessibleEncryptionDateTime'),
          },
    replicas: table.objects('Replicas').map((replica) => ({
      region: replica.text('RegionName'),
      status: replica.text('ReplicaStatus'),
      key: replica.optionalText('KMSMasterKeyId'),
      inaccessibleSince: replica.date('ReplicaInaccessibleDateTime'),
    })),
  };
}
