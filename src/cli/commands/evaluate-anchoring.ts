import type { AnchoringCounts } from '../../text/reanchor-spans.ts';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import { facts } from '../present/facts.ts';
import type { NumberedLine } from '../read-lines.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const evaluateAnchoring: Register = (group, terminal) => {
  withExamples(
    group
      .command('anchoring <files...>')
      .description(
        'quote each span with 32 characters of context and anchor it again; files, or folders of .jsonl files, with lines of {text, spans: [{start, end}]} in code points',
      ),
    'asof evaluate anchoring spans.jsonl --json',
    'asof evaluate anchoring articles/',
    'zcat spans.jsonl.gz | asof evaluate anchoring -',
  ).action((files: readonly string[], _options, command) =>
    running(command, terminal, async () => {
      const { millisecondsPerSpan, ...counts } = await anchoringOf(files, terminal);
      return {
        json: { ...counts, millisecondsPerSpan },
        text: () =>
          facts([
            ['spans', counts.spans],
            ['exact', counts.exact],
            ['ambiguous', counts.ambiguous],
            ['wrong', counts.wrong],
            ['missing', counts.missing],
            ['milliseconds a span', millisecondsPerSpan.toFixed(3)],
          ]),
      };
    }),
  );
};

async function anchoringOf(
  paths: readonly string[],
  terminal: Terminal,
): Promise<AnchoringCounts & { readonly millisecondsPerSpan: number }> {
  const { filesNamed } = await import('../files-named.ts');
  const { readTextSpans } = await import('../read-text-spans.ts');
  const { fold } = await import('../../text/fold.ts');
  const { noneAnchored, reanchorSpans } = await import('../../text/reanchor-spans.ts');
  const { stopwatch } = await import('../../system.ts');
  let counts = noneAnchored;
  let folded = fold('');
  let milliseconds = 0;
  for await (const line of linesOf(filesNamed(paths, ['.jsonl', '.ndjson']), terminal)) {
    const { text, spans } = readTextSpans(line);
    const elapsed = stopwatch();
    // Lines that go on about the same text share its folding.
    if (folded.original !== text) folded = fold(text);
    counts = sum(counts, reanchorSpans(folded, spans));
    milliseconds += elapsed();
  }
  return { ...counts, millisecondsPerSpan: milliseconds / Math.max(1, counts.spans) };
}

async function* linesOf(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<NumberedLine, void> {
  const { readLines } = await import('../read-lines.ts');
  for (const file of files) {
    terminal.progress?.(files.length > 1 ? file : '');
    for await (const line of readLines(file, terminal)) {
      yield files.length > 1 ? { ...line, file } : line;
    }
  }
  terminal.progress?.('');
}

function sum(one: AnchoringCounts, other: AnchoringCounts): AnchoringCounts {
  return {
    spans: one.spans + other.spans,
    exact: one.exact + other.exact,
    ambiguous: one.ambiguous + other.ambiguous,
    wrong: one.wrong + other.wrong,
    missing: one.missing + other.missing,
  };
}
