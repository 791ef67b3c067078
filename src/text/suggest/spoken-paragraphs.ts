import { indexCodePoints } from '../code-points.ts';
import { type Turn, turnsOf } from '../turns.ts';

/** A paragraph and who speaks it. Code points, end exclusive; a label before it is no part of it. */
export interface SpokenParagraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The fullest label of the speaker; null for what stands before, between and after the turns. */
  readonly speaker: string | null;
  /** Whether it stands below the last turn: about the text, not of it. */
  readonly isBelow: boolean;
  /** The first line of more, where nobody speaks it and it ends like no sentence. */
  readonly isHeading: boolean;
}

/**
 * The paragraphs of a text in order, each with its speaker. A turn goes on over paragraphs until the next label; what a
 * publisher says below the last turn is nobody's turn.
 */
export function spokenParagraphs(text: string): readonly SpokenParagraph[] {
  const turns = turnsOf(text);
  const full = fullLabels(turns);
  const index = indexCodePoints(text);
  let isOver = false;
  const spoken = turns.flatMap((turn) => {
    const speaker = turn.label === null ? null : (full.get(turn.label) ?? turn.label);
    return paragraphsIn(index.slice(turn.start, turn.end)).flatMap((paragraph) => {
      const place = { start: turn.start + paragraph.start, end: turn.start + paragraph.end };
      const spoken = withoutLabel(paragraph.text, turn.label);
      if (spoken === '') return [];
      isOver ||= speaker !== null && closing.test(spoken);
      const start = place.end - indexCodePoints(spoken).length;
      return [
        { start, end: place.end, text: spoken, speaker: isOver ? null : speaker, isBelow: isOver },
      ];
    });
  });
  return spoken.map((paragraph, at) => ({
    ...paragraph,
    isHeading: at === 0 && spoken.length > 1 && paragraph.speaker === null && !ends(paragraph.text),
  }));
}

const ends = (paragraph: string): boolean => /[.!?…。！？][”"'’»)\]]*$/u.test(paragraph);

// What stands under an interview is about it, not in it.
const closing =
  /^(?:(?:this|the) (?:interview|conversation|transcript|discussion|exchange)\b.{0,40}\b(?:was|has been|is) |(?:edited|condensed|translated|interviewed|reporting) by\b)/i;

/** "Ruiz" in later turns is the "Ana Ruiz" of the first, unless two people end so. */
function fullLabels(turns: readonly Turn[]): ReadonlyMap<string, string> {
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))];
  return new Map(
    labels.flatMap((label) => {
      const longer = labels.filter((other) => other.endsWith(` ${label}`));
      const [only] = longer;
      return only !== undefined && longer.length === 1 ? [[label, only] as const] : [];
    }),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines that hold words, white space around them left out. */
function paragraphsIn(turn: string): readonly Stretch[] {
  const index = indexCodePoints(turn);
  return Array.from(turn.matchAll(/[^\n]+/g)).flatMap((match) => {
    const text = match[0].trim();
    if (!/\p{L}/u.test(text)) return [];
    const unit = match.index + match[0].indexOf(text);
    return [{ text, start: index.toCodePoint(unit), end: index.toCodePoint(unit + text.length) }];
  });
}

function withoutLabel(text: string, label: string | null): string {
  if (label === null) return text;
  const at = text.indexOf(label);
  if (at < 0 || at > 4) return text;
  const rest = text.slice(at + label.length);
  const mark = /^[*_]*[:：][*_]*\s*/.exec(rest);
  return mark === null ? text : rest.slice(mark[0].length);
}
