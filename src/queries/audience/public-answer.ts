import type { Day } from '../../model/bounds.ts';
import { standsOf } from '../../model/judged.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import type { Reader } from '../../store/port.ts';
import { appearancesThatCount } from '../case/appearances-that-count.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { type ClaimCase, readCase } from '../case/read-case.ts';
import { reviewsBy } from '../case/reviews-by.ts';
import { holdsPrivate } from './marked-private.ts';

/** Where a claim stands from public records only. */
export interface PublicAnswer {
  /** Null when the claim itself is not public. */
  readonly status: Status | null;
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
  /** How far the looks of the rung reach; only where one of a lower rung reaches farther. */
  readonly rungUntil?: string;
  readonly possible: Status | null;
  /** The status of the newest public assessment in force. */
  readonly assessed: Status | null;
  readonly appearances: number;
  readonly reviews: number;
}

/** The desk's own records of a claim, and when they are asked about. */
interface Asked {
  readonly records: ClaimCase;
  readonly claim: number;
  readonly day: Day;
  readonly n: number;
}

/** How the public answer differs from the desk's, which is told of it; null where the two are the same. */
export async function publicDifference(
  reader: Reader,
  { records, claim, day, n }: Asked,
): Promise<PublicAnswer | null> {
  if (!(await holdsPrivate(reader, n))) return null;
  const seen = answerOf(await readCase(reader, claim, n, 'public'), claim, day);
  const own = answerOf(records, claim, day);
  return JSON.stringify(seen) === JSON.stringify(own) ? null : seen;
}

function answerOf(records: ClaimCase, claim: number, day: Day): PublicAnswer {
  if (!records.has(claim)) return nothing;
  const { standing, assessed } = judgeOf(records, claim)(day);
  return {
    ...standsOf(standing),
    possible: standing.possible,
    assessed: assessed?.value.status ?? null,
    appearances: appearancesThatCount(records, day).length,
    reviews: reviewsBy(records, day).length,
  };
}

const nothing: PublicAnswer = {
  ...{ status: null, rung: null, lookedUntil: null, possible: null, assessed: null },
  ...{ appearances: 0, reviews: 0 },
};
