import { doubtingWords } from '../words/doubting-words.ts';

/** The languages whose telling words are known best. */
type TellingLanguage = 'en' | 'de' | 'fr' | 'es' | 'ru';

/** For one kind: the words and phrases that make it, by language. */
type TellingWords = Readonly<Record<TellingLanguage, readonly string[]>>;

/** The same for any languages (BCP 47). */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Words that deny, or nearly deny: leaving one out turns a sentence round. */
export const negations: TellingWords = {
  en: list(
    `no, not, never, none, nobody, nothing, nowhere, neither, nor, without, cannot, no one, no longer, non, anti,
    hardly, barely, scarcely, rarely, seldom, little, few, unless, except, lack, lacks, lacked, lacking, absent,
    absence, deny, denies, denied, denying, refuse, refuses, refused, fail, fails, failed, failing, false, falsely,
    untrue, instead of, rather than, dont, doesnt, didnt, isnt, wasnt, wont, cant, ain't`,
  ),
  de: list(
    `nicht, nichts, nie, niemals, niemand, nirgends, kein, keine, keinen, keinem, keiner, keines, ohne, weder, noch nie,
    kaum, außer, bestreitet, bestritt`,
  ),
  fr: list(
    'ne, pas, non, jamais, rien, personne, aucun, aucune, sans, ni, guère, nullement, sauf, nie, dément',
  ),
  es: list(
    'no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, ni, tampoco, apenas, salvo, niega, negó',
  ),
  ru: list(
    'не, ни, нет, никогда, никто, никого, ничего, ничто, нигде, без, нельзя, никакой, никаких, кроме, едва, отрицает',
  ),
};

/** Words that count. Digits in any script are numbers as well, without a table. */
export const numbers: TellingWords = {
  en: list(
    `zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred,
    hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions, dozen, dozens, half,
    halves, quarter, quarters, third, thirds, first, second, fourth, fifth, sixth, seventh, eighth, ninth, tenth,
    once, twice, thrice, double, triple, percent, per cent, percentage, several, both, pair, couple`,
  ),
  de: list(
    `null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, vierzig, fünfzig,
    hundert, tausend, million, millionen, milliarde, milliarden, billion, dutzend, hälfte, halb, drittel, viertel, erste,
    ersten, zweite, zweiten, dritte, dritten, prozent, einmal, zweimal, doppelt, beide, mehrere`,
  ),
  fr: list(
    `zéro, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, vingt, trente, quarante, cinquante, cent,
    cents, mille, million, millions, milliard, milliards, douzaine, moitié, demi, tiers, quart, premier, première,
    deuxième, troisième, pour cent, double, plusieurs`,
  ),
  es: list(
    `cero, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, veinte, treinta, cuarenta, cincuenta,
    cien, ciento, cientos, mil, miles, millón, millones, docena, mitad, medio, tercio, cuarto, primer, primero, primera,
    segundo, segunda, tercero, por ciento, doble, varios`,
  ),
  ru: list(
    `ноль, один, одна, одно, два, две, три, четыре, пять, шесть, семь, восемь, девять, десять, двадцать, тридцать, сорок,
    пятьдесят, сто, тысяча, тысячи, тысяч, миллион, миллиона, миллионов, миллиард, миллиарда, миллиардов, половина, треть,
    четверть, первый, первая, второй, вторая, третий, процент, процента, процентов, несколько, дважды`,
  ),
};

/** Words that limit what is claimed: who knows it, how surely, up to when, on which condition. */
export const hedges: TellingWords = {
  en: [
    ...doubtingWords.en,
    ...list(`would, should, can, alleged, reported, supposed, possible, probable, likely, unlikely, appear, appears,
    appeared, suggest, suggests, suggested, suspected, believe, believes, believed, think, thinks, thought,
    guess, assume, assumed, claim, claims, claimed, rumored, rumoured, aware, roughly, approximately, nearly,
    almost, some, somewhat, somehow, sometimes, often, usually, generally, mostly, largely, partly,
    potentially, arguably, only, yet, so far, so-called, up to, at least, at most, more than, less than, at
    the moment, at this point, for now, until now, according to, as far as i know, to my knowledge, that i
    know of, that i'm aware of, that i am aware of, in my view, in my opinion, sort of, kind of, expected,
    considering, planned, considered, plans, trying`),
  ],
  de: [
    ...doubtingWords.de,
    ...list(`wohl, würde, etwa, ungefähr, fast, nur, bislang, bisher, sogenannt, sogenannte, sogenannten, laut, wenn,
    einige, mindestens, höchstens`),
  ],
  fr: [
    ...doubtingWords.fr,
    ...list(
      `environ, presque, seulement, si, selon, quelques, soi-disant, jusqu'ici, jusqu'à présent, au moins, au plus`,
    ),
  ],
  es: [
    ...doubtingWords.es,
    ...list(
      `sería, serían, casi, solo, sólo, si, según, algunos, algunas, hasta ahora, al menos, alrededor de`,
    ),
  ],
  ru: [
    ...doubtingWords.ru,
    ...list(
      `примерно, почти, только, пока, некоторые, так называемый, по словам, по меньшей мере, до сих пор`,
    ),
  ],
};

/** Words that hedge the number after them and are mere prepositions elsewhere. */
export const numberHedges: readonly string[] = list(
  'about, around, over, under, above, below, rund, около',
);
