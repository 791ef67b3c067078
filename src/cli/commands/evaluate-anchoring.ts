import type { AnchoringCounts } from '../../text/reanchor-spans.ts';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import { facts } from '../present/facts.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const evaluateAnchoring: Register = (group, terminal) => {
  withExamples(
    group
      .command('anchoring <file>')
      .description(
        'quote each span with 32 characters of context and anchor it again; lines of {text, spans: [{start, end}]} in code points',
      ),
    'asof evaluate anchoring spans.jsonl --json',
    'zcat spans.jsonl.gz | asof evaluate anchoring -',
  ).action((file: string, _options, command) =>
    running(command, terminal, async () => {
      const { millisecondsPerSpan, ...counts } = await anchoringOf(file, terminal);
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
  file: string,
  terminal: Terminal,
): Promise<AnchoringCounts & { readonly millisecondsPerSpan: number }> {
  const { readLines } = await import('../read-lines.ts');
  const { readTextSpans } = await import('../read-text-spans.ts');
  const { fold } = await import('../../text/fold.ts');
  const { noneAnchored, reanchorSpans } = await import('../../text/reanchor-spans.ts');
  const { stopwatch } = await import('../../system.ts');
  let counts = noneAnchored;
  let folded = fold('');
  let milliseconds = 0;
  for await (const line of readLines(file, terminal)) {
    const { text, spans } = readTextSpans(line);
    const elapsed = stopwatch();
    // Lines that go on about the same text share its folding.
    if (folded.original !== text) folded = fold(text);
    counts = sum(counts, reanchorSpans(folded, spans));
    milliseconds += elapsed();
  }
  return { ...counts, millisecondsPerSpan: milliseconds / Math.max(1, counts.spans) };
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
