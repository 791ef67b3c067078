import type { Desk } from '../desk.ts';
import type { AnnotatedPassage, AnnotatedPiece } from '../formats/web-annotation.ts';
import type { DossierRecord } from '../model/dossier.ts';
import { isGone } from '../model/is-gone.ts';
import { groupBy } from '../model/ladder/group-by.ts';
import { readRecords } from '../store/read-record.ts';
import { textPlace } from '../text/word-exact-places.ts';
import { annotationRemarks } from './annotation-remarks.ts';
import { publicRecords } from './audience/public-records.ts';
import { allKnown, type Known, knownRecords } from './case/known-record.ts';
import { isTakenBack } from './case/taken-back.ts';
import { readWrittenTranslations, translationsAsOf } from './case/translations.ts';
import { withWithheld } from './case/with-withheld.ts';
import { foldedText } from './folded-text.ts';
import { type Clocks, resolveMoment } from './moment.ts';

/** Which passages are handed out. */
export interface AnnotationFilters extends Clocks {
  /** From public records alone. */
  readonly public?: boolean | undefined;
  /** Only those of these numbers. */
  readonly among?: ReadonlySet<number> | undefined;
}

/** Every passage that stands as of a day, as an annotation says it: no drafts, nothing taken back or withheld, and nothing of a source that was. */
export async function annotatedPassages(
  desk: Desk,
  filters: AnnotationFilters = {},
): Promise<readonly AnnotatedPassage[]> {
  const { reader } = desk.store;
  const { among } = filters;
  const { n, day, position } = await resolveMoment(desk, filters);
  const passages = await readRecords(reader, 'passage', {
    upTo: n,
    ...(among && { numbers: [...among] }),
  });
  const snapshots = await readRecords(reader, 'snapshot', { upTo: n });
  const audience = filters.public ? 'public' : 'private';
  const sources = await readRecords(reader, 'source', { upTo: n });
  const numbers = passages.map((passage) => passage.n);
  const translations = await readWrittenTranslations(reader, numbers, n);
  const known = await withWithheld(
    reader,
    await knownRecords(
      reader,
      [...passages, ...snapshots, ...sources, ...translations],
      n,
      audience,
    ),
    audience,
  );
  const seen = filters.public ? await publicRecords(reader, known, n) : known;
  const snapshotsByNumber = byNumber(allKnown(seen, 'snapshot'));
  const sourcesByNumber = byNumber(allKnown(seen, 'source'));
  const translationsOf = translationsAsOf(seen, day);
  const standing = allKnown(seen, 'passage').filter((passage) => stands(passage, day));
  const remarks = groupBy(
    await annotationRemarks(
      reader,
      standing.map((passage) => passage.n),
      { position, public: filters.public },
    ),
    (remark) => remark.passage,
  );
  const found: AnnotatedPassage[] = [];
  for (const passage of standing) {
    const snapshot = snapshotsByNumber.get(passage.value.snapshot);
    const source = sourcesByNumber.get(snapshot?.value.source ?? 0);
    if (!snapshot || !source || ![snapshot, source].every((each) => stands(each, day))) continue;
    const pieces = await piecesOf(desk, passage, snapshot);
    found.push({
      id: passage.id,
      createdAt: passage.entered.at,
      sourceUrl: source.value.url,
      sourceId: source.id,
      capturedAt: snapshot.value.capturedAt,
      pieces,
      remarks: remarks.get(passage.n) ?? [],
      translations: translationsOf(passage.n).flatMap(toldTranslation),
    });
  }
  return found;
}

function byNumber<Each extends { readonly n: number }>(
  records: readonly Each[],
): ReadonlyMap<number, Each> {
  return new Map(records.map((record) => [record.n, record]));
}

function stands(record: Known<'passage' | 'snapshot' | 'source'>, day: number): boolean {
  return !record.draft && !isGone(record) && !isTakenBack(record, day);
}

function toldTranslation(
  translation: DossierRecord<'translation'>,
): AnnotatedPassage['translations'] {
  if (isGone(translation)) return [];
  const { id, entered, value } = translation;
  const { language, text, translator: by = entered.by } = value;
  return [{ id, createdAt: entered.at, by, language, text }];
}

/** Of a quote with words left out each piece as it stands, with what is around it. */
async function piecesOf(
  { store: { reader } }: Desk,
  { value }: Known<'passage'>,
  snapshot: Known<'snapshot'>,
): Promise<readonly AnnotatedPiece[]> {
  const { start, end, quote, prefix = '', suffix = '', pieces } = value;
  if (pieces === undefined) return [{ exact: quote, prefix, suffix, start, end }];
  const text = await foldedText(reader, snapshot.value.textSha256);
  return pieces.map(([from, to]) => ({
    exact: text.index.slice(from, to),
    ...textPlace(text, from, to),
  }));
}
