import { defineConfig } from 'vitest/config';

/** What `quick.ts` runs in its copy of the repository, where the sources have mutants in them. */
export default defineConfig({
  root: '.',
  test: {
    runner: './mutation/quick-runner.ts',
    provide: { journal: process.env['QUICK_JOURNAL'] ?? '', slow: Number(process.env['QUICK_SLOW'] ?? Infinity) },
    setupFiles: ['test/setup.ts'],
    include: JSON.parse(process.env['QUICK_TESTS'] ?? '[]'),
    exclude: ['**/properties.test.ts', 'test/report/html/**'],
    isolate: false,
    maxWorkers: 1,
    maxConcurrency: 1,
    sequence: { concurrent: false },
    update: false,
    testTimeout: 3_600_000,
  },
});
