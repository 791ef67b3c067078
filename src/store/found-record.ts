import type { BesideValues, FoundRecord } from './port.ts';

/** A record by a row of what was to be read beside it and, behind that, its number, its kind (null: of a claim) and its score. */
export const foundRecord = <Values extends BesideValues>(
  row: readonly unknown[],
): FoundRecord<Values> =>
  ({
    n: row[row.length - 3],
    kind: row[row.length - 2] ?? 'claim',
    score: row[row.length - 1],
    beside: row,
  }) as unknown as FoundRecord<Values>;
