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
  expect(text.replaceAll(/\s+/g, ' ')).toContain('correction c: corrected otherwise here: left');
});

it('tells what was done and what may be one whole, and how to join what is', () => {
  const [here, there] = ['01a207a2-36b3-730e-be0b-2025d42197f2', '01a1e363-55cc-75e8-8cca-7'];
  const text = dumpMergeText(
    {
      ...{ desk: 'd', read: 2, added: 2, unchanged: 0, entries: 1 },
      conflicts: [{ reason: 'slug_taken', kind: 'speaker', id: there, slug: 'karim-2' }],
      met: [
        { kind: 'speaker', here, there, by: 'karim' },
        { kind: 'source', here, there, by: 'https://a.example' },
      ],
    },
    60,
  );
  const told = text.replaceAll(/\s+/g, ' ');
  expect(told).toContain(`speaker karim-2 (${there}): its slug names another record here, so it`);
  expect(told).toContain(`May be one speaker: ${here}, which was here, and ${there}, which came;`);
  expect(told.match(/If two are one: asof (\w+) merge/g)).toEqual([
    'If two are one: asof speaker merge',
  ]);
  expect(text.split('\n').every((line) => line.length <= 60)).toBe(true);
});
