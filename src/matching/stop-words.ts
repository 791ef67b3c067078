/** Folded words that stand in sentences about anything. Negations and numbers are not among them: they decide. */
const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsIn(`a about after again all also am an and any are as at be because been before being between both but by can
    could did do does doing down during each even ever few for from further get gets getting go goes going got had has have
    having he her here hers herself him himself his how i if in into is it its itself just let like made make many may me
    might more most much must my myself now of off on once only or other our ours ourselves out over own please really
    said same say saying says see she should so some still such than that the their theirs them themselves then there
    these they thing things this those through to too under until up us very was way we well were what when where which
    while who whom whose why will with would yet you your yours yourself yourselves via amp rt don t ll re ve m d`),
  de: wordsIn(`aber als am an auch auf aus bei bis da das dass dem den der des die durch ein eine einem einen einer es fur
    hat haben im in ist mit nach noch oder sich sie sind so um und uns unter vom von vor war waren was wenn werden wie wird
    wurde wurden zu zum zur uber`),
  fr: wordsIn(`au aux avec ce ces cette dans de des du elle en est et eux il ils je la le les leur lui mais meme nous on ont
    ou par pour qu que qui sa se ses son sont sur un une vous a d l s c ete`),
  es: wordsIn(`a al como con de del el ella en entre es esta este ha han la las lo los mas o para pero por que se su sus un
    una y ya fue`),
  it: wordsIn(`a ad al alla anche che con da dal dalla dei del della di e gli ha hanno i il in la le lo nel nella o per piu si
    sono su un una`),
  ru: wordsIn(`а бы был была были было в во вы для до его ее за и из или их к как ко мы на над о об он она они от по при с
    со также то у что эта это этот я`),
  ar: wordsIn(
    `في من على إلى الى عن أن ان إن هذا هذه التي الذي مع كان كانت قد ما هو هي و أو او بعد قبل كل`,
  ),
  zh: wordsIn('的 了 在 是 和 与 及 也 就 都 而 着 或 被 把 将 对 从 到'),
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
