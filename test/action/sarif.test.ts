import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FAILING, filesIn, it, PASSING, planOf, WARNING } from '../support/action.js';
import { run } from '../support/process.js';

interface Sarif {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly { readonly level: string }[];
  }[];
}

const sarifIn = (path: string): Sarif => JSON.parse(readFileSync(path, 'utf8')) as Sarif;

describe.concurrent('sarif-file', () => {
  it.for([
    ['a plan that passes', PASSING, 0, 0],
    ['a plan that fails', FAILING, 1, 1],
  ] as const)('has the findings of %s', async ([, plan, code, errors], { step, folder }) => {
    const outcome = await step({ plan, 'sarif-file': 'gate.sarif', name: 'prod', annotations: 'false' });
    expect([outcome.code, outcome.outputs['sarif-path'], outcome.annotations]).toEqual([code, 'gate.sarif', []]);
    const { runs } = sarifIn(join(folder, 'gate.sarif'));
    expect(
      runs.map((each) => [each.automationDetails.id, each.results.filter(({ level }) => level === 'error').length]),
    ).toEqual([['dynamodb-kms-gate/prod/', errors]]);
    expect(filesIn(folder)).toEqual(['gate.sarif']);
  });

  it('is what the command prints', async ({ step, folder }) => {
    await step({ plan: FAILING, 'sarif-file': 'gate.sarif' });
    expect(readFileSync(join(folder, 'gate.sarif'), 'utf8')).toBe(
      (await run(['check', '--format', 'sarif', FAILING])).stdout,
    );
  });

  it('has a run for each of the reports that are merged', async ({ step, folder }) => {
    for (const name of ['dev', 'prod'])
      await step({ plan: FAILING, name, comment: 'never', 'report-file': `${name}.json` });
    await step({ reports: 'dev.json\nprod.json', 'sarif-file': 'gate.sarif' });
    expect(sarifIn(join(folder, 'gate.sarif')).runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'dynamodb-kms-gate/dev/',
      'dynamodb-kms-gate/prod/',
    ]);
  });

  it.for([
    ['mask', false],
    ['show', true],
  ] as const)('has account ids as they are wanted: %s', async ([accountIds, shown], { step, folder }) => {
    await step({ plan: WARNING, 'account-ids': accountIds, 'sarif-file': 'gate.sarif' });
    expect(readFileSync(join(folder, 'gate.sarif'), 'utf8').includes('111122223333')).toBe(shown);
  });

  it('is not there where the gate could not tell, and no output names it', async ({ step, folder }) => {
    const { code, outputs } = await step({ plan: 'nowhere.json', 'sarif-file': 'gate.sarif' });
    expect([code, outputs['sarif-path'], filesIn(folder)]).toEqual([2, undefined, []]);
  });

  it('is written where nobody may comment', async ({ step }) => {
    expect(
      (await step({ plan: FAILING, 'github-token': 'ghs_fork', 'sarif-file': 'gate.sarif' })).outputs,
    ).toMatchObject({ 'comment-status': 'denied', 'sarif-path': 'gate.sarif' });
  });

  it.for([
    ['fail', FAILING, 1, 'a folder that is not there', 'nowhere/gate.sarif'],
    ['fail', FAILING, 1, 'a folder', 'folder'],
    ['pass', planOf('no-changes'), 0, 'a folder', 'folder'],
  ] as const)(
    'that cannot be written is a warning, and the verdict stands: %s, %s',
    async ([verdict, plan, code, , path], { step, folder }) => {
      mkdirSync(join(folder, 'folder'));
      const outcome = await step({ plan, 'sarif-file': path, annotations: 'false' });
      expect([
        outcome.code,
        outcome.outputs['verdict'],
        outcome.outputs['sarif-path'],
        outcome.outputs['comment-status'],
      ]).toEqual([code, verdict, undefined, 'created']);
      expect(outcome.annotations).toEqual([
        {
          level: 'warning',
          title: undefined,
          message: expect.stringMatching(new RegExp(`^the SARIF file failed; the verdict is ${verdict}: `)),
        },
      ]);
      expect(filesIn(folder)).toEqual(['folder']);
    },
  );
});
