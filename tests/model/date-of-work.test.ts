import { expect, it } from 'vitest';
import { dateOfWork } from '../../src/model/date-of-work.ts';
import type { RecordValue } from '../../src/model/nouns/nouns.ts';

it('excerpts of each other, which a damaged desk might hold, have the date of no work', () => {
  const excerptOf = (origin: number): RecordValue<'source'> => ({
    ...{ title: 'An excerpt', sourceKind: 'excerpt', origin },
  });
  const sources = new Map([
    [1, excerptOf(2)],
    [2, excerptOf(1)],
  ]);
  expect(dateOfWork(1, (n) => sources.get(n))).toBeUndefined();
});
