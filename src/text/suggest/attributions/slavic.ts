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
  /** No name begins with these: nobody, who, which, if. */
  readonly nameless: readonly string[];
}

/** The ways of one such language: "X said that", "said X", "as X says", "according to X". */
function slavic({
  past,
  present,
  that,
  as,
  accordingTo,
  aside,
  nameless,
}: Slavic): readonly Giving[] {
  const verb = `${begins}${oneOf([...Object.values(past).flat(), ...present])}${ends}`;
  const beside = `${oneOf(aside)}${ends}`;
  const who = `(?! |${beside}|${that}${ends}|не |${oneOf(nameless)}${ends})(?<who>[^,.;:()«»„“”"–—!?]{2,70}?)`;
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
  nameless: list('хто, ніхто, мало, якщо, коли, хоча, який, яка, яке, які, де'),
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
  nameless: list(
    'kto, nikt, mało, niewielu, jeśli, jeżeli, gdy, kiedy, choć, który, która, które, którzy, gdzie',
  ),
});

export const russian = slavic({
  past: {
    он: list(
      `сказал, заявил, сообщил, добавил, утверждал, подчеркнул, отметил, объявил, уточнил, рассказал, пояснил, объяснил, предупредил,
      подтвердил, признал, заверил, написал, ответил`,
    ),
    она: list(
      `сказала, заявила, сообщила, добавила, утверждала, подчеркнула, отметила, объявила, уточнила, рассказала, пояснила, объяснила,
      предупредила, подтвердила, признала, заверила, написала, ответила`,
    ),
    они: list(
      'сказали, заявили, сообщили, добавили, утверждали, подчеркнули, отметили, объявили, уточнили, рассказали, пояснили, подтвердили, признали, написали',
    ),
  },
  present: list(
    'говорит, говорят, заявляет, заявляют, сообщает, сообщают, утверждает, утверждают, отмечает, пишет, пишут, передаёт, передает, считает, считают',
  ),
  that: 'что',
  as: 'как',
  accordingTo:
    '(?:по (?:словам|данным|информации|сообщению|сообщениям|оценке|оценкам|мнению|утверждению)|согласно(?! закону| плану| графику))(?! на )',
  aside: list('о, об, в, во, на, после, для, вчера, сегодня, журналистам, ранее'),
  nameless: list(
    'кто, никто, мало, немногие, если, когда, хотя, который, которая, которое, которые, где',
  ),
});
