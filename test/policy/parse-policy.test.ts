import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/errors.js';
import { CHOICES } from '../../src/policy/choices.js';
import { RULES } from '../../src/rules/registry.js';
import { COMMENT_TOOLS } from '../../src/standards/checks.js';
import { FRAMEWORKS } from '../../src/standards/frameworks.js';
import { policyOf } from './policy-of.js';

const SCHEMA = JSON.parse(readFileSync(new URL('../../schema/policy.schema.json', import.meta.url), 'utf8'));

async function linesOf(yaml: string): Promise<readonly string[]> {
  try {
    await policyOf(yaml);
  } catch (error) {
    return (error as UserError).lines;
  }
  return [];
}

const FULL = `
$schema: ./schema/policy.schema.json
require: customer-managed
undetermined: warn
fail-on: warning
existing: warn
frameworks: [pci-dss-4.0, gdpr]
rules:
  kms-key-rotation: off
  table-replacement: error
explicit-key-grant: true
allowed-keys:
  - arn: arn:aws:kms:*:111122223333:key/*
  - { alias: alias/orders-*, region: eu-* }
  - address: module.keys.*
overrides:
  - addresses: ["module.public.*"]
    require: kms
    reason: public data
    expires: 2027-06-30
  - where: $.change.after.tags[?(@property == 'DataClass' && @ == 'public')]
    rules: { kms-key-usable: warning }
waivers:
  - rule: table-kms-encryption
    addresses: [aws_dynamodb_table.legacy]
    reason: moved in January
    owner: platform
    expires: 2027-01-31
max-waiver-days: 730
inline-waivers: false
honour: [checkov, kics]
`;

