import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { nearestPassage } from '../../src/text/nearest-passage.ts';
import { article } from './fixtures.ts';

const nearest = (quote: string) => nearestPassage(fold(article), quote);

describe('the nearest passage', () => {
  it('covers the same part of the sentence as the quote', () => {
    expect(nearest('opened the meeting with a short list of repairs')).toMatchObject({
      exact: 'opened the meeting with a long list of repairs',
      differs: [{ kind: 'other', quote: 'short', text: 'long' }],
    });
  });

  it('does not reach into another sentence for a word that was added', () => {
    expect(nearest('Not nobody in the port office had heard of it')).toMatchObject({
      exact: 'Nobody in the port office had heard of it',
    });
    expect(nearest('had heard of it before')).toMatchObject({ exact: 'had heard of it' });
  });

  it('shows whole words', () => {
    expect(nearestPassage(fold('a Chinese-built ferry line'), 'built ferry line')).toMatchObject({
      exact: 'Chinese-built ferry line',
      differs: [{ kind: 'other', quote: null, text: 'Chinese' }],
    });
  });

  it('is none when less than half of the words stand together', () => {
    expect(nearest('the meeting went very badly for everyone there')).toBeNull();
  });

  it('of a long quote shows the first stretch that does not stand in the text', () => {
    const page = Array.from({ length: 1500 }, (_each, place) => `word${place}`).join(' ');
    const found = nearestPassage(fold(page), page.replace('word700', 'elsewhere'));
    expect(found?.differs).toEqual([{ kind: 'number', quote: 'elsewhere', text: 'word700' }]);
  });
});
