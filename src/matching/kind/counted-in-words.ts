import { numberWordsOf } from './number-words.ts';
import { compoundNumbers } from './number-words-elsewhere.ts';

/** Cardinals, without what is no exact number of a row: "dozens", "hundreds". */
const words = new Map(
  Object.entries(numberWordsOf('en')).filter(
    ([word, value]) =>
      Number.isInteger(value) &&
      /^[a-z]+$/.test(word) &&
      !/^dozen|s$/.test(word.replace(/six$/, '')),
  ),
);
const big: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const each = [...words.keys(), ...Object.keys(big)].join('|');
const row = new RegExp(`\\b(?:${each})(?:(?:\\s+and\\s+|[\\s-]+)(?:${each}))+\\b`, 'gi');

/** A text with spans of years in years: "two decades" as 20 years, "half a century" as 50. */
export const inYears = (text: string): string =>
  text.replace(
    /\b(?:(a|one|the (?:past|last)|two|three|four|five|six|seven|eight|nine|\d+)\s+decades?|(half) (?:a |of a )?century|(a|one) century)\b/gi,
    (_, tens: string | undefined, half: string | undefined) => {
      if (half !== undefined) return '50 years';
      if (tens === undefined) return '100 years';
      return `${10 * (Number(tens) || (words.get(tens.toLowerCase()) ?? 1))} years`;
    },
  );

/** A text with the numbers that English writes in several words in digits: "one hundred and twenty thousand" as 120000. */
export const withoutRowsOfWords = (text: string): string =>
  text.replace(row, (found) => (/hundred|thousand/i.test(found) ? String(valueIn(found)) : found));

function valueIn(found: string): number {
  let total = 0;
  let section = 0;
  for (const word of found.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const factor = big[word];
    if (factor !== undefined) {
      total += Math.max(1, section) * factor;
      section = 0;
    } else if (word === 'hundred') section = Math.max(1, section) * 100;
    else section += words.get(word) ?? 0;
  }
  return total + section;
}

/** A text with the number words that are written in one in digits. */
export function withoutCompounds(text: string, language: string): string {
  const compounds = compoundNumbers[language];
  if (compounds === undefined) return text;
  return text.replace(/\p{L}{6,}/gu, (word) => {
    return String(compounds.get(word.toLowerCase()) ?? word);
  });
}
