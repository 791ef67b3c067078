import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('what is told as more, most, first or now', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Peru has never had a wetter spring than the last.', 'Last spring was the wettest.', 'same'],
    [
      'Spain has never recorded a hotter summer than the last.',
      'Last summer was not the hottest ever recorded in Spain.',
      'opposite',
    ],
    [
      'Spain has never recorded a hotter summer than the last.',
      'Last summer was the coolest ever recorded in Spain.',
      'opposite',
    ],
    ['No town has as many bakers as ours.', 'Our town has more bakers than any other.', 'same'],
    [
      'No town has as many bakers as ours.',
      'Our town has fewer bakers than any other.',
      'opposite',
    ],
    ['The mayor never earned more than the judge.', 'The mayor earned the most.', 'opposite'],
    ['Nowhere are taxes higher than in Peru.', 'Peru does not have the highest taxes.', 'opposite'],
    ['Bread is cheaper than a year ago.', 'A year ago bread was dearer than it is now.', 'same'],
    ['Bread is dearer than a year ago.', 'A year ago bread was dearer than it is now.', 'opposite'],
    [
      'A litre costs less than it did a year ago.',
      'A year ago a litre cost more than now.',
      'same',
    ],
    ['Wages have not kept up with prices.', 'Prices have outpaced pay.', 'same'],
    ['Prices have not kept up with wages.', 'Prices have outpaced pay.', 'opposite'],
    [
      'Doctors in Peru earn less than bus drivers.',
      'In Peru bus drivers are better paid than physicians.',
      'same',
    ],
    ['Norway is richer than Sweden.', 'Sweden is older than Norway.', 'same_topic'],
    ['Rents were higher in the 1950s than now.', 'Rents are lower here than abroad.', 'same_topic'],
    [
      'Heat pumps are cheaper to run than boilers.',
      'Heat pumps are dearer to install than boilers.',
      'same_topic',
    ],
    ['Before her, no woman had led the bank.', 'She is the first woman to lead the bank.', 'same'],
    [
      'Before her, a woman had led the bank.',
      'She is the first woman to lead the bank.',
      'opposite',
    ],
    [
      'Before her, no woman had led the bank.',
      'She is not the first woman to lead the bank.',
      'opposite',
    ],
  ];
  it.each(told)('is held against what it is told of: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});

describe('words and phrases for one thing', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['The dam was blown up on purpose.', 'The dam blew up by accident.', 'opposite'],
    ['The fair was postponed.', 'The fair went ahead.', 'opposite'],
    ['The jury was split.', 'The jury was unanimous.', 'opposite'],
    ['The jury was not unanimous.', 'The jury was split.', 'same'],
    ['It is not illegal to camp here.', 'Camping here is lawful.', 'same'],
    ['Camping here is banned.', 'Camping here is lawful.', 'opposite'],
    ['The prime minister has flunked the test.', 'The PM failed the test.', 'same'],
  ];
  it.each(told)('are read as one: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
