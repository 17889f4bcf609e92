import { createHash } from 'node:crypto';

/*
 * Expensive properties are held against a quarter of the fixtures at each run, and against all of them every night
 * (`npm run test:all`). Which quarter is said by TEST_SLICE, `1/4` to `4/4` or `all`; `.ci/run` and test.yml take the
 * next one at each run.
 */
const SLICES = 4;
const CHOSEN = process.env['TEST_SLICE'] || `1/${SLICES}`;
const ALLOWED = ['all', ...Array.from({ length: SLICES }, (_, i) => `${i + 1}/${SLICES}`)];
if (!ALLOWED.includes(CHOSEN)) throw new Error(`TEST_SLICE is "${CHOSEN}"; allowed: ${ALLOWED.join(', ')}`);

/** For the name of each test that sees only a slice, so that a failure tells which one to repeat. */
export const SLICE = `TEST_SLICE=${CHOSEN}`;

/** Which slice a fixture is in, from 1 to 4: the same one at every run, whatever fixtures come and go. */
export function sliceOf(claim: string): number {
  return (createHash('sha256').update(claim).digest()[0]! % SLICES) + 1;
}

/** Those of the claims that this run looks at. */
export function sliced(claims: readonly string[], chosen: string = CHOSEN): readonly string[] {
  return chosen === 'all' ? claims : claims.filter((claim) => sliceOf(claim) === Number.parseInt(chosen, 10));
}
