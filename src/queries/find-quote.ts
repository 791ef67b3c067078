import { Conflict, InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { Reader } from '../store/port.ts';
import type { Anchor, FoundQuote, QuoteSelector } from '../text/anchor.ts';
import { anchorQuote } from '../text/anchor-quote.ts';
import { foldedText } from './folded-text.ts';

/** What became of a quote in a source, and in which snapshot it was looked for. */
export interface SoughtQuote {
  readonly snapshot: number;
  readonly title: string;
  readonly anchor: Anchor;
}

/** A quote that stands in a snapshot. */
export interface PlacedQuote {
  readonly snapshot: number;
  readonly anchor: FoundQuote;
}

/**
 * Looks for a quote in a source: in its newest snapshot first, then in older ones. When it stands in none,
 * the answer is that of the newest.
 *
 * @param upTo only snapshots entered up to this number; every one unless told.
 * @throws InvalidInput when the text of the source is not at hand; Conflict when it was withheld.
 */
export async function findQuote(
  reader: Reader,
  source: number,
  selector: QuoteSelector,
  upTo: number = everyRecord,
): Promise<SoughtQuote> {
  const snapshots = await snapshotsOf(reader, source, upTo);
  const atHand = snapshots.filter(({ withheld }) => withheld === null);
  let newest: SoughtQuote | undefined;
  for (const { n, title, text_sha256: sha256 } of atHand) {
    const anchor = anchorQuote(await foldedText(reader, sha256), selector);
    const sought = { snapshot: n, title, anchor };
    if (anchor.outcome === 'found') return sought;
    newest ??= sought;
  }
  if (newest) return newest;
  const [gone] = snapshots;
  if (gone) throw textWithheld(gone.withheld ?? '');
  throw new InvalidInput('no_text', 'The text of this source is not at hand.', {
    hints: ['Capture it first: asof source capture FILE --source SOURCE.'],
  });
}

function snapshotsOf(reader: Reader, source: number, upTo: number) {
  return reader
    .selectFrom('record_snapshot as snapshot')
    .innerJoin('record_source as source', 'source.n', 'snapshot.source')
    .leftJoin('record_withholding as withholding', 'withholding.record', 'snapshot.n')
    .select(['snapshot.n', 'snapshot.text_sha256', 'source.title'])
    .select('withholding.because as withheld')
    .where('snapshot.source', '=', source)
    .where('snapshot.n', '<=', upTo)
    .orderBy('snapshot.n', 'desc')
    .execute();
}

function textWithheld(because: string): Conflict {
  return new Conflict('text_withheld', 'The text of this source was withheld.', {
    hints: [`The reason given: ${because}`],
  });
}
