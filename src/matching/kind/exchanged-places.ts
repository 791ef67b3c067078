import type { MatchWord } from '../match-text.ts';
import { agreesAs, type Cases, tellsCase } from './cases.ts';
import type { Statement } from './statement.ts';

/**
 * Whether two statements have the same words in the same order but for two that stand each in the other's place: "Russia supplied
 * China with arms" and "China supplied Russia with arms". What two do with each other is the same either way, and so it is where an
 * ending, an article or a preposition tells who does it wherever that stands.
 */
export function arePlacesExchanged(one: Statement, other: Statement, cases: Cases | null): boolean {
  const [some, others] = [one.text.words, other.text.words];
  const from = firstApart(some, others);
  const behind = firstApart([...some].reverse(), [...others].reverse());
  const mine = some.slice(from, some.length - behind);
  const theirs = others.slice(from, others.length - behind);
  if (from + behind >= some.length || mine.length !== theirs.length) return false;
  // Where the verb stands first, whoever does it stands beside whom it is done to.
  const isVerbFirst = one.language === 'ar' && from > 0;
  for (let first = 1; first <= partMost; first += 1) {
    for (let last = 1; last <= partMost && first + last <= mine.length; last += 1) {
      const between = mine.slice(first, mine.length - last);
      if (
        (tells(between) || (between.length === 0 && isVerbFirst)) &&
        areEqual(mine.slice(0, first), theirs.slice(theirs.length - first)) &&
        areEqual(mine.slice(mine.length - last), theirs.slice(0, last)) &&
        areWrittenAlike(between, theirs.slice(last, theirs.length - first), cases) &&
        !areToldAnyway([mine.slice(0, first), theirs.slice(theirs.length - first)], {
          language: one.language,
          cases,
        }) &&
        !areToldAnyway([mine.slice(mine.length - last), theirs.slice(0, last)], {
          language: one.language,
          cases,
        })
      ) {
        return true;
      }
    }
  }
  return false;
}

/** Whether what stands in two places is written alike in both and tells by itself what it has to do with what is said. */
function areToldAnyway(
  [mine, theirs]: readonly [readonly MatchWord[], readonly MatchWord[]],
  { language, cases }: Pick<Statement, 'language' | 'cases'>,
): boolean {
  if (!areWrittenAlike(mine, theirs)) return false;
  const first = mine[0]?.text ?? '';
  if (prepositions.has(first) || (language === 'de' && germanArticles.has(first))) return true;
  return cases !== null && mine.some((word) => tellsCase(word, cases));
}

/** Articles of one case. */
const germanArticles: ReadonlySet<string> = new Set(
  'den dem des der einen einem einer eines'.split(' '),
);
/** Prepositions that stand before no name that does what is said. */
const prepositions: ReadonlySet<string> = new Set(
  `bei im am vom zum zur auf fur durch gegen nach vor seit in on at for from during after before dans chez pour sur en avec contre apres
  sobre por para desde hasta con sul sulla sui sulle nel nella dal dalla dopo prima com pelo pela в во на за из к от до w na v`.split(
    /\s+/,
  ),
);

/** Of so many words a name has at most, or characters where each is a word. */
const partMost = 6;

/** Between the two stands more than "and", and nothing that makes them do it together. */
const tells = (between: readonly MatchWord[]): boolean =>
  between.some(({ stop }) => !stop) && !together.has(between.at(-1)?.text ?? '');

const together: ReadonlySet<string> = new Set(
  'with between and avec entre et con y e com mit und с и між та مع و 与 和 跟 と'.split(' '),
);

function firstApart(some: readonly MatchWord[], others: readonly MatchWord[]): number {
  let at = 0;
  while (at < some.length && at < others.length && some[at]?.stem === others[at]?.stem) at += 1;
  return at;
}

const areEqual = (some: readonly MatchWord[], others: readonly MatchWord[]): boolean =>
  some.length === others.length && some.every(({ stem }, at) => stem === others[at]?.stem);

/** Another form of a verb is another meaning of the order, but where it only agrees with whoever does it. */
const areWrittenAlike = (
  some: readonly MatchWord[],
  others: readonly MatchWord[],
  cases: Cases | null = null,
): boolean =>
  some.length === others.length &&
  some.every((word, at) => {
    const other = others[at];
    if (other === undefined || word.text === other.text) return other !== undefined;
    return cases !== null && agreesAs(word, other, cases);
  });
