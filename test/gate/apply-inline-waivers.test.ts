import { describe, expect, it } from 'vitest';
import { CHECKED_ARGUMENTS, COMMENT_TOOLS, REPLICA_CHECKS, TABLE_CHECKS } from '../../src/standards/checks.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { inlineWaived, noticesOf, waiversOf } from './inline-waived.js';

const TABLE =
  'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  server_side_encryption {\n    enabled = false\n  }\n}';
const ALL = 'honour: [checkov, trivy, tfsec, kics]';

const ours = (of = '') => `# dynamodb-kms-gate:ignore table-kms-encryption until=2027-03-31 reason="a lock" ${of}`;
const above = (comment: string) => ({ 'main.tf': `${comment}\n${TABLE}` });
const within = (comment: string) => ({ 'main.tf': TABLE.replace('{\n', `{\n  ${comment}\n`) });
const of = (files: Record<string, string>, yaml?: string, today?: string) =>
  inlineWaived([{ claim: 'created-disabled', tree: handMadeTree(files) }], yaml, today);

describe('a comment of this gate', () => {
  it('waives, with who, why, until when and where', async () => {
    const waived = await of(above(ours('owner=platform')));
    const location = { path: 'main.tf', line: 1, endLine: 1, inRepository: true };
    expect(waived.findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')).toMatchObject({
      status: 'waived',
      waiver: { reason: 'a lock', owner: 'platform', expires: '2027-03-31', by: 'comment', location },
    });
    expect(waived.ofComments).toEqual([]);
  });

  it('waives that rule, of that block', async () => {
    expect(waiversOf(await of(above(ours().replace('table-kms', 'replica-kms'))))).toEqual([
      'aws_dynamodb_table.t open',
    ]);
    expect(waiversOf(await of({ 'main.tf': `${ours()}\nresource "aws_dynamodb_table" "u" {\n}\n${TABLE}` }))).toEqual([
      'aws_dynamodb_table.t open',
    ]);
  });

  it('waives nothing without sources', async () => {
    expect(waiversOf(await inlineWaived([{ claim: 'created-disabled', tree: null }]))).toEqual([
      'aws_dynamodb_table.t open',
    ]);
  });

  it('holds on its last day, and not after', async () => {
    expect(waiversOf(await of(above(ours()), '', '2027-03-31'))).toEqual(['aws_dynamodb_table.t comment a lock']);
    const late = await of(above(ours()), '', '2027-04-01');
    expect(waiversOf(late)).toEqual(['aws_dynamodb_table.t open']);
    expect(noticesOf(late)).toEqual(['main.tf:1 expired warning']);
  });

  it('applies no longer than max-waiver-days allows: a later end is cut, and that is told', async () => {
    expect(waiversOf(await of(above(ours()), 'max-waiver-days: 129'))).toEqual(['aws_dynamodb_table.t comment a lock']);
    const far = await of(above(ours()), 'max-waiver-days: 128');
    expect(waiversOf(far)).toEqual(['aws_dynamodb_table.t comment a lock']);
    expect(far.findings.find(({ status }) => status === 'waived')!.waiver!.expires).toBe('2027-03-30');
    expect(noticesOf(far)).toEqual(['main.tf:1 end-cut warning']);
    expect(far.ofComments[0]!.message).toBe(
      'The waiver of `table-kms-encryption` for aws_dynamodb_table.t (main.tf:1) has the end 2027-03-31, which is more than 128 days away: it applies until 2027-03-30 (a lock).',
    );
  });

  it('holds nothing where the policy has inline-waivers: false, whatever it says', async () => {
    const refused = await of({ 'main.tf': `${ours()}\n# dynamodb-kms-gate:ignore\n${TABLE}` }, 'inline-waivers: false');
    expect(waiversOf(refused)).toEqual(['aws_dynamodb_table.t open']);
    expect(noticesOf(refused)).toEqual(['main.tf:1 not-allowed warning', 'main.tf:2 not-allowed warning']);
  });

  it('stands back behind a waiver of the policy, and is used; of several the one that holds longest waives', async () => {
    const policed = await of(
      above(ours()),
      'waivers: [{ rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: known, expires: 2026-12-31 }]',
    );
    expect([waiversOf(policed), noticesOf(policed)]).toEqual([['aws_dynamodb_table.t policy known'], []]);
    const two = await of(
      {
        'main.tf': `${ours().replace('03-31', '03-01')}\n${ours().replace('lock', 'later lock')}\n# checkov:skip=CKV_AWS_119:other\n${TABLE}`,
      },
      ALL,
    );
    expect(waiversOf(two)).toEqual(['aws_dynamodb_table.t comment a later lock']);
  });

  it.each([
    ["this gate's own, before another tool's that never ends", 'a lock', [ours(), '# checkov:skip=CKV_AWS_119:other']],
    ["this gate's own, after another tool's", 'a lock', ['# checkov:skip=CKV_AWS_119:other', ours()]],
    ['the later one, first', 'later', [ours().replace('a lock', 'later').replace('03-31', '04-30'), ours()]],
    ['the later one, last', 'later', [ours(), ours().replace('a lock', 'later').replace('03-31', '04-30')]],
    ['the first of two that end on one day', 'a lock', [ours(), ours().replace('a lock', 'again')]],
    [
      'one without an end, before one with an end',
      'Trivy: for good',
      ['# trivy:ignore:AWS-0025 for good', '# trivy:ignore:AWS-0025:exp:2027-01-02 for a while'],
    ],
    [
      'one without an end, after one with an end',
      'Trivy: for good',
      ['# trivy:ignore:AWS-0025:exp:2027-01-02 for a while', '# trivy:ignore:AWS-0025 for good'],
    ],
    [
      "another tool's that ends later, first",
      'Trivy: long',
      ['# trivy:ignore:AWS-0025:exp:2027-01-03 long', '# trivy:ignore:AWS-0025:exp:2027-01-02 short'],
    ],
    [
      "another tool's that ends later, last",
      'Trivy: long',
      ['# trivy:ignore:AWS-0025:exp:2027-01-02 short', '# trivy:ignore:AWS-0025:exp:2027-01-03 long'],
    ],
  ])('of several waives: %s', async (_, reason, comments) => {
    const { findings } = await of({ 'main.tf': `${comments.join('\n')}\n${TABLE}` }, ALL);
    expect(findings.find(({ ruleId }) => ruleId === 'table-kms-encryption')!.waiver).toMatchObject({ reason });
  });

  it('is called unused by what it is for: a resource, a data source, a call', async () => {
    const blocks = ['resource "aws_kms_key" "k" {\n}', 'data "aws_kms_key" "k" {\n}', 'module "m" {\n}'];
    const unused = await of({ 'main.tf': `${blocks.map((block) => `${ours()}\n${block}`).join('\n')}\n${TABLE}` });
    expect(unused.ofComments.map(({ message }) => message.split(' for ')[1])).toEqual([
      'aws_kms_key.k (main.tf:1) waives nothing in these plans (a lock).',
      'data.aws_kms_key.k (main.tf:4) waives nothing in these plans (a lock).',
      'module.m (main.tf:7) waives nothing in these plans (a lock).',
    ]);
  });

  it('is told of where it is expired, about to expire, unused or wrong, with the rules that are', async () => {
    const messages = async (comment: string, today?: string) =>
      (await of(above(comment), '', today)).ofComments.map(({ message }) => message);
    const two = ours().replace('encryption', 'encryption,kms-key-usable');
    expect(await messages(two, '2027-03-30')).toEqual([
      'The waiver of `kms-key-usable` for aws_dynamodb_table.t (main.tf:1) waives nothing in these plans (a lock).',
      'The waiver of `table-kms-encryption` for aws_dynamodb_table.t (main.tf:1) expires on 2027-03-31, in 1 day (a lock).',
    ]);
    expect(await messages(two, '2027-04-01')).toEqual([
      'The waiver of `table-kms-encryption`, `kms-key-usable` for aws_dynamodb_table.t (main.tf:1) expired on 2027-03-31: it waives nothing (a lock).',
    ]);
    expect(await messages(ours().replace('03', '02'))).toEqual([
      'The comment at main.tf:1 waives nothing: it ends on a day that is "2027-02-31", which is no day; allowed: a day such as 2027-03-31.',
    ]);
    expect(await messages(ours().replace('table-kms-encryption', 'CKV_AWS_119'))).toEqual([
      'The comment at main.tf:1 waives nothing: it names "CKV_AWS_119", which is no rule; see dynamodb-kms-gate explain.',
    ]);
    expect(await messages('# dynamodb-kms-gate:ignore')).toEqual([
      'The comment at main.tf:1 waives nothing: it names no rule.',
    ]);
    expect(await messages(`${ours()}\n`)).toEqual([
      'The comment at main.tf:1 waives nothing: it is for no block of a resource, data source or module call.',
    ]);
  });
});

