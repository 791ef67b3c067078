import { expect, it } from 'vitest';
import { dumpMergeText } from '../../src/cli/present/dump-merge-text.ts';

it('tells both values where two desks said contrary things, whole and however wide the terminal', () => {
  const words = 'The long bridge over the river was closed to all traffic in May 2023.';
  const text = dumpMergeText(
    {
      ...{ desk: 'd', read: 2, added: 0, unchanged: 1, entries: 0, met: [] },
      conflicts: [
        {
          ...{ reason: 'both_corrected', kind: 'correction', id: 'c', here: 'r', field: 'terms' },
          ...{ ours: words, theirs: null },
        },
      ],
    },
    40,
  );
  expect(text).toContain(`r, terms\n  ours, kept: ${words}\n  theirs, left out: (nothing)`);
  expect(text).toContain('correction  c');
});
