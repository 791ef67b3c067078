import { type Day, openEnd } from '../../model/bounds.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { allKnown, type Known } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';

/** From which day on something is told; absent: whenever. */
export interface ToldSince {
  readonly since?: Day;
  /** Whether that goes for the desk's own acts as well. */
  readonly withActs?: true;
}

/**
 * From which day on anything of a record is told: of what was said, offered or judged, its earliest day; of a source and
 * what is quoted from it, that of the first of these that rests on it, and of one that only drafts rest on, none: there not
 * even the desk's own acts are told. So nothing that comes later is told before.
 */
export function toldSince(records: ClaimCase): (record: Known<NounName>) => ToldSince {
  const days = new Map<number, Day>();
  const pieces = [
    ...allKnown(records, 'appearance'),
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
  ].filter(({ draft }) => !draft);
  const dayOf = (n: number): Day => days.get(n) ?? openEnd;
  for (const piece of pieces) {
    const { first } = dayThatCounts(records, piece);
    for (const n of below(records, piece)) days.set(n, Math.min(first, days.get(n) ?? first));
  }
  return (record) => {
    if (isPiece(record)) return { since: dayThatCounts(records, record).first };
    const n = subjectOf(record);
    const { kind } = records.get(n) ?? record;
    return quotable.has(kind) ? { since: dayOf(n), withActs: true } : {};
  };
}

/** What a re-check or a correction is about; any other record is about itself. */
function subjectOf(record: Known<NounName>): number {
  if (record.kind === 'recheck') return (record as Known<'recheck'>).value.passage;
  if (record.kind === 'correction') return (record as Known<'correction'>).value.record;
  return record.n;
}

type Piece = Known<'appearance'> | Known<'evidence'> | Known<'absence'> | Known<'assessment'>;

const isPiece = (record: Known<NounName>): record is Piece =>
  ['appearance', 'evidence', 'absence', 'assessment'].includes(record.kind);

/** Passage, snapshot, source and all that it repeats. */
function below(records: ClaimCase, piece: Known<NounName>): ReadonlySet<number> {
  const found = new Set<number>();
  const waiting = [piece];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const n of restsOn(nouns[next.kind] as Noun, next.value)) {
      const named = records.get(n);
      if (!named || found.has(n) || !quotable.has(named.kind)) continue;
      found.add(n);
      waiting.push(named);
    }
  }
  return found;
}

const quotable: ReadonlySet<NounName> = new Set(['passage', 'snapshot', 'source']);
