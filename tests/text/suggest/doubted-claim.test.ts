import { expect, it } from 'vitest';
import { doubtedClaim } from '../../../src/text/suggest/doubted-claim.ts';

it.each([
  ["There isn't much at the moment to suggest that the port sold arms.", 'the port sold arms'],
  ['There is not much evidence to show that the port sold arms.', 'the port sold arms'],
  [
    'But there’s little to indicate that the port sold arms, and nobody asked.',
    'the port sold arms',
  ],
  [
    "There's no particular reason in my mind why the port would sell arms.",
    'the port would sell arms',
  ],
  ['There is no clear evidence that the port sold arms.', 'the port sold arms'],
  ["I don't think that Olsen was happy about it.", 'Olsen was happy about it'],
  ['We doubt whether the quay will reopen; it is too old.', 'the quay will reopen'],
  ["It's highly unlikely that the quay will reopen in May.", 'the quay will reopen in May'],
])('doubted in "%s" is: %s', (sentence, claim) => {
  expect(doubtedClaim(sentence)).toBe(claim);
});

it.each([
  'There is much to suggest that the port sold arms.',
  'The board says there is little to suggest that the port sold arms.',
  'There is no evidence that the port sold arms.',
  "I don't think so.",
  'I think that the port sold arms.',
  'Nobody doubts that the port sold arms.',
])('nothing is doubted by the speaker in "%s"', (sentence) => {
  expect(doubtedClaim(sentence)).toBeNull();
});
