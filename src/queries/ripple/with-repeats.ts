import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { correctedTo } from './corrected-to.ts';

/** These sources and every source whose chain of origin leads to one of them, or once did, by what was entered up to a number. */
export async function withRepeats(
  reader: Reader,
  sources: readonly number[],
  upTo?: number,
): Promise<readonly number[]> {
  const bound = upTo === undefined ? {} : { upTo };
  const found = new Set(sources);
  let level: readonly number[] = sources;
  while (level.length > 0) {
    const repeats = await readRecords(reader, 'source', {
      where: { column: 'origin', among: level },
      ...bound,
    });
    const moved = await readRecords(reader, 'source', {
      numbers: await correctedTo(reader, 'origin', level, upTo),
      ...bound,
    });
    level = [...repeats, ...moved].map(({ n }) => n).filter((n) => !found.has(n));
    for (const n of level) found.add(n);
  }
  return [...found];
}
