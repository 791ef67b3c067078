import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { readChains } from './read-chains.ts';
import type { Sight } from './sight.ts';

/** What was written of a claim and rests on a source. */
export type Resting =
  | WrittenRecord<'appearance'>
  | WrittenRecord<'evidence'>
  | WrittenRecord<'absence'>;

/** What records rest on. */
export interface Under {
  readonly passages: readonly WrittenRecord<'passage'>[];
  readonly snapshots: readonly WrittenRecord<'snapshot'>[];
  /** With every source on their chains of origin, corrected. */
  readonly sources: ReadonlyMap<number, WrittenRecord<'source'>>;
}

/** Reads what these records rest on, whose corrections are laid over them already. */
export async function readUnder(
  reader: Reader,
  resting: readonly Resting[],
  sight: Sight,
): Promise<Under> {
  const passages = await readRecords(reader, 'passage', {
    numbers: distinct(resting.map(({ value }) => value.passage)),
  });
  const snapshots = await readRecords(reader, 'snapshot', {
    numbers: distinct(passages.map(({ value }) => value.snapshot)),
  });
  const sources = await readChains(reader, sourcesNamed(resting, snapshots), sight);
  return { passages, snapshots, sources };
}

/** The sources that these records rest on or name as their origin. */
export function sourcesNamed(
  resting: readonly Resting[],
  snapshots: Under['snapshots'],
): readonly number[] {
  return distinct([
    ...resting.map(({ value }) => value.source),
    ...snapshots.map(({ value }) => value.source),
    ...resting.map(({ value }) => ('origin' in value ? value.origin : undefined)),
  ]);
}

/** Each number once. */
export function distinct(numbers: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(numbers.filter((n) => n !== undefined))];
}
