import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { readMatchText } from '../../src/matching/match-text.ts';
import { quotedFrom } from '../../src/matching/quoted-from.ts';
import { readWords } from '../../src/matching/read-words.ts';
import { reasonsFor } from '../../src/matching/score-match.ts';
import { holds } from '../seeded.ts';

/** What of a text an article quotes, every telling word as rare as any other. */
function quoted(text: string, article: string, language = 'en') {
  const read = readMatchText(text, language);
  const { share, row } = quotedFrom(
    read,
    () => 1,
    read.telling.length,
  )(readWords(article, language));
  return { share, row: row.map((word) => word.text).join(' ') };
}

describe('what an article quotes of a text', () => {
  it('is what stands there in a row of four words and more', () => {
    const article = 'He said on Monday that no ferry ever carried coal. Nobody saw it.';
    expect(quoted('I tell you: no ferry ever carried coal to Lund', article)).toEqual({
      share: 3 / 5,
      row: 'no ferry ever carried coal',
    });
  });

  it('is nothing where the same words stand apart, in another order, or three in a row', () => {
    for (const article of [
      'Coal was carried. A ferry left.',
      'carried ever ferry no coal',
      'Ever carried coal, the ferry.',
    ]) {
      expect(quoted('no ferry ever carried coal', article)).toEqual({ share: 0, row: '' });
    }
  });

  it('counts a word once, however often it is quoted', () => {
    const text = 'coal for the harbour, coal for the ferry';
    expect(quoted(text, `${text}. And again: ${text}.`)).toEqual({
      share: 1,
      row: 'coal for the harbour coal for the ferry',
    });
  });

  it('asks for more characters of a script that parts no words', () => {
    expect(quoted('中国没有向俄罗斯提供武器', '报道说中国没有。', 'zh').share).toBe(0);
    expect(quoted('中国没有向俄罗斯提供武器', '他说中国没有向俄罗斯提供过。', 'zh').row).toBe(
      '中 国 没 有 向 俄 罗 斯 提 供',
    );
  });

  it('is the same as what a comparison of every row with every row finds', () => {
    const words = fc.array(fc.constantFrom('the', 'of', 'coal', 'ferry', 'harbour', 'lamp'), {
      maxLength: 14,
    });
    holds(
      'what an article quotes',
      fc.property(words, words, (text, article) => {
        const read = readMatchText(text.join(' '));
        const { share } = quotedFrom(
          read,
          () => 1,
          read.telling.length,
        )(readWords(article.join(' '), 'en'));
        expect(share * read.telling.length).toBeCloseTo(stemsInRows(read.words, article).size, 9);
      }),
      { runs: 2000 },
    );
  });
});

function stemsInRows(
  words: ReturnType<typeof readMatchText>['words'],
  article: readonly string[],
): ReadonlySet<string> {
  const stems = new Set<string>();
  const all = ` ${article.join(' ')} `;
  for (let from = 0; from + 4 <= words.length; from += 1) {
    const row = words.slice(from, from + 4);
    if (!all.includes(` ${row.map(({ text }) => text).join(' ')} `)) continue;
    for (const { stem, stop } of row) if (!stop) stems.add(stem);
  }
  return stems;
}

it('the reason says what is quoted, as the text has it', () => {
  const claim = {
    text: 'Coal never crosses the sound.',
    titles: [],
    articles: ['"NO ferry from Malmö ever carried coal", she said.'],
    speakers: [],
    days: [],
  };
  const text = 'No Ferry from Malmö ever carried coal';
  const [found] = compareAll(readMatchQuery(text), [readMatchDocument(claim)], () => 5);
  expect(found && reasonsFor(found)[0]).toBe(
    'word for word in its article: "No Ferry from Malmö ever carried coal"',
  );
});
