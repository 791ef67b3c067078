import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import type { SpokenDate } from '../../src/model/bounds.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { type ClaimStatus, status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { holdsAsync } from '../seeded.ts';
import { ben } from '../support/bridge-world.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { dayNumber, isoDay, type Span } from './two-clocks/dates.ts';
import type { History } from './two-clocks/history.ts';
import { quoteOf } from './two-clocks/texts.ts';
import { plots, tellHistories } from './two-clocks/told-histories.ts';

/*
 * What happens later never changes what is said of an earlier day: on generated desks a record of each kind is
 * entered that is dated after a day, and every answer as of that day, status and summary, stays to the letter,
 * at the position before the record and at the one behind it.
 */

const tell = await tellHistories(scratchFolder());

/** All days of the histories but a few are before this one, and it has come on all their desks. */
const later = '2025-05-31';
const laterDate = parseEdtf(later) as SpokenDate;
const lastDay = dayNumber(later) - 1;

it('a record whose earliest day is after the as-of day changes no answer, at any known-at', async () => {
  await holdsAsync(
    'later records change nothing',
    fc.asyncProperty(plots(14), (plot) => tell(plot, nothingChanges)),
    { runs: 5 },
  );
});

async function nothingChanges(told: History): Promise<void> {
  const questions = daysOf(told).flatMap((day) =>
    told.all('claim').map(({ n }) => ({ claim: String(n), asOf: isoDay(day) })),
  );
  const { desk, position } = told;
  const { n: last } = await resolveMoment(desk);
  const before = await answers(desk, questions, { last });
  for (const enter of laterRecords) await enter(told);
  expect(await answers(desk, questions, { knownAt: String(position), last })).toEqual(before);
  expect(await answers(desk, questions, { last })).toEqual(before);
}

type Question = { readonly claim: string; readonly asOf: string };

async function answers(
  desk: Desk,
  questions: readonly Question[],
  { knownAt, last }: { readonly knownAt?: string; readonly last: number },
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const question of questions) {
    const clocks = { ...question, knownAt };
    const { sections, records } = outlineOf(await dossier(desk, clocks));
    const found = withoutClock(await status(desk, clocks), last);
    const { events, spans } = await timeline(desk, clocks);
    const sentence = statusSentence(statusFactsOf(await dossier(desk, clocks)));
    all.push({ question, ...found, sections, records, spans, sentence });
    // What the desk did later is told: a correction or an acceptance holds at every day.
    all.push(events.filter(({ record }) => record === null || record.n <= last));
  }
  return all;
}

/** An answer names the last entry it knows, and its trace names each record that is known: the later ones too. */
function withoutClock({ knownAt: _, position: __, derived, ...rest }: ClaimStatus, last: number) {
  const setAside = derived.setAside.filter(({ n }) => n <= last);
  return { ...rest, derived: { ...derived, setAside } };
}

/** Some of the days on which a date of this history begins or has passed, and the day before the later records. */
function daysOf(told: History): readonly number[] {
  const spans = told.deeds.flatMap((deed) => Object.values(deed).filter(isSpan));
  const days = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day < lastDay);
  const some = [...new Set(days)].filter((_, place) => place % 5 === 0);
  return [...some, lastDay].sort((one, other) => one - other);
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'first' in value && 'last' in value;

const because = 'It turned out so.';

/** One record of each kind that has a day, on the claim that most is about. */
const laterRecords: readonly ((told: History) => Promise<unknown>)[] = [
  ...(['supports', 'refutes'] as const).map(
    (stance) => (told: History) =>
      addEvidence(told.desk, { ...place(told), stance, strength: 'strong', on: later }),
  ),
  async (told) => {
    const pieces = told.all('evidence').filter(({ claim }) => String(claim) === claimOf(told));
    for (const { n } of pieces) {
      const undercuts = { stance: 'undercuts', undercuts: String(n), strength: 'strong' } as const;
      await addEvidence(told.desk, { ...place(told), ...undercuts, on: later });
    }
  },
  (told) =>
    noteAbsence(told.desk, {
      claim: claimOf(told),
      ...{ kind: 'searched', where: ['The archive'], until: later },
    }),
  (told) =>
    addAppearance(told.desk, {
      ...{ ...place(told), speaker: 'The mayor', saidOn: later },
      quote: quoteOf(0, 10),
    }),
  (told) =>
    assessClaim(
      { ...told.desk, actor: ben },
      {
        claim: claimOf(told),
        ...{ status: 'insufficient', confidence: 'low', because, on: later },
      },
    ),
  (told) =>
    performAct(told.desk, 'review.added', (act) =>
      act.record('review', {
        claim: Number(claimOf(told)),
        rating: 'Mostly so',
        publishedOn: laterDate,
      }),
    ),
  (told) => addRequest(told.desk, { claim: claimOf(told), of: 'The mayor', on: later }),
  async (told) => {
    for (const { n } of told.all('passage')) {
      await performAct(told.desk, 'passage.rechecked', (act) =>
        act.record('recheck', { passage: n, outcome: 'gone', seenOn: laterDate }),
      );
    }
  },
  async (told) => {
    const offered = [...told.all('source'), ...told.all('evidence'), ...told.all('absence')];
    for (const { n } of offered) {
      await retractRecord(told.desk, { record: String(n), because, on: `${later}/2025-06-01` });
    }
  },
  (told) => logClaim(told.desk, { text: 'The bridge was closed in May 2025.', about: later }),
];

const claimOf = (told: History): string => String(told.all('claim')[0]?.n);

const place = (told: History): { readonly claim: string; readonly source: string } => ({
  claim: claimOf(told),
  source: String(told.all('snapshot')[0]?.source),
});
