import type { MatchQuery } from '../../matching/match-query.ts';
import type { MatchWord } from '../../matching/match-text.ts';
import { relatedTo } from '../../matching/related-to.ts';
import { indexLanguages, termIn } from '../../store/index-languages.ts';
import type { Dialect, IndexTerm, Reader } from '../../store/port.ts';
import { isStemmedByScript } from '../../words/indexed-form.ts';
import { readDrafts } from '../case/read-drafts.ts';
import { articleCandidates } from './article-candidates.ts';
import { likeliest } from './likeliest.ts';
import { foundMost, placesMost, wordsMost } from './lookup-limits.ts';
import { readReviews } from './read-reviews.ts';

/** The claims worth comparing with a text, and how much each of its words tells on this desk. */
export interface MatchCandidates {
  /** The likeliest first. */
  readonly claims: readonly number[];
  readonly rarity: (stem: string) => number;
}

/** More claims than this are not read: what the index puts behind them is hardly ever right. */
const candidatesMost = 100;
/** With so many words looked up the others change hardly anything; with fewer they are, beside those. */
const enoughWords = 4;
/** An estimate of how often a common word stands goes by so many of its first and last places. */
const placesCounted = 200;

/**
 * Asks the full-text index, word by word and the rarest first, for claims and reviews that share the telling words of a
 * text, and adds up what the shared ones tell; behind them stand claims whose articles do. A claim that is only proposed
 * is none of them, and makes no word telling: proposals out of a page hold every word of that page.
 */
export async function matchCandidates(
  reader: Reader,
  dialect: Dialect,
  query: MatchQuery,
  upTo: number,
): Promise<MatchCandidates> {
  const languages = await indexLanguages(reader);
  const own = await weighWords(reader, dialect, distinctWords(query, languages), upTo);
  const related = await weighWords(reader, dialect, relatedWords(own, languages), upTo);
  const drafts = await draftsAmong(reader, [...own, ...related], upTo);
  const words = withoutDrafts(own, drafts, upTo);
  const all = [...words, ...withoutDrafts(related, drafts, upTo)];
  const scores = await scoreRecords(reader, dialect, all, { upTo, drafts });
  const rarities = new Map(words.map(({ stem, rarity }) => [stem, rarity]));
  const likely = likeliest(scores, 4 * candidatesMost);
  const found = await claimsOf(reader, likely, { day: query.day, upTo });
  const further = await articleCandidates(reader, dialect, words, upTo);
  return {
    claims: [...new Set([...found, ...further])],
    rarity: (stem) => rarities.get(stem) ?? 0,
  };
}

/** Among which records words are looked up. */
interface Within {
  readonly upTo: number;
  readonly drafts: ReadonlySet<number>;
}

/** A word to look up. */
interface Asked {
  readonly stem: string;
  readonly term: IndexTerm;
  /** How surely the text says it: 1 for its own words. */
  readonly strength: number;
}

/** The same with how much it tells. */
interface WeighedWord extends Asked {
  readonly count: number;
  readonly rarity: number;
  /** The records that hold it; of a common word only some. */
  readonly found: readonly number[];
}

async function weighWords(
  reader: Reader,
  dialect: Dialect,
  words: readonly Asked[],
  upTo: number,
): Promise<readonly WeighedWord[]> {
  const weighed: WeighedWord[] = [];
  for (const { stem, term, strength } of words) {
    const found = await dialect.claimsWithWord(reader, term, { among: [], upTo, limit: foundMost });
    const [all = 0] =
      found.length < foundMost
        ? [found.length]
        : await dialect.countWords(reader, [term], placesCounted);
    const count = Math.max(all, found.length);
    const rarity = strength * rarityOf(count, upTo);
    weighed.push({ stem, term, strength, count, rarity, found });
  }
  return weighed;
}

/** The drafts among the records that hold the rarest words: of these a page has the most, and so have the proposals out of it. */
async function draftsAmong(
  reader: Reader,
  words: readonly WeighedWord[],
  upTo: number,
): Promise<ReadonlySet<number>> {
  const numbers = new Set<number>();
  for (const { found } of [...words].sort((one, other) => one.count - other.count)) {
    if (numbers.size + found.length > draftsLookedFor) break;
    for (const n of found) numbers.add(n);
  }
  return readDrafts(reader, [...numbers], upTo);
}

/** To tell of so many records whether they are drafts takes some milliseconds. */
const draftsLookedFor = 2_000;

/** The words as if those were not there. */
const withoutDrafts = (
  words: readonly WeighedWord[],
  drafts: ReadonlySet<number>,
  upTo: number,
): readonly WeighedWord[] =>
  drafts.size === 0
    ? words
    : words.map((word) => {
        const found = word.found.filter((n) => !drafts.has(n));
        const count = word.count - (word.found.length - found.length);
        return { ...word, found, count, rarity: word.strength * rarityOf(count, upTo) };
      });

