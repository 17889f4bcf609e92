import type { Report } from '../../src/gate/report.js';
import type { Requirement } from '../../src/rules/rule.js';
import type { Evidence } from '../../src/verify/evidence.js';
import { parseKeyAnswers } from '../../src/verify/key-answers.js';
import { parseTableAnswers } from '../../src/verify/table-answers.js';
import { verify } from '../../src/verify/verify.js';
import { reportOnFixture } from '../support/fixtures.js';
import { printed } from './answers.js';

export const OCCASION = {
  at: '2026-11-22T10:00:00Z',
  commit: '0123456789abcdef0123456789abcdef01234567',
  version: '0.0.0',
};

export function evidenceOn(report: Report, tables: readonly object[], keys: readonly object[] = []): Evidence {
  return verify(
    report,
    parseTableAnswers({ name: 'tables.json', text: printed(...tables) }),
    parseKeyAnswers([{ name: 'keys.json', text: printed(...keys) }]),
    OCCASION,
  );
}

export async function evidenceOnFixture(
  claim: string,
  tables: readonly object[],
  keys: readonly object[] = [],
  require: Requirement = 'kms',
): Promise<Evidence> {
  return evidenceOn(await reportOnFixture(claim, require), tables, keys);
}
