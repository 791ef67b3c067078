import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/text/anchor.ts';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { fold, foldKey } from '../../src/text/fold.ts';
import { recheckQuote } from '../../src/text/recheck-quote.ts';
import { textPlace } from '../../src/text/word-exact-places.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.ASOF_RUNS ?? 2000) * Number(process.env.RUNS_TIMES ?? 1);
console.log(`anchoring fuzz: SEED=${seed}, ${numRuns} runs each`);
const options = { seed, numRuns };

// Letters, marks and signs of many kinds, and now and then anything at all.
const atom = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'the quay was not paid no evidence of arms'.split(' ')),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '\u00a0',
      '\n\n',
      '\t',
      '-\n',
      ' — ',
      '“',
      '”',
      '’',
      "'",
      '…',
      '.',
      ', ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'e\u0301',
      'é',
      'ﬁ',
      '\u00ad',
      '\u200b',
      '👍🏽',
      '中国',
      '不',
      'لم',
      'ไม่',
      '$3.5',
      '-5',
      '½',
      '[',
      ']',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 4 })
      .filter((text) => !/[\0\ud800-\udfff]/u.test(text)),
  },
);
const text = fc.array(atom, { minLength: 2, maxLength: 50 }).map((parts) => parts.join(''));

/** Any stretch of any text, cut anywhere, as a machine records it. */
/** A selection of at least one character. */
const texts = text.filter((whole) => fold(whole).index.length > 0);
const selected = fc.tuple(texts, fc.nat(), fc.nat()).map(([whole, from, length]) => {
  const folded = fold(whole);
  const start = from % Math.max(1, folded.index.length);
  const end = Math.min(folded.index.length, start + 1 + (length % 40));
  const { prefix, suffix } = textPlace(folded, start, end);
  return { whole, folded, start, end, quote: folded.index.slice(start, end), prefix, suffix };
});

/** The same text by another hand. */
const rewritten = fc.constantFrom(
  (whole: string) => whole.normalize('NFC'),
  (whole: string) => whole.normalize('NFD'),
  (whole: string) => whole.replaceAll(/[“”]/g, '"').replaceAll('’', "'"),
  (whole: string) => whole.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  (whole: string) => whole.replaceAll(/[^\S\n]+/g, ' '),
  (whole: string) => `👍🏽 ${whole}`,
);

/** The words read again at the place that was found. */
function reread(whole: string, anchor: Anchor): string | null {
  return anchor.outcome === 'found' ? fold(whole).index.slice(anchor.start, anchor.end) : null;
}

describe('a recorded selection of any text', () => {
  it('is found where it was, or has a twin with all its context', () => {
    fc.assert(
      fc.property(selected, ({ whole, folded, start, end, quote, prefix, suffix }) => {
        const found = anchorSelection(folded, { quote, prefix, suffix });
        if (found.outcome !== 'ambiguous') {
          expect(found).toMatchObject({ outcome: 'found', start, end });
          return;
        }
        const needle = prefix + quote + suffix;
        expect(whole.indexOf(needle, whole.indexOf(needle) + 1)).toBeGreaterThan(-1);
      }),
      options,
    );
  });

  it('re-reads, in the text of another hand, to the words that were selected', () => {
    fc.assert(
      fc.property(selected, rewritten, ({ whole, quote, prefix, suffix }, rewrite) => {
        const later = rewrite(whole);
        const found = reread(later, anchorSelection(fold(later), { quote, prefix, suffix }));
        if (found !== null) expect(letters(found)).toBe(letters(quote));
      }),
      options,
    );
  });

  it('with letters put in, taken out or changed is never found as it was', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom('x', 'q', '7', 'no', ''), fc.boolean());
    fc.assert(
      fc.property(selected, change, ({ folded, quote, prefix, suffix }, [at, put, takes]) => {
        const points = Array.from(quote);
        const place = at % points.length;
        const changed = points.toSpliced(place, takes ? 1 : 0, put).join('');
        fc.pre(letters(changed) !== letters(quote) && /\p{L}/u.test(changed));
        const selection = { quote: changed, prefix, suffix };
        for (const anchor of [anchorSelection(folded, selection), anchorQuote(folded, selection)]) {
          if (anchor.outcome !== 'found' || anchor.pieces || anchor.inserted) continue;
          expect(letters(anchor.exact)).toBe(letters(changed));
        }
      }),
      options,
    );
  });

  it('has exactly one outcome when it is re-checked, and a place inside the text', () => {
    fc.assert(
      fc.property(selected, text, (was, later) => {
        const seen = recheckQuote(fold(later), { ...was, stretch: was.quote });
        expect(['exact', 'moved', 'changed', 'gone']).toContain(seen.outcome);
        if (!('start' in seen) || seen.start === undefined || seen.end === undefined) return;
        expect(seen.start).toBeLessThanOrEqual(seen.end);
        expect(seen.end).toBeLessThanOrEqual(fold(later).index.length);
      }),
      options,
    );
  });
});

/** What may not differ: letters, marks and digits; hyphens may, where a line ends. */
function letters(words: string): string {
  return foldKey(words).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
