import { newStemmer, type Stemmer } from 'snowball-stemmers';

/** The languages whose words are brought to a stem; the words of others stay as they are. */
const algorithms = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
} as const;

/** The languages of them whose words no script tells: they are written in Latin letters, and are not English. */
export const isStemmedInLatin = (code: string): boolean => isStemmed(code) && !toldApart.has(code);

/** English, and those that have scripts of their own. */
const toldApart: ReadonlySet<string> = new Set(['en', 'ar', 'hy', 'ru', 'ta']);

/**
 * The stem of a folded word: "arrested" and "arrests" share one.
 *
 * @param language BCP 47; only its first part counts.
 */
export function stem(word: string, language: string): string {
  const code = language.slice(0, 2);
  if (!isStemmed(code) || word.length > lettersMost) return word;
  const known = stems.get(code) ?? new Map<string, string>();
  stems.set(code, known);
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = stemmerOf(code).stem(code === 'ar' ? withoutArticle(word) : withEnding(word, code));
  if (known.size >= stemsKept) known.clear();
  known.set(word, made);
  return made;
}

/** The stemmer leaves the article on most plurals, and on words with "and" or "with" before it: "والمسلحة" is "المسلحة" and "مسلحة". */
const withoutArticle = (word: string): string => word.replace(arabicArticle, '');
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;

/** Some endings are known to the rules by their marks alone, which a folded word has lost: "vacunacion" is "vacunación". */
const withEnding = (word: string, code: string): string =>
  (endings[code] ?? []).reduce((made, [ending, known]) => made.replace(ending, known), word);

const endings: Readonly<Record<string, readonly (readonly [ending: RegExp, known: string])[]>> = {
  es: [
    [/(?<=[cs])ion$/, 'ión'],
    [/logia(?=s?$)/, 'logía'],
  ],
  /** "réfugiée" and "réfugié": of the second no rule sees the mark. */
  fr: [[/ee(?=s?$)/, 'e']],
  /** "eleição" and "eleições". */
  pt: [
    [/oes$/, 'ao'],
    [/cao$/, 'ção'],
    [/ao$/, 'ão'],
  ],
};

/** What is longer is no word, and some stemmers take its length several times over. */
const lettersMost = 100;

/** Stemming is slow beside a look-up, and texts repeat their words. */
const stems = new Map<string, Map<string, string>>();
const stemsKept = 50_000;

const stemmers = new Map<string, Stemmer>();

function stemmerOf(code: keyof typeof algorithms): Stemmer {
  const known = stemmers.get(code);
  if (known) return known;
  const made = newStemmer(algorithms[code]);
  stemmers.set(code, made);
  return made;
}

const isStemmed = (code: string): code is keyof typeof algorithms =>
  Object.hasOwn(algorithms, code);
