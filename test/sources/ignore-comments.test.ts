import { describe, expect, it } from 'vitest';
import { readWaiverComments } from '../../src/sources/waiver-comments.js';
import { handMadeTree } from './hand-made-tree.js';

const OURS = '# dynamodb-kms-gate:ignore';
const TABLE =
  'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  server_side_encryption {\n    enabled = false\n  }\n}';

/** The comments of a main.tf, without their ranges. */
function read(text: string, files: Record<string, string> = {}, installed: Record<string, string> = {}) {
  return readWaiverComments(handMadeTree({ 'main.tf': text, ...files }, installed)).map(
    ({ range, blocks, ...rest }) => ({
      ...rest,
      line: `${range.path}:${range.line}`,
      blocks: blocks.map(({ labels }) => labels.join('.')),
    }),
  );
}

const own = (comment: string) => read(`${comment}\n${TABLE}`)[0];

describe('a comment of ours', () => {
  it('says rules, a day, a reason and an owner, in any order', () => {
    const wanted = {
      kind: 'own',
      rules: ['a-rule', 'b-rule'],
      until: '2027-03-31',
      reason: 'moves "soon" \\o/',
      owner: 'platform',
    };
    expect(
      own(String.raw`${OURS} a-rule,b-rule until=2027-03-31 reason="moves \"soon\" \\o/" owner=platform`),
    ).toMatchObject(wanted);
    expect(
      own(
        String.raw`//   dynamodb-kms-gate:ignore a-rule,b-rule owner="platform" reason="moves \"soon\" \\o/"   until="2027-03-31"  `,
      ),
    ).toMatchObject(wanted);
    expect(own(`${OURS} a-rule until=x reason=PLAT-812`)).toMatchObject({
      kind: 'own',
      rules: ['a-rule'],
      until: 'x',
      reason: 'PLAT-812',
      owner: null,
    });
  });

  it.each([
    [`${OURS}`, 'names no rule'],
    [`${OURS} until=2027-03-31 reason=x`, 'names no rule'],
    [`${OURS} r until=2027-03-31`, 'gives no reason (reason="...")'],
    [`${OURS} r until=2027-03-31 reason=" "`, 'gives no reason (reason="...")'],
    [`${OURS} r reason=x`, 'says no day until which it holds (until=DAY)'],
    [`${OURS} r until=1 until=2 reason=x`, 'says until twice'],
    [`${OURS} r, s until=1 reason=x`, 'has "s" after the rule, where until=DAY, reason="..." and owner=NAME can stand'],
    [`${OURS} r Until=1 reason=x`, expect.stringMatching(/^has "Until=1" after the rule/)],
    [`${OURS} r until=1 reason=not quoted`, expect.stringMatching(/^has "quoted" after/)],
    [`${OURS} r until=1 reason="x"y`, expect.stringMatching(/^has "reason=\\"x\\"y" after/)],
    [`${OURS} r until=1 reason="x`, expect.stringMatching(/^has "reason=\\"x" after/)],
    [`${OURS} r until=1 reason="x\\n"`, expect.stringMatching(/^has /)],
    [`${OURS} r until= reason=x`, expect.stringMatching(/^has "until=" after/)],
    [`${OURS} r until=1 reason="${'x'.repeat(301)}"`, 'has a reason of 301 characters; allowed: up to 300'],
    [`${OURS} r until=1 reason=x owner=${'x'.repeat(101)}`, 'names an owner in 101 characters; allowed: up to 100'],
    [
      '# dynamodb-kms-gate:ignored r',
      'begins with "dynamodb-kms-gate:ignored" and not with "dynamodb-kms-gate:ignore"',
    ],
    ['# Dynamodb-KMS-Gate:Ignore r', 'begins with "Dynamodb-KMS-Gate:Ignore" and not with "dynamodb-kms-gate:ignore"'],
    ['# dynamodb-kms-gate: ignore r', 'begins with "dynamodb-kms-gate:" and not with "dynamodb-kms-gate:ignore"'],
  ])('%s: it is broken', (comment, problem) => expect(own(comment)).toMatchObject({ kind: 'broken', problem }));

  it.each(['# see dynamodb-kms-gate:ignore', '# dynamodb-kms-gate is asked', '# ignore this'])(
    '%s: is none',
    (comment) => expect(own(comment)).toBeUndefined(),
  );

  it('is no comment of others, whatever its reason quotes', () => {
    expect(read(`${OURS} r until=1 reason="was checkov:skip=CKV_AWS_119"\n${TABLE}`)).toHaveLength(1);
  });
});

describe('a comment of another tool', () => {
  const tools = (comment: string) =>
    read(`${TABLE.replace('{\n', `{\n${comment}\n`)}`).map(
      ({ line: _, blocks: __, argument: ___, isForWhole: ____, ...rest }) => rest,
    );
  const ignore = (of: object) => ({ kind: 'other-tool', scope: 'block', endsOn: null, only: null, reason: '', ...of });

  it.each([
    [
      '#checkov:skip=CKV_AWS_119:The table is a lock',
      { tool: 'checkov', ids: ['CKV_AWS_119'], reason: 'The table is a lock' },
    ],
    ['# checkov:skip=CKV_AWS_119: "Quoted"', { tool: 'checkov', ids: ['CKV_AWS_119'], reason: 'Quoted' }],
    ['# see bridgecrew:skip=CKV_AWS_119', { tool: 'checkov', ids: ['CKV_AWS_119'] }],
    [
      '# checkov:skip=CKV_AWS_28,CKV_AWS_119:two',
      { tool: 'checkov', ids: ['CKV_AWS_28', 'CKV_AWS_119'], reason: 'two' },
    ],
    ['#trivy:ignore:AWS-0025', { tool: 'trivy', ids: ['AWS-0025'] }],
    [
      '# trivy:ignore:AVD-AWS-0025:exp:2027-01-02 until the move',
      { tool: 'trivy', ids: ['AVD-AWS-0025'], endsOn: '2027-01-02', reason: 'until the move' },
    ],
    ['# trivy:ignore:aws-dynamodb-*[name=t]', { tool: 'trivy', ids: ['aws-dynamodb-*'], only: '[name=t]' }],
    ['# tfsec:ignore:AWS092:ws:dev', { tool: 'tfsec', ids: ['AWS092'], only: 'dev' }],
    ['# kics-scan ignore-block', { tool: 'kics', ids: ['*'] }],
    ['# KICS-scan ignore-line a lock', { tool: 'kics', ids: ['*'], reason: 'a lock' }],
    ['# kics-scan ignore', { tool: 'kics', scope: 'file', ids: ['*'] }],
    ['# kics-scan disable=a,b', { tool: 'kics', scope: 'file', ids: ['a', 'b'] }],
  ])('%s', (comment, wanted) => expect(tools(comment)).toEqual([ignore(wanted)]));

  it('stands in a line with others', () => {
    expect(tools('#tfsec:ignore:AWS086 #tfsec:ignore:AWS092 short lived')).toEqual([
      ignore({ tool: 'tfsec', ids: ['AWS086'], reason: 'short lived' }),
      ignore({ tool: 'tfsec', ids: ['AWS092'], reason: 'short lived' }),
    ]);
  });

  it.each([
    '# checkov: CKV_AWS_119',
    '# trivy:skip:AWS-0025',
    '# trivy:ignore',
    '# about kics-scan ignore-block',
    '# kics-scan enable=a',
    '# tfsec',
  ])('%s: is none', (comment) => expect(tools(comment)).toEqual([]));
});

describe('the block that a comment is for', () => {
  const LINE = `${OURS} r until=1 reason=x`;

  it.each([
    ['in it', TABLE.replace('{\n', `{\n  ${LINE}\n`)],
    ['right above it', `${LINE}\n${TABLE}`],
    ['above it with other comments between', `variable "a" {}\n${LINE}\n// more\n# and more\n${TABLE}`],
    ['on its first line', TABLE.replace('{\n', `{ ${LINE}\n`)],
    ['behind its end', `${TABLE} ${LINE}\nresource "x" "other" {}`],
    ['in a block in it', TABLE.replace('false', `false ${LINE}`)],
  ])('%s', (_, text) => expect(read(text).map(({ blocks }) => blocks)).toEqual([['aws_dynamodb_table.t']]));

  it.each([
    ['with an empty line between', `${LINE}\n\n${TABLE}`],
    ['behind other code', `variable "a" {} ${LINE}\n${TABLE}`],
    ['in a block of another kind', `variable "a" {\n  ${LINE}\n}\n${TABLE}`],
    ['below it', `${TABLE}\n${LINE}`],
  ])('is none, %s', (_, text) => expect(read(text).map(({ blocks }) => blocks)).toEqual([[]]));

  it('is a module call or data source as well', () => {
    expect(
      read(`${LINE}\nmodule "m" {\n  source = "x"\n}\n${LINE}\ndata "a" "b" {}`).map(({ blocks }) => blocks),
    ).toEqual([['m'], ['a.b']]);
  });

  it('is all of a file, for KICS and at its top', () => {
    const files = `${TABLE}\nresource "x" "y" {}`;
    expect(read(`# (c)\n# kics-scan ignore\n\n${files}`)[0]).toMatchObject({
      blocks: ['aws_dynamodb_table.t', 'x.y'],
      isForWhole: true,
    });
    expect(read(`${files}\n# kics-scan ignore`)[0]!.blocks).toEqual([]);
  });

  it('is known with the argument that it stands at', () => {
    const at = (text: string) => read(text).map(({ argument, isForWhole }) => (isForWhole ? 'whole' : argument));
    const SKIP = '# kics-scan ignore-line';
    expect(at(`${SKIP}\n${TABLE}`)).toEqual(['whole']);
    expect(at(TABLE.replace('"t"\n', `"t" ${SKIP}\n`))).toEqual(['name']);
    expect(at(TABLE.replace('  name', `  ${SKIP}\n  # why\n  name`))).toEqual(['name']);
    expect(at(TABLE.replace('    enabled', `    ${SKIP}\n    enabled`))).toEqual(['server_side_encryption']);
    expect(
      at(
        TABLE.replace('  server', `  ${SKIP}\n  server`).replace(
          'server_side_encryption {',
          'dynamic "server_side_encryption" {',
        ),
      ),
    ).toEqual(['server_side_encryption']);
    expect(at(TABLE.replace('  name', `  ${SKIP}\n\n  name`))).toEqual([null]);
  });
});

describe('modules', () => {
  const SKIP = '# checkov:skip=CKV_AWS_119';
  const call = (name: string, source: string) => `module "${name}" {\n  source = "${source}"\n}`;

  it('of the user are read, each once; downloaded ones are not', () => {
    const files = {
      'table/main.tf': TABLE.replace('{\n', `{\n${SKIP}\n`),
      '.terraform/modules/far/main.tf': `${SKIP}\n${TABLE}\n${call('deep', './deep')}`,
      '.terraform/modules/far/deep/main.tf': `${SKIP}\n${TABLE}`,
    };
    const read_ = read(
      `${call('a', './table')}\n${call('b', './table')}\n${call('far', 'registry/far')}\n${call('gone', 'registry/gone')}`,
      files,
      { far: '.terraform/modules/far' },
    );
    expect(read_.map(({ line }) => line)).toEqual(['table/main.tf:2']);
  });
});
