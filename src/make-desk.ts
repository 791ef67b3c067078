import { Conflict, InvalidInput } from './errors.ts';
import { formatInstant } from './model/instant.ts';
import { databaseOf, type OpenDeskOptions } from './open-desk.ts';
import { indexStems } from './services/index-stems.ts';
import type { Built, DeskMaker } from './store/migrate/desk-maker.ts';
import type { Migrated } from './store/migrate/migrated.ts';
import type { NewDesk } from './store/migrate/new-desk.ts';
import { sqliteMaker } from './store/migrate/sqlite-maker.ts';
import { systemClock, systemIds, systemZone } from './system.ts';

/**
 * Makes the desk, or brings an older one up to date; one that is whole is left as it is.
 *
 * @throws InvalidInput for a zone that is none; Conflict when the desk is newer than this program; Failed
 * when the file or schema is no desk, or cannot be opened.
 */
export async function makeDesk(url: string, options: OpenDeskOptions = {}): Promise<Migrated> {
  const maker = await makerOf(url);
  return maker.make(newDesk(options));
}

/**
 * Makes a desk that is not there yet for the work that needs it, and only if that work goes well. Where
 * somebody else makes the desk meanwhile, the work is done again, on theirs.
 *
 * @param work is given the url to open, and closes the desk it opened.
 * @throws What `makeDesk` and the work throw; nothing is left behind then.
 */
export async function makeDeskFor<Result>(
  url: string,
  options: OpenDeskOptions,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const maker = await makerOf(url);
  const built = await maker.makeApart(newDesk(options), work);
  if (built) return built.result;
  await makeDesk(url, options);
  return work(url);
}

/**
 * Makes a desk with marks that are known already, for what is put on it; nothing is left when that fails.
 *
 * @param work is given the url to open, and closes the desk it opened.
 * @throws Conflict when there is a desk; what the work throws.
 */
export async function makeDeskLike<Result>(
  url: string,
  born: NewDesk,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  requireZone(born.zone);
  return putThere(url, (maker) => maker.makeApart(born, work));
}

/**
 * The same for work that takes long: when it fails, what is half done stays beside the place, and the work is given
 * it again.
 *
 * @throws Conflict when there is a desk; what the work throws.
 */
export async function makeDeskByAndBy<Result>(
  url: string,
  born: NewDesk,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  requireZone(born.zone);
  return putThere(url, (maker) => maker.makeByAndBy(born, work));
}

/**
 * Puts a backup back as a desk that is not there: a copy, brought up to date and checked before it gets its name.
 *
 * @param check is given the url of the finished copy; nothing is left when it throws.
 * @throws Conflict when there is a desk at the url; NotFound, Failed when the file is no desk; what the check throws.
 */
export async function restoreBackup<Result>(
  url: string,
  file: string,
  check: (url: string) => Promise<Result>,
): Promise<Result> {
  return putThere(url, (maker) => maker.restoreCopy(newDesk({}), file, check));
}

/** @throws Conflict when there is a desk, so that nothing was built. */
async function putThere<Result>(
  url: string,
  build: (maker: DeskMaker) => Promise<Built<Result> | null>,
): Promise<Result> {
  const maker = await makerOf(url);
  const built = await build(maker);
  if (built) return built.result;
  throw deskExists(maker);
}

async function makerOf(url: string): Promise<DeskMaker> {
  if (databaseOf(url) === 'sqlite') return sqliteMaker(url, indexStems);
  const { postgresqlMaker } = await import('./store/postgresql/postgresql-maker.ts');
  return postgresqlMaker(url, indexStems);
}

function deskExists({ name }: DeskMaker): Conflict {
  return new Conflict('desk_exists', `There is a desk at ${name} already.`, {
    hints: [
      'Nothing was changed. Move it away with what lies beside it (-wal, -shm), or name another desk with --desk.',
    ],
  });
}

function newDesk({ zone = systemZone(), clock, ids }: OpenDeskOptions): NewDesk {
  requireZone(zone);
  const now = (clock ?? systemClock).now();
  return { desk: (ids ?? systemIds).uuid(now), zone, createdAt: formatInstant(now) };
}

/** A zone nobody knows would be found out by the first write, on a desk that never changes its zone. */
function requireZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (cause) {
    throw new InvalidInput('bad_zone', `"${zone.slice(0, 60)}" is no time zone.`, {
      hints: ['Name one of the IANA time zones, such as Europe/Prague or UTC.'],
      cause,
    });
  }
}
