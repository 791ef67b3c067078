import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { type Known, knownRecords } from './known-record.ts';
import { layCorrections } from './lay-corrections.ts';
import { withoutDrafts } from './read-drafts.ts';

/** Everything of one claim that was entered up to a number, by record number. */
export type ClaimCase = ReadonlyMap<number, Known<NounName>>;

/**
 * Reads one claim with all that bears on it: appearances, evidence, absences, assessments, reviews, the
 * passages and snapshots they quote, the re-checks of those, and the sources up their chains of origin.
 */
export async function readCase(reader: Reader, claim: number, n: number): Promise<ClaimCase> {
  const ofClaim = { where: { column: 'claim', among: [claim] }, upTo: n };
  const claims = await readRecords(reader, 'claim', { numbers: [claim], upTo: n });
  const appearances = await readRecords(reader, 'appearance', ofClaim);
  const evidence = await readRecords(reader, 'evidence', ofClaim);
  const absences = await readRecords(reader, 'absence', ofClaim);
  const assessments = await readRecords(reader, 'assessment', ofClaim);
  const reviews = await readRecords(reader, 'review', ofClaim);
  const resting = await corrected(reader, [...appearances, ...evidence, ...absences], n);
  const passages = await readRecords(reader, 'passage', {
    numbers: distinct(resting.map(({ value }) => value.passage)),
  });
  const snapshots = await readRecords(reader, 'snapshot', {
    numbers: distinct(passages.map(({ value }) => value.snapshot)),
  });
  const rechecks = await readRecords(reader, 'recheck', {
    where: { column: 'passage', among: passages.map((passage) => passage.n) },
    upTo: n,
  });
  const sources = await readChains(
    reader,
    [
      ...resting.map(({ value }) => value.source),
      ...snapshots.map(({ value }) => value.source),
      ...resting.map(({ value }) => ('origin' in value ? value.origin : undefined)),
    ],
    n,
  );
  const written = [claims, resting, assessments, reviews, passages, snapshots, rechecks, sources];
  return knownRecords(reader, written.flat(), n);
}

/** Sources with all they repeat, one step up the chain at a time; chains are short and never circles. */
async function readChains(
  reader: Reader,
  numbers: readonly (number | undefined)[],
  n: number,
): Promise<readonly WrittenRecord<'source'>[]> {
  const found = new Map<number, WrittenRecord<'source'>>();
  let wanted = distinct(numbers);
  while (wanted.length > 0) {
    const sources = await corrected(
      reader,
      await readRecords(reader, 'source', { numbers: wanted }),
      n,
    );
    for (const source of sources) found.set(source.n, source);
    wanted = distinct(sources.map(({ value }) => value.origin)).filter((n) => !found.has(n));
  }
  return [...found.values()];
}

/** A corrected reference leads elsewhere, so what is followed is corrected before it is followed. */
async function corrected<Written extends WrittenRecord>(
  reader: Reader,
  written: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  const among = written.map((record) => record.n);
  const where = { column: 'record', among };
  const proposals = await readRecords(reader, 'correction', { where, upTo: n });
  const corrections = await withoutDrafts(reader, proposals, n);
  if (corrections.length === 0) return written;
  return written.map((record) => ({ ...record, value: layCorrections(record, corrections) }));
}

function distinct(numbers: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(numbers.filter((n) => n !== undefined))];
}
