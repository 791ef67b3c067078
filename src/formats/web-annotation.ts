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
 * A passage as a W3C Web Annotation; a quote with words left out has a target for each piece.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotation(passage: AnnotatedPassage) {
  const [first, ...others] = passage.pieces.map((piece) => targetOf(passage, piece));
  return {
    '@context': context,
    id: urn(passage.id),
    type: 'Annotation',
    motivation: 'identifying',
    created: passage.createdAt,
    target: others.length === 0 ? first : [first, ...others],
  };
}

/** Annotations of one desk as a collection whose one page holds them all. */
export function toAnnotationCollection(
  { desk, label }: { readonly desk: string; readonly label: string },
  passages: readonly AnnotatedPassage[],
) {
  const id = urn(desk);
  const items = passages.map(toWebAnnotation);
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
