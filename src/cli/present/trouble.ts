import type { Page } from '../../queries/paging.ts';
import type { QuoteInTrouble } from '../../queries/rechecks/quotes-in-trouble.ts';
import { full } from './dossier-json.ts';
import { table } from './table.ts';

/** A quote in trouble as JSON: what was quoted, where from, and what the last look saw. */
export function troubleJson({ passage, source, recheck }: QuoteInTrouble) {
  const { n, id, value } = passage;
  const { outcome } = recheck.value;
  return { n, id, quote: value.quote, outcome, source, recheck: full(recheck) };
}

/** A page of them for people. */
export function troubleText({ items }: Page<QuoteInTrouble>, width: number): string {
  const rows = items.map(({ n, passage, source, recheck: { value } }) => [
    n,
    source.slug ?? source.n,
    value.outcome,
    value.seenOn.text,
    value.note,
    `"${passage.value.quote}"`,
  ]);
  const headings = ['passage', 'source', 'outcome', 'seen on', 'what differs', 'words'];
  return table(headings, rows, width);
}
