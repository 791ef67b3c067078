import { sql } from 'kysely';
import { InvalidInput } from '../errors.ts';
import type { Day } from '../model/bounds.ts';
import { nameKey } from '../model/record/keys.ts';
import type { Audience } from '../model/vocabularies/acts.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';
import type { Reader } from '../store/port.ts';
import { getRecord } from './find-record.ts';
import { countedAs, withMerged } from './identity/identities.ts';
import { mayFit } from './may-fit.ts';
import { speakersSpelled } from './speakers-spelled.ts';

/** Filters of a list of claims, resolved to numbers. */
export interface ClaimConditions {
  readonly kind: ClaimKind | undefined;
  readonly speaker: number | undefined;
  /** The same speaker, and all that were merged into it. */
  readonly speakers: readonly number[];
  readonly topic: number | undefined;
  readonly upTo: number;
}

/** Filters as a reader names them. */
export interface NamedFilters {
  readonly kind?: ClaimKind | undefined;
  readonly speaker?: string | undefined;
  readonly topic?: string | undefined;
}

/**
 * Resolves the names in the filters.
 *
 * @throws NotFound for an unknown speaker or topic; InvalidInput for a name that several have.
 */
export async function claimConditions(
  reader: Reader,
  { kind, speaker, topic }: NamedFilters,
  n: number,
): Promise<ClaimConditions> {
  const named = speaker === undefined ? undefined : await speakerNumber(reader, speaker, n);
  return {
    kind,
    speaker: named,
    speakers: await withMerged(reader, named === undefined ? [] : [named], {
      n,
      audience: 'private',
    }),
    topic: topic === undefined ? undefined : await topicNumber(reader, topic, n),
    upTo: n,
  };
}

/**
 * Claims behind a number that fit, in the order they were logged, without those that count as others; of a speaker
 * these are candidates.
 */
export function claimsWhere(reader: Reader, conditions: ClaimConditions, after: number) {
  return everyClaimWhere(reader, conditions, after).where(({ not, exists, selectFrom }) =>
    not(
      exists(
        selectFrom('derived_identity as identity')
          .select('identity.n')
          .whereRef('identity.n', '=', 'claim.n')
          .where('identity.from_n', '<=', conditions.upTo)
          .where('identity.to_n', '>=', conditions.upTo),
      ),
    ),
  );
}

/** The same with those that count as others: which do is not the same for the public. */
export function everyClaimWhere(reader: Reader, conditions: ClaimConditions, after: number) {
  return claimsThatFit(reader, conditions, 'claim.n')
    .where('claim.n', '>', after)
    .where('claim.n', '<=', conditions.upTo)
    .orderBy('claim.n');
}

/**
 * At the head, claims that fit with their standing on a day, in no order. Bounds and order are for the caller
 * to ask of the standing alone, so that its index leads and the claims are only looked up.
 */
export function claimsStanding(reader: Reader, conditions: ClaimConditions, day: Day) {
  return (
    claimsThatFit(reader, conditions, 'standing.claim')
      // The sign keeps the claims from leading: a planner with statistics would sort all that follow for each page.
      .innerJoin('derived_standing as standing', (join) =>
        join.on(sql<number>`+standing.claim`, '=', (eb) => eb.ref('claim.n')),
      )
      .select(['standing.status', 'standing.rung', 'standing.possible'])
      .select(['standing.stale_bits', 'standing.from_day'])
      .where('standing.audience', '=', 'private')
      .where('standing.from_day', '<=', day)
      .where('standing.to_day', '>=', day)
  );
}

/** With the conditions on topic and speaker on the column that leads the query. */
function claimsThatFit(
  reader: Reader,
  conditions: ClaimConditions,
  leading: 'claim.n' | 'standing.claim',
) {
  const all = reader
    .selectFrom('record_claim as claim')
    .innerJoin('record', 'record.n', 'claim.n')
    .select(['claim.n', 'record.id', 'record.slug', 'claim.text', 'claim.claim_kind as kind']);
  const { kind } = conditions;
  const ofKind = kind === undefined ? all : all.where('claim.claim_kind', '=', kind);
  return mayFit(conditions, leading).reduce((query, fits) => query.where(fits), ofKind);
}

/** The number of a speaker by any spelling, slug, number or id; of one that was merged, the speaker it counts as. */
export async function speakerNumber(reader: Reader, text: string, upTo: number): Promise<number> {
  const known = await speakersSpelled(reader, text, upTo);
  const spelled =
    known.length > 0
      ? known.map(({ n }) => n)
      : [(await getRecord(reader, text, { kinds: ['speaker'], upTo })).n];
  const found = await countedAs(reader, spelled, { n: upTo, audience: 'private' });
  const [one, ...others] = found;
  if (one === undefined || others.length > 0) throw severalSpeakers(text, found);
  return one;
}

/** What is told of a name that is several speakers'. */
export function severalSpeakers(text: string, found: readonly number[]): InvalidInput {
  return new InvalidInput('ambiguous', `Several speakers are known as "${text}".`, {
    hints: [`Name one by its number: ${found.join(', ')}.`],
    facts: { candidates: found.map((n) => ({ n })) },
  });
}

/** The number of a topic by name, slug, number or id. */
export async function topicNumber(
  reader: Reader,
  text: string,
  upTo: number,
  audience: Audience = 'private',
): Promise<number> {
  const row = await reader
    .selectFrom('record_topic')
    .select('n')
    .where('name_key', '=', nameKey(text))
    .where('n', '<=', upTo)
    .orderBy('n')
    .executeTakeFirst();
  return row?.n ?? (await getRecord(reader, text, { kinds: ['topic'], upTo, audience })).n;
}
