import { InvalidInput } from '../errors.ts';
import type { PlacedQuote } from '../queries/find-quote.ts';
import { placeInSource } from '../queries/place-in-source.ts';
import { samePassage } from '../queries/same-passage.ts';
import type { Act } from './act.ts';
import { takeOver } from './take-over.ts';

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
  if (known) {
    await takeOver(act, { kind: 'passage', n: known.n });
    return known;
  }
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
