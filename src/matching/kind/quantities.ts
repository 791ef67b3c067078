import { withoutMarks } from '../../words/without-marks.ts';
import { boundBefore } from './bounds-said.ts';
import { byLanguage } from './by-language.ts';
import { changeOf } from './changes-in-amount.ts';
import { inYears, withoutCompounds, withoutRowsOfWords } from './counted-in-words.ts';
import { withOnceInNumbers } from './counted-once.ts';
import { withoutHanNumbers } from './han-numbers.ts';
import { inOneUnit, type Measure, measureOf } from './measures.ts';
import { multiples, numberWordsOf, ones, ordinals, scales, unitWords } from './number-words.ts';
import { compoundNumbers } from './number-words-elsewhere.ts';
import { inRowOf, withQuartersInWords } from './periods.ts';
import { inPlainDigits } from './plain-digits.ts';
import { sharesInPercent, shareWords } from './shares-in-percent.ts';

/** A number as a text has it, with what it counts as far as it stands beside it. */
export interface Quantity {
  readonly value: number;
  /** `%`, `money`, `times` as much, `th` in a row, the part of a year or a game that it is of several ("quarter"), or nothing. */
  readonly unit: string;
  /** As it is written, without what it counts. */
  readonly written: string;
  /** Whether it is told as the least or as the most. */
  readonly bound: 'least' | 'most' | null;
  /** The word behind it: what is counted. */
  readonly counted: string;
  /** Whether it is "one", or "a", which is a number only where the other has another one of the same. */
  readonly isOne: boolean;
  /** What it measures; null where it counts. */
  readonly measure: Measure | null;
}

/**
 * Reads the numbers of a text: digits with separators, scales such as "million", percentages, and number words.
 *
 * @param language BCP 47: which words are numbers, and whether a comma parts thousands.
 */
export function quantitiesIn(text: string, language = 'en'): readonly Quantity[] {
  const { pattern, words } = readerOf(language);
  const folded = inOneUnit(inPlainDigits(text.normalize('NFKC')));
  const digits = language === 'en' ? withOnceInNumbers(folded) : folded;
  const plain = withoutHanNumbers(
    withoutRowsOfWords(
      inYears(sharesInPercent(withoutCompounds(withQuartersInWords(digits), language), language)),
    ),
  );
  return [...plain.matchAll(pattern)].flatMap((found) => {
    const {
      currency = '',
      digits: figures = '',
      word = '',
      scale = '',
      unit = '',
    } = found.groups ?? {};
    const lower = word.toLowerCase();
    const isOne = ones.includes(lower) && scale === '' && unit === '';
    const value = figures === '' ? numberOfWord(lower, words) : numberOf(figures, language);
    if (value === null || Number.isNaN(value)) return [];
    const end = found.index + found[0].length;
    const [before, after] = [plain.slice(0, found.index), plain.slice(end)];
    const inUnit = isInRow(unit, lower) ? inRowOf(after) : unitOf(currency, unit, lower);
    const behind = /^\s*(\p{L}+)/u.exec(after.slice(0, wordMost))?.[1] ?? '';
    return [
      {
        value: (value * scaleOf(scale)) / (hundredths.test(unit) ? 100 : 1),
        unit: inUnit,
        written: found[0].trim(),
        bound: boundBefore(before),
        counted: behind.toLowerCase(),
        isOne,
        measure:
          currency === ''
            ? (measureOf(value * scaleOf(scale), before, `${unit}${after}`) ??
              changeOf({ value, unit: inUnit, word: lower, before, behind: after }))
            : null,
      },
    ];
  });
}

const wordMost = 40;
/** Of a euro or a dollar. */
const hundredths = /^(?:c[eé]nt|cênt|цент)/iu;

interface NumberReader {
  readonly pattern: RegExp;
  readonly words: ReadonlyMap<string, number>;
}

const readerOf = byLanguage(makeReader);

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Digits may stand behind characters of scripts without spaces; behind others they are a part of a name, as in "A320" and "F-16". */
const notInName =
  '(?<!\\p{N}[.,]?|(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])\\p{L})';
const digitsWritten =
  "\\p{Nd}{1,3}(?<mark>[.,\\u00a0\\u202f ’'])\\p{Nd}{3}(?:\\k<mark>\\p{Nd}{3})*(?!\\p{Nd})(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)*";

