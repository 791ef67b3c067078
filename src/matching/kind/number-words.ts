import { listed } from './listed-numbers.ts';
import { numberWordsElsewhere } from './number-words-elsewhere.ts';

const english: Readonly<Record<string, number>> = {
  ...listed(
    0,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...{ half: 0.5, dozen: 12, dozens: 24, hundred: 100, hundreds: 200 },
  ...{
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
};

const german: Readonly<Record<string, number>> = {
  ...listed(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...{ zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100, dutzend: 12 },
  ...{ sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 },
  ...listed(13, 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
};

const russian: Readonly<Record<string, number>> = {
  ...listed(2, 'два три четыре пять шесть семь восемь девять десять'),
  ...{ две: 2, двух: 2, двое: 2, трёх: 3, трех: 3, трое: 3, четырёх: 4, четырех: 4, четверо: 4 },
  ...{ пяти: 5, пятеро: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10 },
  ...listed(
    11,
    'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  ),
  ...{ тридцать: 30, сорок: 40, пятьдесят: 50, шестьдесят: 60, семьдесят: 70, восемьдесят: 80 },
  ...{ девяносто: 90, сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500 },
};

/** How many times as much. */
export const multiples: Readonly<Record<string, number>> = {
  ...{ twice: 2, double: 2, doubles: 2, doubled: 2, doubling: 2, twofold: 2, thrice: 3, triple: 3 },
  ...{
    triples: 3,
    tripled: 3,
    tripling: 3,
    threefold: 3,
    quadruple: 4,
    quadrupled: 4,
    fourfold: 4,
  },
  ...{ trebles: 3, trebled: 3, trebling: 3, quadruples: 4, quadrupling: 4, quintupled: 5 },
  ...{ sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, twentyfold: 20, hundredfold: 100 },
  ...{ fivefold: 5, tenfold: 10, halve: 0.5, halves: 0.5, halved: 0.5, halving: 0.5 },
  ...{ verdoppelt: 2, verdoppelte: 2, verdreifacht: 3, halbiert: 0.5, halbierte: 0.5 },
};

/** Which one in a row. */
export const ordinals: Readonly<Record<string, number>> = listed(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth',
);

/** "One" where it is counted, and not "a" or "somebody". */
export const ones: readonly string[] =
  'one ein eine einen einem einer un une una uno um uma een один одна одну одного'.split(' ');

/** What a number is counted in. */
export const scales: Readonly<Record<string, number>> = {
  ...{
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    tn: 1e12,
  },
  ...{
    millions: 1e6,
    billions: 1e9,
    thousands: 1e3,
    hunderttausend: 1e5,
    tausend: 1e3,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mio: 1e6,
    mrd: 1e9,
  },
  ...{
    mil: 1e3,
    mille: 1e3,
    mila: 1e3,
    duizend: 1e3,
    miljoen: 1e6,
    miljard: 1e9,
    millón: 1e6,
    millones: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  ...{
    milione: 1e6,
    milioni: 1e6,
    miliardo: 1e9,
    miliardi: 1e9,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    milliony: 1e6,
  },
  ...{
    тыс: 1e3,
    тысяча: 1e3,
    тысяч: 1e3,
    тысячи: 1e3,
    тысячу: 1e3,
    тысячам: 1e3,
    тысячами: 1e3,
    млн: 1e6,
    миллион: 1e6,
    миллиона: 1e6,
    миллионов: 1e6,
    миллионам: 1e6,
    мільйон: 1e6,
    мільйони: 1e6,
    мільйонів: 1e6,
  },
  ...{
    млрд: 1e9,
    миллиард: 1e9,
    миллиарда: 1e9,
    миллиардов: 1e9,
    мільярд: 1e9,
    мільярди: 1e9,
    мільярдів: 1e9,
    трлн: 1e12,
    тисяч: 1e3,
    тисячі: 1e3,
    тисячу: 1e3,
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    tisíc: 1e3,
    tisíce: 1e3,
    tusen: 1e3,
    bin: 1e3,
    milyon: 1e6,
    milyar: 1e9,
    milionów: 1e6,
    miliony: 1e6,
    milion: 1e6,
    miliardów: 1e9,
    milionů: 1e6,
    miljoner: 1e6,
    miljarder: 1e9,
  },
  ...{
    ألف: 1e3,
    آلاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارات: 1e9,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    만: 1e4,
    억: 1e8,
  },
};

/** The number words that a text of a language may hold. English, German and Russian ones are read in any. */
export const numberWordsOf = (language: string): Readonly<Record<string, number>> => ({
  ...{ ...english, ...german, ...russian },
  ...numberWordsElsewhere[language],
});

/** Words that say what is counted in: `quantitiesIn` reads them with the number. */
export const unitWords: ReadonlySet<string> = new Set([
  ...Object.keys(scales),
  ...'percent per cent prozent procent dollar dollars euro euros pound pounds рубль рубля рублей процент процента процентов bn'.split(
    ' ',
  ),
]);
