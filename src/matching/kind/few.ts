import type { MatchWord } from '../match-text.ts';
import { speaksOfSome } from './parts-of-all.ts';
import { phrases, placesIn } from './phrases.ts';

/*
 * "Few Germans back it" nearly denies that Germans do. "A few" are some, and "the last few days" or "few know that" say nothing of how
 * many do what is said.
 */

const span =
  'day/days/week/weeks/month/months/year/years/hour/hours/minute/minutes/tag*/woche*/monat*/jahr*/stunde*/minute*/jours/semaines/mois/ans/années/heures/dias/semanas/meses/años/anos/horas/minutos/giorni/settimane/mesi/anni/ore/minuti/dagen/weken/maanden/jaar/дн*/недел*/месяц*/лет/час*/минут*/dni/tygodni/miesięcy/lat';

const few = phrases(`
only/just/but/very a few|nur/sehr einige wenige|few|very few|hardly/barely/scarcely any/anyone/anybody|wenige|wenigen|kaum|peu de/d
pocos/pocas|pochi/poche|poucos/poucas|мало|мало кто/хто|немногие/немногих/небагато/нечисленні|mało/niewielu/niewiele/nieliczni|mało kto
weinig/weinigen|málo/málokdo|çok/pek az|很少|极少|極少|甚少|鲜有|قلة من|قليل من
`);

const otherwise = phrases(`
a/the/these/those/last/next/past/first/every/quite/some/its/his/her/their/our/another few|few ${span}
few … know/knows/knew/realise/realize/realised/realized/remember/remembers/noticed/doubt/doubts that/how/what|few … would … guess*/expect*/believe*
ein/eine/einige/die/der/den/diese/dieser/diesen/letzten/nächsten/ersten/in/vor/nach/seit/binnen wenige/wenigen|wenige/wenigen ${span}|nicht wenige/wenig
un/en/sous/depuis/à/il y a peu|peu de/d ${span}|peu à peu|peu après
unos/unas/los/las/en/hace/a/tras/no pocos/pocas|pocos/pocas ${span}|i/le/in/a/dopo/fra/tra/non pochi/poche|pochi/poche ${span}
uns/umas/os/as/em/há/não poucos/poucas|poucos/poucas ${span}|мало того/ли|мало кто/хто знает/знає/помнит|не мало|немногих ${span}|mało tego|een weinig
`);

/** The places of the words by which a statement says that few do; none where it says no such thing. */
export function fewIn(words: readonly MatchWord[]): readonly (readonly number[])[] {
  const skipped = placesIn(otherwise, words);
  return few(words).filter(
    (places) => places.length > wordsOfFew || !places.some((place) => skipped.has(place)),
  );
}

/** The places of all words that may tell of few, and of "few" in "a few" and "the last few days". */
export const fewSaidIn = (words: readonly MatchWord[]): ReadonlySet<number> => placesIn(few, words);

/** "Only a few" are few, though "a few" by themselves are not. */
const wordsOfFew = 2;

/** Why two statements say different things of how many though one of them speaks of few: the other counts them, or denies it, too; null where it is not so. */
export function fewAgainstSo(one: Counting, other: Counting): string | null {
  const [isOne, isOther] = [one, other].map(({ text }) => fewIn(text.words).length > 0);
  if (isOne === isOther) return null;
  const { amounts, denials, text } = isOne ? other : one;
  if (denials > 0) return 'one says that few do, the other that none do';
  if (speaksOfSome(text.words)) return 'one speaks of few, the other of some';
  const isMost = amounts.some(({ unit, value }) => unit === '%' && value >= half);
  return amounts.length > 0 && !isMost ? 'one says that few do, the other how many' : null;
}

interface Counting {
  readonly text: { readonly words: readonly MatchWord[] };
  readonly denials: number;
  readonly amounts: readonly { readonly unit: string; readonly value: number }[];
}

const half = 50;
