import { groupBy } from '../model/ladder/group-by.ts';
import type { AnnotationRemark } from './annotation-remark.ts';

/** A passage with what an annotation of it says. Offsets are code points, end exclusive. */
export interface AnnotatedPassage {
  /** A UUID. */
  readonly id: string;
  /** When it was entered, an instant in UTC. */
  readonly createdAt: string;
  /** Where the source is; else it is named by its id. */
  readonly sourceUrl: string | undefined;
  readonly sourceId: string;
  /** When the snapshot was captured, an instant in UTC. */
  readonly capturedAt: string;
  /** One piece, or of a quote with words left out each of them, in order. */
  readonly pieces: readonly AnnotatedPiece[];
  /** What annotations of others say of it. */
  readonly remarks: readonly (AnnotationRemark & { readonly id: string })[];
  /** What it says in other languages, oldest first. */
  readonly translations: readonly AnnotatedTranslation[];
}

/** A passage in another language (BCP 47), and who put it so. */
export interface AnnotatedTranslation {
  /** A UUID. */
  readonly id: string;
  /** When it was entered, an instant in UTC. */
  readonly createdAt: string;
  readonly by: string;
  readonly language: string;
  readonly text: string;
}

/** An unbroken stretch of a text with what stands around it. */
export interface AnnotatedPiece {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A passage as a W3C Web Annotation that identifies it; a quote with words left out has a target for each piece.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotation(passage: AnnotatedPassage) {
  return {
    '@context': context,
    id: urn(passage.id),
    type: 'Annotation',
    motivation: 'identifying',
    created: passage.createdAt,
    target: oneOrMore(targetsOf(passage)),
  };
}

/** The translations of a passage, an annotation each. */
export const toTranslationAnnotations = (passage: AnnotatedPassage) =>
  passage.translations.map(({ id, createdAt, by, language, text }) => ({
    '@context': context,
    id: urn(id),
    type: 'Annotation',
    motivation: 'describing',
    creator: { name: by },
    created: createdAt,
    body: { type: 'TextualBody', value: text, format: 'text/plain', language },
    target: oneOrMore(targetsOf(passage)),
  }));

/** What annotations of others say of these passages: one that came with several targets goes out with them. */
export function toRemarkAnnotations(passages: readonly AnnotatedPassage[]) {
  const remarks = passages.flatMap((passage) =>
    passage.remarks.map((remark) => ({ ...remark, targets: targetsOf(passage) })),
  );
  return [...groupBy(remarks, ({ id }) => id).values()].flatMap((ofOne) => {
    const remark = ofOne.at(-1);
    const targets = ofOne.flatMap((one) => one.targets);
    return remark === undefined ? [] : [{ ...saying(remark), target: oneOrMore(targets) }];
  });
}

function saying(remark: AnnotatedPassage['remarks'][number]) {
  const { id, creator, created, modified, motivation, bodies } = remark;
  return {
    ...{ '@context': context, id, type: 'Annotation', motivation },
    ...(creator === undefined ? {} : { creator }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    body: oneOrMore(bodies),
  };
}

const oneOrMore = <Item>(items: readonly Item[]): Item | readonly Item[] | undefined =>
  items.length === 1 ? items[0] : items;

/** Annotations of one desk as a collection whose one page holds them all. */
export function toAnnotationCollection(
  { desk, label }: { readonly desk: string; readonly label: string },
  passages: readonly AnnotatedPassage[],
) {
  const id = urn(desk);
  const items = [
    ...passages.map(toWebAnnotation),
    ...passages.flatMap(toTranslationAnnotations),
    ...toRemarkAnnotations(passages),
  ];
  const page = { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    ...(items.length > 0 ? { first: page } : {}),
  };
}

const targetsOf = (passage: AnnotatedPassage) =>
  passage.pieces.map((piece) => targetOf(passage, piece));

function targetOf({ sourceUrl, sourceId, capturedAt }: AnnotatedPassage, piece: AnnotatedPiece) {
  const { exact, prefix, suffix, start, end } = piece;
  return {
    source: sourceUrl ?? urn(sourceId),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'TimeState', sourceDate: capturedAt },
  };
}

const urn = (uuid: string): string => `urn:uuid:${uuid}`;
