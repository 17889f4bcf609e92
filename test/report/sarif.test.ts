import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { mergeReports } from '../../src/gate/merge-reports.js';
import type { Finding, PlanRow, Report } from '../../src/gate/report.js';
import { sarifReport } from '../../src/report/sarif.js';
import { CLAIMS, planJson, reportOn, reportOnFixture } from '../support/fixtures.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly object[];
  readonly baselineState?: string;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly rules: readonly {
        readonly id: string;
        readonly helpUri: string;
        readonly properties: { readonly tags: readonly string[] };
      }[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
}

const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean =>
  /^[\w.~!$&'()*+,;=:@%/?#-]*$/.test(text) && URL.canParse(text, 'https://example.test/');

// Draft 4, of which it uses nothing that draft 7 does not know but the name of `id`.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
    'utf8',
  ),
) as Record<string, unknown>;
const validate = new Ajv({
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
}).compile<{ readonly runs: readonly Run[] }>(schema);

function runsOf(report: Report, accountIds: 'mask' | 'show' = 'mask'): readonly Run[] {
  const sarif: unknown = JSON.parse(sarifReport(report, { accountIds }));
  if (!validate(sarif)) throw new Error(JSON.stringify(validate.errors, null, 2));
  return sarif.runs;
}

/** What GitHub takes beyond the schema. */
function expectTaken(report: Report): readonly Run[] {
  const runs = runsOf(report);
  expect(runs.length).toBeLessThanOrEqual(20);
  expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(runs.length);
  for (const { tool, automationDetails, results } of runs) {
    expect(automationDetails.id).toMatch(/^dynamodb-kms-gate\/(.+\/)?$/s);
    for (const { properties, helpUri } of tool.driver.rules) {
      expect(properties.tags.length).toBeLessThanOrEqual(20);
      expect(helpUri).toMatch(/^https:/);
    }
    for (const { ruleId, ruleIndex, locations, message } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const {
        artifactLocation: { uri },
        region,
      } = locations[0]!.physicalLocation;
      expect(uri).toMatch(/^[^/:\\]/);
      expect(uri.split('/')).not.toContain('..');
      expect(new URL(uri, 'https://example.test/').origin).toBe('https://example.test');
      expect(region['startLine']).toBeGreaterThanOrEqual(1);
      expect(region['endLine']).toBeGreaterThanOrEqual(region['startLine']!);
    }
    for (const key of ['dynamodbKmsGate/v1', 'primaryLocationLineHash'])
      expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints[key])).size).toBe(results.length);
  }
  return runs;
}

const withPlans = (report: Report, plans: readonly Partial<PlanRow>[]): Report => ({
  ...report,
  plans: plans.map((plan) => ({ ...report.plans[0]!, ...plan })),
  findings: plans.flatMap(({ name }) => report.findings.map((finding) => ({ ...finding, plan: name ?? finding.plan }))),
});
const called = (name: string, path = name): Partial<PlanRow> => ({ name, path });
const withFindings = (report: Report, change: (finding: Finding, i: number) => Partial<Finding>): Report => ({
  ...report,
  findings: report.findings.map((finding, i) => ({ ...finding, ...change(finding, i) })),
});

const seed = await reportOnFixture('seed-one-table-with-a-new-key-one-without-a-block');
/** With two findings. */
const failing: Report = { ...seed, findings: seed.findings.filter(({ severity }) => severity === 'error') };
const retrofit = await reportOnFixture('customer-key-changed-to-another');

