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

/** What full-text search holds of a record, or null when the record has no words; the fields that hold them are enough. */
export function searchWords<Name extends NounName>(
  noun: Name,
  value: Partial<RecordValue<Name>>,
): SearchWords | null {
  const texts = value as Readonly<Record<string, string | readonly string[] | undefined>>;
  const words: { -readonly [Column in keyof SearchWords]: string | undefined } = {};
  let hasWords = false;
  for (const [column, fields] of columnsFilled(noun)) {
    const text = joined(fields.map((field) => texts[field]));
    words[column] = text;
    if (text) hasWords = true;
  }
  return hasWords ? words : null;
}

/** The fields of a noun that hold the words it is found by. */
export const wordFields = (noun: NounName): readonly string[] =>
  columnsFilled(noun).flatMap(([, fields]) => fields);

const joined = (texts: readonly (string | readonly string[] | undefined)[]): string | undefined =>
  texts.length === 1 && typeof texts[0] !== 'object'
    ? texts[0]
    : texts
        .flat()
        .filter((text) => text !== undefined)
        .join('\n');

type Column = keyof SearchWords;

const columnsFilled = (noun: NounName) =>
  (filled[noun] ?? []) as readonly (readonly [Column, readonly string[]])[];

/** In the order in which a record that was found shows them. */
const filled: {
  readonly [Name in NounName]?: readonly (readonly [
    Column,
    readonly (keyof RecordValue<Name> & string)[],
  ])[];
} = {
  topic: [['name', ['name']]],
  speaker: [
    ['name', ['name']],
    ['note', ['note']],
  ],
  name: [['name', ['spelling']]],
  role: [['note', ['title']]],
  source: [
    ['source', ['title', 'publisher']],
    ['name', ['authors']],
    ['note', ['note']],
  ],
  passage: [['quote', ['quote']]],
  translation: [['quote', ['text']]],
  claim: [
    ['claim', ['text']],
    ['note', ['terms']],
  ],
  appearance: [['note', ['note']]],
  evidence: [['note', ['note']]],
  absence: [['note', ['covered', 'note']]],
  assessment: [['note', ['because', 'misleading']]],
  review: [
    ['claim', ['title']],
    ['source', ['publisher']],
    ['note', ['rating']],
  ],
};
