import { InvalidInput } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { knownOf, knownRecords } from '../queries/case/known-record.ts';
import type { PlacedQuote } from '../queries/find-quote.ts';
import { placeInSource } from '../queries/place-in-source.ts';
import { type RecordedPassage, samePassage } from '../queries/same-passage.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act } from './act.ts';

/**
 * Records the passage at a place where a quote was found, or gives the one that is recorded there.
 *
 * @throws InvalidInput `quoted_otherwise` when it is recorded with other bracketed words.
 */
export async function recordPassage(
  act: Act,
  { snapshot, anchor }: PlacedQuote,
): Promise<{ readonly n: number; readonly id: string }> {
  const known = await samePassage(act.db, { snapshot, anchor });
  if (known && known.quote !== anchor.exact) throw quotedOtherwise(known.quote);
  if (known) return taken(act, known);
  return act.record('passage', {
    snapshot,
    start: anchor.start,
    end: anchor.end,
    quote: anchor.exact,
    prefix: anchor.prefix || undefined,
    suffix: anchor.suffix || undefined,
    ...(await placeInSource(act.db, { snapshot, start: anchor.start })),
    pieces: anchor.pieces,
    inserted: nonEmpty(anchor.inserted),
    leftOut: nonEmpty(anchor.leftOut),
  });
}

/** A person who quotes what a rule or model had proposed takes the passage over: it counts from here on. */
async function taken(act: Act, passage: RecordedPassage): Promise<RecordedPassage> {
  if (act.proposes) return passage;
  const written = await readRecords(act.db, 'passage', { numbers: [passage.n] });
  const known = await knownRecords(act.db, written, everyRecord);
  if (knownOf(known, 'passage', passage.n).draft) {
    await act.record('acceptance', { record: passage.n, verdict: 'accepted' });
  }
  return passage;
}

function quotedOtherwise(quote: string): InvalidInput {
  return new InvalidInput(
    'quoted_otherwise',
    'These words are quoted with other bracketed words.',
    {
      hints: [`Quote them as they are recorded: "${quote}".`],
    },
  );
}

const nonEmpty = (texts: readonly string[] | undefined): readonly string[] | undefined =>
  texts && texts.length > 0 ? texts : undefined;
