import { error, notice, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.js';

const COMMANDS = { error, warning, notice } as const;

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, lines } of annotations) COMMANDS[level](message, { ...(title === null ? {} : { title }), ...lines });
}
