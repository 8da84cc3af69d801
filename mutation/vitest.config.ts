import { defineConfig } from 'vitest/config';

/**
 * What Stryker runs for each mutant: the tests by example of the domain, of the codes and of the reports that show them.
 * The long properties beside them would make the run take hours, and a rule that only chance guards is not well tested.
 * `MUTATION_TESTS` names fewer: with the tests of one folder alone, one of its files is measured in a minute or two.
 */
const tests = process.env['MUTATION_TESTS'] ?? 'test/{domain,codes,report}/**/*.test.ts';

export default defineConfig({
  root: '.',
  test: {
    setupFiles: ['test/setup.ts'],
    include: [tests],
    exclude: ['**/properties.test.ts', 'test/report/html/**'],
    isolate: false,
    // Code with mutants in it is several times slower.
    testTimeout: 60_000,
  },
});
