import type { Desk } from '../desk.ts';
import type { Bounds, Day } from '../model/bounds.ts';
import type { DossierMoment, DossierRecord, DossierSource } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { annotationRemarks, type KeptRemark } from './annotation-remarks.ts';
import { corrected } from './case/corrected.ts';
import { allKnown, knownOf, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { daysOnDesk } from './day-on-desk.ts';
import { getRecord } from './find-record.ts';
import { type Clocks, resolveMoment } from './moment.ts';

/** A source with its snapshots, what it repeats, and the passages quoted from it. */
export interface ShownSource extends DossierMoment {
  readonly source: DossierSource;
  /** Whether it was published by the day: null where its date of publication is not known. */
  readonly published: 'by_then' | 'possibly' | 'later' | null;
  /** The numbers of the snapshots that were captured after the day: they hold what stood there later. */
  readonly capturedLater: ReadonlySet<number>;
  readonly origin: DossierRecord<'source'> | null;
  readonly passages: readonly DossierRecord<'passage'>[];
  /** What imported annotations say of these passages, none that was said after the day. */
  readonly remarks: readonly KeptRemark[];
  /** Of any record above, oldest first. */
  readonly corrections: readonly DossierRecord<'correction'>[];
}

/**
 * One source, by slug, number or id.
 *
 * @throws NotFound when the source is not known by then; InvalidInput for an ambiguous name.
 */
export async function showSource(
  desk: Desk,
  question: Clocks & { readonly source: string },
): Promise<ShownSource> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, question);
  const { n, asOf, knownAt, position } = moment;
  const found = await getRecord(reader, question.source, { kinds: ['source'], upTo: n });
  const written = await readRecords(reader, 'source', { numbers: [found.n] });
  const sources = await corrected(reader, written, n);
  const origin = sources[0]?.value.origin;
  const origins =
    origin === undefined ? [] : await readRecords(reader, 'source', { numbers: [origin] });
  const snapshots = await readRecords(reader, 'snapshot', {
    where: { column: 'source', among: [found.n] },
    upTo: n,
  });
  const passages = await readRecords(reader, 'passage', {
    where: { column: 'snapshot', among: snapshots.map((snapshot) => snapshot.n) },
    upTo: n,
  });
  const records = [written, origins, snapshots, passages].flat();
  const corrections = await readRecords(reader, 'correction', {
    where: { column: 'record', among: records.map((record) => record.n) },
    upTo: n,
  });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...records, ...corrections], n),
  );
  const numbers = passages.map((passage) => passage.n);
  const source = knownOf(known, 'source', found.n);
  const remarks = await annotationRemarks(reader, numbers, { position });
  return {
    ...{ asOf, knownAt, position },
    source: { ...source, snapshots: allKnown(known, 'snapshot') },
    published: publishedBy(moment.day, source.value.publishedOn),
    capturedLater: await capturedAfter(reader, allKnown(known, 'snapshot'), moment.day),
    origin: origin === undefined ? null : knownOf(known, 'source', origin),
    passages: allKnown(known, 'passage'),
    remarks: remarks.filter(({ created }) => created === undefined || created.slice(0, 10) <= asOf),
    corrections: allKnown(known, 'correction').filter(({ draft }) => !draft),
  };
}

function publishedBy(day: Day, on: Bounds | undefined): ShownSource['published'] {
  if (on === undefined) return null;
  if (on.first > day) return 'later';
  return on.last > day ? 'possibly' : 'by_then';
}

/** By the day in the desk's zone. */
async function capturedAfter(
  reader: Reader,
  snapshots: readonly DossierRecord<'snapshot'>[],
  day: Day,
): Promise<ReadonlySet<number>> {
  const dayOf = await daysOnDesk(reader);
  const later = snapshots.filter(({ value }) => dayOf(value.capturedAt) > day);
  return new Set(later.map(({ n }) => n));
}
