import { joiningCharacter, minusCharacter, prime, unspacedCharacter } from './characters.ts';
import { type CodePointIndex, indexCodePoints } from './code-points.ts';
import { firstNotBefore } from './first-not-before.ts';
import { type FoldClass, foldCharacter, foldClass } from './fold-character.ts';
import { FoldWriter } from './fold-writer.ts';

/**
 * A text beside its folded form, in which white space, quotation marks, dashes, soft hyphens, ligatures and
 * Unicode form make no difference, and every word still does. Fold a text once, anchor many quotes in it.
 */
export interface FoldedText {
  readonly original: string;
  /** Offsets of the original, in code points and in UTF-16 units. */
  readonly index: CodePointIndex;
  /** The folded text. */
  readonly text: string;
  /** For each UTF-16 unit of the folded text, the code point of the original at which it begins. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of the folded text, the code point of the original at which it ends. */
  readonly ends: Uint32Array;
  /** Where in the folded text a hyphen at the end of a line stands, which may have parted one word; in order. */
  readonly lineHyphens: readonly number[];
}

/**
 * Folds a text. Runs of white space become one space, quotation marks `'`, dashes `-` whatever the spaces around
 * them; a minus before a number stays apart as `−`. Case is kept.
 *
 * @example fold('“A – B”').text // "'A-B'"
 */
export function fold(text: string): FoldedText {
  const writer = new FoldWriter(text.length);
  let before = '';
  let codePoint = 0;
  for (let unit = 0; unit < text.length; ) {
    const cluster = clusterAt(text, unit);
    const { folded, kind } = foldedCluster(cluster);
    const end = codePoint + lengthOf(cluster);
    const place = { start: codePoint, end, before };
    write(writer, text, unit + cluster.length, { folded, kind, cluster }, place);
    if (kind !== 'invisible') before = cluster;
    unit += cluster.length;
    codePoint = end;
  }
  const index = indexCodePoints(text);
  const folded = writer.finish();
  return { original: text, index, ...folded, lineHyphens: lineHyphensOf(text, index, folded) };
}

function endsLine(text: string, next: number): boolean {
  return /^[^\S\n]*\n[^\S\n]*\p{Ll}/u.test(text.slice(next, next + lineEndMax));
}

const lineEndMax = 40;

/** A hyphen between a letter and the end of its line, with a small letter at the start of the next. */
const lineHyphen = /(?<=\p{L}\p{M}*)[-\u2010\u00ad](?=[^\S\n]*\n[^\S\n]*\p{Ll})/gu;

function lineHyphensOf(
  text: string,
  index: CodePointIndex,
  { text: folded, starts }: Pick<FoldedText, 'text' | 'starts'>,
): readonly number[] {
  return Array.from(text.matchAll(lineHyphen), (match) => {
    const at = firstNotBefore(starts, index.toCodePoint(match.index));
    return folded[at] === '-' ? at : -1;
  }).filter((at) => at >= 0);
}

/** A key for comparing texts: folded, trimmed, in lower case. */
export function foldKey(text: string): string {
  return fold(text).text.trim().toLowerCase();
}

interface Cluster {
  readonly cluster: string;
  readonly folded: string;
  readonly kind: FoldClass;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** The visible character before this one. */
  readonly before: string;
}

function write(writer: FoldWriter, text: string, next: number, it: Cluster, place: Place): void {
  const { start, end, before } = place;
  if (it.kind === 'invisible') {
    // A soft hyphen is seen where its line ends.
    if (it.cluster === '\u00ad' && endsLine(text, next)) writer.dash(start, end);
    return;
  }
  if (it.kind === 'space') writer.space(start, end);
  else if (it.kind === 'quote' && !isUnit(it.cluster, before)) writer.merged("'", start, end);
  else if (it.kind !== 'dash') writeText(writer, it, start, end);
  else if (isMinus(it.cluster, before, text, next)) writer.text('−', start, end);
  else writer.dash(start, end);
}

function writeText(writer: FoldWriter, it: Cluster, start: number, end: number): void {
  // A line break inside a text written without spaces separates nothing.
  if (unspacedCharacter.test(it.cluster)) writer.closeUp(unspacedCharacter);
  writer.text(it.folded, start, end);
}

function isUnit(cluster: string, before: string): boolean {
  return prime.test(cluster) && /\p{N}$/u.test(before);
}

function isMinus(cluster: string, before: string, text: string, next: number): boolean {
  if (!minusCharacter.test(cluster) || !/^\p{Sc}?\p{Nd}/u.test(text.slice(next, next + 4))) {
    return false;
  }
  return /^$|[\s\p{Ps}\p{Pi}"']$/u.test(before);
}

/** A character with the marks that join it. */
function clusterAt(text: string, unit: number): string {
  if (text.charCodeAt(unit) < 0x80 && !(text.charCodeAt(unit + 1) >= 0x300)) {
    return text.charAt(unit);
  }
  let end = unit + characterLength(text, unit);
  while (end < text.length && joins(text, end)) end += characterLength(text, end);
  return text.slice(unit, end);
}

function joins(text: string, unit: number): boolean {
  if (text.charCodeAt(unit) < 0x300) return false;
  const code = text.codePointAt(unit) ?? 0;
  // Variation selectors are marks by category, yet nobody sees them.
  return joiningCharacter.test(String.fromCodePoint(code)) && !(code >= 0xfe00 && code <= 0xfe0f);
}

function characterLength(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}

function lengthOf(cluster: string): number {
  return cluster.length === 1 ? 1 : Array.from(cluster).length;
}

const known = new Map<string, { readonly folded: string; readonly kind: FoldClass }>();

/** Folding one character is pure and texts repeat their characters: the single ones are remembered. */
function foldedCluster(cluster: string): Cluster {
  const found = known.get(cluster);
  if (found !== undefined) return { cluster, ...found };
  const made = foldCluster(cluster);
  if (cluster.length <= 2) known.set(cluster, made);
  return { cluster, ...made };
}

function foldCluster(cluster: string): { readonly folded: string; readonly kind: FoldClass } {
  const kind = foldClass(String.fromCodePoint(cluster.codePointAt(0) ?? 0));
  return {
    kind: kind === 'text' || lengthOf(cluster) === 1 ? kind : 'text',
    folded: foldCharacter(cluster),
  };
}
