import type { Kysely } from 'kysely';
import { Conflict } from '../../errors.ts';
import type { CapturedContent, DeskPart, ImportRow } from '../../model/desk-part.ts';
import { load } from '../../store/load-record.ts';
import type { Tables } from '../../store/port.ts';
import { keepPart } from './keep-part.ts';
import type { Merge } from './merge.ts';

/**
 * Merges what stands beside the ledger: captured content, and the bookkeeping of imports under batch numbers of this desk.
 *
 * @throws Conflict when content was withheld here: it does not come back.
 */
export async function mergeContent(
  db: Kysely<Tables>,
  part: Exclude<DeskPart, { readonly act: unknown }>,
  merge: Merge,
): Promise<void> {
  if ('content' in part) {
    await requireNotWithheld(db, part.content);
    await keepPart(db, part);
  } else if ('import' in part) merge.importBatch(part.import);
  else await mergeRow(db, part.importRow, merge);
}

async function mergeRow(db: Kysely<Tables>, row: ImportRow, merge: Merge): Promise<void> {
  const key = Buffer.from(row.key as Uint8Array);
  const known = await db
    .selectFrom('desk_import_row')
    .select('key')
    .where('key', '=', key)
    .executeTakeFirst();
  if (known) return;
  const batch = await merge.batchHere(Number(row.batch));
  const n = row.n === null ? null : (merge.numberHere(Number(row.n)) ?? null);
  const rest = await restHere(row, merge);
  await load(db, 'desk_import_row', { ...row, key, batch, n, rest });
}

async function restHere({ n, rest }: ImportRow, { rests }: Merge): Promise<string | null> {
  if (typeof rest !== 'string') return null;
  return rests.restHere({ about: typeof n === 'number' ? n : null, rest });
}

async function requireNotWithheld(
  db: Kysely<Tables>,
  { kind, sha256 }: CapturedContent,
): Promise<void> {
  const column = kind === 'bytes' ? 'snapshot.bytes_sha256' : 'snapshot.text_sha256';
  const withheld = await db
    .selectFrom('record_snapshot as snapshot')
    .innerJoin('record_withholding as withholding', 'withholding.record', 'snapshot.n')
    .select(['snapshot.n', 'withholding.because'])
    .where(column, '=', sha256)
    .executeTakeFirst();
  if (!withheld) return;
  throw new Conflict('text_withheld', `This very text was withheld, in snapshot ${withheld.n}.`, {
    hints: [`The reason given: ${withheld.because}`, 'Nothing was merged.'],
  });
}
