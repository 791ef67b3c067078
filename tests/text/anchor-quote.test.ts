import { describe, expect, it } from 'vitest';
import type { Anchor, QuoteSelector } from '../../src/text/anchor.ts';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { sliceCodePoints } from '../../src/text/code-points.ts';
import { fold } from '../../src/text/fold.ts';
import { article, foundingSentence } from './fixtures.ts';

const anchor = (text: string, quote: string, more: Partial<QuoteSelector> = {}): Anchor =>
  anchorQuote(fold(text), { quote, ...more });

describe('the founding sentence is found', () => {
  it.each([
    ['as it stands', foundingSentence],
    ['with curly apostrophes', foundingSentence.replaceAll("'", '’')],
    ['inside quotation marks', `“${foundingSentence}”`],
    ['inside guillemets', `« ${foundingSentence} »`],
    ['over two lines', foundingSentence.replace('that I', 'that\n  I')],
    ['with no-break spaces', foundingSentence.replaceAll(' ', '\u00a0')],
    ['with soft hyphens', foundingSentence.replace('evidence', 'evi\u00addence')],
    ['with zero-width spaces', foundingSentence.replace('aware', 'a\u200bware')],
    ['with ellipses at its ends', `…${foundingSentence}…`],
    ['with its first letter bracketed', foundingSentence.replace('So', '[s]o')],
  ])('%s', (_name, quote) => {
    expect(anchor(article, quote)).toMatchObject({ outcome: 'found', exact: foundingSentence });
  });

  it.each([
    ['curly apostrophes', foundingSentence.replaceAll("'", '’')],
    ['line breaks', foundingSentence.replaceAll(' that', '\nthat')],
    [
      'soft hyphens and no-break spaces',
      foundingSentence.replace('no evidence', 'no\u00a0evi\u00addence'),
    ],
  ])('in a text with %s, and handed out as it stands there', (_name, standing) => {
    const text = article.replace(foundingSentence, standing);
    expect(anchor(text, foundingSentence)).toMatchObject({ outcome: 'found', exact: standing });
  });
});

describe('a quote is found across', () => {
  it.each([
    ['dashes', 'of repairs -- most of them small — and a plan'],
    ['dashes without spaces', 'of repairs—most of them small—and a plan'],
  ])('%s', (_name, quote) => {
    expect(anchor(article, quote)).toMatchObject({
      exact: 'of repairs – most of them small – and a plan',
    });
  });

  it('NFC and NFD', () => {
    const text = 'The café in Łódź is open.';
    expect(anchor(text.normalize('NFD'), 'café in Łódź').outcome).toBe('found');
    expect(anchor(text, 'café in Łódź'.normalize('NFD')).outcome).toBe('found');
  });
});

const variants: readonly (readonly [from: string, to: string, kind: string])[] = [
  ['no evidence', 'evidence', 'negation'],
  ['has taken', 'has not taken', 'negation'],
  ['has taken', 'has never taken', 'negation'],
  ['has taken', "hasn't taken", 'negation'],
  ["that I'm aware", "that I'm unaware", 'negation'],
  ['aware of that', 'aware of without that', 'negation'],
  ['no evidence', 'no one evidence', 'negation'],
  ['no evidence', 'little evidence', 'negation'],
  ['no evidence', 'three evidence', 'negation'],
  ['taken place', 'taken 5 place', 'number'],
  ['that this', 'that one', 'number'],
  ['that this', 'that 10%', 'number'],
  ['taken place', 'twice place', 'number'],
  ['So far', 'So', 'hedge'],
  ['So far', 'Thus far', 'hedge'],
  ['So far', 'So late', 'hedge'],
  ['no evidence', 'no apparent likely evidence', 'hedge'],
  ['that this', 'that allegedly this', 'hedge'],
  ['has taken', 'may taken', 'hedge'],
  ['has taken', 'might taken', 'hedge'],
  ['aware of', 'sure of', 'hedge'],
  ["I'm aware", 'aware', 'hedge'],
  ['that this', 'that Minsk', 'name'],
  ['this has', 'this Beijing has', 'name'],
  ['has taken', 'had taken', 'other'],
  ['has taken', 'will taken', 'other'],
  ['has taken', 'has took', 'other'],
  ['no evidence', 'no proof', 'other'],
  ["there's no", 'theres no', 'other'],
  ['taken place', 'taken root', 'other'],
];

