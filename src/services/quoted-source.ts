import { InvalidInput } from '../errors.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Act } from './act.ts';
import { quotePassage } from './quote-passage.ts';

/** How a caller says where something stands: a source, and perhaps the words in it. */
export interface QuotedSourceInput {
  readonly source?: string | undefined;
  readonly quote?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The source and the passage, by number. */
export interface QuotedSource {
  readonly source: number | undefined;
  readonly passage: number | undefined;
}

/**
 * Finds the source and records the passage that a caller names.
 *
 * @throws InvalidInput for a quote without a source; NotFound; what `quotePassage` throws.
 */
export async function quotedSource(act: Act, input: QuotedSourceInput): Promise<QuotedSource> {
  const { source, quote, prefix, suffix } = input;
  if (source === undefined) {
    if (quote === undefined) return { source: undefined, passage: undefined };
    throw new InvalidInput('quote_without_source', 'A quote needs the source it stands in.', {
      hints: ['Name it with --source.'],
    });
  }
  const { n } = await getRecord(act.db, source, { kinds: ['source'] });
  if (quote === undefined) return { source: n, passage: undefined };
  const selector = {
    quote,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const passage = await quotePassage(act, n, selector);
  return { source: n, passage: passage.n };
}
