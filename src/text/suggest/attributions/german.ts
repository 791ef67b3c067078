import { begins, ends, type Giving, list, oneOf } from './giving.ts';
import { eitherCase, type Naming, named, nameOf } from './naming.ts';

const verbs = list(
  `sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, betonte, betonten, behauptete, behaupteten, behauptet, berichtete, berichteten,
  berichtet, meldete, meldeten, meldet, warnte, warnten, versicherte, versicherten, bestätigte, bestätigten, schrieb, schrieben, schreibt,
  räumte, erwiderte, antwortete, ergänzte, kritisierte, kündigte, unterstrich, meinte, meinten, meint`,
);
/** Verbs whose other half ends the clause: "teilte am Montag mit". */
const halves = { mit: 'teilt(?:e|en)?', bekannt: '(?:gab|gaben|gibt)' };
const told =
  '(?:gesagt|erklärt|betont|behauptet|berichtet|gemeldet|gewarnt|versichert|bestätigt|geschrieben|mitgeteilt|bekanntgegeben|angegeben)';

const articles = list(
  'der, die, das, den, dem, des, ein, eine, einer, einem, einen, eines, mehrere, mehreren, mehrerer, zwei, drei',
);
/** An article of the genitive is of the name before it. */
const naming: Naming = {
  articles: articles.filter((article) => !/^(?:d|ein)e[rs]$/.test(article)),
  prepositions: list(
    'von, für, mit, bei, aus, zu, gegen, über, unter, an, in, auf, nach, im, am, zum, zur, vom',
  ),
  binders: ['von', 'vom', 'der', 'des'],
  beyond: list(
    `dass, ob, wenn, weil, als, obwohl, während, wo, wer, wie, was, aber, doch, sondern, nicht, nie, niemals, kein, keine, keiner,
    niemand, weder, noch, kaum, wenige, man, es, und, oder, sich, ich, du, wir, ihr, ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, soll,
    sollen, kann, können, muss, müssen, dann, danach, später, zuvor, heute, gestern, auch, so, laut, zufolge, denn, damals, zuerst, außerdem`,
  ),
};

const beside = `(?:(?:am|im|in|an|bei|beim|vor|nach|während|gegenüber|dem|der|den|auf|zu|laut) |(?:heute|gestern|zudem|auch|weiter|später|dazu)${ends})`;
const behind = `(?: ${beside}[^,.;:„“”»«"]{0,60}?)?`;
/** What is told stands behind "that", in quotation marks, or in the mood of what others say. */
const indirect = `[^.]{0,120}?${begins}(?:sei|seien|habe|werde|könne|müsse|wolle|solle|dürfe)${ends}`;
const clause = `(?:, dass${ends}|: ?[„“"»]|, (?!dass|ob|wie|was|wer|weil|die (?:\\p{L}+ ){0,6}hab)${indirect})`;
const said = `(?:${oneOf(verbs)}${ends}|${halves.mit}(?=${behind} mit${ends})|${halves.bekannt}(?=${behind} (?:bekannt|an)${ends}))`;
const half = '(?: mit| bekannt| an| ein| aus)?';

/** With these begins what stands before the verb in the place of who spoke. */
const aside = eitherCase(
  list(
    'am, im, in, nach, vor, bei, während, mit, auf, seit, für, gestern, heute, zuvor, später, zudem, außerdem, dazu, zugleich, dabei',
  ),
);

/** A noun, which has a capital, with what leads to it; the case tells where it ends. */
const noun = '\\p{Lu}[\\p{L}\\p{M}\\p{N}.’-]*[\\p{L}\\p{N}]';
const adjective = '(?!(?:der|des|den|dem|oder|aber)\\b)\\p{Ll}+(?:en|er|em)';
const led = `(?:(?:${oneOf(articles)}) )?(?:${adjective} )?`;
const title =
  '\\p{L}*(?:[Mm]inister|[Pp]räsident|[Ss]precher|[Bb]ürgermeister|[Kk]anzler|[Cc]hef|[Aa]nwalt|[Ll]eiter|[Dd]irektor|[Ee]xpert)\\p{L}{0,4}';
const lower = `(?= \\p{Ll}|[,.;)]|$)`;
/** "Polizei", "dem Minister Ralf Kern"; two nouns side by side only behind a title, for else they may be of two parts. */
const one = `${led}(?:${title} ${noun}(?: ${noun})?|${noun})(?: (?:des|von|vom) (?:${adjective} )?${noun})?${lower}`;

const laut =
  '(?<!(?:schrie|schrien|rief|riefen|schreit|ruft|sang|lachte|sehr|zu|so|nicht|ganz|recht|ziemlich) )[Ll]aut';
const according = `(?:${laut}|[Nn]ach (?:Angaben|Einschätzung|Ansicht|Auskunft|Darstellung|Aussage|Aussagen|Meinung|Informationen|Worten)(?: von)?)`;
const voiceless =
  '(?:(?:dem|der|einem|einer) )?(?:\\p{L}*(?:[Pp]lan|[Gg]esetz|[Vv]ertrag|[Vv]erfassung)|Uhr|Hilfe|Lage|Dinge|Akten)';

/** "Die Ministerin sagte, dass", "„…“, sagte die Ministerin", "laut Ministerin", "der Polizei zufolge". */
export const german: readonly Giving[] = named(
  `^${according} (?!${voiceless}${ends})(?<who>${led}${noun}(?: ${noun}){1,2})(?= \\p{Ll})`,
  `${begins}${according} (?!${voiceless}${ends})(?<who>${one})`,
  `(?:^|, )(?:Angaben |Berichten |Aussagen )?(?!(?:Dem|Der|Den)? ?(?:Plan|Gesetz))(?<who>(?:[Dd]e[rnm] )?(?:${adjective} )?${noun}(?: ${noun}){0,2}(?: des ${noun})?) zufolge${ends}`,
  `(?:^|^(?!.*${begins}(?:nicht|so|kein|keine)${ends}).*, )[Ww]ie (?=\\p{Lu}|${oneOf(articles)}${ends})${nameOf(naming)}${behind} (?:${oneOf(verbs)}|mitteilt(?:e|en)?|bekanntgab(?:en)?|angab(?:en)?)(?=[,.]|$)`,
  `(?:^|[;“”»"] )(?=\\p{Lu})(?!${aside}${ends})${nameOf(naming)} ${said}${behind}${half}${clause}`,
  `(?:^|[;“”»"] )(?=\\p{Lu})(?!${aside}${ends})${nameOf(naming)} (?:hat|haben|hatte|hatten)${behind} ${told}${clause}`,
  `(?:[“”»"],? ?|, )${said} (?=\\p{Lu}|(?:der|die|das|ein|eine|er|sie)${ends})${nameOf(naming)}(?= ${beside}|[.,;]|$| mit[.,])`,
  `^(?=${aside}${ends})(?![^,]*${begins}(?:nicht|nie|kaum|kein|keine)${ends})[^,.;:„“»]{2,60} ${said} (?=\\p{Lu}|(?:der|die|das|ein|eine|er|sie)${ends})${nameOf(naming)}${behind}${half}${clause}`,
);
