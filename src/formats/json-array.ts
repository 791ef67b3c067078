/** Writes values as one JSON array, an element a line. */
export async function* jsonArray(values: AsyncIterable<unknown>): AsyncIterable<string> {
  let count = 0;
  for await (const value of values) {
    yield `${count === 0 ? '[' : ','}\n${JSON.stringify(value)}`;
    count += 1;
  }
  yield count === 0 ? '[]\n' : '\n]\n';
}
