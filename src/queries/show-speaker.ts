import type { Desk } from '../desk.ts';
import { NotFound } from '../errors.ts';
import type { Day } from '../model/bounds.ts';
import { type ToldDay, toldDay } from '../model/counted-day.ts';
import type { DossierMoment, DossierRecord, DossierSpeaker, Fallen } from '../model/dossier.ts';
import type { SpeakerRecord } from '../model/speaker-record.ts';
import { readRecords } from '../store/read-record.ts';
import { dayThatCounts } from './case/day-that-counts.ts';
import { fellWith } from './case/fell-with.ts';
import { allKnown, type Known, knownOf, knownRecords } from './case/known-record.ts';
import type { ClaimCase } from './case/read-case.ts';
import { readUnder } from './case/read-under.ts';
import { withWithheld } from './case/with-withheld.ts';
import { speakerNumber } from './claim-conditions.ts';
import { canonicalNumbers, withMerged } from './identity/identities.ts';
import { readSpeakers } from './list-speakers.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { countingClaims } from './ripple/claims-resting-on.ts';
import { speakerRecord } from './speaker-record.ts';

/** A speaker with what he or she is on record as having said, or having known nothing of. */
export interface ShownSpeaker extends DossierMoment {
  readonly speaker: DossierSpeaker;
  /** What was claimed and how it stands as of the day; null of an unnamed group, which has no record. */
  readonly record: SpeakerRecord | null;
  readonly appearances: readonly (SpokenThen & {
    readonly appearance: DossierRecord<'appearance'>;
  })[];
  readonly absences: readonly (SpokenThen & { readonly absence: DossierRecord<'absence'> })[];
  /** Of any record above, oldest first. */
  readonly corrections: readonly DossierRecord<'correction'>[];
}

/** Of which claim something was said, and when: nothing that is wholly later than the day. */
interface SpokenThen extends ToldDay {
  readonly claim: DossierRecord<'claim'>;
  /** Whether it may have been later than the day. */
  readonly possibly: boolean;
  readonly fellWith: readonly Fallen[];
}

/**
 * One speaker, by a known spelling, slug, number or id.
 *
 * @throws NotFound when the speaker is not known by then; InvalidInput for a name that several have.
 */
export async function showSpeaker(
  desk: Desk,
  question: Clocks & { readonly speaker: string },
): Promise<ShownSpeaker> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { n, asOf, knownAt, position } = moment;
  const number = await speakerNumber(reader, question.speaker, n);
  const [speaker] = await readSpeakers(reader, [number], n);
  if (!speaker) {
    throw new NotFound('not_found', `The speaker "${question.speaker}" was not known by then.`);
  }
  const sight = { n, audience: 'private' } as const;
  const among = await withMerged(reader, [number], sight);
  const filter = { where: { column: 'speaker', among }, upTo: n };
  const appearances = await readRecords(reader, 'appearance', filter);
  const absences = await readRecords(reader, 'absence', filter);
  const spokenOf = [...appearances, ...absences].map(({ value }) => value.claim);
  const numbers = [...spokenOf, ...(await canonicalNumbers(reader, spokenOf, sight)).values()];
  const claims = await readRecords(reader, 'claim', { numbers: [...new Set(numbers)] });
  const said = [...appearances, ...absences, ...claims];
  const shown = [speaker, ...speaker.merged, ...speaker.names, ...speaker.roles, ...said];
  const corrections = await readRecords(reader, 'correction', {
    where: { column: 'record', among: shown.map((record) => record.n) },
    upTo: n,
  });
  const under = await readUnder(reader, [...appearances, ...absences], sight);
  const rest = [...under.passages, ...under.snapshots, ...under.sources.values()];
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...said, ...rest, ...corrections], n),
  );
  const expressed = await countingClaims(reader, spokenOf, n);
  const told = { day: moment.day, known, fallen: fellWith(known, moment.day) };
  const isGroup = speaker.value.speakerKind === 'group';
  return {
    ...{ asOf, knownAt, position },
    speaker,
    record: isGroup
      ? null
      : await speakerRecord(reader, { speaker: number, claims: expressed }, moment),
    appearances: allKnown(known, 'appearance').flatMap((appearance) =>
      spokenBy(appearance, told).map((each) => ({ ...each, appearance })),
    ),
    absences: allKnown(known, 'absence').flatMap((absence) =>
      spokenBy(absence, told).map((each) => ({ ...each, absence })),
    ),
    corrections: allKnown(known, 'correction').filter(({ draft }) => !draft),
  };
}

/** By which day it is asked, and what is known by then. */
interface Told {
  readonly day: Day;
  readonly known: ClaimCase;
  readonly fallen: ReturnType<typeof fellWith>;
}

/** The claim and the day of what was said or known by a day; none of what is wholly later. */
function spokenBy(
  record: Known<'appearance'> | Known<'absence'>,
  { day: asOf, known, fallen }: Told,
): readonly SpokenThen[] {
  const day = dayThatCounts(known, record);
  if (day.first > asOf) return [];
  const claim = knownOf(known, 'claim', record.value.claim);
  const possibly = day.last > asOf;
  return [{ claim, ...toldDay(day), possibly, fellWith: fallen(record) }];
}
