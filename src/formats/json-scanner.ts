import { rowMost } from './row-most.ts';

/** A stretch of JSON text found in a file. */
export interface Found {
  readonly raw: string;
  /** Why the value has no end; nothing behind it can be told apart. */
  readonly cutOff?: string;
}

/**
 * Finds the values of a JSON file as it arrives: those of a list at the top, of a list under one of the named keys of
 * an object at the top, or else each value at the top. Only one value is held at a time, and nothing is parsed, so
 * neither a long file nor a deep one costs memory or stack.
 */
export class JsonScanner {
  private depth = 0;
  private inText = false;
  private escaped = false;
  /** The depth at which the elements of the list in hand stand; 0 while there is none. */
  private listDepth = 0;
  private sawList = false;
  private key = '';
  /** What has been read of the element, or of the value at the top, that is in hand. */
  private held = '';
  private keyHeld = '';
  private readsKey = false;

  constructor(private readonly lists: ReadonlySet<string>) {}

  /** Gives what the next stretch of text completes. */
  push(text: string): readonly Found[] {
    const found: Found[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.inText) {
        this.readInText(code, text.charAt(at));
        continue;
      }
      if (code === quote) this.beginText();
      else if (code === openBrace || code === openBracket) {
        this.depth += 1;
        if (code === openBracket && this.opensList(text, from, at)) {
          this.held = '';
          from = at + 1;
        }
      } else if (code === closeBrace || code === closeBracket) {
        const ended = this.close(text.slice(from, at), text.charAt(at));
        if (ended !== null) {
          found.push(...ended);
          from = at + 1;
        }
      } else if (code === comma && this.depth === this.listDepth && this.depth > 0) {
        found.push(...this.element(text.slice(from, at)));
        from = at + 1;
      } else if (code === colon && this.depth === 1) this.key = this.keyHeld;
    }
    this.held += text.slice(from);
    if (this.held.length > rowMost) found.push(...this.left(tooLong));
    return found;
  }

  /** Gives what was begun and never completed. */
  end(): readonly Found[] {
    return this.left('the file ends before the value does');
  }

  private left(cutOff: string): readonly Found[] {
    const raw = this.held.slice(0, rowMost).trim();
    this.held = '';
    return raw === '' ? [] : [{ raw, cutOff }];
  }

  private beginText(): void {
    this.inText = true;
    this.readsKey = this.depth === 1 && this.listDepth === 0;
    if (this.readsKey) this.keyHeld = '';
  }

  private readInText(code: number, character: string): void {
    if (this.escaped) this.escaped = false;
    else if (code === backslash) this.escaped = true;
    else if (code === quote) {
      this.inText = false;
      return;
    }
    if (this.readsKey && this.keyHeld.length < 100) this.keyHeld += character;
  }

  private opensList(text: string, from: number, at: number): boolean {
    const atTop = this.depth === 1 && (this.held + text.slice(from, at)).trim() === '';
    const named = this.depth === 2 && this.listDepth === 0 && this.lists.has(this.key);
    if (!atTop && !named) return false;
    this.listDepth = this.depth;
    this.sawList = true;
    return true;
  }

  /** What a closing bracket ends: the list in hand, the value at the top, or nothing yet (null). */
  private close(before: string, bracket: string): readonly Found[] | null {
    this.depth = Math.max(0, this.depth - 1);
    if (this.listDepth > 0 && this.depth === this.listDepth - 1) {
      this.listDepth = 0;
      this.key = '';
      const last = this.element(before);
      if (this.depth === 0) this.sawList = false;
      return last;
    }
    if (this.depth > 0) return null;
    const raw = (this.held + before + bracket).trim();
    const envelope = this.sawList;
    this.held = '';
    this.sawList = false;
    return envelope ? [] : [{ raw }];
  }

  private element(before: string): readonly Found[] {
    const raw = (this.held + before).trim();
    this.held = '';
    return raw === '' ? [] : [{ raw }];
  }
}

const tooLong = `a row of more than ${rowMost / 1_000_000} MB, as where a quotation mark or a bracket never closes`;

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const [openBrace, closeBrace, openBracket, closeBracket] = [123, 125, 91, 93];
