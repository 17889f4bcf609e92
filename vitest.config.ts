import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing of ours keeps state between tests: files share their modules, and what is read or compiled once is for all of a worker.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most of what runs at once waits: for a process, a server or a clock.
    maxConcurrency: 10,
    maxWorkers: availableParallelism() + 1,
  },
});
