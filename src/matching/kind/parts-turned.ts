import { type MatchWord, readMatchText } from '../match-text.ts';
import { denialsIn } from './denials.ts';
import type { Statement } from './statement.ts';

/**
 * Whether of two English statements of several parts each denies in one part what the other says there, and says what the other denies: "has
 * refused to go and is still in office" and "has gone and is no longer in office". As often as each denies, they say the contrary.
 */
export function arePartsTurned(one: Statement, other: Statement): boolean {
  if (one.language !== 'en' || other.language !== 'en') return false;
  if (one.denials === 0 || one.denials !== other.denials) return false;
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  if (mine.length < 2 || mine.length !== theirs.length) return false;
  const turned = mine.map((part) => {
    const same = theirs.filter((each) => speakOfOne(part, each));
    return same.length === 1 && same.every(({ denials }) => denials !== part.denials);
  });
  return turned.every((isTurned) => isTurned);
}

interface Part {
  readonly stems: ReadonlySet<string>;
  readonly denials: number;
}

const partsOf = ({ written, content }: Statement): readonly Part[] => {
  const telling = new Set(content.map(({ stem }) => stem));
  return written.split(joint).map((each) => {
    const { words } = readMatchText(each, 'en');
    return { stems: stemsIn(words, telling), denials: denialsIn(words, 'en') };
  });
};

const stemsIn = (words: readonly MatchWord[], telling: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(words.flatMap(({ stem }) => (telling.has(stem) ? [stem] : [])));

const joint = /,?\s+(?:and|but)\s+|;\s+/iu;

const speakOfOne = ({ stems }: Part, other: Part): boolean => {
  const common = [...stems].filter((stem) => other.stems.has(stem)).length;
  return common > 0 && 2 * common >= Math.min(stems.size, other.stems.size);
};
