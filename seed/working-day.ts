import type { Clock } from '../src/desk.ts';

/** A clock for seeding by which the same records are entered at the same minutes of one working day, from eight on. */
export function workingDay(): Clock {
  let now = Date.parse('2026-11-24T08:00:00.000Z');
  return {
    now: () => {
      now += stepMs;
      return now;
    },
  };
}

/** So that the interview fills the day. */
const stepMs = 4 * 60_000;
