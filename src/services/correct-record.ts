import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { Edtf } from '../model/schemas/edtf.ts';
import { Words } from '../model/schemas/words.ts';
import { knownRecords } from '../queries/case/known-record.ts';
import { type FoundRecord, getRecord } from '../queries/find-record.ts';
import { claimsRestingOn } from '../queries/ripple/claims-resting-on.ts';
import { isOnlyTold } from '../queries/standing/only-told.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act, Recorded } from './act.ts';
import { type Change, changesOf } from './changes-of.ts';
import { Handle, Private, parseInput } from './input.ts';
import { difference, type MovedClaim, standings } from './moved-claims.ts';
import { performAct } from './perform-act.ts';
import { requirePast } from './require-past.ts';

/** Puts fields of a record right; what stood there is kept. */
export const CorrectRecord = z.strictObject({
  record: Handle,
  /**
   * The new values by field, as they are typed: a list for fields that are lists, empty to take one away.
   */
  set: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).readonly()]))
    .refine((set) => Object.keys(set).length > 0, 'say which field is to be put right'),
  because: Words,
  /** The day it is of; printed only. A correction applies at every as-of from its entry on. */
  on: Edtf.optional(),
  private: Private,
});

/** What was put right, field by field, and which claims stand elsewhere since. */
export interface CorrectedRecord {
  readonly record: FoundRecord;
  readonly corrections: readonly Recorded<'correction'>[];
  readonly moved: readonly MovedClaim[];
}

/**
 * Corrects a record: a claim's wording, never its meaning; never the words of a quote.
 *
 * @throws InvalidInput for a field that cannot be corrected, a value it cannot have or has already, or a
 * wording that is another meaning; NotFound.
 * @example await correctRecord(desk, { record: 'paper', set: { publishedOn: '2023-05-11' }, because: 'Misread.' })
 */
export async function correctRecord(
  desk: Desk,
  input: z.input<typeof CorrectRecord>,
): Promise<CorrectedRecord> {
  const facts = parseInput(CorrectRecord, input);
  return performAct(desk, 'record.corrected', (act) => recordCorrections(act, facts), facts);
}

async function recordCorrections(
  act: Act,
  facts: z.output<typeof CorrectRecord>,
): Promise<CorrectedRecord> {
  await requirePast(act, { on: facts.on });
  const record = await getRecord(act.db, facts.record);
  const written = await readRecords(act.db, record.kind, { numbers: [record.n] });
  const known = await knownRecords(act.db, written, everyRecord);
  const { value } = known.get(record.n) ?? { value: {} };
  const changes = await changesOf(act, { record, value }, facts.set);
  const moving = changes.filter(({ field }) => !isOnlyTold(record.kind, field));
  const claims = moving.length === 0 ? [] : await claimsRestingOn(act.db, [record.n]);
  const today = await act.today();
  const before = await standings(act, claims, today);
  const corrections: Recorded<'correction'>[] = [];
  for (const change of changes) corrections.push(await recordChange(act, record, change, facts));
  await keepNameFindable(act, record, changes);
  const after = act.proposes ? before : await standings(act, claims, today);
  return { record, corrections, moved: difference(before, after).moved };
}

function recordChange(
  act: Act,
  record: FoundRecord,
  { field, before, after }: Change,
  { because, on }: z.output<typeof CorrectRecord>,
): Promise<Recorded<'correction'>> {
  return act.record('correction', {
    record: record.n,
    field,
    before,
    after,
    because,
    correctedOn: on,
  });
}

/** A speaker is found by every spelling on record, so the new one becomes a spelling too. */
async function keepNameFindable(
  act: Act,
  { n, kind }: FoundRecord,
  changes: readonly Change[],
): Promise<void> {
  if (kind !== 'speaker') return;
  for (const { field, after } of changes) {
    if (field === 'name' && after !== undefined) {
      await act.record('name', { speaker: n, spelling: after });
    }
  }
}
