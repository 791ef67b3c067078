import type { Desk } from '../../desk.ts';
import { NotFound } from '../../errors.ts';
import type { Day } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import type { DossierRecord, Entered } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { readBlobText } from '../../store/blobs.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, type Known, knownOf, knownRecords } from '../case/known-record.ts';
import { readChains } from '../case/read-chains.ts';
import { readCorrections } from '../case/read-corrections.ts';
import { readEntered } from '../case/read-entered.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { daysOnDesk } from '../day-on-desk.ts';
import { getRecord } from '../find-record.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { hasPage } from './has-page.ts';
import { readSourceUses, type SourceUse } from './source-uses.ts';

/** A public source, its archived texts, and what is quoted from it for which claim. */
export interface PublicSource {
  readonly source: DossierRecord<'source'>;
  /** What it repeats, where that has a page. */
  readonly origin: DossierRecord<'source'> | null;
  /** Oldest first, no drafts and no mistakes; a text that was withheld is null. */
  readonly snapshots: readonly {
    readonly snapshot: DossierRecord<'snapshot'>;
    readonly text: string | null;
    /** The day it was captured, `YYYY-MM-DD` in the zone of the desk. */
    readonly capturedOn: string;
  }[];
  readonly uses: readonly SourceUse[];
  /** The entries that corrected it or its snapshots. */
  readonly corrected: readonly Entered[];
  readonly moment: Moment;
}

/**
 * One source as the public may see it.
 *
 * @throws NotFound when it is not known by then or not public; InvalidInput for an ambiguous name.
 */
export async function showPublicSource(
  desk: Desk,
  question: Clocks & { readonly source: string },
): Promise<PublicSource> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const upTo = moment.n;
  const scope = { kinds: ['source'], upTo, audience: 'public' } as const;
  const { n } = await getRecord(reader, question.source, scope);
  for await (const source of eachPublicSource(reader, [n], moment)) return source;
  throw new NotFound('not_public', `The source "${question.source}" is not public.`);
}

/**
 * These sources in their order, without those that are private, drafts or mistakes; a portion is read at once, and a text when
 * its source's turn has come.
 */
export async function* eachPublicSource(
  reader: Reader,
  sources: readonly number[],
  moment: Moment,
): AsyncGenerator<PublicSource> {
  const dayOf = await daysOnDesk(reader);
  for (let from = 0; from < sources.length; from += portion) {
    const some = sources.slice(from, from + portion);
    const seen = await readSeen(reader, some, moment.n);
    const snapshots = allKnown(seen, 'snapshot').filter(hasPage);
    const snapshotsOf = groupBy(snapshots, ({ value }) => value.source);
    const sourceAt = new Map(
      allKnown(seen, 'source')
        .filter(hasPage)
        .map((source) => [source.n, source]),
    );
    const shown = some.filter((n) => sourceAt.has(n));
    const usesOf = await readSourceUses(reader, shown, { snapshotsOf, moment });
    const correctedIn = await readCorrected(reader, [...seen.keys()], moment.n);
    for (const n of shown) {
      const source = knownOf(seen, 'source', n);
      const { origin } = source.value;
      yield {
        source,
        origin: (origin !== undefined && sourceAt.get(origin)) || null,
        snapshots: await withTexts(reader, snapshotsOf.get(n) ?? [], dayOf),
        uses: usesOf.get(n) ?? [],
        corrected: [n, ...(snapshotsOf.get(n) ?? []).map((snapshot) => snapshot.n)].flatMap(
          (each) => correctedIn.get(each) ?? [],
        ),
        moment,
      };
    }
  }
}

const portion = 128;

/** These sources with what they repeat, and their snapshots, as far as they are public. */
async function readSeen(
  reader: Reader,
  sources: readonly number[],
  n: number,
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const chains = await readChains(reader, sources, { n, audience: 'public' });
  const where = { column: 'source', among: sources };
  const snapshots = await readRecords(reader, 'snapshot', { where, upTo: n });
  const known = await knownRecords(reader, [...chains.values(), ...snapshots], n, 'public');
  return withWithheld(reader, await publicRecords(reader, known, n), 'public');
}

/** By record, the entries in which the public was told of a correction of it. */
async function readCorrected(
  reader: Reader,
  records: readonly number[],
  n: number,
): Promise<ReadonlyMap<number, readonly Entered[]>> {
  const corrections = await readCorrections(reader, records, { n, audience: 'public' });
  const entered = await readEntered(
    reader,
    corrections.map((correction) => correction.n),
  );
  const byRecord = groupBy(corrections, ({ value }) => value.record);
  return new Map(
    [...byRecord].map(([record, own]) => [
      record,
      own.flatMap((each) => entered.get(each.n) ?? []),
    ]),
  );
}

async function withTexts(
  reader: Reader,
  snapshots: readonly Known<'snapshot'>[],
  dayOf: (instant: string) => Day,
): Promise<PublicSource['snapshots']> {
  const read = [];
  for (const snapshot of snapshots) {
    const capturedOn = isoOfDay(dayOf(snapshot.value.capturedAt));
    read.push({ snapshot, text: await textOf(reader, snapshot), capturedOn });
  }
  return read;
}

async function textOf(reader: Reader, snapshot: Known<'snapshot'>): Promise<string | null> {
  return isGone(snapshot) ? null : readBlobText(reader, snapshot.value.textSha256);
}
