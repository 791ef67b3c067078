import { firstNotBefore } from './first-not-before.ts';
import type { FoldedText } from './fold.ts';
import type { FoldedPlace } from './folded-place.ts';

/**
 * Where a folded needle stands when words that a hyphen parted at the end of a line are put together again: "evi-" and
 * "dence" are "evidence", and "so-" and "called" may be "so-called" all the same. Only such hyphens are forgiven, and only
 * places that hold one are given: the others are found without.
 */
export function placesOverLines(text: FoldedText, needle: string): readonly FoldedPlace[] {
  if (text.lineHyphens.length === 0) return [];
  const joined = joinedLines(text);
  return spellings(needle).flatMap((spelling) => placesOf(text, joined, spelling));
}

/** A folded text without the hyphens at the ends of its lines. */
interface JoinedLines {
  readonly text: string;
  /** For each unit of it, the unit of the folded text. */
  readonly units: Uint32Array;
}

const known = new WeakMap<FoldedText, JoinedLines>();

function joinedLines(text: FoldedText): JoinedLines {
  const made = known.get(text) ?? join(text);
  known.set(text, made);
  return made;
}

function join({ text, lineHyphens }: FoldedText): JoinedLines {
  const hyphens = new Set(lineHyphens);
  const units = new Uint32Array(text.length - hyphens.size + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const hyphen of [...lineHyphens, text.length]) {
    parts.push(text.slice(from, hyphen));
    for (let unit = from; unit < hyphen; unit += 1) units[length++] = unit;
    from = hyphen + 1;
  }
  units[length] = text.length;
  return { text: parts.join(''), units };
}

/** A needle with some of its own hyphens left out, and where they stood. */
interface Spelling {
  readonly text: string;
  /** Offsets in `text` at which a hyphen was left out. */
  readonly leftOut: readonly number[];
}

// A quote rarely crosses more line ends at hyphens of its own; each doubles the spellings.
const ownHyphensMax = 4;

function spellings(needle: string): readonly Spelling[] {
  const own = Array.from(needle.matchAll(/(?<=\p{L}\p{M}*)-(?=\p{Ll})/gu), ({ index }) => index);
  const hyphens = own.slice(0, ownHyphensMax);
  return Array.from({ length: 2 ** hyphens.length }, (_each, choice) => {
    const dropped = hyphens.filter((_hyphen, place) => (choice >> place) % 2 === 1);
    const ends = [...dropped, needle.length];
    return {
      text: ends.map((end, place) => needle.slice((ends[place - 1] ?? -1) + 1, end)).join(''),
      leftOut: dropped.map((at, place) => at - place),
    };
  });
}

function placesOf(
  { lineHyphens }: FoldedText,
  joined: JoinedLines,
  { text, leftOut }: Spelling,
): readonly FoldedPlace[] {
  const places: FoldedPlace[] = [];
  for (let at = joined.text.indexOf(text); at >= 0; at = joined.text.indexOf(text, at + 1)) {
    const from = joined.units[at] ?? 0;
    const to = (joined.units[at + text.length - 1] ?? 0) + 1;
    // A hyphen of the needle is left out only where one stands at the end of a line, and one more is joined.
    const isThere = leftOut.every((offset) => isHyphen(joined, at + offset));
    if (isThere && hyphensBetween(lineHyphens, from, to) > leftOut.length)
      places.push({ from, to });
  }
  return places;
}

/** Whether a hyphen was taken out right before that unit of the joined text. */
function isHyphen({ units }: JoinedLines, at: number): boolean {
  return (units[at] ?? 0) - (units[at - 1] ?? 0) === 2;
}

function hyphensBetween(hyphens: readonly number[], from: number, to: number): number {
  return firstNotBefore(hyphens, to) - firstNotBefore(hyphens, from + 1);
}
