import { begins, ends, type Giving, oneOf } from './giving.ts';

/** What tells where a name ends, in a language with articles. */
export interface Naming {
  readonly articles: readonly string[];
  /** An article behind one of these is of the same name: "the mayor of the city". */
  readonly prepositions: readonly string[];
  /** Those of them that bind a noun to the one before and to nothing else: "of". */
  readonly binders: readonly string[];
  /** No word of a name: what a new clause begins with, verbs that are in every text, the denied, whoever has no name. */
  readonly beyond: readonly string[];
}

const mark = "[.’'&-]";
const plain = `[\\p{L}\\p{M}\\p{N}]+(?:${mark}+[\\p{L}\\p{M}\\p{N}]+)*[’']?`;
const shortened = '(?:(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Mme|Dott)\\.)+';

/** Words as a text has them in its midst and at the head of a sentence. */
export const eitherCase = (words: readonly string[]): string =>
  oneOf(
    words.map((word) =>
      word.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toLocaleUpperCase()}]`),
    ),
  );

/** A name of up to nine words, as short as what stands behind allows. A bare number ends none. */
export function nameOf({ articles, prepositions, beyond }: Naming): string {
  const article = eitherCase(articles);
  const word = `(?!${eitherCase(beyond)}${ends})(?:${plain}|${shortened})`;
  const isBound = `(?<=${begins}${eitherCase(prepositions)} )`;
  const isNumbered = `(?<=(?:${begins}${article}|\\p{Lu}\\S*) )`;
  const next = `(?:${isBound}|(?!${article}${ends}))(?:${isNumbered}|(?!\\p{N}))${word}`;
  return `(?<who>(?!\\p{N})${word}(?: ${next}){0,8}?)`;
}

/**
 * Behind "according to": at the head of a sentence up to a comma, else up to any stop or a new clause; and wherever an article
 * stands that no preposition binds, for there something else begins: "According to the council the cranes".
 */
export function voicesNamed(accordingTo: string, naming: Naming): readonly Giving[] {
  const { articles, binders, beyond } = naming;
  const name = nameOf(naming);
  const article = eitherCase(articles);
  const noun = `(?!${eitherCase([...naming.prepositions, ...articles, ...beyond])}${ends})(?!\\p{L}+(?:ing|ed|ly)${ends})(?:${plain}|${shortened})`;
  const nouns = `${noun}(?:(?: (?=\\p{Lu})${noun}){1,4}| ${noun})?`;
  const bound = `(?:${article} )?${nouns}(?: ${oneOf(binders)} (?:${article} )?${nouns}){0,3}`;
  return named(
    `${begins}${accordingTo} (?<who>${bound})(?= ${article}${ends})`,
    `^${accordingTo} ${name}(?=,)`,
    `(?<=\\S |\\()${accordingTo} ${name}(?=[.,;:()]|$| ${oneOf(beyond)}${ends})`,
  );
}

/** As `toWhomItNames`, where capitals tell. */
export const named = (...patterns: readonly string[]): readonly Giving[] =>
  patterns.map((source) => ({ pattern: new RegExp(source, 'u'), to: '$<who>' }));
