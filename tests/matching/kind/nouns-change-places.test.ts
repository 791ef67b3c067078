import { describe, expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

type Pairs = readonly (readonly [text: string, claim: string])[];

describe('common nouns before and behind a verb', () => {
  const exchanged: Pairs = [
    ['A man shot police.', 'Police shot an unarmed man.'],
    ['The union sued the company.', 'The company sued the union.'],
    ['A protester shot a policeman in the capital.', 'Police shot a protester in the capital.'],
  ];
  it.each(exchanged)('are two claims when they change places: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
  });

  const turned: Pairs = [
    ['The mayor lied, the judge said.', 'The judge said the mayor lied.'],
    ['In the city crime doubled.', 'Crime doubled in the city.'],
    ['Since the shelter opened, crime has doubled.', 'Crime has doubled since the shelter opened.'],
  ];
  it.each(turned)('may be told in another order: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same', 'same']);
  });
});
