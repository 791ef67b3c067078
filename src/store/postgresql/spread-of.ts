import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../port.ts';
import { newestStretches, type Stretch, wider, withinStretch } from './stretches.ts';

/** How often a `tsquery` is found, and where. */
export interface Spread {
  /** Its place among `newestStretches`: of one that holds enough of what is found, else of the last. */
  readonly level: number;
  /** How many records it finds in all; beyond ten about so many. */
  readonly about: number;
}

/** By the `tsquery`. */
export type Spreads = ReadonlyMap<string, Spread>;

/**
 * How far it is looked: among the newest alone, whose share tells about how many there are; until there are enough; or
 * through all where it is rare.
 */
export type Reach = 'newest' | 'enough' | 'all';

/** Among so many the likest fill some pages; of what is found oftener the newest are looked at first. */
const enough = 50;

/** So many tell how often it is found further back, near enough: to look there as well takes as long as to rank there. */
const telling = 10;

interface Asked {
  readonly query: string;
  readonly reach: Reach;
  readonly level: number;
}

/**
 * Looks for each `tsquery` among the newest records, and further back only for those that are rare there. Each is a
 * constant of its own statement's part, so that the server plans by how common it is.
 */
export async function spreadOf(
  reader: Reader,
  upTo: number,
  queries: ReadonlyMap<string, Reach>,
): Promise<Spreads> {
  const stretches = newestStretches(upTo);
  const spreads = new Map<string, Spread>();
  let asked: readonly Asked[] = [...queries].map(([query, reach]) => ({ query, reach, level: 0 }));
  while (asked.length > 0) {
    const looks = await lookAt(reader, asked, stretches);
    asked = asked.flatMap((each, place) => {
      const looked = looks[place] ?? { found: 0, level: stretches.length - 1 };
      const next = nextOf(each.reach, looked.level, stretches);
      if (looked.found < telling && next !== null) return [{ ...each, level: next }];
      spreads.set(each.query, spreadFrom(looked, stretches));
      return [];
    });
  }
  return spreads;
}

interface Looked {
  readonly found: number;
  readonly level: number;
}

/** Looks for each at its level, and where that finds too few at the next ones, in one go. */
async function lookAt(
  reader: Reader,
  asked: readonly Asked[],
  stretches: readonly Stretch[],
): Promise<readonly Looked[]> {
  const looks = asked.map((each) => lookFrom(each, stretches, levelsAtOnce));
  // As columns of one row: rows that are put together are asked by several workers, who look at everything at once.
  const columns = looks.map((look, place) => sql`${look} AS ${sql.ref(`look_${place}`)}`);
  const { rows } = await sql<Readonly<Record<string, readonly [number, number]>>>`SELECT
    ${sql.join(columns)}`.execute(reader);
  return asked.map(({ level }, place) => {
    const [found = 0, reached = level] = rows[0]?.[`look_${place}`] ?? [];
    return { found, level: reached };
  });
}

const levelsAtOnce = 2;

/** An expression for how many are found and at which level. */
function lookFrom(
  asked: Asked,
  stretches: readonly Stretch[],
  atOnce: number,
): RawBuilder<unknown> {
  const { query, level, reach } = asked;
  const next = atOnce > 1 ? nextOf(reach, level, stretches) : null;
  const here = sql`ARRAY[near.found, ${sql.lit(level)}]`;
  const told =
    next === null
      ? here
      : sql`CASE WHEN near.found >= ${sql.lit(telling)} THEN ${here}
          ELSE ${lookFrom({ ...asked, level: next }, stretches, atOnce - 1)} END`;
  return sql`(SELECT ${told} FROM (${countWithin(query, stretches[level])}) AS near)`;
}

/** The widest is looked at only to count all. */
function nextOf(reach: Reach, level: number, stretches: readonly Stretch[]): number | null {
  const last = stretches.length - 1;
  const next = Math.min(last, level + wider);
  if (reach === 'newest' || level === last) return null;
  return reach === 'enough' && next === last ? null : next;
}

function countWithin(query: string, stretch: Stretch | undefined): RawBuilder<unknown> {
  const { upTo } = stretch ?? { upTo: 0 };
  const wanted = stretch === undefined ? query : withinStretch(query, stretch);
  return sql`SELECT count(*)::int AS found FROM derived_search
    WHERE words @@ ${wanted}::tsquery AND n + 0 <= ${upTo}`;
}

/** As if it were found as often further back. */
function spreadFrom({ found, level }: Looked, stretches: readonly Stretch[]): Spread {
  const sizes = stretches.map(({ after, upTo }) => Math.max(1, upTo - after));
  const within = (size: number): number => Math.round((found * size) / (sizes[level] ?? 1));
  const full = sizes.findIndex((size, place) => place >= level && within(size) >= enough);
  return {
    level: full === -1 ? stretches.length - 1 : full,
    about: within(sizes.at(-1) ?? 1),
  };
}
