/**
 * Mutation testing of the domain: each small change of a rule must be noticed by the domain's own tests by example.
 * docs/explanation/mutation.md tells how to run it, and what it has come to.
 */

/** A run over some files has a report of its own: `npm run mutation:report` takes all of them. */
const report = process.env.MUTATION_REPORT ?? 'all';

export default {
  mutate: ['src/domain/**/*.ts', 'src/codes/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts', dir: '.' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What runs once when a file is loaded would need all tests for each mutant: half of the time for a tenth of them.
  ignoreStatic: true,
  // Without tsconfig.json: it would be read with the compiler's API, which TypeScript 7 has not, and nothing here needs it.
  ignorePatterns: [
    '/*',
    '!/src',
    '!/test',
    '!/schema',
    '!/scripts',
    '!/mutation',
    '/mutation/node_modules',
    '!/package.json',
  ],
  incremental: true,
  incrementalFile: `reports/mutation/${report}.incremental.json`,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `reports/mutation/${report}.report.json` },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  thresholds: { high: 98, low: 96, break: 96 },
};
