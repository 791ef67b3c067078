import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';

/**
 * Whether by its German article somebody does in one statement what is done to them in the other: "die Lehrerin schlug den Schüler" and
 * "der Schüler schlug die Lehrerin", or "der Kanzler ist von ihnen abgehört worden" and "der Kanzler hat sie abgehört".
 */
export function articlesChange(one: Statement, other: Statement): boolean {
  if (one.language !== 'de' || other.language !== 'de') return false;
  const [passive, otherPassive] = [isPassive(one), isPassive(other)];
  if (passive !== otherPassive) {
    const [done, active] = passive ? [one, other] : [other, one];
    return isBy(done) && begins(done) && doersIn(active).has(doersOf(done)[0] ?? '');
  }
  if (passive) return false;
  return meet(doersIn(one), objectsOf(other)) || meet(doersIn(other), objectsOf(one));
}

const isPassive = ({ text }: Statement): boolean =>
  text.words.some((word) => passives.has(word.text));
const passives: ReadonlySet<string> = new Set('wurde wurden wird worden'.split(' '));

const isBy = ({ text }: Statement): boolean => text.words.some((word) => agents.has(word.text));
const agents: ReadonlySet<string> = new Set(['von', 'vom', 'durch']);

const begins = ({ text }: Statement): boolean => text.words[0]?.text === 'der';

const doersOf = ({ text }: Statement): readonly string[] => nounsBehind(text.words, nominative);
const doersIn = (statement: Statement): ReadonlySet<string> => new Set(doersOf(statement));
const objectsOf = ({ text }: Statement): readonly string[] => nounsBehind(text.words, accusative);

const nominative: ReadonlySet<string> = new Set(['der']);
const accusative: ReadonlySet<string> = new Set(['den', 'dem']);

/** The stems of nouns behind such an article, before which no preposition stands. */
const nounsBehind = (
  words: readonly MatchWord[],
  articles: ReadonlySet<string>,
): readonly string[] =>
  words.flatMap(({ text }, at) => {
    if (!articles.has(text) || prepositions.has(words[at - 1]?.text ?? '')) return [];
    const noun = words.slice(at + 1, at + 1 + wordsMost).find(({ capital }) => capital);
    return noun === undefined ? [] : [noun.stem];
  });

/** An adjective and the noun. */
const wordsMost = 2;

const prepositions: ReadonlySet<string> = new Set(
  'an auf aus bei durch fur gegen hinter in mit nach neben ohne seit trotz uber um unter von vor wegen zu zwischen'.split(
    ' ',
  ),
);

const meet = (some: ReadonlySet<string>, others: readonly string[]): boolean =>
  others.some((stem) => some.has(stem));
