import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { found, kindOf } from './kind-of.ts';
import { furtherOpposite, furtherSame, pairs } from './pairs.ts';

interface Judged {
  readonly claim: string;
  readonly text: string;
  readonly right: MatchKind;
  readonly denied: boolean;
}

const judged: readonly Judged[] = [
  ...pairs.flatMap(({ claim, ...others }) =>
    Object.entries(others).map(([shape, text]) => ({
      claim,
      text,
      right: rightFor(shape),
      denied: shape === 'negated',
    })),
  ),
  ...furtherSame.map(([claim, text]) => ({ claim, text, right: 'same' as const, denied: false })),
  ...furtherOpposite.map(([claim, text]) => ({
    claim,
    text,
    right: 'opposite' as const,
    denied: true,
  })),
];

function rightFor(shape: string): MatchKind {
  if (shape === 'repeat' || shape === 'paraphrase') return 'same';
  return shape === 'otherSubject' || shape === 'otherDate' ? 'same_topic' : 'opposite';
}

describe('what a text is to a claim', () => {
  const wrong = judged.filter(({ text, claim, right }) => kindOf(text, claim) !== right);

  it('is told right for 95 in 100 of 200 pairs', () => {
    expect(judged.length).toBeGreaterThanOrEqual(200);
    const shown = wrong.map(
      ({ text, claim, right }) => `${kindOf(text, claim)}, not ${right}: ${text} | ${claim}`,
    );
    expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(0.05 * judged.length);
  });

  it('is never the same where one of the two denies, whichever is the claim', () => {
    const called = judged
      .filter(({ denied }) => denied)
      .filter(
        ({ text, claim }) => kindOf(text, claim) === 'same' || kindOf(claim, text) === 'same',
      );
    expect(called).toEqual([]);
  });
});

describe('what shares more names than statements', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    ['Anna Weber is a senator.', 'Senator Anna Weber owns a hidden beach house.', 'same_topic'],
    ['Rents doubled under mayor Ruiz.', 'Says he has sued mayor Ruiz 25 times.', 'same_topic'],
    ['Unemployment doubled under Ruiz.', 'Under Ruiz, the debt has nearly doubled.', 'same_topic'],
    ['The debt doubled under Ruiz.', 'Under Ruiz, the debt has nearly doubled.', 'same'],
    ['The debt tripled under Ruiz.', 'Under Ruiz, the debt has nearly doubled.', 'opposite'],
    ['The murder rate rose last year.', 'The birth rate rose last year.', 'same_topic'],
  ];

  it.each(told)('is no repeat of it: %s | %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
  });
});

/**
 * Claims and what others may say beside them, made up in four lots, each before the rules were held against it (the first three
 * were then learnt from; of the fourth, 37 of 44 were told right at once).
 */
const spoken = pairsIn('spoken-pairs.tsv');

interface Pair {
  readonly right: string;
  readonly claim: string;
  readonly text: string;
}

function pairsIn(file: string): readonly Pair[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [right = '', claim = '', text = ''] = line.split('\t');
    return { right, claim, text };
  });
}

/** Those told otherwise than is right, of which each may be told as any of several. */
const wronglyTold = (pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter(({ text, claim, right }) => !right.split('/').includes(kindOf(text, claim)))
    .map(({ text, claim }) => `${kindOf(text, claim)}: ${text} | ${claim}`);

/** Those of a kind that are called the same, whichever is the claim. */
const calledSame = (pairs: readonly Pair[], isOf: (right: string) => boolean): readonly string[] =>
  pairs
    .filter(({ right }) => isOf(right))
    .filter(({ text, claim }) => kindOf(text, claim) === 'same' || kindOf(claim, text) === 'same')
    .map(({ text }) => text);

const isContrary = (right: string): boolean => right === 'opposite';

describe('what people say to a claim', () => {
  it('is told right for 90 in 100', () => {
    const wrong = wronglyTold(spoken);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.1 * spoken.length);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(spoken, (right) => right !== 'same')).toEqual([]);
  });
});

/** Made up by somebody who knew no rule: the first 197 of 240 were told right at once, and 155 by the rules before; most of the rest were learnt from. */
const fresh = pairsIn('fresh-pairs.tsv');

describe('what somebody else would say', () => {
  it('is told right for 90 in 100', () => {
    const wrong = wronglyTold(fresh);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.1 * fresh.length);
  });

  it('is never the same when it says the contrary', () => {
    expect(calledSame(fresh, isContrary)).toEqual([]);
  });
});

/** Made up by somebody else again who knew no rule: 103 of 150 were told right at once, some of the others were learnt from. */
const third = pairsIn('third-pairs.tsv');

describe('what a third would say', () => {
  it('is told right for three in four', () => {
    const wrong = wronglyTold(third);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(third.length / 4);
  });

  it('is never the same when it says the contrary', () => {
    expect(calledSame(third, isContrary)).toEqual([]);
  });
});

/**
 * Made up by two more who knew no rule, two thirds of them English. At once 176 and 178 of 200 were told right, of those that are no repeats
 * 136 of 140 and 140 of 150; some of the others were learnt from.
 */
