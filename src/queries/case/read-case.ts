import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { hiddenBeyond } from '../audience/hidden-beyond.ts';
import { marksAmong, seenAmong } from '../audience/public-records.ts';
import { withoutProposals } from '../audience/without-proposals.ts';
import { type Known, knownRecords } from './known-record.ts';
import { withLooksElsewhere } from './looks-elsewhere.ts';
import type { Sight } from './sight.ts';
import { everyWritten, readWrittenCases, writtenOf } from './written-cases.ts';

/**
 * Everything of one claim that was entered up to a number, by record number: with the claims that were merged into
 * it, and all of theirs.
 */
export type ClaimCase = ReadonlyMap<number, Known<NounName>>;

/**
 * Reads one claim with all that bears on it, as entered up to number `n`. The public's case holds public
 * records only, and may lack the claim itself.
 */
export async function readCase(
  reader: Reader,
  claim: number,
  n: number,
  audience: Audience = 'private',
): Promise<ClaimCase> {
  return (await readCasesFor(reader, [claim], { n, audience })).get(claim) ?? new Map();
}

/** The case of each of these claims, in their order; some hundred are read at a time, so memory stays bounded. */
export async function* eachCase(
  reader: Reader,
  claims: readonly number[],
  n: number,
): AsyncGenerator<readonly [claim: number, records: ClaimCase]> {
  for (let from = 0; from < claims.length; from += casesRead) {
    yield* await readCases(reader, claims.slice(from, from + casesRead), n);
  }
}

/** How many claims are read at a time. */
export const casesRead = 256;

/**
 * Reads these claims at once, one query for each noun: appearances, evidence, absences, assessments, reviews,
 * the passages and snapshots they quote, the re-checks of those, and the sources up their chains of origin. The
 * public's cases hold public records only, nothing that is only proposed, and may lack the claim itself.
 */
export async function readCasesFor(
  reader: Reader,
  claims: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, ClaimCase>> {
  const written = await readWrittenCases(reader, claims, sight);
  const known = await knownRecords(reader, everyWritten(written), sight.n, sight.audience);
  const caseOf = (claim: number): ClaimCase => {
    const records = new Map<number, Known<NounName>>();
    for (const { n: number } of writtenOf(written, claim)) {
      const record = known.get(number);
      if (record) records.set(number, record);
    }
    return records;
  };
  if (sight.audience !== 'public') {
    const own = new Map(claims.map((claim) => [claim, caseOf(claim)]));
    return withLooksElsewhere(reader, own, sight);
  }
  const cases = claims.map((claim) => [claim, withoutProposals(caseOf(claim))] as const);
  const marked = new Set([
    ...(await marksAmong(reader, known.values(), sight.n)),
    ...(await hiddenBeyond(
      reader,
      cases.map(([, records]) => records),
      sight.n,
    )),
  ]);
  const seen = new Map(cases.map(([claim, records]) => [claim, seenAmong(records, marked)]));
  return withLooksElsewhere(reader, seen, sight);
}

/** The same for the desk, which sees all of its records. */
export function readCases(
  reader: Reader,
  claims: readonly number[],
  n: number,
): Promise<ReadonlyMap<number, ClaimCase>> {
  return readCasesFor(reader, claims, { n, audience: 'private' });
}
