import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { fold } from '../../src/text/fold.ts';
import { words } from '../../src/text/words.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.ASOF_RUNS ?? 500);
console.log(`anchoring properties: SEED=${seed}, ${numRuns} runs each`);

// Few words, so that twins are common; many marks, so that folding has much to do.
const word = fc.constantFrom(
  ...[
    'the',
    'no',
    'not',
    'may',
    'army',
    'arm',
    'can',
    'can’t',
    'so-called',
    'e\u0301te\u0301',
    'ﬁne',
    'Ярко',
    '中国',
  ],
  ...[
    '$3.5',
    '3',
    '5',
    '-5',
    '12,500',
    'evi\u00addence',
    '👍🏽',
    'U.S.',
    '不可能',
    'Ana',
    'quay',
    '[sic]',
  ],
);
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n\n',
  ' — ',
  '—',
  ' -- ',
  ', ',
  '. ',
  ' “',
  '” ',
  ' … ',
  '\n',
);
const text = fc
  .array(fc.tuple(word, joint), { minLength: 3, maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const span = fc.tuple(text, fc.nat(), fc.nat(12)).map(([whole, place, length]) => {
  const all = words(whole);
  const first = all[place % all.length];
  const last = all[Math.min((place % all.length) + length, all.length - 1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  return { whole, start, end, quote: Array.from(whole).slice(start, end).join('') };
});

describe('any span of whole words', () => {
  it('anchors to itself or is reported as ambiguous, never elsewhere', () => {
    fc.assert(
      fc.property(span, ({ whole, start, end, quote }) => {
        const found = anchorQuote(fold(whole), { quote });
        if (found.outcome === 'ambiguous') return;
        expect(found).toMatchObject({ outcome: 'found', start, end, exact: quote });
      }),
      { seed, numRuns },
    );
  });

  it('anchors to itself with its context, unless a twin has the same', () => {
    fc.assert(
      fc.property(span, ({ whole, start, end, quote }) => {
        const points = Array.from(whole);
        const prefix = points.slice(Math.max(0, start - 32), start).join('');
        const suffix = points.slice(end, end + 32).join('');
        const found = anchorQuote(fold(whole), { quote, prefix, suffix });
        if (found.outcome === 'ambiguous') return;
        expect(found).toMatchObject({ outcome: 'found', start, end });
      }),
      { seed, numRuns },
    );
  });

  it('is found or ambiguous however its marks, spaces and Unicode form are written', () => {
    const rewritten = (quote: string) =>
      quote
        .normalize('NFD')
        .replace(/[“”]/g, '"')
        .replace(/’/g, "'")
        .replace(/[ \u00a0\n]+/g, '\n ')
        .replaceAll('—', '--');
    fc.assert(
      fc.property(span, ({ whole, quote }) => {
        expect(['found', 'ambiguous']).toContain(
          anchorQuote(fold(whole), { quote: rewritten(quote) }).outcome,
        );
      }),
      { seed, numRuns },
    );
  });

  it('with one word replaced is never found, unless those words stand there', () => {
    fc.assert(
      fc.property(span, fc.nat(), word, ({ whole, quote }, place, other) => {
        const all = words(quote);
        const replaced = all[place % all.length];
        const points = Array.from(quote);
        const changed = [
          ...points.slice(0, replaced?.start),
          other,
          ...points.slice(replaced?.end),
        ].join('');
        fc.pre(words(changed).length > 0);
        const found = anchorQuote(fold(whole), { quote: changed });
        if (found.outcome !== 'found') return;
        expect(wordsOf(found.exact)).toEqual(wordsOf(changed));
      }),
      { seed, numRuns },
    );
  });
});

/** The marks of gaps are shown in one way, whatever way they were written. */
function wordsOf(quote: string): readonly string[] {
  return words(fold(quote).text).map((each) => each.text);
}

describe('whatever is nearest', () => {
  it('lies in the text, and differs', () => {
    fc.assert(
      fc.property(span, text, ({ whole }, quote) => {
        fc.pre(words(quote).length > 0);
        const found = anchorQuote(fold(whole), { quote });
        if (found.outcome !== 'not_found' || found.nearest === null) return;
        const { start, end, exact, differs } = found.nearest;
        expect(Array.from(whole).slice(start, end).join('')).toBe(exact);
        expect(differs.length).toBeGreaterThan(0);
      }),
      { seed, numRuns },
    );
  });
});
