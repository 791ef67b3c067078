import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Conflict } from '../errors.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { Words } from '../model/schemas/words.ts';
import { knownOf, knownRecords } from '../queries/case/known-record.ts';
import type { FoundRecord } from '../queries/find-record.ts';
import { canonicalNumber } from '../queries/identity/identities.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { Private, parseInput } from './input.ts';
import { deskSight, recordMerge, recordParting, requireMergeable } from './merge-records.ts';
import { performAct } from './perform-act.ts';
import { requirePerson } from './require-person.ts';
import { getSpeaker } from './resolve-speaker.ts';

/** Says that two speakers are one. */
export const MergeSpeakers = z.strictObject({
  /** The speaker that stays, by a spelling, slug, number or id: its name and kind hold. */
  kept: Words,
  /** The speaker that counts as it from here on. */
  gone: Words,
  because: Words,
  private: Private,
});

/** Takes back that two speakers are one. */
export const PartSpeakers = z.strictObject({
  /** The speaker that is gone; or the one it went into, where that is the only one. */
  speaker: Words,
  because: Words,
  private: Private,
});

/** Which speakers became one. */
export interface MergedSpeakers {
  readonly merge: Recorded<'merge'>;
  readonly kept: FoundRecord;
  readonly gone: FoundRecord;
}

/** Which speakers are two again. */
export interface PartedSpeakers {
  readonly parting: Recorded<'parting'>;
  /** The number of the merge that was taken back. */
  readonly merge: number;
  readonly kept: number;
  readonly gone: number;
}

/**
 * Merges two speakers: from this entry on whatever either said, by whatever spelling, is said by one. Nothing is
 * rewritten, and `partSpeakers` takes it back.
 *
 * @throws InvalidInput unless a person does it, or for a speaker and itself; Conflict when they are one already, one is
 * a draft, or one is an unnamed group and the other is not; NotFound.
 */
export async function mergeSpeakers(
  desk: Desk,
  input: z.input<typeof MergeSpeakers>,
): Promise<MergedSpeakers> {
  const facts = parseInput(MergeSpeakers, input);
  requirePerson(desk, 'merge two speakers');
  return performAct(desk, 'speaker.merged', (act) => mergeInto(act, facts), facts);
}

/**
 * Parts two speakers that were merged: what was entered by a spelling of one is said by that one again.
 *
 * @throws InvalidInput unless a person does it, or when several went into the one that is named; NotFound.
 */
export async function partSpeakers(
  desk: Desk,
  input: z.input<typeof PartSpeakers>,
): Promise<PartedSpeakers> {
  const { speaker, because, ...options } = parseInput(PartSpeakers, input);
  requirePerson(desk, 'part speakers');
  return performAct(
    desk,
    'speaker.parted',
    async (act) => {
      const named = await getSpeaker(act.db, speaker);
      const { parting, merge } = await recordParting(act, named, because);
      return { parting, merge: merge.n, kept: merge.value.kept, gone: merge.value.gone };
    },
    options,
  );
}

async function mergeInto(act: Act, facts: z.output<typeof MergeSpeakers>): Promise<MergedSpeakers> {
  const kept = await getSpeaker(act.db, facts.kept);
  const gone = await getSpeaker(act.db, facts.gone);
  await requireMergeable(act, { kept, gone });
  await requireAlike(act, await canonicalNumber(act.db, kept.n, deskSight), gone.n);
  return { merge: await recordMerge(act, { kept, gone, because: facts.because }), kept, gone };
}

/** Nobody knows who speaks for an unnamed group, so it cannot be known to be somebody. */
async function requireAlike(act: Act, kept: number, gone: number): Promise<void> {
  const speakers = await readRecords(act.db, 'speaker', { numbers: [kept, gone] });
  const known = await knownRecords(act.db, speakers, everyRecord);
  const isGroup = (n: number): boolean =>
    knownOf(known, 'speaker', n).value.speakerKind === 'group';
  if (isGroup(kept) === isGroup(gone)) return;
  const group = isGroup(kept) ? kept : gone;
  throw new Conflict(
    'group_and_named',
    `Speaker ${group} is an unnamed group, the other is not: they cannot be one.`,
    {
      hints: [
        `If its kind is wrong, correct it first: asof correct ${group} --set kind=… --because ….`,
      ],
    },
  );
}
