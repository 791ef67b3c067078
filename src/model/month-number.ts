/** The number of a month by its English name or the first three letters of it; null when it is none. */
export function monthNumber(name: string): number | null {
  const place = months.indexOf(name.slice(0, 3).toLowerCase());
  return place < 0 ? null : place + 1;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
