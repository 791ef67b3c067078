import type { Desk } from '../desk.ts';
import { formatInstant } from '../model/instant.ts';
import { type DeskHead, isAhead } from '../queries/head.ts';
import type { Reader } from '../store/port.ts';
import type { Finding } from './examine-desk.ts';

/**
 * What is to be known of the clocks by which entries were stamped. An entry keeps the time it was given, also where that is earlier
 * than the one before: the order is that of the positions.
 */
export async function clockFindings(desk: Desk, head: DeskHead): Promise<readonly Finding[]> {
  const back = await wentBack(desk.store.reader);
  const [first] = back;
  const findings: Finding[] = [];
  if (first !== undefined) {
    const { position, at, before } = first;
    const others = back.length === 1 ? '' : `, the first of ${back.length} such`;
    findings.push({
      what: `Entry ${position} says ${at}, earlier than the one before it, ${before}${others}: a clock went back.`,
      advice: 'Nothing is lost, and the order holds. Give --known-at and --since a position there.',
    });
  }
  const now = formatInstant(desk.clock.now());
  if (isAhead(head, now)) findings.push(ahead(head, now));
  return findings;
}

const ahead = ({ position, at }: DeskHead, now: string): Finding => ({
  what: `The last entry, ${position}, says ${at}, and it is ${now} by the clock of this machine.`,
  advice:
    'See that the clocks of the machines that write to the desk are right. Until they agree, name a position where a time is asked for.',
});

/** The entries that say an earlier time than the one before, with what that says; in the order of the ledger. */
function wentBack(reader: Reader) {
  return reader
    .selectFrom('ledger_entry as entry')
    .innerJoin('ledger_entry as earlier', (join) =>
      join.on('earlier.position', '=', (eb) => eb('entry.position', '-', 1)),
    )
    .select(['entry.position', 'entry.at', 'earlier.at as before'])
    .whereRef('entry.at', '<', 'earlier.at')
    .orderBy('entry.position')
    .execute();
}
