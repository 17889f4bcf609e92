import type { Report } from '../gate/report.js';
import { printableJson } from './escape.js';

export function jsonReport(report: Report): string {
  return `${printableJson(report)}\n`;
}
