import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { recheckQuote } from '../../src/text/recheck-quote.ts';
import { textPlace } from '../../src/text/word-exact-places.ts';
import { article, foundingSentence } from './fixtures.ts';

/** A stretch of a text as it was once quoted. */
function quoted(text: string, stretch: string) {
  const start = text.indexOf(stretch);
  const { prefix, suffix } = textPlace(fold(text), start, start + stretch.length);
  return { stretch, prefix, suffix, start, end: start + stretch.length };
}

const earlier = quoted(article, foundingSentence);
const seen = (text: string) => recheckQuote(fold(text), earlier);

describe('a quote, in a later text', () => {
  it('is exact where it stands as it stood, however it is typeset', () => {
    expect(seen(article)).toEqual({ outcome: 'exact', start: earlier.start, end: earlier.end });
    expect(seen(article.replaceAll("'", '’')).outcome).toBe('exact');
  });

  it('is moved where the words stand elsewhere', () => {
    const found = seen(`A line that was put in.\n\n${article}`);
    expect(found).toMatchObject({ outcome: 'moved', start: earlier.start + 25, count: 1 });
  });

  it('is changed where a word differs, and says which and of what kind', () => {
    expect(seen(article.replace('no evidence', 'evidence'))).toMatchObject({
      outcome: 'changed',
      start: earlier.start,
      differs: [{ kind: 'negation', quote: 'no', text: null }],
    });
    expect(seen(article.replace('So far', 'Today')).outcome).toBe('changed');
  });

  it('is gone where nothing is near it', () => {
    expect(seen('The ferry timetable of last winter.')).toEqual({ outcome: 'gone' });
  });

  it('is changed, not exact, where only the words around a short one are others', () => {
    const short = quoted('The quay was never theirs to sell.', 'never');
    const found = recheckQuote(fold('They will never ask for it again, she told us.'), short);
    expect(found).toMatchObject({ outcome: 'changed', exact: 'never', differs: [] });
  });

  it('is not exact at a place that lies beyond the text, though one of its twins ends there', () => {
    const twin = quoted('Of the quay. Of the quay \u200b', ' \u200b');
    const earlier = { ...twin, stretch: 'Of the quay \u200b', prefix: '', suffix: '', start: 13 };
    const found = recheckQuote(fold('Of the quay. Of the quay'), earlier);
    expect(found).toEqual({ outcome: 'moved', count: 2 });
  });

  it('is moved without a place where twins tell nothing apart', () => {
    const line = 'The plan was signed in the old customs house, as the board said. ';
    const twin = quoted(`${line}\n`.repeat(2), 'signed');
    const found = recheckQuote(fold(`Intro. ${line.repeat(4)}`), twin);
    expect(found).toEqual({ outcome: 'moved', count: expect.any(Number) });
  });
});
