import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../src/errors.js';
import type { Report } from '../src/gate/report.js';
import { footer } from '../src/github/links.js';
import { annotate } from '../src/github/runner.js';
import { annotationsOf } from '../src/report/annotations.js';
import { visible } from '../src/report/escape.js';
import { FORMATS } from '../src/report/formats.js';
import { relativePath, uriOf } from '../src/report/repository-paths.js';
import { EVIDENCE_FORMATS } from '../src/verify/evidence-formats.js';
import { policyOf } from './policy/policy-of.js';
import { CLAIMS, type PlanJson, planJson, reportOn } from './support/fixtures.js';
import { readMarkdown } from './support/github-markdown.js';
import { SLICE, sliced } from './support/slice.js';
import { describeTable } from './verify/answers.js';
import { evidenceOn } from './verify/evidence-on.js';

/*
 * Whatever text an author of a plan, a policy or a report can choose, in each format at once.
 * (test/report-markdown.test.ts looks at tables and cells of Markdown, test/action/hostile.test.ts at the action as a
 * process. No output is YAML; policies are.)
 */
const PIECES = [
  '::error::x',
  '::stop-commands::x',
  '::add-mask::x',
  '##[error]x',
  '##[command]',
  '\n::set-output name=x::y',
  '\r##[group]',
  '\r\n',
  '\n',
  '\t',
  ' ',
  '%0A',
  '%0D%0A::error::x',
  '%3A%3A',
  '%',
  ',',
  ':',
  'title=x',
  ',file=/etc/passwd',
  '\u001b[31m',
  '\u001b]8;;http://x.test\u0007',
  '\u009b1m',
  '\u0007',
  '\b',
  '\u0000',
  '\u007f',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u1160',
  '\u17b4',
  '\u180b',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u202f',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u206a',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\uffa0',
  '\ufff9',
  '\ud800',
  '\udfff',
  '\u{1d173}',
  '\u{e0001}',
  '\u{e0041}',
  '\u{e0100}',
  '\u{1bca0}',
  '|',
  '`',
  '```',
  '<',
  '>',
  '-->',
  '<!--',
  '@octocat',
  '#1',
  '[x](http://x.test)',
  '](',
  '{0}',
  '{{0}}',
  '${{ github.token }}',
  '"',
  "'",
  '\\',
  '\\u001b',
  '*',
  '&#64;',
  'https://x.test',
  '../',
  '..\\',
  '/',
  '//',
  'C:',
  'file:',
  '?',
  '#',
  '__proto__',
  'constructor',
  '111122223333',
  '\u{1f511}',
  'ü',
];
const hostile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

/** Controls, halves of pairs, separators, what turns the direction, and whatever Unicode says is not to be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** What a runner takes for a command: at the start of a line, or anywhere in one. */
const COMMAND = /^\s*::|##\[/m;

function expectQuiet(output: string): void {
  expect(output.replaceAll('\n', '')).not.toMatch(UNSEEN);
  expect(output).not.toMatch(COMMAND);
}

/** A report in which every text that is somebody else's is one of these. */
async function hostileReport(claim: string, texts: readonly string[]): Promise<Report | null> {
  let i = 0;
  const next = (): string => texts[i++ % texts.length]!;
  const plan = planJson(claim);
  const keys = new Map<string, string>(plan['resource_changes'].map(({ address }: PlanJson) => [address, next()]));
  const addresses = new Map(
    [...keys].map(([address, key]) => [
      address,
      `${address.replace(/\[(?:\d+|"[^"]*")\]$/, '')}[${JSON.stringify(key)}]`,
    ]),
  );
  for (const resource of [...plan['resource_changes'], ...(plan['resource_drift'] ?? [])])
    resource.index = keys.get(resource.address) ?? resource.index;
  delete plan['planned_values'];
  const changed = mapTexts(
    plan,
    (value, name) =>
      addresses.get(value) ??
      (name === 'name' || name === 'region_name' || name === 'region' || name === 'reason'
        ? RESOURCE_NAMES.has(value)
          ? value
          : `${value}${next()}`
        : name?.endsWith('arn') === true && value !== ''
          ? `${value}${next()}`
          : value),
  );
  const policy = await policyOf(
    JSON.stringify({
      waivers: [
        {
          rule: 'table-kms-encryption',
          addresses: ['*'],
          reason: next() || 'x',
          owner: next() || 'x',
          expires: '2027-01-01',
        },
      ],
      'allowed-keys': [{ alias: 'alias/none' }],
      'explicit-key-grant': true,
    }),
  ).catch(() => undefined);
  const report = await reportOn(changed, {
    require: 'customer-managed',
    ...(policy === undefined ? {} : { policy }),
  }).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (report === null) return null;
  const [name, path] = [next(), next()];
  return {
    ...report,
    plans: report.plans.map((row) => ({ ...row, name, path, terraformVersion: next() })),
    tables: report.tables.map((row) => ({ ...row, plan: name })),
    findings: report.findings.map((row) => ({ ...row, plan: name })),
  };
}

