/** A table whose beginning was looked at, and all of it again. */
export interface TableShape {
  /** Flat objects of JSON; else comma-separated values. */
  readonly isJson: boolean;
  readonly whole: AsyncIterable<string>;
}

/** Tells from its first characters which kind of table a text is. */
export async function tableShape(text: AsyncIterable<string>): Promise<TableShape> {
  const iterator = text[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done ? '' : first.value;
  async function* whole(): AsyncIterable<string> {
    yield start;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { isJson: /^\uFEFF?\s*[[{]/.test(start), whole: whole() };
}
