import type { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict } from '../errors.ts';
import { ratingWords } from '../model/rating-words.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { StaleReason } from '../model/vocabularies/assessments.ts';
import { judgeOf } from '../queries/case/judge-claim.ts';
import { readCase } from '../queries/case/read-case.ts';
import { getClaim } from '../queries/identity/get-claim.ts';
import type { Act, Recorded } from './act.ts';
import { ReviewFacts } from './add-review.ts';
import { Handle, parseInput } from './input.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** A fact-check of ours that was published. */
export const PublishReview = ReviewFacts.extend({ claim: Handle });

/** A review of ours as it was recorded, with what has changed since it was judged. */
export interface PublishedReview extends Recorded<'review'> {
  /** The number of the assessment in force today: another than the one it publishes where that is in force no longer. */
  readonly inForce: number | null;
  /** Why the claim wants another look today. */
  readonly stale: readonly StaleReason[];
}

/**
 * Records that this desk published its review of a claim: the assessment then in force, with the rating that readers
 * see. A claim that wants another look may be published; the answer says so.
 *
 * @throws Conflict when no assessment is in force, or only one that is not public; InvalidInput; NotFound.
 */
export async function publishReview(
  desk: Desk,
  input: z.input<typeof PublishReview>,
): Promise<PublishedReview> {
  const facts = parseInput(PublishReview, input);
  return performAct(desk, 'review.published', (act) => recordReview(act, facts), facts);
}

async function recordReview(
  act: Act,
  facts: z.output<typeof PublishReview>,
): Promise<PublishedReview> {
  await requirePast(act, { on: facts.on });
  const { n: claim, named } = await getClaim(act.db, facts.claim);
  const today = await act.today();
  const day = facts.on === undefined ? today : facts.on.last;
  const own = await readCase(act.db, claim, everyRecord);
  const judge = judgeOf(own, claim);
  const { assessed } = judge(day);
  if (assessed === null) throw nothingToPublish();
  const seen = await readCase(act.db, claim, everyRecord, 'public');
  if (!seen.has(assessed.n) && facts.private !== true) throw notPublic(assessed.n);
  const now = judge(Math.max(day, today));
  const review = await act.record('review', {
    claim: named.n,
    rating: ratingWords(assessed.value),
    title: facts.title,
    url: facts.url,
    publishedOn: facts.on,
    language: facts.language,
    assessment: assessed.n,
  });
  return { ...review, inForce: now.assessed?.n ?? null, stale: now.stale };
}

function nothingToPublish(): Conflict {
  return new Conflict(
    'not_assessed',
    'Nobody has assessed this claim, so there is nothing to publish.',
    {
      hints: ['Assess it first: asof claim assess CLAIM --status … --confidence … --because ….'],
    },
  );
}

function notPublic(assessment: number): Conflict {
  return new Conflict(
    'assessment_private',
    `Assessment ${assessment} is private, or rests on what is: it cannot be published.`,
    {
      hints: [
        'Publish those records first with "asof publish-record", or assess the claim without them.',
      ],
    },
  );
}
