import type { Desk } from '../desk.ts';
import { NotFound } from '../errors.ts';
import type { DossierMoment, DossierRecord, DossierSpeaker } from '../model/dossier.ts';
import type { SpeakerRecord } from '../model/speaker-record.ts';
import { readRecords } from '../store/read-record.ts';
import { allKnown, type Known, knownRecords } from './case/known-record.ts';
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
  readonly appearances: readonly {
    readonly appearance: DossierRecord<'appearance'>;
    readonly claim: DossierRecord<'claim'>;
  }[];
  readonly absences: readonly {
    readonly absence: DossierRecord<'absence'>;
    readonly claim: DossierRecord<'claim'>;
  }[];
  /** Of any record above, oldest first. */
  readonly corrections: readonly DossierRecord<'correction'>[];
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
  const named = [...appearances, ...absences].map(({ value }) => value.claim);
  const numbers = [...named, ...(await canonicalNumbers(reader, named, sight)).values()];
  const claims = await readRecords(reader, 'claim', { numbers: [...new Set(numbers)] });
  const said = [...appearances, ...absences, ...claims];
  const shown = [speaker, ...speaker.merged, ...speaker.names, ...speaker.roles, ...said];
  const corrections = await readRecords(reader, 'correction', {
    where: { column: 'record', among: shown.map((record) => record.n) },
    upTo: n,
  });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...said, ...corrections], n),
  );
  const claimOf = (claim: number) => known.get(claim) as Known<'claim'>;
  const expressed = await countingClaims(reader, named, n);
  const isGroup = speaker.value.speakerKind === 'group';
  return {
    ...{ asOf, knownAt, position },
    speaker,
    record: isGroup
      ? null
      : await speakerRecord(reader, { speaker: number, claims: expressed }, moment),
    appearances: allKnown(known, 'appearance').map((appearance) => ({
      appearance,
      claim: claimOf(appearance.value.claim),
    })),
    absences: allKnown(known, 'absence').map((absence) => ({
      absence,
      claim: claimOf(absence.value.claim),
    })),
    corrections: allKnown(known, 'correction').filter(({ draft }) => !draft),
  };
}
