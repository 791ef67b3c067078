import { describe, expect, it } from 'vitest';
import { quoteError } from '../../src/queries/quote-error.ts';
import type { QuoteSelector } from '../../src/text/anchor.ts';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { fold } from '../../src/text/fold.ts';

const text = fold(
  'In the morning the guard saw a car on the bridge. In the evening the guard saw a car at the gate. Nobody else saw 5 cars.',
);
const errorOf = (selector: QuoteSelector) =>
  quoteError(selector, { snapshot: 1, title: 'Log', anchor: anchorQuote(text, selector) });

describe('the error of a quote', () => {
  it('shows the nearest passage also of pieces whose changed one is short', () => {
    const { message } = errorOf({ quote: 'Nobody else … 6 cars' });
    expect(message).toContain('Nobody else saw 5 cars');
    expect(message).toContain('"6" → "5"');
  });

  it('says that nothing is near enough to be shown, not that nothing is near', () => {
    const { hints } = errorOf({ quote: 'ferries sank' });
    expect(hints[0]).toContain('near enough to be shown');
  });

  it('says that the words given around it stand nowhere', () => {
    const wrong = errorOf({ quote: 'the guard saw a car', prefix: 'At noon' });
    expect(wrong.hints[0]).toBe('What --prefix says stands at none of these places.');
    const open = errorOf({ quote: 'the guard saw a car' });
    expect(open.hints).toHaveLength(1);
    const both = errorOf({ quote: 'the guard saw a car', prefix: 'ing ', suffix: ' by the sea' });
    expect(both.hints[0]).toBe('What --suffix says stands at none of these places.');
  });
  it('of a negation that is put in says that, and shows it', () => {
    const { message, hints } = errorOf({ quote: '[Nobody] saw a car on the bridge' });
    expect(message).toContain('the words put in hold a negation. Put in: "Nobody".');
    expect(hints[0]).toContain('Quote without what is put in');
  });
});
