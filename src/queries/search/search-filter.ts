import { type RawBuilder, sql } from 'kysely';
import { openEnd, openStart } from '../../model/bounds.ts';
import { isOpenSide, parseEdtf, sidesOfInterval } from '../../model/edtf.ts';
import { dateInWords } from '../../model/edtf-words.ts';
import type { ClaimKind } from '../../model/vocabularies/claims.ts';
import { claimKinds } from '../../model/vocabularies/claims.ts';
import type { Stance } from '../../model/vocabularies/evidence.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import { appearanceRow, evidenceRow, type StatedRow } from './day-of-row.ts';
import type { SearchMoment } from './search-moment.ts';

/** One condition on what is found, and the same in words. */
export interface SearchFilter {
  /** Over `claims.claim`: the claims that a found record is about, merged ones as the one they count as. */
  readonly where: RawBuilder<unknown>;
  /** Goes on from "records": "about claims said by Ana Ruiz". */
  readonly says: string;
}

/** About claims of one kind. For readers a claim may not count as the one it counts as for the desk. */
export function ofKind(kind: ClaimKind, { isRough, identity }: SearchMoment): SearchFilter {
  const ofThat = sql`c.claim_kind = ${kind}`;
  return {
    where: isRough
      ? identity.hasRow({ from: sql`record_claim c`, claim: sql`c.n`, where: ofThat })
      : sql`EXISTS (SELECT 1 FROM record_claim c WHERE c.n = claims.claim AND ${ofThat})`,
    says: `of kind ${claimKinds.terms[kind].label.toLowerCase()}`,
  };
}

/** About claims on a topic. */
export function aboutTopic(topic: number, name: string, { identity }: SearchMoment): SearchFilter {
  return {
    where: identity.hasRow({
      ...{ from: sql`record_reference r`, claim: sql`r.n` },
      where: sql`r.field = 'topics' AND r.target = ${topic}`,
    }),
    says: `about ${name}`,
  };
}

/** Who said it, between which days; both of one appearance. */
export interface Said {
  /** By the numbers of all who count as that one. */
  readonly speaker?: { readonly numbers: readonly number[]; readonly name: string } | undefined;
  /** EDTF. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** About claims said by a speaker, between two dates, or both at once. */
export function saidSo(
  { speaker, from, to }: Said,
  { rows, identity }: SearchMoment,
): SearchFilter {
  const between = {
    first: from === undefined ? openStart : (parseEdtf(from)?.first ?? openStart),
    last: to === undefined ? openEnd : (parseEdtf(to)?.last ?? openEnd),
  };
  const conditions = [
    rows.counts(appearanceRow('a')),
    ...(speaker === undefined ? [] : [sql`a.speaker IN (${sql.join([...speaker.numbers])})`]),
    ...(from === undefined && to === undefined ? [] : [rows.saidBetween('a', between)]),
  ];
  const by = speaker === undefined ? '' : ` by ${speaker.name}`;
  const when = betweenInWords(from, to);
  return {
    where: identity.hasRow({
      ...{ from: sql`record_appearance a`, claim: sql`a.claim` },
      where: sql.join(conditions, sql` AND `),
    }),
    says: `said${by}${by === '' && when === '' ? ' at any time' : when}`,
  };
}

/** Of an interval the end that bounds. */
function betweenInWords(from: string | undefined, to: string | undefined): string {
  const side = (date: string, place: 0 | 1): string => sidesOfInterval(date)?.[place] ?? date;
  const since = from === undefined ? '..' : side(from, 0);
  const until = to === undefined ? '..' : side(to, 1);
  return [
    isOpenSide(since) ? '' : ` from ${dateInWords(since)}`,
    isOpenSide(until) ? '' : ` until ${dateInWords(until)}`,
  ].join('');
}

/** About claims for which a source was quoted, as where it was said or as evidence. */
export function fromSource(
  source: number,
  title: string,
  { rows, identity }: SearchMoment,
): SearchFilter {
  const citing = (table: string, row: StatedRow) =>
    identity.hasRow({
      ...{ from: sql`${sql.table(table)} AS put`, claim: sql`put.claim` },
      where: sql`put.source = ${source} AND ${rows.counts(row)}`,
    });
  const cited = [
    citing('record_appearance', appearanceRow('put')),
    citing('record_evidence', evidenceRow('put')),
  ];
  return { where: sql`(${sql.join(cited, sql` OR `)})`, says: `for which "${title}" is cited` };
}

/** About claims to which evidence of this stance was put. */
export function withStance(stance: Stance, { rows, identity }: SearchMoment): SearchFilter {
  return {
    where: identity.hasRow({
      ...{ from: sql`record_evidence e`, claim: sql`e.claim` },
      where: sql`${rows.hasStance('e', stance)} AND ${rows.counts(evidenceRow('e'))}`,
    }),
    says: `with evidence that ${puts[stance]}`,
  };
}

const puts: Readonly<Record<Stance, string>> = {
  supports: 'supports them',
  refutes: 'refutes them',
  undercuts: 'undercuts other evidence',
  context: 'gives context',
};

/**
 * About claims that stand somewhere as of the day; the stored standing, so only of what is known now. What readers see may
 * stand elsewhere.
 */
export function standsAt(status: Status, { day, isRough }: SearchMoment): SearchFilter {
  return {
    where: isRough
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM derived_standing s WHERE s.claim = claims.claim
      AND s.audience = 'private' AND s.status = ${status} AND s.from_day <= ${day} AND s.to_day >= ${day})`,
    says: `whose status is ${status}`,
  };
}