describe('modules', () => {
  const CLAIM = 'community-module-shape';
  const [MAIN, MODULE] = ['main.tf', 'table/main.tf'];
  const call = (name: string, source = './table') => `module "${name}" {\n  source = "${source}"\n}\n`;
  const files = (comments: { call?: string; table?: string }, source?: string) => ({
    [MAIN]: `${call('orders', source)}${call('payments', source)}${comments.call ?? ''}\n${call('sessions', source)}`,
    [MODULE]: `${comments.table ?? ''}\nresource "aws_dynamodb_table" "this" {\n}\nresource "aws_dynamodb_table" "autoscaled" {\n}`,
  });
  const inModules = (tree: ReturnType<typeof handMadeTree>) => inlineWaived([{ claim: CLAIM, tree }]);

  it('have comments at the call, for all tables below it', async () => {
    expect(waiversOf(await inModules(handMadeTree(files({ call: ours() }))))).toEqual([
      expect.stringMatching(/^module\.sessions\..* comment a lock$/),
    ]);
    expect(
      waiversOf(await inModules(handMadeTree(files({ call: ours() }, 'far/away'), { sessions: 'table' }))),
    ).toEqual([expect.stringMatching(/ comment a lock$/)]);
  });

  it('have comments in them, which count in modules of the user alone', async () => {
    expect(waiversOf(await inModules(handMadeTree(files({ table: ours() }))))).toEqual([
      expect.stringMatching(/ comment a lock$/),
    ]);
    const far = await inModules(
      handMadeTree(files({ table: ours() }, 'far/away'), { orders: 'table', payments: 'table', sessions: 'table' }),
    );
    expect([waiversOf(far), noticesOf(far)]).toEqual([[expect.stringMatching(/ open$/)], []]);
  });

  it('are met by several plans, from roots of their own, and told of once', async () => {
    const shared = `${ours().replace('encryption', 'encryption,kms-key-usable')}\nresource "aws_dynamodb_table" "this" {\n}`;
    const two = await inlineWaived([
      {
        claim: CLAIM,
        at: 'live/',
        tree: handMadeTree({ 'main.tf': call('sessions', '../table'), '../table/main.tf': shared }),
      },
      {
        claim: CLAIM,
        at: 'live/dev/',
        tree: handMadeTree({ 'main.tf': call('sessions', '../../table'), '../../table/main.tf': shared }),
      },
    ]);
    expect(waiversOf(two)).toEqual([
      expect.stringMatching(/ comment a lock$/),
      expect.stringMatching(/ comment a lock$/),
    ]);
    expect(noticesOf(two)).toEqual(['table/main.tf:1 unused note']);
    expect(two.ofComments[0]!.plan).toBe('plan 0');
  });
});