function makeReader(language: string): NumberReader {
  const words = new Map(Object.entries({ ...ordinals, ...multiples, ...numberWordsOf(language) }));
  const names = [...words.keys()].filter((word) => word !== 'one');
  const pattern = new RegExp(
    `(?<currency>\\p{Sc})?\\s?(?:(?<digits>${notInName}(?:${digitsWritten}))|(?<![\\p{L}\\p{N}])(?<word>(?:(?:${tens.replaceAll(' ', '|')})-)?(?:${names.join('|')}|${ones.join('|')}))(?![\\p{L}\\p{N}]))` +
      `(?:[\\s-]?(?<scale>${Object.keys(scales).join('|')})(?:(?![\\p{L}\\p{N}])|(?<=[千万萬亿億만억])))?` +
      '\\s?(?<unit>%|percent|per cent|Prozent|por ciento|por cento|per cento|pour cent|procent|процент\\p{L}*|відсот\\p{L}*|في المئة|بالمئة|\\p{Sc}|(?<=\\p{Nd}\\s?)(?:cents?|centimes?|céntimos?|centavos?|centesimi|cêntimos?|цент(?:а|ов)?)(?!\\p{L})|dollars?|euros?|pounds?|рубл\\p{L}*|times(?!\\p{L})|(?<=(?<!\\p{N}[.,]?)1 )time(?!\\p{L})|(?:separate |different )?occasions?(?!\\p{L})|-?fold(?!\\p{L})|(?<=\\p{Nd})(?:st|nd|rd|th)(?!\\p{L}))?',
    'giu',
  );
  return { pattern, words };
}

/** In these a point parts thousands and a comma the decimals. */
const commaLanguages: ReadonlySet<string> = new Set(
  'de fr es it pt nl sv da no ru uk pl cs tr ro el fi hu'.split(' '),
);

function numberOf(digits: string, language: string): number {
  const written = digits.replaceAll(/[\s\u00a0\u202f’']/g, '');
  const last = /[.,](?=\d*$)/.exec(written)?.[0];
  if (last === undefined) return Number(written);
  const whole = written.slice(0, written.lastIndexOf(last)).replaceAll(/[.,]/g, '');
  const behind = written.slice(written.lastIndexOf(last) + 1);
  const isGroup = behind.length === 3 && partsThousands(written, last, language);
  return Number(isGroup ? `${whole}${behind}` : `${whole}.${behind}`);
}

/** "1.500" is fifteen hundred where a point parts thousands; "50.000" is fifty thousand anywhere. */
function partsThousands(written: string, mark: string, language: string): boolean {
  if (written.startsWith('0')) return false;
  const marks = written.replaceAll(/\d/g, '');
  if (marks.length > 1) return marks === mark.repeat(marks.length);
  return mark === (commaLanguages.has(language) ? '.' : ',') || written.endsWith('000');
}

function numberOfWord(written: string, words: ReadonlyMap<string, number>): number | null {
  if (ones.includes(written)) return 1;
  const [first = '', second] = written.split('-');
  if (second === undefined) return words.get(first) ?? null;
  const [high, low] = [words.get(first), second === 'one' ? 1 : words.get(second)];
  return high === undefined || low === undefined ? null : high + low;
}

/** Those of a language as they are written, and as the words of a text are: without marks. */
const amountWordsOf = byLanguage((language: string): ReadonlyMap<string, number> => {
  const words = [
    ...Object.entries({ ...ordinals, ...multiples, ...numberWordsOf(language) }),
    ...(compoundNumbers[language] ?? []),
  ];
  return new Map(
    words.flatMap(([word, value]) =>
      word === 'one' ? [] : [[word, value] as const, [withoutMarks(word), value] as const],
    ),
  );
});

/**
 * Whether a word by itself tells how many, how many times, the how-manieth or what is counted in: "seven", "doubled", "third", "percent".
 *
 * @param language BCP 47; English, German and Russian ones are told in any.
 */
export const isAmount = (word: string, language = 'en'): boolean =>
  !ones.includes(word) &&
  (unitWords.has(word) ||
    partWords.has(word) ||
    numberOfWord(word, amountWordsOf(language)) !== null);

const partWords: ReadonlySet<string> = new Set(
  shareWords.flatMap((word) => [word, withoutMarks(word)]),
);

const scaleOf = (scale: string): number => scales[scale.toLowerCase()] ?? 1;

const isInRow = (unit: string, word: string): boolean =>
  Object.hasOwn(ordinals, word) || /^(?:st|nd|rd|th)$/i.test(unit);

function unitOf(currency: string, unit: string, word: string): string {
  if (
    Object.hasOwn(multiples, word) ||
    /^(?:times?|separate|different|occasions?|-?fold)/i.test(unit)
  )
    return 'times';
  if (/^(?:%|per|pro|por|pour|про|від|في|بال)/i.test(unit)) return '%';
  return currency !== '' || unit !== '' ? 'money' : '';
}
