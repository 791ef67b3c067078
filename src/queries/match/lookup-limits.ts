/** So many words of a text are looked up: those that tell the most. */
export const wordsMost = 32;

/** So many places of a word are looked up at once; one that has more is a common word. */
export const foundMost = 2_000;

/** So many places in an index are added up for one text: rare words have few, and common ones tell little. */
export const placesMost = 10_000;
