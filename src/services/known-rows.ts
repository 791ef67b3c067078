import type { Reader } from '../store/port.ts';
import { askInPortions, runShaped } from '../store/shaped-query.ts';

/** The content keys, as base64, of those rows that the desk has already. */
export async function knownRows(
  db: Reader,
  rows: readonly { readonly key: Buffer }[],
): Promise<ReadonlySet<string>> {
  const keys = rows.map(({ key }) => key);
  const found = await askInPortions(keys, (among) =>
    runShaped(db, {
      shape: `import keys ${among.length}`,
      parameters: among,
      build: () =>
        db
          .selectFrom('desk_import_row')
          .select('key')
          .where('key', 'in', [...among]),
    }),
  );
  return new Set(found.map(({ key }) => Buffer.from(key).toString('base64')));
}
