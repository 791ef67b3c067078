import { expect, it } from 'vitest';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { fold } from '../../src/text/fold.ts';

const text = madeUpText(2_000_000);
const folded = fold(text);
const quotes = Array.from({ length: 15 }, (_each, place) => wholeWords(120_000 * (place + 1), 300));

it('anchors 300 characters in a text of two megabytes within 40 ms, folded once', () => {
  const times = quotes.map((quote) => {
    const start = performance.now();
    expect(anchorQuote(folded, { quote }).outcome).toBe('found');
    return performance.now() - start;
  });
  report('exact', times, 40);
});

it('finds the nearest passage of a quote with one word changed within 150 ms', () => {
  const times = quotes.map((quote) => {
    const changed = quote.replace(/(?<=^(?:\S+ ){20})\S+/, 'elsewhere');
    const start = performance.now();
    const found = anchorQuote(folded, { quote: changed });
    expect(found).toMatchObject({ nearest: { differs: [{ quote: 'elsewhere' }] } });
    return performance.now() - start;
  });
  report('nearest passage', times, 150);
});

/** Other work on the machine may slow a run down: the bound asserted is loose, the figure is printed. */
function report(what: string, times: readonly number[], target: number): void {
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  console.log(`${what} in 2 MB: median ${median.toFixed(1)} ms (target ${target} ms)`);
  expect(median).toBeLessThan(target * 5);
}

function wholeWords(from: number, length: number): string {
  const start = text.indexOf(' ', from) + 1;
  return text.slice(start, text.lastIndexOf(' ', start + length));
}

function madeUpText(length: number): string {
  let state = 42;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = ['ta', 'ri', 'no', 'quay', 'sel', 'om', 'per', 'u', 'ven', 'ish', 'ar', 'do'];
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const syllable = () => syllables[next(syllables.length)] ?? '';
    parts.push(
      `${Array.from({ length: 1 + next(4) }, syllable).join('')}${next(12) === 0 ? ', ' : ' '}`,
    );
  }
  return parts.join('');
}
