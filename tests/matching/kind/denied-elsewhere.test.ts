import { describe, expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

type Pairs = readonly (readonly [text: string, claim: string])[];

describe('what is denied in another part of a sentence', () => {
  const something: Pairs = [
    ['If the mayor met them, nobody saw it.', 'The mayor met them.'],
    [
      "The minister won't survive the week if he lied to parliament.",
      'The minister lied to parliament.',
    ],
    ['The mayor met the ambassador, but nobody saw it.', 'The mayor met the ambassador.'],
    ['The council sold the stadium, not the mayor.', 'The council sold the stadium.'],
    [
      'The firm fired 300 workers without notice and did not pay them.',
      'The firm fired 300 workers.',
    ],
  ];
  it.each(something)('is no denial of the other: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
  });

  const that: Pairs = [
    [
      'It is not true, as the paper wrote, that the mayor sold the stadium.',
      'The mayor sold the stadium.',
    ],
    [
      'The ministry denied, after weeks, that the mayor sold the stadium.',
      'The mayor sold the stadium.',
    ],
    [
      'There is no truth, he says, in the report that the mayor sold the stadium.',
      'The mayor sold the stadium.',
    ],
    ['The council sold the stadium, not the mayor.', 'The mayor sold the stadium.'],
    ['As far as we know, Germany did not ban nuclear power.', 'Germany banned nuclear power.'],
    [
      'The governor, who is no friend of the unions, did not sign the bill.',
      'The governor signed the bill.',
    ],
    ['If you drink bleach, it will not cure the flu.', 'Drinking bleach cures the flu.'],
    ['The mayor met her, but nobody saw it.', "The mayor didn't meet her."],
    ['Crime in Boston did not fall, it rose.', 'Crime fell in Boston.'],
    ['Far from falling, crime in Boston rose.', 'Crime fell in Boston.'],
  ];
  it.each([
    ['Ines Okoro has not resigned, and she is not ill.', 'Ines Okoro resigned because she is ill.'],
    ["The dam didn't break and nobody drowned.", 'The dam broke and people drowned.'],
  ])('is the contrary where each of its parts denies something: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['opposite', 'opposite']);
  });

  it('is taken back where one part denies the other', () => {
    const text = 'It is not true that Ines Okoro has not resigned.';
    expect(kindOf(text, 'Ines Okoro has resigned.')).not.toBe('opposite');
  });

  it.each(that)('is the contrary where it is what the other says: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['opposite', 'opposite']);
  });
});
