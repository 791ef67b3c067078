import type { Reader } from '../store/port.ts';
import type { FindScope } from './find-record.ts';

/**
 * Slugs that a name nobody has may have meant: those it begins, and those that begin like it and differ in a letter or
 * two; the nearest first.
 */
export async function nearSlugs(
  reader: Reader,
  name: string,
  { kinds, upTo }: FindScope,
): Promise<readonly string[]> {
  const wanted = name.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{2,59}$/.test(wanted)) return [];
  const begins = wanted.slice(0, 2);
  let query = reader
    .selectFrom('record')
    .select('slug')
    .where('slug', '>=', begins)
    .where('slug', '<', `${begins}zzz`);
  if (kinds) query = query.where('kind', 'in', [...kinds]);
  if (upTo !== undefined) query = query.where('n', '<=', upTo);
  const rows = await query.orderBy('slug').limit(slugsRead).execute();
  return rows
    .flatMap(({ slug }) => (slug === null ? [] : { slug, steps: stepsBetween(wanted, slug) }))
    .filter(({ steps }) => steps <= 2)
    .toSorted((one, other) => one.steps - other.steps)
    .slice(0, 3)
    .map(({ slug }) => slug);
}

/** A mistyped name is not worth reading a large desk for. */
const slugsRead = 2_000;

/** How many letters are put in, left out or changed; what was left out at the end counts as one. */
function stepsBetween(typed: string, slug: string): number {
  if (slug.startsWith(typed)) return 1;
  let before = Array.from({ length: slug.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...typed].entries()) {
    const steps = [row + 1];
    for (let place = 1; place <= slug.length; place += 1) {
      const changed = (before[place - 1] ?? 0) + (slug[place - 1] === letter ? 0 : 1);
      steps.push(Math.min(changed, (before[place] ?? 0) + 1, (steps[place - 1] ?? 0) + 1));
    }
    before = steps;
  }
  return before[slug.length] ?? 0;
}
