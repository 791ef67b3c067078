import type { Desk } from '../desk.ts';
import type { DossierRecord, DossierSource } from '../model/dossier.ts';
import { readRecords } from '../store/read-record.ts';
import { annotationRemarks, type KeptRemark } from './annotation-remarks.ts';
import { corrected } from './case/corrected.ts';
import { allKnown, knownOf, knownRecords } from './case/known-record.ts';
import { withWithheld } from './case/with-withheld.ts';
import { getRecord } from './find-record.ts';
import { type Clocks, resolveMoment } from './moment.ts';

/** A source with its snapshots, what it repeats, and the passages quoted from it. */
export interface ShownSource {
  /** The day it is shown as of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly source: DossierSource;
  readonly origin: DossierRecord<'source'> | null;
  readonly passages: readonly DossierRecord<'passage'>[];
  /** What imported annotations say of these passages. */
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
  const { n, asOf, position } = await resolveMoment(desk, question);
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
  return {
    asOf,
    source: { ...knownOf(known, 'source', found.n), snapshots: allKnown(known, 'snapshot') },
    origin: origin === undefined ? null : knownOf(known, 'source', origin),
    passages: allKnown(known, 'passage'),
    remarks: await annotationRemarks(reader, numbers, { position }),
    corrections: allKnown(known, 'correction').filter(({ draft }) => !draft),
  };
}
