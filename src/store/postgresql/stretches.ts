/** Some numbers of records in a row. */
export interface Stretch {
  /** The number before the first. */
  readonly after: number;
  /** The last one. */
  readonly upTo: number;
  /** By which of the widths the index tells it; null for all numbers up to the last. */
  readonly width: number | null;
}

/** Stretches of 8,192 numbers, and each eight times as wide as the one before; the migration 0005 says the same. */
const widths = [13, 16, 19, 22];

/**
 * In which stretches a record lies, as words of it. A GIN index finds what holds two words without looking at all that
 * hold one: so the newest holders of a common word are found as quickly among millions as among thousands.
 */
export const stretchLexemes = (n: number): readonly string[] =>
  widths.map((bits, width) => lexemeOf(width, n >> bits));

const lexemeOf = (width: number, place: number): string => `${'#'.repeat(width + 1)}${place}`;

/** A stretch is made of so many of its width: about half as wide again as the one before, and not eight times. */
const manies = [2, 3, 4, 6];

/** So many places further on a stretch is eight times as wide. */
export const wider = manies.length;

/**
 * The newest numbers, in ever wider stretches; the last holds all. Of those each is made of the newest is begun: so
 * where it begins moves by whole ones alone.
 */
export function newestStretches(upTo: number): readonly Stretch[] {
  const stretches = widths.flatMap((bits, width) =>
    manies.map((many) => ({ after: (((upTo >> bits) - many + 1) << bits) - 1, upTo, width })),
  );
  return [...stretches.filter(({ after }) => after > 0), { after: 0, upTo, width: null }];
}

/** The numbers of the newest stretch from one on, then of each wider one what is not in those before. */
export function stretchesInTurn(upTo: number, level: number): readonly Stretch[] {
  const newest = newestStretches(upTo);
  const wanted = newest.slice(Math.min(level, newest.length - 1));
  return wanted.map((stretch, place) => ({ ...stretch, upTo: wanted[place - 1]?.after ?? upTo }));
}

/** A `tsquery` that finds what one finds in a stretch, and maybe some before and behind it. */
export function withinStretch(query: string, { after, upTo, width }: Stretch): string {
  const bits = widths[width ?? -1];
  if (width === null || bits === undefined) return query;
  const [first, last] = [(after + 1) >> bits, upTo >> bits];
  const lexemes = Array.from({ length: last - first + 1 }, (_, place) =>
    lexemeOf(width, first + place),
  );
  return `(${query}) & (${lexemes.map((lexeme) => `'${lexeme}'`).join(' | ')})`;
}
