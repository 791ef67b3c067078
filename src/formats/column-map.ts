import type { DayOrder } from '../text/published-day.ts';

/** What a column of a table can hold, with what it becomes. */
export const columnFields = {
  claim: 'the claim in words',
  speaker: 'who made it',
  role: 'what the speaker was at the time',
  place: 'where it was said',
  saidOn: 'when it was said',
  appearanceUrl: 'where it stands',
  topics: 'what it is about, between commas, semicolons or bars',
  publisher: 'who published the review',
  rating: 'the rating, word for word',
  ratingValue: 'the rating as a number',
  bestRating: 'the best number',
  worstRating: 'the worst number',
  title: 'the title of the review',
  url: 'the address of the review',
  publishedOn: 'when the review was published',
  language: 'the language of claim and review',
} as const;

/** One field of a table's map. */
export type ColumnField = keyof typeof columnFields;

/** The fields that are dates. */
export const dateFields = ['saidOn', 'publishedOn'] as const satisfies readonly ColumnField[];
export type DateField = (typeof dateFields)[number];

/** The name of the column that holds a field, or one value that holds for every row. */
export type ColumnSource = string | { readonly value: string };

/** A column of dates in numbers, whose writer puts the day or the month first throughout. */
export interface DateColumn {
  readonly column: string;
  readonly order: DayOrder;
}

/** Which column of a table holds what. */
export type ColumnMap = {
  readonly [Field in ColumnField]?:
    | ColumnSource
    | (Field extends DateField ? DateColumn : never)
    | undefined;
};

/** The name of the column that is meant; undefined where there is none. */
export function columnOf(source: ColumnSource | DateColumn | undefined): string | undefined {
  if (typeof source !== 'object') return source;
  return 'column' in source ? source.column : undefined;
}
