import { isoOfDay } from './day.ts';
import type { DossierRecord } from './dossier.ts';

/**
 * When a review was published, EDTF as written. Of ours without a date it is the day we entered it; of another
 * publisher's it is not known: null.
 */
export function reviewedOn({ value, entered }: DossierRecord<'review'>): string | null {
  if (value.publishedOn !== undefined) return value.publishedOn.text;
  return value.publisher === undefined ? isoOfDay(entered.day) : null;
}
