/** Numbers that follow each other, by their words in that order. */
export const listed = (first: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, place) => [word, first + place]));
