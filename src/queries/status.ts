import type { Desk } from '../desk.ts';
import { openEnd, openStart } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import type { DossierAssessment, DossierMoment, DossierReview } from '../model/dossier.ts';
import { judgedOf, type ReachOf, standsOf } from '../model/judged.ts';
import { type JudgementBecame, judgementBecame } from '../model/judgement-became.ts';
import type { HeldPeriod, Standing } from '../model/ladder/standing.ts';
import { type MappedRating, mappedRating } from '../model/mapped.ts';
import { reviewedOn } from '../model/reviewed-on.ts';
import { type TakenBack, takenBackBy } from '../model/taken-back.ts';
import type { Confidence, StaleReason } from '../model/vocabularies/assessments.ts';
import type { SetAsideReason } from '../model/vocabularies/evidence.ts';
import type { Rung, Status } from '../model/vocabularies/statuses.ts';
import { type PublicAnswer, publicDifference } from './audience/public-answer.ts';
import { appearancesThatCount } from './case/appearances-that-count.ts';
import { type ClaimJudgement, judgeOf } from './case/judge-claim.ts';
import { withJudgementSince } from './case/judgement-since.ts';
import { knownOf } from './case/known-record.ts';
import { readMappedReviews } from './case/mappings.ts';
import { mergedClaims } from './case/merged-claims.ts';
import { reachIn } from './case/reach-in.ts';
import type { ClaimCase } from './case/read-case.ts';
import { audienceOf, type ClaimQuestion, readAsked } from './claim-question.ts';
import { type Moment, resolveMoment } from './moment.ts';
import { readRelations } from './relations/relations.ts';
import { relationsInFull, type StatusRelations } from './relations/status-relations.ts';

/** Where a claim stands: the answer of `asof status`, key by key as the command line's contract has it. */
export interface ClaimStatus extends DossierMoment {
  readonly claim: {
    readonly id: string;
    readonly n: number;
    readonly slug: string | null;
    readonly text: string;
    readonly kind: string;
    /** Claims that were merged into it: what was entered for them counts for it. */
    readonly merged: readonly {
      readonly id: string;
      readonly n: number;
      readonly slug: string | null;
      readonly text: string;
      /** The number of the merge. */
      readonly merge: number;
      readonly because: string | null;
    }[];
    /** A model or a rule proposed it, and no person has accepted it. */
    readonly draft?: true;
    /** What took it back as of the day. */
    readonly takenBack: readonly TakenBack[];
  };
  readonly derived: DerivedStatus;
  readonly assessed: AssessedStatus | null;
  /** Others in force that came to the same status; one may carry the mark *misleading*. */
  readonly agreeing: readonly AssessedStatus[];
  readonly dissent: readonly AssessedStatus[];
  /** Other publishers' words, and ours where published. */
  readonly reviews: readonly {
    readonly publisher: string | null;
    readonly rating: string;
    readonly on: string | null;
    readonly url: string | null;
    /** What a rule of an importer reads the rating as; null where none has. It moves nothing. */
    readonly mapped: MappedRating | null;
    /** Of one of ours whose judgement was taken back, or superseded by one of another status. */
    readonly since?: JudgementBecame;
  }[];
  readonly stale: readonly StaleReason[];
  /** How many count as of then: said by then, and not taken back. */
  readonly appearances: number;
}

/** How the answer from public records differs, for the desk to know; null where it does not. */
export interface WithPublic {
  readonly public: PublicAnswer | null;
}

/** What the rule derives, with every record counted, set aside or possible exactly once. */
export interface DerivedStatus {
  readonly status: Status;
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
  /** How far the looks of the rung reach; only where one of a lower rung reaches farther. */
  readonly rungUntil?: string;
  readonly held: { readonly for: readonly Period[]; readonly against: readonly Period[] } | null;
  readonly rule: string;
  readonly possible: Status | null;
  readonly origins: Standing['origins'];
  readonly firm: Standing['firm'];
  readonly counted: readonly (NamedRecord & { readonly why: string })[];
  readonly setAside: readonly (NamedRecord & {
    readonly reason: SetAsideReason;
    readonly by: string | null;
  })[];
  readonly possibly: readonly NamedRecord[];
}

interface NamedRecord {
  readonly kind: 'evidence' | 'absence';
  readonly id: string;
  readonly n: number;
}

/** Both days inclusive; null where it is open. */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AssessedStatus {
  readonly id: string;
  readonly n: number;
  readonly status: Status;
  /** Of no evidence found: the rung that the rule gave then, and how far the looks reach that were considered. */
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
  readonly rungUntil?: string;
  readonly confidence: Confidence | null;
  readonly likelihood: string | null;
  readonly by: string;
  readonly on: string;
  readonly because: string;
  readonly misleading: string | null;
  readonly reviewOn: string | null;
}

