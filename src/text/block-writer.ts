/** Writes words in blocks: the widest break asked for between two words is the one that is written. */
export class BlockWriter {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = '';
  #kept = 0;

  /** Words: their white space collapsed, or kept as `keepLines` says. */
  text(text: string): void {
    if (this.#kept > 0) this.#write(text.replace(/\n+$/, (end) => this.#later(end)));
    else this.#collapsed(text);
  }

  /** Keeps the white space of what follows, until it is said to keep no more. */
  keepLines(on: boolean): void {
    this.#kept += on ? 1 : -1;
  }

  /** One more line. */
  lineBreak(): void {
    this.#breaks += 1;
  }

  /** A new line, or with two a blank line, before the next words. */
  breakAtLeast(count: number): void {
    this.#breaks = Math.max(this.#breaks, count);
  }

  /** A tab before the next words of the same line. */
  cell(): void {
    this.#space = '\t';
  }

  /** What was written. */
  finish(): string {
    return this.#parts.join('');
  }

  /** Only the white space that HTML collapses: a no-break space is the author's. */
  #collapsed(text: string): void {
    const words = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (words.startsWith(' ')) this.#space ||= ' ';
    this.#write(words.replace(/^ | $/g, ''));
    if (words.endsWith(' ')) this.#space ||= ' ';
  }

  #later(end: string): string {
    this.breakAtLeast(Math.min(2, end.length));
    return '';
  }

  #write(words: string): void {
    if (words === '') return;
    if (this.#parts.length > 0) {
      this.#parts.push(this.#breaks > 0 ? '\n'.repeat(Math.min(2, this.#breaks)) : this.#space);
    }
    this.#breaks = 0;
    this.#space = '';
    this.#parts.push(words);
  }
}
