import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { fold } from '../../src/text/fold.ts';

const page = `The board found no evi-
dence that the so-
  called peace plan was paid for, and the well-known co-operative reco\u00ad
vered its costs. They re-
signed the treaty.`;
const anchor = (quote: string) => anchorQuote(fold(page), { quote });

describe('a word parted at the end of a line', () => {
  it.each([
    ['no evidence that', 'no evi-\ndence that'],
    ['no evi-dence that', 'no evi-\ndence that'],
    ['so-called peace plan', 'so-\n  called peace plan'],
    [
      'no evidence that the so-called peace plan',
      'no evi-\ndence that the so-\n  called peace plan',
    ],
    ['recovered its costs', 'reco\u00ad\nvered its costs'],
    ['resigned the treaty', 're-\nsigned the treaty'],
  ])('is found as %j', (quote, exact) => {
    expect(anchor(quote)).toMatchObject({ outcome: 'found', exact });
  });

  it.each([
    'wellknown',
    'cooperative',
    'a co-op',
    'no evi dence',
    'called-peace',
    'dence that the',
  ])('does not forgive %j, which the page does not say', (quote) => {
    const found = anchor(quote);
    if (found.outcome === 'found') expect(fold(found.exact).text).toBe(fold(quote).text);
    else expect(found.outcome).toBe('not_found');
  });

  it('keeps pieces, places and contexts where they stand', () => {
    expect(anchor('found no evidence … so-called peace plan').outcome).toBe('found');
    const start = page.indexOf('evi-');
    const selection = {
      quote: 'evidence',
      prefix: 'The board found no ',
      suffix: ' that the so-called',
    };
    expect(anchorSelection(fold(page), selection)).toMatchObject({
      outcome: 'found',
      start,
      end: start + 10,
    });
  });
});
