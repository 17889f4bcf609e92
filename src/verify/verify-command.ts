import { UserError } from '../errors.js';
import type { Report } from '../gate/report.js';
import type { Evidence } from './evidence.js';
import { EVIDENCE_FORMATS, type EvidenceFormat } from './evidence-formats.js';
import type { NamedText } from './json-values.js';
import { parseKeyAnswers } from './key-answers.js';
import { parseTableAnswers } from './table-answers.js';
import { type Occasion, verify } from './verify.js';

/** 3 says: ask again later. What cannot be told is never fine. */
export function exitCodeOfEvidence({ state }: Pick<Evidence, 'state'>): 0 | 1 | 3 {
  switch (state) {
    case 'done':
      return 0;
    case 'not-compliant':
    case 'undetermined':
      return 1;
    case 'in-progress':
      return 3;
  }
}

export interface VerifyInput extends Occasion {
  readonly report: Report;
  /** Answers of DescribeTable. */
  readonly tables: NamedText;
  /** Answers of DescribeKey, GetKeyRotationStatus and ListAliases. */
  readonly keys: readonly NamedText[];
  readonly format: EvidenceFormat;
}

/** What `verify` prints and ends with. Throws a UserError where an input cannot be read. */
export function verifyCommand({ report, tables, keys, format, ...occasion }: VerifyInput): {
  readonly output: string;
  readonly exitCode: 0 | 1 | 3;
} {
  const answers = parseTableAnswers(tables);
  if (answers.length === 0 && report.tables.some(({ after }) => after !== null)) {
    throw new UserError(
      `${tables.name} has no answers in it: give it what aws dynamodb describe-table --output json prints for each table of the report`,
    );
  }
  const evidence = verify(report, answers, parseKeyAnswers(keys), occasion);
  return { output: EVIDENCE_FORMATS[format](evidence), exitCode: exitCodeOfEvidence(evidence) };
}
