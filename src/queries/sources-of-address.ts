import { urlKey } from '../model/record/keys.ts';
import type { Reader } from '../store/port.ts';

/** The sources that have this url, or the one that a `urn:uuid:` names; the newest first. */
export async function sourcesOfAddress(
  reader: Reader,
  address: string,
): Promise<readonly number[]> {
  const id = /^urn:uuid:([0-9a-f-]{36})$/i.exec(address)?.[1]?.toLowerCase();
  const rows = await reader
    .selectFrom('record_source as source')
    .innerJoin('record', 'record.n', 'source.n')
    .select('source.n')
    .where(id === undefined ? 'source.url_key' : 'record.id', '=', id ?? urlKey(address))
    .orderBy('source.n', 'desc')
    .execute();
  return rows.map(({ n }) => n);
}
