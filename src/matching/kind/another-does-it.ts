import type { MatchWord } from '../match-text.ts';
import { agreesAs, type Cases, doerAmong, tellsCase } from './cases.ts';
import { isAmount } from './quantities.ts';
import type { Statement } from './statement.ts';

/**
 * Whether by the endings of their words another one does what two statements tell, and to another: "Турция продала Катару дроны" and "Катар
 * продал Турции дроны". Not where the ending may mean by whom, with whom or from whom.
 */
export function anotherDoesIt(one: Statement, other: Statement, cases: Cases): boolean {
  const changed = changedForms(one, other, cases);
  if (changed.length === 0) return false;
  const doers = new Set(changed.map(({ doer }) => doer));
  if (doers.size > 1) return true;
  // What is not done has other endings than what is: "подписал договор", "не подписал договора".
  if (one.denials !== other.denials) return false;
  return isAllElseEqual(one, other, { changed, cases }) || mayAnotherDoIt(one, other, cases);
}

interface Changed {
  readonly words: readonly [MatchWord, MatchWord];
  /** In which of the two statements it does what is said. */
  readonly doer: 'one' | 'other';
}

function changedForms(one: Statement, other: Statement, cases: Cases): readonly Changed[] {
  return one.content.flatMap((word) =>
    other.content.flatMap((each) => {
      if (agreesAs(word, each, cases)) return [];
      const doer = doerAmong(word, each, cases);
      if (doer === null) return [];
      const [done, statement] = doer === word ? [each, other] : [word, one];
      const [does, itself] = doer === word ? [word, one] : [each, other];
      if (isBehind(does, itself, prepositions, 1)) return [];
      if (isBehind(done, statement, beside) || isCounted(word, one) || isCounted(each, other)) {
        return [];
      }
      return [{ words: [word, each] as const, doer: doer === word ? 'one' : 'other' } as const];
    }),
  );
}

/** What is counted has the ending that its number asks for. */
const isCounted = (word: MatchWord, { text, language }: Statement): boolean => {
  const place = text.words.indexOf(word);
  return text.words
    .slice(Math.max(0, place - 2), place)
    .some((each) => /^\p{N}/u.test(each.text) || isAmount(each.text, language));
};

/** With nobody else named, "Россия обманула" and "Россию обманули" are two, and anything else that is told otherwise may be a reason for it. */
function isAllElseEqual(
  one: Statement,
  other: Statement,
  { changed, cases }: { readonly changed: readonly Changed[]; readonly cases: Cases },
): boolean {
  const words = new Set(changed.flatMap(({ words: forms }) => forms));
  const isMet = (word: MatchWord, { content }: Statement) =>
    words.has(word) ||
    content.some((each) => each.text === word.text || agreesAs(word, each, cases));
  return (
    one.content.every((word) => isMet(word, other)) &&
    other.content.every((word) => isMet(word, one))
  );
}

/** Whether a name that both have in the same form may do it in one and have it done to it in the other. */
const mayAnotherDoIt = (one: Statement, other: Statement, cases: Cases): boolean =>
  one.content.some(
    (word) =>
      word.capital &&
      !tellsCase(word, cases) &&
      !isBehind(word, one, prepositions) &&
      other.content.some(
        (each) => each.text === word.text && each.capital && !isBehind(each, other, prepositions),
      ),
  );

function isBehind(
  word: MatchWord,
  { text }: Statement,
  before: ReadonlySet<string>,
  farthest = 2,
): boolean {
  const place = text.words.indexOf(word);
  return text.words
    .slice(Math.max(0, place - farthest), place)
    .some((each) => before.has(each.text));
}

/** What tells with whom, from whom or by whom. */
const beside: ReadonlySet<string> = new Set(
  'с со з із зі z ze s se между між miedzy mezi przez от від od'.split(' '),
);
const prepositions: ReadonlySet<string> = new Set([
  ...beside,
  ...'в во у на из за к ко по до о об про для при через против w we na do dla o po u przy przeciw v ve pro k proti'.split(
    ' ',
  ),
]);
