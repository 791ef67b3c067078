import type { Kysely } from 'kysely';
import type { SealedRecord } from '../../model/desk-part.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { toStored } from '../../model/record/columns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Tables } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import type { MergeConflict } from './merge-report.ts';
import { type NumberHere, renumbered } from './renumbered.ts';
import { isBare } from './require-leaf.ts';

/** A record of the dump that is here already, and how the two differ. */
export interface KnownHere {
  readonly n: number;
  /** Its texts were withheld on this desk. */
  readonly isWithheld?: true;
  readonly conflict?: MergeConflict;
}

/** Looks a record up by its id; null when it is not here. A text withheld on either desk is told by the withholdings. */
export async function whatIsKnown(
  db: Kysely<Tables>,
  record: SealedRecord,
  numberHere: NumberHere,
  kindOf: (n: number) => NounName,
): Promise<KnownHere | null> {
  const { id, kind } = record;
  const here = await db
    .selectFrom('record')
    .select(['n', 'kind', 'slug', 'salt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!here) return null;
  const { n } = here;
  const other: MergeConflict = { reason: 'other_content', kind, id, here: id };
  if (here.kind !== kind) return { n, conflict: other };
  if (here.salt === null && record.salt !== null) return { n, isWithheld: true };
  if (isBare(record)) return { n };
  const [own] = await readRecords(db, kind, { numbers: [n] });
  const theirs = renumbered(record, numberHere, kindOf);
  const isSame = own && theirs && textOf(kind, own.value) === textOf(kind, theirs);
  if (!isSame) return { n, conflict: other };
  if ((here.slug ?? undefined) === record.slug) return { n };
  const slug = here.slug ?? undefined;
  const holder = await db
    .selectFrom('record')
    .select('id')
    .where('slug', '=', record.slug ?? '')
    .executeTakeFirst();
  const conflict: MergeConflict = { reason: 'slug_taken', kind, id, here: holder?.id ?? id };
  return { n, conflict: slug === undefined ? conflict : { ...conflict, slug } };
}

const textOf = (kind: NounName, value: SealedRecord['value']): string =>
  JSON.stringify(toStored(nouns[kind] as Noun, value));
