import { describe, expect, it } from 'vitest';
import { whenInWords } from '../../src/model/when-in-words.ts';

describe('when something happened', () => {
  it.each([
    ['2023-03-09', 'on 9 March 2023'],
    ['2023-03-09~', 'about 9 March 2023'],
    ['2023-03', 'in March 2023'],
    ['2023-03~', 'about March 2023'],
    ['2022', 'in 2022'],
    ['2022?', 'about 2022'],
    ['202X', 'in the 2020s'],
    ['20XX', 'some time in 2000–2099'],
    ['2023-21', 'in spring 2023'],
    ['2023-03-XX', 'on some day in March 2023'],
    ['2023-XX', 'in some month in 2023'],
    ['2023-03/2023-05', 'between March 2023 and May 2023'],
    ['2023-03/2023-03', 'in March 2023'],
    ['../2023-03-09', 'on 9 March 2023 or earlier'],
    ['/2022', 'in 2022 or earlier'],
    ['2024/..', 'in 2024 or later'],
    ['../..', 'at some time'],
    ['some day', 'some day'],
  ])('%s is told as "%s"', (text, words) => {
    expect(whenInWords(text)).toBe(words);
  });
});
