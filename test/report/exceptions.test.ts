import { describe, expect, it } from 'vitest';
import type { ExceptionRow, Report } from '../../src/gate/report.js';
import { markdownReport } from '../../src/report/markdown.js';
import { textReport } from '../../src/report/text.js';
import { policyOf } from '../policy/policy-of.js';
import { planJson, reportOn, reportOnFixture } from '../support/fixtures.js';
import { readMarkdown } from '../support/github-markdown.js';

const plain = await reportOnFixture('created-disabled');
const text = (report: Report): string => textReport(report, { colour: false, accountIds: 'mask' });
const markdown = (report: Report, limit?: number): string =>
  markdownReport(report, { accountIds: 'mask', ...(limit === undefined ? {} : { limit }) });
const row = (of: Partial<ExceptionRow>): ExceptionRow => ({
  kind: 'waiver',
  what: 'kms-key-usable',
  addresses: ['aws_dynamodb_table.t'],
  count: 1,
  expires: '2027-01-01',
  reason: 'r',
  location: null,
  ...of,
});
const withRows = (...exceptions: readonly ExceptionRow[]): Report => ({
  ...plain,
  plans: plain.plans.map((plan) => ({ ...plan, exceptions })),
});
const location = { path: 'main.tf', line: 3, endLine: 3, inRepository: true };

describe('exceptions in force', () => {
  it('are nowhere where there are none', () => {
    for (const shown of [text(plain), markdown(plain)]) expect(shown).not.toContain('Exceptions');
  });

  it('are a line each in the text', () => {
    const shown = text(
      withRows(
        row({ kind: 'setting', what: 'existing: warn', addresses: [], count: 0, expires: null, reason: null }),
        row({ kind: 'rule', what: 'kms-key-rotation: off', addresses: [], count: 0, expires: null, reason: null }),
        row({
          kind: 'override',
          what: 'require: kms',
          expires: null,
          reason: null,
          addresses: ['a', 'b', 'c', 'd'],
          count: 4,
        }),
        row({}),
        row({ kind: 'comment', location }),
        row({ kind: 'other-tool', expires: null, reason: 'Checkov: why', location, count: 12 }),
        row({ kind: 'policy-ref', what: 'policy-ref: head', addresses: [], count: 0, expires: null, reason: null }),
      ),
    );
    expect(shown).toContain(`
Exceptions in force
  setting \`existing: warn\`
  rule \`kms-key-rotation: off\` for all tables
  override \`require: kms\` for a, b, c and 1 more, without an end
  waiver of \`kms-key-usable\` for aws_dynamodb_table.t, until 2027-01-01: r
  comment at main.tf:3 that waives \`kms-key-usable\` for aws_dynamodb_table.t, until 2027-01-01: r
  another tool's comment at main.tf:3 that waives \`kms-key-usable\` for 12 tables, aws_dynamodb_table.t among them, without an end: Checkov: why
  setting \`policy-ref: head\`
`);
  });

  it('are folded in Markdown', () => {
    expect(markdown(withRows(row({})))).toContain(
      '<details><summary>Exceptions in force (1)</summary>\n\n- waiver of `kms-key-usable` for `aws_dynamodb_table.t`, until 2027-01-01: r\n\n</details>',
    );
  });

  it('are ten lines at the most, and long texts are cut', () => {
    const many = withRows(
      ...Array.from({ length: 14 }, (_, i) =>
        row({ what: `rule-${i}`, reason: 'x'.repeat(500), addresses: ['y'.repeat(500)] }),
      ),
    );
    for (const shown of [text(many), markdown(many)]) {
      expect(shown.match(/waiver of `rule-/g)).toHaveLength(10);
      expect(shown).toMatch(/^[ -]+4 more$/m);
      expect(shown).not.toContain('x'.repeat(121));
      expect(shown).not.toContain('y'.repeat(121));
    }
  });

  it('are there once where several plans have them', () => {
    const two: Report = {
      ...plain,
      plans: ['a', 'b'].flatMap((name) =>
        withRows(row({ addresses: [name] })).plans.map((plan) => ({ ...plan, name })),
      ),
    };
    expect(text(two)).toContain(
      'Exceptions in force\n  waiver of `kms-key-usable` for a in a, b in b, until 2027-01-01: r\n',
    );
    const same: Report = { ...two, plans: two.plans.map(({ name }) => ({ ...withRows(row({})).plans[0]!, name })) };
    expect(text(same)).toContain(
      'Exceptions in force\n  waiver of `kms-key-usable` for aws_dynamodb_table.t, until 2027-01-01: r\n',
    );
    const many: Report = {
      ...same,
      plans: Array.from({ length: 60 }, (_, i) => ({
        ...withRows(row({ addresses: [`a${i % 2}`] })).plans[0]!,
        name: `p${i}`,
      })),
    };
    expect(text(many)).toContain('for a0 in p0, a1 in p1, a0 in p2 and 57 more, until');
  });

  it('have no long text in them, whichever it is', () => {
    const long = 'x'.repeat(30_000);
    const forged = withRows(
      row({ what: long, expires: long, reason: long, addresses: [long] }),
      row({ kind: 'comment', what: long, location: { ...location, path: long } }),
    );
    for (const shown of [text(forged), markdown(forged)]) expect(shown).not.toContain('x'.repeat(121));
  });

  it('do nothing where they are shown, whatever is in them', () => {
    const hostile = withRows(
      row({
        what: '`x` <img src=x> @octocat',
        reason: '</details> ![x](https://example.com/x) \u001b[31m\u202e\n::error::x',
        addresses: ['a|`b` https://example.com'],
      }),
    );
    expect(readMarkdown(markdown(hostile)).leaks).toEqual([]);
    expect(text(hostile)).not.toMatch(/[\u001b\u202e]|^::/m);
  });

  it('list what a policy has made weaker, and nothing else', async () => {
    const policy = await policyOf(
      'require: customer-managed\nundetermined: warn\nexisting: warn\nmax-waiver-days: 400\nhonour: [kics]\nrules: { kms-key-rotation: warning, kms-key-usable: off, table-kms-encryption: off, encryption-drift: error }\noverrides: [{ addresses: ["*"], require: kms, reason: o }]\nwaivers: [{ rule: kms-key-usable, addresses: [x], reason: unused, expires: 2027-01-01 }, { rule: table-kms-encryption, addresses: [aws_dynamodb_table.t], reason: used, owner: me, expires: 2027-01-01 }]',
    );
    const { plans } = await reportOn(planJson('created-disabled'), { policy });
    expect(
      plans[0]!.exceptions.map(({ kind, what, addresses, expires, reason }) => [
        kind,
        what,
        addresses.join(),
        expires,
        reason,
      ]),
    ).toEqual([
      ['setting', 'undetermined: warn', '', null, null],
      ['setting', 'existing: warn', '', null, null],
      ['setting', 'max-waiver-days: 400', '', null, null],
      ['setting', 'honour: kics', '', null, null],
      ['rule', 'kms-key-usable: off', '', null, null],
      ['override', 'require: kms', 'aws_dynamodb_table.t', null, 'o'],
      ['waiver', 'table-kms-encryption', 'aws_dynamodb_table.t', '2027-01-01', 'used'],
    ]);
    expect(
      (await reportOn(planJson('created-disabled'), { failOn: 'never' })).plans[0]!.exceptions.map(({ what }) => what),
    ).toEqual(['fail-on: never']);
  });
});
