import { InvalidInput } from '../errors.ts';
import { findQuote, type PlacedQuote } from '../queries/find-quote.ts';
import { quoteError } from '../queries/quote-error.ts';
import type { QuoteSelector } from '../text/anchor.ts';
import type { Act } from './act.ts';

/**
 * Records the passage where a quote stands in a source, or finds it where it is already recorded: passages
 * are shared by claims.
 *
 * @throws Failed `quote_not_found` with the nearest passage and what differs; InvalidInput when the quote
 * stands there more than once or leaves out what it may not.
 */
export async function quotePassage(
  act: Act,
  source: number,
  selector: QuoteSelector,
): Promise<{ readonly n: number; readonly id: string }> {
  const found = await findQuote(act.db, source, selector);
  if (found.anchor.outcome !== 'found') throw quoteError(selector.quote, found);
  const { snapshot, anchor } = { snapshot: found.snapshot, anchor: found.anchor };
  const known = await samePassage(act, { snapshot, anchor });
  if (known) return known;
  return act.record('passage', {
    snapshot,
    start: anchor.start,
    end: anchor.end,
    quote: anchor.exact,
    prefix: anchor.prefix || undefined,
    suffix: anchor.suffix || undefined,
    pieces: anchor.pieces,
    inserted: nonEmpty(anchor.inserted),
    leftOut: nonEmpty(anchor.leftOut),
  });
}

async function samePassage(
  act: Act,
  { snapshot, anchor }: PlacedQuote,
): Promise<{ readonly n: number; readonly id: string } | undefined> {
  const pieces = anchor.pieces === undefined ? null : JSON.stringify(anchor.pieces);
  const known = await act.db
    .selectFrom('record_passage as passage')
    .innerJoin('record', 'record.n', 'passage.n')
    .select(['passage.n', 'record.id', 'passage.quote'])
    .where('passage.snapshot', '=', snapshot)
    .where('passage.start', '=', anchor.start)
    .where('passage.end', '=', anchor.end)
    .where('passage.pieces', pieces === null ? 'is' : '=', pieces)
    .executeTakeFirst();
  if (!known || known.quote === anchor.exact) return known;
  throw new InvalidInput('quoted_otherwise', 'These words are quoted with other bracketed words.', {
    hints: [`Quote them as they are recorded: "${known.quote}".`],
  });
}

const nonEmpty = (texts: readonly string[] | undefined): readonly string[] | undefined =>
  texts && texts.length > 0 ? texts : undefined;
