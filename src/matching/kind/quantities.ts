/** A number as a text has it, with what it counts as far as it stands beside it. */
export interface Quantity {
  readonly value: number;
  /** `%`, a currency, or nothing. */
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
  for (const { groups = {} } of text.normalize('NFKC').matchAll(pattern)) {
    const { currency = '', digits = '', word = '', scale = '', unit = '' } = groups;
    const plain = digits === '' ? numberOfWord(word) : Number(digits.replaceAll(',', ''));
    if (plain === null || Number.isNaN(plain)) continue;
    if (isYear(digits, currency + scale + unit)) years.push(plain);
    else amounts.push({ value: plain * scaleOf(scale), unit: unitOf(currency, unit) });
  }
  return { amounts, years };
}

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const further: Readonly<Record<string, number>> = {
  ...{ half: 0.5, dozen: 12, dozens: 24, hundred: 100, hundreds: 200, twice: 2, double: 2 },
  ...{
    triple: 3,
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
const scales: Readonly<Record<string, number>> = {
  ...{
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
  },
  ...{ millionen: 1e6, milliarden: 1e9, tausend: 1e3, тысяч: 1e3, тысячи: 1e3, миллионов: 1e6 },
  ...{ миллиона: 1e6, миллиардов: 1e9, миллиарда: 1e9, مليون: 1e6, مليار: 1e9, 万: 1e4, 亿: 1e8 },
};

const words = [...small.filter((word) => word !== 'one'), ...tens, ...Object.keys(further)];
const pattern = new RegExp(
  `(?<currency>\\p{Sc})?\\s?(?:(?<digits>(?<![\\p{L}\\p{N}])\\p{Nd}+(?:,\\p{Nd}{3})*(?:\\.\\p{Nd}+)?)|(?<![\\p{L}\\p{N}])(?<word>(?:(?:${tens.join('|')})-)?(?:${words.join('|')}|one))(?![\\p{L}\\p{N}]))` +
    `(?:[\\s-]?(?<scale>${Object.keys(scales).join('|')})(?![\\p{L}\\p{N}]))?` +
    '\\s?(?<unit>%|percent|per cent|Prozent|процент\\p{L}*|\\p{Sc}|dollars?|euros?|pounds?)?',
  'giu',
);

function numberOfWord(written: string): number | null {
  const [first = '', second] = written.toLowerCase().split('-');
  if (second !== undefined) return (numberOfWord(first) ?? 0) + (numberOfWord(second) ?? 0);
  if (first === 'one') return null;
  if (small.includes(first)) return small.indexOf(first);
  if (tens.includes(first)) return 20 + 10 * tens.indexOf(first);
  return further[first] ?? null;
}

const scaleOf = (scale: string): number => scales[scale.toLowerCase()] ?? 1;

function unitOf(currency: string, unit: string): string {
  if (/^(?:%|per|pro|про)/i.test(unit)) return '%';
  return currency !== '' || unit !== '' ? 'money' : '';
}

const isYear = (digits: string, beside: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(digits) && beside === '';
