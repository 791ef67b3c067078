import type { Day } from '../model/bounds.ts';
import { standsOf } from '../model/judged.ts';
import type { Standing } from '../model/ladder/standing.ts';
import { misleadingMarks } from '../model/misleading-marks.ts';
import type { ReviewOfOthers } from '../model/review-of-others.ts';
import { type TakenBack, takenBackBy } from '../model/taken-back.ts';
import type { StaleReason } from '../model/vocabularies/assessments.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';
import type { Rung, Status } from '../model/vocabularies/statuses.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { judgeOf } from './case/judge-claim.ts';
import { knownOf } from './case/known-record.ts';
import { type ClaimCase, readCases } from './case/read-case.ts';
import { readDrafts } from './case/read-drafts.ts';
import { readRetractions } from './case/read-retractions.ts';
import { type ClaimConditions, claimsWhere } from './claim-conditions.ts';
import { mergedInto } from './identity/identities.ts';
import type { Moment } from './moment.ts';
import { othersAmong, reviewsOfOthers } from './reviews-of-others.ts';

/** One claim of a list, with where it stands as of the day. */
export interface ListedClaim {
  readonly id: string;
  readonly n: number;
  readonly slug: string | null;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly status: Status;
  readonly rung: Rung | null;
  /** How far the looks reach that count, `YYYY-MM-DD`; null unless it stands at no evidence found. */
  readonly lookedUntil: string | null;
  /** How far those of the rung reach; only where one of a lower rung reaches farther. */
  readonly rungUntil?: string;
  readonly possible: Status | null;
  /** What is left out, by each assessment in force that carries the mark *misleading*. */
  readonly misleading: readonly string[];
  readonly stale: readonly StaleReason[];
  /** What took it back as of the day: the desk's own mistake, or a withdrawal. */
  readonly takenBack: readonly TakenBack[];
  /** How other publishers rated it, by the day: said beside where it stands, which is the desk's own. The earliest first. */
  readonly reviews: readonly ReviewOfOthers[];
}

/** The same as the stored standing has it, which does not hold how far the looks reach, nor what people judged, reviewed or took back. */
export type StoredClaim = Omit<ListedClaim, NotStored>;

type NotStored = 'lookedUntil' | 'rungUntil' | 'misleading' | 'takenBack' | 'reviews';

/** Where a claim of a list stands. */
export type ListedStanding = Omit<ListedClaim, keyof ClaimRow>;

/** A claim as its rows have it. */
export interface ClaimRow {
  readonly id: string;
  readonly n: number;
  readonly slug: string | null;
  readonly kind: string;
  readonly text: string;
}

/** Where the claim of a row stands, as stored or as derived. */
export interface RowStanding {
  readonly status: string;
  readonly rung: string | null;
  readonly possible: string | null;
  readonly stale: readonly StaleReason[];
}

/** Codes are checked where they are written, and by `verify`. */
export function listed(
  { id, n, slug, kind, text }: ClaimRow,
  { status, rung, possible, stale }: RowStanding,
): StoredClaim {
  return { id, n, slug, kind, text, status, rung, possible, stale } as StoredClaim;
}

/** Claims of a page, each with how far its looks reach, the marks *misleading* beside its status, what took it back, and how others rated it. */
export async function withWhatIsNotStored<Claim extends StoredClaim>(
  reader: Reader,
  claims: readonly Claim[],
  { n, day }: Pick<Moment, 'n' | 'day'>,
): Promise<readonly (Claim & Pick<ListedClaim, NotStored>)[]> {
  const marked = await everMarked(reader, claims, n);
  const retracted = await retractedAmong(reader, claims, n);
  const asked = claims.filter(
    (claim) =>
      claim.status === 'no_evidence_found' || marked.has(claim.n) || retracted.has(claim.n),
  );
  const cases = await readCases(
    reader,
    asked.map((claim) => claim.n),
    n,
  );
  const numbers = claims.map((claim) => claim.n);
  const reviews = await reviewsOfOthers(reader, numbers, { n, day });
  return claims.map((claim) => {
    const records = cases.get(claim.n);
    const judged = records && judgeOf(records, claim.n)(day);
    return {
      ...claim,
      ...reachOf(judged?.standing),
      misleading: judged ? leftOut(judged) : [],
      takenBack: records ? takenBackBy(knownOf(records, 'claim', claim.n), day) : [],
      reviews: reviews.get(claim.n) ?? [],
    };
  });
}

