import { type Day, openEnd } from './bounds.ts';
import { isoOfDay } from './day.ts';
import type { DossierMoment, DossierRecord, Fallen } from './dossier.ts';
import { parseEdtf } from './edtf.ts';
import type { NounName } from './record/noun-name.ts';
import type { RetractionKind } from './vocabularies/acts.ts';

/** A retraction that holds as of a day. */
export interface TakenBack {
  /** The number of the retraction. */
  readonly n: number;
  readonly kind: RetractionKind;
  /** EDTF: of a withdrawal its day; of a mistake, or where there is none, the day of entry. */
  readonly on: string;
  readonly because: string;
}

/**
 * What took a record back as of a day: a mistake at every day, a withdrawal from its day on; one that straddles the day has
 * not happened yet, and one without a day is of its day of entry.
 */
export function takenBackBy(
  { retractions }: Pick<DossierRecord<NounName>, 'retractions'>,
  asOf: Day,
): readonly TakenBack[] {
  return retractions.flatMap(({ n, value, entered }) => {
    const { retractionKind: kind, withdrawnOn, because } = value;
    const isMistake = kind === 'mistake';
    if (!isMistake && (withdrawnOn?.last ?? entered.day) > asOf) return [];
    const on = (isMistake ? undefined : withdrawnOn?.text) ?? isoOfDay(entered.day);
    return [{ n, kind, on, because }];
  });
}

/** A record that may be taken back, with what it rests on that was, where it rests on anything. */
export interface MayFall extends Pick<DossierRecord<NounName>, 'retractions'> {
  readonly fellWith?: readonly Fallen[];
}

/** The as-of day of a dossier. */
export const asOfDay = ({ asOf }: Pick<DossierMoment, 'asOf'>): Day =>
  parseEdtf(asOf)?.last ?? openEnd;

/** Whether as of a day nothing took back a record, nor what it rests on. */
export const stands = (record: MayFall, asOf: Day): boolean => fallenAs(record, asOf) === null;

/** Why the rule does not count what was taken back, or what rests on what was; null of what stands. */
export function fallenAs(record: MayFall, asOf: Day): 'mistake' | 'withdrawn' | null {
  const all = [record, ...(record.fellWith ?? [])].flatMap((each) => takenBackBy(each, asOf));
  if (all.some(({ kind }) => kind === 'mistake')) return 'mistake';
  return all.length === 0 ? null : 'withdrawn';
}
