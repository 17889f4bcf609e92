/**
 * Changes src/model, src/rules and src/gate, one place at a time, and looks whether a test notices: npm run mutation.
 */
export default {
  packageManager: 'npm',
  // TypeScript 7 has no API that Stryker could rewrite one with; nothing here extends another.
  tsconfigFile: 'none',
  // Stryker looks for its plugins beside itself.
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: ['src/model/*.ts', 'src/rules/*.ts', 'src/gate/*.ts', '!src/**/*.d.ts'],
  // Texts are constants of a module, which are read once: goldens hold them, and no run could tell which mutant was on.
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'docs', 'test/mutation/node_modules', 'test/node-24', '.git', '.github'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: 'test/mutation/reports/incremental.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: 'test/mutation/reports/mutation.json' },
  htmlReporter: { fileName: 'test/mutation/reports/mutation.html' },
  allowEmpty: false,
  checkers: [],
};
