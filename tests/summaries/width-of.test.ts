import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it, vi } from 'vitest';
import { table } from '../../src/cli/present/table.ts';
import { widthOf } from '../../src/summaries/width-of.ts';
import { wrap } from '../../src/summaries/wrap.ts';
import { holds } from '../seeded.ts';

it('a text is as wide as its letters are together, whatever the script', () => {
  expect([widthOf('The mayor'), widthOf('Лукашэнка'), widthOf('市長'), widthOf('')]).toEqual([
    9, 9, 4, 0,
  ]);
  const isSame = fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(widthOf(text)).toBe(stringWidth(text));
  });
  holds('a text is as wide as its letters', isSame, { runs: 500 });
});

it('plain letters are counted and not taken apart', () => {
  const apart = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const words = 'The bridge was closed in March, and nobody saw who opened it. '.repeat(20);
  table(['n', 'claim'], [[1, words]], 80);
  wrap(words, { width: 40 });
  expect(apart).not.toHaveBeenCalled();
  wrap(`${words}市長`, { width: 40 });
  expect(apart).toHaveBeenCalled();
  apart.mockRestore();
});
