import { indexCodePoints } from './code-points.ts';
import { wordPattern } from './word-pattern.ts';

/** A word and its place: offsets in code points, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in any script. Apostrophes, hyphens and what belongs to a number stay inside ("isn't",
 * "so-called", "$3.5", "-5"); in scripts without spaces each character is a word.
 */
export function words(text: string): readonly Word[] {
  const index = indexCodePoints(text);
  return Array.from(text.matchAll(joined), (match) => ({
    text: match[0],
    start: index.toCodePoint(match.index),
    end: index.toCodePoint(match.index + match[0].length),
  }));
}

const joined = wordPattern('join');

/** The word that a UTF-16 offset cuts in two, as UTF-16 offsets; null when the offset lies between words. */
export function wordCutAt(
  text: string,
  unit: number,
): { readonly start: number; readonly end: number } | null {
  if (unit <= 0 || unit >= text.length) return null;
  if (isSpace(text, unit) || isSpace(text, unit - 1)) return null;
  const from = stretchFrom(text, unit);
  for (const match of text.slice(from, stretchTo(text, unit)).matchAll(joined)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (end > unit) return start < unit ? { start, end } : null;
  }
  return null;
}

// Longer than any word that is not made up; keeps the look around a place short in scripts without spaces.
const wordUnitsMax = 48;

function stretchFrom(text: string, unit: number): number {
  let from = unit;
  while (from > 0 && unit - from < wordUnitsMax && !isSpace(text, from - 1)) from -= 1;
  // The sign of a number is told by what stands before it.
  return Math.max(0, from - 1);
}

function stretchTo(text: string, unit: number): number {
  let to = unit;
  while (to < text.length && to - unit < wordUnitsMax && !isSpace(text, to)) to += 1;
  return to;
}

function isSpace(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  return code === 0x20 || code === 0x0a || code === 0x09;
}
