import type { MatchText } from './match-text.ts';

/** The distinct runs of four letters in a text, spaces between words among them: its signature for near-duplicates. */
export function letterRuns(text: MatchText): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const letters = ` ${text.words.map((word) => word.text).join(' ')} `;
  const runs = new Set<string>();
  for (let start = 0; start + runLength <= letters.length; start += 1) {
    runs.add(letters.slice(start, start + runLength));
  }
  kept.set(text, runs);
  return runs;
}

const runLength = 4;

/** A text is compared with a hundred claims: its runs are cut once. */
const kept = new WeakMap<MatchText, ReadonlySet<string>>();
