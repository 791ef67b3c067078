import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/model/edtf.ts';
import { spanInWords } from '../../src/model/span-in-words.ts';
import { spanInGerman } from '../../src/summaries/words/german/span-in-german.ts';

/** From and to, and the words of both languages. */
const spans = {
  '': ['', ''],
  '../..': ['', ''],
  '2020': ['from 2020', 'ab 2020'],
  ' 2024': ['until 2024', 'bis 2024'],
  '2020 2024': ['from 2020 to 2024', 'von 2020 bis 2024'],
  '2020 ../..': ['from 2020', 'ab 2020'],
  '2023 2023': ['in 2023', '2023'],
  '2023-03-01 2023-03-01': ['on 1 March 2023', '1. März 2023'],
  '2023-03-01 2024-05': ['from 1 March 2023 to May 2024', 'vom 1. März 2023 bis Mai 2024'],
  '2023-03~ 2024/..': [
    'from about March 2023 to 2024 or later',
    'von etwa März 2023 bis 2024 oder später',
  ],
  '../2019': ['from 2019 or earlier', 'ab 2019 oder früher'],
  '2019/.. 2023%': ['from 2019 or later to about 2023', 'von 2019 oder später bis etwa 2023'],
  ' /2019-05': ['until May 2019 or earlier', 'bis Mai 2019 oder früher'],
  '2019/2020': [
    'from some time between 2019 and 2020',
    'ab einem Zeitpunkt zwischen 2019 und 2020',
  ],
  '2018 2022-03/2022-05': [
    'from 2018 to some time between March 2022 and May 2022',
    'von 2018 bis zu einem Zeitpunkt zwischen März 2022 und Mai 2022',
  ],
  '2021/2021 2022': ['from 2021 to 2022', 'von 2021 bis 2022'],
  '2023-21 2023-24': ['from spring 2023 to winter 2023', 'von Frühling 2023 bis Winter 2023'],
  '199X 201X~': [
    'from the 1990s to about the 2010s',
    'von den 1990er-Jahren bis zu etwa den 2010er-Jahren',
  ],
  '19XX 200X': [
    'from some time in 1900–1999 to some time in 2000–2009',
    'von einem Zeitpunkt 1900–1999 bis zu einem Zeitpunkt 2000–2009',
  ],
  '2023-03-XX 2023-XX': [
    'from some day in March 2023 to some month in 2023',
    'von einem Tag im März 2023 bis zu einem Monat im Jahr 2023',
  ],
  '2023-XX-XX 2023-XX-XX': [
    'from some day in 2023 to some day in 2023',
    'von einem Tag im Jahr 2023 bis zu einem Tag im Jahr 2023',
  ],
} as const;

describe('from when to when something was', () => {
  it.each(Object.entries(spans))('"%s"', (dates, words) => {
    const [from, to] = dates.split(' ').map((date) => (date === '' ? undefined : date));
    expect([spanInWords(from, to), spanInGerman(from, to)]).toEqual(words);
  });

  it('is told of every start and end without a span within a span', () => {
    const ends = Object.keys(spans)
      .flatMap((dates) => dates.split(' '))
      .filter(Boolean);
    for (const from of [undefined, ...ends]) {
      for (const to of [undefined, ...ends]) {
        expect(from === undefined || 'text' in readEdtf(from)).toBe(true);
        const english = spanInWords(from, to);
        expect(english).toMatch(/^$|^(from|until|in|on|about|some time) /);
        expect(english).not.toMatch(/\b(from|to|until) (from|up|between|in|on|at)\b|\.\.|\//);
        expect(spanInGerman(from, to)).not.toMatch(
          /\b(von|bis|ab|zu) (ab|bis|zwischen|ein|irgend)\b|\.\.|\//,
        );
      }
    }
  });
});
