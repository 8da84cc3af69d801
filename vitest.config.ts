import { configDefaults, defineConfig } from 'vitest/config';

/** What takes long, or needs `act`, which not every machine has: `npm run test:all` runs it too. */
const slow =
  process.env['COHORT_GUARD_TESTS'] === 'all'
    ? []
    : [
        'test/workflows/**',
        'test/servers/**',
        'test/dist.test.ts',
        'test/demo.test.ts',
        'test/faults/{gate,refused}.test.ts',
        'test/acceptance/{bundle,large-file,real-estate}.test.ts',
        'test/action/lost-answers.test.ts',
        'test/report/html/{browser,comment}.test.ts',
        'test/cli/agreement.test.ts',
        'test/cli/backtest/backtest.test.ts',
        'test/inventory/postgres/standby.test.ts',
        'test/docs/{command-line,walk}.test.ts',
        'test/properties/graph.test.ts',
        'test/attacks/oversized.test.ts',
      ];

// The builds of packages that go into the bundle, not the slower ones for development that assert and trace.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary.ts'],
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...slow],
    // All cores: much of the time goes into waiting for processes and loopback servers.
    maxWorkers: '100%',
    // One set of modules a worker: loading GitHub's schema and description for each file took a third of the time.
    isolate: false,
    // Acceptance tests start processes; on a busy machine one start can take seconds, and a property minutes.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // It runs where it is started: in the tests of the bundle.
      exclude: ['src/main.ts'],
      reporter: ['text-summary', 'html'],
      // As measured; a branch may be a failure of the platform that no test can bring about.
      thresholds: {
        'src/domain/**': { branches: 96 },
        'src/codes/**': { branches: 93 },
        'src/{action,check,gate,github,http,inventory,prose,record,report}/**': { branches: 87 },
        'src/cli/**': { branches: 78 },
      },
    },
  },
});