describe('a comment for another tool', () => {
  const FORMS = [
    ['checkov', '# checkov:skip=CKV_AWS_119:why'],
    ['checkov', '# bridgecrew:skip=CKV_AWS_28,CKV_AWS_119:why'],
    ['trivy', '# trivy:ignore:AWS-0025 why'],
    ['trivy', '# trivy:ignore:avd-aws-0025 why'],
    ['trivy', '# trivy:ignore:aws-dynamodb-table-customer-key:exp:2027-01-02 why'],
    ['tfsec', '# tfsec:ignore:aws-dynamodb-table-customer-key why'],
    ['tfsec', '# tfsec:ignore:AWS092 why'],
    ['tfsec', '# tfsec:ignore:* why'],
    ['kics', '# kics-scan ignore-block why'],
    ['kics', '# kics-scan ignore-line why'],
    ['kics', '# kics-scan ignore why'],
    ['kics', '# kics-scan disable=ce089fd4-1406-47bd-8aad-c259772bb294 why'],
  ] as const;

  it.each(FORMS)('of %s holds where the policy says so: %s', async (tool, comment) => {
    const honoured = await of(above(comment), `honour: [${tool}]`);
    expect(waiversOf(honoured)).toEqual([`aws_dynamodb_table.t other-tool ${COMMENT_TOOLS[tool]}: why`]);
    expect(honoured.ofComments).toEqual([]);
  });

  it.each(FORMS)('of %s is listed where it does not: %s', async (tool, comment) => {
    const others = Object.keys(COMMENT_TOOLS).filter((each) => each !== tool);
    const listed = await of(above(comment), `honour: [${others.join(', ')}]`);
    expect(waiversOf(listed)).toEqual(['aws_dynamodb_table.t open']);
    expect(noticesOf(listed)).toEqual(['main.tf:1 not-honoured note']);
  });

  it.each([
    '# checkov:skip=CKV_AWS_28',
    '# trivy:ignore:AWS-0024',
    '# tfsec:ignore:AWS086',
    '# trivy:ignore:aws-s3-*',
    '# kics-scan disable=x',
  ])('is none of the control: %s', async (comment) => {
    for (const yaml of ['', ALL]) {
      const other = await of(above(comment), yaml);
      expect([waiversOf(other), noticesOf(other)]).toEqual([['aws_dynamodb_table.t open'], []]);
    }
  });

  it('is told of in full sentences', async () => {
    const [finding] = (await of(within('#checkov:skip=CKV_AWS_119'))).ofComments;
    expect(finding).toMatchObject({
      ruleId: 'waiver-validity',
      address: null,
      location: { path: 'main.tf', line: 2 },
      message:
        'A comment for Checkov at main.tf:2 leaves out `CKV_AWS_119`, the same control, for aws_dynamodb_table.t: it waives nothing here (none given).',
      remedy:
        'Let such comments hold by `honour: [checkov]` in the policy, or waive `table-kms-encryption` by a waiver of this gate.',
    });
  });

  it('waives that control and nothing else', async () => {
    const waived = await of(within('# checkov:skip=CKV_AWS_119'), ALL);
    expect(waived.findings.filter(({ status }) => status === 'waived').map(({ ruleId }) => ruleId)).toEqual([
      'table-kms-encryption',
    ]);
  });

  it('about replicas waives theirs', async () => {
    const replica = (id: string) =>
      inlineWaived(
        [
          {
            claim: 'table-replica-without-a-key-beside-customer-table',
            tree: handMadeTree({
              'main.tf': `resource "aws_dynamodb_table_replica" "orders_west" {\n  # checkov:skip=${id}\n}`,
            }),
          },
        ],
        ALL,
      );
    expect(waiversOf(await replica('CKV_AWS_271'), 'replica-kms-encryption')).toEqual([
      'aws_dynamodb_table_replica.orders_west other-tool Checkov: none given',
    ]);
    expect(waiversOf(await replica('CKV_AWS_119'), 'replica-kms-encryption')).toEqual([
      'aws_dynamodb_table_replica.orders_west open',
    ]);
  });

  it('holds until the day before its exp, as Trivy has it', async () => {
    const comment = above('# trivy:ignore:AWS-0025:exp:2027-01-02');
    const last = await of(comment, ALL, '2027-01-01');
    expect([waiversOf(last), noticesOf(last)]).toEqual([
      ['aws_dynamodb_table.t other-tool Trivy: none given'],
      ['main.tf:1 about-to-expire note'],
    ]);
    const over = await of(comment, ALL, '2027-01-02');
    expect([waiversOf(over), noticesOf(over)]).toEqual([['aws_dynamodb_table.t open'], ['main.tf:1 expired warning']]);
    expect(noticesOf(await of(comment, '', '2027-01-02'))).toEqual([]);
  });

  it.each([
    ['trivy:ignore:AWS-0025[name=t]', 'holds for "[name=t]" alone, and which tables that is cannot be told here'],
    ['tfsec:ignore:AWS092:ws:dev', 'holds for "dev" alone, and which tables that is cannot be told here'],
    ['trivy:ignore:AWS-0025:exp:soon', 'ends on "soon", which is no day'],
  ])('waives nothing where what it is for cannot be told: %s', async (comment, problem) => {
    const wrong = await of(above(`# ${comment}`), ALL);
    expect(waiversOf(wrong)).toEqual(['aws_dynamodb_table.t open']);
    expect(wrong.ofComments.map(({ message }) => message)).toEqual([
      `The comment at main.tf:1 waives nothing: it ${problem}.`,
    ]);
  });

  it('is unused, where it names the check and the table passes; one for all checks may be for another', async () => {
    const passing = (comment: string, yaml: string) =>
      inlineWaived([{ claim: 'created-with-a-literal-key', tree: handMadeTree(above(comment)) }], yaml);
    expect(noticesOf(await passing('# checkov:skip=CKV_AWS_119', ALL))).toEqual(['main.tf:1 unused note']);
    for (const comment of ['# kics-scan ignore-block', '# trivy:ignore:*:exp:2026-01-01'])
      for (const yaml of ['', ALL]) expect(noticesOf(await passing(comment, yaml))).toEqual([]);
  });

  it('for all checks holds for the block, or at what the control looks at', async () => {
    for (const comment of ['# kics-scan ignore-line', '# trivy:ignore:*']) {
      expect(waiversOf(await of(within(comment), ALL))).toEqual(['aws_dynamodb_table.t open']);
      expect(
        waiversOf(await of({ 'main.tf': TABLE.replace('    enabled', `    ${comment}\n    enabled`) }, ALL)),
      ).toEqual([expect.stringContaining('other-tool')]);
    }
  });

  it('is not listed where it is for no table of the plan', async () => {
    expect(
      noticesOf(
        await of({
          'main.tf': `${TABLE}\nresource "aws_dynamodb_table" "elsewhere" {\n  # checkov:skip=CKV_AWS_119\n}\n\n# trivy:ignore:AWS-0025\n`,
        }),
      ),
    ).toEqual([]);
  });
});

describe('the checks of other tools', () => {
  it('say in whose comments they are, and at which arguments', () => {
    const tools = [...TABLE_CHECKS, ...REPLICA_CHECKS].flatMap(({ inComments = {} }) => Object.keys(inComments));
    expect(new Set(tools)).toEqual(new Set(Object.keys(COMMENT_TOOLS)));
    expect(CHECKED_ARGUMENTS).toContain('server_side_encryption');
  });
});
