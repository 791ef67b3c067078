import { annotationIri } from '../formats/annotation-iri.ts';
import { type AnnotationRemark, annotationRemark } from '../formats/annotation-remark.ts';
import type { ForeignValue } from '../formats/foreign.ts';
import type { Reader } from '../store/port.ts';
import { askInPortions } from '../store/shaped-query.ts';

/** What an imported annotation says of a passage. */
export interface KeptRemark extends AnnotationRemark {
  /** Its IRI; where it came without one, one that is made of its content. */
  readonly id: string;
  readonly passage: number;
}

/** Up to which ledger position, and for whom. */
export interface RemarkFilters {
  readonly position: number;
  /** Only those that were neither imported as private nor kept from the public by their own tool. */
  readonly public?: boolean | undefined;
}

/** What is kept of an annotation beside the passage it selects. */
export interface KeptAnnotation {
  readonly of: readonly number[];
  /** As it came, with the one target that became the passage. */
  readonly row: ForeignValue;
  /** It was imported for this desk alone. */
  readonly private?: true;
}

/** What imported annotations say of these passages, in the order they came in; of one that came in again, the last. */
export async function annotationRemarks(
  reader: Reader,
  passages: readonly number[],
  filters: RemarkFilters,
): Promise<readonly KeptRemark[]> {
  const rows = await askInPortions(passages, (among) => rowsOf(reader, among, filters));
  const newest = new Map<string, KeptRemark>();
  for (const row of rows) {
    const remark = remarkOf(row, filters);
    if (remark === null) continue;
    const name = `${remark.passage} ${remark.id}`;
    newest.delete(name);
    newest.set(name, remark);
  }
  return [...newest.values()];
}

interface RemarkRow {
  readonly key: Uint8Array;
  readonly n: number | null;
  readonly rest: string | null;
}

/** By the batches of annotations, of which there are few: rows are not found by their record. */
function rowsOf(
  reader: Reader,
  passages: readonly number[],
  { position }: RemarkFilters,
): Promise<readonly RemarkRow[]> {
  return reader
    .selectFrom('desk_import as import')
    .innerJoin('desk_import_row as row', 'row.batch', 'import.batch')
    .select(['row.key', 'row.n', 'row.rest'])
    .where('import.format', '=', 'web-annotation')
    .where('import.position', '<=', position)
    .where('row.rest', 'is not', null)
    .where('row.n', 'in', [...passages])
    .orderBy('row.batch')
    .orderBy('row.line')
    .execute();
}

function remarkOf({ key, n, rest }: RemarkRow, filters: RemarkFilters): KeptRemark | null {
  const kept = JSON.parse(rest ?? '{}') as KeptAnnotation;
  const remark = annotationRemark(kept.row);
  if (remark === null || n === null) return null;
  if (filters.public && (kept.private || !remark.open)) return null;
  return { ...remark, id: remark.id ?? annotationIri(key), passage: n };
}
