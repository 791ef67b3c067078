import type { Status } from '../../model/vocabularies/statuses.ts';
import { remembered } from '../../text/remembered.ts';
import { plainLabel, ratingKey } from './rating-key.ts';
import { allWords } from './words/all-words.ts';

/** A rating as it was published: the label, and the number with the ends of its scale. */
export interface PublishedRating {
  readonly label?: string | undefined;
  readonly value?: string | undefined;
  readonly best?: string | undefined;
  readonly worst?: string | undefined;
  /** Of the label, BCP 47: decides where two languages use one word for two things. */
  readonly language?: string | undefined;
}

/** What a rating means: a status, `neither` where it could mean two, `unread` where nobody has said. */
export type RatingMeaning = Extract<Status, 'supported' | 'refuted'> | 'neither' | 'unread';

/**
 * Reads a rating. The label decides; the number speaks only where there is no label at all, and then only at an end of
 * its scale, whichever way that runs. A label that says "unproven" anywhere is never read as false.
 */
export function readRating(rating: PublishedRating): RatingMeaning {
  const meaning = labelsIn(rating.language)(rating.label ?? '');
  return meaning === 'blank' ? readNumber(rating) : meaning;
}

/** Publishers have few labels and give each many times: what was read is kept, language by language. */
function labelsIn(language: string | undefined): (label: string) => RatingMeaning | 'blank' {
  const known = labelsByLanguage.get(language);
  if (known) return known;
  const made = remembered(1000, (label) => readLabel(label, language));
  if (labelsByLanguage.size >= languagesMost) labelsByLanguage.clear();
  labelsByLanguage.set(language, made);
  return made;
}

const labelsByLanguage = new Map<string | undefined, ReturnType<typeof labelsIn>>();
const languagesMost = 100;

function readLabel(label: string, language: string | undefined): RatingMeaning | 'blank' {
  if (ratingKey(label) === '') return 'blank';
  const meanings = new Set(leadsOf(label).map((lead) => meaningOf(lead, language)));
  const [lead = 'unread'] = [...meanings].filter((meaning) => meaning !== 'unread');
  if (lead === 'unread' || lead === 'neither') return lead;
  return isHedged(label, language) ? 'neither' : lead;
}

/** The status a rating maps to, or undefined where it maps to none. */
export function statusOfRating(rating: PublishedRating): Status | undefined {
  const meaning = readRating(rating);
  return meaning === 'supported' || meaning === 'refuted' ? meaning : undefined;
}

/** −1, equal ends and anything between the ends say nothing. */
function readNumber({ value, best, worst }: PublishedRating): RatingMeaning {
  const [at, top, bottom] = [value, best, worst].map((text) =>
    text === undefined || text.trim() === '' ? Number.NaN : Number(text),
  );
  if (at === undefined || top === undefined || bottom === undefined) return 'unread';
  if ([at, top, bottom].some((each) => !Number.isFinite(each)) || top === bottom) return 'unread';
  if (at === top) return 'supported';
  return at === bottom ? 'refuted' : 'neither';
}

/**
 * The label itself and, where it is a sentence or more, what stands before the first stop, colon or dash; what a
 * sentence says of the claim; what stands in brackets or behind a word such as "Verdict:".
 */
function leadsOf(label: string): readonly string[] {
  const plain = plainLabel(label);
  const [first = ''] = plain.split(/[.!?:;。！؟।…\n]|\s[–—-]\s|, /u, 1);
  const said = ofTheClaim.exec(first)?.[1];
  const bracketed = /^[\d\s]*\[([^\]]+)\]$/u.exec(plain)?.[1];
  const behind = /^[^\s:]{2,15}:\s*(.+)$/u.exec(plain)?.[1];
  return [plain, first, said, bracketed, behind].flatMap((text) => (text ? [ratingKey(text)] : []));
}

const ofTheClaim =
  /^.{0,40}\b(?:this|that|it|claims?|statement|posts?|story)(?: is|'s| are) (.+)$/i;

function meaningOf(key: string, language: string | undefined): RatingMeaning {
  const meanings = meaningsByKey.get(key);
  if (meanings === undefined) return 'unread';
  const own = meanings.get(primary(language));
  if (own !== undefined) return own;
  const all = new Set(meanings.values());
  const [only = 'unread'] = all;
  return all.size === 1 ? only : 'neither';
}

/** Whether a label says anywhere what leaves room for another status. */
function isHedged(label: string, language: string | undefined): boolean {
  const key = ratingKey(label);
  if (
    key
      .split(' ', 4)
      .slice(1)
      .some((word) => buts.has(word))
  )
    return true;
  return hedges.some(
    (hedge) =>
      key.includes(hedge.words) &&
      (hedge.language === 'en' || language === undefined || hedge.language === primary(language)),
  );
}

/** "True, but …" takes half of it back. */
const buts: ReadonlySet<string> = new Set(
  'but mais pero ma mas aber maar men ale lecz но але ama لكن ولكن लेकिन परंतु'.split(' '),
);

const primary = (language: string | undefined): string =>
  (language ?? '').split('-', 1)[0]?.toLowerCase() ?? '';

/** What each key means, language by language. */
const meaningsByKey = new Map<string, Map<string, RatingMeaning>>();
for (const { language, ...lists } of allWords) {
  for (const meaning of ['neither', 'refuted', 'supported'] as const) {
    for (const words of lists[meaning]) {
      const key = ratingKey(words);
      const meanings = meaningsByKey.get(key) ?? new Map<string, RatingMeaning>();
      meanings.set(language, meaning);
      meaningsByKey.set(key, meanings);
    }
  }
}

const hedges = allWords.flatMap(({ language, hedges: words }) =>
  words.map((each) => ({ language, words: ratingKey(each) })),
);
