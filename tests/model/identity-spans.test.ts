import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IdentitySpan,
  identitySpans,
  type MergeAct,
  openNumber,
  type PartingAct,
} from '../../src/model/identity-spans.ts';
import { holds } from '../seeded.ts';

/** Acts over four records, numbered from 10; a parting takes back one of the merges before it. */
const arbitraryActs = fc
  .array(
    fc.record({
      kept: fc.integer({ min: 1, max: 4 }),
      gone: fc.integer({ min: 1, max: 4 }),
      parts: fc.option(fc.nat(7)),
    }),
    { maxLength: 8 },
  )
  .map((steps) => {
    const merges: MergeAct[] = [];
    const partings: PartingAct[] = [];
    for (const [place, { kept, gone, parts }] of steps.entries()) {
      const merge = parts === null ? undefined : merges[parts];
      if (merge) partings.push({ n: 10 + place, merge: merge.n });
      else if (kept !== gone) merges.push({ n: 10 + place, kept, gone });
    }
    return { merges, partings };
  });

const at = (spans: readonly IdentitySpan[], moment: number): ReadonlyMap<number, number> =>
  new Map(
    spans
      .filter(({ fromN, toN }) => fromN <= moment && moment <= toN)
      .map(({ n, canonical }) => [n, canonical]),
  );

describe('which record counts as which', () => {
  it('is told by one record that counts as itself, whatever merges and partings say', () => {
    holds(
      'what a record counts as counts as itself',
      fc.property(arbitraryActs, ({ merges, partings }) => {
        const spans = identitySpans(merges, partings);
        for (let moment = 10; moment < 18; moment += 1) {
          const canonical = at(spans, moment);
          for (const one of canonical.values()) expect(canonical.has(one)).toBe(false);
        }
      }),
      { runs: 300 },
    );
  });

  it('is the same record for the two of every merge, where none goes twice', () => {
    const record = fc.integer({ min: 1, max: 5 });
    const pairs = fc.uniqueArray(fc.record({ kept: record, gone: record }), {
      selector: ({ gone }) => gone,
    });
    holds(
      'what was merged is one',
      fc.property(pairs, (found) => {
        const merges = found.map((pair, place) => ({ n: 10 + place, ...pair }));
        const canonical = at(identitySpans(merges, []), openNumber);
        for (const { kept, gone } of merges) {
          expect(canonical.get(kept) ?? kept).toBe(canonical.get(gone) ?? gone);
        }
      }),
      { runs: 300 },
    );
  });

  it('is told by the earlier of two merges that cross', () => {
    const merges = [
      { n: 10, kept: 1, gone: 2 },
      { n: 11, kept: 2, gone: 1 },
    ];
    const span = { n: 2, canonical: 1, fromN: 10 };
    expect(identitySpans(merges, [])).toEqual([{ ...span, toN: openNumber }]);
    expect(identitySpans(merges, [{ n: 12, merge: 11 }])).toEqual([{ ...span, toN: openNumber }]);
    expect(identitySpans(merges, [{ n: 12, merge: 10 }])).toEqual([{ ...span, toN: 11 }]);
  });

  it('is told by the earlier ones where a later merge would close a longer circle', () => {
    const merges = [
      { n: 10, kept: 1, gone: 2 },
      { n: 11, kept: 3, gone: 1 },
      { n: 12, kept: 2, gone: 3 },
    ];
    expect([...at(identitySpans(merges, []), openNumber)]).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });
});
