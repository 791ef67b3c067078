import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { ChangeWords, NewsKind } from '../words.ts';
import { count, date, listOf } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What changed since an earlier moment, in English. */
export const changes: ChangeWords = {
  since: (asOf, position) =>
    phrase`Told against what this desk answered for ${date(asOf)} by entry ${ownPhrase(String(position))} of its ledger.`,
  logged: phrase`The claim was not yet logged then.`,
  moved: (before, after) =>
    phrase`Where it stands has moved; then: ${judgedInWords(before)}; now: ${judgedInWords(after)}.`,
  same: (stands) => phrase`Where it stands has not moved: ${judgedInWords(stands)}.`,
  added: (counts) =>
    phrase`New on record: ${listOf(counts.map(({ kind, number }) => phrase`${count(number)} ${nounFor(kind, number)}`))}.`,
  countsNow: (number) =>
    number === 1
      ? phrase`One record that did not count then counts now.`
      : phrase`Records that did not count then and count now: ${count(number)}.`,
  countsNoMore: (number) =>
    number === 1
      ? phrase`One record that counted then counts no more.`
      : phrase`Records that counted then and count no more: ${count(number)}.`,
  nothing: phrase`Nothing else has changed.`,
};

function nounFor(kind: NewsKind, number: number): Phrase {
  const [one, many] = nouns[kind];
  return ownPhrase(number === 1 ? one : many);
}

const nouns: Readonly<Record<NewsKind, readonly [string, string]>> = {
  appearance: ['saying', 'sayings'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  absence: ['absence', 'absences'],
  assessment: ['assessment', 'assessments'],
  review: ['review', 'reviews'],
  request: ['request for a reply', 'requests for a reply'],
  reply: ['reply', 'replies'],
  link: ['link to another claim', 'links to other claims'],
  correction: ['correction', 'corrections'],
};
