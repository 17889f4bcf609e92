import type { Location } from '../gate/report.js';
import { repositoryLines } from '../report/repository-lines.js';
import type { Run } from './run.js';

/** The addresses of lines on GitHub, as they are in a commit; null for those of no file of the repository. */
export function lineLinks({ pages }: Pick<Run, 'pages'>, headSha: string | null): (location: Location) => string | null {
  return (location) => {
    const lines = repositoryLines(location);
    if (lines === null || pages === null || headSha === null) return null;
    return `${pages}/blob/${headSha}/${lines.uri}#L${lines.line}${lines.endLine > lines.line ? `-L${lines.endLine}` : ''}`;
  };
}
