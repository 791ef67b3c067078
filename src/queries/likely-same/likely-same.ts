import type { Desk } from '../../desk.ts';
import type { DossierMoment } from '../../model/dossier.ts';
import { speakerNumber } from '../claim-conditions.ts';
import { type Clocks, resolveMoment } from '../moment.ts';
import { type Paging, pageOf } from '../paging.ts';
import { type LikelySame, pairsAlike } from './pairs-alike.ts';

/** Whose likes, and which page. */
export interface LikelySameQuestion extends Clocks, Paging {
  /** Only pairs this speaker is in. */
  readonly speaker?: string | undefined;
}

/** Pairs with the most and strongest reasons first. */
export interface LikelySamePage extends DossierMoment {
  readonly pairs: readonly LikelySame[];
  /** Null at the end. */
  readonly next: string | null;
}

/**
 * Speakers who may be one: by names that sound alike in any script, by one name that is part of the other, by an
 * identifier of Wikidata or an office held at the same time. Nothing is joined. Unnamed groups, two who have different
 * identifiers, and two whom a person has parted are not proposed.
 *
 * @throws NotFound for an unknown speaker; InvalidInput for a name that several have, a bad date, limit or cursor.
 */
export async function likelySame(
  desk: Desk,
  question: LikelySameQuestion = {},
): Promise<LikelySamePage> {
  const { asOf, knownAt, position, n } = await resolveMoment(desk, question);
  const { limit, after } = pageOf(question);
  const { speaker } = question;
  const only =
    speaker === undefined ? null : new Set([await speakerNumber(desk.store.reader, speaker, n)]);
  const pairs = await pairsAlike(desk, question, only);
  const end = after + limit;
  return {
    ...{ asOf, knownAt, position },
    pairs: pairs.slice(after, end),
    next: pairs.length > end ? String(end) : null,
  };
}
