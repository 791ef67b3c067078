/** No word stands twice, so that every run of words stands in one place; in lower case, as quotes are folded. */
export const words =
  'alpha bravo carol delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa'.split(
    ' ',
  );

export const firstText = words.join(' ');

/** The text as it was captured again: moved on, with its end cut off. */
export const secondText = `zulu yankee ${words.slice(0, 10).join(' ')}`;

/** Where some of the words stand in the text of that snapshot. */
export const quoteOf = (from: number, count: number): string =>
  words.slice(from, from + count).join(' ');
