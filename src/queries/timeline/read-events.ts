import type { Day } from '../../model/bounds.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import { claimNumbers } from '../case/merged-claims.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { readCorrections, withoutPrivate } from '../case/read-corrections.ts';
import { readMerges } from '../identity/read-merges.ts';
import { type DatedEvent, eventsOf } from './events-of.ts';
import type { TimelineKind } from './timeline-event.ts';

/** Of which claim, by which record, and as of which day it is said what counts. */
export interface EventScope {
  readonly claim: number;
  readonly upTo: number;
  readonly day: Day;
  /** For the public, only by public records. */
  readonly audience?: Audience;
}

/** Everything that happened to a claim whose case is read already, in no order. */
export async function readEvents(
  reader: Reader,
  records: ClaimCase,
  { claim, upTo, day, audience = 'private' }: EventScope,
): Promise<readonly DatedEvent[]> {
  const around = await readAround(reader, records, { n: upTo, audience });
  return eventsOf({
    records,
    claim,
    around,
    textOf: await readTexts(reader, around, upTo),
    nameOf: await readNames(reader, [...records.values(), ...around.values()], upTo),
    asideOf: asideOf(records, claim, day),
  });
}

async function readAround(
  reader: Reader,
  records: ClaimCase,
  { n, audience }: { n: number; audience: Audience },
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const read = async <Name extends 'request' | 'reply'>(
    kind: Name,
    column: string,
    of: Numbers,
  ) => {
    const written = await readRecords(reader, kind, { where: { column, among: of }, upTo: n });
    return audience === 'public' ? withoutPrivate(reader, written, n) : written;
  };
  const requests = await read('request', 'claim', claimNumbers(records));
  const asked = requests.map((request) => request.n);
  const { merges, partings } = await readMerges(reader, claimNumbers(records), { n, audience });
  const written = [
    merges,
    partings,
    requests,
    await read('reply', 'request', asked),
    await readCorrections(reader, [...records.keys()], { n, audience }),
  ];
  return knownRecords(reader, written.flat(), n, audience);
}

type Numbers = readonly number[];

/** The texts of the claims that merges name; one of them may be in no case of ours any more. */
async function readTexts(
  reader: Reader,
  around: ReadonlyMap<number, Known<NounName>>,
  upTo: number,
): Promise<(claim: number) => string> {
  const numbers = allKnown(around, 'merge').flatMap(({ value }) => [value.kept, value.gone]);
  const claims = await readRecords(reader, 'claim', { numbers });
  const known = await knownRecords(reader, claims, upTo);
  return (claim) => knownOf(known, 'claim', claim).value.text;
}

async function readNames(
  reader: Reader,
  known: readonly Known<NounName>[],
  upTo: number,
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
  const named = await knownRecords(reader, speakers, upTo);
  return (speaker) => knownOf(named, 'speaker', speaker).value.name;
}

function asideOf(records: ClaimCase, claim: number, day: Day): (n: number) => string | undefined {
  const { setAside, possibly } = judgeOf(records, claim)(day).standing;
  const asides = new Map<number, string>([
    ...setAside.map(({ n, reason }) => [n, reason] as const),
    ...possibly.map(({ n }) => [n, 'possibly'] as const),
  ]);
  return (n) => asides.get(n);
}

/**
 * The desk's own acts are told whatever the day; the rest from its earliest day on, but for what falls due, which lies
 * ahead; and nothing of a record that comes later.
 */
export function isToldBy({ day, since, event: { kind } }: DatedEvent, asOf: Day): boolean {
  if (deskActs.has(kind)) return true;
  if (since !== undefined && since > asOf) return false;
  return kind === 'due' || kind === 'review_due' || day.first <= asOf;
}

const deskActs: ReadonlySet<TimelineKind> = new Set([
  'logged',
  'mistake',
  'corrected',
  'accepted',
  'withheld',
  'merged',
  'parted',
]);
