import type { SourceKind, Wording } from '../../../model/vocabularies/sources.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { SourceWords } from '../words.ts';
import { date, instant, listOf, quoted, quotedEnd } from './basics.ts';

/** The sources, in English. */
export const sources: SourceWords = {
  source: ({ title, kind, authors, publisher, on, url }) => {
    const facts = [
      quoted(title),
      kinds[kind],
      ...(authors.length === 0
        ? []
        : [phrase`by ${listOf(authors.map((name) => phrase`${name}`))}`]),
      ...(publisher === undefined ? [] : [phrase`${publisher}`]),
      ...(on === undefined ? [phrase`undated`] : [date(on)]),
    ];
    return phrase`${joinPhrases(facts, ', ')}${url === undefined ? [] : phrase` (${url})`}.`;
  },
  wording: (wording) =>
    phrase`By its own account its words are ${listOf(wording.map((each) => wordings[each]))}.`,
  repeats: (title) => phrase`It repeats ${quotedEnd(title)}`,
  captured: (at, textSha256) =>
    phrase`Captured ${instant(at)}; the SHA-256 of its text begins with ${ownPhrase(textSha256.slice(0, shortHash))}.`,
  notAtHand: phrase`Its text is not at hand.`,
  note: (note) => phrase`The desk notes: ${quotedEnd(note)}`,
};

/** As many digits as a reader can compare by eye and that still tell any two texts of a desk apart. */
const shortHash = 12;

const kinds: Readonly<Record<SourceKind, Phrase>> = {
  interview: phrase`interview`,
  article: phrase`article`,
  document: phrase`document`,
  speech: phrase`speech`,
  post: phrase`post`,
  dataset: phrase`data`,
  recording: phrase`recording`,
  excerpt: phrase`excerpt`,
  note: phrase`note of this desk`,
};

const wordings: Readonly<Record<Wording, Phrase>> = {
  edited: phrase`edited`,
  condensed: phrase`condensed`,
  translated: phrase`translated`,
};