describe('a policy', () => {
  it('says what it says', async () => {
    const policy = await policyOf(FULL);
    expect(policy).toMatchObject({
      choices: { require: 'customer-managed', undetermined: 'warn', 'fail-on': 'warning', existing: 'warn' },
      rules: { 'kms-key-rotation': 'off', 'table-replacement': 'error' },
      frameworks: ['pci-dss-4.0', 'gdpr'],
      explicitKeyGrant: true,
      allowedKeys: [
        { arn: 'arn:aws:kms:*:111122223333:key/*' },
        { alias: 'alias/orders-*', region: 'eu-*' },
        { address: 'module.keys.*' },
      ],
      overrides: [
        {
          addresses: ['module.public.*'],
          where: null,
          require: 'kms',
          rules: {},
          reason: 'public data',
          expires: '2027-06-30',
        },
        { addresses: null, require: null, rules: { 'kms-key-usable': 'warning' }, reason: null, expires: null },
      ],
      waivers: [
        {
          rule: 'table-kms-encryption',
          addresses: ['aws_dynamodb_table.legacy'],
          reason: 'moved in January',
          owner: 'platform',
          expires: '2027-01-31',
        },
      ],
      maxWaiverDays: 730,
      inlineWaivers: false,
      honour: ['checkov', 'kics'],
    });
  });

  it('is the same in JSON', async () => {
    const json = JSON.stringify({
      require: 'kms',
      rules: { 'kms-key-policy': 'error' },
      'allowed-keys': [{ account: '111122223333' }],
    });
    expect(await policyOf(json)).toMatchObject({
      choices: { require: 'kms' },
      rules: { 'kms-key-policy': 'error' },
      allowedKeys: [{ account: '111122223333' }],
    });
  });

  it.each(['', '# nothing yet\n', '{}', '---\n'])('says nothing in %j', async (yaml) => {
    expect(await policyOf(yaml)).toMatchObject({
      choices: {},
      rules: {},
      allowedKeys: null,
      waivers: [],
      maxWaiverDays: 365,
      inlineWaivers: true,
      honour: [],
    });
  });

  it.each([
    ['require: cmk', '1:10 require is "cmk"; allowed: kms, customer-managed'],
    ['undetermined: pass', '1:15 undetermined is "pass"; allowed: fail, warn'],
    ['fail-on: 1', '1:10 fail-on is a number; allowed: error, warning, never'],
    ['existing: no', '1:11 existing is "no"; allowed: fail, warn'],
    ['frameworks: [sox]', expect.stringMatching(/^1:14 frameworks\[0\] is "sox"; allowed: pci-dss-4\.0, /)],
    ['frameworks: []', '1:13 frameworks: it must NOT have fewer than 1 items'],
    ['rules:\n  kms: off', '2:3 rules.kms is no rule; see dynamodb-kms-gate explain'],
    ['rules:\n  kms-key-rotation: none', '2:21 rules.kms-key-rotation is "none"; allowed: error, warning, note, off'],
    ['explicit-key-grant: 1', '1:21 explicit-key-grant is a number, not a boolean'],
    ['allowed-keys: [alias/x]', '1:16 allowed-keys[0] is text, not a mapping'],
    [
      'allowed-keys:\n  - key: x',
      '2:5 allowed-keys[0].key is no key of a policy; allowed: arn, alias, account, region, address',
    ],
    ['allowed-keys:\n  - account: 111122223333', '2:14 allowed-keys[0].account is a number, not text'],
    [
      'requires: kms',
      '1:1 requires is no key of a policy; allowed: require, undetermined, fail-on, existing, frameworks, rules, explicit-key-grant, allowed-keys, overrides, waivers, max-waiver-days, inline-waivers, honour',
    ],
    [
      'overrides:\n  - require: kms\n    reason: x',
      '2:5 overrides[0] says neither addresses nor where: it needs one of them, or both',
    ],
    [
      'overrides:\n  - where: "change"\n    require: kms',
      expect.stringMatching(
        /^2:12 overrides\[0\]\.where is no path that can be followed: at character 1 stands "change", and not "\$"/,
      ),
    ],
    [
      'waivers:\n  - rule: kms-key-usable\n    addresses: [x]\n    expires: 2027-01-01',
      '2:5 waivers[0] has no reason, which is required',
    ],
    [
      'waivers:\n  - rule: kms-key-usable\n    addresses: [x]\n    reason: y',
      '2:5 waivers[0] has no expires, which is required',
    ],
    [
      'waivers:\n  - rule: kms-key-usable\n    addresses: [x]\n    reason: y\n    expires: soon',
      '5:14 waivers[0].expires is "soon"; allowed: a day such as 2027-03-31',
    ],
    [
      'waivers:\n  - rule: kms-key-usable\n    addresses: [x]\n    reason: y\n    expires: 2027-02-31',
      '5:14 waivers[0].expires is "2027-02-31", which is no day; allowed: a day such as 2027-03-31',
    ],
    [
      'overrides:\n  - addresses: [x]\n    require: kms\n    expires: soon',
      '4:14 overrides[0].expires is "soon"; allowed: a day such as 2027-03-31',
    ],
    [
      'overrides:\n  - addresses: [x]\n    require: kms\n    expires: 2027-02-31',
      '4:14 overrides[0].expires is "2027-02-31", which is no day; allowed: a day such as 2027-03-31',
    ],
    ['inline-waivers: yes please', '1:17 inline-waivers is text, not a boolean'],
    ['honour: [checkov, snyk]', '1:19 honour[1] is "snyk"; allowed: checkov, trivy, tfsec, kics'],
    ['honour: all', '1:9 honour is text, not a list'],
    ['max-waiver-days: 0', '1:18 max-waiver-days is 0: it must be >= 1'],
    ['require: kms\nrequire: kms', expect.stringMatching(/^2:1 Map keys must be unique/)],
    ['require: "kms', expect.stringMatching(/^1:\d+ Missing closing "quote/)],
    ['require: !kms x', expect.stringMatching(/^1:\d+ A tag is not known here/)],
    ['- require', '1:1 the policy is a list, not a mapping'],
  ])('is refused, with its place: %j', async (yaml, line) => {
    expect(await linesOf(yaml)).toEqual([line]);
  });

  it('tells all that is wrong, in the order of the file', async () => {
    const lines = await linesOf('undetermined: x\nrules:\n  a: off\n  kms-key-usable: b\nwaivers: [{}]\nfoo: 1\n');
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '1:15 undetermined',
      '3:3 rules.a',
      '4:19 rules.kms-key-usable',
      '5:11 waivers[0]',
      '5:11 waivers[0]',
      '5:11 waivers[0]',
      '5:11 waivers[0]',
      '6:1 foo',
    ]);
  });

  it('takes a day beyond max-waiver-days: it is cut when plans are judged', async () => {
    expect(
      await linesOf(
        'max-waiver-days: 30\nwaivers: [{ rule: kms-key-usable, addresses: [x], reason: y, expires: 2999-12-31 }]',
      ),
    ).toEqual([]);
  });

  it('is bounded: no bombs of aliases, no books', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
    ].join('\n');
    expect((await linesOf(bomb))[0]).toMatch(/alias/i);
    expect(await linesOf(`# ${'x'.repeat(300_000)}`)).toEqual([expect.stringMatching(/^has more than 262144 bytes/)]);
  });

  it.each([
    '$.change.after.tags[?(@.match(/a/))]',
    '$[?(@ =~ /a/)]',
    "$[?(@.constructor('x'))]",
    '$[?(a = 1)]',
    '$[(process.exit())]',
    '$[?(`x`)]',
    '$.a[?(@.b + 1 > 2)]',
    '$[(@.length-1)]',
    '$.*^',
    '$..*..*',
    '$[',
    '$]',
    '$,',
    '$.change[after',
    "$.change.after.tags['DataClass'",
    "$.change.after.tags['DataClass','Class']",
    "$.change.after.tags [?(@property == 'DataClass')]",
    "$.change.after.tags[?(@property == 'DataClass' && @ == secret)]",
    "$.change.after.tags[?(@property == DataClass && @ == 'secret')]",
    "$.change.after.tags[?(@property == 'DataClass' and @ == 'secret')]",
    "$.change.after.tags.DataClass == 'secret'",
    "$.change.after.tags[DataClass == 'secret']",
    '$[?(@ == == 1)]',
    "$[?(@ == '(none)')]",
    '$[?(@.a]',
    '$[?(typeof @)]',
    '$[?(@[?(@)])]',
    'change',
    '',
  ])('follows no path that runs something, or that is half one: %s', async (where) => {
    const lines = await linesOf(`overrides:\n  - where: ${JSON.stringify(where)}\n    require: kms`);
    expect(lines).toEqual([
      expect.stringMatching(
        where === ''
          ? /^2:12 overrides\[0\]\.where is "": it must NOT have fewer/
          : /^2:12 overrides\[0\]\.where is no path that can be followed: at character \d+ stands /,
      ),
    ]);
  });

  it.each([
    ["$.change.after.tags[?(@property == 'DataClass' && @ == 'secret')]", true],
    ["$.change.after.tags[?(@property=='DataClass'&&@=='secret')]", true],
    ["$.change.after.tags[?(@=='secret')]", true],
    ["$.change.after.tags[?(@!='secret')]", false],
    ['$.change.after[?(@property == "read_capacity" && @>1)]', true],
    ['$.change.after[?(@property == "read_capacity" && @ > 5)]', false],
    ["$.change.after[?(@.DataClass == 'secret')]", true],
    ["$.change.after[?(@['DataClass'] == 'public')]", false],
    ['$.change.after.tags.DataClass', true],
    ["$['change']['after']['tags']['DataClass']", true],
    ['$.change.after.tags.Other', false],
    ["$..[?(@ == 'secret')]", true],
    ['$..DataClass', true],
    ['$.change.actions[0]', true],
    ['$.change.actions[7]', false],
    ["$.change.actions[?(@ == 'create' || @ == 'update')]", true],
    ['$.change.after.tags.*', true],
    ['$.change.before.*', false],
  ])('finds with %s: %s', async (where, isFound) => {
    const change = {
      address: 'a',
      change: { actions: ['create'], before: null, after: { read_capacity: 5, tags: { DataClass: 'secret' } } },
    };
    const [override] = (await policyOf(`overrides:\n  - where: ${JSON.stringify(where)}\n    require: kms`)).overrides;
    expect(override!.where!.find(change)).toBe(isFound ? 'yes' : 'no');
  });

  it('bounds how far the end of a waiver may be', async () => {
    expect(await linesOf('max-waiver-days: 99999999999999')).toEqual([
      '1:18 max-waiver-days is 99999999999999: it must be <= 3650',
    ]);
  });

  it('says of an empty value that it is empty', async () => {
    expect(await linesOf('require:\nrules:')).toEqual([
      '1:9 require is empty; allowed: kms, customer-managed',
      '2:7 rules is empty, not a mapping',
    ]);
  });
});

describe('schema/policy.schema.json', () => {
  it('is a schema, and knows every rule, framework, choice and tool with comments', () => {
    expect(() => new Ajv({ allowUnionTypes: true }).compile(SCHEMA)).not.toThrow();
    expect([...SCHEMA.definitions.rule.enum].sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect([...SCHEMA.properties.frameworks.items.enum].sort()).toEqual(FRAMEWORKS.map(({ id }) => id).sort());
    expect(SCHEMA.properties.honour.items.enum).toEqual(Object.keys(COMMENT_TOOLS));
    for (const name of ['require', 'undetermined', 'fail-on', 'existing'] as const)
      expect(SCHEMA.properties[name].enum).toEqual(CHOICES[name]);
  });
});
