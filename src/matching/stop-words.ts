/** Words that stand in sentences about anything. Negations and numbers are not among them: they decide. */
const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsIn(`a about after again all also am an and any are as at be because been before being between both but by can
    could did do does doing down during each even ever few for from further get gets getting go goes going got had has have
    having he her here hers herself him himself his how i if in into is it its itself just let like made make many may me
    might more most much must my myself now of off on once only or other our ours ourselves out over own please really
    said same say saying says see she should so some still such than that the their theirs them themselves then there
    these they thing things this those through to too under until up us very was way we well were what when where which
    while who whom whose why will with would yet you your yours yourself yourselves via amp rt don t ll re ve m d`),
};

/**
 * Whether a folded word says little by itself.
 *
 * @param language BCP 47; a language without a list has no such words.
 */
export function isStopWord(word: string, language: string): boolean {
  return byLanguage[language.slice(0, 2)]?.has(word) ?? false;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
