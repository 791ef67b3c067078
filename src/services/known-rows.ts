import type { Reader } from '../store/port.ts';
import { askInPortions, runShaped } from '../store/shaped-query.ts';

/** A row that the desk has already. */
export interface KnownRow {
  /** The claim or source it became. */
  readonly n: number | null;
  /** The number of the import that brought it. */
  readonly batch: number;
}

/** Those rows that the desk has already, by their content keys as base64. */
export async function knownRows(
  db: Reader,
  rows: readonly { readonly key: Buffer }[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const keys = rows.map(({ key }) => key);
  const found = await askInPortions(keys, (among) =>
    runShaped(db, {
      shape: `import keys ${among.length}`,
      parameters: among,
      build: () =>
        db
          .selectFrom('desk_import_row')
          .select(['key', 'n', 'batch'])
          .where('key', 'in', [...among]),
    }),
  );
  return new Map(found.map(({ key, ...row }) => [Buffer.from(key).toString('base64'), row]));
}
