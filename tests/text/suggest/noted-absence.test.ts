import { describe, expect, it } from 'vitest';
import { notedAbsence } from '../../../src/text/suggest/noted-absence.ts';

describe('a sentence says that its speaker knows of none', () => {
  it.each([
    [
      "There's no evidence that I know of that the quay was sold, and it would be odd.",
      'the quay was sold',
    ],
    ['There is no evidence that the quay was sold.', 'the quay was sold'],
    ['I’m not aware of any such sale.', null],
    ['None that I know of.', null],
    ['I have not seen any evidence that it was sold.', 'it was sold'],
    ['We have found no record of it.', null],
    ['I know of no sale.', null],
  ])('%s', (sentence, of) => {
    expect(notedAbsence(sentence)).toMatchObject({ of });
  });
});

describe('a sentence that says less than none is no absence', () => {
  it.each([
    "There isn't much to suggest that the quay was sold.",
    'There is little evidence that the quay was sold.',
    'There is no clear evidence that the quay was sold.',
    'There is no conclusive proof of it.',
    'The evidence has not yet been found.',
    'There is no evidence yet.',
    'Investigators have yet to find any evidence.',
    'Is there no evidence that it was sold?',
    "It isn't true that there is no evidence.",
    'She denied that there was no evidence.',
    'Nobody says there is no evidence besides the letter; no evidence but the letter was shown.',
    'If there is no evidence, we shall say so.',
    'The quay was never sold.',
  ])('%s', (sentence) => {
    expect(notedAbsence(sentence)).toBeNull();
  });
});
