/** A number as a text has it, with what it counts as far as it stands beside it. */
export interface Quantity {
  readonly value: number;
  /** `%`, `money`, `times` as much, `th` in a row, or nothing. */
  readonly unit: string;
}

/** The quantities of a text, and apart from them the years it names. */
export interface Quantities {
  readonly amounts: readonly Quantity[];
  readonly years: readonly number[];
}

/** Reads the numbers of a text: digits with separators, scales such as "million", percentages, and number words. */
export function quantitiesIn(text: string): Quantities {
  const amounts: Quantity[] = [];
  const years: number[] = [];
  for (const { groups = {} } of sharesInPercent(text.normalize('NFKC')).matchAll(pattern)) {
    const { currency = '', digits = '', word = '', scale = '', unit = '' } = groups;
    const plain = digits === '' ? numberOfWord(word) : Number(digits.replaceAll(',', ''));
    if (plain === null || Number.isNaN(plain)) continue;
    if (isYear(digits, currency + scale + unit)) years.push(plain);
    else amounts.push({ value: plain * scaleOf(scale), unit: unitOf(currency, unit, word) });
  }
  return { amounts, years };
}

/** "A quarter of all", "by a fifth" and "two thirds" as percentages: what is compared is how much is said. */
const sharesInPercent = (text: string): string =>
  text
    .replace(
      /\b(an?|one|two|three|four) (third|quarter|fifth|tenth)(?:s\b|(?= of\b)|(?<=\bby \w+ \w+)\b)/gi,
      (_, many, part) => percent((numberOfWord(many) ?? 1) / (parts[part.toLowerCase()] ?? 1)),
    )
    .replace(/\bhalf (?=of\b)/gi, `${percent(0.5)} `);

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const further: Readonly<Record<string, number>> = {
  ...{ half: 0.5, dozen: 12, dozens: 24, hundred: 100, hundreds: 200 },
  ...{
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  },
  ...{ два: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10 },
};
/** How many times as much. */
const multiples: Readonly<Record<string, number>> = {
  ...{ twice: 2, double: 2, doubles: 2, doubled: 2, doubling: 2, twofold: 2, thrice: 3, triple: 3 },
  ...{
    triples: 3,
    tripled: 3,
    tripling: 3,
    threefold: 3,
    quadruple: 4,
    quadrupled: 4,
    fourfold: 4,
  },
  ...{ fivefold: 5, tenfold: 10, halve: 0.5, halves: 0.5, halved: 0.5, halving: 0.5 },
};
/** Which one in a row. */
const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
  ...{ ninth: 9, tenth: 10 },
};
const scales: Readonly<Record<string, number>> = {
  ...{
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
  },
  ...{ millionen: 1e6, milliarden: 1e9, tausend: 1e3, тысяч: 1e3, тысячи: 1e3, миллионов: 1e6 },
  ...{ миллиона: 1e6, миллиардов: 1e9, миллиарда: 1e9, مليون: 1e6, مليار: 1e9, 万: 1e4, 亿: 1e8 },
};

const words = [
  ...small.filter((word) => word !== 'one'),
  ...tens,
  ...Object.keys({ ...further, ...multiples, ...ordinals }),
];
const pattern = new RegExp(
  `(?<currency>\\p{Sc})?\\s?(?:(?<digits>(?<![\\p{L}\\p{N}])\\p{Nd}+(?:,\\p{Nd}{3})*(?:\\.\\p{Nd}+)?)|(?<![\\p{L}\\p{N}])(?<word>(?:(?:${tens.join('|')})-)?(?:${words.join('|')}|one))(?![\\p{L}\\p{N}]))` +
    `(?:[\\s-]?(?<scale>${Object.keys(scales).join('|')})(?![\\p{L}\\p{N}]))?` +
    '\\s?(?<unit>%|percent|per cent|Prozent|процент\\p{L}*|\\p{Sc}|dollars?|euros?|pounds?|times(?!\\p{L})|-?fold(?!\\p{L})|(?<=\\p{Nd})(?:st|nd|rd|th)(?!\\p{L}))?',
  'giu',
);

function numberOfWord(written: string): number | null {
  const [first = '', second] = written.toLowerCase().split('-');
  if (second !== undefined) return (numberOfWord(first) ?? 0) + (numberOfWord(second) ?? 0);
  return first === 'one' ? null : (numberWords.get(first) ?? null);
}

/** Words that are a number by themselves. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ ...ordinals, ...multiples, ...further }),
  ...tens.map((word, place) => [word, 20 + 10 * place] as const),
  ...small.map((word, place) => [word, place] as const),
]);

/** Whether a word by itself tells how many, how many times or the how-manieth: "seven", "doubled", "third". */
export const isAmount = (word: string): boolean => numberOfWord(word) !== null;

const scaleOf = (scale: string): number => scales[scale.toLowerCase()] ?? 1;

function unitOf(currency: string, unit: string, word: string): string {
  if (Object.hasOwn(ordinals, word.toLowerCase()) || /^(?:st|nd|rd|th)$/i.test(unit)) return 'th';
  if (Object.hasOwn(multiples, word.toLowerCase()) || /^(?:times|-?fold)/i.test(unit))
    return 'times';
  if (/^(?:%|per|pro|про)/i.test(unit)) return '%';
  return currency !== '' || unit !== '' ? 'money' : '';
}

const isYear = (digits: string, beside: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(digits) && beside === '';
