import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { AsofError } from '../../../src/errors.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { holdsAsync } from '../../seeded.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();

const piece = fc.oneof(
  fc.constantFrom(
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    ')',
    '"',
    "'",
    '*',
    '^',
    '-',
    '+',
    ':',
    '{',
    '}',
    '\\',
  ),
  fc.constantFrom(
    'claim:',
    "don't",
    'C++',
    'a"b',
    '\u0000',
    '🙂',
    '中国',
    'الجسر',
    'bridge',
    '; DROP',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const query = fc.oneof(
  { weight: 60, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .array(piece, { minLength: 20, maxLength: 60 })
      .map((pieces) => pieces.join(' ').repeat(2000).slice(0, 100_000)),
  },
);

/** The typical time: how long the slowest took says more of what else the machine did. */
const medianOf = (times: readonly number[]): number => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

describe('any query', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk(folder);
    for (let place = 0; place < 60; place += 1) {
      await logClaim(desk, { text: `The bridge ${place} was closed by council ${place % 7}.` });
    }
  });

  const answers = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    try {
      await work();
    } catch (error) {
      expect(error).toBeInstanceOf(AsofError);
    }
    return performance.now() - start;
  };

  it('gives results or a typed error, in 200 milliseconds', async () => {
    const times: number[] = [];
    await holdsAsync(
      'any query is answered',
      fc.asyncProperty(query, async (text) => {
        times.push(await answers(() => searchDesk(desk, { query: text })));
      }),
      { runs: 600 },
    );
    expect(medianOf(times)).toBeLessThan(200);
  });

  it('and any text is matched', async () => {
    const times: number[] = [];
    await holdsAsync(
      'any text is matched',
      fc.asyncProperty(query, async (text) => {
        times.push(await answers(() => matchClaims(desk, { text })));
      }),
      { runs: 100 },
    );
    expect(medianOf(times)).toBeLessThan(200);
  });
});
