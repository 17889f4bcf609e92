import type { Settings } from '../policy/settings.js';
import type { Severity } from '../rules/rule.js';
import type { Finding, Verdict } from './report.js';

/** Fails exactly when an open finding is at or above the severity that the settings fail on. */
export function verdictOf(findings: readonly Finding[], failOn: Settings['failOn']): Verdict {
  return findings.some((finding) => finding.status === 'open' && fails(finding.severity, failOn)) ? 'fail' : 'pass';
}

function fails(severity: Severity, failOn: Settings['failOn']): boolean {
  switch (failOn) {
    case 'error':
      return severity === 'error';
    case 'warning':
      return severity !== 'note';
    case 'never':
      return false;
  }
}

/** What a process that could not tell ends with: wrong usage, unreadable input, a bug. */
export const COULD_NOT_TELL = 2;

export function exitCodeOf(verdict: Verdict): 0 | 1 {
  return verdict === 'pass' ? 0 : 1;
}
