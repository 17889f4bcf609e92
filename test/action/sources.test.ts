import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { it } from '../support/action.js';
import { HEAD } from '../support/events.js';
import { fixturePath } from '../support/fixtures.js';
import { readMarkdown } from '../support/github-markdown.js';

const CLAIM = 'seed-one-table-with-a-new-key-one-without-a-block';

/** The fixture's plan with its main.tf, as a checkout has them. */
function checkOut(folder: string, file = 'main.tf'): void {
  for (const [from, to] of [
    ['plan.json', 'plan.json'],
    ['main.tf', file],
  ] as const)
    cpSync(join(dirname(fixturePath(CLAIM, 'plan.json')), from), join(folder, to));
}

describe.concurrent('a plan with its sources', () => {
  it('has annotations, links, SARIF and suggestions at the lines', async ({ step, github, folder }) => {
    checkOut(folder);
    const lines = readFileSync(join(folder, 'main.tf'), 'utf8').split('\n').length - 1;
    github.putPull({
      number: 7,
      head: { sha: HEAD, ref: 'keys' },
      files: [
        {
          filename: 'main.tf',
          patch: `@@ -0,0 +1,${lines} @@\n${readFileSync(join(folder, 'main.tf'), 'utf8')
            .trimEnd()
            .split('\n')
            .map((line) => `+${line}`)
            .join('\n')}`,
        },
      ],
    });
    const { code, annotations, outputs } = await step({
      plan: 'plan.json',
      suggestions: 'true',
      'sarif-file': 'gate.sarif',
      require: 'kms',
    });
    expect(code).toBe(1);
    expect(annotations.filter(({ level }) => level === 'error').map(({ title, place }) => [title, place])).toEqual([
      ['aws_dynamodb_table.bad', 'main.tf:37-37'],
      ['aws_dynamodb_table.good', 'main.tf:32-32'],
    ]);
    const { body } = github.comments(7)[0]!;
    expect(body).toMatch(new RegExp(`/blob/${HEAD}/main\\.tf#L37`));
    expect(readMarkdown(body).leaks).toEqual([]);
    const sarif = JSON.parse(readFileSync(join(folder, outputs['sarif-path']!), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'main.tf' },
      region: { startLine: 37, endLine: 37 },
    });
    const [suggestion] = github.reviewComments(7);
    expect(suggestion).toMatchObject({ path: 'main.tf', line: 46 });
    expect(suggestion!.body).toContain('```suggestion\n\n  server_side_encryption {\n    enabled = true\n  }\n}\n```');
  });

  it('are the folder that the input names, and others change nothing', async ({ step, folder }) => {
    checkOut(folder, 'envs/prod/main.tf');
    const place = async (source: string) =>
      (await step({ plan: 'plan.json', source, comment: 'never' })).annotations.find(
        ({ title }) => title === 'aws_dynamodb_table.bad',
      )?.place;
    expect(await place('envs/prod')).toBe('envs/prod/main.tf:37-37');
    expect(await place('envs')).toBeUndefined();
    expect(await place('none')).toBeUndefined();
  });
});
