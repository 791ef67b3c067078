import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { type Known, knownRecords } from './known-record.ts';
import { everyWritten, readWrittenCases, writtenOf } from './written-cases.ts';

/** Everything of one claim that was entered up to a number, by record number. */
export type ClaimCase = ReadonlyMap<number, Known<NounName>>;

/** Reads one claim with all that bears on it, as entered up to number `n`. */
export async function readCase(reader: Reader, claim: number, n: number): Promise<ClaimCase> {
  return (await readCases(reader, [claim], n)).get(claim) ?? new Map();
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
 * the passages and snapshots they quote, the re-checks of those, and the sources up their chains of origin.
 */
export async function readCases(
  reader: Reader,
  claims: readonly number[],
  n: number,
): Promise<ReadonlyMap<number, ClaimCase>> {
  const written = await readWrittenCases(reader, claims, n);
  const known = await knownRecords(reader, everyWritten(written), n);
  const caseOf = (claim: number): ClaimCase =>
    new Map(
      writtenOf(written, claim).flatMap(({ n: number }) => {
        const record = known.get(number);
        return record ? [[number, record]] : [];
      }),
    );
  return new Map(claims.map((claim) => [claim, caseOf(claim)]));
}