function reachOf(standing: Standing | undefined): Pick<ListedClaim, 'lookedUntil' | 'rungUntil'> {
  if (standing === undefined) return { lookedUntil: null };
  const { status: _, rung: __, ...reach } = standsOf(standing);
  return reach;
}

/** A claim of which everything was read, as it stands by these records. */
export function listedFrom(claim: number, records: ClaimCase, day: Day): ListedClaim {
  const { id, slug, value } = knownOf(records, 'claim', claim);
  const named = { id, n: claim, slug: slug ?? null, kind: value.claimKind, text: value.text };
  return { ...named, ...standingFrom(claim, records, day) };
}

/** Where it stands, as lists tell it. */
export function standingFrom(claim: number, records: ClaimCase, day: Day): ListedStanding {
  const judged = judgeOf(records, claim)(day);
  const { standing, stale } = judged;
  return {
    ...{ ...standsOf(standing), possible: standing.possible, stale, misleading: leftOut(judged) },
    takenBack: takenBackBy(knownOf(records, 'claim', claim), day),
    reviews: othersAmong(records, day),
  };
}

/** Whether the desk took a claim of a list back as its own mistake. */
export const wasMistake = ({ takenBack }: Pick<ListedClaim, 'takenBack'>): boolean =>
  takenBack.some(({ kind }) => kind === 'mistake');

/** What is left out, by each mark that stands. */
export const leftOut = (judged: Parameters<typeof misleadingMarks>[0]): readonly string[] =>
  misleadingMarks(judged).map((mark) => mark.leftOut);

async function retractedAmong(
  reader: Reader,
  claims: readonly { readonly n: number }[],
  n: number,
): Promise<ReadonlySet<number>> {
  const numbers = claims.map((claim) => claim.n);
  const retractions = await readRetractions(reader, numbers, { n, audience: 'private' });
  return new Set(retractions.map(({ value }) => value.record));
}

/** The claims of which an assessment carries the mark, in force or not; what was merged into a claim counts for it. */
async function everMarked(
  reader: Reader,
  claims: readonly { readonly n: number }[],
  n: number,
): Promise<ReadonlySet<number>> {
  const numbers = claims.map((claim) => claim.n);
  const merged = await mergedInto(reader, numbers, { n, audience: 'private' });
  const counts = new Map([...merged].flatMap(([kept, gone]) => gone.map((one) => [one, kept])));
  const where = { column: 'claim', among: [...numbers, ...counts.keys()] };
  const assessments = await readRecords(reader, 'assessment', { where, upTo: n });
  const marked = assessments.filter(({ value }) => value.misleading !== undefined);
  return new Set(marked.map(({ value: { claim } }) => counts.get(claim) ?? claim));
}

/** The claims among these that were drafts when the number `n` was entered: they are in no list. */
export async function draftsAmong(
  reader: Reader,
  claims: readonly { readonly n: number }[],
  n: number,
): Promise<ReadonlySet<number>> {
  const numbers = claims.map((claim) => claim.n);
  return readDrafts(reader, numbers, n);
}

/** The claims that fit, with everything of each that was entered up to a number, in the order they were logged. */
export async function* claimsWithCases(
  reader: Reader,
  conditions: ClaimConditions,
  { after, batch }: { readonly after: number; readonly batch: number },
): AsyncGenerator<{ readonly row: ClaimRow; readonly records: ClaimCase }> {
  let last = after;
  for (;;) {
    const rows = await claimsWhere(reader, conditions, last).limit(batch).execute();
    const numbers = rows.map(({ n }) => n);
    const cases = await readCases(reader, numbers, conditions.upTo);
    for (const row of rows) yield { row, records: cases.get(row.n) ?? new Map() };
    last = numbers.at(-1) ?? last;
    if (rows.length < batch) return;
  }
}