/** What resources are called in the configuration: with another name they would be none of it. */
const RESOURCE_NAMES: ReadonlySet<string> = new Set(
  CLAIMS.flatMap((claim) => (planJson(claim)['resource_changes'] ?? []).map(({ name }: PlanJson) => name)),
);

const VICTIMS = sliced(CLAIMS).filter((claim) =>
  /^(?:replica-key-changed|encryption-turned-off|every-shape-of-a-key-expression|key-of-another-region|key-literal-of-another-account|key-destroyed-under-a-table|drift-of-the-key-of-a-replica|alias-retargeted-under-a-table|key-policy-with-missing-actions|deferred-table|two-keys|table-replica-without|awscc-global-table|created-disabled|key-forgotten)/.test(
    claim,
  ),
);

describe.each(VICTIMS)(`whatever a plan has in it, %s, ${SLICE}`, (claim) => {
  /** The same at every run, others for every claim. */
  const holds = async (check: (report: Report, texts: readonly string[]) => void): Promise<void> => {
    let judged = 0;
    const property = fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 9 }), async (texts) => {
      const report = await hostileReport(claim, texts);
      if (report === null) return;
      judged++;
      check(report, texts);
    });
    await fc.assert(property, { seed: fc.hash(claim), numRuns: 6 });
    expect(judged).toBeGreaterThan(0);
  };

  it('text for a terminal has nothing that it acts on, but what paints', async () => {
    await holds((report) => {
      for (const accountIds of ['mask', 'show'] as const) {
        const output = FORMATS.text(report, { colour: false, accountIds });
        expectQuiet(output);
        expect(FORMATS.text(report, { colour: true, accountIds }).replace(/\u001b\[(?:0|1|31|32)m/g, '')).toBe(output);
      }
    });
  });

  it('JSON is the report, and nothing else than JSON', async () => {
    await holds((report) => {
      const output = FORMATS.json(report);
      expectQuiet(output);
      expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(report)));
    });
  });

  it('SARIF is JSON, its messages have no links of others, its uris stay in the repository', async () => {
    await holds((report) => {
      const output = FORMATS.sarif(report, { colour: false, accountIds: 'mask' });
      expectQuiet(output);
      for (const { automationDetails, results } of JSON.parse(output).runs) {
        expectQuiet(automationDetails.id);
        for (const { message, locations, suppressions } of results) {
          expectQuiet(`${message.text}\n${JSON.stringify(suppressions)}`.replace(/^\s*/, ''));
          expect(message.text).not.toMatch(/(?<!\\)\]\(/);
          const { uri } = locations[0].physicalLocation.artifactLocation;
          expect(new URL(uri, 'file:///repository/').href).toMatch(/^file:\/\/\/repository\/./);
        }
      }
    });
  });

  it('Markdown has nothing live in it', async () => {
    await holds((report) => {
      const output = FORMATS.markdown(report, { colour: false, accountIds: 'mask' });
      expect(output.replaceAll('\n', '').replace(/❌|✅|⚠️|ℹ️/gu, '')).not.toMatch(UNSEEN);
      expect(readMarkdown(output).leaks).toEqual([]);
    });
  });

  describe('workflow commands', () => {
    afterEach(() => vi.restoreAllMocks());

    it('are the annotations, one a line, with a title and nothing else', async () => {
      await holds((report, texts) => {
        const written: string[] = [];
        const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
        const annotations = annotationsOf(report, texts, 'mask');
        annotate(annotations);
        spy.mockRestore();
        const lines = written
          .join('')
          .split(/\r\n|\r|\n/)
          .slice(0, -1);
        expect(lines).toHaveLength(annotations.length);
        for (const line of lines) {
          expect(line).toMatch(/^::(?:error|warning|notice)(?: title=[^:,\r\n]*)?::/);
          expect(line.slice(2)).not.toMatch(UNSEEN);
          expect(line).not.toContain('##[');
          // What the runner makes of it again.
          expectQuiet(
            line
              .replace(/^::\w+(?: title=[^:,]*)?::/, 'x')
              .replaceAll('%0D', '\r')
              .replaceAll('%0A', '\n')
              .replaceAll('%25', '%'),
          );
        }
      });
    });
  });
});

