import { listed } from './listed-numbers.ts';

/** Numbers by tens from a first one on. */
const byTens = (first: number, words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word, place) => [word, first + 10 * place]));

/** "Fünfundzwanzig", "vijfentwintig": from one to nine, written in one with a ten behind them. */
const joined = (
  units: string,
  tens: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      units.split(' ').map((unit, place) => [`${unit}${ten}`, value + place + 1]),
    ),
  );

/** The same behind hundreds: "hundertzwanzig", "zweihundert". */
const withHundreds = (
  units: string,
  hundred: string,
  below: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [hundred, ...units.split(' ').map((unit) => `${unit}${hundred}`)].flatMap((word, place) => [
      [word, 100 * Math.max(1, place)],
      ...Object.entries(below).map(([rest, value]) => [
        `${word}${rest}`,
        100 * Math.max(1, place) + value,
      ]),
    ]),
  );

const germanTens = byTens(20, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
const germanBelow = {
  ...listed(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...listed(13, 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
  ...germanTens,
  ...joined(
    'einund zweiund dreiund vierund fünfund sechsund siebenund achtund neunund',
    germanTens,
  ),
};
const dutchTens = byTens(20, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig');

/** Number words by language, in lower case, as they are written; numbers of several words are read for English alone. */
export const numberWordsElsewhere: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: {
    ...listed(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
    ...listed(
      16,
      'dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés',
    ),
    ...listed(24, 'veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ...byTens(30, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien'),
    ...{ doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, quinientos: 500 },
  },
  fr: {
    ...listed(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'),
    ...{ seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
  },
  it: {
    ...listed(2, 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici'),
    ...listed(14, 'quattordici quindici sedici diciassette diciotto diciannove venti ventuno'),
    ...listed(22, 'ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto'),
    ...byTens(30, 'trenta quaranta cinquanta sessanta settanta ottanta novanta cento'),
    ...{ duecento: 200, trecento: 300, quattrocento: 400, cinquecento: 500 },
  },
  pt: {
    ...listed(2, 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'),
    ...{ duas: 2, dezesseis: 16, dezessete: 17, dezoito: 18, dezenove: 19 },
    ...byTens(20, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem'),
    ...{ duzentos: 200, duzentas: 200, trezentos: 300, quinhentos: 500 },
  },
  nl: {
    ...listed(2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien'),
    ...listed(15, 'vijftien zestien zeventien achttien negentien'),
    ...{ ...dutchTens, honderd: 100, tweehonderd: 200, driehonderd: 300 },
  },
  pl: {
    ...listed(2, 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście'),
    ...{
      dwie: 2,
      dwóch: 2,
      dwu: 2,
      dwoje: 2,
      trzech: 3,
      troje: 3,
      czterech: 4,
      pięciu: 5,
      sześciu: 6,
    },
    ...{ siedmiu: 7, ośmiu: 8, dziewięciu: 9, dziesięciu: 10, piętnaście: 15, piętnastu: 15 },
    ...byTens(20, 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt'),
    ...{
      osiemdziesiąt: 80,
      dziewięćdziesiąt: 90,
      sto: 100,
      dwieście: 200,
      dwustu: 200,
      trzysta: 300,
    },
    ...{ dwudziestu: 20, trzydziestu: 30, stu: 100, pięćset: 500 },
  },
  uk: {
    ...listed(2, "два три чотири п'ять шість сім вісім дев'ять десять"),
    ...{ дві: 2, двох: 2, двоє: 2, трьох: 3, троє: 3, чотирьох: 4, 'п’ять': 5, 'дев’ять': 9 },
    ...{ дванадцять: 12, "п'ятнадцять": 15, двадцять: 20, тридцять: 30, сорок: 40, сто: 100 },
    ...{ "п'ятдесят": 50, шістдесят: 60, двісті: 200, триста: 300 },
  },
  cs: {
    ...listed(2, 'dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct'),
    ...{
      dvě: 2,
      dvou: 2,
      tří: 3,
      čtyř: 4,
      pěti: 5,
      dvacet: 20,
      třicet: 30,
      čtyřicet: 40,
      sto: 100,
    },
  },
  sv: {
    ...listed(2, 'två tre fyra fem sex sju åtta nio tio elva tolv'),
    ...{ tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, hundra: 100 },
  },
  tr: {
    ...listed(2, 'iki üç dört beş altı yedi sekiz dokuz on'),
    ...byTens(20, 'yirmi otuz kırk elli altmış yetmiş seksen doksan'),
  },
  el: {
    ...listed(2, 'δύο τρεις τέσσερις πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα'),
    ...{ τρία: 3, τέσσερα: 4, εφτά: 7, οχτώ: 8, είκοσι: 20, τριάντα: 30, εκατό: 100 },
  },
  ar: {
    ...listed(3, 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'),
    ...listed(3, 'ثلاث أربع خمس ست سبع ثماني تسع عشر'),
    ...{ اثنان: 2, اثنين: 2, اثنتان: 2, مئة: 100, مائة: 100, مئتي: 200, مئتان: 200 },
    ...byTens(20, 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'),
    ...byTens(20, 'عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'),
  },
};

/** Number words that are written in one and are too many to look for each: "hundertzwanzig", "vijfentwintig". */
export const compoundNumbers: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  de: new Map(
    Object.entries({
      ...germanBelow,
      ...withHundreds('ein zwei drei vier fünf sechs sieben acht neun', 'hundert', germanBelow),
    }),
  ),
  nl: new Map(
    Object.entries(
      joined('eenen tweeën drieën vieren vijfen zesen zevenen achten negenen', dutchTens),
    ),
  ),
};