describe('SARIF of every fixture is valid, and GitHub takes it', () => {
  it.each(CLAIMS)('%s', async (claim) => {
    for (const require of ['kms', 'customer-managed'] as const) {
      const report = await reportOnFixture(claim, require);
      const [run] = expectTaken(report);
      expect(run!.results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(
        report.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      );
      for (const [i, { message, locations }] of run!.results.entries()) {
        const { address } = report.findings[i]!;
        expect(locations[0]!.logicalLocations === undefined).toBe(address === null);
        expect(message.text).toMatch(/\S+: \S.*\. /);
      }
    }
  });
});

describe('a result', () => {
  it('has the address, what is wrong, what to do, and what tells it apart', () => {
    const [result] = runsOf(failing)[0]!.results;
    expect(result).toMatchObject({
      ruleId: 'table-kms-encryption',
      level: 'error',
      message: {
        text: expect.stringMatching(
          /^aws_dynamodb_table\.bad: Encrypted with an AWS owned key.* Set `server_side_encryption/,
        ),
      },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'plan.json' } },
          logicalLocations: [{ fullyQualifiedName: 'aws_dynamodb_table.bad', kind: 'resource' }],
        },
      ],
      partialFingerprints: {
        'dynamodbKmsGate/v1': 'table-kms-encryption aws_dynamodb_table.bad',
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      },
      suppressions: [],
    });
    expect(result).not.toHaveProperty('baselineState');
  });

  it('is the same over runs, whatever it says', () => {
    const fingerprints = (report: Report) =>
      runsOf(report)[0]!.results.map(({ partialFingerprints }) => partialFingerprints);
    const other = withFindings(failing, () => ({
      message: 'Other.',
      remedy: 'Words.',
      severity: 'note',
      problem: 'another',
    }));
    expect(fingerprints({ ...other, plans: [{ ...other.plans[0]!, sha256: 'f'.repeat(64) }] })).toEqual(
      fingerprints(failing),
    );
  });

  it('is another of another plan, and of a named one', () => {
    const hashes = [failing, withPlans(failing, [{ name: 'prod' }]), withPlans(failing, [{ name: 'dev' }])].map(
      (report) => runsOf(report)[0]!.results[0]!.partialFingerprints['primaryLocationLineHash'],
    );
    expect(new Set(hashes).size).toBe(3);
  });

  it('stands twice where the same is said twice of an address, each its own', () => {
    const twice = withFindings(failing, () => ({ ruleId: 'table-kms-encryption', address: 'aws_dynamodb_table.bad' }));
    expect(
      expectTaken(twice)[0]!.results.map(
        ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']!.split(':')[1],
      ),
    ).toEqual(['1', '2']);
  });

  it('is suppressed where it is waived, with the reason, the owner and the day; and of all the others it is said that they are not', () => {
    const waiver = {
      reason: 'Moves in Q1.',
      owner: 'data-platform',
      expires: '2027-03-31',
      by: 'policy',
      location: null,
    } as const;
    const { results } = runsOf(
      withFindings(failing, (_finding, i) => (i === 0 ? { status: 'waived', waiver } : {})),
    )[0]!;
    // What is open comes first.
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'Moves in Q1. (owner data-platform, until 2027-03-31)' }],
    ]);
    const [, waived] = runsOf(
      withFindings(failing, (_finding, i) => (i === 0 ? { status: 'waived', waiver: { ...waiver, owner: null } } : {})),
    )[0]!.results;
    expect(waived!.suppressions).toMatchObject([{ justification: 'Moves in Q1. (until 2027-03-31)' }]);
  });

  it('is unchanged where the baseline has it', () => {
    const { results } = runsOf(withFindings(failing, (_finding, i) => (i === 1 ? { status: 'baseline' } : {})))[0]!;
    expect(results.map(({ baselineState }) => baselineState)).toEqual([undefined, 'unchanged']);
  });

  it('of a rule that this version does not know has no index', () => {
    const { results } = runsOf(withFindings(failing, () => ({ ruleId: 'of-a-later-version' })))[0]!;
    for (const result of results) expect(result).not.toHaveProperty('ruleIndex');
  });
});

describe('where a plan is', () => {
  it.each([
    ['plan.json', 'plan.json'],
    ['./envs/prod/plan.json', 'envs/prod/plan.json'],
    ['envs\\prod\\plan.json', 'envs/prod/plan.json'],
    ['a//b/./c.json', 'a/b/c.json'],
    ['-', 'plan.json'],
    ['/tmp/work/prod.json', 'prod.json'],
    ['../other/prod.json', 'prod.json'],
    ['a/../../prod.json', 'prod.json'],
    ['C:\\work\\prod.json', 'prod.json'],
    ['\\\\host\\share\\prod.json', 'prod.json'],
    ['file:///tmp/prod.json', 'file%3A/tmp/prod.json'],
    ['//host/prod.json', 'prod.json'],
    ['..', 'plan.json'],
    ['a plan #1?.json', 'a%20plan%20%231%3F.json'],
    ['schlüssel/100%.json', 'schl%C3%BCssel/100%25.json'],
    ['a\ud800b.json', 'a%5Cu%7Bd800%7Db.json'],
  ])('%s', (path, uri) => {
    const [run] = expectTaken(withPlans(failing, [called(path)]));
    for (const { locations } of run!.results) expect(locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

describe('where a finding is', () => {
  const PLAN = {
    artifactLocation: { uri: 'plan.json' },
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  };
  const placesOf = (location: Finding['location']) =>
    expectTaken(withFindings(failing, () => ({ location })))[0]!.results.map(
      ({ locations }) => locations[0]!.physicalLocation,
    );

  it.each([
    ['main.tf', 'main.tf'],
    ['a b/täble #1?.tf', 'a%20b/t%C3%A4ble%20%231%3F.tf'],
    ['C:/x.tf', 'C%3A/x.tf'],
    ['a\n\u202e.tf', 'a%0A%E2%80%AE.tf'],
  ])('is its lines in the repository: %j', (path, uri) => {
    for (const place of placesOf({ path, line: 12, endLine: 15, inRepository: true }))
      expect(place).toEqual({ artifactLocation: { uri }, region: { startLine: 12, endLine: 15 } });
  });

  it.each([
    ['without sources', null],
    ['in sources that are elsewhere', { path: 'main.tf', line: 1, endLine: 1, inRepository: false }],
    ['at a path that leaves the repository', { path: '../main.tf', line: 1, endLine: 1, inRepository: true }],
    ['at no path of it', { path: '/etc/main.tf', line: 1, endLine: 1, inRepository: true }],
  ] as const)('is the plan %s', (_, location) => {
    for (const place of placesOf(location)) expect(place).toEqual(PLAN);
  });

  it('does not make it another, nor do lines that end before they begin', () => {
    const fingerprints = (line: number | null) =>
      runsOf(
        withFindings(failing, () => ({
          location: line === null ? null : { path: 'main.tf', line, endLine: 1, inRepository: true },
        })),
      )[0]!.results.map(({ partialFingerprints }) => partialFingerprints);
    expect(fingerprints(12)).toEqual(fingerprints(null));
    expect(fingerprints(99)).toEqual(fingerprints(12));
    expect(placesOf({ path: 'main.tf', line: 12, endLine: 1, inRepository: true })[0]!.region).toEqual({
      startLine: 12,
      endLine: 12,
    });
  });
});

describe('several plans', () => {
  it('have a run and a category each, in which no place of the machine stands', () => {
    const runs = expectTaken(
      withPlans(failing, [
        called('prod', '/home/runner/work/plan.json'),
        called('dev: /home/runner/work/dev.json', '/home/runner/work/dev.json'),
        called('/tmp/a/plan.json'),
        called('/tmp/b/plan.json'),
      ]),
    );
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'dynamodb-kms-gate/prod/',
      'dynamodb-kms-gate/dev: dev.json/',
      'dynamodb-kms-gate/plan.json/',
      'dynamodb-kms-gate/plan.json 2/',
    ]);
    expect(runs.map(({ results }) => results.length)).toEqual([2, 2, 2, 2]);
    expect(
      new Set(
        runs.flatMap(({ results }) =>
          results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']),
        ),
      ).size,
    ).toBe(8);
    expect(JSON.stringify(runs)).not.toMatch(/\/home|\/tmp/);
  });

  it('of jobs that were merged have the fingerprints that they had alone', () => {
    const [prod, dev] = ['prod', 'dev'].map((name) => withPlans(failing, [{ name }]));
    const merged = mergeReports(
      [
        { path: 'prod.json', report: prod! },
        { path: 'dev.json', report: dev! },
      ],
      '1.0.0',
    );
    expect(runsOf(merged).map(({ results }) => results)).toEqual(
      [prod!, dev!].map((report) => runsOf(report)[0]!.results),
    );
  });

  it('without findings have runs without results: that closes alerts', async () => {
    const report = withPlans(await reportOnFixture('created-with-a-literal-key'), [called('a'), called('b')]);
    expect(expectTaken(report).map(({ results }) => results)).toEqual([[], []]);
  });

  it('are one run where they are more than GitHub takes', () => {
    const runs = expectTaken(
      withPlans(
        failing,
        Array.from({ length: 21 }, (_each, i) => called(`plans/${i}.json`)),
      ),
    );
    expect(runs.map(({ automationDetails, results }) => [automationDetails.id, results.length])).toEqual([
      ['dynamodb-kms-gate/', 42],
    ]);
    expect(runs[0]!.results[41]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('plans/20.json');
  });
});

describe('a rule', () => {
  const tagsOf = (report: Report) =>
    runsOf(report)[0]!.tool.driver.rules.find(({ id }) => id === 'table-kms-encryption')!.properties.tags;

  it('says all that there is to say of it', () => {
    const { name, rules } = runsOf(failing)[0]!.tool.driver;
    expect(name).toBe('dynamodb-kms-gate');
    expect(rules[0]).toMatchObject({
      id: 'table-kms-encryption',
      name: 'TableKmsEncryption',
      shortDescription: { text: failing.rules[0]!.title },
      fullDescription: { text: failing.rules[0]!.rationale },
      help: {
        text: expect.stringContaining('Checkov: CKV_AWS_119'),
        markdown: expect.stringContaining('PCI DSS v4.0: `8.3.2`'),
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '8.0',
        checks: expect.arrayContaining(['Trivy AWS-0025']),
        frameworks: expect.arrayContaining(['pci-dss-4.0/8.3.2', 'nist-800-53-r5/SC-28(1)']),
      },
    });
    expect(rules[0]).toHaveProperty('help.markdown', expect.stringContaining('- <https://docs.aws.amazon.com/'));
  });

  it('has a tag for each framework, and for tools as far as there is room', () => {
    expect(tagsOf(failing)).toEqual(
      expect.arrayContaining([
        'security',
        'pci-dss-4.0/8.3.2',
        'gdpr/Article 32',
        'rbi-cyber-security/Annex I (1.3)',
        'checkov/CKV_AWS_119',
      ]),
    );
    expect(tagsOf(failing)).toHaveLength(20);
  });

  it('has all requirements of the frameworks that the policy chose', () => {
    const { settings } = failing.plans[0]!;
    expect(
      tagsOf(withPlans(failing, [{ name: 'prod', settings: { ...settings, frameworks: ['nist-800-53-r5'] } }])).slice(
        0,
        7,
      ),
    ).toEqual([
      'security',
      ...['AU-9(3)', 'SC-8(3)', 'SC-8(4)', 'SC-13(a)', 'SC-28(1)', 'SI-19(4)'].map((id) => `nist-800-53-r5/${id}`),
    ]);
  });

  it('stays within what GitHub shows of descriptions', () => {
    const [rule] = runsOf({
      ...failing,
      rules: failing.rules.map((row) => ({
        ...row,
        title: 'x'.repeat(2000),
        rationale: 'y'.repeat(2000),
        references: ['javascript:x', 'https://x.test/) [y](z)', 'https://example.test/a'],
      })),
    })[0]!.tool.driver.rules;
    expect(rule).toMatchObject({
      shortDescription: { text: expect.stringMatching(/^x{1023}…$/) },
      fullDescription: { text: expect.stringMatching(/^y{1023}…$/) },
      helpUri: 'https://example.test/a',
    });
  });
});

describe('size', () => {
  const of = (severity: Finding['severity'], n: number): readonly Finding[] =>
    Array.from({ length: n }, (_each, i) => ({
      ...failing.findings[0]!,
      severity,
      address: `module.m["${severity}-${(i * 2654435761) % 4294967296}"].aws_dynamodb_table.t`,
    }));

  it('is as much as GitHub shows, errors first, and says what is missing', () => {
    const report = { ...failing, findings: [...of('note', 3000), ...of('warning', 2000), ...of('error', 2000)] };
    const [run] = expectTaken(report);
    expect(run!.results.map(({ level }) => level)).toEqual([
      ...Array(2000).fill('error'),
      ...Array(2000).fill('warning'),
      ...Array(1000).fill('note'),
    ]);
    expect(run!.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            level: 'warning',
            message: {
              text: '2000 findings left out, the least severe: there is room for 5000. The report as JSON has all of them.',
            },
          },
        ],
      },
    ]);
    expect(gzipSync(sarifReport(report, { accountIds: 'mask' })).length).toBeLessThan(10_000_000 / 20);
  });

  it('says nothing of what is not missing', () => {
    expect(runsOf({ ...failing, findings: of('error', 5000) })[0]!.invocations).toEqual([
      { executionSuccessful: true },
    ]);
  });
});

describe('hostile text', () => {
  const PIECES = [
    '[click](https://evil.test)',
    '[click](1)',
    '{0}',
    '\u001b[31m',
    '\u202e',
    '\u0000',
    '\ud800',
    '\r\n::error::x',
    '##[error]',
    '\u2028',
    '"',
    '\\',
    '__proto__',
    '</script>',
    '${{ secrets.X }}',
    '\u{e0041}',
    '\ufeff',
    '@octocat #1',
    'x'.repeat(5000),
  ];
  // Everything that a terminal acts on or does not show, but for the line feeds of the report itself.
  const active =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}|##\[|^\s*::/mu;

  it.each(PIECES)('is shown, not obeyed: %j', (piece) => {
    const waiver = { reason: piece, owner: piece, expires: '2027-01-01', by: 'policy', location: null } as const;
    const report = withFindings(
      withPlans(failing, [called(`a${piece}`, `b/${piece}`), called(piece)]),
      (_finding, i) => ({
        address: `aws_dynamodb_table.t["${piece}${i}"]`,
        message: `Is ${piece}.`,
        ...(i === 0 ? { status: 'waived', waiver } : {}),
      }),
    );
    const runs = expectTaken(report);
    const text = sarifReport(report, { accountIds: 'mask' });
    expect(text).not.toMatch(active);
    for (const { message } of runs.flatMap(({ results }) => results)) {
      expect(message.text).not.toMatch(active);
      expect(message.text).not.toMatch(/(?<!\\)\]\(/);
      expect(message.text).not.toMatch(/(?<!\{)\{\d+\}/);
      expect(message.text.length).toBeLessThan(4100);
    }
  });

  it('in the plans of fixtures', async () => {
    for (const claim of [
      'hostile-for-each-keys',
      'module-index-with-dots-quotes-and-brackets',
      'key-changed-by-a-sensitive-variable',
    ]) {
      const plan = planJson(claim);
      delete plan['planned_values'];
      for (const [i, change] of plan['resource_changes'].entries()) {
        change.address = change.address.replace(/\[(?:\d+|"[^"]*")\]$/, '');
        change.index = `\u001b[31m\u202e\r\n::error::${i}##[error][x](https://evil.test){0}`;
        change.address = `${change.address}["${change.index}"]`;
      }
      const report = await reportOn(plan, { require: 'customer-managed' });
      expectTaken(report);
      expect(sarifReport(report, { accountIds: 'show' })).not.toMatch(active);
    }
  });
});

describe('account ids', () => {
  const report = withFindings(
    withPlans(retrofit, [called('111122223333: 111122223333/plan.json', '111122223333/plan.json')]),
    () => ({
      status: 'waived',
      waiver: {
        reason: 'Of 111122223333.',
        owner: '111122223333',
        expires: '2027-01-01',
        by: 'policy',
        location: null,
      },
      address: 'aws_dynamodb_table.t["111122223333"]',
    }),
  );

  it('are masked, everywhere', () => {
    expect(report.findings.map(({ message }) => message).join()).toContain('111122223333');
    expect(JSON.stringify(runsOf(report))).not.toContain('111122223333');
    expect(sarifReport(report, { accountIds: 'mask' })).toContain('********3333');
  });

  it('are shown where that is wanted', () => {
    expect(sarifReport(report, { accountIds: 'show' })).toContain('arn:aws:kms:us-east-1:111122223333:key/');
  });
});

it('is not what the schema refuses', () => {
  expect(() => runsOf(withFindings(failing, () => ({ severity: 'fatal' as never })))).toThrow('/level');
});
