/**
 * The one place where UTF-16 units, in which JavaScript counts, and Unicode code points, in which every offset
 * is handed out (as in W3C Web Annotation), are turned into one another.
 */
export interface CodePointIndex {
  /** The length of the text in code points. */
  readonly length: number;
  /** From a code point offset to the UTF-16 offset of the same place. */
  toUnit(codePoint: number): number;
  /** From a UTF-16 offset to the code point offset of the same place. */
  toCodePoint(unit: number): number;
  /** The text between two code point offsets, end exclusive. */
  slice(start: number, end: number): string;
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  return countCodePoints(text, 0, text.length);
}

/** The text between two code point offsets, end exclusive; for many slices of one text use an index. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return indexCodePoints(text).slice(start, end);
}

/** Makes an index of a text: identity where no character lies beyond U+FFFF, else a mark every 1,024 units. */
export function indexCodePoints(text: string): CodePointIndex {
  return /[\uD800-\uDBFF]/.test(text) ? sampledIndex(text) : identityIndex(text);
}

function identityIndex(text: string): CodePointIndex {
  const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length));
  return {
    length: text.length,
    toUnit: clamp,
    toCodePoint: clamp,
    slice: (start, end) => text.slice(clamp(start), clamp(end)),
  };
}

const stride = 1024;

function sampledIndex(text: string): CodePointIndex {
  const marks = marksOf(text);
  const toUnit = (codePoint: number) => unitAt(text, marks, codePoint);
  return {
    length: codePointAt(text, marks, text.length),
    toUnit,
    toCodePoint: (unit) => codePointAt(text, marks, unit),
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  };
}

/** How many code points begin before each multiple of the stride. */
function marksOf(text: string): Uint32Array {
  const marks = new Uint32Array(Math.floor(text.length / stride) + 1);
  let count = 0;
  for (let mark = 1; mark < marks.length; mark += 1) {
    count += countCodePoints(text, (mark - 1) * stride, mark * stride);
    marks[mark] = count;
  }
  return marks;
}

function codePointAt(text: string, marks: Uint32Array, unit: number): number {
  const place = Math.max(0, Math.min(unit, text.length));
  const mark = Math.floor(place / stride);
  return (marks[mark] ?? 0) + countCodePoints(text, mark * stride, place);
}

function unitAt(text: string, marks: Uint32Array, codePoint: number): number {
  const mark = lastMarkBefore(marks, codePoint);
  let unit = mark * stride;
  let left = codePoint - (marks[mark] ?? 0);
  // A stride may end between the halves of a pair: the second half belongs to a code point already counted.
  if (unit > 0 && isLowHalf(text, unit)) unit += 1;
  while (left > 0 && unit < text.length) {
    unit += isLowHalf(text, unit + 1) ? 2 : 1;
    left -= 1;
  }
  return unit;
}

function lastMarkBefore(marks: Uint32Array, codePoint: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let unit = start; unit < end; unit += 1) if (!isLowHalf(text, unit)) count += 1;
  return count;
}

/** A low surrogate that follows a high one; a lone one is a code point of its own. */
function isLowHalf(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  if (!(code >= 0xdc00 && code <= 0xdfff) || unit === 0) return false;
  const before = text.charCodeAt(unit - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