describe('a policy in YAML', () => {
  const quoted = (text: string): string => JSON.stringify(text);
  const SHAPES: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => `${text}: x`,
    (text) => `require: ${text}`,
    (text) => `require: ${quoted(text)}`,
    (text) => `? ${quoted(text)}\n: x`,
    (text) => `rules:\n  ${quoted(text)}: off`,
    (text) => `rules:\n  kms-key-usable: ${quoted(text)}`,
    (text) => `waivers:\n  - { rule: ${quoted(text)}, addresses: [x], reason: y, expires: ${quoted(text)} }`,
    (text) => `overrides:\n  - { where: ${quoted(text)}, require: kms }`,
    (text) => `require: *${text}`,
    (text) => `a: !${text} b`,
    (text) => `require: kms # ${text}`,
  ];

  it('is refused in lines that nothing acts on', async () => {
    let refused = 0;
    const property = fc.asyncProperty(hostile, fc.constantFrom(...SHAPES), async (text, shape) => {
      const error = await policyOf(shape(text)).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (error === undefined) return;
      expect(error).toBeInstanceOf(UserError);
      refused++;
      for (const line of (error as UserError).lines) {
        expectQuiet(visible(line));
        expect(visible(line)).not.toContain('\n');
      }
    });
    await fc.assert(property, { seed: 1, numRuns: 1000 });
    expect(refused).toBeGreaterThan(700);
  });

  it('says what is written in it, and nothing that was made of it', async () => {
    const waiver = (reason: string, owner: string): string =>
      `waivers:\n  - { rule: kms-key-usable, addresses: [x], reason: ${quoted(reason)}, owner: ${quoted(owner)}, expires: 2027-01-01 }`;
    const property = fc.asyncProperty(hostile, hostile, async (reason, owner) => {
      fc.pre(reason !== '' && owner !== '');
      const { waivers } = await policyOf(waiver(reason, owner));
      expect(waivers).toMatchObject([{ rule: 'kms-key-usable', reason, owner, expires: '2027-01-01' }]);
    });
    await fc.assert(property, { seed: 1, numRuns: 300 });
  });
});

describe('a file name', () => {
  it('of whatever kind is a relative URI below the repository, and one line', () => {
    const property = fc.property(hostile, (path) => {
      const uri = uriOf(visible(relativePath(path)));
      expect(uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2})+(?:\/(?:[\w.!~*'()-]|%[0-9A-F]{2})+)*$/);
      expect(uri.split('/')).not.toContain('..');
      expect(new URL(uri, 'file:///repository/').href).toMatch(/^file:\/\/\/repository\/./);
      expectQuiet(`x${visible(path)}`);
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });
});

describe('the last line of a comment', () => {
  it('has links to the run and the commit, and no others', () => {
    const property = fc.property(
      fc.array(hostile, { maxLength: 5 }),
      fc.constantFrom(null, 'https://github.test/o/r/actions/runs/1'),
      fc.constantFrom(null, '0123456789abcdef0123456789abcdef01234567'),
      (names, url, headSha) => {
        const output = footer({ pages: url && 'https://github.test/o/r', url }, headSha, names, 'mask');
        expectQuiet(output);
        expect(output).not.toContain('\n');
        expect(readMarkdown(output).leaks).toEqual([]);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

describe('evidence', () => {
  it('shows what AWS and the report say, and obeys none of it', async () => {
    const report = await reportOn(planJson('table-and-replica-key-changed'));
    const property = fc.property(
      fc.array(hostile, { minLength: 7, maxLength: 7 }),
      ([a = '', b = '', c = '', d = '', e = '', f = '', g = '']) => {
        const named: Report = {
          ...report,
          plans: report.plans.map((plan) => ({ ...plan, name: b, path: c })),
          tables: report.tables.map((table) => ({
            ...table,
            name: `t${a}`,
            address: `${table.address}["${b}"]`,
            plan: b,
          })),
          findings: [],
        };
        const evidence = evidenceOn(named, [
          describeTable({
            name: `t${a}`,
            status: `s${d}`,
            key: `arn:aws:kms:us-east-1:111122223333:key/${e}`,
            replicas: [{ RegionName: `r${f}`, KMSMasterKeyId: `k${g}` }],
          }),
        ]);
        expectQuiet(EVIDENCE_FORMATS.text(evidence));
        expectQuiet(EVIDENCE_FORMATS.json(evidence));
        expect(JSON.parse(EVIDENCE_FORMATS.json(evidence))).toEqual(JSON.parse(JSON.stringify(evidence)));
        expect(readMarkdown(EVIDENCE_FORMATS.markdown(evidence)).leaks).toEqual([]);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 200 });
  });
});

function mapTexts(value: any, map: (text: string, name?: string) => string, name?: string): any {
  if (typeof value === 'string') return map(value, name);
  if (Array.isArray(value)) return value.map((element) => mapTexts(element, map, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, map, key)]));
}
