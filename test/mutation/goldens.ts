import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/gate/exit-code.js';
import type { Report } from '../../src/gate/report.js';
import { FORMATS } from '../../src/report/formats.js';
import { CLAIMS, fixturePath, planBytes, reportOn } from '../support/fixtures.js';

/*
 * The goldens of fixtures/ without a process: what test/fixtures.test.ts holds dist/ to, Stryker can only see where src/
 * runs in the test itself.
 */
describe('every fixture, in process', () => {
  it.each(CLAIMS)('%s', async (claim) => {
    const golden = JSON.parse(readFileSync(fixturePath(claim, 'report.json'), 'utf8')) as Report;
    const [kms, customerManaged] = await Promise.all((['kms', 'customer-managed'] as const).map((require) => reportOn(planBytes(claim), { require })));
    expect({ ...kms, tool: golden.tool, plans: kms!.plans.map((plan) => ({ ...plan, sha256: golden.plans[0]!.sha256 })) }).toEqual(golden);
    const transcripts = readFileSync(fixturePath(claim, 'report.txt'), 'utf8');
    for (const report of [kms!, customerManaged!]) expect(transcripts).toContain(`${FORMATS.text(report, { colour: false, accountIds: 'show' })}exit code ${exitCodeOf(report.verdict)}\n`);
    expect(FORMATS.markdown(kms!, { colour: false, accountIds: 'mask' })).toBe(readFileSync(fixturePath(claim, 'report.md'), 'utf8'));
  });
});
