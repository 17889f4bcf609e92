import { describe, expect, it } from 'vitest';
import { policyOf } from '../policy/policy-of.js';
import { changeIn, edited } from './edited.js';
import { findingsOf, linesOf } from './findings-of.js';

const RULE = 'policy-validity';
const CLAIM = 'created-disabled';
const OFF = 'rules: { table-kms-encryption: off }';

const override = (of: string): string => `overrides: [{ ${of} }]`;
const named = (more: string): string => override(`addresses: [aws_dynamodb_table.t], ${OFF}, ${more}`);

describe(RULE, () => {
  it.each([
    [
      'a setting that is looser than an input',
      'require: kms',
      { require: 'customer-managed' },
      ['plan looser-than-input note'],
    ],
    [
      'a rule of the control that is off',
      'rules: { replica-kms-encryption: off }',
      {},
      ['plan rule-cannot-be-off warning'],
    ],
    ['itself, turned off', 'rules: { policy-validity: off }', {}, ['plan rule-cannot-be-off warning']],
    ['itself, lowered', 'rules: { policy-validity: note }', {}, ['plan rule-cannot-be-off warning']],
    [
      'an override whose addresses name nothing',
      override(`addresses: ["*.t"], ${OFF}, expires: 2027-01-01`),
      {},
      ['plan override-names-nothing warning'],
    ],
    [
      'an override without an end',
      override(`addresses: [aws_dynamodb_table.t], ${OFF}`),
      {},
      ['plan override-without-end warning'],
    ],
    ['an override that has expired', named('expires: 2026-11-21'), {}, ['plan override-expired warning']],
    ['an override that is about to expire', named('expires: 2026-11-22'), {}, ['plan override-about-to-expire note']],
    ['an override with an end beyond the limit', named('expires: 2027-11-23'), {}, ['plan end-cut warning']],
  ] as const)('tells of %s', async (_, yaml, inputs, lines) => {
    expect(await linesOf(RULE, CLAIM, { ...inputs, policy: await policyOf(yaml) })).toEqual(lines);
  });

  it('tells of an override whose where is undetermined', async () => {
    const plan = edited(CLAIM, (json) =>
      Object.assign(changeIn(json, 'aws_dynamodb_table.t').after_unknown, { tags: true }),
    );
    const yaml = named('where: "$.change.after.tags.Public", expires: 2027-01-01');
    expect(await linesOf(RULE, plan, { policy: await policyOf(yaml) })).toEqual(['plan override-undetermined warning']);
  });

  it.each([
    [
      'a setting that is as strict as the input, or stricter',
      'require: customer-managed\nundetermined: fail',
      { require: 'kms', undetermined: 'fail' },
    ],
    ['an override in force', named('expires: 2027-11-22'), {}],
    ['an override that is for other tables', override(`addresses: ["*.other"], ${OFF}`), {}],
    [
      'an override that tightens',
      override('where: $.change.after.name, require: customer-managed, rules: { kms-key-rotation: error }'),
      {},
    ],
    ['an override without an end, of another rule', override('addresses: ["*"], rules: { kms-key-usable: off }'), {}],
    ['a rule that is off', 'rules: { kms-key-usable: off }', {}],
  ] as const)('says nothing of %s', async (_, yaml, inputs) => {
    expect(await linesOf(RULE, CLAIM, { ...inputs, policy: await policyOf(yaml) })).toEqual([]);
  });

  it('can be made more severe', async () => {
    expect(
      await linesOf(RULE, CLAIM, {
        policy: await policyOf('rules: { policy-validity: error, table-kms-encryption: off }'),
      }),
    ).toEqual(['plan rule-cannot-be-off error']);
  });

  it('says what does not apply, why, and for which tables', async () => {
    const messages = async (yaml: string, require?: 'customer-managed') =>
      (await findingsOf(RULE, CLAIM, { ...(require && { require }), policy: await policyOf(yaml) })).map(
        ({ message }) => message,
      );
    expect(await messages('require: kms', 'customer-managed')).toEqual([
      'The policy has `require: kms`, which does not apply: the flag or input `require: customer-managed` is stricter.',
    ]);
    expect(await messages(OFF)).toEqual([
      'The policy has `table-kms-encryption: off`, which does not apply: a policy cannot set this rule below `error`.',
    ]);
    expect(await messages(override(`where: $.change.after.name, ${OFF}`))).toEqual([
      'The override for `$.change.after.name` does not loosen `table-kms-encryption: off` for `aws_dynamodb_table.t`: none of its addresses for them names something.',
    ]);
    expect(await messages(named('expires: 2027-11-23'))).toEqual([
      'The override for `aws_dynamodb_table.t` has the end 2027-11-23, which is more than 365 days away: it applies until 2027-11-22.',
    ]);
  });
});
