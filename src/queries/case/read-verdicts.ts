import type { Decision, Entered } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { readEntered } from './read-entered.ts';

/** Who entered a record, when, and as what. */
export type EnteredAs = Entered & { readonly actorKind: string };

/**
 * What became of the proposals among these records, those that a model or a rule wrote: the latest verdict of a
 * person that was entered up to number `n`, or null. A model's own verdict is none.
 */
export async function readVerdicts(
  reader: Reader,
  entered: ReadonlyMap<number, EnteredAs>,
  n: number,
): Promise<ReadonlyMap<number, Decision | null>> {
  const proposed = [...entered].filter(([, entry]) => entry.actorKind !== 'person');
  if (proposed.length === 0) return new Map();
  const where = { column: 'record', among: proposed.map(([number]) => number) };
  const verdicts = await readRecords(reader, 'acceptance', { where, upTo: n });
  const judges = await readEntered(
    reader,
    verdicts.map((verdict) => verdict.n),
  );
  const latest = new Map<number, Decision>();
  for (const { n: number, id, value } of verdicts) {
    const judge = judges.get(number);
    if (judge?.actorKind !== 'person') continue;
    const { verdict, because } = value;
    latest.set(value.record, { n: number, id, verdict, because, entered: judge });
  }
  return new Map(proposed.map(([number]) => [number, latest.get(number) ?? null]));
}
