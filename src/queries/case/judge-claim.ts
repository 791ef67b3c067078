import type { Day } from '../../model/bounds.ts';
import type { CaseFile } from '../../model/ladder/case-file.ts';
import { deriveStatus } from '../../model/ladder/derive-status.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { type Assessments, assessmentsInForce } from './assessments-in-force.ts';
import { caseFileOf } from './case-file-of.ts';
import { type Known, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { staleReasons } from './stale-reasons.ts';

/** Where a claim stands as of a day: what the rule derives, what people judged, why it wants another look. */
export interface ClaimJudgement extends Assessments {
  readonly standing: Standing;
  readonly stale: readonly StaleReason[];
}

type Judge = (asOf: Day) => ClaimJudgement;

/**
 * The judge of one claim's records, to be asked for any day. A case never changes and a page asks about it many
 * times, so it is laid out once and each day is judged once.
 */
export function judgeOf(records: ClaimCase, claim: number): Judge {
  const known = judges.get(records) ?? new Map<number, Judge>();
  const judge = known.get(claim) ?? makeJudge(records, claim);
  judges.set(records, known.set(claim, judge));
  return judge;
}

const judges = new WeakMap<ClaimCase, Map<number, Judge>>();

function makeJudge(records: ClaimCase, claim: number): Judge {
  return isBare(records, claim) ? judgeOfBare(records, claim) : judgeOfCase(records, claim);
}

/** Whether a claim is an event without a due date of which nothing is on record but who said it and who reviewed it. */
function isBare(records: ClaimCase, claim: number): boolean {
  for (const { kind, n, value } of records.values()) {
    if (kind === 'claim') {
      const { claimKind, dueOn } = value as Known<'claim'>['value'];
      if (n !== claim || claimKind !== 'event' || dueOn !== undefined) return false;
    } else if (kind !== 'appearance' && kind !== 'review') return false;
  }
  return true;
}

/** None of that moves where it stands, so the first of these claims answers for all: an export asks it of each. */
function judgeOfBare(records: ClaimCase, claim: number): Judge {
  bareJudge ??= judgeOfCase(new Map([[claim, knownOf(records, 'claim', claim)]]), claim);
  return bareJudge;
}

let bareJudge: Judge | undefined;

function judgeOfCase(records: ClaimCase, claim: number): Judge {
  const file = caseFileOf(records, claim);
  const judged = new Map<Day, ClaimJudgement>();
  return (asOf) => {
    const known = judged.get(asOf);
    if (known !== undefined) return known;
    const made = judgedOn(asOf, { records, claim, file });
    if (judged.size >= daysKept) judged.clear();
    judged.set(asOf, made);
    return made;
  };
}

/** A judge of many claims lives as long as the process, and anyone may ask a server about any day. */
const daysKept = 1_000;

function judgedOn(
  asOf: Day,
  { records, claim, file }: { records: ClaimCase; claim: number; file: CaseFile },
): ClaimJudgement {
  const standing = deriveStatus(file, asOf);
  const { assessed, agreeing, dissent, superseded } = assessmentsInForce(records, asOf);
  const known = knownOf(records, 'claim', claim);
  const stale = staleReasons({ records, claim: known, standing, assessed, asOf });
  return { assessed, agreeing, dissent, superseded, standing, stale };
}
