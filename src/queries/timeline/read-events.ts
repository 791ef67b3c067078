import type { Day } from '../../model/bounds.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { fallenAs } from '../../model/taken-back.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { fellWith } from '../case/fell-with.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import type { Sight } from '../case/sight.ts';
import type { DatedEvent } from './dated-event.ts';
import { readEventsAround } from './events-around.ts';
import { type AsideFacts, eventsOf, type TimelineRecords } from './events-of.ts';
import type { TimelineKind } from './timeline-event.ts';

/** Everything that happened to claims whose cases are read already, in no order; of many in as many queries as of one. */
export async function readEventsOf(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  { n, audience, day }: Sight & { readonly day: Day },
): Promise<ReadonlyMap<number, readonly DatedEvent[]>> {
  const all = [...cases.values()];
  const { known, aroundOf } = await readEventsAround(reader, all, { n, audience });
  const textOf = await readTexts(reader, known, { n, audience });
  const named = [...known.values(), ...all.flatMap((records) => [...records.values()])];
  const nameOf = await readNames(reader, named, { n, audience });
  const eventsIn = ([claim, records]: readonly [number, ClaimCase]) =>
    eventsOf({
      ...{ records, claim, textOf, nameOf, asOf: day },
      around: aroundOf(records),
      sourceAt: (n) => knownOf(known, 'source', n).value,
      asideOf: asideOf(records, claim, day),
      asksForLook: asksForLookOf(records, claim),
    });
  return new Map([...cases].map((each) => [each[0], eventsIn(each)]));
}

/** The texts of the claims that merges name; one of them may be in no case of ours any more. */
async function readTexts(
  reader: Reader,
  around: ReadonlyMap<number, Known<NounName>>,
  { n, audience }: Sight,
): Promise<(claim: number) => string> {
  const numbers = allKnown(around, 'merge').flatMap(({ value }) => [value.kept, value.gone]);
  const claims = await readRecords(reader, 'claim', { numbers });
  const known = await knownRecords(reader, claims, n, audience);
  return (claim) => knownOf(known, 'claim', claim).value.text;
}

async function readNames(
  reader: Reader,
  known: readonly Known<NounName>[],
  { n, audience }: Sight,
): Promise<(speaker: number) => string> {
  const byNumber = new Map(known.map((record) => [record.n, record]));
  const numbers = [
    ...allKnown(byNumber, 'appearance').flatMap(({ value }) => [
      value.speaker,
      ...(value.via ?? []),
    ]),
    ...allKnown(byNumber, 'absence').flatMap(({ value }) => value.speaker ?? []),
    ...allKnown(byNumber, 'request').map(({ value }) => value.speaker),
  ];
  const speakers = await readRecords(reader, 'speaker', { numbers: [...new Set(numbers)] });
  const named = await knownRecords(reader, speakers, n, audience);
  return (speaker) => knownOf(named, 'speaker', speaker).value.name;
}

function asideOf(records: ClaimCase, claim: number, day: Day): TimelineRecords['asideOf'] {
  const judge = judgeOf(records, claim);
  const { setAside, possibly } = judge(day).standing;
  const asides = new Map<number, string>([
    ...setAside.map(({ n, reason }) => [n, reason] as const),
    ...possibly.map(({ n }) => [n, 'possibly'] as const),
  ]);
  const countedThen = (record: Known<'evidence'> | Known<'absence'>): boolean => {
    const own = dayThatCounts(records, record).last;
    return own < day && judge(own).standing.counted.some(({ n }) => n === record.n);
  };
  const saidAside = saidAsideOf(records, day);
  return (record) => {
    if (record.kind === 'appearance') return saidAside(record);
    const aside = asides.get(record.n);
    if (aside === undefined) return {};
    return countedThen(record) ? { aside, counted: 'then' } : { aside };
  };
}

/** By the judgement in force, and the looks that count. */
function asksForLookOf(records: ClaimCase, claim: number): TimelineRecords['asksForLook'] {
  const judge = judgeOf(records, claim);
  return (n, on) => {
    const { assessed, standing } = judge(on);
    return assessed?.n === n || standing.counted.some((counted) => counted.n === n);
  };
}

/** Why something said does not count, where it or what it rests on was taken back. */
function saidAsideOf(records: ClaimCase, day: Day): (record: Known<'appearance'>) => AsideFacts {
  const asOf = (then: Day) => {
    const fallen = fellWith(records, then);
    return (record: Known<'appearance'>) => fallenAs({ ...record, fellWith: fallen(record) }, then);
  };
  const asideNow = asOf(day);
  return (record) => {
    const aside = asideNow(record);
    if (aside === null) return {};
    const own = dayThatCounts(records, record).last;
    return own < day && asOf(own)(record) === null ? { aside, counted: 'then' } : { aside };
  };
}

/**
 * The desk's own acts are told whatever the day; the rest from its earliest day on, but for what falls due, which lies
 * ahead; and nothing of a record that comes later.
 */
export function isToldBy({ day, since, event: { kind } }: DatedEvent, asOf: Day): boolean {
  if (since !== undefined && since > asOf) return false;
  return deskActs.has(kind) || kind === 'due' || kind === 'review_due' || day.first <= asOf;
}

const deskActs: ReadonlySet<TimelineKind> = new Set([
  'logged',
  'mistake',
  'corrected',
  'translated',
  'accepted',
  'withheld',
  'merged',
  'parted',
]);
