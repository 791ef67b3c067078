/** Writes what a desk says as lines of JSON, a record or a foreign row each. */
export async function* writeContent(lines: AsyncIterable<object>): AsyncIterable<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}
