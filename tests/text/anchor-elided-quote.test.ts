import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { sliceCodePoints } from '../../src/text/code-points.ts';
import { fold } from '../../src/text/fold.ts';
import { foundingSentence, interview } from './fixtures.ts';

const text = fold(interview);
const anchor = (quote: string, prefix?: string) =>
  anchorQuote(text, prefix === undefined ? { quote } : { quote, prefix });

describe('an elided quote', () => {
  it.each(['…', '...', '[…]', '[...]', '. . .', '(…)'])('is found in pieces with %s', (gap) => {
    const found = anchor(`The plan ${gap} is a sound plan for the quay`);
    expect(found).toMatchObject({
      outcome: 'found',
      exact: 'The plan […] is a sound plan for the quay',
      leftOut: [', as the board described it last week,'],
    });
  });

  it('gives the place of each piece', () => {
    const found = anchor('We asked the bank … and the port has signed it');
    if (found.outcome !== 'found') throw new Error(found.outcome);
    const pieces = found.pieces?.map(([start, end]) => sliceCodePoints(interview, start, end));
    expect(pieces).toEqual(['We asked the bank', 'and the port has signed it']);
    expect(sliceCodePoints(interview, found.start, found.end)).toMatch(/^We asked.*signed it$/);
  });

  it('takes the tightest of several placements', () => {
    const found = anchor('the … quay');
    expect(found).toMatchObject({ outcome: 'ambiguous' });
    expect(anchorQuote(fold('a plan then a big plan'), { quote: 'a … plan' })).toMatchObject({
      start: 0,
      end: 6,
    });
  });

  it('is found literally where the source has an ellipsis or brackets of its own', () => {
    expect(anchor('go on sailing … until the ice comes')).not.toHaveProperty('pieces');
    expect(anchor('The ferries [the two old ones] will go')).not.toHaveProperty('pieces');
  });
});

describe('an elision is refused', () => {
  it.each([
    ['a negation', 'It has … been paid for', 'negation', ['not']],
    ['a number', 'The board met … and', 'number', ['twice']],
    ['a hedge', 'and it … meet again', 'hedge', ['may']],
  ])('when %s is left out', (_name, quote, reason, telling) => {
    expect(anchor(quote)).toMatchObject({ outcome: 'elision_refused', reason, telling });
  });

  it('when words are put in place of a negation, a number or a hedge', () => {
    expect(anchor('It has [now] been paid for')).toMatchObject({ reason: 'negation' });
    expect(anchor('and it [will] meet again')).toMatchObject({ reason: 'hedge' });
  });

  it('when the pieces belong to two speakers', () => {
    expect(anchor('the port has signed it … And the ferries')).toMatchObject({
      reason: 'other_turn',
    });
  });

  it('when the pieces stand in another order', () => {
    expect(anchor('The board met twice … is a sound plan')).toMatchObject({ reason: 'order' });
  });

  it('when the pieces stand more than 300 characters apart', () => {
    const words = (count: number) => 'word '.repeat(count);
    const far = (count: number) => fold(`It begins ${words(count)}and ends.`);
    expect(anchorQuote(far(59), { quote: 'It begins … and ends' }).outcome).toBe('found');
    expect(anchorQuote(far(60), { quote: 'It begins … and ends' })).toMatchObject({
      reason: 'too_far',
    });
  });

  it('when a part of a hedge of several words is left out', () => {
    expect(anchorQuote(fold(foundingSentence), { quote: 'no evidence … that this' })).toMatchObject(
      {
        reason: 'hedge',
      },
    );
  });

  it('and not found when a piece does not stand in the text, with the nearest passage of that piece', () => {
    expect(anchor('The plan … is an unsound plan for the quay')).toMatchObject({
      outcome: 'not_found',
      nearest: { exact: 'is a sound plan for the quay' },
    });
  });
});

describe('words in brackets', () => {
  it('are the desk’s own and shown as such', () => {
    expect(anchor('the port has signed it [the plan]')).toMatchObject({
      outcome: 'found',
      exact: 'the port has signed it [the plan]',
      inserted: ['the plan'],
      leftOut: [],
    });
  });

  it('may stand for words of the text, which are kept as left out', () => {
    expect(anchor('as the board described [the plan] last week')).toMatchObject({
      exact: 'as the board described [the plan] last week',
      leftOut: ['it'],
    });
  });

  it('may not put a negation in', () => {
    expect(anchor('the port has [not] signed it')).toMatchObject({
      outcome: 'elision_refused',
      reason: 'inserted_negation',
      telling: ['not'],
    });
  });
});
