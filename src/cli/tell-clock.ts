import type { Desk } from '../desk.ts';
import { formatInstant } from '../model/instant.ts';
import { isAhead, readHead } from '../queries/head.ts';
import type { Terminal } from './terminal.ts';

/** Warns, once a command that writes, where the clock stands before the last entry: what is entered now says an earlier time. */
export async function tellClock(desk: Desk, terminal: Terminal): Promise<void> {
  const head = await readHead(desk);
  const now = formatInstant(desk.clock.now());
  if (!isAhead(head, now)) return;
  terminal.err(
    `It is ${now} by the clock of this machine, earlier than the last entry says, ${head.at}. What is entered keeps its place in the order all the same; see that the clock is right.\n`,
  );
}
