import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('a ban', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Children are barred from using phones.', 'Schools ban children from using phones.', 'same'],
    ['The club was barred from the cup.', 'The club was banned from the cup.', 'same'],
    ['Tourists are prohibited from entering.', 'Tourists cannot enter the cave.', 'same'],
    ['Tourists are prohibited from entering the cave.', 'Tourists entered the cave.', 'opposite'],
    [
      'Tourists are prohibited from entering the cave.',
      'Tourists are allowed to enter the cave.',
      'opposite',
    ],
    [
      'Tourists are prohibited from entering the cave.',
      'Tourists are not allowed to enter the cave.',
      'same',
    ],
    ['Students are forbidden to wear hats.', 'Students must wear hats.', 'opposite'],
    ['Ohio bans phones in schools.', 'Ohio does not ban phones in schools.', 'opposite'],
  ];
  it.each(told)('denies that somebody does it, and no other ban: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
