import { configDefaults, defineConfig } from 'vitest/config';

/** The workflows are run by `act`, which not every machine has, and take half a minute: `npm run test:all` runs them too. */
const slow = process.env['COHORT_GUARD_TESTS'] === 'all' ? [] : ['test/workflows/**'];

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...slow],
    // All cores: much of the time goes into waiting for processes and loopback servers.
    maxWorkers: '100%',
    // One set of modules a worker: loading GitHub's schema and description for each file took a third of the time.
    isolate: false,
    // Acceptance tests start processes; on a busy machine one start can take seconds, and a property minutes.
    testTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
