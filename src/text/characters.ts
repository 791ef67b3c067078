/** Soft hyphens, zero-width characters, direction marks and variation selectors: seen by nobody, part of no word. */
export const invisibleCharacter =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/;

/** White space of any kind: all Unicode spaces, no-break spaces, line breaks. */
export const spaceCharacter = /[\s\u0085]/;

/** Quotation marks and apostrophes of all kinds. */
export const quotationMark =
  /["'`\u00ab\u00b4\u00bb\u02bb\u02bc\u05f3\u05f4\u2018-\u201f\u2032-\u2037\u2039\u203a\u275b-\u275e\u2e42\u300c-\u300f\u301d-\u301f\uff02\uff07]/;

/** Primes, which after a digit are units (5′ is not 5″) and not quotation marks. */
export const prime = /[\u2032-\u2037]/;

/** Dashes and hyphens of all kinds, the minus sign included. */
export const dashCharacter =
  /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe31\ufe32\ufe58\ufe63\uff0d\u058a\u05be]/;

/** The dashes that people write for a minus sign; an em dash is none. */
export const minusCharacter = /[-\u2010-\u2013\u2212\ufe63\uff0d]/;

/** Characters of the scripts that put no space between words, with their punctuation. */
export const unspacedCharacter =
  /[\u3001-\u301f\u3040-\u30ff\uff01\uff0c\uff1a\uff1b\uff1f]|\p{Script=Han}/u;

/** Marks and jamo that join the character before them. */
export const joiningCharacter = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;
