/** `npm run bench -- [--strict] [--claims N]`: what the desk costs, as ratios that do not depend on the machine. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newestMigration } from '../../src/store/migrate/migrations.ts';
import { benchImport } from './bench-import.ts';
import { benchIndex } from './bench-index.ts';
import { benchMatch } from './bench-match.ts';
import { benchPages } from './bench-pages.ts';
import { benchPostgresql } from './bench-postgresql.ts';
import { benchPublish } from './bench-publish.ts';
import { benchSearch } from './bench-search.ts';
import { benchServe } from './bench-serve.ts';
import { benchServerGrowth } from './bench-server-growth.ts';
import { benchSqliteUtils } from './bench-sqlite-utils.ts';
import { benchGrowth, benchStatus, benchStatusProcess } from './bench-status.ts';
import { benchEmbedding, benchVectors } from './bench-vectors.ts';
import { benchVerify } from './bench-verify.ts';
import { benchVolume } from './bench-volume.ts';
import { benchAcknowledged, benchLogging } from './bench-writes.ts';
import { keeps, type Measured, rounded } from './bound.ts';
import { generateDesk } from './generate-desk.ts';
import { generateSpokenDesk } from './spoken-world.ts';

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    /** Only the benches whose name holds this. */
    only: { type: 'string', default: '' },
    /** Of the benches "import", "sqlite-utils" (100,000 unless told) and "volume" (1,000,000), which run only when named. */
    rows: { type: 'string' },
    claims: { type: 'string', default: '100000' },
    /** The large desk of the benches "growth", "pages", "match", "search" and "postgresql-growth", which run only when named. */
    large: { type: 'string', default: '1000000' },
    /** A PostgreSQL server for "postgresql-growth" that keeps its desks from run to run; to fill one takes a quarter of an hour. */
    server: { type: 'string' },
  },
});

const claims = Number(values.claims);
const large = Number(values.large);
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Generated desks are kept from run to run, by their schema; raise the number before it when the generator changes. */
const generation = `6-${newestMigration.sqlite}`;
const big = (count: number): Promise<string> =>
  generateDesk(join(memory, `asof-bench-${generation}-${count}.db`), count);

const spoken = (count: number): Promise<string> =>
  generateSpokenDesk(join(memory, `asof-bench-spoken-${generation}-${count}.db`), count);

const benches: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  status: async () => [await benchStatus(await big(claims), claims)],
  process: async () => [await benchStatusProcess(await big(claims))],
  log: () => inFolder(memory, benchLogging),
  disk: () => inFolder(tmpdir(), async (folder) => [await benchAcknowledged(folder)]),
  verify: async () => [await benchVerify(await big(5_000), 5_000)],
};

/** To make their desk takes minutes. */
const named: Readonly<Record<string, () => Promise<readonly Measured[]>>> = {
  growth: async () =>
    benchGrowth(
      { path: await big(10_000), claims: 10_000 },
      { path: await big(large), claims: large },
    ),
  import: () => inFolder(memory, (folder) => benchImport(folder, Number(values.rows ?? 100_000))),
  'sqlite-utils': () =>
    inFolder(memory, (folder) => benchSqliteUtils(folder, Number(values.rows ?? 100_000))),
  volume: () => inFolder(memory, (folder) => benchVolume(folder, Number(values.rows ?? 1_000_000))),
  index: () =>
    inFolder(memory, async (folder) => [await benchIndex(folder, Number(values.rows ?? 100_000))]),
  pages: async () => benchPages(await big(large), large),
  postgresql: async () => benchPostgresql(await big(claims), claims),
  'postgresql-growth': async () =>
    benchServerGrowth(
      { path: await spoken(10_000), claims: 10_000 },
      { path: await spoken(large), claims: large },
      values.server,
    ),
  serve: () =>
    inFolder(memory, async (folder) => benchServe(folder, { path: await big(claims), claims })),
  publish: () =>
    inFolder(memory, async (folder) =>
      benchPublish(folder, { path: await big(10_000), claims: 10_000 }),
    ),
  match: async () => [
    await benchMatch(await spoken(20_000), { claims: 20_000, bound: 25 }),
    ...(large > 20_000
      ? [await benchMatch(await spoken(large), { claims: large, bound: 120 })]
      : []),
  ],
  vectors: () =>
    inFolder(memory, async (folder) => [
      await benchVectors(folder, { claims: 20_000, bound: 150 }),
      await benchVectors(folder, { claims: 100_000, bound: 800 }),
      ...(await benchEmbedding()),
    ]),
  search: async () => benchSearch(await spoken(large), large),
};

const found: Measured[] = [];
const asked = named[values.only];
const chosen = asked
  ? [asked]
  : Object.entries(benches).flatMap(([name, bench]) => (name.includes(values.only) ? [bench] : []));
for (const bench of chosen) found.push(...(await bench()));
for (const measured of found) process.stdout.write(`${line(measured)}\n`);
if (values.strict && !found.every(keeps)) process.exitCode = 1;

function line(measured: Measured): string {
  const { name, compared, found: value, unit, bound, is, figures } = measured;
  const verdict = keeps(measured) ? 'PASS' : 'FAIL';
  const number = `${rounded(value)} ${unit}`.padStart(16);
  const [word, held] = bound === null ? ['TOLD', 'no bound'] : [verdict, `${is} ${bound} ${unit}`];
  return `${word} ${number}  (${held})  ${name}: ${figures}\n       against ${compared}`;
}

async function inFolder<Result>(
  root: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(root, 'asof-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
