import { rowKeyAgain, timesMost } from '../formats/row-key.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { readRetractions } from '../queries/case/read-retractions.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions, runShaped } from '../store/shaped-query.ts';

/** A row that the desk has already. */
export interface KnownRow {
  /** The claim or source it became. */
  readonly n: number | null;
  /** The number of the import that brought it. */
  readonly batch: number;
  /**
   * The key by which it may be brought in anew, since what it became was taken back as a mistake of the desk; null where that counts, and
   * of a row that a withholding emptied, which is not to come back.
   */
  readonly again: Buffer | null;
}

/** Those rows that the desk has already, by their content keys as base64; of one that was brought in anew the last time. */
export async function knownRows(
  db: Reader,
  rows: readonly { readonly key: Buffer }[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const known = new Map<string, KnownRow>();
  let asked = new Map(rows.map(({ key }) => [key.toString('base64'), key]));
  const contents = new Map([...asked].map(([name, key]) => [name, { name, key }]));
  for (let time = 1; asked.size > 0; time += 1) {
    const found = await storedRows(db, [...asked.values()]);
    const mistakes = await mistakesAmong(db, found);
    asked = new Map();
    for (const { key, emptied, ...row } of found) {
      const content = contents.get(Buffer.from(key).toString('base64'));
      if (content === undefined) continue;
      const isGone = row.n !== null && mistakes.has(row.n) && !emptied && time <= timesMost;
      const again = isGone ? rowKeyAgain(content.key, time) : null;
      known.set(content.name, { ...row, again });
      if (again === null) continue;
      asked.set(again.toString('base64'), again);
      contents.set(again.toString('base64'), content);
    }
  }
  return known;
}

interface StoredRow {
  readonly key: Uint8Array;
  readonly n: number | null;
  readonly batch: number;
  readonly emptied: boolean;
}

async function storedRows(db: Reader, keys: readonly Buffer[]): Promise<readonly StoredRow[]> {
  const rows = await askInPortions(keys, (among) =>
    runShaped(db, {
      shape: `import keys ${among.length}`,
      parameters: among,
      build: () =>
        db
          .selectFrom('desk_import_row')
          .select(({ eb }) => ['key', 'n', 'batch', eb('rest', 'is', null).as('emptied')])
          .where('key', 'in', [...among]),
    }),
  );
  return rows.map((row) => ({ ...row, emptied: Boolean(row.emptied) }));
}

async function mistakesAmong(db: Reader, rows: readonly StoredRow[]): Promise<ReadonlySet<number>> {
  const numbers = [...new Set(rows.flatMap(({ n }) => n ?? []))];
  const sight = { n: everyRecord, audience: 'private' } as const;
  const retractions = await readRetractions(db, numbers, sight);
  const mistakes = retractions.filter(({ value }) => value.retractionKind === 'mistake');
  return new Set(mistakes.map(({ value }) => value.record));
}
