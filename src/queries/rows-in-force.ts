import type { Reader } from '../store/port.ts';
import { recordsInForce } from './case/records-in-force.ts';
import { type KeyedRow, wholeRows } from './foreign-rows.ts';

/**
 * The rows that were imported in a format, in the order they came in, whose records had all been entered by number `upTo` and count:
 * none of which one is a draft, or was a mistake of the desk.
 */
export async function* rowsInForce(
  reader: Reader,
  asked: { readonly format: string; readonly upTo: number },
): AsyncIterable<KeyedRow> {
  let held: KeyedRow[] = [];
  for await (const row of wholeRows(reader, asked)) {
    held.push(row);
    if (held.length < rowsHeld) continue;
    yield* await among(reader, held, asked.upTo);
    held = [];
  }
  yield* await among(reader, held, asked.upTo);
}

const rowsHeld = 1_000;

async function among(
  reader: Reader,
  rows: readonly KeyedRow[],
  upTo: number,
): Promise<readonly KeyedRow[]> {
  const named = ({ n, of }: KeyedRow): readonly number[] => [n, ...of];
  const numbers = [...new Set(rows.flatMap(named))].map((n) => ({ n }));
  const inForce = new Set((await recordsInForce(reader, numbers, upTo)).map(({ n }) => n));
  return rows.filter((row) => named(row).every((n) => inForce.has(n)));
}
