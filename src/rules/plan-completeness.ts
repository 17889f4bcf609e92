import { rule } from './rule.js';
import { PLAN_FORMAT } from './wording.js';

type Name = 'errored' | 'incomplete' | 'table-deferred';

export const planCompleteness = rule<Name>({
  id: 'plan-completeness',
  title: 'The plan should be about everything that will be applied',
  severity: 'error',
  rationale:
    'A plan that ended in an error, that was made with `-target`, or that puts resources off to a later plan says nothing about the tables that it leaves out.',
  references: [PLAN_FORMAT],
  problems: {
    errored: {
      message: 'Terraform ended with an error while planning: the plan shows a part of what would be done.',
      remedy: 'Fix the error, plan again, and give the gate the new plan.',
    },
    incomplete: {
      severity: 'warning',
      message:
        'The plan is not complete: it was made with `-target`, or puts changes off to a later plan. Tables that it leaves out are not judged.',
      remedy: 'Plan without `-target`; apply, and plan again for what was put off.',
    },
    'table-deferred': {
      message: 'The table is put off to a later plan ({reason}): which key it will have cannot be told yet.',
      remedy: 'Apply what comes first, and let the gate judge the plan that has this table.',
    },
  },
  *judge({ plan }) {
    if (plan.errored === true) yield { answer: 'fail', problem: 'errored', address: null, attribute: null, facts: {} };
    else if (plan.complete === false)
      yield { answer: 'fail', problem: 'incomplete', address: null, attribute: null, facts: {} };
    for (const { address, reason } of plan.deferred) {
      yield {
        answer: 'undetermined',
        problem: 'table-deferred',
        address,
        attribute: null,
        facts: { reason: reason ?? 'no reason given' },
      };
    }
  },
});
