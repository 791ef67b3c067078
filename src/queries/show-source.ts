import type { Desk } from '../desk.ts';
import type { Bounds, Day } from '../model/bounds.ts';
import type {
  DossierMoment,
  DossierRecord,
  DossierSource,
  TranslatedPassage,
} from '../model/dossier.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { annotationRemarks, type KeptRemark } from './annotation-remarks.ts';
import { corrected } from './case/corrected.ts';
import { allKnown, type Known, knownOf, knownRecords } from './case/known-record.ts';
import { countsNever, readWrittenTranslations, translationsAsOf } from './case/translations.ts';
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
  readonly passages: readonly TranslatedPassage[];
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
  const numbers = passages.map((passage) => passage.n);
  const translations = await readWrittenTranslations(reader, numbers, n);
  const records = [written, origins, snapshots, passages, translations].flat();
  const corrections = await readRecords(reader, 'correction', {
    where: { column: 'record', among: records.map((record) => record.n) },
    upTo: n,
  });
  const known = await withWithheld(
    reader,
    await knownRecords(reader, [...records, ...corrections], n),
  );
  const translationsOf = translationsAsOf(known, moment.day);
  const source = knownOf(known, 'source', found.n);
  const remarks = await annotationRemarks(reader, numbers, { position });
  return {
    ...{ asOf, knownAt, position },
    source: { ...source, snapshots: allKnown(known, 'snapshot') },
    published: publishedBy(moment.day, source.value.publishedOn),
    capturedLater: await capturedAfter(reader, allKnown(known, 'snapshot'), moment.day),
    origin: origin === undefined ? null : knownOf(known, 'source', origin),
    passages: allKnown(known, 'passage').map((passage) => ({
      translations: translationsOf(passage.n),
      ...passage,
    })),
    remarks: remarks.filter(({ created }) => created === undefined || created.slice(0, 10) <= asOf),
    corrections: toldCorrections(known),
  };
}

/** Of a translation that counts never nothing is told. */
function toldCorrections(known: ReadonlyMap<number, Known<NounName>>): ShownSource['corrections'] {
  const untold = new Set(
    allKnown(known, 'translation')
      .filter(countsNever)
      .map(({ n }) => n),
  );
  return allKnown(known, 'correction').filter(
    ({ draft, value }) => !draft && !untold.has(value.record),
  );
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
