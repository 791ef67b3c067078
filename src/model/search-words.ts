import type { RecordValue } from './nouns/nouns.ts';
import type { NounName } from './record/noun-name.ts';

/** The words a record is found by, by the column of the full-text index. */
export interface SearchWords {
  readonly claim?: string | undefined;
  readonly quote?: string | undefined;
  readonly source?: string | undefined;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
}

/** What full-text search holds of a record, or null when the record has no words. */
export function searchWords<Name extends NounName>(
  noun: Name,
  value: RecordValue<Name>,
): SearchWords | null {
  const words = wordsOf[noun]?.(value);
  return words && Object.values(words).some((text) => text) ? words : null;
}

const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n');

const wordsOf: { readonly [Name in NounName]?: (value: RecordValue<Name>) => SearchWords } = {
  topic: ({ name }) => ({ name }),
  speaker: ({ name, note }) => ({ name, note }),
  name: ({ spelling }) => ({ name: spelling }),
  role: ({ title }) => ({ note: title }),
  source: ({ title, publisher, authors = [], note }) => ({
    source: joined(title, publisher),
    name: joined(...authors),
    note,
  }),
  passage: ({ quote }) => ({ quote }),
  translation: ({ text }) => ({ quote: text }),
  claim: ({ text, terms }) => ({ claim: text, note: terms }),
  appearance: ({ note }) => ({ note }),
  evidence: ({ note }) => ({ note }),
  absence: ({ covered, note }) => ({ note: joined(covered, note) }),
  assessment: ({ because, misleading }) => ({ note: joined(because, misleading) }),
  review: ({ title, rating, publisher }) => ({
    claim: title,
    source: publisher,
    note: rating,
  }),
};
