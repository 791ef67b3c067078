/** Some numbers of records in a row. */
export interface Stretch {
  /** The number before the first. */
  readonly after: number;
  /** The last one. */
  readonly upTo: number;
}

/** Stretches of 8,192 and of 65,536 numbers; the migration 0005 says the same. */
const shortBits = 13;
const longBits = 16;

/**
 * In which stretches a record lies, as words of it. A GIN index finds what holds two words without looking at all that
 * hold one: so the newest holders of a common word are found as quickly among millions as among thousands.
 */
export const stretchLexemes = (n: number): readonly string[] => [
  `#${n >> shortBits}`,
  `##${n >> longBits}`,
];

/** The newest numbers, in ever wider stretches; the last holds all. Where they begin moves by whole stretches alone. */
export function newestStretches(upTo: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [bits, count] of widths) {
    const after = Math.max(0, (upTo >> bits) - count + 1) << bits;
    stretches.push({ after: Math.max(0, after - 1), upTo });
    if (after === 0) return stretches;
  }
  return [...stretches, { after: 0, upTo }];
}

/** Each about four times as wide as the one before. */
const widths: readonly (readonly [bits: number, count: number])[] = [
  [shortBits, 2],
  [shortBits, 8],
  [longBits, 4],
  [longBits, 16],
  [longBits, 64],
  [longBits, 256],
];

/** A `tsquery` that finds what one finds in a stretch, and maybe some later records. */
export function withinStretch(query: string, { after, upTo }: Stretch): string {
  const bits = upTo - after <= 8 << shortBits ? shortBits : longBits;
  const first = (after + 1) >> bits;
  const last = upTo >> bits;
  if (last - first >= stretchesMost) return query;
  const mark = bits === shortBits ? '#' : '##';
  const lexemes = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return `(${query}) & (${lexemes.map((number) => `'${mark}${number}'`).join(' | ')})`;
}

/** More would cost more to go through than they save. */
const stretchesMost = 300;