function distinctWords(
  { text, author, language }: MatchQuery,
  languages: readonly string[],
): readonly Asked[] {
  const distinct = new Map<string, Asked>();
  for (const word of [...text.words, ...author.words]) {
    if (word.stop || distinct.has(word.stem)) continue;
    const stemmed = wordTerm(word.text, languages);
    const term = language === 'en' ? stemmed : { ...stemmed, ...asBegun(word) };
    distinct.set(word.stem, { stem: word.stem, term, strength: 1 });
  }
  return [...distinct.values()];
}

const wordTerm = (text: string, languages: readonly string[]): IndexTerm =>
  termIn({ text, prefix: false }, languages);

/**
 * Of a text that does not show its language the index knows English stems and those of some scripts: a word of another is looked up by
 * those that begin with its stem, too.
 */
const asBegun = ({ text, stem }: MatchWord): Partial<IndexTerm> =>
  stem.length >= stemLeast && text.startsWith(stem) && !isStemmedByScript(text)
    ? { text: stem, prefix: true }
    : {};

const stemLeast = 4;

/** What stands most surely for words of the text: "republican" where it says "RNC". */
function relatedWords(
  words: readonly WeighedWord[],
  languages: readonly string[],
): readonly Asked[] {
  const known = new Set(words.map(({ stem }) => stem));
  const found = new Map<string, Asked>();
  for (const { stem } of words) {
    for (const [other, strength] of relatedTo(stem)) {
      if (strength < strengthLeast || known.has(other)) continue;
      if ((found.get(other)?.strength ?? 0) >= strength) continue;
      found.set(other, { stem: other, term: wordTerm(other, languages), strength });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.strength - one.strength)
    .slice(0, relatedMost);
}

const strengthLeast = 0.15;
const relatedMost = 8;

/** Never below zero: more records may hold a word now than there were at an earlier number. */
const rarityOf = (count: number, all: number): number =>
  Math.log(1 + Math.max(0, all - count + 0.5) / (count + 0.5));

async function scoreRecords(
  reader: Reader,
  dialect: Dialect,
  words: readonly WeighedWord[],
  { upTo, drafts }: Within,
): Promise<ReadonlyMap<number, number>> {
  const telling = words
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.rarity - one.rarity)
    .slice(0, wordsMost);
  const scores = new Map<number, number>();
  const lookedUp: IndexTerm[] = [];
  let left = placesMost;
  for (const word of telling) {
    const isRare = word.count <= left || lookedUp.length === 0;
    if (!isRare && lookedUp.length >= enoughWords) break;
    const among = isRare ? [] : lookedUp;
    for (const n of await holdersOf(reader, dialect, word, { among, upTo })) {
      scores.set(n, (scores.get(n) ?? 0) + word.rarity);
    }
    lookedUp.push(word.term);
    if (isRare) left -= word.count;
  }
  for (const n of drafts) scores.delete(n);
  return scores;
}

const holdersOf = async (
  reader: Reader,
  dialect: Dialect,
  { count, found, term }: WeighedWord,
  asked: { readonly among: readonly IndexTerm[]; readonly upTo: number },
): Promise<readonly number[]> =>
  count < foundMost ? found : dialect.claimsWithWord(reader, term, { ...asked, limit: placesMost });

/**
 * The claims that records are about. A claim and its reviews say much the same: what both share counts half as much
 * again; a review soon after the text was said counts like a rare word.
 */
async function claimsOf(
  reader: Reader,
  records: readonly (readonly [n: number, score: number])[],
  { day, upTo }: { readonly day: number | null; readonly upTo: number },
): Promise<readonly number[]> {
  const among = records.map(([n]) => n);
  const found = await readReviews(reader, { column: 'n', among }, upTo);
  const reviews = new Map(found.map((review) => [review.n, review]));
  const scores = new Map<number, number>();
  for (const [n, score] of records) {
    const review = reviews.get(n);
    const claim = review?.claim ?? n;
    const own = score + (isSoonAfter(review?.publishedOn ?? null, day) ? soonAfter : 0);
    const known = scores.get(claim);
    scores.set(claim, known === undefined ? own : Math.max(known, own) + Math.min(known, own) / 2);
  }
  return likeliest(scores, candidatesMost).map(([claim]) => claim);
}

const soonAfter = 4;

const isSoonAfter = (published: number | null, said: number | null): boolean =>
  published !== null && said !== null && published >= said - 2 && published <= said + 30;
