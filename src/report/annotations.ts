import type { Finding, Report } from '../gate/report.js';
import { visible } from './escape.js';
import { accountIdsShown } from './foreign-text.js';
import { repositoryLines } from './repository-paths.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Null for what is of no table. */
  readonly title: string | null;
  readonly message: string;
  /** In the repository: there it is shown in the diff. */
  readonly lines: { readonly file: string; readonly startLine: number; readonly endLine: number } | null;
}

/**
 * GitHub shows ten annotations of a level and step and drops the others without a word. Of more than nine, the last one
 * shown says how many more there are; of warnings and notices one is kept for what the gate has to say of itself.
 */
const MOST = 9;
const OF_MORE = { error: 9, warning: 8, notice: 8 } as const;

/** What is shown beside the run and the pull request: what could not be read, then findings, errors first. */
export function annotationsOf(
  report: Pick<Report, 'findings' | 'plans'> | null,
  problems: readonly string[],
  accountIds: 'mask' | 'show',
): readonly Annotation[] {
  const shown = accountIdsShown(accountIds);
  const line = (text: string): string => visible(shown(text));
  const isOne = (report?.plans.length ?? 0) < 2;
  const annotations = [
    ...problems.map((problem): Annotation => ({ level: 'error', title: null, message: line(problem), lines: null })),
    ...(report?.findings ?? [])
      .filter(({ status }) => status === 'open')
      .map(
        ({ plan, ruleId, severity, address, message, remedy, location }: Finding): Annotation => ({
          level: severity === 'note' ? 'notice' : severity,
          title: line([...(isOne ? [] : [plan]), address ?? 'the plan'].join(': ')),
          message: line(`${message} ${remedy} [${ruleId}]`),
          lines: linesOf(location),
        }),
      ),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(
      annotations.filter((each) => each.level === level),
      level,
    ),
  );
}

/**
 * A path that would have to be escaped is none that GitHub finds. Account ids in it stay: it is a name in the
 * repository.
 */
function linesOf(location: Finding['location']): Annotation['lines'] {
  const lines = repositoryLines(location);
  return lines === null || visible(lines.path) !== lines.path
    ? null
    : { file: lines.path, startLine: lines.line, endLine: lines.endLine };
}

function limited(annotations: readonly Annotation[], level: Annotation['level']): readonly Annotation[] {
  if (annotations.length <= MOST) return annotations;
  const shown = annotations.slice(0, OF_MORE[level]);
  const more = annotations.length - shown.length;
  return [
    ...shown,
    {
      level,
      title: `${more} more`,
      message: `${more} more of this level: the comment, the summary of the run and the log have all of them.`,
      lines: null,
    },
  ];
}
