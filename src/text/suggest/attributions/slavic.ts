import {
  begins,
  ends,
  type Giving,
  list,
  oneOf,
  toPronoun,
  toWhomItNames,
  voicesBehind,
} from './giving.ts';

/** How a Slavic language gives words to somebody. */
interface Slavic {
  /** Verbs of saying in the past, by the pronoun their form means. */
  readonly past: Readonly<Record<string, readonly string[]>>;
  /** The same in the present, which may be anybody's. */
  readonly present: readonly string[];
  /** The word for "that". */
  readonly that: string;
  /** "As", where it stands before a verb. */
  readonly as: string;
  /** "According to", with what it may not stand before to mean that. */
  readonly accordingTo: string;
  /** With these begins where, when or to whom it was said. */
  readonly aside: readonly string[];
}

/** The ways of one such language: "X said that", "said X", "as X says", "according to X". */
function slavic({ past, present, that, as, accordingTo, aside }: Slavic): readonly Giving[] {
  const verb = `${begins}${oneOf([...Object.values(past).flat(), ...present])}${ends}`;
  const beside = `${oneOf(aside)}${ends}`;
  const who = `(?!${beside}|${that}${ends}|не )(?<who>[^,.;:()«»„“”"–—!?]{2,70}?)`;
  const behind = `(?: ${beside}[^,.;:]{0,80}?)?`;
  const stop = `(?= ${beside}|[,.;:–—]|$)`;
  const clause = `(?:, (?:[^,.;:]{2,30}, )?${that}${ends}|: ?[«„“"\\p{L}])`;
  const denied = '(?<!(?:не|nie) )';
  return [
    ...toWhomItNames(
      ...voicesBehind(`${accordingTo} `),
      `${begins}${as} (?:\\p{L}+ )?${verb} ${who}${stop}`,
      `(?:^|[,;»”"] ?[–—-]? ?)${who} ${denied}${verb}${behind}${clause}`,
      `${begins}${denied}${verb} ${who}${behind}${clause}`,
      `(?:[,»”"] ?[–—-]?|[–—]) ?${verb} ${who}${stop}`,
    ),
    ...Object.entries(past).flatMap(([pronoun, words]) =>
      toPronoun(
        pronoun,
        `^${oneOf(words)}${behind}${clause}`,
        `(?:[,»”"] ?[–—-]?|[–—]) ?${oneOf(words)}(?=[.,]|$)`,
      ),
    ),
  ];
}

export const ukrainian = slavic({
  past: {
    він: list(
      `сказав, заявив, повідомив, додав, стверджував, наголосив, зазначив, підкреслив, оголосив, уточнив, розповів, пояснив, попередив,
      заперечив, підтвердив, визнав, запевнив, написав`,
    ),
    вона: list(
      `сказала, заявила, повідомила, додала, стверджувала, наголосила, зазначила, підкреслила, оголосила, уточнила, розповіла, пояснила,
      попередила, заперечила, підтвердила, визнала, запевнила, написала`,
    ),
    вони: list(
      'сказали, заявили, повідомили, додали, стверджували, наголосили, зазначили, підкреслили, оголосили, підтвердили, визнали, написали',
    ),
  },
  present: list(
    'каже, кажуть, говорить, говорять, заявляє, заявляють, повідомляє, повідомляють, стверджує, стверджують, зазначає, пише, пишуть, передає',
  ),
  that: '(?:про те, )?що',
  as: 'як',
  accordingTo:
    '(?:за (?:словами|даними|інформацією|повідомленням|оцінкою)|на думку|згідно (?:з|із|зі)(?! законом| планом))(?! на )',
  aside: list('у, в, на, під, після, для, о, учора, вчора, сьогодні, журналістам'),
});

export const polish = slavic({
  past: {
    on: list(
      `powiedział, mówił, stwierdził, oświadczył, ogłosił, podał, poinformował, zapewnił, dodał, podkreślił, twierdził, ostrzegł,
      zaprzeczył, przyznał, napisał, zapowiedział, potwierdził, przekazał, zaznaczył`,
    ),
    ona: list(
      `powiedziała, mówiła, stwierdziła, oświadczyła, ogłosiła, podała, poinformowała, zapewniła, dodała, podkreśliła, twierdziła,
      ostrzegła, zaprzeczyła, przyznała, napisała, zapowiedziała, potwierdziła, przekazała, zaznaczyła`,
    ),
    oni: list(
      'powiedzieli, mówili, stwierdzili, oświadczyli, ogłosili, podali, poinformowali, zapewnili, dodali, podkreślili, twierdzili, ostrzegli, przyznali',
    ),
  },
  present: list(
    'mówi, mówią, podaje, podają, informuje, informują, zapewnia, podkreśla, twierdzi, twierdzą, przekonuje, ostrzega, pisze, piszą',
  ),
  that: '(?:o tym, )?że',
  as: 'jak',
  accordingTo: '(?:według|zdaniem|w ocenie|zgodnie z (?:informacjami|danymi))(?! stanu| planu)',
  aside: list('w, we, na, podczas, po, dla, do, wczoraj, dziś, dzisiaj, dziennikarzom'),
});
