import { describe, expect, it } from 'vitest';
import { REPLICA_CHECKS, TABLE_CHECKS } from '../src/standards/checks.js';
import { FRAMEWORKS } from '../src/standards/frameworks.js';

/** Each framework, and how many of its requirements are mapped to the key of a table. */
const WANTED = {
  'pci-dss-4.0': 1,
  'pci-dss-3.2.1': 7,
  'hipaa-2013': 3,
  'hipaa-2003': 3,
  gdpr: 1,
  'nist-800-53-r5': 6,
  'nist-800-53-r4': 1,
  'nist-800-171-r2': 2,
  'nist-csf-1.1': 1,
  'cisa-cyber-essentials': 3,
  'nydfs-500': 2,
  'eu-gmp-annex-11': 1,
  'fda-21-cfr-11': 3,
  'rbi-cyber-security': 1,
};
const EXPLAINED = ['pci-dss-4.0', 'hipaa-2013', 'hipaa-2003', 'gdpr', 'nist-800-53-r5'];

const checks = [...TABLE_CHECKS, ...REPLICA_CHECKS];
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+(?=[A-Z])/);

function expectSentences(text: string, most: number): void {
  expect(text).toMatch(/^[A-Z].*\.$/);
  expect(sentences(text).length).toBeLessThanOrEqual(most);
  for (const sentence of sentences(text)) expect(sentence.length).toBeLessThanOrEqual(300);
}

describe('the frameworks', () => {
  it('are all there, each with all its requirements', () => {
    expect(Object.keys(WANTED)).toHaveLength(14);
    expect(Object.fromEntries(FRAMEWORKS.map(({ id, requirements }) => [id, requirements.length]))).toEqual(WANTED);
  });

  it('have unique titles, and unique ids in kebab-case', () => {
    expect(new Set(FRAMEWORKS.map(({ id }) => id)).size).toBe(FRAMEWORKS.length);
    expect(new Set(FRAMEWORKS.map(({ title }) => title)).size).toBe(FRAMEWORKS.length);
    for (const { id } of FRAMEWORKS) expect(id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
  });
});

describe.each(FRAMEWORKS)('$id', ({ id: framework, requirements, keyControl }) => {
  it('says in one sentence why control of the key is to be demonstrated', () => expectSentences(keyControl, 1));

  it('has requirements with unique ids', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const { id } of requirements) expect(id).toMatch(/^\S(?:.*\S)?$/);
  });

  it.each(requirements)('$id has a title that is no paragraph and does not repeat the id', ({ id, title }) => {
    expect(title).toMatch(/^[A-Z].*[^\s.:,]$/);
    expect(title.length).toBeLessThanOrEqual(160);
    expect(title).not.toContain(id);
  });

  it.each(requirements)('$id says what is asked for, in one or two sentences', ({ asks }) => {
    if (EXPLAINED.includes(framework)) expect(asks).toBeDefined();
    if (asks !== undefined) expectSentences(asks, 2);
  });
});

describe('the checks of other tools', () => {
  it('are all there', () => {
    expect(TABLE_CHECKS.map(({ tool, id }) => `${tool} ${id}`)).toEqual([
      'compliance.tf dynamodb_table_encrypted_with_kms',
      'AWS Config DYNAMODB_TABLE_ENCRYPTED_KMS',
      'Checkov CKV_AWS_119',
      'Powerpipe aws_compliance.control.dynamodb_table_encrypted_with_kms',
      'Prowler dynamodb_tables_kms_cmk_encryption_enabled',
      'KICS ce089fd4-1406-47bd-8aad-c259772bb294',
      'Trivy AWS-0025',
    ]);
    expect(REPLICA_CHECKS.map(({ tool, id }) => `${tool} ${id}`)).toEqual(['Checkov CKV_AWS_271']);
  });

  it('have unique ids', () => expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length));

  it.each(checks)('$id says in one sentence how its answer can differ', ({ note }) => expectSentences(note, 1));
});

it.each([FRAMEWORKS, TABLE_CHECKS, REPLICA_CHECKS].map((data) => ({ data })))('is plain data', ({ data }) => {
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});
