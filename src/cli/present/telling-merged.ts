import type { Desk } from '../../desk.ts';
import { type MergedName, mergedNames } from '../../queries/identity/merged-names.ts';
import type { Answer } from '../context.ts';

/**
 * The answer of a write, which says where what was entered counts: a record that was merged into another keeps its name,
 * and whoever names it is told.
 *
 * @param named the records it named.
 */
export async function tellingMerged(
  desk: Desk,
  answer: Answer,
  named: readonly number[],
): Promise<Answer> {
  const merged = await mergedNames(desk.store.reader, named);
  const mergedInto = merged.map(({ named: { n, slug }, into }) => ({ n, slug, into }));
  return {
    ...answer,
    json: { ...(answer.json as object), mergedInto },
    text: async () => [await answer.text(), ...merged.map(inWords)].join('\n'),
  };
}

function inWords({ named, into }: MergedName): string {
  const other = into.slug === null ? '' : ` (${into.slug})`;
  return `${named.slug ?? `${named.kind} ${named.n}`} was merged into ${into.kind} ${into.n}${other}: what is on record of it counts there.`;
}
