import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('what nobody is said to surpass', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Nowhere are taxes higher than in Denmark.', 'Denmark has the highest taxes.', 'same'],
    ['Nowhere are taxes higher than in Denmark.', 'Denmark has the lowest taxes.', 'opposite'],
    ['Nowhere are taxes higher than in Denmark.', 'Sweden has the highest taxes.', 'same_topic'],
    [
      'No country in Europe is richer than Norway.',
      'Norway is the richest country in Europe.',
      'same',
    ],
    [
      'No country in Europe is richer than Norway.',
      'Norway is the oldest country in Europe.',
      'same_topic',
    ],
    ['No club won more titles than Ajax.', 'Ajax won the most titles.', 'same'],
  ];
  it.each(told)('surpasses all: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
