import type { SourceKind, Wording } from '../../../model/vocabularies/sources.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { SourceWords } from '../words.ts';
import { date, instant, listOf, quoted, quotedEnd } from './basics.ts';

/** The sources, in German. */
export const sources: SourceWords = {
  source: ({ title, kind, authors, publisher, on, url }) => {
    const facts = [
      quoted(title),
      kinds[kind],
      ...(authors.length === 0
        ? []
        : [phrase`von ${listOf(authors.map((name) => phrase`${name}`))}`]),
      ...(publisher === undefined ? [] : [phrase`${publisher}`]),
      ...(on === undefined ? [phrase`ohne Datum`] : [date(on)]),
    ];
    return phrase`${joinPhrases(facts, ', ')}${url === undefined ? [] : phrase` (${url})`}.`;
  },
  wording: (wording) =>
    phrase`Nach eigener Angabe ist der Wortlaut ${listOf(wording.map((each) => wordings[each]))}.`,
  repeats: (title) => phrase`Sie wiederholt ${quotedEnd(title)}`,
  captured: (at, textSha256) =>
    phrase`Gesichert ${instant(at)}; die SHA-256 ihres Textes beginnt mit ${ownPhrase(textSha256.slice(0, shortHash))}.`,
  notAtHand: phrase`Ihr Text liegt nicht vor.`,
  note: (note) => phrase`Die Redaktion merkt an: ${quotedEnd(note)}`,
};

/** As many digits as a reader can compare by eye and that still tell any two texts of a desk apart. */
const shortHash = 12;

const kinds: Readonly<Record<SourceKind, Phrase>> = {
  interview: phrase`Interview`,
  article: phrase`Artikel`,
  document: phrase`Dokument`,
  speech: phrase`Rede`,
  post: phrase`Beitrag`,
  dataset: phrase`Daten`,
  recording: phrase`Aufnahme`,
  excerpt: phrase`Auszug`,
  note: phrase`Notiz dieser Redaktion`,
};

const wordings: Readonly<Record<Wording, Phrase>> = {
  edited: phrase`bearbeitet`,
  condensed: phrase`gekürzt`,
  translated: phrase`übersetzt`,
};
