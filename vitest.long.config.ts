import { defineConfig } from 'vitest/config';

/** The tests that draw at random, many times over (RUNS_TIMES): `npm run test:long`. Each prints its seed. */
export default defineConfig({
  test: {
    include: [
      'tests/long/**/*.test.ts',
      'tests/**/*.property.test.ts',
      'tests/model/ladder/invariants.test.ts',
      'tests/model/ladder/five-rules.test.ts',
      'tests/summaries/five-rules.test.ts',
      'tests/queries/two-clocks.test.ts',
      'tests/queries/later-records.test.ts',
      'tests/queries/entry-order.test.ts',
      'tests/faults/four-writers.test.ts',
      'tests/faults/backup.test.ts',
      'tests/web/browser.test.ts',
      'tests/web/goldens.test.ts',
      'tests/faults/kill-import.test.ts',
      'tests/faults/kill-proposals.test.ts',
      'tests/faults/failing-calls.test.ts',
      'tests/faults/kill-copies.test.ts',
      'tests/faults/kill-writer.test.ts',
      'tests/formats/any-row.test.ts',
      'tests/formats/csv.test.ts',
      'tests/formats/json-rows.test.ts',
      'tests/services/averitec-round-trip.test.ts',
      'tests/services/claim-review-round-trip.test.ts',
    ],
    testTimeout: 7_200_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    globalSetup: ['tests/support/bundle-worker.ts'],
  },
});
