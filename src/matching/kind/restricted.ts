import { wordsOf } from './denial-words.ts';
import { isAmount } from './quantities.ts';
import type { Statement } from './statement.ts';

/*
 * "Only nurses got it" says of all others that they did not, and "nurses got it" says nothing of them.
 */

/** Whether one says that only those do what is said of whom the other says that they do it, and of nobody else anything. */
export const isRestrictedAlone = (one: Statement, other: Statement): boolean =>
  (restrictedTo(one) !== -1 && !excludesOthers(other)) ||
  (restrictedTo(other) !== -1 && !excludesOthers(one));

/** The place behind the word that says a sentence speaks of nobody else; -1 where none begins with it. Numbers, times and conditions are told otherwise. */
function restrictedTo({ text: { words }, language }: Statement): number {
  const [first, second] = words;
  if (first === undefined || second === undefined || !onlys.has(first.text)) return -1;
  const isThing = !loose.has(second.text) && !/^\p{N}/u.test(second.text);
  return isThing && !isAmount(second.text, language) ? 1 : -1;
}

const excludesOthers = ({ text: { words } }: Statement): boolean =>
  words.some(({ text }) => onlys.has(text) || excluding.has(text));

const onlys: ReadonlySet<string> = new Set(
  wordsOf(`only solely exclusively nur ausschliesslich lediglich seul seule seuls seules seulement solo solamente unicamente sólo somente apenas soltanto
  solamente только лишь лише тільки tylko jedynie alleen slechts uitsluitend endast bara kun bare pouze jen sadece yalnız yalnızca`),
);

const excluding: ReadonlySet<string> = new Set(
  `just alone but except nobody none no never sole exclusive other else allein sonst ausser kein niemand nessuno nessun nadie ningun ninguem nenhum
  aucun personne que qu никто кроме nikt oprocz geen niemand ingen`.split(/\s+/),
);

/** What stands behind "only" where it says when, why or how. */
const loose: ReadonlySet<string> = new Set(
  `after before when if in on at by for since until now then later recently yesterday today a an one because with through from last this that some few
  nach vor wenn im am in seit mit durch bei heute jetzt wenige einige apres avant quand si en a dans pour par depuis avec quelques maintenant despues
  antes cuando con por para desde hoy ahora unos unas algunos pocos dopo prima quando se nel con da per oggi ora pochi alcuni um uma depois com alguns poucos
  после в на с когда если по из некоторые немногие po w na z gdy jesli od do om op met als na sinds`.split(
    /\s+/,
  ),
);
