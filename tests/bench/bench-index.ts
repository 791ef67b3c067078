import { join } from 'node:path';
import { makeDesk } from '../../src/make-desk.ts';
import type { Store } from '../../src/store/port.ts';
import { openWriteConnection } from '../../src/store/sqlite/connection.ts';
import { importInto } from './bench-import.ts';
import { inTurns, type Measured, rounded } from './bound.ts';
import { writeReviewLines } from './review-lines.ts';

/** What keeping the full-text index costs an import: the same file with it and without, in turns. */
export async function benchIndex(folder: string, rows: number): Promise<Measured> {
  const file = join(folder, 'indexed.jsonl');
  writeReviewLines(file, rows);
  let made = 0;
  const importing = (wrap?: (store: Store) => Store) => async () => {
    made += 1;
    const path = join(folder, `indexed-${made}.db`);
    await makeDesk(`file:${path}`, { zone: 'UTC' });
    await importInto(path, file, wrap);
    requireIndexed(path, wrap === undefined);
  };
  const times = await inTurns(
    { warm: 1, timed: 3 },
    { indexed: importing(), bare: importing(withoutIndex) },
  );
  return {
    name: `the full-text index in an import of ${rows} ClaimReviews`,
    compared: 'the same import without it: its share of the time',
    found: 100 * (1 - times.bare / times.indexed),
    unit: '%',
    bound: 30,
    is: 'at most',
    figures: `${rounded(times.indexed)} ms and ${rounded(times.bare)} ms`,
  };
}

function requireIndexed(path: string, indexed: boolean): void {
  const db = openWriteConnection(path);
  const held = db.prepare('SELECT count(*) FROM derived_search_docsize').pluck().get() as number;
  db.close();
  if (held > 100 !== indexed) throw new Error(`The index holds ${held} records.`);
}

/** The same store, whose bulk load leaves the index alone. */
const withoutIndex = (store: Store): Store =>
  Object.assign(Object.create(store) as Store, {
    write: <Result>(work: Parameters<Store['write']>[0]) =>
      store.write<Result>((transaction) => {
        const bulk = Object.assign(Object.create(transaction.bulk), {
          indexWords: async () => undefined,
        });
        return work({ ...transaction, bulk }) as Promise<Result>;
      }),
  });
