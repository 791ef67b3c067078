import { describe, expect, it } from 'vitest';
import { isAmount, quantitiesIn } from '../../../src/matching/kind/quantities.ts';
import { kindOf } from './kind-of.ts';

describe('the numbers of a text', () => {
  it.each([
    ['seven', true],
    ['ninety', true],
    ['forty-two', true],
    ['doubled', true],
    ['third', true],
    ['percent', true],
    ['one', false],
    ['bridge', false],
    // What every object of the language has is no number word.
    ['constructor', false],
    ['valueof', false],
  ])('%s tells how many: %s', (word, expected) => {
    expect(isAmount(word)).toBe(expected);
  });

  it.each([
    ['seven bridges', 'en', [[7, '']]],
    ['forty-two of them', 'en', [[42, '']]],
    ['exports doubled', 'en', [[2, 'times']]],
    ['crime fell by half', 'en', [[0.5, 'times']]],
    ['two thirds of all', 'en', [[67, '%']]],
    ['eight in ten bridges', 'en', [[80, '%']]],
    ['8 out of 10 bridges', 'en', [[80, '%']]],
    ['one in 25 bridges', 'en', [[4, '%']]],
    [
      'two in ten days',
      'en',
      [
        [2, ''],
        [10, ''],
      ],
    ],
    ['ocho de cada diez puentes', 'es', [[80, '%']]],
    ['oito em cada dez pontes', 'pt', [[80, '%']]],
    ['huit ponts sur dix', 'fr', [[80, '%']]],
    ['otto ponti su dieci', 'it', [[80, '%']]],
    ['acht von zehn Brücken', 'de', [[80, '%']]],
    ['jede dritte Brücke', 'de', [[33, '%']]],
    ['восемь мостов из десяти', 'ru', [[80, '%']]],
    ['каждый третий мост', 'ru', [[33, '%']]],
    ['八成大桥', 'zh', [[80, '%']]],
    ['三分之二的大桥', 'zh', [[67, '%']]],
    ['vierentwintig bruggen', 'nl', [[24, '']]],
    [
      'tweeëntwintig en drieënnegentig',
      'nl',
      [
        [22, ''],
        [93, ''],
      ],
    ],
    [
      'fünfundzwanzig von hundertzwanzig',
      'de',
      [
        [25, ''],
        [120, ''],
      ],
    ],
    ['zweihundertachtundneunzig', 'de', [[298, '']]],
    [
      'diciassette su ventidue',
      'it',
      [
        [17, ''],
        [22, ''],
      ],
    ],
    [
      'dieciséis de veintinueve',
      'es',
      [
        [16, ''],
        [29, ''],
      ],
    ],
    [
      'dwie z siedemdziesiąt',
      'pl',
      [
        [2, ''],
        [70, ''],
      ],
    ],
    [
      'yetmiş köyden dokuz',
      'tr',
      [
        [70, ''],
        [9, ''],
      ],
    ],
    [
      'عشرون من تسعين',
      'ar',
      [
        [20, ''],
        [90, ''],
      ],
    ],
    ['21 тысячу', 'ru', [[21_000, '']]],
    ['in two decades', 'en', [[20, '']]],
    ['half a century', 'en', [[50, '']]],
    ['$3 million', 'en', [[3_000_000, 'money']]],
    ['the third bridge', 'en', [[3, 'th']]],
    ['the third quarter', 'en', [[3, 'quarter']]],
    ['was struck only once', 'en', [[1, 'times']]],
    ['is cleaned once a week', 'en', [[1, 'times']]],
    ['was struck by lightning once.', 'en', [[1, 'times']]],
    ['a single time', 'en', [[1, 'times']]],
    ['on three occasions', 'en', [[3, 'times']]],
    ['once the war began', 'en', []],
    ['Once, it was a mill', 'en', []],
    ['was once a mill', 'en', []],
    ['was closed once again, and at once', 'en', []],
    ['once bridges', 'es', [[11, '']]],
    ['in Q2', 'en', [[2, 'quarter']]],
    ['the third quarter-final', 'en', [[3, 'th']]],
    [
      '50,000, 50.000 and 50 000',
      'en',
      [
        [50_000, ''],
        [50_000, ''],
        [50_000, ''],
      ],
    ],
    [
      '3.5 and 3.125',
      'en',
      [
        [3.5, ''],
        [3.125, ''],
      ],
    ],
    [
      '3,5 Milliarden, 1.500 und 11,6 Prozent',
      'de',
      [
        [3.5e9, ''],
        [1500, ''],
        [11.6, '%'],
      ],
    ],
    [
      '3 млн и 3 млрд',
      'ru',
      [
        [3e6, ''],
        [3e9, ''],
      ],
    ],
    ['٣٠٠ شخص', 'ar', [[300, '']]],
    [
      '有三十万人，500人，百分之五十',
      'zh',
      [
        [300_000, ''],
        [500, ''],
        [50, '%'],
      ],
    ],
    [
      'un ocho por ciento',
      'es',
      [
        [1, ''],
        [8, '%'],
      ],
    ],
  ] as const)('%j in %s', (text, language, expected) => {
    expect(quantitiesIn(text, language).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });

  it.each([
    ['over 500', 'least'],
    ['no fewer than 500', 'least'],
    ['fewer than 500', 'most'],
    ['not more than 500', 'most'],
    ['some 500', null],
    ['weniger als 500', 'most'],
  ])('%s is told as the %s', (text, bound) => {
    expect(quantitiesIn(text)[0]?.bound).toBe(bound);
  });
});

describe('numbered parts of a year or a game', () => {
  it.each([
    [
      'Exports of wine from Chile grew in the third quarter.',
      'Exports of wine from Chile grew in the first quarter.',
      'same_topic',
    ],
    [
      'Exports of wine from Chile grew in Q3.',
      'Exports of wine from Chile grew in the 1st quarter.',
      'same_topic',
    ],
    [
      'Exports of wine from Chile grew in Q3.',
      'Exports of wine from Chile grew in the third quarter.',
      'same',
    ],
    [
      'Exports of wine from Chile did not grow in Q3.',
      'Exports of wine from Chile grew in the third quarter.',
      'opposite',
    ],
    [
      'The airport lost money in the first half of the year.',
      'The airport lost money in the second half of the year.',
      'same_topic',
    ],
    [
      'The bridge was closed in the second week of the strike.',
      'The bridge was closed in the third week of the strike.',
      'same_topic',
    ],
    ['The singer came third in the contest.', 'The singer came second in the contest.', 'opposite'],
  ])('%s / %s: %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
    expect(kindOf(claim, text)).toBe(kind);
  });
});

describe('how many times', () => {
  it.each([
    [
      'The tower was struck by lightning four times.',
      'The tower was struck by lightning just once.',
      'opposite',
    ],
    ['The boiler is inspected twice a year.', 'The boiler is inspected once a year.', 'opposite'],
    [
      'The ferry sank in the harbour a single time.',
      'The ferry sank in the harbour three times.',
      'opposite',
    ],
    [
      'The ferry sank in the harbour on two occasions.',
      'The ferry sank in the harbour twice.',
      'same',
    ],
    ['The ferry sank in the harbour thrice.', 'The ferry sank in the harbour three times.', 'same'],
    [
      'The tower was struck by lightning more than once.',
      'The tower was struck by lightning four times.',
      'same_topic',
    ],
    [
      'The tower was struck by lightning more than once.',
      'The tower was struck by lightning at most once.',
      'opposite',
    ],
    [
      'Once the war began, the bridge was hit four times.',
      'The bridge was hit four times when the war began.',
      'same',
    ],
  ])('%s / %s: %s', (text, claim, kind) => {
    expect(kindOf(text, claim)).toBe(kind);
    expect(kindOf(claim, text)).toBe(kind);
  });
});
