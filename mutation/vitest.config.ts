import { defineConfig } from 'vitest/config';

/**
 * What Stryker runs for each mutant: the domain's tests by example. The long properties beside them would make the run
 * take hours, and a rule that only chance guards is not well tested.
 */
export default defineConfig({
  root: '.',
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/{domain,codes}/**/*.test.ts'],
    exclude: ['**/properties.test.ts'],
    isolate: false,
    // Code with mutants in it is several times slower.
    testTimeout: 60_000,
  },
});
