import type { Measure } from './measures.ts';

const rises =
  'rises?|rose|risen|rising|grows?|grew|grown|growing|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|jump(?:s|ed|ing)?|rais(?:es?|ed|ing)|hik(?:es?|ed|ing)';
const falls =
  'falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nks?|s[aiu]nks?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|slump(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?';

const word = '(?!(?:to|from|at|and|or|but|while|as|when|since)(?!\\p{L}))\\p{L}+';
const howMuch =
  '(?:more|less|than|at|least|most|no|not|over|under|up to|almost|nearly|about|around|roughly|only|just|a|an|another|of|well)';

/** A change and, before the number, by how much: "rose to 5 percent" tells no change by so much. */
const changing = (verbs: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${verbs})(?:(?: ${word}){0,6} by)?(?: ${howMuch}){0,5}\\s?$`, 'iu');
const [rising, falling] = [changing(rises), changing(falls)];

/** Whether what stands before a number says that something rises by it. */
export const risesBefore = (text: string): boolean => rising.test(text.slice(-nearMost));

const nearMost = 80;

const multiplied =
  /^(?:doubl(?:es|ed|ing)|(?:tripl|trebl|quadrupl|quintupl|halv)(?:e|es|ed|ing)|\p{L}+fold)$/iu;

/** A number as a text has it, as far as that tells of a change. */
interface Written {
  readonly value: number;
  readonly unit: string;
  /** The word that is the number, in lower case; nothing for digits. */
  readonly word: string;
  readonly before: string;
  readonly behind: string;
}

/** How many times as much something becomes, or is, by "doubled", "twice as much", "rose by 50 percent" or "by half"; null where a number tells no such thing. */
export function changeOf({ value, unit, word, before, behind }: Written): Measure | null {
  if (unit === 'times') {
    if (/^\s*(?:more|higher|larger|bigger)(?!\p{L})/iu.test(behind))
      return change('times', value, value + 1);
    const isMultiple =
      multiplied.test(word) ||
      /^\s*-?(?:fold|as (?!\p{L}+s )\p{L}+ as|as (?:much|many|high|large|big))(?!\p{L})/iu.test(
        behind,
      );
    return isMultiple ? change('times', value) : null;
  }
  if (/^(?:age)?\s*points?(?!\p{L})|^\s+an?(?!\p{L})/iu.test(behind)) return null;
  const share = word === 'half' ? 0.5 : value / 100;
  if (unit !== '%' && word !== 'half') return null;
  const near = before.slice(-nearMost);
  if (rising.test(near)) return change(word || '%', 1 + share);
  return falling.test(near) ? change(`${word || '%'} ${less}`, 1 - share) : null;
}

const change = (name: string, ...values: readonly number[]): Measure => ({
  kind: 'change',
  name,
  written: '',
  values,
});
const less = 'less';

/** Whether the more it is the less is left: "fell by 30 percent". */
export const isFall = ({ kind, name }: Measure): boolean =>
  kind === 'change' && name.endsWith(less);
