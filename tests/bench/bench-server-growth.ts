import pg from 'pg';
import type { Desk } from '../../src/desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { status } from '../../src/queries/status.ts';
import { parseServerAddress } from '../../src/store/postgresql/server-address.ts';
import { newServer, noPrograms, serverPrograms } from '../support/own-server.ts';
import { inTurns, type Measured, rounded } from './bound.ts';
import { copyToServer } from './copy-to-server.ts';
import { wordOf } from './spoken-world.ts';

/** A generated desk, and how many claims it has. */
interface Generated {
  readonly path: string;
  readonly claims: number;
}

/** Words that fill a page on the small desk already; the common one stands in every third claim or so. */
const searches = {
  'a common word': wordOf(0.1),
  'a word now and then': wordOf(0.5),
  'a rare word': wordOf(0.65),
  'two common words': `${wordOf(0.1)} ${wordOf(0.2)}`,
  'two common words in a row': `"${wordOf(0)} ${wordOf(0.1)}"`,
} as const;

/**
 * A small and a large desk on one server: how much longer status and searches take on the large one.
 *
 * @param kept the url of a server on which the desks stay for the next run; without it one is made for this run.
 */
export async function benchServerGrowth(
  few: Generated,
  many: Generated,
  kept: string | undefined,
): Promise<readonly Measured[]> {
  if (kept === undefined && serverPrograms === undefined) throw new Error(noPrograms);
  const server = kept === undefined ? await newServer() : { url: kept, remove: () => undefined };
  try {
    const small = await deskOn(server.url, few);
    const large = await deskOn(server.url, many);
    const measured = [await grown('status', { few, many }, statusOf(small), statusOf(large))];
    for (const [name, query] of Object.entries(searches)) {
      const ask = (desk: Desk) => () => searchDesk(desk, { query, facets: false });
      measured.push(await grown(`search for ${name}`, { few, many }, ask(small), ask(large)));
    }
    await Promise.all([small, large].map(({ store }) => store.close()));
    return measured;
  } finally {
    server.remove();
  }
}

async function deskOn(server: string, { path, claims }: Generated): Promise<Desk> {
  const url = `${server}?schema=of_${claims}`;
  if (!(await isThere(url))) await copyToServer(path, url);
  return openDesk(url);
}

/** A desk gets its place in one go, so one that is there is whole. */
async function isThere(url: string): Promise<boolean> {
  const { connectionString, schema } = parseServerAddress(url);
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(
    "SELECT to_regclass(format('%I.desk_head', $1::text)) IS NOT NULL AS is_there",
    [schema],
  );
  await client.end();
  return rows[0]?.is_there === true;
}

/** Status of one claim after another, all over the desk. */
function statusOf(desk: Desk): (turn: number) => Promise<unknown> {
  const claims = desk.store.reader.selectFrom('record_claim').select('n').orderBy('n').execute();
  return async (turn) => {
    const rows = await claims;
    return status(desk, { claim: String(rows[(turn * 7_919) % rows.length]?.n) });
  };
}

async function grown(
  name: string,
  { few, many }: { readonly few: Generated; readonly many: Generated },
  small: (turn: number) => Promise<unknown>,
  large: (turn: number) => Promise<unknown>,
): Promise<Measured> {
  const times = await inTurns({ warm: 10, timed: 60 }, { small, large });
  return {
    name: `${name} on a PostgreSQL server`,
    compared: `itself at ${few.claims} claims, in the same run; here at ${many.claims}`,
    found: times.large / times.small,
    unit: 'x',
    bound: 1.5,
    is: 'at most',
    figures: `${rounded(times.large)} ms against ${rounded(times.small)} ms`,
  };
}
