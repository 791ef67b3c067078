import type { Reader } from '../port.ts';

/** The number of the record entered last. */
export async function lastNumber(reader: Reader): Promise<number> {
  const head = await reader.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  return head.n;
}
