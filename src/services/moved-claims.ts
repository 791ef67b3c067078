import type { Day } from '../model/bounds.ts';
import { type Stands, standsOf } from '../model/judged.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import { appearancesThatCount } from '../queries/case/appearances-that-count.ts';
import { judgeOf } from '../queries/case/judge-claim.ts';
import { eachCase } from '../queries/case/read-case.ts';
import type { Act } from './act.ts';

/** A record that counted for a claim and fell with the one that was taken back. */
export interface FallenRecord {
  readonly kind: 'evidence' | 'absence' | 'appearance';
  readonly n: number;
  readonly id: string;
  readonly claim: number;
}

/** A claim that stands elsewhere since. */
export interface MovedClaim {
  readonly claim: number;
  readonly before: Status;
  readonly after: Status;
}

/** A status; of no evidence found with its rung and the latest day a look reaches, `YYYY-MM-DD`. */
export type StandsAt = Stands;

/** Where one claim stands on a day, with what counts. */
export interface Counting extends StandsAt {
  readonly claim: number;
  readonly counted: readonly FallenRecord[];
}

/** Where these claims stand as of a day, inside the act. */
export async function standings(
  act: Act,
  claims: readonly number[],
  asOf: Day,
): Promise<readonly Counting[]> {
  const judged: Counting[] = [];
  for await (const [claim, records] of eachCase(act.db, claims, everyRecord)) {
    const { standing } = judgeOf(records, claim)(asOf);
    const counted = [...standing.counted, ...appearancesThatCount(records, asOf)];
    judged.push({
      ...{ claim, ...standsOf(standing) },
      counted: counted.map(({ kind, n }) => ({ kind, n, id: records.get(n)?.id ?? '', claim })),
    });
  }
  return judged;
}

/** Where a claim stands, without what counts. */
export const standsAt = ({ claim: _, counted: __, ...stands }: Counting): StandsAt => stands;

/** What no longer counts, and which claims stand elsewhere. */
export function difference(before: readonly Counting[], after: readonly Counting[]) {
  const stillCounts = new Set(after.flatMap(({ counted }) => counted.map(({ n }) => n)));
  const falls = before.flatMap(({ counted }) => counted.filter(({ n }) => !stillCounts.has(n)));
  const moved = before.flatMap(({ claim, status }, place) => {
    const now = after[place]?.status ?? status;
    return now === status ? [] : [{ claim, before: status, after: now }];
  });
  return { falls, moved };
}
