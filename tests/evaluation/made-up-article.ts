import type { Chance } from './random.ts';

const openings = [
  'The mayor said',
  'Nobody in the port',
  'On Tuesday the board',
  '“We know,” she said,',
  'In Łódź',
];
const middles = [
  'that the quay isn’t paid for',
  'had not seen more than 12,500 of the crates',
  'may yet sign — or so it is said — the “winter plan”',
  'spoke of £3.5\u00a0million in aid\u00adfunds',
  'wants Ana Ruiz’s letter read out in full',
  'met the cre\u0301w of the Пётр and its captain 👍🏽',
  'would never agree to 港口的新计划',
];
const ends = [
  'again.',
  'before the ice comes.',
  'in 2023.',
  '…',
  'as agreed [sic].',
  '“in due course”.',
];

/** An article of so many paragraphs with curly marks, no-break spaces, soft hyphens, emoji, combining marks and repeats. */
export function madeUpArticle(chance: Chance, paragraphs: number): string {
  // Real articles repeat a sentence now and then; most of their words come in no such order again.
  const fresh = () => `${madeUpText(chance, 20 + chance.below(60))}${chance.pick(middles)}`;
  const sentence = () =>
    chance.below(12) === 0
      ? repeated()
      : `${chance.pick(openings)} ${fresh()}, and ${fresh()} ${chance.pick(ends)}`;
  const repeated = () =>
    `${chance.pick(openings)} ${chance.pick(middles)}, and ${chance.pick(middles)} ${chance.pick(ends)}`;
  const paragraph = () =>
    Array.from({ length: 2 + chance.below(5) }, sentence).join(chance.pick([' ', '\u00a0', '  ']));
  return Array.from({ length: paragraphs }, paragraph).join(chance.pick(['\n\n', '\n', '\n \n']));
}

const syllables = ['ta', 'ri', 'no', 'quay', 'sel', 'om', 'per', 'u', 'ven', 'ish', 'ar', 'do'];

/** A text of words that mean nothing, of about so many characters. */
export function madeUpText(chance: Chance, length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const word = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(syllables)).join('');
    parts.push(`${word}${chance.below(12) === 0 ? ', ' : ' '}`);
  }
  return parts.join('');
}
