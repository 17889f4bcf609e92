import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../src/gate/merge-reports.js';
import type { Report } from '../src/gate/report.js';
import { code } from '../src/report/escape.js';
import { markdownReport } from '../src/report/markdown.js';
import { CLAIMS, fixturePath, type PlanJson, planJson, reportOn } from './support/fixtures.js';
import { FINDINGS, PASSING_TABLES, readMarkdown } from './support/github-markdown.js';
import { SLICE, sliced } from './support/slice.js';

/**
 * What the tables are to have: a row for each finding that is neither a note nor, if it does not fail, a retrofit
 * warning.
 */
function rowsOf({ findings, tables, rules, plans }: Report): { readonly findings: number; readonly passing: number } {
  const isRetrofit = (id: string): boolean => rules.some((rule) => rule.id === id && rule.retrofit);
  const fails = (severity: string): boolean =>
    severity === 'error' || (severity === 'warning' && plans[0]!.settings.failOn === 'warning');
  return {
    findings: findings.filter(({ severity, ruleId }) => severity !== 'note' && (fails(severity) || !isRetrofit(ruleId)))
      .length,
    passing: tables.filter(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable').length,
  };
}

function expectReadable(markdown: string, report: Report): void {
  const { leaks, tables } = readMarkdown(markdown);
  expect(leaks).toEqual([]);
  const expected = rowsOf(report);
  for (const [titles, count] of [
    [FINDINGS, expected.findings],
    [PASSING_TABLES, expected.passing],
  ] as const) {
    expect(tables(titles).map((rows) => rows.map((cells) => cells.length))).toEqual(
      count === 0 ? [] : [Array.from({ length: count }, () => 4)],
    );
  }
}

describe(`the Markdown of every fixture, as GitHub reads it, ${SLICE}`, () => {
  it.each(sliced(CLAIMS))('%s', (claim) => {
    const markdown = readFileSync(fixturePath(claim, 'report.md'), 'utf8');
    expectReadable(markdown, JSON.parse(readFileSync(fixturePath(claim, 'report.json'), 'utf8')) as Report);
    expect(markdown).not.toContain('<!--');
    expect(markdown.match(/^### /gm)).toHaveLength(1);
    expect(markdown.split('<details>')).toHaveLength(markdown.split('</details>').length);
  });
});

describe('what is looked for would be found', () => {
  it.each([
    ['a mention', 'x @octocat'],
    ['an issue', 'see #123'],
    ['a URL', 'https://example.test'],
    ['a URL without a scheme', 'www.example.test'],
    ['a link', '[x](y)'],
    ['an image', '![x](y)'],
    ['a tag', 'a <b>x</b>'],
    ['a block of HTML', '<script>\nx\n</script>'],
    ['a comment further down', 'x\n\n<!-- x -->'],
    ['a heading', '# x'],
    ['a quotation', '> x'],
    ['an expression', '${{ secrets.X }}'],
    ['a mention after a code span that was ended', '`a` @octocat `b`'],
    ['a mention after a code element that was ended', '<code>a</code> @octocat <code>b</code>'],
    ['a footnote', 'x[^1]\n\n[^1]: y'],
  ])('%s', (_, markdown) => {
    expect(readMarkdown(markdown).leaks).not.toEqual([]);
  });

  it('a cell too many', () => {
    expect(
      readMarkdown('| Table | Planned | Key | What is wrong |\n| - | - | - | - |\n| a|b | c | d | e |\n').tables(
        FINDINGS,
      ),
    ).toEqual([[['a', 'b', 'c', 'd', 'e']]]);
  });

  it('but not in code', () => {
    expect(
      readMarkdown('<!-- marker -->\n\n`@octocat #1` <code>&#64;octocat &lt;b&gt;</code>\n\n```sh\n<b>\n```\n').leaks,
    ).toEqual([]);
  });
});

/** Pieces that end, open or bend something in Markdown, HTML, GitHub's additions or a terminal. */
const PIECES = [
  '|',
  '\\|',
  '||',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '  ',
  '\\',
  '\\\\',
  '"',
  "'",
  '*',
  '**',
  '_',
  '~~',
  '#',
  '# ',
  '> ',
  '- ',
  '1. ',
  '| - | - |',
  '---',
  '===',
  '[',
  ']',
  '](http://x.test)',
  '![',
  '[^1]',
  '[^1]: x',
  '[x]: http://x.test',
  '<',
  '>',
  '<script>',
  '</script>',
  '<code>',
  '</code>',
  '</details>',
  '<!--',
  '-->',
  '--!>',
  '<?',
  '<![CDATA[',
  '<a href="http://x.test">',
  '<img src=x onerror=x>',
  '&',
  '&amp;',
  '&#64;',
  '&#124;',
  '&lt;',
  '&#',
  '&nbsp;',
  '@',
  '@octocat',
  '@octo-org/team',
  '#123',
  'GH-1',
  'octo-org/infra#1',
  'https://x.test',
  'http://',
  'www.x.test',
  'a@b.test',
  'mailto:a@b.test',
  ':tada:',
  '${{ github.token }}',
  '${',
  '$$',
  '%0A',
  '::',
  '::error::x',
  '##[error]',
  '::stop-commands::x',
  '\u0000',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u3000',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u{1f511}',
  '\u{e0041}',
  'e\u0301',
  '__proto__',
  '111122223333',
  'x'.repeat(300),
];
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const texts = fc.array(hostile, { minLength: 1, maxLength: 12 });

/** Plans whose reports name all that the author of a plan can choose. */
const VICTIMS = sliced(CLAIMS).filter((claim) =>
  /hostile|replica|encryption-turned-off$|every-shape|another-region|another-account|awscc|key-destroyed|deferred|drift|sensitive|targeted|errored/.test(
    claim,
  ),
);

describe(`the Markdown of whatever a plan holds, ${SLICE}`, () => {
  it.each(VICTIMS)('in its indexes: %s', async (claim) => {
    await forSome(claim, (plan, next) => {
      const addresses = new Map<string, string>(
        plan.resource_changes.map(({ address }: PlanJson) => [address, next()]),
      );
      for (const resource of plan.resource_changes) resource.index = addresses.get(resource.address);
      return replaced(plan, (value) =>
        addresses.has(value) ? `${value}[${JSON.stringify(addresses.get(value))}]` : value,
      );
    });
  });

  it.each(VICTIMS)('in addresses that are none: %s', async (claim) => {
    await forSome(claim, (plan, next) => {
      const addresses = new Map<string, string>(
        plan.resource_changes.map(({ address }: PlanJson) => [address, next()]),
      );
      return replaced(plan, (value) => `${value}${addresses.get(value) ?? ''}`);
    });
  });

  it.each(VICTIMS)('in regions, names and ARNs: %s', async (claim) => {
    await forSome(claim, (plan, next) =>
      replaced(plan, (value, name) =>
        name === 'region_name' || name === 'name' || name === 'region'
          ? next()
          : name?.endsWith('arn') === true
            ? `${value}${next()}`
            : value,
      ),
    );
  });
});

describe('the Markdown of several plans', () => {
  it('with whatever names, paths and problems', async () => {
    const reports = await Promise.all(
      ['encryption-turned-off', 'every-shape-of-a-key-expression', 'no-changes'].map((claim) =>
        reportOn(planJson(claim)),
      ),
    );
    const property = fc.property(
      fc.array(hostile, { minLength: 7, maxLength: 7 }),
      ([a = '', b = '', c = '', ...problems]) => {
        const renamed = reports.map((report, i) => ({
          path: c,
          report: {
            ...report,
            plans: report.plans.map((plan) => ({ ...plan, name: [a, b, a][i]! })),
            tables: report.tables.map((row) => ({ ...row, plan: [a, b, a][i]! })),
            findings: report.findings.map((row) => ({ ...row, plan: [a, b, a][i]! })),
          },
        }));
        const merged = mergeReports(renamed, '0.0.0');
        const markdown = markdownReport(merged, {
          accountIds: 'mask',
          marker: '<!-- marker -->',
          problems,
          footer: `<sub>${code(a)}</sub>`,
        });
        const { leaks, tables } = readMarkdown(markdown);
        expect(leaks).toEqual([]);
        expect(tables(FINDINGS).map((rows) => rows.map((cells) => cells.length))).toEqual([
          [4, 4],
          [4, 4],
        ]);
        expect(tables(PASSING_TABLES).flat()).toHaveLength(
          merged.tables.filter(({ verdict }) => verdict === 'pass').length,
        );
      },
    );
    fc.assert(property, { seed: 1, numRuns: 30 });
  });
});

describe('the Markdown within a limit', () => {
  const LEFT_OUT = /^\*Left out, to keep this short: .*\*$/m;

  it.each([
    'two-hundred-tables',
    'hostile-for-each-keys',
    'every-shape-of-a-key-expression',
    'encryption-turned-off',
    'key-deposed',
  ])('%s: keeps to it, keeps the verdict, and counts what is left out', async (claim) => {
    const report = await reportOn(planJson(claim));
    const options = { accountIds: 'mask', marker: '<!-- marker -->', footer: '<sub>footer</sub>' } as const;
    const whole = markdownReport(report, options);
    const property = fc.property(fc.integer({ min: 1500, max: Buffer.byteLength(whole) + 10 }), (limit) => {
      const markdown = markdownReport(report, { ...options, limit });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
      const { leaks, tables } = readMarkdown(markdown);
      expect(leaks).toEqual([]);
      expect(markdown.startsWith(whole.slice(0, whole.indexOf('\n', whole.indexOf('### '))))).toBe(true);
      expect(markdown).toContain(options.footer);
      const [leftOut = ''] = LEFT_OUT.exec(markdown) ?? [];
      expect(leftOut === '').toBe(markdown === whole);
      const rows = tables(FINDINGS).flat();
      expect(rows.length + Number(/\b(\d+) findings?\b/.exec(leftOut)?.[1] ?? 0)).toBe(rowsOf(report).findings);
      for (const cells of rows) expect(cells).toHaveLength(4);
    });
    fc.assert(property, { seed: 1, numRuns: claim === 'two-hundred-tables' ? 15 : 40 });
  });
});

/** The same choices at every run, others for every claim. */
async function forSome(claim: string, change: (plan: PlanJson, next: () => string) => PlanJson): Promise<void> {
  const property = fc.asyncProperty(texts, fc.constantFrom('mask', 'show'), async (chosen, accountIds) => {
    let i = 0;
    const plan = change(planJson(claim), () => chosen[i++ % chosen.length]!);
    // What the gate refuses is not shown.
    const report = await reportOn(plan, { require: 'customer-managed', failOn: 'warning' }).catch(() => null);
    if (report !== null) expectReadable(markdownReport(report, { accountIds }), report);
  });
  await fc.assert(property, { seed: fc.hash(claim), numRuns: 4 });
}

/** With every string of it, and the name of the member that it is in, made into another. */
function replaced(value: any, text: (value: string, name?: string) => string, name?: string): any {
  if (typeof value === 'string') return text(value, name);
  if (Array.isArray(value)) return value.map((element) => replaced(element, text, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, text, key)]));
}
