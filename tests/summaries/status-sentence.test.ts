import { expect, it } from 'vitest';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { caseNamed } from './cases.ts';
import { date } from './dossiers.ts';

it.each([
  [
    'unchecked',
    'Nothing that bears on it is on record here; that does not say that nobody has looked.',
  ],
  [
    'noted, possibly by then',
    'Nothing that bears on it is on record here; that does not say that nobody has looked. Possibly by then: no evidence known to Ana Alder (March 2023); no search is on record.',
  ],
  [
    'noted on the as-of day',
    'No evidence known to Ana Alder (March 2023); no search is on record.',
  ],
  [
    'noted by two',
    'No evidence known to Ana Alder (March 2023) or The Post (10 February 2023); no search is on record. Nobody is recorded as having looked since.',
  ],
  [
    'noted, and searched by a party with a stake',
    'No evidence known to Ana Alder (March 2023); no search that counts is on record. Nobody is recorded as having looked since.',
  ],
  [
    'noted, then again by a party with a stake',
    'No evidence known to Ana Alder (February 2023); no search is on record. Nobody without a stake is recorded as having looked since.',
  ],
  [
    'searched',
    'No evidence found in the road register and the local press by this desk, up to 20 March 2023. No evidence known to Ana Alder (March 2023). Nobody is recorded as having looked since.',
  ],
  [
    'searched, the place not recorded',
    'No evidence found by this desk, up to 20 March 2023; where was looked is not on record. Nobody is recorded as having looked since.',
  ],
  [
    'expected',
    'Missing from the list of closed roads, where it ought to be, as of 25 March 2023. No evidence found in the road register and the local press by this desk, up to 20 March 2023. Nobody is recorded as having looked since.',
  ],
  ['weak evidence', 'Evidence was offered for it, but none of it is firm: it is weak.'],
  [
    'weak evidence of an interested origin',
    'Evidence was offered for it, but none of it is firm: it is weak and comes from an interested origin.',
  ],
  [
    'thin evidence both ways',
    'Evidence was offered for it and against it, but none of it is firm: it was not graded or cannot be judged.',
  ],
  [
    'nothing stands',
    'What was offered does not stand: it was withdrawn, or firm evidence takes its force away.',
  ],
  ['supported', 'Firm evidence supports it, from a single origin.'],
  [
    'supported from two origins, thin against',
    'Firm evidence supports it, from two independent origins; what was offered against it is not firm.',
  ],
  ['refuted', 'Firm evidence speaks against it, from a single origin.'],
  [
    'conflicting',
    'Firm evidence points both ways: for it, from a single origin; against it, from two independent origins.',
  ],
  [
    'held, outdated now',
    'Firm evidence supports it for 2020 and speaks against it for March 2022: supported then, outdated since.',
  ],
  [
    'held, so now',
    'Firm evidence speaks against it for 2020 and supports it for 2022: refuted then, supported since.',
  ],
  [
    'pending until a date',
    'Not settled yet: this is a forecast whose due date (2023) has not passed.',
  ],
  [
    'pending without a date',
    'Not settled: this is a promise that names no date by which it could be settled.',
  ],
  [
    'opinion',
    'This is an opinion, a matter of taste, value or metaphor: evidence cannot settle it.',
  ],
])('a claim that is %s', (name, says) => {
  expect(statusSentence(statusFactsOf(caseNamed(name)))).toBe(says);
});

it.each([
  [
    'noted',
    'No evidence known to those who are named (up to 31 March 2023); no search that counts is on record.',
  ],
  ['searched', 'No evidence found where it was searched for, up to 31 March 2023.'],
  ['expected', 'Missing from where it ought to be, as of 31 March 2023.'],
] as const)('a list that does not know who looked keeps the rung %s and its day', (rung, says) => {
  const facts = statusFactsOf(caseNamed('noted'));
  const derived = { ...facts.derived, rung, lookedUntil: date('2023-03').last };
  expect(statusSentence({ asOf: '2023-03-31', claimKind: 'event', derived })).toBe(says);
});

it('tells two looks of the same words once', () => {
  const facts = statusFactsOf(caseNamed('noted'));
  const looks = [...(facts.looks ?? []), ...(facts.looks ?? [])];
  expect(statusSentence({ ...facts, looks })).toBe(statusSentence(facts));
});
