import { rule } from './rule.js';

type Name = 'expired' | 'about-to-expire' | 'unused' | 'malformed' | 'not-allowed' | 'not-named' | 'not-honoured';

/** Judged by the gate, which knows what the waivers are for only when all findings are there (src/gate/apply-waivers.ts, apply-inline-waivers.ts). */
export const waiverValidity = rule<Name>({
  id: 'waiver-validity',
  title: 'Waivers should be needed, and end',
  severity: 'warning',
  rationale: 'A waiver is a decision with an end. One that has expired waives nothing, one that is about to needs a decision before it holds up a pull request, one that nothing uses hides what comes next, and one that does not hold at all only looks like a decision.',
  references: ['https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'],
  problems: {
    expired: { message: 'The waiver of `{rule}` for {what} expired on {expires}: it waives nothing ({reason}).', remedy: 'Mend what it was for, or decide anew and set another day.' },
    'about-to-expire': { severity: 'note', message: 'The waiver of `{rule}` for {what} expires on {expires}, {days} ({reason}).', remedy: 'Mend what it is for until then, or decide anew and set another day.' },
    unused: { severity: 'note', message: 'The waiver of `{rule}` for {what} waives nothing in these plans ({reason}).', remedy: 'Remove it, if it is for none of the other plans that use this policy.' },
    malformed: {
      message: 'The comment at {place} waives nothing: it {problem}.',
      remedy: 'Write `# dynamodb-kms-gate:ignore RULE until=2027-03-31 reason="..."` in the block of the resource, data source or module call, or right above it.',
    },
    'not-allowed': {
      message: 'The comment at {place} waives nothing: the policy lets no comment do that (`inline-waivers: false`).',
      remedy: 'Ask the owners of the policy for a waiver there, and remove the comment.',
    },
    'not-named': {
      severity: 'note',
      message: 'The comment at {place} waives nothing: nobody named the sources that it is in.',
      remedy: 'Name them with `--source {folder}` (in the action: `source: {folder}`).',
    },
    'not-honoured': {
      severity: 'note',
      message: 'A comment for {tool} at {place} leaves out `{id}`, the same control, for {what}: it waives nothing here ({reason}).',
      remedy: 'Let such comments hold by `honour: [{honour}]` in the policy, or waive `{rule}` by a waiver of this gate.',
    },
  },
  *judge() {},
});
