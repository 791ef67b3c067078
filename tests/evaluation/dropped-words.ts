import { anchorQuote } from '../../src/text/anchor-quote.ts';
import type { FoldedText } from '../../src/text/fold.ts';
import type { EvaluatedRow } from './evaluation.ts';

// Told by a list of its own, not by the guard's tables.
const telling =
  /(?<=[ ])(?:no|not|never|none|nobody|\d[\d.,]*\d|\d|two|three|five|ten|million)(?=[ ])/g;

/** Drops a negation or a number from each real sentence that holds one, by an ellipsis in its place. */
export function elisionRow(texts: readonly FoldedText[]): EvaluatedRow {
  const tally = { refused: 0, 'not anchored for another reason': 0, anchored: 0 };
  const seen = new Set<string>();
  for (const text of texts) {
    for (const sentence of text.original.match(/[A-Z][^.!?\n]{20,400}[.!?]/g) ?? []) {
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      for (const { index, 0: word } of sentence.matchAll(telling)) {
        const quote = `${sentence.slice(0, index)}… ${sentence.slice(index + word.length + 1)}`;
        const { outcome } = anchorQuote(text, { quote });
        if (outcome === 'found') tally.anchored += 1;
        else if (outcome === 'elision_refused') tally.refused += 1;
        else tally['not anchored for another reason'] += 1;
      }
    }
  }
  return {
    what: '“no”, “not” or a number dropped by an ellipsis: real sentences',
    figures: Object.entries(tally)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
    bound: 'never anchored',
    holds: tally.refused > 0 && tally.anchored === 0,
  };
}
