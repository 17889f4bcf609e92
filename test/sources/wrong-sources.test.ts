import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportOnFixture } from '../support/fixtures.js';
import { joinFixture, reportWithSources } from '../support/sources.js';

const FOLDER = fileURLToPath(new URL('../wrong-sources/', import.meta.url));
const CLAIMS = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Of what only locals say, the plan shows nothing: README.md beside them. Who names such a folder is believed. */
const NOT_TO_BE_FOUND_OUT = ['key-behind-locals-of-tables-with-for-each-and-count'];

describe('sources that are not those of the plan', () => {
  it.each(CLAIMS.filter((claim) => !NOT_TO_BE_FOUND_OUT.includes(claim)))(
    'are not used, and change nothing: %s',
    async (claim) => {
      const folder = `${FOLDER}${claim}`;
      expect((await joinFixture(claim, { folder })).status).not.toBe('used');
      for (const require of ['kms', 'customer-managed'] as const) {
        const [without, having] = [
          await reportOnFixture(claim, require),
          await reportWithSources(claim, require, { folder }),
        ];
        expect(having.tables).toEqual(without.tables);
        expect(having.verdict).toBe(without.verdict);
        expect(having.findings.filter(({ ruleId }) => ruleId !== 'plan-sources')).toEqual(without.findings);
        expect(
          having.findings.filter(({ ruleId }) => ruleId === 'plan-sources').map(({ severity }) => severity),
        ).toContain('note');
      }
    },
  );

  it.each(NOT_TO_BE_FOUND_OUT)(
    'that nothing shows to be wrong turn no pass into a fail, nor back: %s',
    async (claim) => {
      const [without, having] = [
        await reportOnFixture(claim, 'customer-managed'),
        await reportWithSources(claim, 'customer-managed', { folder: `${FOLDER}${claim}` }),
      ];
      for (const [i, { verdict }] of having.tables.entries())
        expect(['undetermined', verdict]).toContain(without.tables[i]!.verdict);
    },
  );
});
