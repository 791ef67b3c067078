const digits = new Map(
  [...'〇零一二三四五六七八九'].map((digit, at) => [digit, Math.max(0, at - 1)]),
);
digits.set('两', 2).set('兩', 2);
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Numbers written in Han characters, of two characters and more: "三十万". One by itself is a part of very many words. */
const written =
  /[一二三四五六七八九两兩][〇零一二三四五六七八九十百千万萬亿億两兩]+|[十百][一二三四五六七八九万萬亿億]+/gu;

/** A text with the numbers that it writes in Han characters in digits, and "百分之", "三分之二", "八成" as percentages. */
export const withoutHanNumbers = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? text
        .replace(written, (found) => String(numberOf(found)))
        .replace(
          /百分之\s?(\d+(?:\.\d+)?|[一二三四五六七八九十])/gu,
          (_, share: string) => `${/\d/.test(share) ? share : numberOf(share)}%`,
        )
        .replace(partsOf, (_, whole: string, part: string) => {
          const [of, many] = [whole, part].map(anyNumberOf);
          return `${Math.round((100 * (many ?? 0)) / (of ?? 1))}%`;
        })
        .replace(tenths, (_, part: string) => `${10 * anyNumberOf(part)}%`)
    : text;

const one = '[1-9]\\d{0,2}|[一二三四五六七八九十]';
/** "三分之二" is two thirds, "八成" and "8割" are eight tenths. */
const partsOf = new RegExp(`(${one})分之(${one})`, 'gu');
const tenths =
  /(?<![\p{N}第])([1-9一二三四五六七八九两兩])(?:割(?!引)|成(?![不为為功立员員长長交果就本份分熟]))/gu;

const anyNumberOf = (found: string): number => (/\d/.test(found) ? Number(found) : numberOf(found));

function numberOf(found: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of found) {
    const [unit, myriad] = [units[character], myriads[character]];
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total += (section + digit === 0 ? 1 : section + digit) * myriad;
      section = 0;
      digit = 0;
    } else digit = digits.get(character) ?? 0;
  }
  return total + section + digit;
}
