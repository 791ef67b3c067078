import { list } from './giving.ts';
import { romance } from './romance.ts';

const told =
  '(?:detto|dichiarato|affermato|annunciato|assicurato|spiegato|aggiunto|precisato|sostenuto|confermato|avvertito|sottolineato|riferito|ammesso|scritto|negato)';
const also = '(?: (?:anche|inoltre|già))?';
const one = [
  ...list(
    `disse, dichiarò, affermò, annunciò, spiegò, aggiunse, sostenne, confermò, dice, dichiara, afferma, annuncia, assicura, spiega,
    aggiunge, precisa, sostiene, sottolinea, riferisce, scrive`,
  ),
  `ha${also} ${told}`,
  `aveva${also} ${told}`,
];
const several = [
  ...list(
    'dissero, dichiararono, affermarono, dicono, dichiarano, affermano, sostengono, confermano, riferiscono, scrivono',
  ),
  `hanno${also} ${told}`,
  `avevano${also} ${told}`,
];

/** "Il sindaco ha detto che", "«…», ha detto il sindaco", "secondo il sindaco", "ha detto che". */
export const italian = romance({
  articles: list(
    "il, lo, la, i, gli, le, un, uno, una, questo, questa, due, alcuni, alcune, l['’]\\p{L}+, un['’]\\p{L}+",
  ),
  prepositions: list('di, da, in, con, su, per, tra, fra, a, e'),
  binders: list('di, del, dello, della, dei, degli, delle'),
  beyond: list(
    `(?:(?<!\\p{Lu}\\S*\\s)ed?|ed?(?!\\s\\p{Lu})), o, né, ma, però, perché, quando, mentre, se, come, che, chi, cui, dove, non, mai, nessuno, nessun, pochi, poche,
    nessuna, neanche, nemmeno, poi, infine, allora, quindi, così, si, mi, ti, ci, vi, io, ciò, è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, sarà, saranno, può,
    possono, deve, devono`,
  ),
  saying: [...one, ...several],
  alone: { 'lui o lei': one, loro: several },
  that: 'che',
  as: ['come', 'secondo quanto'],
  accordingTo: [
    'secondo',
    'stando (?:a|al|alla|ai|alle)',
    'a detta (?:di|del|della)',
    'a parere (?:di|del|della)',
  ],
  voiceless: list('piano, legge, calendario, programma, tempo, posto, turno, piatto'),
  between: list('anche, inoltre, poi, ieri, oggi, gli, le, ci'),
  aside: list(
    `in, nel, nella, a, al, alla, ai, alle, durante, dopo, da, ieri, oggi, stamattina, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica`,
  ),
  voices: list('fonti, testimoni, esperti, dati, alcuni, alcune'),
});
