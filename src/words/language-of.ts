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

/** Words that no other of these languages has as a little word. */
const littleWords: Readonly<Record<string, readonly string[]>> = {
  en: listed(`the of and to is was were that this with has have are by from not they his for at it as be been had will would their
    which who there or if but says said than can`),
  de: listed(`der die das und ist nicht den dem ein eine wurde wird mit auf von sich auch zu im für hat haben sind bei nach aus
    kein keine oder dass über durch gegen waren worden dieser diese einen einer vom zum zur werden sei`),
  fr: listed(`le les des et est une du dans qui pas que sur pour par sont ont aux cette ne au été était leur mais avec ce sans selon
    ses il elle`),
  es: listed(
    `el los las y es una del que en por con para se fue más como está pero sin sobre ha han son ser sus entre desde`,
  ),
  it: listed(`il gli di e è che non della nel sono una per con alla dei stato ha hanno ma dal dalla sulla anche più stata essere tra
    delle degli`),
  pt: listed(
    `o os as do da em não uma foi pelo pela com são um ao dos das nos nas ele ela seu sua está também foram mais`,
  ),
  nl: listed(
    `het een van en is niet zijn op dat werd aan voor met wordt worden heeft hebben geen ook maar door bij naar uit`,
  ),
  sv: listed(`och att det är en som på inte av för med har ett till från hade efter`),
  tr: listed(`ve bir bu için ile olarak değil çok olan daha gibi kadar`),
  ro: listed(`și în este nu că pe cu au fost din care sunt pentru sau`),
  pl: listed(
    `w z na się jest nie że przez oraz są był była było został została po od dla jak ale czy`,
  ),
  cs: listed(`v je že na se byl byla není jsou pro ale nebo také ve který která`),
  da: listed(`og er ikke af på til det som blev har en med fra efter`),
  no: listed(`og er ikke av på til det som ble har en med fra etter`),
  fi: listed(`ja ei että oli mutta myös kuin ovat`),
  hu: listed(`az és hogy nem egy van volt meg`),
};

function listed(words: string): readonly string[] {
  return words.split(/\s+/);
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
