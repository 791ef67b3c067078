import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAll } from '../../src/matching/compare-all.ts';
import { readMatchDocument } from '../../src/matching/match-document.ts';
import { readMatchQuery } from '../../src/matching/match-query.ts';
import { readMatchText } from '../../src/matching/match-text.ts';
import { quotedFrom } from '../../src/matching/quoted-from.ts';
import { reasonsFor } from '../../src/matching/score-match.ts';
import { sightWords } from '../../src/matching/sight-words.ts';
import { tellingPlaces } from '../../src/matching/telling-places.ts';
import { holds } from '../seeded.ts';

/** What of a text articles quote, every telling word as rare as any other. */
function quoted(text: string, articles: string | readonly string[], language = 'en') {
  const read = readMatchText(text, language);
  const sight = sightWords(read, tellingPlaces(read));
  const sighted = [articles].flat().map((article) => sight(article, language));
  const { share, row } = quotedFrom(read, () => 1, read.telling.length)(sighted);
  return { share, row: row.map((word) => word.text).join(' '), telling: read.telling.length };
}

describe('what an article quotes of a text', () => {
  it('is what stands there in a row of four words and more', () => {
    const article = 'He said on Monday that no ferry ever carried coal. Nobody saw it.';
    expect(quoted('I tell you: no ferry ever carried coal to Lund', article)).toMatchObject({
      share: 3 / 5,
      row: 'no ferry ever carried coal',
    });
  });

  it('is nothing where the same words stand apart, in another order, or three in a row', () => {
    for (const article of [
      'Coal was carried. A ferry left.',
      'carried ever ferry no coal',
      'Ever carried coal, the ferry.',
      'Coal of the it and of ships.',
    ]) {
      expect(quoted('no ferry ever carried coal', article)).toMatchObject({ share: 0, row: '' });
    }
  });

  it('counts a word once, however often it is quoted', () => {
    const text = 'coal for the harbour, coal for the ferry';
    expect(quoted(text, `${text}. And again: ${text}.`)).toMatchObject({
      share: 1,
      row: 'coal for the harbour coal for the ferry',
    });
  });

  it('is put together from several articles, and runs from none into the next', () => {
    const text = 'coal for the harbour and salt for the ferry';
    expect(quoted(text, ['coal for the harbour', 'and salt for the ferry']).share).toBe(1);
    expect(quoted(text, ['coal for the', 'harbour and salt for']).row).toBe('harbour and salt for');
    expect(quoted(text, ['He gave coal for', 'the harbour'])).toMatchObject({ share: 0 });
  });

  it('is found under other marks, capitals and digits in groups', () => {
    const german = quoted(
      'die Brücke kostet Millionen',
      '„DIE BRU\u0308CKE kostet Millionen“',
      'de',
    );
    expect(german.row).toBe('die brucke kostet millionen');
    expect(quoted('the bridge cost 45000 crowns', 'The Bridge cost 45,000 crowns.').share).toBe(1);
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
        const { share, telling } = quoted(text.join(' '), article.join(', '));
        expect(share * telling).toBeCloseTo(stemsInRows(text.join(' '), article).size, 9);
      }),
      { runs: 2000 },
    );
  });
});

/** By trying every row of the text. */
function stemsInRows(text: string, article: readonly string[]): ReadonlySet<string> {
  const { words } = readMatchText(text);
  const all = ` ${article.join(' ')} `;
  const stems = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 4; to <= words.length; to += 1) {
      const row = words.slice(from, to);
      const telling = row.filter(({ stop }) => !stop);
      const isThere = all.includes(` ${row.map((word) => word.text).join(' ')} `);
      if (isThere && telling.length > 1) for (const { stem } of telling) stems.add(stem);
    }
  }
  return stems;
}

it('the reason says what is quoted, as the text has it, and no word of it again', () => {
  const claim = {
    text: 'Coal never crosses the sound.',
    titles: [],
    articles: ['"NO ferry from Malmö ever carried coal", she said in Lund.'],
    speakers: [],
    days: [],
  };
  const text = 'No Ferry from Malmö ever carried coal, they say in Lund';
  const elsewhere = { ...claim, text: 'Snow fell.', articles: ['Nothing of it.'] };
  const [found] = compareAll(
    readMatchQuery(text),
    [claim, elsewhere].map((each) => readMatchDocument(each)),
    () => 5,
  );
  const reasons = found ? reasonsFor(found) : [];
  expect(reasons[0]).toBe('word for word in its article: "No Ferry from Malmö ever carried coal"');
  expect(reasons).toContain('words in its article: Lund');
});
