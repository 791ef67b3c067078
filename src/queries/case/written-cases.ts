import { groupBy } from '../../model/ladder/group-by.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { mergedInto } from '../identity/identities.ts';
import { readMerges, standingMerges } from '../identity/read-merges.ts';
import { corrected } from './corrected.ts';
import { distinct, type Resting, readUnder, sourcesNamed } from './read-under.ts';
import type { Sight } from './sight.ts';

/** What was written about some claims, before it is known what became of it. */
export interface WrittenCases {
  /** Of a claim that others were merged into: those others. Theirs is what was entered for any of them. */
  readonly merged: ReadonlyMap<number, readonly number[]>;
  /** The merges that say so, by the record that is gone. */
  readonly merges: ReadonlyMap<number, WrittenRecord<'merge'>>;
  readonly claims: ReadonlyMap<number, WrittenRecord<'claim'>>;
  /** What rests on a source, by the claim it counts for; corrected, since it is followed further. */
  readonly resting: ReadonlyMap<number, readonly Resting[]>;
  /** Assessments and reviews, by claim. */
  readonly judgements: ReadonlyMap<number, readonly WrittenRecord<'assessment' | 'review'>[]>;
  readonly passages: ReadonlyMap<number, WrittenRecord<'passage'>>;
  readonly snapshots: ReadonlyMap<number, WrittenRecord<'snapshot'>>;
  /** By passage. */
  readonly rechecks: ReadonlyMap<number, readonly WrittenRecord<'recheck'>[]>;
  /** With every source on their chains of origin, corrected. */
  readonly sources: ReadonlyMap<number, WrittenRecord<'source'>>;
}

/**
 * Reads what bears on these claims, one query for each noun, as entered up to number `n`. Whatever was entered for a
 * claim that was merged counts for the one it was merged into.
 */
export async function readWrittenCases(
  reader: Reader,
  numbers: readonly number[],
  { n, audience }: Sight,
): Promise<WrittenCases> {
  const merged = await mergedInto(reader, numbers, { n, audience });
  const every = [...numbers, ...[...merged.values()].flat()];
  const ofClaims = { where: { column: 'claim', among: every }, upTo: n };
  const claims = await readRecords(reader, 'claim', { numbers: every, upTo: n });
  const appearances = await readRecords(reader, 'appearance', ofClaims);
  const evidence = await readRecords(reader, 'evidence', ofClaims);
  const absences = await readRecords(reader, 'absence', ofClaims);
  const assessments = await readRecords(reader, 'assessment', ofClaims);
  const reviews = await readRecords(reader, 'review', ofClaims);
  const entered: readonly Resting[] = [...appearances, ...evidence, ...absences];
  const resting = await corrected(reader, entered, n, audience);
  const { passages, snapshots, sources } = await readUnder(reader, resting, { n, audience });
  const rechecks = await readRecords(reader, 'recheck', {
    where: { column: 'passage', among: passages.map((passage) => passage.n) },
    upTo: n,
  });
  const canonical = new Map([...merged].flatMap(([kept, gone]) => gone.map((n) => [n, kept])));
  const counts = (claim: number): number => canonical.get(claim) ?? claim;
  const claimOf = new Map(entered.map((record) => [record.n, record.value.claim]));
  return {
    merged,
    merges: await mergesBehind(reader, [...canonical.keys()], { n, audience }),
    claims: byNumber(claims),
    resting: groupBy(resting, (record) => counts(claimOf.get(record.n) ?? record.value.claim)),
    judgements: groupBy([...assessments, ...reviews], ({ value }) => counts(value.claim)),
    passages: byNumber(passages),
    snapshots: byNumber(snapshots),
    rechecks: groupBy(rechecks, ({ value }) => value.passage),
    sources,
  };
}

/** Of records that count as others: the merge that each is gone by. */
async function mergesBehind(
  reader: Reader,
  gone: readonly number[],
  sight: Sight,
): Promise<WrittenCases['merges']> {
  if (gone.length === 0) return new Map();
  const merges = standingMerges(await readMerges(reader, gone, sight));
  return new Map(merges.map((merge) => [merge.value.gone, merge]));
}

/** All of them, each once. */
export function everyWritten(cases: WrittenCases): readonly WrittenRecord[] {
  return [
    ...cases.claims.values(),
    ...cases.merges.values(),
    ...[...cases.resting.values()].flat(),
    ...[...cases.judgements.values()].flat(),
    ...cases.passages.values(),
    ...cases.snapshots.values(),
    ...[...cases.rechecks.values()].flat(),
    ...cases.sources.values(),
  ];
}

/** Those that bear on one of the claims. */
export function writtenOf(cases: WrittenCases, claim: number): readonly WrittenRecord[] {
  const resting = cases.resting.get(claim) ?? [];
  const merged = cases.merged.get(claim) ?? [];
  const passages = found(
    cases.passages,
    resting.map(({ value }) => value.passage),
  );
  const snapshots = found(
    cases.snapshots,
    passages.map(({ value }) => value.snapshot),
  );
  const sources = cases.sources.size === 0 ? [] : sourcesNamed(resting, snapshots);
  return [
    ...found(cases.claims, [claim, ...merged]),
    ...found(cases.merges, merged),
    ...resting,
    ...(cases.judgements.get(claim) ?? []),
    ...passages,
    ...snapshots,
    ...passages.flatMap(({ n }) => cases.rechecks.get(n) ?? []),
    ...chainsOf(cases.sources, sources),
  ];
}

function chainsOf(
  sources: WrittenCases['sources'],
  starts: readonly number[],
): readonly WrittenRecord<'source'>[] {
  const passed = new Map<number, WrittenRecord<'source'>>();
  for (const start of starts) {
    for (
      let source = sources.get(start);
      source !== undefined && !passed.has(source.n);
      source = sources.get(source.value.origin ?? 0)
    ) {
      passed.set(source.n, source);
    }
  }
  return [...passed.values()];
}

const byNumber = <Written extends WrittenRecord>(
  records: readonly Written[],
): ReadonlyMap<number, Written> => new Map(records.map((record) => [record.n, record]));

const found = <Written>(
  records: ReadonlyMap<number, Written>,
  numbers: readonly (number | undefined)[],
): readonly Written[] =>
  records.size === 0 ? [] : distinct(numbers).flatMap((n) => records.get(n) ?? []);
