import { byLanguage } from './by-language.ts';
import { risesBefore } from './changes-in-amount.ts';
import { numberWordsOf, ones } from './number-words.ts';

/** "A quarter of all", "by half", "two thirds", "eight in ten", "huit Français sur dix" and "jeder dritte" as percentages: how much is said is compared. */
export const sharesInPercent = (text: string, language: string): string =>
  soManyOfSoMany(text, language)
    .replace(partsNamed, (found) => percentOfPart(found.toLowerCase()))
    .replace(everyNth, (_, ordinal: string) => percent(1 / (nths.get(ordinal.toLowerCase()) ?? 1)))
    .replace(part, (_, many: string, name: string) =>
      percent((shares[many.toLowerCase()] ?? 1) / (parts[name.toLowerCase()] ?? 1)),
    )
    .replace(/\b(?<!\b(?:first|second|1st|2nd)[\s-])half (?=of\b)/gi, `${percent(0.5)} `)
    .replace(/\b(?:by|in) half\b/gi, (found, at: number, whole: string) =>
      risesBefore(whole.slice(0, at)) ? found : 'halved',
    );

const aboutSoMuch =
  '(?:(?:no |not )?(?:more|less) than|at (?:least|most)|over|under|up to|about|around|roughly|almost|nearly|only|just)';
const part = new RegExp(
  `\\b(an?|one|two|three|four) (third|quarter|fifth|tenth)(?:s\\b|(?= of\\b)|(?<=\\bby (?:${aboutSoMuch} )?\\w+ \\w+)\\b)`,
  'gi',
);

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`;
const shares: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };

function soManyOfSoMany(text: string, language: string): string {
  const { pattern, values } = readerOf(language);
  return text.replace(pattern, (found, many: string, counted: string | undefined, of: string) => {
    const [part = 0, whole = 0] = [many, of].map(
      (word) => values.get(word.toLowerCase()) ?? Number(word),
    );
    return isShare(part, whole) ? `${percent(part / whole)}${counted ?? ''}` : found;
  });
}

/** Of how many one speaks who means a share and no count: "17 out of 22" are counted. */
const isShare = (part: number, whole: number): boolean =>
  part < whole && (part === 1 || whole <= 20 || whole === 100 || whole === 1000);

/** What stands between the two numbers, with what is counted before it ("huit Français sur dix") or only close behind the first. */
const joints = 'out of|out of every|of every|in every|de cada|em cada|sur|su|из|із';
const jointsClose = 'in|von|van de|op de|na|z|av';

/** "Two in ten days" is no share. */
const spans =
  '(?! (?:(?:minute|hour|day|week|month|year|second|game|attempt|round|place|countr|cit)|match(?:es)?|to )|[-.,]?\\p{N}|-)';

const readerOf = byLanguage((language) => {
  const values = new Map(
    Object.entries(numberWordsOf(language)).filter(([, value]) => Number.isInteger(value)),
  );
  for (const word of ones) values.set(word, 1);
  const number = `(\\p{Nd}{1,4}|${[...values.keys()].join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,]|number )${number}(?:((?: [\\p{L}'’]+){0,2}) (?:${joints})| (?:${jointsClose})) ${number}(?![\\p{L}\\p{N}])${spans}`,
    'giu',
  );
  return { pattern, values };
});

const nths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2: 'zweite второй вторая второе второго druhý druhá drugi druga drugie',
    3: 'dritte третий третья третье третьего třetí trzeci trzecia trzecie',
    4: 'vierte четвертый четвёртый четвертая четвёртая čtvrtý čtvrtá czwarty czwarta',
    5: 'fünfte пятый пятая pátý pátá piąty piąta',
    10: 'zehnte десятый десятая desátý desátá dziesiąty dziesiąta',
  }).flatMap(([nth, words]) => words.split(' ').map((word) => [word, Number(nth)] as const)),
);

const everyNth = new RegExp(
  `(?<!\\p{L})(?:jede[rsnm]?|кажд(?:ый|ая|ое|ого)|každ(?:ý|á|é)|co) (${[...nths.keys()].join('|')})(?:(?<=e)[rsnm])?(?!\\p{L})(?! (?:tag|woche|monat|jahr|день|год|месяц|неделя|den|rok|měsíc|dzień|tydzień|miesiąc))`,
  'giu',
);

const lettersOfArticles = 3;

/** Parts of a whole by name, in hundredths. */
const named: Readonly<Record<number, string>> = {
  50: 'die hälfte|der hälfte|la moitié|la mitad|la metà|a metade|metade|половина|половину|половины|połowa|połowę|polovina|polovinu|de helft|hälften|halvdelen',
  67: 'zwei drittel|deux tiers|dos tercios|dos terceras partes|due terzi|dois terços|две трети|дві третини|dwie trzecie|dvě třetiny|twee derde',
  33: 'ein drittel|un tiers|un tercio|un terzo|um terço|треть|третина|jedna trzecia|třetina|třetinu|een derde',
  75: 'drei viertel|trois quarts|tres cuartos|tres cuartas partes|tre quarti|três quartos|три четверти|trzy czwarte|driekwart',
  25: 'ein viertel|un quart|una cuarta parte|un quarto|четверть|чверть|jedna czwarta|čtvrtina|čtvrtinu|een kwart',
  20: 'ein fünftel|un cinquième|una quinta parte|un quinto|пятая часть|jedna piąta|pětina|pětinu',
  10: 'ein zehntel|un dixième|una décima parte|un decimo|десятая часть|jedna dziesiąta|desetina|desetinu',
};

const partsByName: ReadonlyMap<string, number> = new Map(
  Object.entries(named).flatMap(([share, names]) =>
    names.split('|').map((name) => [name, Number(share)] as const),
  ),
);

/** The words of these that name nothing else, as they are written. */
export const shareWords: readonly string[] = [...partsByName.keys()]
  .flatMap((name) => name.split(' '))
  .filter((word) => word.length > lettersOfArticles && !/^parte|^част|^dos$/.test(word));

/** "Un quart d'heure" is a span. */
const partsNamed = new RegExp(
  `(?<!\\p{L})(?:${[...partsByName.keys()].join('|')})(?!\\p{L})(?! (?:d[’']|stunde|jahr|века|часа|wieku|hodiny|uur))`,
  'giu',
);

const percentOfPart = (name: string): string => `${partsByName.get(name) ?? 0}%`;
