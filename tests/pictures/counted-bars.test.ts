import { describe, expect, it } from 'vitest';
import { countedBars } from '../../src/pictures/counted-bars.ts';

const shape = { markup: '<circle r="6"/>' };
const part = (count: number, isOpen = false) => ({
  ...{ label: 'supported', said: `${count} of 9`, count, shape, colour: 'supported', isOpen },
});
const widths = (markup: string, what: RegExp): readonly number[] =>
  [...markup.matchAll(what)].map(([, width]) => Number(width));

describe('counts as bars', () => {
  const { markup } = countedBars({
    title: 'What stands where',
    groups: [
      { label: 'Asserted', whole: 9, parts: [part(3), part(6, true)] },
      { label: 'Denied', whole: 3, parts: [part(3)] },
    ],
  });

  it('stand on a track as long as all they are counted of', () => {
    expect(widths(markup, /class="edge"[^>]* width="([\d.]+)"/g)).toEqual([216, 216, 72]);
    expect(widths(markup, /<rect x="1"[^>]* width="([\d.]+)"[^>]* fill/g)).toEqual([72, 72]);
  });

  it('are hollow where nothing is settled, and say in words what a colour would', () => {
    expect(widths(markup, /class="paper"[^>]* width="([\d.]+)"/g)).toEqual([144]);
    expect(markup).toContain('supported<tspan class="soft">, 3 of 9</tspan>');
    expect(markup).toContain('aria-label="What stands where"');
  });

  it('never outgrow the picture', () => {
    const many = { label: 'Asserted', whole: 4_000, parts: [part(4_000)] };
    const [track] = widths(
      countedBars({ title: '', groups: [many] }).markup,
      /class="edge"[^>]* width="([\d.]+)"/g,
    );
    expect(track).toBe(718);
  });
});
