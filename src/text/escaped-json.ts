/**
 * JSON in which characters that move, hide or reorder what stands around them are written as escapes: whoever reads the text sees
 * them, and whoever parses it gets each string as it was.
 */
export const escapedJson = (value: object): string =>
  JSON.stringify(value).replace(unseen, (character) =>
    [...Array(character.length).keys()].map((at) => escaped(character.charCodeAt(at))).join(''),
  );

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
