import type { Location } from '../gate/report.js';
import { code, linked } from '../report/escape.js';
import { accountIdsShown } from '../report/foreign-text.js';
import { repositoryLines } from '../report/repository-paths.js';
import type { Run } from './run.js';

/** The last line of the comment and the summary: the commit, the run, what the plans are called. */
export function footer(
  { pages, url }: Pick<Run, 'pages' | 'url'>,
  headSha: string | null,
  names: readonly string[],
  accountIds: 'mask' | 'show',
): string {
  const commit =
    headSha === null ? [] : [maybeLinked(code(headSha.slice(0, 7)), pages && `${pages}/commit/${headSha}`)];
  const run = url === null ? [] : [maybeLinked('run', url)];
  const shown = names.slice(0, NAMED).map(accountIdsShown(accountIds)).map(code);
  const plans =
    names.length === 0
      ? []
      : [
          `${names.length === 1 ? 'plan' : 'plans'} ${shown.join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}`,
        ];
  return `<sub>${[...commit, ...run, ...plans].join(' · ')}</sub>`;
}

const NAMED = 3;

function maybeLinked(text: string, url: string | null): string {
  return url === null ? text : linked(text, url);
}

/** The addresses of lines on GitHub, as they are in a commit; null for those of no file of the repository. */
export function lineLinks(
  { pages }: Pick<Run, 'pages'>,
  headSha: string | null,
): (location: Location) => string | null {
  return (location) => {
    const lines = repositoryLines(location);
    if (lines === null || pages === null || headSha === null) return null;
    return `${pages}/blob/${headSha}/${lines.uri}#L${lines.line}${lines.endLine > lines.line ? `-L${lines.endLine}` : ''}`;
  };
}
