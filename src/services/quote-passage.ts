import { findQuote } from '../queries/find-quote.ts';
import { quoteError } from '../queries/quote-error.ts';
import type { QuoteSelector } from '../text/anchor.ts';
import type { Act } from './act.ts';
import { recordPassage } from './record-passage.ts';

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
  const { snapshot, title, anchor } = await findQuote(act.db, source, selector);
  if (anchor.outcome !== 'found') throw quoteError(selector, { snapshot, title, anchor });
  return recordPassage(act, { snapshot, anchor });
}
