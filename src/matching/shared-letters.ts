import type { MatchDocument } from './match-document.ts';
import type { MatchWord } from './match-text.ts';

/** How much of the letters of a text and a claim is the same: near-duplicates show there, whatever became of single words. */
export interface SharedLetters {
  readonly claim: LetterLikeness;
  /** Of the titles of its reviews. */
  readonly title: LetterLikeness;
  /** Of the claim and the titles together. */
  readonly whole: LetterLikeness;
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
  const cut = runCutter();
  const asked = cut(query);
  const runs = documents.map(({ text, title }) => {
    return { claim: cut(text), title: cut(title), whole: cut(text, title) };
  });
  const weights = weightsAmong(runs.map(({ whole }) => whole));
  const likeness = likenessTo(asked, weights);
  return runs.map(({ claim, title, whole }) => {
    return { claim: likeness(claim), title: likeness(title), whole: likeness(whole) };
  });
}

/** A run is a number below this: seldom two have the same, and a table of them is quicker than a set of strings. */
const runKinds = 2 ** 18;
const space = 32;

/** Cuts texts into their runs, each given once. */
function runCutter(): (...texts: readonly (readonly MatchWord[])[]) => Uint32Array {
  const seenIn = new Uint32Array(runKinds);
  let scratch = new Uint32Array(4096);
  let turn = 0;
  return (...texts) => {
    turn += 1;
    let found = 0;
    for (const words of texts) {
      const room = found + lengthOf(words);
      if (room > scratch.length) scratch = grown(scratch, 2 * room);
      found = cutRuns(words, { scratch, found, seenIn, turn });
    }
    return scratch.slice(0, found);
  };
}

const lengthOf = (words: readonly MatchWord[]): number => {
  let letters = 0;
  for (const { text } of words) letters += text.length + 1;
  return letters;
};

function grown(full: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(full);
  return larger;
}

interface Cut {
  readonly scratch: Uint32Array;
  readonly found: number;
  /** By run: in which turn it was met last. */
  readonly seenIn: Uint32Array;
  readonly turn: number;
}

/** Each run of letters is hashed as it is passed (FNV-1a); here and below plain loops, gone through by the hundred thousand. */
function cutRuns(words: readonly MatchWord[], { scratch, found, seenIn, turn }: Cut): number {
  let [first, second, third, end] = [0, 0, space, found];
  for (const { text, stop } of words) {
    if (stop) continue;
    for (let place = 0; place <= text.length; place += 1) {
      const letter = place < text.length ? text.charCodeAt(place) : space;
      if (first !== 0) {
        const run = runOf(first, second, third, letter);
        if (seenIn[run] !== turn) {
          seenIn[run] = turn;
          scratch[end] = run;
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

/** By run: how few of these claims have it, as a logarithm; 0 where none has. */
function weightsAmong(documents: readonly Uint32Array[]): Float64Array {
  const counts = new Uint16Array(runKinds);
  for (const runs of documents) {
    for (const run of runs) counts[run] = (counts[run] ?? 0) + 1;
  }
  const byCount = Float64Array.from({ length: documents.length + 1 }, (_, count) =>
    Math.log((documents.length + 1) / (count + 0.5)),
  );
  const weights = new Float64Array(runKinds);
  for (const runs of documents) {
    for (const run of runs) weights[run] = byCount[counts[run] ?? 0] ?? 0;
  }
  return weights;
}

function likenessTo(
  asked: Uint32Array,
  weights: Float64Array,
): (runs: Uint32Array) => LetterLikeness {
  const isAsked = new Uint8Array(runKinds);
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
