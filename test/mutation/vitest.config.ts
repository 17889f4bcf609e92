import { defineConfig } from 'vitest/config';

/** What runs src/ in the test's own process, and is quick: Stryker sees nothing of dist/, and runs these thousands of times. */
export default defineConfig({
  define: { PACKAGE_VERSION: '"0.0.0"' },
  test: {
    include: ['test/mutation/goldens.ts', 'test/{gate,model,plan,policy,report,rules,verify}/**/*.test.ts', 'test/registry.test.ts', 'test/report-schema.test.ts', 'test/standards.test.ts'],
    // Nothing of ours keeps state between tests, and files that share their modules start in no time.
    isolate: false,
    testTimeout: 30_000,
  },
});
