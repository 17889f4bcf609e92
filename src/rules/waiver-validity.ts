import { rule } from './rule.js';

type Name = 'expired' | 'about-to-expire' | 'unused';

/** Judged by the gate, which knows what the waivers are for only when all findings are there (src/gate/apply-waivers.ts). */
export const waiverValidity = rule<Name>({
  id: 'waiver-validity',
  title: 'Waivers should be needed, and end',
  severity: 'warning',
  rationale: 'A waiver is a decision with an end. One that has expired waives nothing, one that is about to needs a decision before it holds up a pull request, and one that nothing uses hides what comes next.',
  references: ['https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'],
  problems: {
    expired: { message: 'The waiver of `{rule}` for {what} expired on {expires}: it waives nothing ({reason}).', remedy: 'Mend what it was for, or decide anew and set another day.' },
    'about-to-expire': { severity: 'note', message: 'The waiver of `{rule}` for {what} expires on {expires}, {days} ({reason}).', remedy: 'Mend what it is for until then, or decide anew and set another day.' },
    unused: { severity: 'note', message: 'The waiver of `{rule}` for {what} waives nothing in these plans ({reason}).', remedy: 'Remove it, if it is for none of the other plans that use this policy.' },
  },
  *judge() {},
});
