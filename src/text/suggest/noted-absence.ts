/** Words by which somebody says that they know of no evidence, and what there would be evidence of. */
export interface NotedAbsence {
  /** As the sentence says it: "no evidence that I'm aware of". */
  readonly words: string;
  /** The clause behind "that", where there is one. */
  readonly of: string | null;
}

/**
 * What a sentence says that its speaker knows none of; null where it does not say so. "Isn't much", "little", "no clear"
 * and "not yet" are neither none nor no, and are never taken for an absence.
 */
export function notedAbsence(sentence: string): NotedAbsence | null {
  const plain = sentence.replaceAll('’', "'");
  const match = none.exec(plain);
  if (match === null || plain.endsWith('?')) return null;
  const before = plain.slice(0, match.index);
  const clause = plain.slice(match.index);
  if (leavesRoom.test(clause) || turnedRound.test(before) || stillOpen.test(plain)) return null;
  return { words: match[0], of: denied(clause.slice(match[0].length)) };
}

/** What there is none of evidence for: the clause behind "that", up to the next one. */
function denied(rest: string): string | null {
  const clause = /^ (?:that|for the claim that|to suggest that|to show that) (.*)$/is.exec(
    rest,
  )?.[1];
  const first = clause
    ?.split(/(?:,| and,) |;/)[0]
    ?.replace(/[.!…]+$/, '')
    .trim();
  return first === undefined || first === '' ? null : first;
}

const things = 'evidence|proof|indications?|signs?|records?|traces?|confirmation';
const knowing =
  "(?: that (?:I|we)(?:'m| am|'re| are|'ve| have)? (?:aware of|know of|know about|seen|found))";
const none = new RegExp(
  [
    // "No" right before the thing: "no clear evidence" leaves room for some.
    `\\bno (?:${things})\\b${knowing}?`,
    `\\bnone that (?:I|we)(?:'m| am|'re| are)? (?:aware|know) of`,
    `\\bnot that (?:I|we)(?:'m| am|'re| are) aware of`,
    `\\b(?:I|we)(?:'m| am|'re| are) not aware of any\\b`,
    `\\b(?:I|we) know of no\\b`,
    `\\b(?:I|we) (?:have not|haven't|had not|hadn't) (?:seen|found) any (?:${things})\\b`,
    `\\b(?:I|we)(?:'ve| have)? (?:seen|found) no (?:${things})\\b`,
  ].join('|'),
  'i',
);
const leavesRoom = /^.{0,60}\b(?:except|beyond|apart from|other than|besides|but)\b/i;
const turnedRound =
  /(?:\bif|\bnot|n't|\bnever|\bfalse|\bwrong|\buntrue|\bden(?:y|ies|ied))\b[^.;]{0,40}$/i;
// What is not there yet may be on its way.
const stillOpen = /\bnot yet\b|\b(?:has|have) yet to\b|\byet\b/i;
