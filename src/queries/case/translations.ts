import type { Day } from '../../model/bounds.ts';
import type { TranslatedPassage } from '../../model/dossier.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { allKnown, type Known } from './known-record.ts';
import { isTakenBack } from './taken-back.ts';

/** The translations of these passages that were entered up to number `n`: one query for all. */
export const readWrittenTranslations = (
  reader: Reader,
  passages: readonly number[],
  n: number,
): Promise<readonly WrittenRecord<'translation'>[]> =>
  readRecords(reader, 'translation', { where: { column: 'passage', among: passages }, upTo: n });

/** Whether it is in force at no day: a proposal that no person has accepted, or the desk's own mistake. */
export const countsNever = (record: Known<NounName>): boolean => record.draft || isMistake(record);

/**
 * The translations in force as of a day, by their passage, oldest first: no drafts, and none that was taken back by then.
 * A translation is the desk's own reading of words and has no day of its own, so it holds at every as-of from its entry on.
 */
export function translationsAsOf(
  known: ReadonlyMap<number, Known<NounName>>,
  asOf: Day,
): (passage: number) => TranslatedPassage['translations'] {
  const inForce = allKnown(known, 'translation').filter(
    (each) => !each.draft && !isTakenBack(each, asOf),
  );
  const byPassage = groupBy(inForce, ({ value }) => value.passage);
  return (passage) => byPassage.get(passage) ?? [];
}
