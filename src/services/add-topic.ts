import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Words } from '../model/schemas/words.ts';
import type { Recorded } from './act.ts';
import { chooseSlug } from './choose-slug.ts';
import { parseInput, Slug } from './input.ts';
import { performAct } from './perform-act.ts';

/** What claims are about. */
export const AddTopic = z.strictObject({ name: Words, slug: Slug.optional() });

/**
 * Records a topic under a slug of its own; `logClaim` makes topics by name.
 *
 * @throws InvalidInput; Conflict for a taken slug.
 */
export async function addTopic(
  desk: Desk,
  input: z.input<typeof AddTopic>,
): Promise<Recorded<'topic'>> {
  const { name, slug } = parseInput(AddTopic, input);
  return performAct(desk, 'topic.added', async (act) =>
    act.record('topic', { name }, await chooseSlug(act.db, slug, name)),
  );
}
