const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/**
 * Words that say that something may be, seems to be or is said to be, by language (BCP 47): a quote may leave none of them out, and what
 * they stand beside is not told as so. Words that also do something else, such as "appears" in court, are left to those who need them.
 */
export const doubtingWords = {
  en: list(
    `may, might, could, apparently, allegedly, reportedly, supposedly, perhaps, possibly, maybe, probably, seem, seems, seemed, seemingly,
    presumably, purportedly, ostensibly, suspect, suspects, if, whether`,
  ),
  de: list(
    `vielleicht, womöglich, möglicherweise, wahrscheinlich, vermutlich, angeblich, offenbar, anscheinend, mutmaßlich, könnte, könnten,
    dürfte, dürften, soll, sollen, scheint, ob, falls`,
  ),
  fr: list(
    `peut-être, probablement, apparemment, prétendument, vraisemblablement, pourrait, pourraient, semble, semblent, serait, seraient,
    aurait, auraient`,
  ),
  es: list(
    `quizá, quizás, tal vez, probablemente, posiblemente, supuestamente, presuntamente, aparentemente, podría, podrían, parece, parecen, habría, habrían`,
  ),
  ru: list(
    `возможно, вероятно, наверное, может, могут, мог, могла, могли, может быть, якобы, видимо, по-видимому, похоже, кажется, бы, если, ли`,
  ),
  it: list(
    'forse, probabilmente, sembra, sembrerebbe, potrebbe, presumibilmente, apparentemente, avrebbe, avrebbero, sarebbe, sarebbero',
  ),
  pt: list('talvez, provavelmente, parece, poderia, supostamente, aparentemente, teria, teriam'),
  pl: list('może, chyba, prawdopodobnie, podobno, rzekomo, jeśli, jeżeli'),
  uk: list('можливо, мабуть, ймовірно, може, нібито, здається, якщо'),
  ar: list('ربما, لعل, يبدو, زعم, يزعم, محتمل, يحتمل'),
  zh: list('可能, 也许, 或许, 据说, 據說, 据称, 似乎, 好像, 如果'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
