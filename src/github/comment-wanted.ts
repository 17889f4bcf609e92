import type { Choice } from '../policy/choices.js';
import type { Report } from '../gate/report.js';

/** Whether the user wants a comment where there is none yet. What could not be told is always said. */
export function isCommentWanted(choice: Choice<'comment'>, report: Report | null, problems: readonly string[]): boolean {
  if (report === null || problems.length > 0) return choice !== 'never';
  switch (choice) {
    case 'always':
      return true;
    case 'findings':
      return hasFindings(report);
    case 'changes':
      return hasFindings(report) || report.tables.some((table) => [table, ...table.replicas].some(({ actions }) => actions.some((action) => action !== 'no-op' && action !== 'read')));
    case 'never':
      return false;
  }
}

function hasFindings({ verdict, findings }: Report): boolean {
  return verdict === 'fail' || findings.some(({ severity, status }) => severity !== 'note' && status === 'open');
}
