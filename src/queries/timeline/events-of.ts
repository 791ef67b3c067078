import type { Day } from '../../model/bounds.ts';
import { dateOnRecord } from '../../model/counted-day.ts';
import { judgedOf } from '../../model/judged.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { reviewedOn } from '../../model/reviewed-on.ts';
import { dayOfReply } from '../case/day-of-reply.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { type Known, knownOf } from '../case/known-record.ts';
import { reachIn } from '../case/reach-in.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { ahead, type DatedEvent, dated, undatedUnless } from './dated-event.ts';
import type { TimelineKind } from './timeline-event.ts';
import { toldSince } from './told-since.ts';

/** What the events are made of: a claim's records, and what stands around them. */
export interface TimelineRecords {
  readonly records: ClaimCase;
  /** The claim that is told of; others in its case count as it. */
  readonly claim: number;
  /** The text of a claim that a merge names. */
  readonly textOf: (claim: number) => string;
  /** Corrections, requests, replies, translations, merges and partings. */
  readonly around: ReadonlyMap<number, Known<NounName>>;
  /** A source that holds an answer, or what it is an excerpt from. */
  readonly sourceAt: (n: number) => RecordValue<'source'>;
  readonly nameOf: (speaker: number) => string;
  /** The day asked about. */
  readonly asOf: Day;
  /** Whether another look that a judgement or a look names is still asked for on a day: not once a newer judgement is in force, or the look counts no longer. */
  readonly asksForLook: (n: number, on: Day) => boolean;
  /** What the rule made of a record as of the day. */
  readonly asideOf: (
    record: Known<'evidence'> | Known<'absence'> | Known<'appearance'>,
  ) => AsideFacts;
}

/** Why a record does not count, a code, and whether it did on its own day; neither where it counts. */
export interface AsideFacts {
  readonly aside?: string;
  readonly counted?: 'then';
}

/** Everything that happened to a claim by its records, in no order; drafts are no events. */
export function eventsOf(all: TimelineRecords): readonly DatedEvent[] {
  const { records, around } = all;
  const known = [...new Map([...around, ...records]).values()].filter(({ draft }) => !draft);
  const sinceOf = toldSince(all);
  return known.flatMap((record) => {
    const told = sinceOf(record);
    const events = [
      ...ownEvents(record, all),
      ...record.retractions.map((retraction) => takenBack(record, retraction)),
      ...accepted(record),
      ...withheld(record),
    ];
    return events.map((each) => ({ ...perhaps(each, all.asOf), ...told }));
  });
}

/** What of the world straddles the day is possibly by then; of evidence and looks the rule says so itself. */
function perhaps(dated: DatedEvent, asOf: Day): DatedEvent {
  const { day, event } = dated;
  const isOpen = day.first <= asOf && asOf < day.last;
  if (!isOpen || !worldly.has(event.kind)) return dated;
  return { ...dated, event: { ...event, facts: { ...event.facts, possibly: 'yes' } } };
}

const worldly: ReadonlySet<TimelineKind> = new Set([
  ...(['said', 'published', 'assessed', 'reviewed', 'asked'] as const),
  ...(['answered', 'rechecked', 'withdrawn'] as const),
]);

function ownEvents(record: Known<NounName>, all: TimelineRecords): readonly DatedEvent[] {
  const make = makers[record.kind];
  return make === undefined ? [] : make(record as never, all);
}

type Maker<Name extends NounName> = (
  record: Known<Name>,
  all: TimelineRecords,
) => readonly DatedEvent[];

