import { begins, ends, type Giving, list, oneOf, toPronoun, toWhomItNames } from './giving.ts';

/** Verbs of saying, which end the sentence; of one and of several. */
const one = [
  ...list(
    'dedi, söyledi, belirtti, açıkladı, ekledi, bildirdi, kaydetti, vurguladı, duyurdu, yazdı, doğruladı',
  ),
  ...[
    'iddia etti',
    'ileri sürdü',
    'öne sürdü',
    'ifade etti',
    'diye konuştu',
    'savundu',
    'yalanladı',
  ],
];
const verb = `${oneOf(one)}(?:ler|lar)?[.!]?$`;

/** A clause that is told and not said: "kapandığını", "kapanacağını", or words between quotation marks. */
const told = `(?:${begins}\\p{L}{1,30}(?:[dt][ıiuü]ğ|[ea]ce[ğk]|[ea]ca[ğk]|olduğ)\\p{L}{0,9}n[ıiuüae]|[”"»],?)`;
const tells = `.*${told}[^.]{0,40}? ?${verb}`;
const name = '(?:(?!(?:Bu|Şu|O|Ancak|Ayrıca|Öte|Fakat|Ama|Dün|Bugün) )\\p{Lu}[\\p{L}\\p{M}.-]*)';
/** "Köprünün", "Limanda": of it or there, and not who spoke. */
const notWho = '(?<!n[ıiuü]n|[dt][ae]n?)';

/** Compared with a time, or by a plan, is no saying. */
const noVoice = oneOf(
  list(
    `yıla, yıllara, yılına, aya, ayına, döneme, dönemine, haftaya, haftasına, güne, gününe, plana, planına, kanuna, yasaya, yasasına,
    ortalamaya, ortalamasına, geçmişe, duruma, sıraya, buna, şuna, ona`,
  ),
);

/** "Bakan Fidan, … söyledi", "Bakanlığa göre", "“…” dedi". */
export const turkish: readonly Giving[] = [
  ...toWhomItNames(
    `(?:^|, )(?<who>[^,.;:()“”"«»\\d]{2,60}?)(?<!${begins}${noVoice})(?:['’](?:y?[ea]|n[ea]))? göre${ends}`,
    `^(?!(?:ancak|ayrıca|öte yandan|fakat|ama|dün|bugün|bu arada|\\p{L}+ günü),)(?<who>[^,.;:“”"«»]{2,80}), ${tells}`,
    `[”"»],? (?:diyen|dedi) (?<who>\\p{Lu}[^,.;:]{1,60}?)(?=[,.;]|$)`,
  ),
  { pattern: new RegExp(`^(?<who>${name}(?: ${name}){0,5})${notWho} ${tells}`, 'u'), to: '$<who>' },
  ...toPronoun('o', `^[^,]*[”"»],? ${oneOf(one)}[.!]?$`),
];
