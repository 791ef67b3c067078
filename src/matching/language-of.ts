/**
 * The language of a text as far as matching needs it: by its script, in Latin script by its most frequent little words.
 * English when nothing speaks for another.
 *
 * @returns the first part of a BCP 47 tag.
 */
export function languageOf(text: string): string {
  const start = text.slice(0, charactersMost);
  const byScript = scripts.find(
    ([script]) => (start.match(script)?.length ?? 0) > start.length / 4,
  );
  return byScript ? byScript[1] : byLittleWords(start);
}

/** The beginning tells; a page takes no longer than a sentence. */
const charactersMost = 2_000;

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
];

/** Words that no other of these languages has as a little word. */
const littleWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to is was were that this with has have are by from not they his'.split(' '),
  de: 'der die das und ist nicht den dem ein eine wurde wird mit auf von sich auch zu im'.split(
    ' ',
  ),
  fr: 'le les des et est une du dans qui pas que sur pour par sont ont aux cette'.split(' '),
  es: 'el los las y es una del que en por con para se fue más como está'.split(' '),
  it: 'il gli di e è che non della nel sono una per con alla dei stato'.split(' '),
  pt: 'o os as do da em não uma foi pelo pela com são um ao'.split(' '),
  nl: 'het een van en is niet zijn op dat werd aan voor met'.split(' '),
  sv: 'och att det är en som på inte av för med har'.split(' '),
  tr: 've bir bu için ile olarak değil çok'.split(' '),
  ro: 'și în este nu că pe cu au fost'.split(' '),
  pl: 'w z na się jest nie że przez oraz są był była został została po od dla jak ale czy'.split(
    ' ',
  ),
  cs: 'v je že na se byl byla není jsou pro ale nebo také ve který která'.split(' '),
  da: 'og er ikke af på til det som blev'.split(' '),
  no: 'og er ikke av på til det som ble'.split(' '),
  fi: 'ja ei että oli mutta myös kuin ovat'.split(' '),
  hu: 'az és hogy nem egy van volt meg'.split(' '),
};

/** Letters that of these languages one alone has. */
const ownLetters: readonly (readonly [RegExp, string])[] = [
  [/[ąęłżźśćń]/i, 'pl'],
  [/[ěřů]/i, 'cs'],
  [/[őű]/i, 'hu'],
  [/[ğış]/i, 'tr'],
  [/[ãõ]/i, 'pt'],
  [/[ñ¿¡]/i, 'es'],
  [/ß/, 'de'],
  [/[șță]/i, 'ro'],
];

/** Whether any little word of a text speaks for English: without one `languageOf` may only not know better. */
export const tellsEnglish = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    languagesOf.get(word)?.includes('en'),
  );

const languagesOf: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(littleWords)) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

function byLittleWords(text: string): string {
  const counts = new Map<string, number>([['en', 0]]);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = languagesOf.get(word) ?? [];
    for (const language of languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
    }
  }
  for (const [letters, language] of ownLetters) {
    if (letters.test(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  const [first] = [...counts].sort(([, some], [, others]) => others - some);
  return first && first[1] > english && first[1] >= littleLeast ? first[0] : 'en';
}

/** One word by itself may be a name, and so may what holds a letter. */
const littleLeast = 1.5;
