import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import type { Report } from '../gate/report.js';
import { printableJson } from './escape.js';
import { markdownReport } from './markdown.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

export function jsonReport(report: Report): string {
  return `${printableJson(report)}\n`;
}

export interface FormatOptions {
  readonly colour: boolean;
  /** In Markdown and SARIF, which are made to be shown to others. */
  readonly accountIds: 'mask' | 'show';
}

/** The reporters by the name that --format takes; the first is the default. */
export const FORMATS = {
  text: (report, { colour }) => textReport(report, { colour, accountIds: 'show' }),
  markdown: (report, { accountIds }) => markdownReport(report, { accountIds }),
  json: jsonReport,
  sarif: (report, { accountIds }) => sarifReport(report, { accountIds }),
} as const satisfies Record<string, (report: Report, options: FormatOptions) => string>;

export type Format = keyof typeof FORMATS;

export function parseFormat(value: string | undefined): Format {
  const name = value?.trim() || 'text';
  if (!Object.hasOwn(FORMATS, name))
    throw new UserError(`--format is ${excerpt(name)}; allowed: ${Object.keys(FORMATS).join(', ')}`);
  return name as Format;
}
