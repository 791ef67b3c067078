import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { type FoldedText, fold } from '../../src/text/fold.ts';
import { median } from '../bench/bound.ts';
import type { EvaluatedRow } from './evaluation.ts';
import { madeUpText } from './made-up-article.ts';
import type { Chance } from './random.ts';

/** What it costs to anchor 300 characters in two megabytes, and a thousand quotes in one text. */
export function speedRows(chance: Chance): readonly EvaluatedRow[] {
  const original = madeUpText(chance, 2_000_000);
  const foldings = Array.from({ length: 5 }, () => timed(() => fold(original)));
  const text = fold(original);
  const quotes = Array.from({ length: 40 }, () => wholeWords(text, chance, 300));
  const exact = quotes.map((quote) => timed(() => anchorQuote(text, { quote })));
  const changed = quotes.map((quote) => {
    const other = quote.replace(/(?<=^(?:\S+ ){20})\S+/, 'elsewhere');
    return timed(() => anchorSelection(text, { quote: other, prefix: 'ta ri ', suffix: ' no om' }));
  });
  const many = Array.from({ length: 1000 }, () => wholeWords(text, chance, 120));
  const together = timed(() => many.map((quote) => anchorQuote(text, { quote })));
  return [
    row('300 characters in 2 MB, exact', median(exact), 40),
    row('300 characters in 2 MB, one word changed', median(changed), 150),
    {
      what: '1,000 quotes against one text of 2 MB',
      figures: `folded once in ${median(foldings).toFixed(0)} ms; ${(together / 1000).toFixed(2)} ms a quote after that`,
    },
  ];
}

function row(what: string, found: number, most: number): EvaluatedRow {
  const bound = `≤ ${most} ms median`;
  return { what, figures: `${found.toFixed(1)} ms`, bound, holds: found <= most };
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function wholeWords(text: FoldedText, chance: Chance, length: number): string {
  const start = text.original.indexOf(' ', chance.below(text.original.length - 2 * length)) + 1;
  return text.original.slice(start, text.original.lastIndexOf(' ', start + length));
}
