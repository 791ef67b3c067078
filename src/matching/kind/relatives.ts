import type { Statement } from './statement.ts';

/** Those near somebody, who are somebody else. Words that also mean a woman, a man or "Mrs" tell nothing of that. */
const relatives: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister father mother uncle aunt cousin nephew niece girlfriend boyfriend widow aide predecessor successor
  ehefrau ehemann sohn tochter bruder schwester vater mutter witwe vorganger nachfolger epouse mari fils fille frere soeur neveu predecesseur
  esposa marido hijo hija hermano hermana padre madre moglie marito figlio figlia fratello sorella filho filha irmao irma жена жены муж мужа
  сын сына дочь дочери брат брата сестра сестры отец отца мать матери дружина син донька corka siostra ojciec matka echtgenoot zoon dochter broer
  dotter syster`.split(/\s+/),
);

/** Those who act for somebody, where it is said for whom: "a spokesman said" so is no other doer. */
const deputies =
  /(?:\p{L}['’]s|s['’]|(?<!\p{L})(?:his|her|their|my|our))\s+(?:former\s+|deputy\s+|chief\s+|personal\s+)?(deputy|assistant|advis[eo]r|secretary|lawyer|attorney|bodyguard|driver|campaign manager|chief of staff|spokes(?:man|woman|person)|ex|fianc[eé]e?|stepson|stepdaughter|grandson|granddaughter|grandfather|grandmother)(?!\p{L})/iu;

/** A relative of somebody of whom one of two statements speaks and the other does not: "the mayor's wife met her" and "the mayor met her"; null where there is none. */
export function relativeOfOne(one: Statement, other: Statement): string | null {
  const [mine, theirs] = [relativesIn(one), relativesIn(other)];
  if (mine.length > 0 && theirs.length > 0) return null;
  return mine[0] ?? theirs[0] ?? null;
}

/** "Son" is a little word of French and Spanish. */
function relativesIn({ text, language, written }: Statement): readonly string[] {
  const deputy = language === 'en' ? deputies.exec(written)?.[1] : undefined;
  const named = text.words.flatMap(({ text: word }) =>
    relatives.has(word) && (word !== 'son' || language === 'en') ? [word] : [],
  );
  return deputy === undefined ? named : [...named, deputy.toLowerCase()];
}
