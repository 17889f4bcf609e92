import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/gate/report.js';
import { RULES } from '../src/rules/registry.js';
import type { Rule } from '../src/rules/rule.js';
import { CLAIMS, reportOnFixture } from './support/fixtures.js';
import { reportWithSources } from './support/sources.js';

/** The problems that no fixture shows: policies, and plans made from fixtures, do in test/rules/. */
const SHOWN_BY_TESTS = [
  'kms-key-allowed key-undetermined',
  'kms-key-allowed not-allowed',
  // Only the policy asks for more than delegation.
  'kms-key-policy delegation-alone',
  'plan-sources file-not-read',
  'plan-sources not-matching',
  'plan-sources not-read',
  'policy-validity end-cut',
  'policy-validity looser-than-input',
  'policy-validity override-about-to-expire',
  'policy-validity override-expired',
  'policy-validity override-names-nothing',
  'policy-validity override-undetermined',
  'policy-validity override-without-end',
  'policy-validity rule-cannot-be-off',
  // Terraform says why; a later version may have a reason that this one does not know.
  'table-replacement replaced',
  'waiver-validity about-to-expire',
  'waiver-validity below-floor',
  'waiver-validity created-table',
  'waiver-validity end-cut',
  'waiver-validity expired',
  'waiver-validity malformed',
  'waiver-validity names-nothing',
  'waiver-validity not-allowed',
  'waiver-validity not-covered',
  'waiver-validity not-honoured',
  'waiver-validity not-looked-at',
  'waiver-validity not-merged',
  'waiver-validity not-named',
  'waiver-validity policy-unreadable',
  'waiver-validity undetermined',
  'waiver-validity unused',
  'waiver-validity without-end',
];

const FOLDER = new URL('../src/rules/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

/** The rule literals of the folder, with the name of their file. */
async function rulesOfFolder(): Promise<readonly { readonly file: string; readonly rule: Rule }[]> {
  const modules = await Promise.all(
    files.map(async (file) => ({
      file,
      module: (await import(new URL(file, FOLDER).href)) as Record<string, unknown>,
    })),
  );
  return modules.flatMap(({ file, module }) =>
    Object.values(module)
      .filter(isRule)
      .map((rule) => ({ file, rule })),
  );
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'judge' in value;
}

async function findingsOfFixtures(): Promise<readonly Finding[]> {
  const reports = await Promise.all(
    CLAIMS.flatMap((claim) => [
      reportOnFixture(claim, 'kms'),
      reportOnFixture(claim, 'customer-managed'),
      reportWithSources(claim, 'customer-managed'),
    ]),
  );
  return reports.flatMap(({ findings }) => findings);
}

const problemsOf = ({ id, problems }: Rule) => Object.keys(problems).map((problem) => `${id} ${problem}`);

describe('registry', () => {
  it('holds every rule of the folder once, and no others', async () => {
    const inFolder = (await rulesOfFolder()).map(({ rule }) => rule.id);
    expect(RULES.map(({ id }) => id).sort()).toEqual(inFolder.sort());
    expect(new Set(inFolder).size).toBe(inFolder.length);
  });

  it('has rules in files of their name', async () => {
    for (const { file, rule } of await rulesOfFolder()) expect(file).toBe(`${rule.id}.ts`);
  });

  it('shows every problem, by a fixture or by a test', async () => {
    const shown = new Set((await findingsOfFixtures()).map(({ ruleId, problem }) => `${ruleId} ${problem}`));
    expect(
      RULES.flatMap(problemsOf)
        .filter((problem) => !shown.has(problem))
        .sort(),
    ).toEqual(SHOWN_BY_TESTS);
  });

  it.each(SHOWN_BY_TESTS)('%s is shown by a test', (line) => {
    const [rule, problem] = line.split(' ');
    expect(readFileSync(new URL(`rules/${rule}.test.ts`, import.meta.url), 'utf8')).toMatch(
      new RegExp(`\\b${problem} (error|warning|note)`),
    );
  });

  it('leaves no hole in a sentence, and calls no table what it never is', async () => {
    const findings = await findingsOfFixtures();
    expect(findings.length).toBeGreaterThan(100);
    for (const { message, remedy } of findings) {
      // Expressions of the sources are quoted.
      expect(
        `${message}${remedy}`.replace(/`[^`]*`/g, (code) => (/^`[\w.{}]*`$/.test(code) ? code : '')),
      ).not.toContain('{');
      expect(message + remedy).not.toMatch(/not encrypted|unencrypted/i);
    }
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a kebab-case id and kebab-case problems', () => {
    for (const name of [id, ...Object.keys(rule.problems)]) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has something to say everywhere, and calls no table what it never is', () => {
    expect(Object.keys(rule.problems)).not.toEqual([]);
    const texts = [
      rule.title,
      rule.rationale,
      ...Object.values(rule.problems).flatMap(({ message, remedy }) => [message, remedy]),
    ];
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/not encrypted|unencrypted/i);
    }
  });

  it('refers to https alone', () => {
    expect(rule.references).not.toEqual([]);
    for (const reference of rule.references) expect(new URL(reference).protocol).toBe('https:');
  });

  it('has a table test', () => {
    expect(existsSync(new URL(`rules/${id}.test.ts`, import.meta.url))).toBe(true);
  });
});
