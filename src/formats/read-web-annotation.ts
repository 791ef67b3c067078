import { annotationRemark } from './annotation-remark.ts';
import { type ForeignObject, type ForeignValue, isDeeper } from './foreign.ts';

/** A stretch of a text that another tool recorded. */
export interface ForeignSelection {
  /** Which annotation of the file it is of, from 1. */
  readonly row: number;
  /** The name its tool has for it. */
  readonly id: string | undefined;
  /** The page or record it is of: a url or a URN. */
  readonly source: string;
  readonly quote: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** Where its tool saw it. Hypothesis counts UTF-16 units; the standard, code points. */
  readonly position: ForeignPosition | undefined;
  /** The annotation as it came, with this target alone; null for one that says nothing of what it selects. */
  readonly saying: ForeignObject | null;
}

/** A place as another tool counts it, end exclusive. */
export interface ForeignPosition {
  readonly start: number;
  readonly end: number;
  readonly unit: 'code_point' | 'utf_16';
}

/** An annotation that is no selection, and why. */
export interface UnreadAnnotation {
  readonly row: number;
  readonly id: string | undefined;
  readonly reason: string;
}

/** What a file of annotations holds. */
export interface ReadAnnotations {
  /** How many annotations. */
  readonly read: number;
  /** As they came, in order. */
  readonly annotations: readonly ForeignValue[];
  readonly selections: readonly ForeignSelection[];
  readonly unread: readonly UnreadAnnotation[];
}

/**
 * Reads annotations: one of the standard, a list, a collection or page of them, or what Hypothesis exports
 * (`rows`). Null when the value is none of these.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function readWebAnnotations(value: unknown): ReadAnnotations | null {
  const annotations = annotationsIn(value);
  if (annotations === null) return null;
  const read = annotations.map((annotation, at) => selectionsOf(annotation, at + 1));
  return {
    read: annotations.length,
    annotations,
    selections: read.flatMap(({ selections }) => selections),
    unread: read.flatMap(({ unread }) => unread),
  };
}

type Plain = Readonly<Record<string, unknown>>;

function annotationsIn(value: unknown): readonly ForeignValue[] | null {
  if (Array.isArray(value)) return value;
  if (!isPlain(value)) return null;
  for (const list of [value.rows, value.annotations, value.items]) {
    if (Array.isArray(list)) return list;
  }
  if (isPlain(value.first)) return annotationsIn(value.first);
  return value.target === undefined ? null : [value as ForeignObject];
}

function selectionsOf(annotation: unknown, row: number) {
  const id = isPlain(annotation) ? textOf(annotation.id) : undefined;
  const unread = (reason: string) => ({ selections: [], unread: [{ row, id, reason }] });
  if (!isPlain(annotation)) return unread('It is no annotation.');
  if (isDeeper(annotation as ForeignObject, depthMost)) return unread('It is nested too deep.');
  // Only the exports of Hypothesis name the page beside the target.
  const unit = textOf(annotation.uri) === undefined ? 'code_point' : 'utf_16';
  const targets = listOf(annotation.target);
  if (listOf(annotation.references).length > 0 && !targets.some(selects)) return unread(anAnswer);
  if (targets.length === 0) return unread('It has no target.');
  const saysMore = annotationRemark(annotation as ForeignObject) !== null;
  const read = targets.map((target) => {
    const selection = selectionOf(target, textOf(annotation.uri), unit);
    const saying = saysMore ? ({ ...annotation, target } as ForeignObject) : null;
    return typeof selection === 'string' ? selection : { ...selection, saying };
  });
  return {
    selections: read.flatMap((one) => (typeof one === 'string' ? [] : [{ row, id, ...one }])),
    unread: read.flatMap((one) => (typeof one === 'string' ? [{ row, id, reason: one }] : [])),
  };
}

const anAnswer = 'It answers another annotation, and selects no words itself.';

const selects = (target: unknown): boolean => isPlain(target) && target.selector !== undefined;

/** Deeper than any annotation of people. */
const depthMost = 50;

/** A selection, or why the target is none. */
function selectionOf(
  target: unknown,
  uri: string | undefined,
  unit: ForeignPosition['unit'],
): Omit<ForeignSelection, 'row' | 'id' | 'saying'> | string {
  if (!isPlain(target)) return 'Its target is a whole resource, not a passage of one.';
  const source = textOf(target.source) ?? idOf(target.source) ?? uri;
  if (source === undefined) return 'Its target does not say of what it is.';
  const selectors = listOf(target.selector).filter(isPlain);
  const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const quote = textOf(quoted?.exact);
  if (quote === undefined) return 'It quotes no words, so its place cannot be checked.';
  const { prefix, suffix } = { prefix: textOf(quoted?.prefix), suffix: textOf(quoted?.suffix) };
  return { source, quote, prefix, suffix, position: positionOf(selectors, unit) };
}

function positionOf(
  selectors: readonly Plain[],
  unit: ForeignPosition['unit'],
): ForeignPosition | undefined {
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { start, end } = place ?? {};
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  return { start: Number(start), end: Number(end), unit };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const idOf = (value: unknown): string | undefined =>
  isPlain(value) ? textOf(value.id) : undefined;
