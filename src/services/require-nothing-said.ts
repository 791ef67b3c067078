import { Conflict } from '../errors.ts';
import { isMistake } from '../model/is-mistake.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { allKnown, knownRecords } from '../queries/case/known-record.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';

/**
 * Refuses to turn down speakers by whom something is on record that counts, accepted with them or entered since: it
 * would go on counting as said by nobody. What is turned down with them does not.
 *
 * @throws Conflict.
 */
export async function requireNothingSaid(
  reader: Reader,
  rejected: readonly { readonly n: number; readonly kind: NounName }[],
): Promise<void> {
  const speakers = rejected.filter(({ kind }) => kind === 'speaker').map(({ n }) => n);
  if (speakers.length === 0) return;
  const gone = new Set(rejected.map(({ n }) => n));
  const where = { column: 'speaker', among: speakers };
  const relayed = await reader
    .selectFrom('record_reference')
    .select('n')
    .where('field', '=', 'via')
    .where('target', 'in', [...speakers])
    .execute();
  const written = [
    ...(await readRecords(reader, 'appearance', { where })),
    ...(await readRecords(reader, 'appearance', { numbers: relayed.map(({ n }) => n) })),
    ...(await readRecords(reader, 'absence', { where })),
  ];
  const known = await knownRecords(reader, written, everyRecord);
  const counting = [...allKnown(known, 'appearance'), ...allKnown(known, 'absence')].find(
    (record) => !record.draft && !gone.has(record.n) && !isMistake(record),
  );
  if (counting === undefined) return;
  throw stillSaid(counting.kind, counting.n, counting.proposal !== undefined);
}

function stillSaid(kind: 'appearance' | 'absence', n: number, isProposal: boolean): Conflict {
  const how = isProposal
    ? `Reject it, too: asof draft reject ${n} --because ….`
    : `Take it back first: asof retract ${n} --mistake --because ….`;
  return new Conflict('rests_on_speaker', `${kind} ${n} rests on the speaker, and counts.`, {
    hints: [how],
  });
}
