import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { corrected } from './corrected.ts';
import type { Sight } from './sight.ts';

/** Sources with all they repeat, one step up the chain at a time; chains are short and never circles. */
export async function readChains(
  reader: Reader,
  numbers: readonly number[],
  { n, audience }: Sight,
): Promise<ReadonlyMap<number, WrittenRecord<'source'>>> {
  const found = new Map<number, WrittenRecord<'source'>>();
  let wanted = numbers;
  while (wanted.length > 0) {
    const written = await readRecords(reader, 'source', { numbers: wanted });
    const sources = await corrected(reader, written, n, audience);
    for (const source of sources) found.set(source.n, source);
    const origins = sources.flatMap(({ value }) => value.origin ?? []);
    wanted = [...new Set(origins)].filter((origin) => !found.has(origin));
  }
  return found;
}