describe.each(['fourth-pairs.tsv', 'fifth-pairs.tsv'])('what others would say: %s', (file) => {
  const pairs = pairsIn(file);

  it('is told right for nine in ten', () => {
    const wrong = wronglyTold(pairs);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(pairs.length / 10);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(pairs, (right) => right !== 'same')).toEqual([]);
  });
});

/**
 * Made up in two lots by one who knew the rules, but before they were held against it: 68 of the first 84 were told right at once, and
 * 33 of the other 60; one contrary and three were called the same. Some of the others were learnt from. 22 languages.
 */
const sixth = pairsIn('sixth-pairs.tsv');

describe('what a fact desk would meet in many languages', () => {
  it('is told right for nine in ten', () => {
    const wrong = wronglyTold(sixth);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(sixth.length / 10);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(sixth, (right) => right !== 'same')).toEqual([]);
  });
});

/** Made up by one who knew no rule, English alone: 187 of 200 were told right at once; some of the others were learnt from. */
const seventh = pairsIn('seventh-pairs.tsv');

describe('what a fact desk would meet in English', () => {
  it('is told right for 95 in 100', () => {
    const wrong = wronglyTold(seventh);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * seventh.length);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(seventh, (right) => right !== 'same')).toEqual([]);
  });
});

/** Made up by another who knew no rule: 121 of 150 were told right at once, and three contrary ones called the same; most of the others were learnt from. */
const eighth = pairsIn('eighth-pairs.tsv');

describe('what others would meet in English', () => {
  it('is told right for nine in ten', () => {
    const wrong = wronglyTold(eighth);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(eighth.length / 10);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(eighth, (right) => !right.split('/').includes('same'))).toEqual([]);
  });
});

/** Made up by a third who knew no rule: 182 of 200 were told right at once, and one contrary called the same; some of the others were learnt from. */
const ninth = pairsIn('ninth-pairs.tsv');

describe('what a newsroom would test', () => {
  it('is told right for 95 in 100', () => {
    const wrong = wronglyTold(ninth);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * ninth.length);
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(ninth, (right) => !right.split('/').includes('same'))).toEqual([]);
  });
});

/**
 * Made up by a fourth who knew no rule, as people talk, and harder than the others: 109 of 200 English pairs and 56 of 120 in twelve other languages
 * were told right at once; three and two contrary ones were called the same. Some of the others were learnt from.
 */
describe.each([
  { file: 'tenth-pairs.tsv', least: 0.55 },
  { file: 'tenth-other-pairs.tsv', least: 0.48 },
])('what is said in other words: $file', ({ file, least }) => {
  const pairs = pairsIn(file);

  it(`is told right for ${Math.round(100 * least)} in 100`, () => {
    const wrong = wronglyTold(pairs);
    expect(pairs.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      least * pairs.length,
    );
  });

  it('is never the same when it says the contrary or something else', () => {
    expect(calledSame(pairs, (right) => right !== 'same')).toEqual([]);
  });
});

/** Denials, hedges, numbers and dates in many languages and ways, gathered from what earlier rules told wrong; some may be either of two. */
const hard = pairsIn('hard-pairs.tsv');

describe('what people say in ways that are easily taken for something else', () => {
  it('is told right for 95 in 100', () => {
    const wrong = wronglyTold(hard);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * hard.length);
  });

  it('is never the same unless it is, whichever is the claim', () => {
    expect(calledSame(hard, (right) => right !== 'same')).toEqual([]);
  });
});

it.each([
  ['The bridge over the Vltava was closed in April.', 'they name another month'],
  ['The bridge over the Vltava was closed in March 2021.', 'they name another year'],
  ['The bridge over the Vltava was closed in May 2023.', 'they name another month'],
  ['The bridge over the Elbe was closed in March 2023.', 'they name somebody or something else'],
])('another time is no other name: %s', (text, because) => {
  expect(found(text, 'The bridge over the Vltava was closed in March 2023.')).toEqual({
    kind: 'same_topic',
    because,
  });
});

it.each([
  ['The port made a profit last year.', 'The port made a profit this year.'],
  ['The port was closed last winter.', 'The port was closed in the winter of 2014.'],
  [
    'Prices in Norrhamn fell in the second quarter.',
    'Prices in Norrhamn fell in the third quarter.',
  ],
])('another year, month or quarter is another time: %s | %s', (text, claim) => {
  expect(kindOf(text, claim)).toBe('same_topic');
});

it.each([
  ['Parking at the harbour is free.', 'You have to pay for parking at the harbour.'],
  ['Sweden joined the fishing pact.', 'Sweden withdrew from the fishing pact.'],
  ['Seals are disappearing from the bay.', 'Seals are thriving in the bay.'],
  ['The mayor was narrowly defeated in the run-off.', 'The mayor won the run-off.'],
  ['The comet is moving away from the moon.', 'The comet is moving towards the moon.'],
])('words for contraries: %s | %s', (text, claim) => {
  expect(kindOf(text, claim)).toBe('opposite');
});

it.each([
  ['The council gave out soup in place of bread.', 'The council gave out soup instead of bread.'],
  ['The council siezed the ferry.', 'The council seized the ferry.'],
  ['The opposition was defeated by the mayor.', 'The mayor defeated the opposition.'],
])('ways to write one thing: %s | %s', (text, claim) => {
  expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same', 'same']);
});
