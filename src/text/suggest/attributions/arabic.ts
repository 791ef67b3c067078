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

/** Verbs of saying by whom their form means. */
const verbs = {
  هو: list(
    `قال, يقول, أكد, يؤكد, صرح, يصرح, أعلن, يعلن, أضاف, يضيف, زعم, يزعم, ادعى, يدعي, ذكر, يذكر, أفاد, يفيد, أوضح, يوضح, أشار, يشير,
    نفى, ينفي, كشف, حذر, يحذر, شدد, يشدد, اعتبر, يعتبر, رأى, يرى, كتب, تابع`,
  ),
  هي: list(
    `قالت, تقول, أكدت, تؤكد, صرحت, تصرح, أعلنت, تعلن, أضافت, تضيف, زعمت, تزعم, ادعت, تدعي, ذكرت, تذكر, أفادت, تفيد, أوضحت, توضح,
    أشارت, تشير, نفت, تنفي, كشفت, حذرت, تحذر, شددت, تشدد, اعتبرت, تعتبر, رأت, ترى, كتبت, تابعت`,
  ),
  هم: list(
    'قالوا, يقولون, أكدوا, يؤكدون, صرحوا, أعلنوا, أضافوا, زعموا, يزعمون, ادعوا, ذكروا, أفادوا, أوضحوا, نفوا',
  ),
};

/** Letters with marks or without, an alif with its hamza or without. */
const spelled = (word: string): string =>
  Array.from(
    word,
    (letter) => `${/[اأإآ]/.test(letter) ? '[اأإآ]' : letter}[\\u0640\\u064B-\\u0652]*`,
  ).join('');

/** A verb that is not denied ("لم يعلن"), with the "and" that is written on it. */
const verb = (words: readonly string[]): string =>
  `${begins}(?<!(?:لم|لن|لا|ما|ولم|ولن|ولا|وما) )[وف]?${oneOf(words.map(spelled))}${ends}`;
const allVerbs = Object.values(verbs).flat().map(spelled);
const saying = verb(Object.values(verbs).flat());

/** "أن", "إن", "بأنه", "إلى أن". */
const that = `(?:(?:إلى|الى|على|من|عن) )?ب?${spelled('أن')}(?:ه|ها|هم|هما|نا|ني)?${ends}`;
const opening = `(?: ${that}| ?: ?[«“"\\p{L}]|،? ?[«“"])`;

/** Where, when and to whom it was said is no part of who said it. */
const aside = `(?:${oneOf(list('في, خلال, أمس, اليوم, يوم, مساء, صباح, عبر, أثناء, ردا, بعد, قبل'))}${ends}|ل(?:وكالة|صحيفة|قناة|إذاعة|موقع|شبكة|برنامج|لصحفيين|لصحافيين)${ends})`;
const asides = `(?: ${aside}[^.؛:«»“”"]{0,90}?)?`;
const letters = '[^.،,؛;:()«»“”"؟?!\\d]';
const who = `(?!${that}|${aside}|ما |${saying})(?<who>${letters}{2,70}?)`;
const stop = `(?= ${aside}|[.،,؛;:)»“”"]|$)`;

const according = `[وف]?(?:${spelled('وفقا')}|وفق|${spelled('طبقا')})`;
/** These begin with a lam of their own; of others two are a preposition and an article that lost its alif. */
const withOwnLam = oneOf(list('جنة, بنان, يبيا, ندن, واء'));
const by = `(?:ب?حسب|وفق|${spelled('نقلا')} عن|على حد (?:قول|تعبير))`;

/** "قال الوزير إن", "بحسب مصادر أمنية", "وفقا للوزارة", "«…»، أكدت الوزارة". */
export const arabic: readonly Giving[] = [
  ...toWhomItNames(
    `${begins}(?:ب?حسب ?ما|${according} لما|كما) ${oneOf(allVerbs)}(?:ه|ته|وه)? ${who}${stop}`,
    `${saying} ${who}(?:،[^.،]{2,40}،)?${asides}${opening}`,
    `[»”"]،? ?${saying} ${who}${stop}`,
    `${begins}[وف]?نقلت? ${letters}{2,60}? عن (?<who>${letters}{2,60}?) قول(?:ه|ها|هم)${ends}`,
    ...voicesBehind(`${according} ل(?:ـ ?)?(?=[^ل]|ل${withOwnLam})(?!ما )`),
    ...voicesBehind(`[وف]?${by} (?!ما )`),
    `^(?!${aside}|${saying}|(?:لكن|بينما|حيث|كان|كانت|لقد|قد|هذا|هذه|ذلك|منذ|مع|عند|من|على|عن|إلى)${ends})(?<who>${letters}{2,60}?) ${saying}${asides} ${that}`,
  ),
  ...toWhomItNames(...voicesBehind(`${according} لل(?!${withOwnLam})`)).map((giving) => ({
    ...giving,
    to: `ال${giving.to}`,
  })),
  ...Object.entries(verbs).flatMap(([pronoun, words]) =>
    toPronoun(
      pronoun,
      `^(?:كما )?${verb(words)}${asides} ${that}`,
      `[»”"]،? ?${verb(words)}(?=[.،]|$)`,
    ),
  ),
];
