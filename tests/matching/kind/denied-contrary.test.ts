import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('the contrary of a word, denied', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Cycling on the pier is not allowed.', 'Cycling on the pier is banned.', 'same'],
    ['Cycling on the pier is not banned.', 'Cycling on the pier is allowed.', 'same'],
    ['Cycling on the pier is not allowed.', 'Cycling on the pier is allowed.', 'opposite'],
    ['Smoking in cafes is not legal.', 'It is illegal to smoke in cafes.', 'same'],
    ['The hostages are no longer alive.', 'The hostages are dead.', 'same'],
    ['The minister is not rich.', 'The minister is poor.', 'same_topic'],
    ['Rents in Berlin have not fallen.', 'Rents in Berlin rose.', 'same_topic'],
  ];
  it.each(told)('is the word where there is no third: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });

  it('is none where the word stands for another of the other text', () => {
    const text = 'The hostage was freed from jail.';
    expect(kindOf(text, 'The hostage was released from prison.')).toBe('same');
    expect(kindOf('The judge jailed the rapper.', 'The judge freed the rapper.')).toBe('opposite');
  });

  const sides: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['The union is for the ban on coal.', 'The union is against the ban on coal.', 'opposite'],
    ['Most MPs voted for the coal bill.', 'Most MPs voted against the coal bill.', 'opposite'],
    [
      'The union issued a travel warning against the north.',
      'The union issued a warning to travellers heading for the north.',
      'same_topic',
    ],
  ];
  it.each(sides)('is "against" where both take sides: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
