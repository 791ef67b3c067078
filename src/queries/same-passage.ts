import type { Reader } from '../store/port.ts';
import type { PlacedQuote } from './find-quote.ts';

/** A recorded passage and its words as they are shown. */
interface RecordedPassage {
  readonly n: number;
  readonly id: string;
  readonly quote: string;
}

/** The passage that is recorded at that very place, if one is: passages are shared by claims. */
export async function samePassage(
  reader: Reader,
  { snapshot, anchor }: PlacedQuote,
): Promise<RecordedPassage | undefined> {
  const pieces = anchor.pieces === undefined ? null : JSON.stringify(anchor.pieces);
  return reader
    .selectFrom('record_passage as passage')
    .innerJoin('record', 'record.n', 'passage.n')
    .select(['passage.n', 'record.id', 'passage.quote'])
    .where('passage.snapshot', '=', snapshot)
    .where('passage.start', '=', anchor.start)
    .where('passage.end', '=', anchor.end)
    .where('passage.pieces', pieces === null ? 'is' : '=', pieces)
    .executeTakeFirst();
}
