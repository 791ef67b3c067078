import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/model/edtf-words.ts';

describe('a date in words', () => {
  it.each([
    ['2023-03-01', '1 March 2023'],
    ['2023-03', 'March 2023'],
    ['2023', '2023'],
    ['0476', 'AD 476'],
    ['0000', '1 BC'],
    ['2023-03~', 'about March 2023'],
    ['2023-03-01?', 'about 1 March 2023'],
    ['2023%', 'about 2023'],
    ['202X', 'the 2020s'],
    ['202X~', 'about the 2020s'],
    ['200X', 'some time in 2000–2009'],
    ['20XX', 'some time in 2000–2099'],
    ['20XX?', 'about 2000–2099'],
    ['2023-XX', 'some month in 2023'],
    ['2023-XX-XX', 'some day in 2023'],
    ['2023-03-XX', 'some day in March 2023'],
    ['2023-03-XX~', 'about March 2023'],
    ['2023-21', 'spring 2023'],
    ['2023-22', 'summer 2023'],
    ['2023-23', 'autumn 2023'],
    ['2023-24~', 'about winter 2023'],
    ['2023-03/2023-05', 'between March 2023 and May 2023'],
    ['2023-03-01/2023-03-01', '1 March 2023'],
    ['2022~/2023-03-05', 'between about 2022 and 5 March 2023'],
    ['../2023-03', 'up to March 2023'],
    ['/2023-03', 'up to March 2023'],
    ['2023-03-01/..', 'from 1 March 2023 on'],
    ['../..', 'at any time'],
  ])('reads %s as "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });

  it('gives back a text that is no such date', () => {
    expect(dateInWords('March 2023')).toBe('March 2023');
    expect(dateInWords('2023-02-30')).toBe('2023-02-30');
  });
});
