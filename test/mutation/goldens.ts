import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import { exitCodeOf } from '../../src/gate/verdict.js';
import { FORMATS } from '../../src/report/formats.js';
import { CLAIMS, fixturePath, planBytes, reportOn } from '../support/fixtures.js';
import { reportWithSources } from '../support/sources.js';

/*
 * The goldens of fixtures/ without a process: what test/fixtures.test.ts holds dist/ to, Stryker can only see where
 * src/ runs in the test itself.
 */
describe('every fixture, in process', () => {
  it.each(CLAIMS)('%s', async (claim) => {
    const golden = JSON.parse(readFileSync(fixturePath(claim, 'report.json'), 'utf8')) as Report;
    const [kms, customerManaged] = await Promise.all(
      (['kms', 'customer-managed'] as const).map((require) => reportOn(planBytes(claim), { require })),
    );
    expect({
      ...kms,
      tool: golden.tool,
      plans: kms!.plans.map((plan) => ({ ...plan, sha256: golden.plans[0]!.sha256 })),
    }).toEqual(golden);
    const transcripts = readFileSync(fixturePath(claim, 'report.txt'), 'utf8');
    for (const report of [kms!, customerManaged!])
      expect(transcripts).toContain(
        `${FORMATS.text(report, { colour: false, accountIds: 'show' })}exit code ${exitCodeOf(report.verdict)}\n`,
      );
    expect(FORMATS.markdown(kms!, { colour: false, accountIds: 'mask' })).toBe(
      readFileSync(fixturePath(claim, 'report.md'), 'utf8'),
    );
  });

  it.each(CLAIMS.filter((claim) => existsSync(fixturePath(claim, 'sources.txt'))))(
    '%s, with its sources',
    async (claim) => {
      const report = await reportWithSources(claim, 'customer-managed');
      // Stryker's copy lies deeper in the repository.
      const text = FORMATS.text(report, { colour: false, accountIds: 'show' }).replace(/\.stryker-tmp\/[^/]+\//g, '');
      expect(readFileSync(fixturePath(claim, 'sources.txt'), 'utf8')).toContain(text);
    },
  );
});
