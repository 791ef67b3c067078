import type { RecordValue } from './nouns/nouns.ts';
import type { NounName } from './record/noun-name.ts';

/** The words a record is found by, by the column of the full-text index. */
export interface SearchWords {
  readonly claim?: string | undefined;
  readonly quote?: string | undefined;
  readonly source?: string | undefined;
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  /** What the record says the language of its own words is, not that of notes on it: BCP 47. */
  readonly language?: string | undefined;
}

/** What full-text search holds of a record, or null when the record has no words. */
export function searchWords<Name extends NounName>(
  noun: Name,
  value: Partial<RecordValue<Name>>,
): SearchWords | null {
  const texts = value as Texts;
  const words: { -readonly [Column in keyof SearchWords]: string | undefined } = {};
  let hasWords = false;
  for (const [column, fields] of columnsFilled(noun)) {
    const text = wordsIn(texts, fields);
    words[column] = text;
    if (text) hasWords = true;
  }
  if (typeof texts.language === 'string') words.language = texts.language;
  return hasWords ? words : null;
}

/** The words that a record is shown by where it was found: those of each field that has some, in order. */
export const shownWords = <Name extends NounName>(
  noun: Name,
  value: Partial<RecordValue<Name>>,
): readonly string[] =>
  wordFields(noun)
    .map((field) => shownText((value as Texts)[field] ?? ''))
    .filter((text) => text !== '');

/** The words of one field: those of a list in a row. */
export const shownText = (held: string | readonly string[]): string =>
  typeof held === 'string' ? held : held.join(', ');

/** The fields of a noun that hold the words it is found by. */
export const wordFields = (noun: NounName): readonly string[] => fieldsByNoun[noun] ?? [];

type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Of most columns the one field as it is: every record of an import comes by here. */
function wordsIn(texts: Texts, fields: readonly string[]): string | undefined {
  const text = texts[fields[0] ?? ''];
  if (fields.length === 1 && typeof text !== 'object') return text;
  return fields
    .flatMap((field) => texts[field])
    .filter((each) => each !== undefined)
    .join('\n');
}

type Column = Exclude<keyof SearchWords, 'language'>;

const columnsFilled = (noun: NounName) =>
  (filled[noun] ?? []) as readonly (readonly [Column, readonly string[]])[];

/** The nouns that have words, those first that most records are of. */
export const nounsWithWords = (): readonly NounName[] => Object.keys(filled) as NounName[];

/** The words of each in the order in which a record that was found shows them. */
const filled: {
  readonly [Name in NounName]?: readonly (readonly [
    Column,
    readonly (keyof RecordValue<Name> & string)[],
  ])[];
} = {
  claim: [
    ['claim', ['text']],
    ['note', ['terms']],
  ],
  review: [
    ['claim', ['title']],
    ['source', ['publisher']],
    ['note', ['rating']],
  ],
  passage: [['quote', ['quote']]],
  source: [
    ['source', ['title', 'publisher']],
    ['name', ['authors']],
    ['note', ['note']],
  ],
  evidence: [['note', ['note']]],
  absence: [['note', ['covered', 'note']]],
  assessment: [['note', ['because', 'misleading']]],
  appearance: [['note', ['note']]],
  translation: [['quote', ['text']]],
  topic: [['name', ['name']]],
  speaker: [
    ['name', ['name']],
    ['note', ['note']],
  ],
  name: [['name', ['spelling']]],
  role: [['note', ['title']]],
};

const fieldsByNoun: Readonly<Partial<Record<NounName, readonly string[]>>> = Object.fromEntries(
  nounsWithWords().map((noun) => [noun, columnsFilled(noun).flatMap(([, fields]) => fields)]),
);
