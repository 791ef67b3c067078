import type { SpokenDate } from './bounds.ts';
import type { RecordValue } from './nouns/nouns.ts';

/** The day a source was published; an excerpt has that of its work. Undefined where it is not known. */
export function dateOfWork(
  n: number | undefined,
  sourceAt: (n: number) => RecordValue<'source'> | undefined,
): SpokenDate | undefined {
  const passed = new Set<number>();
  let source = n === undefined ? undefined : sourceAt(n);
  while (source?.sourceKind === 'excerpt' && source.origin !== undefined) {
    // Excerpts of each other, on a damaged desk, have no work behind them.
    if (passed.has(source.origin)) return undefined;
    passed.add(source.origin);
    source = sourceAt(source.origin);
  }
  return source?.publishedOn;
}
