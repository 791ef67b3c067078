import type { Desk } from '../../desk.ts';
import { openStart } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import type { DossierMoment } from '../../model/dossier.ts';
import { standsOf } from '../../model/judged.ts';
import type { Reader } from '../../store/port.ts';
import { knownOf } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { withWithheldCases } from '../case/with-withheld.ts';
import {
  audienceOf,
  type CaseSight,
  type ClaimQuestion,
  notPublic,
  readAsked,
} from '../claim-question.ts';
import { type Moment, resolveMoment } from '../moment.ts';
import { reasonsOf } from '../standing/stale-bits.ts';
import { type LookedSpan, lookedSpans } from '../standing/standing-spans.ts';
import { type DatedEvent, isoOrNull } from './dated-event.ts';
import { isToldBy, readEventsOf } from './read-events.ts';
import type { TimelineEvent, TimelineStanding } from './timeline-event.ts';

/** How a claim came about: what happened to it, and where it stood from day to day. */
export interface Timeline extends DossierMoment {
  readonly claim: {
    readonly id: string;
    readonly n: number;
    readonly slug: string | null;
    readonly text: string;
  };
  /** In the order of the world's days, a date that is not exact at its latest day. */
  readonly events: readonly TimelineEvent[];
  /** Where it stood, both days inclusive, `YYYY-MM-DD`; null where there is no first day, or no last one by the day asked about. */
  readonly spans: readonly (TimelineStanding & {
    readonly from: string | null;
    readonly to: string | null;
  })[];
}

/**
 * How a claim came about, up to a day. What lies ahead of the day is left out, but for what falls due; the
 * desk's own acts (logging, mistakes, corrections) are told whenever they were, for they hold at every day, but for what
 * was done to a record that comes later.
 *
 * @throws NotFound when the claim is not known by then, or not public; InvalidInput for an ambiguous name or a bad date.
 */
export async function timeline(desk: Desk, question: ClaimQuestion): Promise<Timeline> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { claim, records } = await readAsked(reader, question, moment);
  const cases = new Map([[claim, records]]);
  const told = await timelinesOf(reader, cases, { moment, audience: audienceOf(question) });
  return told.get(claim) ?? notPublic(question.claim);
}

/** The timelines of claims whose cases are read already, in as many queries as that of one. */
export async function timelinesOf(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  { moment, audience }: CaseSight,
): Promise<ReadonlyMap<number, Timeline>> {
  const { n, day } = moment;
  const withReasons = await withWithheldCases(reader, cases, audience);
  const happened = await readEventsOf(reader, withReasons, { n, audience, day });
  return new Map(
    [...withReasons].map(([claim, records]) => [
      claim,
      timelineOf(claim, records, { moment, happened: happened.get(claim) ?? [] }),
    ]),
  );
}

function timelineOf(
  n: number,
  records: ClaimCase,
  { moment, happened }: { readonly moment: Moment; readonly happened: readonly DatedEvent[] },
): Timeline {
  const { asOf, knownAt, position, day } = moment;
  const { id, slug, value } = knownOf(records, 'claim', n);
  const spans = lookedSpans(records, n).filter(({ fromDay }) => fromDay <= day);
  const told = happened.filter((each) => isToldBy(each, day));
  return {
    ...{ asOf, knownAt, position },
    claim: { id, n, slug: slug ?? null, text: value.text },
    events: [...told, ...changes(spans)].sort(inOrder).map(({ event }) => event),
    spans: spans.map((span) => ({
      from: span.fromDay === openStart ? null : isoOfDay(span.fromDay),
      // What ends it later is not known as of the day.
      to: span.toDay >= day ? null : isoOrNull(span.toDay),
      ...standingOf(span),
    })),
  };
}

/** What changed from one span to the next. */
function changes(spans: readonly LookedSpan[]): readonly DatedEvent[] {
  return spans.slice(1).map((span, at) => {
    const on = isoOfDay(span.fromDay);
    const facts = { entered: null, record: null, of: null, facts: {} };
    const before = standingOf(spans[at] ?? span);
    return {
      day: { first: span.fromDay, last: span.fromDay },
      event: { kind: 'stands', on, counts: on, ...facts, before, after: standingOf(span) },
    };
  });
}

const standingOf = (span: LookedSpan): TimelineStanding => ({
  ...standsOf(span),
  possible: span.possible,
  stale: reasonsOf(span.staleBits),
  misleading: span.misleading,
});

/** Where it stands from a day on follows what happened on that day. */
const inOrder = (one: DatedEvent, other: DatedEvent): number =>
  one.day.last - other.day.last ||
  Number(one.event.kind === 'stands') - Number(other.event.kind === 'stands') ||
  one.day.first - other.day.first ||
  (one.event.record?.n ?? 0) - (other.event.record?.n ?? 0);
