import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { type FoundRecord, findRecord, getRecord } from '../queries/find-record.ts';
import { claimsRestingOn } from '../queries/ripple/claims-resting-on.ts';
import type { Act, Recorded } from './act.ts';
import { Handle, Private, parseInput } from './input.ts';
import { difference, type FallenRecord, type MovedClaim, standings } from './moved-claims.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';
import { retractable } from './retractable.ts';
import { type EarlierRetraction, retractedBefore } from './retracted-before.ts';

/** Takes a record back: the world's withdrawal, dated, or the desk's own mistake. */
export const RetractRecord = z.strictObject({
  record: Handle,
  /** What the record has to be; absent: anything that can be taken back. */
  kind: z.enum(['source', 'evidence']).optional(),
  because: Words,
  /** Of a withdrawal: the record counts before that day and not from it. Absent: the day of entry. */
  on: Edtf.optional(),
  /** The desk's own mistake: the record counts at no as-of. */
  mistake: z.boolean().optional(),
  private: Private,
});

/** What was taken back, and what falls with it as of today. */
export interface RetractedRecord {
  readonly retraction: Recorded<'retraction'>;
  readonly record: FoundRecord;
  /** Where it was taken back already, so that this retraction changes nothing. */
  readonly earlier: EarlierRetraction | null;
  readonly falls: readonly FallenRecord[];
  readonly moved: readonly MovedClaim[];
}

/**
 * Retracts a record; the row stays, and what rests on it falls.
 *
 * @throws InvalidInput when both a date and `mistake` are given, or a retraction is withdrawn; NotFound.
 */
export async function retractRecord(
  desk: Desk,
  input: z.input<typeof RetractRecord>,
): Promise<RetractedRecord> {
  const facts = parseInput(RetractRecord, input);
  if (facts.mistake && facts.on) {
    throw new InvalidInput('mistake_or_withdrawal', 'A mistake has no date: it never counted.', {
      hints: ['Give --on for a withdrawal by the world, or --mistake for one of the desk.'],
    });
  }
  return performAct(desk, 'record.retracted', (act) => recordRetraction(act, facts), facts);
}

async function recordRetraction(
  act: Act,
  facts: z.output<typeof RetractRecord>,
): Promise<RetractedRecord> {
  await requirePast(act, { on: facts.on });
  const record = await retractableRecord(act, facts);
  if (record.kind === 'retraction' && !facts.mistake) throw retractionWithdrawn();
  const claims = await claimsRestingOn(act.db, [record.n]);
  const today = await act.today();
  const before = await standings(act, claims, today);
  const from = facts.mistake ? null : (facts.on?.last ?? today);
  const earlier = await retractedBefore(act.db, record.n, from);
  const retraction = await act.record('retraction', {
    record: record.n,
    retractionKind: facts.mistake ? 'mistake' : 'withdrawal',
    withdrawnOn: facts.on,
    because: facts.because,
  });
  const after = act.proposes ? before : await standings(act, claims, today);
  return { retraction, record, earlier, ...difference(before, after) };
}

/** @throws NotFound for what is none; InvalidInput for a merge, which is answered by a parting. */
async function retractableRecord(
  act: Act,
  { record, kind }: z.output<typeof RetractRecord>,
): Promise<FoundRecord> {
  const merge = await findRecord(act.db, record, { kinds: ['merge'] });
  if (merge === null) {
    return getRecord(act.db, record, { kinds: kind === undefined ? retractable : [kind] });
  }
  throw new InvalidInput('merge_retracted', 'A merge is taken back by parting what it joined.', {
    hints: ['Use "asof claim unmerge" or "asof speaker unmerge" with the one that is gone.'],
  });
}

/** Only what is of the world can be withdrawn by it; a day would say that the retraction held until then. */
function retractionWithdrawn(): InvalidInput {
  return new InvalidInput(
    'retraction_withdrawn',
    'A retraction is an act of the desk, so it can only be taken back as its mistake.',
    { hints: ['Say --mistake; where the world restored what it withdrew, add the record again.'] },
  );
}
