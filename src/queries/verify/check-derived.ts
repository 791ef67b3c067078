import type { Problem, Reader } from '../../store/port.ts';
import { readCase } from '../case/read-case.ts';
import { standingRow } from '../standing/refresh-standing.ts';
import { standingSpans } from '../standing/standing-spans.ts';

/** Derives every claim's standing anew and holds the stored one against it; nothing else may be stored. */
export async function checkDerived(reader: Reader): Promise<readonly Problem[]> {
  const { n: known } = await reader.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  const problems: Problem[] = [];
  const claims = await reader.selectFrom('record_claim').select('n').orderBy('n').execute();
  for (const { n } of claims) {
    problems.push(...(await claimProblems(reader, n, known)));
  }
  return [...problems, ...(await strayStandings(reader)), ...(await strayIdentities(reader))];
}

async function claimProblems(
  reader: Reader,
  claim: number,
  known: number,
): Promise<readonly Problem[]> {
  try {
    if (await isAsDerived(reader, claim, known)) return [];
    return [problem(claim, 'the stored standing is not what the rule derives')];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problem(claim, `cannot be derived anew: ${reason}`)];
  }
}

async function isAsDerived(reader: Reader, claim: number, known: number): Promise<boolean> {
  const spans = standingSpans(await readCase(reader, claim, known), claim);
  const stored = await reader
    .selectFrom('derived_standing')
    .selectAll()
    .where('claim', '=', claim)
    .orderBy('from_day')
    .execute();
  const derived = spans.map((span) => standingRow(claim, span));
  return (
    stored.length === derived.length &&
    stored.every((row, place) =>
      Object.entries(derived[place] ?? {}).every(
        ([column, value]) => row[column as keyof typeof row] === value,
      ),
    )
  );
}

async function strayStandings(reader: Reader): Promise<readonly Problem[]> {
  const rows = await reader
    .selectFrom('derived_standing as standing')
    .leftJoin('record_claim as claim', 'claim.n', 'standing.claim')
    .select('standing.claim')
    .distinct()
    .where('claim.n', 'is', null)
    .execute();
  return rows.map((row) => problem(row.claim, 'there is no such claim'));
}

/** No act merges records yet, so nothing may stand for another. */
async function strayIdentities(reader: Reader): Promise<readonly Problem[]> {
  const rows = await reader.selectFrom('derived_identity').select('n').execute();
  return rows.map(({ n }) => ({
    table: 'derived_identity',
    id: String(n),
    what: 'no merge says so',
  }));
}

const problem = (claim: number, what: string): Problem => ({
  table: 'derived_standing',
  id: String(claim),
  what,
});
