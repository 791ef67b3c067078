import Database from 'better-sqlite3';
import { inTurns, type Measured, rounded } from './bound.ts';
import { searchByHand } from './search-by-hand.ts';
import { shipped } from './shipped.ts';
import { wordOf } from './spoken-world.ts';

const { openDesk, readHead, searchDesk } = shipped;

/** Each word with how many times it is looked for. */
const looked = [
  ['common', wordOf(0.1), { warm: 2, timed: 15 }],
  ['not so common', wordOf(0.7), { warm: 100, timed: 150 }],
  ['rare', wordOf(0.9), { warm: 800, timed: 800 }],
  ['very rare', wordOf(0.99), { warm: 800, timed: 800 }],
  // Of a review a search tells the claim as well.
  ['very rare (in reviews too)', wordOf(0.999), { warm: 800, timed: 800 }],
] as const;

/**
 * Searching for a word that half of a million records hold, one that a thousand hold, one that a hundred hold and one of the
 * rarest, against the index itself in strict turns, and counting what was found. Of the last two the bare query takes a fraction of
 * a millisecond, in which twenty records are hardly read: what finds them is told apart from what reads them, and what reads them
 * from the same by hand, where they were written.
 */
export async function benchSearch(path: string, claims: number): Promise<readonly Measured[]> {
  const desk = await openDesk(`file:${path}`);
  const bare = new Database(path, { readonly: true });
  const statement = bare.prepare(
    'SELECT rowid FROM derived_search WHERE derived_search MATCH ? ORDER BY rank LIMIT 20',
  );
  const byHand = searchByHand(bare);
  const measured: Measured[] = [];
  for (const [name, word, runs] of looked) {
    const upTo = (await readHead(desk)).n;
    const index = { terms: [{ text: word, prefix: false }], all: true, upTo, limit: 21 };
    const bareQuery = () => statement.all(`"${word}"`);
    const search = () => searchDesk(desk, { query: word, facets: false });
    // Nothing comes in between: what counts the hits leaves little in the caches, and the shorter query would miss it the most.
    const paired = await inTurns(runs, { bare: bareQuery, search });
    const handPaired = await inTurns(runs, { bare: bareQuery, byHand: () => byHand(word) });
    const times = await inTurns(runs, {
      bare: bareQuery,
      found: () => desk.store.dialect.search(desk.store.reader, index),
      search,
      counted: () => searchDesk(desk, { query: word }),
    });
    measured.push(
      {
        name: `finding what holds a ${name} word at ${claims} claims`,
        compared: 'the bare FTS5 query for the twenty best, ranked',
        found: times.found / times.bare,
        unit: '×',
        bound: 1.5,
        is: 'at most',
        figures: `${rounded(times.found)} ms and ${rounded(times.bare)} ms`,
      },
      {
        name: `reading what holds a ${name} word at ${claims} claims by hand, in one statement`,
        compared: 'the bare FTS5 query for the twenty best, ranked',
        found: handPaired.byHand / handPaired.bare,
        unit: '×',
        bound: null,
        is: 'at most',
        figures: `${rounded(handPaired.byHand)} ms and ${rounded(handPaired.bare)} ms`,
      },
      {
        name: `search for a ${name} word at ${claims} claims`,
        compared: 'the bare FTS5 query for the twenty best, ranked',
        found: paired.search / paired.bare,
        unit: '×',
        bound: 1.5,
        is: 'at most',
        figures: `${rounded(paired.search)} ms and ${rounded(paired.bare)} ms`,
      },
      {
        name: `facets of a ${name} word at ${claims} claims`,
        compared: 'itself: the median with facets less that without',
        found: times.counted - times.search,
        unit: 'ms',
        bound: 1500,
        is: 'at most',
        figures: `${rounded(times.counted)} ms in all`,
      },
    );
  }
  bare.close();
  await desk.store.close();
  return measured;
}
