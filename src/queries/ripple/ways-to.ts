import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import type { Known } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';

/** A record between a piece and what it rests on: a passage, a snapshot, a source that repeats another. */
export interface Step {
  readonly kind: NounName;
  readonly n: number;
  readonly id: string;
}

/**
 * By which records a record of a case rests on one of some others, the nearest to those first; empty when it names one
 * itself or is one, null when it rests on none. The shortest way is told. That a record is of its claim is no way.
 */
export function wayTo(
  records: ClaimCase,
  from: Known<NounName>,
  targets: ReadonlySet<number>,
): readonly Step[] | null {
  if (targets.has(from.n)) return [];
  const reached = new Map<number, readonly Step[]>([[from.n, []]]);
  for (const [n, way] of reached) {
    const record = records.get(n);
    for (const named of record ? namedBy(record) : []) {
      if (reached.has(named)) continue;
      if (targets.has(named)) return way;
      const next = records.get(named);
      if (next) reached.set(named, [{ kind: next.kind, n: named, id: next.id }, ...way]);
    }
  }
  return null;
}

function namedBy({ kind, value }: Known<NounName>): readonly number[] {
  const noun: Noun = nouns[kind];
  const claim: unknown = Reflect.get(value, 'claim');
  return restsOn(noun, value).filter((n) => n !== claim);
}
