import { indexCodePoints } from '../code-points.ts';

/** A sentence and its place in what it was taken from: code points, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a paragraph, white space around them left out; an abbreviation ends none. */
export function sentencesOf(paragraph: string, language = 'en'): readonly Sentence[] {
  const index = indexCodePoints(paragraph);
  const parts: { text: string; unit: number }[] = [];
  for (const { segment, index: unit } of segmenter(language).segment(paragraph)) {
    const last = parts.at(-1);
    if (last && endsInAbbreviation.test(last.text)) last.text += segment;
    else parts.push({ text: segment, unit });
  }
  return parts.flatMap(({ text, unit }) => {
    const trimmed = text.trim();
    if (trimmed === '') return [];
    const from = unit + text.indexOf(trimmed);
    const start = index.toCodePoint(from);
    return [{ text: trimmed, start, end: index.toCodePoint(from + trimmed.length) }];
  });
}

const endsInAbbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
