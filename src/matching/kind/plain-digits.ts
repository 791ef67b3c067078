/** Digits of any script as the usual ones. */
export const inPlainDigits = (text: string): string =>
  text
    .replace(/(?<=\p{Nd})[٫٬](?=\p{Nd})/gu, (mark) => (mark === '٫' ? '.' : ','))
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitOf(digit)));

/** The ten digits of a script stand in a row. */
function digitOf(digit: string): number {
  const known = digitsKnown.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  digitsKnown.set(digit, code - zero);
  return code - zero;
}

const digitsKnown = new Map<string, number>();
