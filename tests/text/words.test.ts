import { describe, expect, it } from 'vitest';
import { wordCutAt, words } from '../../src/text/words.ts';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it('keep apostrophes and hyphens inside', () => {
    expect(texts("It isn’t a so-called 'plan'.")).toEqual([
      'It',
      'isn’t',
      'a',
      'so-called',
      'plan',
    ]);
  });

  it('part at a dash', () => {
    expect(texts('Russia—China -- and')).toEqual(['Russia', 'China', 'and']);
  });

  it('keep what belongs to a number', () => {
    expect(texts('$3.5 billion, 12,500 or -5 and 5% in 2023-24')).toEqual([
      '$3.5',
      'billion',
      '12,500',
      'or',
      '-5',
      'and',
      '5%',
      'in',
      '2023-24',
    ]);
  });

  it('work in any script', () => {
    expect(texts('Лукашэнка сказаў')).toEqual(['Лукашэнка', 'сказаў']);
    expect(texts('中国政府')).toEqual(['中', '国', '政', '府']);
    expect(texts('نص عربي')).toEqual(['نص', 'عربي']);
  });

  it('hold a Chinese negation on to what it negates', () => {
    expect(texts('这不可能')).toEqual(['这', '不可', '能']);
  });

  it('count in code points', () => {
    expect(words('👍🏽 ok e\u0301t')).toEqual([
      { text: 'ok', start: 3, end: 5 },
      { text: 'e\u0301t', start: 6, end: 9 },
    ]);
  });
});

describe('wordCutAt', () => {
  it.each([
    ['army', 3],
    ['can’t', 3],
    ['non-violent', 4],
    ['12,500', 3],
    ['$3.5', 3],
    ['at -5 degrees', 4],
    ['up 5%', 4],
    ['evi\u00addence', 4],
  ])('%s is cut at %i', (text, unit) => expect(wordCutAt(text, unit)).not.toBeNull());

  it.each([
    ['the army', 4],
    ['Russia—China', 7],
    ['‘army’', 1],
    ['so, army', 2],
    ['中国', 1],
  ])('%s is not cut at %i', (text, unit) => expect(wordCutAt(text, unit)).toBeNull());
});
