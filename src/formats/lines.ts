/** The lines of a text as it arrives, whichever way they end; the last may lack its end. */
export async function* linesOf(text: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const chunk of text) {
    const lines = (held + chunk).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (held !== '') yield held;
}
