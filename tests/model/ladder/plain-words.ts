import type {
  CaseAbsence,
  CaseEvidence,
  CaseFile,
  CaseRecord,
} from '../../../src/model/ladder/case-file.ts';

/* Words of docs/ladder.md that both parts of the plain model use. */

type Offered = CaseEvidence | CaseAbsence;

/** The one that no other goes before. */
export function first<Item>(
  items: readonly Item[],
  before: (one: Item, other: Item) => boolean,
): Item | undefined {
  return items.find((one) => items.every((other) => other === one || !before(other, one)));
}

/** Whether the first key that differs is smaller. */
export function goesBefore(
  one: readonly (number | string)[],
  other: readonly (number | string)[],
): boolean {
  const place = one.findIndex((key, at) => key !== other[at]);
  const [key, otherKey] = [one[place], other[place]];
  return key !== undefined && otherKey !== undefined && key < otherKey;
}

/** The order of the trace. */
export function inOrder<Record extends Offered>(records: readonly Record[]): readonly Record[] {
  return [...records].sort((one, other) => (goesBefore(traceKeys(one), traceKeys(other)) ? -1 : 1));
}

export function traceKeys(record: Offered): readonly (number | string)[] {
  const { day, content, about, interested, n } = record;
  const graded = 'stance' in record ? record : undefined;
  return [
    ...[day.first, day.last, content],
    ...[about?.first ?? Number.NEGATIVE_INFINITY, about?.last ?? Number.NEGATIVE_INFINITY],
    ...[graded?.strength ?? '', graded?.credibility ?? '', interested ? 1 : 0],
    n,
  ];
}

export const named = (record: Offered) => ({
  kind: 'stance' in record ? ('evidence' as const) : ('absence' as const),
  n: record.n,
});

export function firmPiece({ strength, credibility, interested }: CaseEvidence): boolean {
  if (interested || strength === undefined || strength === 'weak') return false;
  return credibility === undefined || ['1', '2', '3'].includes(credibility);
}

/** A source, its origin, the origin of that one, to the end. */
export function chain(source: number | undefined, file: CaseFile): readonly number[] {
  if (source === undefined) return [];
  return [source, ...chain(file.sources.get(source)?.origin, file)];
}

export const sourceOf = (record: CaseRecord): number | undefined =>
  record.source ?? record.passage?.source;

/** The sources whose fall takes the record along, in the order in which they are asked. */
export function restsOn(record: CaseRecord | CaseEvidence, file: CaseFile): readonly number[] {
  const own = 'origin' in record && typeof record.origin === 'number' ? record.origin : undefined;
  return [record.source, record.passage?.source, own].flatMap((source) => chain(source, file));
}

/** The sources a piece repeats, on its way to its origin. */
export function repeats(piece: CaseEvidence, file: CaseFile): readonly number[] {
  const [, ...behind] = chain(sourceOf(piece), file);
  if (piece.origin === undefined) return behind;
  if (piece.origin === 'unnamed') return [];
  const isOnItsChain = chain(sourceOf(piece), file).includes(piece.origin);
  return isOnItsChain ? behind : chain(piece.origin, file);
}

export function originOf(piece: CaseEvidence, file: CaseFile): number | 'unnamed' {
  if (piece.origin === 'unnamed') return 'unnamed';
  return repeats(piece, file).at(-1) ?? sourceOf(piece) ?? 'unnamed';
}

/** Which of two pieces of one origin is its voice. */
export function speaksBefore(one: CaseEvidence, other: CaseEvidence, file: CaseFile): boolean {
  const keys = (piece: CaseEvidence): readonly (number | string)[] => [
    repeats(piece, file).length,
    firmPiece(piece) ? 0 : 1,
    ['strong', 'moderate', 'weak', undefined].indexOf(piece.strength),
    ...traceKeys(piece),
  ];
  return goesBefore(keys(one), keys(other));
}
