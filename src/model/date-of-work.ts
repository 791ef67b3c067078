import type { SpokenDate } from './bounds.ts';
import type { RecordValue } from './nouns/nouns.ts';

/** The day a source was published; an excerpt has that of its work. Undefined where it is not known. */
export function dateOfWork(
  n: number | undefined,
  sourceAt: (n: number) => RecordValue<'source'> | undefined,
): SpokenDate | undefined {
  let source = n === undefined ? undefined : sourceAt(n);
  while (source?.sourceKind === 'excerpt' && source.origin !== undefined) {
    source = sourceAt(source.origin);
  }
  return source?.publishedOn;
}
