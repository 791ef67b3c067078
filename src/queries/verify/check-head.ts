import { Failed } from '../../errors.ts';
import { isZone } from '../../model/day.ts';
import { genesis, hashVersion } from '../../model/ledger-entry.ts';
import type { Problem, Reader } from '../../store/port.ts';
import type { PublishedHead } from './verify-desk.ts';

/** Holds the head row against the ledger's last entry, and a published head against its entry. */
export async function checkHead(
  reader: Reader,
  published: PublishedHead | undefined,
): Promise<{ readonly head: PublishedHead; readonly problems: readonly Problem[] }> {
  const rows = await reader.selectFrom('desk_head').selectAll().execute();
  const row = rows[0];
  if (!row) throw new Failed('no_head', 'The desk has lost its head row; nothing can be verified.');
  const last = await reader
    .selectFrom('ledger_entry')
    .selectAll()
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const wanted = last
    ? { position: last.position, n: last.first + last.count - 1, link: last.link }
    : { position: 0, n: 0, link: genesis(row.desk) };
  const problems = [
    ...(rows.length === 1 && row.id === 1 ? [] : ['there is not exactly one row, with id 1']),
    ...(row.hash_version === hashVersion ? [] : ['hash_version is not the one of this program']),
    ...((await beginsWith(reader, genesis(row.desk)))
      ? []
      : ['desk is not the uuid that the first entry rests on']),
    ...(typeof row.zone === 'string' && isZone(row.zone)
      ? []
      : [`zone "${row.zone}" is not known`]),
    ...(row.created_at === instantInside(row.desk)
      ? []
      : ['created_at is not when the desk was made']),
    ...(row.position === wanted.position ? [] : ["position is not the last entry's"]),
    ...(row.n === wanted.n ? [] : ["n is not the last record's"]),
    ...(row.link === wanted.link ? [] : ["link is not the last entry's"]),
    ...(await publishedProblems(reader, published, row.desk)),
  ].map((what) => ({ table: 'desk_head', id: String(row.id), what }));
  return { head: { desk: row.desk, position: row.position, link: row.link }, problems };
}

async function beginsWith(reader: Reader, link: string): Promise<boolean> {
  const first = await reader
    .selectFrom('ledger_entry')
    .select('previous')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return first === undefined || first.previous === link;
}

/** A UUIDv7 says to the millisecond when it was made. */
function instantInside(uuid: string): string {
  const milliseconds = Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}

async function publishedProblems(
  reader: Reader,
  published: PublishedHead | undefined,
  desk: string,
): Promise<readonly string[]> {
  if (!published) return [];
  if (published.desk !== desk) return ['the published head is of another desk'];
  if (published.position === 0) return published.link === genesis(desk) ? [] : [lostTail];
  const entry = await reader
    .selectFrom('ledger_entry')
    .select('link')
    .where('position', '=', published.position)
    .executeTakeFirst();
  return entry?.link === published.link ? [] : [lostTail];
}

const lostTail =
  'the ledger no longer leads to the published head: entries were cut off or rewritten';
