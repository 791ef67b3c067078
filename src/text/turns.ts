import { indexCodePoints } from './code-points.ts';

/** One speaker's turn: from its label to the next; code points, end exclusive. */
export interface Turn {
  readonly start: number;
  readonly end: number;
  /** The label without its colon; null for what stands before the first, or where there are none. */
  readonly label: string | null;
}

/**
 * The turns of a text whose paragraphs begin with labels ("Ana Ruiz:", "RFE/RL:"). A text without labels is one
 * turn. A label that comes once must look like a name, and one label alone makes no interview.
 */
export function turnsOf(text: string): readonly Turn[] {
  const index = indexCodePoints(text);
  const marks = speakerMarks(text);
  const starts = [{ unit: 0, label: null }, ...marks].filter(
    (mark, place, all) => all[place + 1]?.unit !== mark.unit,
  );
  return starts.map((mark, place) => ({
    start: index.toCodePoint(mark.unit),
    end: index.toCodePoint(starts[place + 1]?.unit ?? text.length),
    label: mark.label,
  }));
}

interface Mark {
  readonly unit: number;
  readonly label: string;
}

function speakerMarks(text: string): readonly Mark[] {
  const marks = Array.from(text.matchAll(labelled), (match) => ({
    unit: match.index,
    label: (match[1] ?? '').trim(),
  })).filter((mark) => !noSpeakers.has(mark.label.toLowerCase()));
  const speakers = marks.filter(
    (mark) => isName(mark.label) || marks.some((other) => other !== mark && isSame(mark, other)),
  );
  return speakers.length > 1 ? speakers : [];
}

/**
 * Every word of it a name, a role or an initial, or a role in small letters before two names, such as "Chief engineer Jan
 * Brandt"; "One thing is clear" begins a sentence.
 */
function isName(label: string): boolean {
  return !smallWord.test(label) || (roleAndName.test(label) && !joining.test(label));
}

const smallWord = /(?:^| )(?!(?:of|the|for|and|de|del|la|van|von|der|al|bin) )\p{Ll}/u;
const roleAndName = /^\p{Lu}\S*(?: \p{Ll}\S*){1,2} \p{Lu}\S* \p{Lu}\S*$/u;
// What joins words makes them a headline: "The case against Jan Brandt".
const joining =
  / (?:about|against|as|at|before|behind|between|by|from|how|in|into|is|on|over|says|to|under|was|who|why|with) /;

// A capital or a digit, at most five words, a colon, and then words on the same line or the next.
const labelled =
  /^[ \t*_>-]*((?:[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.'’/()&-]*)(?:[ \u00a0][\p{L}\p{M}\p{N}.'’/()&,-]+){0,4})[*_]*[:：][*_]*(?=\s)/gmu;

const noSpeakers: ReadonlySet<string> = new Set(
  `interview,note,notes,update,correction,source,sources,photo,image,caption,video,watch,read more,see also,related,editor's
  note,editor’s note,warning,published,date,place,subject,from,to,re,summary,background,analysis,factbox,opinion`
    .split(',')
    .map((label) => label.replace(/\s+/g, ' ').trim()),
);

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.label === other.label ||
    one.label.endsWith(` ${other.label}`) ||
    other.label.endsWith(` ${one.label}`)
  );
}
