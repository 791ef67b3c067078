import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { checked } from '../store/checked.ts';
import type { ClaimConditions } from './claim-conditions.ts';

/**
 * What the conditions on speaker and topic ask of a claim, each as the list of claims that may fit, so that a query that
 * this column leads looks up these alone: to ask each claim of the desk would go through all of them.
 */
export function mayFit(
  { speakers, topic, upTo }: ClaimConditions,
  column: 'claim.n' | 'standing.claim',
): readonly RawBuilder<SqlBool>[] {
  const lists = [
    ...(speakers.length > 0 ? [perhapsSaidBy(speakers, upTo)] : []),
    ...(topic === undefined ? [] : [about(topic, upTo)]),
  ];
  return lists.map((claims) => sql`${sql.ref(column)} IN (${claims})`);
}

/**
 * Claims of which an appearance, or one of a claim that counts as it, names one of these speakers, or has a correction
 * of its speaker. Whether it counts as of a day is for `appearancesThatCount` to say.
 */
function perhapsSaidBy(speakers: readonly number[], upTo: number): RawBuilder<unknown> {
  const isNamed = sql`said.speaker IN (${sql.join([...speakers])})`;
  const isOfSpeaker = sql`record_correction.record = said.n AND record_correction.field = 'speaker'`;
  const isKnown = sql`${checked('said.n')} <= ${upTo}`;
  return sql`SELECT said.claim FROM record_appearance AS said WHERE ${isNamed} AND ${isKnown}
    UNION ALL SELECT said.claim FROM record_correction, record_appearance AS said
      WHERE ${isOfSpeaker} AND ${isKnown}
    UNION ALL ${countedAs(
      sql`SELECT 1 FROM record_appearance AS said WHERE said.claim = identity.n AND ${isKnown}
        AND (${isNamed} OR EXISTS (SELECT 1 FROM record_correction WHERE ${isOfSpeaker}))`,
      upTo,
    )}`;
}

/** Claims that have the topic, or as which one counts that has it. */
function about(topic: number, upTo: number): RawBuilder<unknown> {
  return sql`SELECT n FROM record_reference WHERE target = ${topic} AND field = 'topics'
    UNION ALL ${countedAs(
      sql`SELECT 1 FROM record_reference AS topics WHERE topics.n = identity.n
        AND topics.field = 'topics' AND ${checked('topics.target')} = ${topic}`,
      upTo,
    )}`;
}

/** As which claims those count of which something is there. What was merged is led by: it is little beside all claims. */
const countedAs = (exists: RawBuilder<unknown>, upTo: number): RawBuilder<unknown> =>
  sql`SELECT identity.canonical FROM derived_identity AS identity
    WHERE identity.from_n <= ${upTo} AND identity.to_n >= ${upTo} AND EXISTS (${exists})`;
