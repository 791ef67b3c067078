import { describe, expect, it } from 'vitest';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import type { WordingFacts } from '../../src/summaries/wording-checks.ts';
import { lintWording } from '../../src/summaries/wording-linter.ts';
import { cases } from './cases.ts';
import { ownWordsOf, wordingFactsOf } from './own-words.ts';

describe('the wording of our own summaries', () => {
  it.each(cases)('says no more than the rung allows: %s', (_, dossier) => {
    const facts = wordingFactsOf(dossier);
    expect(ownWordsOf(dossier).flatMap((text) => lintWording(text, facts))).toEqual([]);
  });

  it.each(cases)('says no more than the rung allows on one line: %s', (_, dossier) => {
    expect(lintWording(statusSentence(statusFactsOf(dossier)), wordingFactsOf(dossier))).toEqual(
      [],
    );
  });

  it('is held to account for every status and every rung', () => {
    const seen = new Set(cases.map(([, { derived }]) => derived.rung ?? derived.status));
    expect([...seen].sort()).toEqual([
      'conflicting',
      'expected',
      'insufficient',
      'not_checkable',
      'noted',
      'pending',
      'refuted',
      'searched',
      'supported',
      'unchecked',
    ]);
  });
});

const noted: WordingFacts = {
  status: 'no_evidence_found',
  rung: 'noted',
  lookedUntil: '2023-03-31',
  asOf: '2023-04-01',
  looks: ['noted'],
};
const searched: WordingFacts = { ...noted, rung: 'searched', looks: ['searched'] };
const unchecked: WordingFacts = {
  ...noted,
  status: 'unchecked',
  rung: null,
  lookedUntil: null,
  looks: [],
};

describe('what says too much', () => {
  it.each([
    ['There is no evidence that weapons were sent.', noted, 'says_there_is_none'],
    ['There was no evidence.', searched, 'says_there_is_none'],
    ['No evidence exists.', searched, 'says_there_is_none'],
    ['The claim lacks evidence.', noted, 'says_there_is_none'],
    ['The claim is baseless.', unchecked, 'says_there_is_none'],
    ['It did not happen.', noted, 'says_it_is_not_so'],
    ["It didn't take place.", searched, 'says_it_is_not_so'],
    ['The claim is false.', noted, 'says_it_is_not_so'],
    ['The claim was debunked.', { ...noted, status: 'refuted', rung: null }, 'says_it_is_not_so'],
    ['The claim is true.', { ...noted, status: 'supported', rung: null }, 'says_it_is_so'],
    ['No evidence found by Ana Alder, up to 31 March 2023.', noted, 'finds_without_search'],
    ['Ana Alder found none.', noted, 'finds_without_search'],
    ['No evidence was found.', unchecked, 'finds_without_search'],
    ['No evidence (March 2023); no search is on record.', noted, 'known_to_dropped'],
    ['So far, no evidence.', noted, 'known_to_dropped'],
    ['No evidence known to Ana Alder (1 April 2023).', noted, 'as_of_in_place_of_look'],
    [
      'No evidence found in the register by us, up to 2023-04-01.',
      searched,
      'as_of_in_place_of_look',
    ],
    ['Nobody has looked.', unchecked, 'nobody_looked'],
    ['It was never checked.', unchecked, 'nobody_looked'],
    ['It is 50 % likely.', unchecked, 'number_for_judgement'],
    ['Credibility: 2.5 of 5.', unchecked, 'number_for_judgement'],
  ] as const)('%s', (text, facts, code) => {
    expect(lintWording(text, facts).map((problem) => problem.code)).toContain(code);
  });

  it('is looked for in each sentence, and the sentence is shown', () => {
    const text = 'No evidence known to Ana Alder (March 2023). It did not happen.';
    expect(lintWording(text, noted)).toMatchObject([{ sentence: 'It did not happen.' }]);
  });

  it('leaves the words of others alone', () => {
    expect(lintWording('The rating, word for word: “There is no evidence”.', noted)).toEqual([]);
  });

  it('lets a search that does not count tell what it found, and no other sentence', () => {
    const both: WordingFacts = { ...noted, looks: ['noted', 'searched'] };
    expect(lintWording('The Post searched the register and found none.', both)).toEqual([]);
    expect(lintWording('No evidence found in the register.', both)).toHaveLength(1);
  });
});
