import { openEnd, openStart } from '../../model/bounds.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { allKnown, type Known } from '../case/known-record.ts';
import type { Moment } from '../moment.ts';
import { fitsFilters } from '../public/fits-filters.ts';
import type { PublicClaim } from '../public/public-claim.ts';
import { rowsOfCase } from './case-rows.ts';
import type { AskedFilters } from './filters-asked.ts';

/** Whether a claim is one that the filters of a search ask for, by what the public sees of it as of the day. */
export function fitsInPublic(
  claim: PublicClaim,
  { kind, status, stance, speaker, topic, source, from, to }: AskedFilters,
  { day }: Pick<Moment, 'day'>,
): boolean {
  const { listed, records } = claim;
  const counting = rowsOfCase(records, listed.n, day).filter(({ counts }) => counts);
  const numbers = new Map(counting.map((row) => [row.n, row]));
  const said = allKnown(records, 'appearance').filter(({ n }) => numbers.has(n));
  const put = allKnown(records, 'evidence').filter(({ n }) => numbers.has(n));
  const first = parseEdtf(from ?? '')?.first ?? openStart;
  const last = parseEdtf(to ?? '')?.last ?? openEnd;
  const isSaidSo = ({ n, value }: Known<'appearance'>): boolean => {
    const on = numbers.get(n)?.day ?? { first: openEnd, last: openStart };
    const isThen = on.last >= first && on.first <= last;
    return isThen && (speaker === undefined || value.speaker === speaker.n);
  };
  const asksSaid = speaker !== undefined || from !== undefined || to !== undefined;
  const conditions = { kind, topic: topic?.n, speaker: undefined };
  return (
    fitsFilters(claim, { filters: { status }, conditions, day }) &&
    (!asksSaid || said.some(isSaidSo)) &&
    (source === undefined || [...said, ...put].some(({ value }) => value.source === source.n)) &&
    (stance === undefined || counting.some((row) => row.stance === stance))
  );
}
