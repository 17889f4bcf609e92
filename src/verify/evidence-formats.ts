import { UserError } from '../errors.js';
import { excerpt } from '../excerpt.js';
import { printableJson } from '../report/escape.js';
import { markdownEvidence } from './evidence-markdown.js';
import { textEvidence } from './evidence-text.js';
import type { Evidence } from './evidence.js';

/** By the name that --format takes; the first is the default. */
export const EVIDENCE_FORMATS = {
  text: textEvidence,
  markdown: markdownEvidence,
  json: (evidence) => `${printableJson(evidence)}\n`,
} as const satisfies Record<string, (evidence: Evidence) => string>;

export type EvidenceFormat = keyof typeof EVIDENCE_FORMATS;

export function parseEvidenceFormat(value: string | undefined): EvidenceFormat {
  const name = value?.trim() || 'text';
  if (!Object.hasOwn(EVIDENCE_FORMATS, name)) throw new UserError(`--format is ${excerpt(name)}; allowed with verify: ${Object.keys(EVIDENCE_FORMATS).join(', ')}`);
  return name as EvidenceFormat;
}
