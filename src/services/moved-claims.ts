import type { Day } from '../model/bounds.ts';
import { type Stands, standsOf } from '../model/judged.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { fallenAs } from '../model/taken-back.ts';
import type { Status } from '../model/vocabularies/statuses.ts';
import { appearancesThatCount } from '../queries/case/appearances-that-count.ts';
import { fellWith } from '../queries/case/fell-with.ts';
import { judgeOf } from '../queries/case/judge-claim.ts';
import { allKnown } from '../queries/case/known-record.ts';
import { type ClaimCase, eachCase } from '../queries/case/read-case.ts';
import type { Act } from './act.ts';

/** A record of a claim that was in force and fell with the one that was taken back. */
export interface FallenRecord {
  readonly kind: 'evidence' | 'absence' | 'appearance';
  readonly n: number;
  readonly id: string;
  readonly claim: number;
  /** Whether it counted until then: what was set aside, is context or is of a later day did not. */
  readonly counted: boolean;
}

/** A claim that stands elsewhere since. */
export interface MovedClaim {
  readonly claim: number;
  readonly before: Status;
  readonly after: Status;
}

/** A status; of no evidence found with its rung and the latest day a look reaches, `YYYY-MM-DD`. */
export type StandsAt = Stands;

/** Where one claim stands on a day, with what of it is in force: what counts first, then what does not. */
export interface Counting extends StandsAt {
  readonly claim: number;
  readonly inForce: readonly FallenRecord[];
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
    const counts = new Set(counted.map(({ n }) => n));
    const inForce = [...counted, ...notTakenBack(records, asOf).filter(({ n }) => !counts.has(n))];
    judged.push({
      ...{ claim, ...standsOf(standing) },
      inForce: inForce.map(({ kind, n }) => ({
        ...{ kind, n, id: records.get(n)?.id ?? '', claim },
        counted: counts.has(n),
      })),
    });
  }
  return judged;
}

/** What was put to a claim or said of it, is no draft, and did not fall by a day. */
function notTakenBack(records: ClaimCase, asOf: Day) {
  const fallen = fellWith(records, asOf);
  return [
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
    ...allKnown(records, 'appearance'),
  ].filter(
    (record) => !record.draft && fallenAs({ ...record, fellWith: fallen(record) }, asOf) === null,
  );
}

/** Where a claim stands, without what is in force. */
export const standsAt = ({ claim: _, inForce: __, ...stands }: Counting): StandsAt => stands;

/** What is no longer in force or no longer counts, and which claims stand elsewhere. */
export function difference(before: readonly Counting[], after: readonly Counting[]) {
  const now = new Map(
    after.flatMap(({ inForce }) => inForce.map(({ n, counted }) => [n, counted] as const)),
  );
  const isFallen = ({ n, counted }: FallenRecord): boolean =>
    !now.has(n) || (counted && now.get(n) === false);
  const falls = before.flatMap(({ inForce }) => inForce.filter(isFallen));
  const moved = before.flatMap(({ claim, status }, place) => {
    const now = after[place]?.status ?? status;
    return now === status ? [] : [{ claim, before: status, after: now }];
  });
  return { falls, moved };
}
