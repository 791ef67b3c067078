import { indexCodePoints } from '../code-points.ts';

/** A sentence and its place in what it was taken from: code points, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a paragraph, white space around them left out; an abbreviation ends none, nor does the day of a date. */
export function sentencesOf(paragraph: string, language = 'en'): readonly Sentence[] {
  const index = indexCodePoints(paragraph);
  const goesOn = rulesOf(language);
  const parts: { text: string; unit: number }[] = [];
  for (const { segment, index: unit } of segmenter(language).segment(paragraph)) {
    const last = parts.at(-1);
    if (last && goesOn.some((isWithin) => isWithin(last.text, segment))) last.text += segment;
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

/** Whether a full stop ends no sentence, by what stands before it and after it. */
type IsWithin = (before: string, after: string) => boolean;

const afterAbbreviation: IsWithin = (before) =>
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|St|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu})\.\s*$/u.test(
    before,
  );

const afterGermanAbbreviation: IsWithin = (before) =>
  /(?:^|[\s(])(?:z|u|d|Nr|Mio|Mrd|Tsd|ca|bzw|vgl|Abs|Art|Abg|Hr|Fr)\.\s*$/u.test(before);

/** "im 19. Jahrhundert", "am 3. Oktober". */
const afterGermanOrdinal: IsWithin = (before) =>
  /(?:^|\s)(?:der|die|das|den|dem|des|am|im|vom|zum|zur|beim)\s\d{1,3}\.\s*$/iu.test(before);

const inGerman = [afterGermanAbbreviation, afterGermanOrdinal];

/** "20. November 2026", in every language that writes a full stop behind the day. */
function inDate(language: string): IsWithin {
  const months = monthNames(language);
  return (before, after) =>
    /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.\s*$/u.test(before) &&
    months.some((month) => after.startsWith(month));
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' });
  return Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === 'month'),
  ).flatMap((part) => (part === undefined || /^\d/.test(part.value) ? [] : part.value));
}

const rules = new Map<string, readonly IsWithin[]>();

function rulesOf(language: string): readonly IsWithin[] {
  const known = rules.get(language);
  if (known) return known;
  const german = /^de\b/i.test(language) ? inGerman : [];
  const made = [afterAbbreviation, inDate(language), ...german];
  rules.set(language, made);
  return made;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