const makers: { readonly [Name in NounName]?: Maker<Name> } = {
  claim: (record, { claim }) => [
    dated(record, 'logged', undefined, {
      text: record.value.text,
      merged: record.n === claim ? undefined : 'yes',
    }),
    ...(record.n === claim ? ahead(record, 'due', record.value.dueOn) : []),
  ],
  appearance: (record, all) => [
    piece(record, 'said', all, {
      speaker: all.nameOf(record.value.speaker),
      manner: record.value.manner,
      via: record.value.via?.map(all.nameOf).join(', then '),
      ...all.asideOf(record),
      ...cited(record, all),
    }),
  ],
  source: (record) => [
    ...(record.value.publishedOn
      ? [dated(record, 'published', record.value.publishedOn, sourceFacts(record))]
      : []),
  ],
  evidence: (record, all) => [
    piece(record, 'evidence', all, {
      stance: record.value.stance,
      strength: record.value.strength,
      ...all.asideOf(record),
      note: record.value.note,
      ...cited(record, all),
    }),
  ],
  absence: (record, all) => [
    piece(record, 'absence', all, {
      absence: record.value.absenceKind,
      by: record.value.speaker === undefined ? undefined : all.nameOf(record.value.speaker),
      places: record.value.places?.join(', '),
      ...all.asideOf(record),
      note: record.value.note,
      ...cited(record, all),
    }),
    ...lookDue(record, all),
  ],
  assessment: (record, all) => [
    dated(record, 'assessed', record.value.assessedOn, {
      ...judgedOf(record.value, reachIn(all.records)),
      confidence: record.value.confidence,
      misleading: record.value.misleading,
      because: record.value.because,
    }),
    ...lookDue(record, all),
  ],
  review: (record) => [
    dated(record, 'reviewed', record.value.publishedOn, {
      publisher: record.value.publisher,
      rating: record.value.rating,
      undated: reviewedOn(record) === null ? 'yes' : undefined,
    }),
  ],
  request: (record, all) => [
    dated(record, 'asked', record.value.askedOn, { speaker: all.nameOf(record.value.speaker) }),
  ],
  reply: (record, { sourceAt }) => {
    const on = dateOnRecord(dayOfReply(record, sourceAt));
    return [dated(record, 'answered', on, { ...replyFacts(record), undated: undatedUnless(on) })];
  },
  recheck: (record, { records }) => [
    dated(
      record,
      'rechecked',
      record.value.seenOn,
      {
        outcome: record.value.outcome,
        quote: knownOf(records, 'passage', record.value.passage).value.quote,
      },
      knownOf(records, 'passage', record.value.passage),
    ),
  ],
  translation: (record, { records }) => {
    const passage = knownOf(records, 'passage', record.value.passage);
    const { language, text, translator } = record.value;
    const { quote } = passage.value;
    return [dated(record, 'translated', undefined, { quote, language, translator, text }, passage)];
  },
  merge: (record, all) => [dated(record, 'merged', undefined, mergeFacts(record, all))],
  parting: (record, all) => [
    dated(record, 'parted', undefined, {
      ...mergeFacts(knownOf(all.around, 'merge', record.value.merge), all),
      because: record.value.because,
    }),
  ],
  correction: (record, { records, around }) => [
    dated(
      record,
      'corrected',
      record.value.correctedOn,
      {
        field: record.value.field,
        before: record.value.before,
        after: record.value.after,
        because: record.value.because,
      },
      records.get(record.value.record) ?? around.get(record.value.record),
    ),
  ],
};

function takenBack(
  record: Known<NounName>,
  { n, id, value, entered }: Known<NounName>['retractions'][number],
): DatedEvent {
  const isMistake = value.retractionKind === 'mistake';
  return dated(
    { kind: 'retraction', n, id, entered },
    isMistake ? 'mistake' : 'withdrawn',
    isMistake ? undefined : value.withdrawnOn,
    { because: value.because },
    record,
  );
}

/** From its acceptance on a proposal counts. */
function accepted(record: Known<NounName>): readonly DatedEvent[] {
  const decision = record.proposal?.decision;
  if (!decision) return [];
  const { n, id, because, entered } = decision;
  return [
    dated({ kind: 'acceptance', n, id, entered }, 'accepted', undefined, { because }, record),
  ];
}

function withheld(record: Known<NounName>): readonly DatedEvent[] {
  if (!record.withheld) return [];
  const { n, id, because, entered } = record.withheld;
  const by = { kind: 'withholding', n, id, entered } as const;
  return [dated(by, 'withheld', undefined, { because }, record)];
}

function lookDue(
  record: Known<'absence'> | Known<'assessment'>,
  { asOf, asksForLook }: TimelineRecords,
): readonly DatedEvent[] {
  const { reviewOn } = record.value;
  if (reviewOn === undefined || !asksForLook(record.n, Math.min(reviewOn.last, asOf))) return [];
  return ahead(record, 'review_due', reviewOn);
}

/** On the day that counts, as it is written; else on the day of entry, and it is said that no other is on record. */
function piece(
  record: Known<'appearance'> | Known<'evidence'> | Known<'absence'>,
  kind: TimelineKind,
  { records }: TimelineRecords,
  facts: Readonly<Record<string, string | undefined>>,
): DatedEvent {
  const on = dateOnRecord(dayThatCounts(records, record));
  return dated(record, kind, on, { ...facts, undated: undatedUnless(on) });
}

function cited(
  record: Known<'appearance'> | Known<'evidence'> | Known<'absence'>,
  { records }: TimelineRecords,
): Readonly<Record<string, string | undefined>> {
  const { source, passage } = record.value;
  const quoted = passage === undefined ? undefined : knownOf(records, 'passage', passage).value;
  return {
    quote: quoted?.quote,
    ...(source === undefined ? {} : { source: knownOf(records, 'source', source).value.title }),
    page: quoted?.page?.toString(),
    time: quoted?.time,
  };
}

const mergeFacts = ({ value }: Known<'merge'>, { textOf }: TimelineRecords) => ({
  claim: textOf(value.gone),
  into: textOf(value.kept),
  because: value.because,
});

const sourceFacts = ({ value }: Known<'source'>) => ({
  source: value.title,
  publisher: value.publisher,
});

const replyFacts = ({ value }: Known<'reply'>) => ({
  answer: value.noAnswerBy === undefined ? 'answered' : 'no_answer',
  note: value.note,
});
