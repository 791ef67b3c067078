import type { Selectable } from 'kysely';
import { groupBy } from '../../model/ladder/group-by.ts';
import { audiences } from '../../model/vocabularies/acts.ts';
import type { Problem, Reader, Tables } from '../../store/port.ts';
import { type ClaimCase, casesRead, readCases } from '../case/read-case.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { standingRow } from '../standing/refresh-standing.ts';
import { standingSpans } from '../standing/standing-spans.ts';

/** Derives every claim's standing anew and holds the stored one against it; nothing else may be stored. */
export async function checkDerived(reader: Reader): Promise<readonly Problem[]> {
  const { n: known } = await reader.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  const problems: Problem[] = [];
  let claims = await claimsAfter(reader, 0);
  while (claims.length > 0) {
    problems.push(...(await problemsOf(reader, claims, known)));
    claims = await claimsAfter(reader, claims.at(-1) ?? known);
  }
  return [...problems, ...(await strayStandings(reader))];
}

/** The next claims, as many as are read at a time. */
async function claimsAfter(reader: Reader, after: number): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('record_claim')
    .select('n')
    .where('n', '>', after)
    .orderBy('n')
    .limit(casesRead)
    .execute();
  return rows.map(({ n }) => n);
}

/** What cannot be read at once is read claim by claim, so that the one at fault is named. */
async function problemsOf(
  reader: Reader,
  claims: readonly number[],
  known: number,
): Promise<readonly Problem[]> {
  try {
    const cases = await readCases(reader, claims, known);
    const stored = await storedStandings(reader, claims);
    const merged = await canonicalNumbers(reader, claims, { n: known, audience: 'private' });
    return claims.flatMap((claim) =>
      merged.has(claim)
        ? mergedProblems(claim, stored.get(claim))
        : standingProblems(claim, cases.get(claim), stored.get(claim)),
    );
  } catch (error) {
    const [claim, ...others] = claims;
    if (claim !== undefined && others.length === 0) return [underivable(claim, error)];
    const problems: Problem[] = [];
    for (const claim of claims) problems.push(...(await problemsOf(reader, [claim], known)));
    return problems;
  }
}

type Stored = Selectable<Tables['derived_standing']>;

async function storedStandings(
  reader: Reader,
  claims: readonly number[],
): Promise<ReadonlyMap<number, readonly Stored[]>> {
  const rows = await reader
    .selectFrom('derived_standing')
    .selectAll()
    .where('audience', 'in', audiences.codes)
    .where('claim', 'in', [...claims])
    .orderBy('claim')
    .orderBy('from_day')
    .execute();
  return groupBy(rows, ({ claim }) => claim);
}

/** A claim that counts as another stands nowhere by itself. */
function mergedProblems(claim: number, stored: readonly Stored[] = []): readonly Problem[] {
  return stored.length === 0 ? [] : [problem(claim, 'it was merged into another claim')];
}

function standingProblems(
  claim: number,
  records: ClaimCase = new Map(),
  stored: readonly Stored[] = [],
): readonly Problem[] {
  try {
    if (isAsDerived(claim, records, stored)) return [];
    return [problem(claim, 'the stored standing is not what the rule derives')];
  } catch (error) {
    return [underivable(claim, error)];
  }
}

function isAsDerived(claim: number, records: ClaimCase, stored: readonly Stored[]): boolean {
  const spans = standingSpans(records, claim);
  return (
    stored.length === spans.length &&
    spans.every((span, place) =>
      Object.entries(standingRow(claim, span)).every(
        ([column, value]) => stored[place]?.[column as keyof Stored] === value,
      ),
    )
  );
}

function underivable(claim: number, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problem(claim, `cannot be derived anew: ${reason}`);
}

async function strayStandings(reader: Reader): Promise<readonly Problem[]> {
  const rows = await reader
    .selectFrom('derived_standing as standing')
    .leftJoin('record_claim as claim', 'claim.n', 'standing.claim')
    .select('standing.claim')
    .distinct()
    .where(({ or, eb }) =>
      or([eb('claim.n', 'is', null), eb('standing.audience', 'not in', audiences.codes)]),
    )
    .execute();
  return rows.map((row) => problem(row.claim, 'there is no such claim or no such audience'));
}

const problem = (claim: number, what: string): Problem => ({
  table: 'derived_standing',
  id: String(claim),
  what,
});
