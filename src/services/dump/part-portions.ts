import type { DeskPart } from '../../model/desk-part.ts';

/**
 * Gathers the parts that are written in one transaction: some thousand records or some megabytes, and never an act
 * without the content it speaks of, so that work cut short goes on behind the last entry that is there.
 */
export async function* inPortions(
  parts: AsyncIterable<DeskPart>,
): AsyncIterable<readonly DeskPart[]> {
  let portion: DeskPart[] = [];
  let weight = 0;
  for await (const part of parts) {
    if (weight >= weightMost && !('content' in part)) {
      yield portion;
      portion = [];
      weight = 0;
    }
    portion.push(part);
    weight += weightOf(part);
  }
  if (portion.length > 0) yield portion;
}

/** About a kilobyte a record, so that a portion takes some megabytes. */
const weightMost = 4_000;
const charactersOfOne = 1000;

function weightOf(part: DeskPart): number {
  if ('act' in part) return part.act.records.length;
  if (!('content' in part)) return 1;
  const { content } = part;
  return (content.kind === 'text' ? content.text.length : content.bytes.length) / charactersOfOne;
}
