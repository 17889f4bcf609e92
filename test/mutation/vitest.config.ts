import { defineConfig } from 'vitest/config';

/**
 * What runs src/ in the test's own process, and is quick: Stryker sees nothing of dist/, and runs these thousands of
 * times.
 */
export default defineConfig({
  define: { PACKAGE_VERSION: '"0.0.0"' },
  test: {
    include: [
      'test/mutation/goldens.ts',
      'test/{gate,model,policy,rules}/**/*.test.ts',
      'test/plan/origin.test.ts',
      'test/report/sarif.test.ts',
    ],
    // Nothing of ours keeps state between tests, and files that share their modules start in no time.
    isolate: false,
    testTimeout: 30_000,
  },
});
