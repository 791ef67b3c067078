import { indexedWords } from '../queries/indexed-words.ts';
import { numbersByKind } from '../queries/numbers-by-kind.ts';
import { forgetVectors } from '../queries/vectors/forget-vectors.ts';
import type { Dialect, WriteTransaction } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import type { Recorded } from './act.ts';

/**
 * Puts the words of the records that these new ones change into the full-text index anew, and what new snapshots captured; vectors of
 * the words before go.
 */
export async function refreshWords(
  db: WriteTransaction['db'],
  dialect: Dialect,
  made: readonly Recorded[],
): Promise<void> {
  const changed = await recordsChanged(db, made);
  for (const [kind, numbers] of await numbersByKind(db, changed)) {
    const entries = await indexedWords(db, await readRecords(db, kind, { numbers }));
    await dialect.forgetWords(db, numbers);
    await dialect.indexWords(db, entries);
  }
  await forgetVectors(db, changed);
  if (made.some(({ kind }) => kind === 'withholding')) await dialect.purgeIndex(db);
}

/**
 * What is withheld, and what corrections put right; the verdict on a proposed one puts it into force or out of it, and who may see
 * one decides what readers read. The text of a snapshot stands beside its record, and is read when both are there.
 */
async function recordsChanged(
  db: WriteTransaction['db'],
  made: readonly Recorded[],
): Promise<readonly number[]> {
  const of = (
    kind: 'correction' | 'acceptance' | 'visibility' | 'withholding',
  ): readonly number[] =>
    made.flatMap((record) =>
      record.kind === kind ? [Number(Reflect.get(record.value, 'record'))] : [],
    );
  const accepted = await readRecords(db, 'visibility', { numbers: of('acceptance') });
  const judged = await readRecords(db, 'correction', {
    numbers: [
      ...of('acceptance'),
      ...of('visibility'),
      ...of('withholding'),
      ...accepted.map(({ value }) => value.record),
    ],
  });
  return [
    ...new Set([
      ...made.flatMap(({ kind, n }) => (kind === 'snapshot' ? [n] : [])),
      ...of('withholding'),
      ...of('correction'),
      ...judged.map(({ value }) => value.record),
    ]),
  ];
}
