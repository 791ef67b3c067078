import type { ForeignValue } from './foreign.ts';

/**
 * Reads a literal of Python as `repr` writes it: lists, tuples, dicts with text keys, texts, numbers, `None`, `True`,
 * `False`, `nan`. Null when the text is anything else; nothing is ever evaluated.
 */
export function parsePythonLiteral(text: string): { readonly value: ForeignValue } | null {
  const reader = new LiteralReader(text);
  try {
    const value = reader.value(0);
    return reader.isAtEnd() ? { value } : null;
  } catch (error) {
    if (error instanceof NoLiteral) return null;
    throw error;
  }
}

class NoLiteral extends Error {}

const depthMost = 100;

class LiteralReader {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    this.skipSpace();
    return this.at === this.text.length;
  }

  value(depth: number): ForeignValue {
    if (depth > depthMost) throw new NoLiteral();
    this.skipSpace();
    const character = this.text.charAt(this.at);
    if (character === '[') return this.sequence(']', depth);
    if (character === '(') return this.sequence(')', depth);
    if (character === '{') return this.dictionary(depth);
    if (character === "'" || character === '"') return this.string(character);
    return this.word();
  }

  private sequence(end: string, depth: number): ForeignValue {
    this.at += 1;
    const items: ForeignValue[] = [];
    while (!this.takes(end)) {
      items.push(this.value(depth + 1));
      if (!this.takes(',') && !this.isNext(end)) throw new NoLiteral();
    }
    return items;
  }

  private dictionary(depth: number): ForeignValue {
    this.at += 1;
    const entries: [string, ForeignValue][] = [];
    while (!this.takes('}')) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || !this.takes(':')) throw new NoLiteral();
      entries.push([key, this.value(depth + 1)]);
      if (!this.takes(',') && !this.isNext('}')) throw new NoLiteral();
    }
    return Object.fromEntries(entries);
  }

  private string(mark: string): string {
    let read = '';
    for (this.at += 1; this.at < this.text.length; ) {
      const character = this.text.charAt(this.at);
      if (character === mark) {
        this.at += 1;
        return read;
      }
      if (character === '\\') read += this.escape();
      else {
        read += character;
        this.at += 1;
      }
    }
    throw new NoLiteral();
  }

  private escape(): string {
    const rest = this.text.slice(this.at, this.at + 10);
    const [all, digits = ''] =
      /^\\x([0-9a-f]{2})/i.exec(rest) ??
      /^\\u([0-9a-f]{4})/i.exec(rest) ??
      /^\\U([0-9a-f]{8})/i.exec(rest) ??
      [];
    if (all !== undefined) {
      const code = Number.parseInt(digits, 16);
      if (code > 0x10ffff) throw new NoLiteral();
      this.at += all.length;
      return String.fromCodePoint(code);
    }
    this.at += 2;
    const escaped = rest.charAt(1);
    return escapes[escaped] ?? `\\${escaped}`;
  }

  private word(): ForeignValue {
    const [word = ''] = /^[-+.\w]+/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    this.at += word.length;
    if (word in words) return words[word] ?? null;
    if (word === '' || !Number.isFinite(Number(word))) throw new NoLiteral();
    return Number(word);
  }

  private takes(character: string): boolean {
    const is = this.isNext(character);
    if (is) this.at += 1;
    return is;
  }

  private isNext(character: string): boolean {
    this.skipSpace();
    if (this.at >= this.text.length) throw new NoLiteral();
    return this.text.charAt(this.at) === character;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

const words: Readonly<Record<string, ForeignValue>> = {
  None: null,
  True: true,
  False: false,
  nan: null,
};

const escapes: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\u0007', '0': '\0' },
  ...{ '\\': '\\', "'": "'", '"': '"', '\n': '' },
};
