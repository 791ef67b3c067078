import { type Day, openEnd } from '../../model/bounds.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import { dayOfReply } from '../case/day-of-reply.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { allKnown, type Known } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import type { TimelineRecords } from './events-of.ts';

/** From which day on something is told, the desk's own acts included; absent: whenever. */
export interface ToldSince {
  readonly since?: Day;
}

/**
 * From which day on anything of a record is told, what the desk did to it as well: of what was said, offered, judged,
 * reviewed, asked or answered, its earliest day; of a source and what is quoted from it, that of the first of these that
 * rests on it, and of one that only drafts rest on, none. So nothing that comes later is told before.
 */
export function toldSince({
  records,
  around,
  sourceAt,
}: Pick<TimelineRecords, 'records' | 'around' | 'sourceAt'>): (
  record: Known<NounName>,
) => ToldSince {
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
    const n = subjectOf(record, around);
    const subject = records.get(n) ?? record;
    const since = quotable.has(subject.kind) ? dayOf(n) : ownDay(subject, { records, sourceAt });
    return since === null ? {} : { since };
  };
}

/** The earliest day of what has one of its own; null of a claim and of what the desk did to it. */
function ownDay(
  record: Known<NounName>,
  { records, sourceAt }: Pick<TimelineRecords, 'records' | 'sourceAt'>,
): Day | null {
  if (isPiece(record)) return dayThatCounts(records, record).first;
  switch (record.kind) {
    case 'review':
      return (record as Known<'review'>).value.publishedOn?.first ?? record.entered.day;
    case 'request':
      return (record as Known<'request'>).value.askedOn.first;
    case 'reply':
      return dayOfReply(record as Known<'reply'>, sourceAt).first;
    default:
      return null;
  }
}

/** What a re-check, a translation or a correction is about, and one of a translation, too; any other record is about itself. */
function subjectOf(record: Known<NounName>, around: TimelineRecords['around']): number {
  if (record.kind === 'recheck' || record.kind === 'translation') {
    return (record as Known<'recheck'> | Known<'translation'>).value.passage;
  }
  if (record.kind !== 'correction') return record.n;
  const of = (record as Known<'correction'>).value.record;
  const corrected = around.get(of);
  return corrected?.kind === 'translation' ? subjectOf(corrected, around) : of;
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
