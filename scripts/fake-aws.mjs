// A stand-in for DynamoDB and KMS on loopback: what the AWS provider asks while it refreshes, imports and reads data
// sources. It answers from a state and changes nothing; make-fixtures.mjs starts it, no test does.

import { once } from 'node:events';
import { createServer } from 'node:http';

const ACCOUNT = '111122223333';

/**
 * `text` is JSON: { tables: { name: { regions: { region: { sse } } } }, keys: { arn: {...} }, aliases: { region: {
 * name: arn } } }
 */
export async function startFakeAws(port, text) {
  const state = JSON.parse(text);
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = answerTo(state, operationOf(request), regionOf(request), JSON.parse(body || '{}'));
    response.writeHead('__type' in answer ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer));
  });
  server.listen(Number(port), '127.0.0.1');
  await once(server, 'listening');
  return { close: () => server.close(server.closeAllConnections()) };
}

function operationOf(request) {
  return String(request.headers['x-amz-target']).split('.')[1];
}

// Every region is served by the one port; the signature says which one is meant.
function regionOf(request) {
  return /Credential=[^/]+\/\d+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
}

function answerTo(state, operation, region, input) {
  switch (operation) {
    case 'DescribeTable': {
      const name = input.TableName.split('/').pop();
      const table = tableIn(state, name, region);
      return table ? { Table: table } : { __type: 'ResourceNotFoundException', message: `Table: ${name} not found` };
    }
    case 'DescribeContinuousBackups': {
      const recovery = { PointInTimeRecoveryStatus: 'DISABLED' };
      return {
        ContinuousBackupsDescription: { ContinuousBackupsStatus: 'ENABLED', PointInTimeRecoveryDescription: recovery },
      };
    }
    case 'DescribeTimeToLive':
      return { TimeToLiveDescription: { TimeToLiveStatus: 'DISABLED' } };
    case 'ListTagsOfResource':
    case 'ListResourceTags':
      return { Tags: [] };
    case 'DescribeKey': {
      const arn = arnOfKey(state, input.KeyId, region);
      return arn
        ? { KeyMetadata: metadataOf(arn, state.keys[arn]) }
        : { __type: 'NotFoundException', message: `Key ${input.KeyId}` };
    }
    case 'GetKeyPolicy':
      return { Policy: '{"Version":"2012-10-17","Statement":[]}', PolicyName: 'default' };
    case 'GetKeyRotationStatus':
      return { KeyRotationEnabled: false };
    case 'ListAliases':
      return { Aliases: aliasesIn(state, region), Truncated: false };
    default:
      return { __type: 'UnknownOperationException', message: `fake-aws.mjs does not know ${operation}` };
  }
}

function tableIn(state, name, region) {
  const regions = state.tables[name]?.regions;
  if (!regions?.[region]) return undefined;
  const others = Object.entries(regions).filter(([other]) => other !== region);
  return {
    TableName: name,
    TableArn: `arn:aws:dynamodb:${region}:${ACCOUNT}:table/${name}`,
    TableId: 'x',
    TableStatus: 'ACTIVE',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
    CreationDateTime: 1,
    DeletionProtectionEnabled: false,
    ItemCount: 0,
    TableSizeBytes: 0,
    ...(regions[region].sse && { SSEDescription: regions[region].sse }),
    ...(others.length > 0 && { GlobalTableVersion: '2019.11.21', Replicas: others.map(replicaOf) }),
  };
}

function replicaOf([region, { sse }]) {
  return { RegionName: region, ReplicaStatus: 'ACTIVE', ...(sse && { KMSMasterKeyId: sse.KMSMasterKeyArn }) };
}

function arnOfKey(state, id, region) {
  const named = id.split(':').pop().startsWith('alias/') ? state.aliases[region]?.[id.split(':').pop()] : id;
  return Object.keys(state.keys).find(
    (arn) => arn === named || (arn.endsWith(`/${named}`) && arn.split(':')[3] === region),
  );
}

function metadataOf(arn, { manager = 'CUSTOMER', state = 'Enabled', spec = 'SYMMETRIC_DEFAULT', desc = '' }) {
  return {
    AWSAccountId: ACCOUNT,
    KeyId: arn.split('/')[1],
    Arn: arn,
    CreationDate: 1,
    Enabled: state === 'Enabled',
    Description: desc,
    KeyUsage: 'ENCRYPT_DECRYPT',
    KeyState: state,
    Origin: 'AWS_KMS',
    KeyManager: manager,
    CustomerMasterKeySpec: spec,
    KeySpec: spec,
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    MultiRegion: false,
    ...(state === 'PendingDeletion' && { DeletionDate: 1900000000 }),
  };
}

function aliasesIn(state, region) {
  return Object.entries(state.aliases[region] ?? {}).map(([name, arn]) => ({
    AliasName: name,
    AliasArn: `arn:aws:kms:${region}:${ACCOUNT}:${name}`,
    TargetKeyId: arn.split('/')[1],
  }));
}
