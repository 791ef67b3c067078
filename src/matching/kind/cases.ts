import type { MatchWord } from '../match-text.ts';

/** How the endings of a language tell who does something and to whom, on folded words. */
export interface Cases {
  /** A form that does something, and what stands in its place where it is done to it or to its good; not by whom it is done. */
  readonly endings: readonly (readonly [doer: string, others: readonly string[]])[];
  /** Forms that are not both of one that does something and of one it is done to: of names, and of other words. */
  readonly telling: { readonly name: RegExp; readonly noun: RegExp };
  /** The endings of verbs that agree with whoever does something. */
  readonly agreeing: RegExp;
}

const endings = (table: string): Cases['endings'] =>
  table.split('|').map((line) => {
    const [doer = '', others = ''] = line.split('/');
    return [doer.trim(), others.trim().split(' ')] as const;
  });

/** Russian and Ukrainian. */
const cyrillic: Cases = {
  endings: endings(
    '/а у е ові еві|а/у е ы и і|я/ю и і е|й/я ю ю єві|ь/я ю еві|ы/ов ев ей ам|и/ів ам ям ов|і/ів ям|ий/ого ому его ему|ый/ого ому|ая/ую',
  ),
  telling: {
    name: /(?:[аяую]|ии|іі|[ое]ві|[оеь]го|[оеь]му)$/,
    noun: /(?:[аяую]|ии|іі|[ое]ві|[оеь]го|[оеь]му|[оеі]в|ей)$/,
  },
  agreeing: /(?:л[аои]?|в|ла|[еиєю]т|[ую]т|[ия]т|є|ють|уть|ить|ять)$/,
};

const polish: Cases = {
  endings: endings(
    '/a u owi|a/e y i ie|ka/ce|ga/dze|ra/rze|ta/cie|er/ra rowi|y/ow om|ie/ow om|i/iego iemu ow om|y/ego emu',
  ),
  telling: { name: /(?:[aeu]|ji|owi|emu)$/, noun: /(?:[au]|ji|owi|ego|emu|ow)$/ },
  agreeing: /(?:l[aoiy]?|aja|[aie]|ja)$/,
};

const czech: Cases = {
  endings: endings('/a u ovi|a/u e y i|o/a u|ko/ka ku|y/eho emu|i/iho imu|e/u'),
  telling: { name: /(?:[au]|ovi|eho|emu)$/, noun: /(?:[au]|ovi|eho|emu)$/ },
  agreeing: /(?:l[aoiy]?|aji|[aie]|i)$/,
};

const byLanguage: Readonly<Record<string, Cases>> = {
  ...{ ru: cyrillic, uk: cyrillic, be: cyrillic, pl: polish, cs: czech, sk: czech },
};

/** Letters of short texts that were taken for English. */
const byLetters: readonly (readonly [RegExp, Cases])[] = [
  [/[ąęłżźśćń]/i, polish],
  [/[ěřůčšž]/i, czech],
];

/** The cases of a text; null of a language where order tells who does what, or that is not known to have any. */
export function casesOf(written: string, language: string): Cases | null {
  const known = byLanguage[language.slice(0, 2)];
  if (known !== undefined || language !== 'en') return known ?? null;
  return byLetters.find(([letters]) => letters.test(written))?.[1] ?? null;
}

/** Whether the form of a word by itself tells whether it does something or has it done to it. */
export const tellsCase = ({ text, capital }: MatchWord, { telling }: Cases): boolean =>
  text.length > lettersLeast &&
  !unchanged.has(text) &&
  (capital ? telling.name : telling.noun).test(text);

/** "США", "ЕС": short names do not change. */
const lettersLeast = 3;
const unchanged: ReadonlySet<string> = new Set(
  'перу баку катманду вануату тувалу peru baku nauru'.split(' '),
);

/** Which of two forms of one word does what is said, where the other has it done to it; null where nobody can tell. */
export function doerAmong(one: MatchWord, other: MatchWord, cases: Cases): MatchWord | null {
  if (one.text === other.text) return null;
  const [isOne, isOther] = [
    doesBeside(one.text, other.text, cases),
    doesBeside(other.text, one.text, cases),
  ];
  if (isOne === isOther) return null;
  return isOne ? one : other;
}

const doesBeside = (doer: string, other: string, { endings: pairs }: Cases): boolean =>
  pairs.some(
    ([ending, others]) =>
      doer.endsWith(ending) &&
      others.some((each) => {
        const base = doer.slice(0, doer.length - ending.length);
        return base.length >= baseLeast && other === `${base}${each}`;
      }),
  );

const baseLeast = 3;

/** "Продал" and "продала": forms of a verb, which does as whoever does it. */
export const agreesAs = (one: MatchWord, other: MatchWord, { agreeing }: Cases): boolean =>
  !(one.capital && other.capital) &&
  agreeing.test(one.text) &&
  agreeing.test(other.text) &&
  one.text.replace(agreeing, '') === other.text.replace(agreeing, '');
