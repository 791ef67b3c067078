import { defineConfig } from 'vitest/config';

/**
 * The tests whose desks lie on a PostgreSQL server (ASOF_TEST_POSTGRES; else one is started where it is installed):
 * `npm run test:postgresql`. The same files as in `npm test`, and those that need a server alone.
 */
export default defineConfig({
  test: {
    include: [
      'tests/server/**/*.test.ts',
      'tests/contract/**/*.test.ts',
      'tests/journeys/**/*.test.ts',
      'tests/services/**/*.test.ts',
      'tests/queries/**/*.test.ts',
      'tests/publish/**/*.test.ts',
      'tests/http/**/*.test.ts',
      'tests/seed/**/*.test.ts',
    ],
    env: { ASOF_TEST_DESKS: 'postgresql' },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    isolate: false,
    globalSetup: ['tests/support/bundle-worker.ts'],
  },
});
