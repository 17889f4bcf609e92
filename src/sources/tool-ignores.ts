import { MAX_REASON } from './own-ignore.js';

/** A comment by which another tool is to leave out a check, as that tool reads it. */
export interface ToolIgnore {
  readonly kind: 'other-tool';
  readonly tool: 'checkov' | 'trivy' | 'tfsec' | 'kics';
  /** What of the file it is for. */
  readonly scope: 'block' | 'file';
  /** The checks as they are named there; `*` stands for any characters. */
  readonly ids: readonly string[];
  /** The day on which it ends, and does not hold any more. */
  readonly endsOn: string | null;
  /** What it holds for alone, a workspace or some values of arguments; null where it holds for all. */
  readonly only: string | null;
  /** Empty where there is none. */
  readonly reason: string;
}

/** All that a line of a comment says to other tools. */
export function parseToolIgnores(line: string): readonly ToolIgnore[] {
  return [...checkovSkips(line), ...trivyIgnores(line), ...kicsIgnores(line)];
}

/**
 * `checkov:skip=CKV_AWS_119:"reason"`, anywhere in the line; some ids with commas between them in later versions.
 * https://github.com/bridgecrewio/checkov/blob/main/docs/2.Basics/Suppressing%20and%20Skipping%20Policies.md
 * https://github.com/bridgecrewio/checkov/blob/main/checkov/common/comment/enum.py
 */
function checkovSkips(line: string): readonly ToolIgnore[] {
  const [, ids, reason = ''] = /(?:checkov|bridgecrew|cortex):skip= *([A-Za-z_\d]+(?:,[A-Za-z_\d]+)*)(?::([^\n]*))?/.exec(line) ?? [];
  return ids === undefined ? [] : [ignore({ tool: 'checkov', ids: ids.split(','), reason: reason.trim().replace(/^"(.*)"$/, '$1') })];
}

/**
 * `trivy:ignore:AWS-0025:exp:2027-01-02`, several in a line, words before and after. Trivy heeds tfsec's as its own; from the
 * day of `exp` on it heeds none. `[name=value]` and `:ws:workspace` say for what alone.
 * https://github.com/aquasecurity/trivy/blob/main/docs/guide/scanner/misconfiguration/config/config.md#skipping-resources-by-inline-comments
 * https://github.com/aquasecurity/trivy/blob/main/pkg/iac/ignore/parse.go
 * https://aquasecurity.github.io/tfsec/latest/guides/configuration/ignores/
 */
function trivyIgnores(line: string): readonly ToolIgnore[] {
  const words = line.split(/\s+/).map((word) => word.replace(/^[#/*]+/, ''));
  const isIgnore = (word: string): boolean => /^(?:trivy|tfsec):/.test(word);
  const reason = words.filter((word) => !isIgnore(word)).join(' ');
  return words.filter(isIgnore).flatMap((word): readonly ToolIgnore[] => {
    const [tool, ...sections] = word.split(':');
    const values = new Map<string, string>();
    for (let i = 0; i + 1 < sections.length; i += 2) values.set(sections[i]!, sections[i + 1]!);
    const [, id = '', parameters] = /^([^[]*)(\[.*)?$/.exec(values.get('ignore') ?? '') ?? [];
    if (id === '') return [];
    const only = [parameters, values.get('ws')].filter((text) => text !== undefined);
    return [ignore({ tool: tool === 'tfsec' ? 'tfsec' : 'trivy', ids: [id], endsOn: values.get('exp') ?? null, only: only.length === 0 ? null : only.join(', '), reason })];
  });
}

/**
 * `kics-scan ignore-block` and `ignore-line`, in any case, for what is on the next line; `kics-scan ignore` and
 * `disable=ID,ID` for a file at whose top they stand.
 * https://github.com/Checkmarx/kics/blob/master/docs/running-kics.md#using-commands-on-scanned-files-as-comments
 * https://github.com/Checkmarx/kics/blob/master/pkg/parser/terraform/comment/comment.go
 */
function kicsIgnores(line: string): readonly ToolIgnore[] {
  const [, command, ids, reason = ''] = /^kics-scan\s+(?:(ignore-block|ignore-line|ignore)|disable=(\S+))(?:\s+(.*))?$/i.exec(line) ?? [];
  if (ids !== undefined) return [ignore({ tool: 'kics', scope: 'file', ids: ids.split(','), reason })];
  if (command === undefined) return [];
  return [ignore({ tool: 'kics', scope: command.includes('-') ? 'block' : 'file', ids: ['*'], reason })];
}

function ignore({ reason, ...of }: Pick<ToolIgnore, 'tool' | 'ids' | 'reason'> & Partial<ToolIgnore>): ToolIgnore {
  return { kind: 'other-tool', scope: 'block', endsOn: null, only: null, reason: reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}...` : reason, ...of };
}
