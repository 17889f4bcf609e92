import { rule } from './rule.js';

type Name =
  | 'expired'
  | 'about-to-expire'
  | 'unused'
  | 'end-cut'
  | 'names-nothing'
  | 'below-floor'
  | 'created-table'
  | 'undetermined'
  | 'malformed'
  | 'not-allowed'
  | 'policy-unreadable'
  | 'not-merged'
  | 'not-looked-at'
  | 'not-covered'
  | 'not-named'
  | 'not-honoured'
  | 'without-end';

const NAMES =
  'Write addresses that name a module call or a table, such as `module.sandbox.*` or `aws_dynamodb_table.legacy`.';

/**
 * Judged by the gate, which knows what the waivers are for only when all findings are there (src/gate/waivers.ts,
 * apply-inline-waivers.ts).
 */
export const waiverValidity = rule<Name>({
  id: 'waiver-validity',
  title: 'Waivers should be needed, and end',
  severity: 'warning',
  rationale:
    'A waiver is a decision with an end. One that has expired waives nothing, one that is about to needs a decision before it holds up a pull request, one that nothing uses hides what comes next, and one that does not hold at all only looks like a decision.',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  ],
  problems: {
    expired: {
      message: 'The waiver of `{rule}` for {what} expired on {expires}: it waives nothing ({reason}).',
      remedy: 'Fix what it was for, or decide anew and set another day.',
    },
    'about-to-expire': {
      severity: 'note',
      message: 'The waiver of `{rule}` for {what} expires on {expires}, {days} ({reason}).',
      remedy: 'Fix what it is for until then, or decide anew and set another day.',
    },
    unused: {
      severity: 'note',
      message: 'The waiver of `{rule}` for {what} waives nothing in these plans ({reason}).',
      remedy: 'Remove it, if it is for none of the other plans that use this policy.',
    },
    'end-cut': {
      message:
        'The waiver of `{rule}` for {what} has the end {expires}, which is more than {limit} days away: it applies until {end} ({reason}).',
      remedy: 'Set an earlier day, or a longer `max-waiver-days` in the policy.',
    },
    'names-nothing': {
      message:
        'The waiver of `{rule}` for {what} does not cover {tables}: none of its addresses for them names something ({reason}).',
      remedy: NAMES,
    },
    'below-floor': {
      message:
        'The waiver of `{rule}` for {what} does not cover {tables}: that is below what a flag or input requires, and none of its addresses for them names something ({reason}).',
      remedy: NAMES,
    },
    'created-table': {
      message:
        'The waiver of `{rule}` for {what} does not cover {tables}: this plan creates, imports or replaces that, or moves it there from an address that the waiver is not for, and none of its addresses is the full address ({reason}).',
      remedy: 'Encrypt the table as required, or add its full address to the waiver, without `*`.',
    },
    undetermined: {
      message:
        'The waiver of `{rule}` for {what} does not cover {tables}: its `where` is undetermined, as it asks for something sensitive or unknown until apply ({reason}).',
      remedy: 'Let `where` ask for something that the plan shows, or write addresses alone.',
    },
    malformed: {
      message: 'The comment at {place} waives nothing: it {problem}.',
      remedy:
        'Write `# dynamodb-kms-gate:ignore RULE until=2027-03-31 reason="..."` in the block of the resource, data source or module call, or right above it.',
    },
    'not-allowed': {
      message: 'The comment at {place} waives nothing: the policy lets no comment do that (`inline-waivers: false`).',
      remedy: 'Ask the owners of the policy for a waiver there, and remove the comment.',
    },
    'policy-unreadable': {
      severity: 'note',
      message: 'The comment at {place} waives nothing: the gate cannot read the policy, so no exceptions apply.',
      remedy: 'Merge a repair of the policy. Comments can waive again after that.',
    },
    'not-merged': {
      message:
        'The comment at {place} waives `{rule}` for {what} only when it is merged: the branch that the policy comes from has no such comment on this block.',
      remedy:
        'Fix the finding, or merge the comment in a pull request of its own first, reviewed by the owners of the policy.',
    },
    'not-looked-at': {
      message:
        'The comment at {place} waives nothing: there are more comments to compare with the branch that the policy comes from than the gate reads files for.',
      remedy: 'Put the waiver of `{rule}` for {what} into the policy.',
    },
    'not-covered': {
      message:
        'The comment at {place} does not cover {what}: this plan creates, imports, replaces, moves or weakens it, or changes its key, and a comment waives `{rule}` only for what was so before the plan.',
      remedy: 'Fix the finding, or ask the owners of the policy for a waiver of this address.',
    },
    'not-named': {
      severity: 'note',
      message: 'The comment at {place} waives nothing: nobody named the sources that it is in.',
      remedy: 'Name them with `--source {folder}` (in the action: `source: {folder}`).',
    },
    'not-honoured': {
      severity: 'note',
      message:
        'A comment for {tool} at {place} leaves out `{id}`, the same control, for {what}: it waives nothing here ({reason}).',
      remedy:
        'Let such comments hold by `honour: [{honour}]` in the policy, or waive `{rule}` by a waiver of this gate.',
    },
    'without-end': {
      message:
        'The comment at {place} does not waive `{rule}` for {what}: it has no end, and that is below what a flag or input requires ({reason}).',
      remedy:
        'Waive it with an end: by a waiver of the policy, or by `# dynamodb-kms-gate:ignore {rule} until=2027-03-31 reason="..."`.',
    },
  },
  *judge() {},
});
