import type { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { isSureRepeat, type LikelyRepeat, likelyRepeats } from '../queries/match/likely-repeats.ts';
import { readRecords } from '../store/read-record.ts';
import type { Recorded } from './act.ts';
import { type FactOfClaim, factsDropped } from './facts-dropped.ts';
import { parseInput } from './input.ts';
import { LogClaim, logClaim } from './log-claim.ts';
import { addAppearance, type RecordedAppearance } from './record-appearance.ts';

/** A claim as it was entered, and what it may repeat. */
export interface EnteredClaim {
  readonly claim: Recorded<'claim'>;
  /** Whether it is a new claim; else one that was there before has a further appearance. */
  readonly isNew: boolean;
  readonly appearance: RecordedAppearance | null;
  /** Claims that were there before and may say the same or the opposite. */
  readonly similar: readonly LikelyRepeat[];
  /** What was given of a new claim, and the one that was there before does not have: it was not recorded. */
  readonly dropped: readonly FactOfClaim[];
}

/**
 * Logs a claim as `logClaim` does, and tells which earlier ones it may repeat. The matcher proposes: only with `orAppear` is a
 * claim that it is sure of given a further appearance in place of a new claim, to be taken back like any appearance.
 *
 * @throws InvalidInput for `orAppear` without an appearance; what `logClaim` and `addAppearance` throw.
 */
export async function enterClaim(
  desk: Desk,
  { orAppear, ...facts }: z.input<typeof LogClaim> & { readonly orAppear?: boolean | undefined },
): Promise<EnteredClaim> {
  const { appearance } = facts;
  if (orAppear && appearance === undefined) {
    throw new InvalidInput('no_speaker', 'A further appearance needs its speaker.', {
      hints: ['Name whose claim it is with --speaker, or leave --or-appear out.'],
    });
  }
  const given = parseInput(LogClaim, facts);
  const similar = await likelyRepeats(desk, facts.text);
  // Who asks whether something is so does not say that it is.
  const isAsked = /[?？؟]\s*$/.test(facts.text);
  const repeated = orAppear && appearance && !isAsked ? similar.find(isSureRepeat) : undefined;
  if (repeated === undefined || appearance === undefined) {
    return { ...(await logClaim(desk, facts)), isNew: true, similar, dropped: [] };
  }
  const added = await addAppearance(desk, {
    ...appearance,
    ...{ claim: repeated.id, private: facts.private },
  });
  const [claim] = await readRecords(desk.store.reader, 'claim', { numbers: [repeated.n] });
  if (!claim) throw new TypeError(`claim ${repeated.n} was there a moment ago`);
  const dropped = await factsDropped(desk.store.reader, given, claim);
  return { claim, isNew: false, appearance: added, similar, dropped };
}
