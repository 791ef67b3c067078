import type { Desk } from '../desk.ts';
import { InvalidInput } from '../errors.ts';
import {
  type ForeignSelection,
  readWebAnnotations,
  type UnreadAnnotation,
} from '../formats/read-web-annotation.ts';
import { foldedText } from '../queries/folded-text.ts';
import { type SnapshotAtHand, snapshotsAtHand } from '../queries/rechecks/snapshots-at-hand.ts';
import { samePassage } from '../queries/same-passage.ts';
import { sourcesOfAddress } from '../queries/sources-of-address.ts';
import type { Reader } from '../store/port.ts';
import type { Anchor, FoundQuote } from '../text/anchor.ts';
import { anchorForeignSelection } from '../text/anchor-foreign-selection.ts';
import type { NearestPassage } from '../text/nearest-passage.ts';
import type { Act } from './act.ts';
import { keepRemarks, newRemarks, type Saying } from './keep-remarks.ts';
import { performAct } from './perform-act.ts';
import type { RejectedRow } from './prepared-rows.ts';
import { recordPassage } from './record-passage.ts';

/** An annotation that did not become a passage. */
export interface OrphanedAnnotation extends UnreadAnnotation {
  /** The passage nearest to what it quotes, where there is one. */
  readonly nearest?: NearestPassage | null;
}

/** What came of a file of annotations. */
export interface ImportedAnnotations {
  /** How many annotations the file holds. */
  readonly read: number;
  readonly added: number;
  /** Passages that were recorded already. */
  readonly unchanged: number;
  /** Annotations whose comments, tags and other bodies are kept from now on. */
  readonly remarks: number;
  readonly rejected: readonly OrphanedAnnotation[];
}

/** How annotations are brought in. */
export interface AnnotationOptions {
  /** Says what would be done, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  readonly private?: boolean | undefined;
  /** The name of the file, without its folders. */
  readonly file?: string | undefined;
  /** Is told of each annotation that is not taken over, as it came. */
  readonly onReject?: ((rejected: RejectedRow) => void) | undefined;
}

/**
 * Records the passages that a file of Web Annotations or an export of Hypothesis selects, each where its words stand in a
 * captured source of the same address, and keeps what is said of them. An annotation whose words do not stand there is told with what is nearest to them.
 *
 * @param document the parsed JSON.
 * @throws InvalidInput `no_annotations` when it holds none.
 */
export async function importAnnotations(
  desk: Desk,
  document: unknown,
  options: AnnotationOptions = {},
): Promise<ImportedAnnotations> {
  const file = readWebAnnotations(document);
  if (file === null) {
    throw new InvalidInput('no_annotations', 'The file holds no Web Annotations.', {
      hints: ['Give an annotation, a collection of them, or what Hypothesis exports as JSON.'],
    });
  }
  const found: Found[] = [];
  const rejected: OrphanedAnnotation[] = [...file.unread];
  for (const selection of file.selections) {
    const anchored = await anchorInDesk(desk, selection);
    if ('reason' in anchored) rejected.push(anchored);
    else found.push(anchored);
  }
  rejected.sort((one, other) => one.row - other.row);
  for (const { row, reason } of options.dryRun ? [] : rejected) {
    options.onReject?.({ row, reason, content: file.annotations[row - 1] ?? null });
  }
  const recorded = options.dryRun ? await lookUp(desk, found) : await record(desk, found, options);
  return { read: file.read, ...recorded, rejected };
}

interface Found extends Pick<ForeignSelection, 'row' | 'saying'> {
  readonly snapshot: number;
  readonly anchor: FoundQuote;
}

async function anchorInDesk(
  { store: { reader } }: Desk,
  selection: ForeignSelection,
): Promise<Found | OrphanedAnnotation> {
  const { row, id, source, saying } = selection;
  const known = await sourcesOfAddress(reader, source);
  if (known.length === 0) return { row, id, reason: `No source of this desk is at ${source}.` };
  let newest: Anchor | undefined;
  for (const { n, textSha256 } of await snapshotsOf(reader, known)) {
    const anchor = anchorForeignSelection(await foldedText(reader, textSha256), selection);
    if (anchor.outcome === 'found') return { row, saying, snapshot: n, anchor };
    newest ??= anchor;
  }
  return { row, id, ...orphaned(newest) };
}

async function snapshotsOf(
  reader: Reader,
  sources: readonly number[],
): Promise<readonly SnapshotAtHand[]> {
  const found: SnapshotAtHand[] = [];
  for (const source of sources) found.push(...(await snapshotsAtHand(reader, source)));
  return found;
}

function orphaned(anchor: Anchor | undefined): Pick<OrphanedAnnotation, 'reason' | 'nearest'> {
  if (anchor === undefined) return { reason: 'The text of its source is not at hand.' };
  if (anchor.outcome === 'ambiguous') {
    return { reason: `Its words stand there ${anchor.count} times, and nothing tells which.` };
  }
  const nearest = anchor.outcome === 'not_found' ? anchor.nearest : null;
  return { reason: 'Its words do not stand in what was captured.', nearest };
}

type Counts = Pick<ImportedAnnotations, 'added' | 'unchanged' | 'remarks'>;

async function record(
  desk: Desk,
  found: readonly Found[],
  options: AnnotationOptions,
): Promise<Counts> {
  return performAct(desk, 'annotations.imported', (act) => recordAll(desk, act, found, options), {
    private: options.private,
  });
}

async function recordAll(
  desk: Desk,
  act: Act,
  found: readonly Found[],
  options: AnnotationOptions,
): Promise<Counts> {
  const sayings: Saying[] = [];
  for (const place of found) {
    const { n, id } = await recordPassage(act, place);
    if (place.saying) sayings.push({ passage: n, id, row: place.row, annotation: place.saying });
  }
  const added = act.recorded.filter(({ kind }) => kind === 'passage').length;
  const remarks = await keepRemarks(desk, act.db, sayings, options);
  return { added, unchanged: found.length - added, remarks };
}

async function lookUp({ store: { reader } }: Desk, found: readonly Found[]): Promise<Counts> {
  const sayings: Saying[] = [];
  const made = new Set<string>();
  for (const place of found) {
    const known = await samePassage(reader, place);
    const { row, saying: annotation } = place;
    const { n: passage, id } = known ?? { n: 0, id: placeOf(place) };
    if (!known) made.add(id);
    if (annotation) sayings.push({ passage, id, row, annotation });
  }
  const remarks = (await newRemarks(reader, sayings)).length;
  return { added: made.size, unchanged: found.length - made.size, remarks };
}

/** What tells a passage that is not recorded yet from every other. */
const placeOf = ({ snapshot, anchor: { start, end, pieces } }: Found): string =>
  JSON.stringify([snapshot, start, end, pieces]);
