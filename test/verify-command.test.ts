import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePath } from './support/fixtures.js';
import { type Outcome, run } from './support/process.js';

const ARN = 'arn:aws:kms:us-east-1:111122223333:key/aaaaaaaa-1111-2222-3333-444444444444';
/** A table named t in us-east-1 that goes from another key to ARN's sibling. */
const REPORT = fixturePath('customer-key-changed-to-another', 'report.json');
const PLANNED = ARN.replace('aaaaaaaa', 'bbbbbbbb');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dynamodb-kms-gate-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const answer = (status: string, arn: string): string =>
  JSON.stringify(
    {
      Table: {
        TableName: 't',
        TableStatus: 'ACTIVE',
        TableArn: 'arn:aws:dynamodb:us-east-1:111122223333:table/t',
        SSEDescription: { Status: status, SSEType: 'KMS', KMSMasterKeyArn: arn },
      },
    },
    null,
    4,
  );

const verify = (stdin: string, ...args: readonly string[]): Promise<Outcome> =>
  run(['verify', REPORT, '--tables', '-', ...args], { cwd: folder, stdin });

describe('verify', () => {
  it.each([
    ['0 where all is done', answer('ENABLED', PLANNED), 0],
    ['1 where another key is there', answer('ENABLED', ARN), 1],
    ['3 while it goes on', answer('UPDATING', ARN), 3],
    ['0 where the last of a loop is done', `${answer('UPDATING', ARN)}\n${answer('ENABLED', PLANNED)}\n`, 0],
    [
      '1 where there is no answer about the table',
      '{"Table":{"TableName":"other","TableStatus":"ACTIVE","TableArn":"arn:aws:dynamodb:us-east-1:111122223333:table/other"}}',
      1,
    ],
  ])('ends with %s', async (_, stdin, code) => {
    expect(await verify(stdin)).toMatchObject({ code, stderr: '' });
  });

  it('writes evidence, whole or not at all', async () => {
    const outcome = await verify(
      answer('ENABLED', PLANNED),
      '--format',
      'json',
      '--commit',
      'abc',
      '--output',
      'evidence.json',
    );
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'DONE: the report is in evidence.json\n' });
    expect(JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8'))).toMatchObject({
      state: 'done',
      commit: 'abc',
    });
    expect(await verify(answer('ENABLED', ARN), '--output', 'nowhere/evidence.json')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/could not be written: .*; the verdict is not compliant\n$/),
    });
  });

  it('names what cannot be read, with exit code 2', async () => {
    writeFileSync(join(folder, 'keys.json'), '{');
    const lines = await Promise.all([
      run(['verify']),
      run(['verify', REPORT]),
      run(['verify', 'nowhere.json', '--tables', '-']),
      verify('{"Table":'),
      verify(''),
      verify(answer('ENABLED', PLANNED), '--keys', 'keys.json'),
      verify('', '--keys', '-'),
      verify('', '--format', 'sarif'),
      verify('', '--require', 'kms'),
    ]);
    expect(lines.map(({ code, stdout }) => [code, stdout])).toEqual(lines.map(() => [2, '']));
    const starts = [
      'name one report',
      '--tables is missing',
      'nowhere.json does not exist',
      'standard input ',
      'standard input ',
      'keys.json ',
      'standard input is named twice',
      '--format is "sarif"',
      'verify has no option --require',
    ];
    lines.forEach(({ stderr }, i) => expect(stderr).toContain(`dynamodb-kms-gate: ${starts[i]}`));
    lines.forEach(({ stderr }) => expect(stderr.trimEnd()).not.toContain('\n'));
  });
});
