import type { MatchWord } from '../match-text.ts';
import { readWords } from '../read-words.ts';

/** Finds phrases among the words of a statement: for each that is found the places of its words. */
export type Phrases = (words: readonly MatchWord[]) => readonly (readonly number[])[];

/**
 * Phrases as they are written, one a line or between strokes: `no/little … evidence*` is one of two words, up to two that may be anything
 * (`……` up to four), and a word that begins so. Folded as the words of a text are; of scripts without spaces each character is a word.
 */
export function phrases(written: string): Phrases {
  const each = written.split(/[|\n]/).map((phrase) => phrase.trim());
  const pattern = new RegExp(
    `(?<= )(?:${each.flatMap((phrase) => (phrase === '' ? [] : patternOf(phrase))).join('|')})(?= )`,
    'g',
  );
  const mayBegin = beginningsOf(each);
  return (words) => {
    // Most statements hold none: to find that out word by word is quicker than to look for each.
    if (!words.some(({ text }) => mayBegin(text))) return none;
    const line = ` ${words.map(({ text }) => text).join(' ')} `;
    let [read, place] = [0, -1];
    return [...line.matchAll(pattern)].map(({ 0: found, index }) => {
      // Before each word stands one space.
      for (; read < index; read += 1) if (line[read] === ' ') place += 1;
      return found.split(' ').map((_, at) => place + at);
    });
  };
}

const none: readonly (readonly number[])[] = [];

/** Tells of a folded word whether any of these phrases begins with it. */
function beginningsOf(each: readonly string[]): (word: string) => boolean {
  const first = each.flatMap((phrase) => phrase.split(/\s+/)[0]?.split('/') ?? []);
  const firstWords = first.map((token) => wordOf(token).split(' ')[0] ?? '');
  const whole = new Set(firstWords);
  const starts = firstWords
    .filter((word) => word.endsWith('\\S*'))
    .map((word) => word.slice(0, -3));
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start));
}

const patternOf = (phrase: string): string =>
  phrase
    .split(/\s+/)
    .map((token) => gaps[token] ?? ` (?:${token.split('/').map(wordOf).join('|')})`)
    .join('')
    .slice(1);

const gaps: Readonly<Record<string, string>> = {
  '…': '(?: \\S+){0,2}',
  '……': '(?: \\S+){0,4}',
};

function wordOf(token: string): string {
  const folded = readWords(token, 'xx').map(({ text }) => text);
  return `${folded.join(' ')}${token.endsWith('*') ? '\\S*' : ''}`;
}

/** The places of all words that phrases cover. */
export const placesIn = (found: Phrases, words: readonly MatchWord[]): ReadonlySet<number> =>
  new Set(found(words).flat());
