import type { DeskPart, ImportRow } from '../../model/desk-part.ts';
import type { Tables, WriteTransaction } from '../../store/port.ts';
import { keepPart } from './keep-part.ts';
import { replayActs } from './replay-acts.ts';

/**
 * Keeps a portion of another desk behind what is there, as it is: its acts, then what stands beside the ledger.
 *
 * @returns the numbers of records whose texts are gone, which only a withholding can vouch for.
 * @throws InvalidInput when a hash, recomputed, is another.
 */
export async function keepPortion(
  transaction: WriteTransaction,
  portion: readonly DeskPart[],
): Promise<readonly number[]> {
  const bare = await replayActs(
    transaction,
    portion.flatMap((part) => ('act' in part ? [part.act] : [])),
  );
  for (const part of portion) {
    if ('content' in part || 'import' in part) await keepPart(transaction.db, part);
  }
  await keepRows(
    transaction,
    portion.flatMap((part) => ('importRow' in part ? [part.importRow] : [])),
  );
  return bare;
}

async function keepRows({ bulk }: WriteTransaction, rows: readonly ImportRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Tables['desk_import_row'] & string)[];
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  await bulk.insertRows('desk_import_row', columns, values);
}
