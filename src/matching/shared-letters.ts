import type { MatchDocument } from './match-document.ts';
import type { MatchWord } from './match-text.ts';

/** How much of the letters of a text and a claim is the same: near-duplicates show there, whatever became of single words. */
export interface SharedLetters {
  readonly claim: LetterLikeness;
  /** Of the titles of its reviews. */
  readonly title: LetterLikeness;
}

/** What runs of letters two texts share, each weighed by how few of the claims have it. */
export interface LetterLikeness {
  /** The weight of what both have. */
  readonly told: number;
  /** The share of what the claim tells that the text has too: 0 to 1. */
  readonly share: number;
  /** How alike they are, in either direction: 0 to 1. */
  readonly alike: number;
}

/**
 * Compares runs of four letters, spaces between words among them, of a text with those of each claim. What stands in all
 * of these claims tells none apart.
 */
export function sharedLetters(
  query: readonly MatchWord[],
  documents: readonly MatchDocument[],
): readonly SharedLetters[] {
  const asked = runsOf(query);
  const runs = documents.map(({ text, title }) => {
    return { claim: runsOf(text), title: runsOf(title) };
  });
  const wholes = runs.map(({ claim, title }) => together(claim, title));
  weigh(wholes);
  const likeness = likenessTo(asked);
  const shared = runs.map(({ claim, title }) => {
    return { claim: likeness(claim), title: likeness(title) };
  });
  clear([asked, ...wholes]);
  return shared;
}

/** A run is a number below this: seldom two have the same, and a table of them is quicker than a set of strings. */
const runKinds = 2 ** 18;
const space = 32;

/** By run, and kept from one comparison to the next: four megabytes take longer to make anew than to fill. */
const tables = {
  /** In which turn it was met last. */
  seenIn: new Uint32Array(runKinds),
  /** Zero for every run between comparisons, as are the two below. */
  counts: new Uint16Array(runKinds),
  weights: new Float64Array(runKinds),
  isAsked: new Uint8Array(runKinds),
};
/** Whole numbers up to the largest of `seenIn`, then from one again. */
let lastTurn = 0;
const nextTurn = (): number => {
  lastTurn = lastTurn === 2 ** 32 - 1 ? 1 : lastTurn + 1;
  return lastTurn;
};
let scratch = new Uint32Array(4096);

/** The runs of a text, each given once. */
function runsOf(words: readonly MatchWord[]): Uint32Array {
  if (words.length === 0) return noRuns;
  const room = lengthOf(words);
  if (room > scratch.length) scratch = new Uint32Array(2 * room);
  return scratch.slice(0, cutRuns(words, scratch));
}

const noRuns = new Uint32Array(0);

/** The runs of two texts, each given once. */
function together(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (other.length === 0) return one;
  const { seenIn } = tables;
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  const turn = nextTurn();
  for (const run of one) seenIn[run] = turn;
  let end = one.length;
  for (const run of other) {
    if (seenIn[run] === turn) continue;
    both[end] = run;
    end += 1;
  }
  return both.subarray(0, end);
}

const lengthOf = (words: readonly MatchWord[]): number => {
  let letters = 0;
  for (const { text } of words) letters += text.length + 1;
  return letters;
};

/** Each run of letters is hashed as it is passed (FNV-1a); here and below plain loops, gone through by the hundred thousand. */
function cutRuns(words: readonly MatchWord[], found: Uint32Array): number {
  const { seenIn } = tables;
  const turn = nextTurn();
  let [first, second, third, end] = [0, 0, space, 0];
  for (const { text, stop } of words) {
    if (stop) continue;
    for (let place = 0; place <= text.length; place += 1) {
      const letter = place < text.length ? text.charCodeAt(place) : space;
      if (first !== 0) {
        const run = runOf(first, second, third, letter);
        if (seenIn[run] !== turn) {
          seenIn[run] = turn;
          found[end] = run;
          end += 1;
        }
      }
      first = second;
      second = third;
      third = letter;
    }
  }
  return end;
}

function runOf(first: number, second: number, third: number, fourth: number): number {
  let run = Math.imul(0x811c9dc5 ^ first, 0x01000193);
  run = Math.imul(run ^ second, 0x01000193);
  run = Math.imul(run ^ third, 0x01000193);
  run = Math.imul(run ^ fourth, 0x01000193);
  return (run ^ (run >>> 15)) & (runKinds - 1);
}

/** Weighs each run by how few of these claims have it, as a logarithm; what none has weighs nothing. */
function weigh(documents: readonly Uint32Array[]): void {
  const { counts, weights } = tables;
  for (const runs of documents) {
    for (const run of runs) counts[run] = (counts[run] ?? 0) + 1;
  }
  const byCount = Float64Array.from({ length: documents.length + 1 }, (_, count) =>
    Math.log((documents.length + 1) / (count + 0.5)),
  );
  for (const runs of documents) {
    for (const run of runs) weights[run] = byCount[counts[run] ?? 0] ?? 0;
  }
}

function likenessTo(asked: Uint32Array): (runs: Uint32Array) => LetterLikeness {
  const { isAsked, weights } = tables;
  let length = 1;
  for (const run of asked) {
    isAsked[run] = 1;
    length += weights[run] ?? 0;
  }
  return (runs) => {
    let [told, all] = [0, 1];
    for (const run of runs) {
      const weight = weights[run] ?? 0;
      all += weight;
      if (isAsked[run] === 1) told += weight;
    }
    return { told, share: told / all, alike: told / Math.sqrt(length * all) };
  };
}

/** Leaves the tables as they were found. */
function clear(used: readonly Uint32Array[]): void {
  const { counts, weights, isAsked } = tables;
  for (const runs of used) {
    for (const run of runs) {
      counts[run] = 0;
      weights[run] = 0;
      isAsked[run] = 0;
    }
  }
}
