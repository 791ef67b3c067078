import { createHash } from 'node:crypto';
import type { ActingAs, Clock, Ids } from '../../src/desk.ts';

/** A clock that moves one second with each look, from an instant on. */
export function steppingClock(from = '2026-11-24T12:00:00.000Z', stepMs = 1000): Clock {
  let now = Date.parse(from) - stepMs;
  return {
    now: () => {
      now += stepMs;
      return now;
    },
  };
}

/** Identifiers and salts that are the same in every run with the same seed. */
export function countingIds(seed = 'asof'): Ids {
  let count = 0;
  const bytes = (): Buffer => {
    count += 1;
    return createHash('sha256').update(`${seed} ${count}`).digest();
  };
  return {
    uuid: (at) => {
      const time = at.toString(16).padStart(12, '0');
      const rest = bytes().toString('hex');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
    },
    salt: () => bytes().subarray(0, 16),
  };
}

/** Somebody who works on the test desks. */
export const ana: ActingAs = { name: 'Ana Ruiz', kind: 'person' };
