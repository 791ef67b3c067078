/** Collects a folded text with, for each of its UTF-16 units, the code points of the original it stands for. */
export class FoldWriter {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  #space: { readonly start: number; readonly end: number } | null = null;

  constructor(expected: number) {
    const size = Math.max(64, expected);
    this.#units = new Uint16Array(size);
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  /** White space: written as one space before the next character, unless that is a dash. */
  space(start: number, end: number): void {
    this.#space = { start: this.#space?.start ?? start, end };
  }

  /** Drops the space that waits, when the character before it is of this kind. */
  closeUp(before: RegExp): void {
    if (this.#space !== null && before.test(this.#last())) this.#space = null;
  }

  /** Characters that stand for the code points from start to end. */
  text(folded: string, start: number, end: number): void {
    this.#writeSpace();
    for (let unit = 0; unit < folded.length; unit += 1) {
      this.#write(folded.charCodeAt(unit), start, end);
    }
  }

  /** A character of which several in a row count as one. */
  merged(folded: string, start: number, end: number): void {
    if (this.#space === null && this.#last() === folded) this.#ends[this.#length - 1] = end;
    else this.text(folded, start, end);
  }

  /** A dash: it takes the white space on both sides with it. */
  dash(start: number, end: number): void {
    this.#space = null;
    this.merged('-', start, end);
  }

  /** What was written; white space at the end is kept as one space. */
  finish(): { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array } {
    this.#writeSpace();
    return {
      text: textOf(this.#units.subarray(0, this.#length)),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #last(): string {
    return this.#length === 0 ? '' : String.fromCharCode(this.#units[this.#length - 1] ?? 0);
  }

  #writeSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space !== null && this.#last() !== '-') this.#write(0x20, space.start, space.end);
  }

  #write(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  #grow(): void {
    this.#units = grown(this.#units, new Uint16Array(this.#length * 2));
    this.#starts = grown(this.#starts, new Uint32Array(this.#length * 2));
    this.#ends = grown(this.#ends, new Uint32Array(this.#length * 2));
  }
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

// As many arguments as every engine takes in one call.
const chunk = 8192;

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += chunk) {
    parts.push(String.fromCharCode(...units.subarray(start, start + chunk)));
  }
  return parts.join('');
}
