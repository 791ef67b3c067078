import { defineConfig } from 'vitest/config';
import { serverAtHand } from './tests/support/server-for-run.ts';

/**
 * The tests whose desks lie on a PostgreSQL server (ASOF_TEST_POSTGRES, else one that is started for the run):
 * `npm run test:postgresql`. The same files as in `npm test`, and those that need a server alone.
 */
export default defineConfig({
  test: {
    include: serverAtHand()
      ? [
          'tests/server/**/*.test.ts',
          'tests/contract/**/*.test.ts',
          'tests/journeys/**/*.test.ts',
          'tests/services/**/*.test.ts',
          'tests/queries/**/*.test.ts',
          'tests/publish/**/*.test.ts',
          'tests/http/**/*.test.ts',
          'tests/seed/**/*.test.ts',
        ]
      : ['tests/server/**/*.test.ts'],
    exclude: [
      // These are about SQLite's file, or change it behind asof's back.
      'tests/journeys/{first-write,no-desk,unwritable,start}.test.ts',
      'tests/queries/verify-*.test.ts',
      'tests/services/{withhold-record,hostile-captures}.test.ts',
      // Thousands of acts at random, on SQLite and PGlite in `npm test`.
      'tests/queries/two-clocks.test.ts',
      'tests/journeys/two-clocks.test.ts',
      'tests/**/*.property.test.ts',
    ],
    env: { ASOF_TEST_DESKS: 'postgresql' },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    isolate: false,
    globalSetup: ['tests/support/bundle-worker.ts', 'tests/support/server-for-run.ts'],
  },
});
