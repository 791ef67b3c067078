/**
 * The language of a text as far as matching needs it: by its script, in Latin script by its most frequent little words.
 * English when nothing speaks for another.
 *
 * @returns the first part of a BCP 47 tag.
 */
export function languageOf(text: string): string {
  const start = text.slice(0, charactersMost);
  const byScript = hasScript.test(start)
    ? scripts.find(([script]) => (start.match(script)?.length ?? 0) > start.length / 4)
    : undefined;
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

/** Letters of Latin words stand before those of all other scripts. */
const hasScript = /[\u0370-\u{10ffff}]/u;

/** Little words, each of the languages that have it: of a word that several have each gets its share. No English ones beside those of English. */
const littleWords: Readonly<Record<string, readonly string[]>> = {
  en: wordsIn(`the of and to is was were that this with has have are by from not they his for at it as be been had will would their
    which who there or if but says said than can`),
  de: wordsIn(`der die das und ist nicht den dem ein eine wurde wird mit auf von sich auch zu im bei für hat haben hatte sind nach
    vor über aus dass des kein keine nur aber oder wie noch als wurden werden jeder jede alle mehr sie gegen zwischen
    durch seit vom zum zur beim um zwei drei fünf sechs sieben neun zehn waren worden dieser diese einen einer sei`),
  fr: wordsIn(`le les des et est une du dans qui pas que sur pour par sont ont aux cette la de un en ne il elle ils son ses leur mais
    ou avec sans entre été selon contre après au ce deux trois quatre cinq sept huit neuf dix était`),
  es: wordsIn(`el los las y es una del que en por con para se fue más como está la de un cada pero sobre también ha han su sus entre
    desde hasta cuando lo al dos tres cuatro cinco siete ocho nueve diez ser`),
  it: wordsIn(`il gli di e è che non della nel sono una per con alla dei stato la un ha hanno dal dalla nei delle degli sul sulla più
    anche al su dopo quattro cinque sette otto dieci ma stata essere tra`),
  pt: wordsIn(`o os as do da em não uma foi pelo pela com são um ao de dos das que para por se mais mas foram seu sua está cada entre
    sobre dois duas três sete oito dez nos nas ele ela também`),
  nl: wordsIn(`het een van en is niet zijn op dat werd aan voor met de heeft hebben wordt werden bij naar maar geen uit tegen tussen
    ook als noch alle twee drie vijf zes zeven negen tien worden door`),
  sv: wordsIn(
    `och att det är en som på inte av för med har ett från eller den han efter till hade`,
  ),
  tr: wordsIn(`ve bir bu için ile olarak değil çok daha yüzde gibi kadar iki üç dört beş olan`),
  ro: wordsIn(`în și este nu că pe cu au fost din pentru sunt la de un sau`),
  pl: wordsIn(`w z na się jest nie że przez oraz są był była został została po od dla jak ale czy przed nad bez pod które który która
    jego jej tylko ponad za ze było`),
  cs: wordsIn(
    'v je že na se byl byla není jsou pro ale nebo také ve který která které před nad bez pod jeho po od za ze',
  ),
  da: wordsIn(`og er ikke af på til det som blev den har han en efter med fra`),
  no: wordsIn(`og er ikke av på til det som ble den har han en etter med fra`),
  fi: wordsIn('ja ei että oli mutta myös kuin ovat'),
  hu: wordsIn('az és hogy nem egy van volt meg'),
};

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}

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

const hasMarked = /[^\0-\x7f]/;

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

/** Each word tells once: "pro-gun", said again, is no more Czech. */
function byLittleWords(text: string): string {
  const counts = new Map<string, number>([['en', 0]]);
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu))) {
    const languages = languagesOf.get(word);
    if (languages === undefined) continue;
    for (const language of languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
    }
  }
  if (hasMarked.test(text)) {
    for (const [letters, language] of ownLetters) {
      if (letters.test(text)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const english = counts.get('en') ?? 0;
  const [first] = [...counts].sort(([, some], [, others]) => others - some);
  return first && first[1] > english && first[1] >= littleLeast ? first[0] : 'en';
}

/** One word by itself may be a name, and so may what holds a letter. */
const littleLeast = 1.5;
