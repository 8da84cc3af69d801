/**
 * Mutation testing of the domain: each small change of a rule must be noticed by the domain's own tests.
 * `npm run mutation` tests what has changed since the last run; `npm run mutation -- --force` everything.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Stryker reads it with the compiler's API, which TypeScript 7 has not; nothing in it depends on the folder.
  ignorePatterns: ['/*', '!/src', '!/test', '!/schema', '!/vitest.mutation.config.ts', '!/package.json'],
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 },
};
