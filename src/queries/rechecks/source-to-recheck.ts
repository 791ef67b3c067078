import type { Day } from '../../model/bounds.ts';
import { isMistake } from '../../model/is-mistake.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { knownOf, knownRecords } from '../case/known-record.ts';
import { dayOnDesk } from '../day-on-desk.ts';
import { quotedPassages } from './quoted-passages.ts';
import { type SnapshotAtHand, snapshotsAtHand } from './snapshots-at-hand.ts';

/** A source from which something may be quoted, and where it can be looked for again. */
export interface SourceToRecheck {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  /** Where it is on the web: its url as corrected, else where its newest snapshot was fetched; null when neither is known. */
  readonly url: string | null;
  /** Something quoted from it counts. */
  readonly quoted: boolean;
  /** It was recorded by mistake: nothing of it counts at any day. */
  readonly mistaken: boolean;
  /** A text newer than a quote is at hand that nobody has looked in, or that was captured today. */
  readonly newer: boolean;
}

/** What a source is known by today, from everything on record: a look is always at how it stands now. */
export async function sourceToRecheck(
  reader: Reader,
  n: number,
  today: Day,
): Promise<SourceToRecheck> {
  const written = await readRecords(reader, 'source', { numbers: [n] });
  const source = knownOf(await knownRecords(reader, written, everyRecord), 'source', n);
  const snapshots = await snapshotsAtHand(reader, n);
  const passages = await quotedPassages(
    reader,
    snapshots.map((snapshot) => snapshot.n),
    { n: everyRecord, day: today },
  );
  const [newest] = snapshots;
  const { id, slug, value } = source;
  return {
    ...{ n, id, slug: slug ?? null, title: value.title },
    url: value.url ?? webAddress(newest?.address ?? null),
    quoted: passages.length > 0,
    mistaken: isMistake(source),
    newer:
      newest !== undefined &&
      passages.some((passage) => passage.value.snapshot !== newest.n) &&
      (await isFresh(reader, newest, today)),
  };
}

async function isFresh(reader: Reader, newest: SnapshotAtHand, today: Day): Promise<boolean> {
  const look = await reader
    .selectFrom('record_recheck')
    .select('n')
    .where('snapshot', '=', newest.n)
    .executeTakeFirst();
  if (look === undefined) return true;
  return (await dayOnDesk(reader, newest.capturedAt)) === today;
}

const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) ? address : null;
