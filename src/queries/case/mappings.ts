import type { Day } from '../../model/bounds.ts';
import type { DossierMapping, DossierReview } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, type Known, knownOf, knownRecords } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { distinct } from './read-under.ts';
import { reviewsBy } from './reviews-by.ts';
import type { Sight } from './sight.ts';
import { isTakenBack } from './taken-back.ts';
import { withWithheld } from './with-withheld.ts';

/**
 * What rules made of the ratings in these cases up to number `n`, with these rules and those that graded evidence: one
 * query for all mappings, one for all rules.
 */
export async function readWrittenMappings(
  reader: Reader,
  cases: readonly ClaimCase[],
  n: number,
): Promise<readonly WrittenRecord<'mapping' | 'rule'>[]> {
  const among = cases.flatMap((records) => allKnown(records, 'review').map((review) => review.n));
  const mappings = await readRecords(reader, 'mapping', {
    where: { column: 'review', among },
    upTo: n,
  });
  const numbers = distinct([
    ...mappings.map(({ value }) => value.rule),
    ...cases.flatMap((records) => allKnown(records, 'evidence').map(({ value }) => value.rule)),
  ]);
  return [...mappings, ...(await readRecords(reader, 'rule', { numbers }))];
}

/** The reviews of one case by a day, each with what a rule reads its rating as. */
export async function readMappedReviews(
  reader: Reader,
  records: ClaimCase,
  { day, n, audience }: Sight & { readonly day: Day },
): Promise<readonly DossierReview[]> {
  const reviews = new Map(reviewsBy(records, day).map((review) => [review.n, review]));
  if (reviews.size === 0) return [];
  const written = await readWrittenMappings(reader, [reviews], n);
  const known = await knownRecords(reader, written, n, audience);
  const seen = audience === 'public' ? await publicRecords(reader, known, n) : known;
  const told = await withWithheld(reader, new Map([...reviews, ...seen]), audience);
  return mappedReviews(
    [...reviews.keys()].map((review) => knownOf(told, 'review', review)),
    told,
    day,
  );
}

/**
 * Reviews, each with the mapping in force as of a day: the latest that is neither a draft nor taken back. A mapping is
 * the desk's reading of a rating and has no day of its own, so it holds at every as-of from its entry on. A rating that
 * is withheld is not told by what it was read as either.
 */
export function mappedReviews(
  reviews: readonly Known<'review'>[],
  around: ReadonlyMap<number, Known<NounName>>,
  day: Day,
): readonly DossierReview[] {
  const inForce = new Map<number, DossierMapping>();
  for (const mapping of allKnown(around, 'mapping')) {
    const by = ruleIn(around, mapping.value.rule);
    if (by === null || mapping.draft || isTakenBack(mapping, day)) continue;
    inForce.set(mapping.value.review, { by, ...mapping });
  }
  return reviews.map((review) => ({
    mapped: isGone(review) ? null : (inForce.get(review.n) ?? null),
    ...review,
  }));
}

/** The rule of that number, or null. */
export function ruleIn(
  around: ReadonlyMap<number, Known<NounName>>,
  n: number | undefined,
): Known<'rule'> | null {
  return allKnown(around, 'rule').find((rule) => rule.n === n) ?? null;
}
