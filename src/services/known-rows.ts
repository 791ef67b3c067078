import type { Reader } from '../store/port.ts';
import { askInPortions, runShaped } from '../store/shaped-query.ts';

/** The content keys, as base64, of those rows that the desk has already, each with the claim or source it became. */
export async function knownRows(
  db: Reader,
  rows: readonly { readonly key: Buffer }[],
): Promise<ReadonlyMap<string, number | null>> {
  const keys = rows.map(({ key }) => key);
  const found = await askInPortions(keys, (among) =>
    runShaped(db, {
      shape: `import keys ${among.length}`,
      parameters: among,
      build: () =>
        db
          .selectFrom('desk_import_row')
          .select(['key', 'n'])
          .where('key', 'in', [...among]),
    }),
  );
  return new Map(found.map(({ key, n }) => [Buffer.from(key).toString('base64'), n]));
}