describe('each of thirty variants by a word is refused, with the passage and the word shown', () => {
  it.each(variants)('%s → %s (%s)', (from, to, kind) => {
    const quote = foundingSentence.replace(from, to);
    const found = anchor(article, quote);
    if (found.outcome !== 'not_found' || found.nearest === null) {
      throw new Error(`${found.outcome}: ${quote}`);
    }
    const { start, end, exact, differs } = found.nearest;
    expect(foundingSentence.endsWith(exact) || exact.endsWith(foundingSentence)).toBe(true);
    expect(sliceCodePoints(article, start, end)).toBe(exact);
    expect(differs.map((each) => each.kind)).toContain(kind);
    expect(differs.length).toBeLessThanOrEqual(2);
  });
});

describe('a word is never cut', () => {
  it.each([
    ['The army left the town.', 'The arm'],
    ['They said they can’t leave.', 'they can'],
    ['It was a non-violent march.', 'violent march'],
    ['It cost $3.5 million.', '5 million'],
    ['It cost $3.5 million.', '3.5 million'],
    ['It was -5 degrees.', '5 degrees'],
    ['It was 12,500 men.', '500 men'],
    ['It was 3–5 men.', '5 men'],
    ['They sold ﬁsh.', 'ish'],
    ['这不可能发生', '可能发生'],
  ])('%s', (text, quote) => expect(anchor(text, quote).outcome).toBe('not_found'));
});

describe('offsets', () => {
  it('are code points, with emoji and combining marks before and inside', () => {
    const text = '👍🏽 Ele\u0301na said 🎉 “no” twice.';
    const found = anchor(text, 'Eléna said 🎉 "no"');
    expect(found).toMatchObject({ outcome: 'found', start: 3, end: 21 });
    expect(sliceCodePoints(text, 3, 21)).toBe('Ele\u0301na said 🎉 “no”');
  });

  it('carry 32 code points of context on each side', () => {
    const found = anchor(`${'👍'.repeat(40)} here it is ${'🎉'.repeat(40)}`, 'here it is');
    expect(found).toMatchObject({ prefix: `${'👍'.repeat(31)} `, suffix: ` ${'🎉'.repeat(31)}` });
  });
});

describe('literal twins', () => {
  const quote = 'The costs would come to $4.2 million';

  it('are reported with their places', () => {
    const found = anchor(article, quote);
    expect(found).toMatchObject({ outcome: 'ambiguous', count: 2 });
    expect(found.outcome === 'ambiguous' && found.places[1]?.suffix).toMatch(/^, he said/);
  });

  it('are decided by a suffix, across quotation marks and spaces', () => {
    const found = anchor(article, quote, { suffix: ',  he said before' });
    expect(found).toMatchObject({ outcome: 'found', context: 'same' });
    expect(found.outcome === 'found' && found.suffix).toMatch(/^, he said/);
  });

  it('are decided by a prefix', () => {
    const found = anchor(article, quote, { prefix: 'plan for the quay.\n' });
    expect(found.outcome === 'found' && found.suffix).toMatch(/^, she said/);
  });

  it('are not decided by a context that agrees with both or neither', () => {
    expect(anchor(article, quote, { suffix: ', ' }).outcome).toBe('ambiguous');
    expect(anchor(article, quote, { suffix: ' in all' }).outcome).toBe('ambiguous');
  });

  it('that folding makes one are told apart as they are written', () => {
    const text = 'It rose.\n\nThe end came soon. It rose. The end came soon.';
    const found = anchor(text, 'The end came', { prefix: 'It rose. ', suffix: ' soon.' });
    expect(found).toMatchObject({ outcome: 'found', start: 38 });
  });

  it('say when a single place has another context than the one given', () => {
    const found = anchor(article, foundingSentence, { prefix: 'quite elsewhere, ' });
    expect(found).toMatchObject({ outcome: 'found', context: 'other' });
  });
});

describe('what does not stand in the text', () => {
  it('has no nearest passage when nothing is near', () => {
    const found = anchor(article, 'Seven purple elephants sang opera in Vienna');
    expect(found).toEqual({ outcome: 'not_found', nearest: null });
  });

  it('is told by its punctuation when all words agree', () => {
    const found = anchor(article, 'on Tuesday, to talk about grain');
    expect(found).toMatchObject({
      nearest: { differs: [{ kind: 'other', quote: ',', text: null }] },
    });
  });

  it('is told by the capital when only that differs', () => {
    expect(anchor(article, 'so far there’s no evidence').outcome).toBe('not_found');
  });

  it.each(['', '  ', '“”', '…', '[…]', '-'])(
    'is refused when there is no word in it: %j',
    (quote) => {
      expect(() => anchor(article, quote)).toThrowError(
        expect.objectContaining({ code: 'empty_quote', kind: 'invalid' }),
      );
    },
  );
});
