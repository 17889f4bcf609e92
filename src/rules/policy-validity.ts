import { rule } from './rule.js';

type Name =
  | 'looser-than-input'
  | 'rule-cannot-be-off'
  | 'override-names-nothing'
  | 'override-without-end'
  | 'override-undetermined'
  | 'override-expired'
  | 'override-about-to-expire'
  | 'end-cut';

const NAMES =
  'Write addresses that name a module call or a table, such as `module.sandbox.*` or `aws_dynamodb_table.legacy`.';

/** Judged by the gate, which knows what applies only when all findings are there (src/gate/policy-findings.ts). */
export const policyValidity = rule<Name>({
  id: 'policy-validity',
  title: 'The policy should apply as it is written',
  severity: 'warning',
  rationale:
    'A flag or input of the workflow is a minimum: a policy can be stricter, not looser. What goes below it is an exception: for named addresses, until a day. A setting that does not apply looks like a decision and is none.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  ],
  problems: {
    'looser-than-input': {
      severity: 'note',
      message: 'The policy has `{setting}`, which does not apply: the flag or input `{floor}` is stricter.',
      remedy: 'Remove the setting. For some tables, write an override or a waiver with addresses and `expires`.',
    },
    'rule-cannot-be-off': {
      message: 'The policy has `{setting}`, which does not apply: a policy cannot set this rule below `{least}`.',
      remedy: 'Remove the setting. For some tables, write an override or a waiver with addresses and `expires`.',
    },
    'override-names-nothing': {
      message:
        'The override for {what} does not loosen `{setting}` for {tables}: none of its addresses for them names something.',
      remedy: `${NAMES} A \`where\` alone never loosens.`,
    },
    'override-without-end': {
      message:
        'The override for {what} does not loosen `{setting}` for {tables}: that is below the minimum, and the override has no end.',
      remedy: 'Add `expires` with a day such as 2027-03-31.',
    },
    'override-undetermined': {
      message:
        'The override for {what} does not loosen `{setting}` for {tables}: its `where` is undetermined, as it asks for something sensitive or unknown until apply.',
      remedy: 'Let `where` ask for something that the plan shows, or write addresses alone.',
    },
    'override-expired': {
      message: 'The override for {what} expired on {expires}: it loosens nothing.',
      remedy: 'Fix what it was for, or decide again and set another day.',
    },
    'override-about-to-expire': {
      severity: 'note',
      message: 'The override for {what} expires on {expires}, {days}.',
      remedy: 'Fix what it is for until then, or decide again and set another day.',
    },
    'end-cut': {
      message:
        'The override for {what} has the end {expires}, which is more than {limit} days away: it applies until {end}.',
      remedy: 'Set an earlier day, or a longer `max-waiver-days`.',
    },
  },
  *judge() {},
});
