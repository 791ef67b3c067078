import type { WorldSource } from '../world.ts';
import { american } from './sources/american.ts';
import { eastern } from './sources/eastern.ts';
import { international } from './sources/international.ts';
import { pressOnArms } from './sources/press-on-arms.ts';
import { pressOnEvents } from './sources/press-on-events.ts';

/**
 * The sources of the larger world, an origin before whoever repeats it. None of their texts is in this
 * repository, so none has a snapshot, and every face says so. A title in square brackets is not the source's
 * own: it is what the desk calls it, as catalogues write a title that they had to make.
 */
export const sources: readonly WorldSource[] = originsFirst([
  ...american,
  ...international,
  ...eastern,
  ...pressOnArms,
  ...pressOnEvents,
]);

function originsFirst(all: readonly WorldSource[]): readonly WorldSource[] {
  const bySlug = new Map(all.map((source) => [source.slug, source]));
  const placed = new Map<string, WorldSource>();
  const place = (source: WorldSource): void => {
    const origin = source.origin === undefined ? undefined : bySlug.get(source.origin);
    if (origin && !placed.has(origin.slug)) place(origin);
    placed.set(source.slug, source);
  };
  for (const source of all) place(source);
  return [...placed.values()];
}
