import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Words } from '../model/schemas/words.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import { canonicalNumber } from '../queries/identity/identities.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { deskSight, recordParting } from './merge-records.ts';
import { type StandsAt, standings, standsAt } from './moved-claims.ts';
import { performAct } from './perform-act.ts';
import { reopenMatches } from './reopen-matches.ts';
import { requirePerson } from './require-person.ts';

/** Takes back that two claims are one. */
export const PartClaims = z.strictObject({
  /** The claim that is gone; or the one it went into, where that is the only one. */
  claim: Handle,
  because: Words,
  private: Private,
});

/** What is two again, and where both stand as of today. */
export interface PartedClaims {
  readonly parting: Recorded<'parting'>;
  /** The number of the merge that was taken back. */
  readonly merge: number;
  readonly kept: FoundRecord;
  readonly gone: FoundRecord;
  /** Links and matches that the merge had settled: as they were judged before it, or open again. */
  readonly reopens: readonly number[];
  readonly before: StandsAt;
  readonly after: { readonly kept: StandsAt; readonly gone: StandsAt };
}

/**
 * Parts two claims that were merged: from this entry on each has its own records again, and so has what was entered by
 * its name meanwhile.
 *
 * @throws InvalidInput unless a person does it, or when several claims went into the one that is named; NotFound.
 */
export async function partClaims(
  desk: Desk,
  input: z.input<typeof PartClaims>,
): Promise<PartedClaims> {
  const facts = parseInput(PartClaims, input);
  requirePerson(desk, 'part claims');
  return performAct(desk, 'claim.parted', (act) => part(act, facts), facts);
}

async function part(act: Act, facts: z.output<typeof PartClaims>): Promise<PartedClaims> {
  const named = await getRecord(act.db, facts.claim, { kinds: ['claim'] });
  const today = await act.today();
  const one = await canonicalNumber(act.db, named.n, deskSight);
  const [before] = await standings(act, [one], today);
  const { parting, merge } = await recordParting(act, named, facts.because);
  const reopens = await reopenMatches(act, merge, facts.because);
  const gone = await getRecord(act.db, String(merge.value.gone));
  const kept = await getRecord(act.db, String(merge.value.kept));
  const rest = await canonicalNumber(act.db, kept.n, deskSight);
  const [left, back] = await standings(act, [rest, gone.n], today);
  if (!before || !left || !back) throw new TypeError(`Claim ${one} has no case`);
  return {
    ...{ parting, merge: merge.n, kept, gone, reopens, before: standsAt(before) },
    after: { kept: standsAt(left), gone: standsAt(back) },
  };
}
