/** Counts by code, the most frequent first and those of one number by their code, so that every database tells them alike. */
export const mostFrequentFirst = (
  counts: Iterable<readonly [string, number]>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...counts].sort(([one, some], [other, others]) => others - some || (one < other ? -1 : 1)),
  );
