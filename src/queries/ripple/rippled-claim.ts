import type { Day } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import { standsOf } from '../../model/judged.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import { reviewedOn } from '../../model/reviewed-on.ts';
import { type TakenBack, takenBackBy } from '../../model/taken-back.ts';
import { setAsideReasons } from '../../model/vocabularies/evidence.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import { appearancesThatCount } from '../case/appearances-that-count.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { allKnown, type Known, knownOf } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { reviewsBy } from '../case/reviews-by.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { leftOut } from '../listed-claim.ts';
import type { RestingLink } from './links-of.ts';
import type { RequestOfClaim, RestingRequest } from './requests-of.ts';
import { type Step, wayTo } from './ways-to.ts';

/** A claim something of which rests on a record, with where the claim stands as of the day. */
export interface RippledClaim {
  readonly claim: {
    readonly id: string;
    readonly n: number;
    readonly slug: string | null;
    readonly text: string;
  };
  readonly status: Status;
  readonly rung: Rung | null;
  /** `YYYY-MM-DD`; null unless it stands at no evidence found. */
  readonly lookedUntil: string | null;
  /** What took the claim back as of the day. */
  readonly takenBack: readonly TakenBack[];
  /** What is left out, by each assessment in force that carries the mark *misleading*. */
  readonly misleading: readonly string[];
  /** Its evidence, looks and appearances that do, in the order they were entered. */
  readonly records: readonly RestingRecord[];
  /** Assessments made by the day that considered one of them. */
  readonly assessments: readonly RestingAssessment[];
  /** Reviews of ours that published one of those. */
  readonly reviews: readonly RestingReview[];
  /** Requests for a reply about it, made by the day, that rest on the record. */
  readonly requests: readonly RestingRequest[];
  /** Its links: the summaries of the claims at their other ends say where it stands. */
  readonly links: readonly RestingLink[];
}

/** A record that rests on another. */
export interface RestingRecord extends Step {
  /** By which records, the nearest to the one asked about first; empty when it names that one itself. */
  readonly through: readonly Step[];
  /** What it weighs as of the day: "firm, for", "withdrawn", "said by then". */
  readonly weighs: string;
}

export interface RestingAssessment {
  readonly n: number;
  readonly id: string;
  readonly by: string;
  /** EDTF, or the day of entry. */
  readonly on: string;
  readonly status: Status;
}

export interface RestingReview {
  readonly n: number;
  readonly id: string;
  readonly publisher: string | null;
  readonly rating: string;
  readonly on: string | null;
}

/** A claim's records, and what is asked of them. */
export interface RippleFacts {
  readonly records: ClaimCase;
  readonly claim: number;
  readonly targets: ReadonlySet<number>;
  readonly day: Day;
  readonly asked: readonly RequestOfClaim[];
  readonly links: readonly RestingLink[];
}

/** What of one claim rests on a record; null when nothing does, or the claim is a draft. */
export function rippledClaim(facts: RippleFacts): RippledClaim | null {
  const { records, claim, targets, day, links } = facts;
  const own = knownOf(records, 'claim', claim);
  const { id, slug, value, draft } = own;
  if (draft) return null;
  const judgement = judgeOf(records, claim)(day);
  const { standing } = judgement;
  const isOfAll = restsWhole(facts);
  const resting = recordsResting(facts, isOfAll, standing);
  const numbers = new Set([...targets, ...resting.map(({ n }) => n)]);
  const judged = assessmentsBy(records, day).filter(
    ({ n, value: { considered = [] } }) =>
      isOfAll || numbers.has(n) || considered.some((each) => numbers.has(each)),
  );
  for (const { n } of judged) numbers.add(n);
  const reviewed = reviewsBy(records, day).filter(
    ({ n, value: { assessment } }) => isOfAll || numbers.has(n) || numbers.has(assessment ?? 0),
  );
  const requests = requestsResting(facts, isOfAll);
  const isLinked = links.some(({ n }) => targets.has(n));
  const found = [resting, judged, reviewed, requests].some(({ length }) => length > 0);
  if (!isOfAll && !isLinked && !found) return null;
  return {
    claim: { id, n: claim, slug: slug ?? null, text: value.text },
    ...standsOf(standing),
    takenBack: takenBackBy(own, day),
    misleading: leftOut(judgement),
    records: resting,
    assessments: judged.map((each) => ({
      ...{ n: each.n, id: each.id, by: each.entered.by, status: each.value.status },
      on: each.value.assessedOn?.text ?? isoOfDay(each.entered.day),
    })),
    reviews: reviewed.map((each) => ({
      ...{ n: each.n, id: each.id, publisher: each.value.publisher ?? null },
      ...{ rating: each.value.rating, on: reviewedOn(each) },
    })),
    requests,
    links,
  };
}

function requestsResting(
  { asked, targets }: RippleFacts,
  isOfAll: boolean,
): readonly RestingRequest[] {
  return asked
    .filter(({ restsOn }) => isOfAll || [...restsOn].some((n) => targets.has(n)))
    .map(({ request }) => request);
}

/** Made by then, in force or not. */
const assessmentsBy = (records: ClaimCase, day: Day): readonly Known<'assessment'>[] =>
  allKnown(records, 'assessment').filter(
    (record) =>
      !record.draft && !isTakenBack(record, day) && dayThatCounts(records, record).last <= day,
  );

/** The claim itself, one that was merged into it, the merge, or a topic: then all of its records do. */
function restsWhole({ records, targets }: RippleFacts): boolean {
  const claims = allKnown(records, 'claim');
  return (
    [...claims, ...allKnown(records, 'merge')].some(({ n }) => targets.has(n)) ||
    claims.some(({ value }) => value.topics?.some((topic) => targets.has(topic)))
  );
}

function recordsResting(
  { records, targets, day }: RippleFacts,
  isOfAll: boolean,
  standing: Standing,
): readonly RestingRecord[] {
  const weighs = weightsOf(records, standing, day);
  const pieces = [
    ...allKnown(records, 'appearance'),
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
  ].sort((one, other) => one.n - other.n);
  return pieces.flatMap((piece) => {
    const through = isOfAll ? [] : wayTo(records, piece, targets);
    if (through === null) return [];
    const { kind, n, id } = piece;
    return [{ kind, n, id, through, weighs: weighs.get(n) ?? 'does not count' }];
  });
}

function weightsOf(
  records: ClaimCase,
  { counted, setAside, possibly }: Standing,
  day: Day,
): ReadonlyMap<number, string> {
  return new Map([
    ...counted.map(({ n, why }) => [n, `counts: ${why}`] as const),
    ...setAside.map(({ n, reason }) => [n, setAsideReasons.terms[reason].label] as const),
    ...possibly.map(({ n }) => [n, 'possibly by then'] as const),
    ...appearancesThatCount(records, day).map(({ n }) => [n, 'said by then'] as const),
  ]);
}
