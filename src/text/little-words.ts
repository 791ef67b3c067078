/** Words that may come and go without another meaning: articles, words that point, and "of", "in", "at", "on". */
const byLanguage = {
  en: 'a an the this that these those of in at on it its there as which who also then',
  de: 'der die das den dem des ein eine einen einem einer eines im am dieser diese dieses es auch dann',
  fr: "le la les un une des du de d' l' ce cette ces aussi",
  es: 'el la los las un una unos unas de del este esta también',
  it: 'il lo la gli le un una di del della questo questa anche',
} as const;

const little: ReadonlySet<string> = new Set(Object.values(byLanguage).join(' ').split(' '));

/** Forms of one word that follow the number of what they stand with. */
const agreeing = [
  'is are',
  'was were',
  'has have',
  'does do',
  'ist sind',
  'war waren',
  'hat haben',
];

/** Whether a word is little, in small letters. */
export const isLittleWord = (word: string): boolean => little.has(word);

/** Whether two words in small letters differ only as one and several do: "was" and "were". */
export const agreeAsOneAndSeveral = (one: string, other: string): boolean =>
  agreeing.some((pair) => pair === `${one} ${other}` || pair === `${other} ${one}`);
