import type { CaseEvidence, CaseFile, CaseRecord } from './case-file.ts';

type Sources = CaseFile['sources'];

/** By which sources are found that stand under a record. */
interface Named {
  readonly source?: number | undefined;
  readonly passage?: { readonly source: number } | undefined;
  readonly origin?: CaseEvidence['origin'];
}

/** What each source repeats, by its number. */
type Origins = ReadonlyMap<number, { readonly origin?: number | undefined }>;

/** The source a record rests on: the one it names, else the one its passage stands in. */
export function sourceOf(record: CaseRecord): number | undefined {
  return record.source ?? record.passage?.source;
}

/**
 * The way from a piece to its origin: its source, the source that one repeats, and so on to the end. An
 * origin the piece names for itself takes the place of its source's chain, unless it only names a source
 * on that chain; its own chain is followed too, since sources with one origin count once.
 */
function pathToOrigin(piece: CaseEvidence, sources: Sources): readonly number[] {
  const source = sourceOf(piece);
  const chain = chainOf(source, sources);
  if (piece.origin === undefined) return chain;
  const own = source === undefined ? [] : [source];
  if (piece.origin === 'unnamed') return own;
  return chain.includes(piece.origin) ? chain : [...own, ...chainOf(piece.origin, sources)];
}

/**
 * The end of a piece's way to its origin; undefined where it names no source. Sources that repeat each other in a circle
 * have one end, wherever the way came upon them, so that none of them is an origin of its own.
 */
export function endOfPath(piece: CaseEvidence, sources: Sources): number | undefined {
  const last = pathToOrigin(piece, sources).at(-1);
  return last === undefined ? undefined : Math.min(...chainOf(last, sources));
}

/** The sources a piece repeats: its way to the origin without its own source. */
export function sourcesRepeated(piece: CaseEvidence, sources: Sources): readonly number[] {
  const path = pathToOrigin(piece, sources);
  return sourceOf(piece) === undefined ? path : path.slice(1);
}

/**
 * Every source whose fall takes the record with it: the one it rests on, the one its passage stands in, the
 * origin a piece names for itself, and all on their chains of origin. Nearest first.
 */
export function sourcesUnder(record: Named, sources: Origins): ReadonlySet<number> {
  const named = record.origin === 'unnamed' ? undefined : record.origin;
  const starts = [record.source, record.passage?.source, named];
  return new Set(starts.flatMap((start) => chainOf(start, sources)));
}

/** From a source to the end of its chain of origin, itself first. */
function chainOf(source: number | undefined, sources: Origins): number[] {
  const chain = new Set<number>();
  // Circles are refused at entry and where dumps are merged; stopping at one keeps a damaged desk from hanging.
  for (let at = source; at !== undefined && !chain.has(at); at = sources.get(at)?.origin) {
    chain.add(at);
  }
  return [...chain];
}
