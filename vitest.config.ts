import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Acceptance tests start processes; on a busy machine one start can take seconds.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
