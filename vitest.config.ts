import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**', 'tests/bench/**', 'tests/server/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The files of a worker share what they import, which saves a quarter of the time: each makes its own desks and keeps no state in modules.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    globalSetup: ['tests/support/bundle-worker.ts'],
  },
});
