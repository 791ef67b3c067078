import type { MatchText } from './match-text.ts';

/**
 * The distinct runs of four letters in what a text tells, spaces between words among them: its signature for
 * near-duplicates. Each run is a number, which is quicker to look up than four letters.
 */
export function letterRuns(text: MatchText): ReadonlySet<number> {
  const known = kept.get(text);
  if (known) return known;
  const told = text.words.filter((word) => !word.stop).map((word) => word.text);
  const runs = runsIn(` ${told.join(' ')} `);
  kept.set(text, runs);
  return runs;
}

const runLength = 4;

function runsIn(letters: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let start = 0; start + runLength <= letters.length; start += 1) {
    let run = 0;
    for (let place = start; place < start + runLength; place += 1) {
      run = (Math.imul(run, 8191) + letters.charCodeAt(place)) & 0x3fffffff;
    }
    runs.add(run);
  }
  return runs;
}

/** A text is compared with many claims: its runs are cut once. */
const kept = new WeakMap<MatchText, ReadonlySet<number>>();
