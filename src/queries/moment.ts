import type { Desk } from '../desk.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import { type Day, openEnd } from '../model/bounds.ts';
import { dayOfInstant, isoOfDay } from '../model/day.ts';
import { readEdtf } from '../model/edtf.ts';
import { formatInstant, parseInstant } from '../model/instant.ts';
import type { Reader } from '../store/port.ts';
import { runShaped } from '../store/shaped-query.ts';

/** The two clocks as a reader gives them; every read takes both. */
export interface Clocks {
  /** A date people speak of (EDTF); a month or year means its last day. Default: the day of `knownAt`. */
  readonly asOf?: string | undefined;
  /** An instant in UTC or a ledger position. Default: now. */
  readonly knownAt?: string | undefined;
  /** Where somebody who asks much as of one moment has resolved the clocks once: this holds, whatever they say. */
  readonly moment?: Moment | undefined;
}

/** The two clocks resolved: a day, and a place in the ledger. */
export interface Moment {
  /** Records count when their latest possible day is not after it. */
  readonly day: Day;
  /** The same day as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The last entry that is known; 0 before the first. */
  readonly position: number;
  /** Its instant, UTC; before the first entry, when the desk was made. */
  readonly knownAt: string;
  /** The number of the last record that is known: everything later is filtered out. */
  readonly n: number;
}

/**
 * Resolves both clocks once; everything after works by number, so a read needs no transaction of its own.
 *
 * @throws InvalidInput for an as-of that is no date or never arrives, or a `knownAt` that is neither an
 * instant nor a position; NotFound for a position the ledger has not reached.
 */
export async function resolveMoment(desk: Desk, clocks: Clocks = {}): Promise<Moment> {
  if (clocks.moment !== undefined) return clocks.moment;
  const { reader } = desk.store;
  const head = await readHead(reader);
  const entry = await entryKnownAt(reader, clocks.knownAt, head);
  const given = clocks.knownAt === undefined ? formatInstant(desk.clock.now()) : entry.asked;
  const day = clocks.asOf === undefined ? dayOfInstant(given, head.zone) : dayAsked(clocks.asOf);
  const { position, at, n } = entry;
  return { day, asOf: isoOfDay(day), position, knownAt: at, n };
}

/** Whether everything entered so far is known at a moment: only then the stored standing answers. */
export async function isHead(reader: Reader, { n }: Moment): Promise<boolean> {
  const row = await reader
    .selectFrom('desk_head')
    .select('n')
    .where('n', '=', n)
    .executeTakeFirst();
  return row !== undefined;
}

interface KnownEntry {
  readonly position: number;
  readonly at: string;
  readonly n: number;
  /** The instant the default as-of is the day of. */
  readonly asked: string;
}

function dayAsked(text: string): Day {
  const date = readEdtf(text);
  if ('problem' in date) throw new InvalidInput('bad_date', `${date.problem}.`);
  if (date.last >= openEnd) {
    throw new InvalidInput('bad_date', `"${text}" has no end, so nothing can be asked as of it.`, {
      hints: ['Give a day, a month or a year, such as 2023-04-01.'],
    });
  }
  return date.last;
}

async function entryKnownAt(
  reader: Reader,
  knownAt: string | undefined,
  head: Head,
): Promise<KnownEntry> {
  if (knownAt === undefined) {
    const at = head.at ?? head.created_at;
    return { position: head.position, at, n: head.n, asked: at };
  }
  if (/^\d{1,10}$/.test(knownAt)) return entryAtPosition(reader, Number(knownAt), head);
  const asked = askedInstant(knownAt);
  const entry = await entryBy(reader, asked);
  return entry ? { ...entry, asked } : { position: 0, at: head.created_at, n: 0, asked };
}

async function entryAtPosition(reader: Reader, position: number, head: Head): Promise<KnownEntry> {
  if (position > head.position) {
    throw new NotFound('no_such_position', `The ledger has ${head.position} entries so far.`, {
      hints: [`Give a position from 0 to ${head.position}, or an instant.`],
    });
  }
  const entry = await entries(reader).where('position', '=', position).executeTakeFirst();
  const at = entry?.at ?? head.created_at;
  return entry ? { ...entry, asked: at } : { position: 0, at, n: 0, asked: at };
}

const entryBy = (reader: Reader, instant: string) =>
  entries(reader).where('at', '<=', instant).executeTakeFirst();

function entries(reader: Reader) {
  return reader
    .selectFrom('ledger_entry')
    .select(({ eb }) => ['position', 'at', eb('first', '+', eb('count', '-', 1)).as('n')])
    .orderBy('position', 'desc')
    .limit(1);
}

function askedInstant(text: string): string {
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw new InvalidInput(
    'bad_known_at',
    `"${text.slice(0, 60)}" is neither an instant nor a ledger position.`,
    {
      hints: ['Write an instant in UTC, such as 2023-04-01T09:30:00Z, or a position, such as 57.'],
    },
  );
}

/** Where the ledger stands, with the instant of its last entry; null before the first. */
interface Head {
  readonly zone: string;
  readonly created_at: string;
  readonly position: number;
  readonly n: number;
  readonly at: string | null;
}

/** Asked with every question: it is compiled once. */
async function readHead(reader: Reader): Promise<Head> {
  const [head] = await runShaped(reader, {
    shape: 'head',
    parameters: [],
    build: () =>
      reader
        .selectFrom('desk_head')
        .leftJoin('ledger_entry as entry', 'entry.position', 'desk_head.position')
        .select(['desk_head.zone', 'desk_head.created_at', 'desk_head.position', 'desk_head.n'])
        .select('entry.at'),
  });
  if (head === undefined) throw new TypeError('The desk has no head row');
  return head;
}
