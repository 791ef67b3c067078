import { expect, it } from 'vitest';
import { readPairs } from '../../../src/services/evaluate/read-pairs.ts';

const files = {
  claims: '{"id": "a", "text": "A"}',
  queries: '{"id": 1, "text": "Q"}\n{"id": 2, "text": "R"}',
  qrels: '1 a\n7 a',
};

it('a text is matched of which a right claim is known', () => {
  expect(readPairs(files).queries).toEqual([{ id: '1', text: 'Q' }]);
});

it.each([
  [{ queries: '' }, 'The queries hold no text, so there is nothing to match.'],
  [{ qrels: '\n' }, 'The qrels name no right claim'],
  [{ qrels: '1 0 a 0' }, 'The qrels name no right claim'],
  [{ qrels: '7 a' }, 'The qrels name none of the queries (these have ids such as "1", those "7")'],
  [{ claims: '' }, 'Line 1 of the qrels cannot be read: the claims have no "a"'],
  [{ queries: `${files.queries}\n{"id": 1, "text": "S"}` }, 'Line 3 of the queries'],
])('of %j nothing is evaluated: %s', (given, told) => {
  expect(() => readPairs({ ...files, ...given })).toThrow(told);
});
