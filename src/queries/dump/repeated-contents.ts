import type { Reader } from '../../store/port.ts';

/** What more than one snapshot speaks of, as `bytes …` and `text …`: the only contents a dump has to remember. */
export async function repeatedContents(reader: Reader, upTo: number): Promise<ReadonlySet<string>> {
  const bytes = await repeatedIn(reader, 'bytes_sha256', upTo);
  const texts = await repeatedIn(reader, 'text_sha256', upTo);
  return new Set([
    ...bytes.map((sha256) => `bytes ${sha256}`),
    ...texts.map((sha256) => `text ${sha256}`),
  ]);
}

async function repeatedIn(
  reader: Reader,
  column: 'bytes_sha256' | 'text_sha256',
  upTo: number,
): Promise<readonly string[]> {
  const rows = await reader
    .selectFrom('record_snapshot')
    .select(`${column} as sha256`)
    .where('n', '<=', upTo)
    .groupBy(column)
    .having(({ fn, eb }) => eb(fn.countAll(), '>', 1))
    .execute();
  return rows.map(({ sha256 }) => sha256);
}
