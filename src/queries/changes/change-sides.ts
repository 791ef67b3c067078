import type { Reader } from '../../store/port.ts';
import { type ClaimJudgement, judgeOf } from '../case/judge-claim.ts';
import { claimNumbers } from '../case/merged-claims.ts';
import { type ClaimCase, readCases } from '../case/read-case.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { Moment } from '../moment.ts';
import type { DatedEvent } from '../timeline/dated-event.ts';
import { isToldBy, readEventsOf } from '../timeline/read-events.ts';

/** What is told of a claim at a moment. */
export interface Side {
  readonly records: ClaimCase;
  readonly judgement: ClaimJudgement;
  readonly events: readonly DatedEvent[];
}

/** Sides by the number of the claim. */
export type Sides = ReadonlyMap<number, Side>;

/** What is told of these claims at a moment, in as many queries as of one. */
export async function readSides(
  reader: Reader,
  claims: readonly number[],
  { n, day }: Moment,
): Promise<Sides> {
  const cases = await readCases(reader, claims, n);
  const events = await readEventsOf(reader, cases, { n, day, audience: 'private' });
  const sideOf = (claim: number, records: ClaimCase): Side => ({
    records,
    judgement: judgeOf(records, claim)(day),
    events: (events.get(claim) ?? []).filter((each) => isToldBy(each, day)),
  });
  return new Map([...cases].map(([claim, records]) => [claim, sideOf(claim, records)]));
}

/**
 * What was told at an earlier moment of those of these claims that were there then. Nothing need be read twice where only
 * days have passed. Where claims were merged or parted since, it is told from the claim that each counted as then, and what
 * was told of each of them is no news.
 */
export async function readSidesThen(reader: Reader, now: Sides, since: Moment): Promise<Sides> {
  const older = [...now].filter(([claim]) => claim <= since.n);
  const isTouched = ([, side]: readonly [number, Side]): boolean => newestOf(side) > since.n;
  return new Map([
    ...(await readUntouched(reader, new Map(older.filter((each) => !isTouched(each))), since)),
    ...(await readJoined(reader, new Map(older.filter(isTouched)), since)),
  ]);
}

const newestOf = ({ records, events }: Side): number =>
  Math.max(
    ...records.keys(),
    ...[...records.values()].flatMap(({ retractions }) => retractions.map(({ n }) => n)),
    ...events.map(({ event }) => event.record?.n ?? 0),
  );

async function readUntouched(reader: Reader, now: Sides, since: Moment): Promise<Sides> {
  const cases = await readCases(reader, [...now.keys()], since.n);
  return new Map(
    [...now].map(([claim, { events }]) => {
      const records = cases.get(claim) ?? new Map();
      return [claim, { records, judgement: judgeOf(records, claim)(since.day), events }] as const;
    }),
  );
}

async function readJoined(reader: Reader, now: Sides, since: Moment): Promise<Sides> {
  const parts = new Map(
    [...now].map(([claim, { records }]) => [
      claim,
      [claim, ...claimNumbers(records).filter((n) => n <= since.n)],
    ]),
  );
  const claims = [...new Set([...parts.values()].flat())];
  const canonical = await canonicalNumbers(reader, claims, { n: since.n, audience: 'private' });
  const counted = (n: number): number => canonical.get(n) ?? n;
  const then = await readSides(reader, [...new Set(claims.map(counted))], since);
  const joined = (claim: number, own: readonly number[]): readonly (readonly [number, Side])[] => {
    const side = then.get(counted(claim));
    if (side === undefined) return [];
    const all = [...new Set(own.map(counted))].flatMap((n) => then.get(n)?.events ?? []);
    return [[claim, { ...side, events: all }]];
  };
  return new Map([...parts].flatMap(([claim, own]) => joined(claim, own)));
}
