import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { getRecord } from '../queries/find-record.ts';
import type { Recorded } from './act.ts';
import { Handle, Language, Private, parseInput, WholeUrl } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** What every published review has, ours or another publisher's. */
export const ReviewFacts = z.strictObject({
  url: WholeUrl.optional(),
  /** The day it was published; absent: the day of entry. */
  on: Edtf.optional(),
  title: Words.optional(),
  language: Language.optional(),
  private: Private,
});

/** A fact-check of another publisher. */
export const AddReview = ReviewFacts.extend({
  claim: Handle,
  publisher: Words,
  /** The publisher's own words, untouched; they are mapped to no status here. */
  rating: Words,
});

/**
 * Records another publisher's review of a claim: the third part of its status, which alters neither of the others.
 *
 * @throws InvalidInput for a day that has not come; NotFound.
 */
export async function addReview(
  desk: Desk,
  input: z.input<typeof AddReview>,
): Promise<Recorded<'review'>> {
  const facts = parseInput(AddReview, input);
  return performAct(
    desk,
    'review.added',
    async (act) => {
      await requirePast(act, { on: facts.on });
      const claim = await getRecord(act.db, facts.claim, { kinds: ['claim'] });
      const { publisher, rating, title, url, on, language } = facts;
      const said = { publisher, rating, title, url, publishedOn: on, language };
      return act.record('review', { claim: claim.n, ...said });
    },
    facts,
  );
}
