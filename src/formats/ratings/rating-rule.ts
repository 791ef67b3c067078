import type { FormatRule } from '../import-format.ts';

/** How ratings in words and numbers are mapped; raised with the table of words. */
export const ratingRule: FormatRule = {
  name: 'ratings',
  release: '2',
  text:
    'The rating is kept word for word. A label that beyond doubt says true maps to supported, one that says false ' +
    'to refuted; half-grades, misleading, unproven, no evidence, satire and whatever else could mean two statuses ' +
    'map to none. The label beats the number; a number is read only where there is no label, at an end of its scale.',
};
