import { ends, type Giving, list, oneOf } from './giving.ts';
import { eitherCase, type Naming, named, nameOf, voicesNamed } from './naming.ts';

/** How a Romance language gives words to somebody. */
export interface Romance extends Naming {
  /** Verbs of saying as they stand before "that" and before who said it: "dijo", "a déclaré". */
  readonly saying: readonly string[];
  /** The same without a subject, by the pronoun they mean; where a sentence can go without one. */
  readonly alone: Readonly<Record<string, readonly string[]>>;
  /** The word for "that", with an apostrophe where it has one. */
  readonly that: string;
  readonly as: readonly string[];
  readonly accordingTo: readonly string[];
  /** "According to" such is a comparison or a rule, and nobody speaks. */
  readonly voiceless: readonly string[];
  /** Stand between who speaks and the verb: "also", "him". */
  readonly between: readonly string[];
  /** With these begins where, when or to whom it was said. */
  readonly aside: readonly string[];
  /** Who speaks without a name of an article or a capital: "sources". */
  readonly voices: readonly string[];
}

/** The ways of one such language: "X said that", "…", said X, "as X says", "according to X". */
export function romance(language: Romance): readonly Giving[] {
  const { saying, that, as, accordingTo, voiceless, between, aside, voices } = language;
  const said = `(?:(?:${oneOf(between)} )*)${oneOf(saying)}${ends}`;
  const beside = `${oneOf(aside)}${ends}`;
  const naming = { ...language, beyond: [...language.beyond, ...aside] };
  const article = eitherCase(language.articles);
  const bare = eitherCase(language.articles.filter((each) => /^\p{L}+$/u.test(each)));
  const name = `(?=\\p{Lu}|${article}${ends}|${eitherCase(voices)}${ends})(?!(?:${eitherCase([...aside, ...accordingTo])}|${bare} ${oneOf(saying)})${ends})${nameOf(language)}`;
  const behind = `(?: ${beside}[^,.;:«»“”"]{0,60}?)?`;
  const clause = `(?: (?:${that})|\\s?: ?\\s?[«“"\\p{L}])`;
  const stop = `(?=,|[.;:)!–—]|$| ${beside})`;
  const apposition = '(?:, (?=\\p{Lu}|\\p{Ll}+ \\p{Lu})[^,]{2,50},)?';
  const behindQuote = '[»”"] ?,?\\s?[–—-]? ?|, |[—–] ?| - ';
  const voice = `(?=\\p{Lu}|${article}${ends}|${oneOf(voices)}${ends})(?!${article} (?:${oneOf(voiceless)})${ends})`;
  const noOrdinal = `(?<!(?:${article}|${ordered}) )`;
  return [
    ...named(
      `(?:^|[,;—–] ?)${eitherCase(as)} ${said} ${name}${stop}`,
      `(?:^|[,;»”"] )${name}${apposition} ${said}${behind}${clause}`,
      `(?:${behindQuote})${said} ${name}${stop}`,
    ),
    ...voicesNamed(`${noOrdinal}${eitherCase(accordingTo)}(?= ${voice})`, naming),
    ...Object.entries(language.alone).flatMap(([pronoun, verbs]) =>
      named(
        `^${eitherCase(verbs)}${behind}${clause}`,
        `[»”"] ?,?\\s?[–—-]? ?${oneOf(verbs)}(?=[.,]|$| ${beside})`,
      ).map((giving) => ({ ...giving, to: pronoun })),
    ),
  ];
}

/** "The second" has the same letters as "according to" in some of them. */
const ordered = oneOf(list('no, do, ao, pelo, del, nel, al, dal, sul, em, seu, meu, y, e'));
