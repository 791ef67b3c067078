import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock, Ids } from './desk.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** Identifiers and salts from the machine's random source. An identifier knows no time before 1970. */
export const systemIds: Ids = {
  uuid: (at) => v7({ msecs: Math.max(0, at), random: drawSixteen() }),
  salt: () => drawSixteen(),
};

const bytesTogether = 16;
let drawn: Uint8Array = new Uint8Array();
let given = 0;

/** To draw sixteen bytes costs as much as to draw some thousands, of which no byte is given twice. */
function drawSixteen(): Uint8Array {
  if (given + bytesTogether > drawn.length) {
    drawn = randomBytes(256 * bytesTogether);
    given = 0;
  }
  given += bytesTogether;
  return drawn.subarray(given - bytesTogether, given);
}

/** The machine's time zone, which a new desk takes unless it is told another. */
export const systemZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Starts to measure how long work takes; gives the milliseconds since, as often as it is asked. */
export function stopwatch(): () => number {
  const from = performance.now();
  return () => performance.now() - from;
}
