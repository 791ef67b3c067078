import { partWords } from '../words/part-words.ts';
import { withoutMarks } from '../words/without-marks.ts';
import type { MatchText } from './match-text.ts';
import { isPlain, readWords } from './read-words.ts';
import type { TellingPlaces } from './telling-places.ts';

/** A telling word of a text where it stands in an article. */
export interface Sighting {
  readonly stem: string;
  /** As it is spelt there, folded. */
  readonly spelt: string;
  /** Which of the telling words of the text it is. */
  readonly place: number;
  /** Where it begins there, in characters. */
  readonly at: number;
}

/** An article that was looked through for the words of a text. */
export interface SightedArticle {
  /** What the places count in: its letters without marks, where it has any. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly sightings: readonly Sighting[];
}

/**
 * Looks through articles for the telling words of a text. Most words of an article are no concern of the text, and to read each takes
 * several times as long as to pass them by: only those are read that begin like one of its words or stems.
 */
export function sightWords(
  { words }: MatchText,
  { places }: TellingPlaces,
): (article: string, language: string) => SightedArticle {
  const beginnings = new Set<string>();
  for (const { text, stem, stop } of words) {
    if (!stop) for (const each of [text, stem]) beginnings.add(beginningOf(each));
  }
  const any = [...beginnings].join('|');
  const plain = new RegExp(`(?<![a-z0-9])(?:${any})[a-z0-9]*`, 'gi');
  const other = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})[\\p{L}\\p{N}]*`, 'giu');
  return (article, language) => {
    if (places.size === 0 || article === '') return { text: '', language, sightings: [] };
    const isLatin = isPlain(article);
    const text = isLatin ? article : partWords(withoutMarks(article));
    const sightings: Sighting[] = [];
    const likely = isLatin ? plain : other;
    for (let found = likely.exec(text); found !== null; found = likely.exec(text)) {
      for (const { stem, text: spelt, stop } of readWords(found[0], language)) {
        const place = stop ? undefined : places.get(stem);
        if (place !== undefined) sightings.push({ stem, spelt, place, at: found.index });
      }
    }
    return { text, language, sightings };
  };
}

/** Words of one stem share their first two letters, but that "dying" is of "die"; a number may have its digits in groups. */
function beginningOf(word: string): string {
  const [first = '', second = ''] = word;
  if (/\d/.test(first)) return `${first}[\\d,\\u00a0\\u202f]*`;
  return `${first}${/[iy]/.test(second) ? '[iy]' : second}`;
}