/**
 * Where a claim stands as of a day, as known at a place in the ledger.
 *
 * @throws NotFound when the claim is not known by then; InvalidInput for an ambiguous name or a bad date.
 */
export async function status(
  desk: Desk,
  question: ClaimQuestion,
): Promise<ClaimStatus & StatusRelations & WithPublic> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { claim, records } = await readAsked(reader, question, moment);
  const { day, n } = moment;
  const isDesk = question.public !== true;
  const audience = audienceOf(question);
  const reviews = await readMappedReviews(reader, records, { day, n, audience });
  const found = statusOf({ claim, records, reviews }, judgeOf(records, claim)(day), moment);
  const relations = await readRelations(reader, { claim, records, moment, audience });
  return {
    ...found,
    ...(await relationsInFull(reader, relations, { n, audience })),
    public: isDesk ? await publicDifference(reader, { records, claim, day, n }) : null,
  };
}

/** A claim with its records, and its reviews by the day, each with what a rule reads its rating as. */
interface ReadClaim {
  readonly claim: number;
  readonly records: ClaimCase;
  readonly reviews: readonly DossierReview[];
}

/** The status of a claim whose records are read and judged already. */
export function statusOf(
  { claim, records, reviews }: ReadClaim,
  judgement: ClaimJudgement,
  { asOf, day, knownAt, position }: Moment,
): ClaimStatus {
  const known = knownOf(records, 'claim', claim);
  const { id, slug, value, draft } = known;
  const reachOf = reachIn(records);
  return {
    claim: {
      ...{ id, n: claim, slug: slug ?? null, text: value.text, kind: value.claimKind },
      merged: mergedClaims(records).map(({ claim: gone, merge }) => ({
        ...{ id: gone.id, n: gone.n, slug: gone.slug ?? null, text: gone.value.text },
        ...{ merge: merge.n, because: merge.value.because ?? null },
      })),
      ...(draft ? { draft } : {}),
      takenBack: takenBackBy(known, day),
    },
    asOf,
    knownAt,
    position,
    derived: derivedStatus(records, judgement.standing),
    assessed: judgement.assessed && assessedStatus(judgement.assessed, reachOf),
    agreeing: judgement.agreeing.map((each) => assessedStatus(each, reachOf)),
    dissent: judgement.dissent.map((each) => assessedStatus(each, reachOf)),
    reviews: withJudgementSince(reviews, { records, judged: judgement, day }).map((review) => ({
      publisher: review.value.publisher ?? null,
      rating: review.value.rating,
      on: reviewedOn(review),
      url: review.value.url ?? null,
      mapped: mappedRating(review.mapped),
      ...judgementBecame(review),
    })),
    stale: judgement.stale,
    appearances: appearancesThatCount(records, day).length,
  };
}

function derivedStatus(records: ClaimCase, standing: Standing): DerivedStatus {
  const idOf = (n: number): string => records.get(n)?.id ?? '';
  const { counted, setAside, possibly, held, row: _row, rungUntil: _day, ...same } = standing;
  return {
    ...same,
    ...standsOf(standing),
    held: held && { for: held.for.map(period), against: held.against.map(period) },
    counted: counted.map(({ kind, n, why }) => ({ kind, id: idOf(n), n, why })),
    setAside: setAside.map(({ kind, n, reason, by }) => ({
      kind,
      id: idOf(n),
      n,
      reason,
      by: by === undefined ? null : idOf(by) || String(by),
    })),
    possibly: possibly.map(({ kind, n }) => ({ kind, id: idOf(n), n })),
  };
}

function period({ first, last }: HeldPeriod): Period {
  return {
    from: first === openStart ? null : isoOfDay(first),
    to: last === openEnd ? null : isoOfDay(last),
  };
}

function assessedStatus(
  { id, n, value, entered }: DossierAssessment,
  reachOf: ReachOf,
): AssessedStatus {
  const { status: judged, rung = null, until = null, rungUntil } = judgedOf(value, reachOf);
  return {
    id,
    n,
    ...{ status: judged, rung, lookedUntil: until },
    ...(rungUntil === undefined ? {} : { rungUntil }),
    confidence: value.confidence ?? null,
    likelihood: value.likelihood ?? null,
    by: entered.by,
    on: value.assessedOn?.text ?? isoOfDay(entered.day),
    because: value.because,
    misleading: value.misleading ?? null,
    reviewOn: value.reviewOn?.text ?? null,
  };
}
