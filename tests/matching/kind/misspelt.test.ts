import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('a word with a slip', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Vienna spends more on socail housing.', 'Vienna spends more on social housing.', 'same'],
    ['The goverment bought vacines.', 'The government bought vaccines.', 'same'],
    ['The comittee met on Monday.', 'The committee met on Monday.', 'same'],
    ['A scared cow blocked the road.', 'A sacred cow blocked the road.', 'same_topic'],
    ['Emigrants filled the town.', 'Immigrants filled the town.', 'same_topic'],
    ['Nurses in Marlow are poor.', 'Nurses in Marolw are poor.', 'same_topic'],
  ];
  it.each(told)('is the word, and no other word: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
