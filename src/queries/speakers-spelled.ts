import { nameKey } from '../model/record/keys.ts';
import type { Reader } from '../store/port.ts';
import { recordsInForce } from './case/records-in-force.ts';

/**
 * The numbers of the speakers that a text is a spelling of, as known at record number `upTo`: by their own name, or by another that
 * was no mistake of the desk and is not only proposed.
 */
export async function speakersSpelled(
  reader: Reader,
  text: string,
  upTo: number,
): Promise<readonly number[]> {
  const key = nameKey(text);
  const named = await reader
    .selectFrom('record_speaker')
    .select('n')
    .where('name_key', '=', key)
    .where('n', '<=', upTo)
    .execute();
  const names = await reader
    .selectFrom('record_name')
    .select(['n', 'speaker'])
    .where('spelling_key', '=', key)
    .where('n', '<=', upTo)
    .execute();
  const spelled = await recordsInForce(reader, names, upTo);
  return [...new Set([...named.map(({ n }) => n), ...spelled.map(({ speaker }) => speaker)])];
}
