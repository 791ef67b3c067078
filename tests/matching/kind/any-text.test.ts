import { describe, expect, it } from 'vitest';
import { kindOfMatch } from '../../../src/matching/kind/match-kind.ts';
import { readMatchDocument } from '../../../src/matching/match-document.ts';
import { readMatchQuery } from '../../../src/matching/match-query.ts';

const claims = [
  'The mayor sold the bridge in May 2023 for 3.5 million euros.',
  '有300人死亡。',
  'Россия продала Турции восемь из десяти дронов.',
];

/** Processor time, in milliseconds: a machine may be wanted by others. */
function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a text of 100,000 characters is held against a claim in about the time of a page', () => {
  it.each([
    ...['1', '1.', '1,234,', '100 ', '٣', '三', '三十万', 'a', 'aB', '#', '_', '"', ' ', '\n'],
    ...['May ', '12 May 2023 ', 'F-16 ', '$1 ', 'one hundred and ', 'not ', 'no evidence '],
    ...['not more than ', 'Wrong. ', 'Is it? No. ', '— A (@b) '],
    ...[
      'killed ',
      'a few ',
      'one in ten ',
      'Россию ',
      'Турция продала ',
      '😡 ',
      '#a ',
      ' share',
      '@a ',
    ],
  ])('%j over and over', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    for (const claim of claims) {
      const document = readMatchDocument({
        ...{ text: claim, titles: [], articles: [], speakers: [], days: [] },
      });
      for (const query of [text, `${claim} ${text}`]) {
        expect(spent(() => kindOfMatch(readMatchQuery(query), document))).toBeLessThan(1_500);
      }
    }
  });
});
