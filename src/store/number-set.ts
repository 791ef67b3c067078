/** A set of record numbers, which count from 1 without gaps: a bit each. */
export interface NumberSet {
  readonly add: (n: number) => void;
  readonly has: (n: number) => boolean;
}

/** A set with no number in it; it grows as they come. */
export function numberSet(): NumberSet {
  let words = new Uint32Array(64);
  return {
    add: (n) => {
      const at = n >>> 5;
      if (at >= words.length) words = grown(words, at);
      words[at] = (words[at] ?? 0) | (1 << (n & 31));
    },
    has: (n) => (((words[n >>> 5] ?? 0) >>> (n & 31)) & 1) === 1,
  };
}

function grown(words: Uint32Array<ArrayBuffer>, at: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(at + 1, words.length * 2));
  longer.set(words);
  return longer;
}
