import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, maxConcurrency: 10, maxWorkers: '100%' },
});
