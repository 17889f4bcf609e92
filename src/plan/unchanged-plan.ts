import type { Change } from './change.js';
import type { Plan } from './read-plan.js';

/** The plan as if it changed nothing: what exists stays as it is, and what it creates is not there. */
export function unchangedPlan(plan: Plan): Plan {
  const unchanged = new Map(
    plan.changes.flatMap((change): [Change, Change][] =>
      change.before === null ? [] : [[change, unchangedOf(change)]],
    ),
  );
  return {
    ...plan,
    changes: [...unchanged.values()],
    changeAt: (address) => {
      const change = plan.changeAt(address);
      return change === undefined ? undefined : unchanged.get(change);
    },
  };
}

function unchangedOf(change: Change): Change {
  return {
    ...change,
    action: 'no-op',
    actions: ['no-op'],
    order: null,
    replacePaths: [],
    reason: null,
    previousAddress: null,
    imported: false,
    after: change.before,
  };
}
