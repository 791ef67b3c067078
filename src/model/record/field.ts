import type { SpokenDate } from '../bounds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { NounName } from './noun-name.ts';

/**
 * What a field of a recorded noun can be. The kind decides three things in one place: the columns it
 * has, how it enters the ledger's hash, and what the edge accepts (see `columns.ts`, `canonical.ts`,
 * `value-schema.ts`).
 *
 * - `words` free text somebody wrote or said: hashed with the record's salt, can be withheld; a name or a
 *   url has a derived key beside it, by which it is looked up
 * - `list` free texts in order
 * - `token` machine text with nothing to withhold: a media type, a language, a hash
 * - `tokens` such texts in order
 * - `code`, `codes` words of a vocabulary
 * - `date` an EDTF date, kept as written, beside its derived earliest and latest day
 * - `instant` a UTC instant
 * - `integer` a whole number
 * - `decimal` an amount as decimal text, beside a derived sortable key
 * - `reference` the number of another record
 * - `references` numbers of other records in order, kept in `record_reference`
 * - `ranges` pairs [start, end) of code points
 */
export type Field<Presence extends 'required' | 'optional' = 'required' | 'optional'> = {
  readonly presence: Presence;
} & FieldShape;

export type FieldShape =
  | { readonly type: 'words'; readonly key?: 'name' | 'url' }
  | { readonly type: 'list' | 'token' | 'tokens' | 'date' | 'instant' | 'integer' }
  | { readonly type: 'decimal' | 'ranges' }
  | { readonly type: 'code' | 'codes'; readonly vocabulary: Vocabulary<string> }
  | { readonly type: 'reference' | 'references'; readonly to: NounName | 'record' };

const required = { presence: 'required' } as const;

export const words = { type: 'words', ...required } as const;
export const nameWords = { type: 'words', key: 'name', ...required } as const;
export const urlWords = { type: 'words', key: 'url', ...required } as const;
export const list = { type: 'list', ...required } as const;
export const token = { type: 'token', ...required } as const;
export const tokens = { type: 'tokens', ...required } as const;
export const date = { type: 'date', ...required } as const;
export const instant = { type: 'instant', ...required } as const;
export const integer = { type: 'integer', ...required } as const;
export const decimal = { type: 'decimal', ...required } as const;
export const ranges = { type: 'ranges', ...required } as const;

/** One word of a vocabulary. */
export function code<Code extends string>(vocabulary: Vocabulary<Code>) {
  return { type: 'code', vocabulary, ...required } as const;
}

/** Words of a vocabulary, in order. */
export function codes<Code extends string>(vocabulary: Vocabulary<Code>) {
  return { type: 'codes', vocabulary, ...required } as const;
}

/** The number of a record of this noun, or of any record. */
export function reference<const To extends NounName | 'record'>(to: To) {
  return { type: 'reference', to, ...required } as const;
}

/** Numbers of records in order; an empty list is an absent field. */
export function references<const To extends NounName | 'record'>(to: To) {
  return { type: 'references', to, ...required } as const;
}

/** The same field, which a record may lack. */
export function optional<const Shape extends Field>(field: Shape) {
  return { ...field, presence: 'optional' } as Omit<Shape, 'presence'> & {
    readonly presence: 'optional';
  };
}

/** What the field holds in memory. Lists are never empty: an empty list is an absent field. */
export type FieldValue<Shape> = Shape extends { type: 'code'; vocabulary: Vocabulary<infer Code> }
  ? Code
  : Shape extends { type: 'codes'; vocabulary: Vocabulary<infer Code> }
    ? readonly Code[]
    : Shape extends { type: 'words' | 'token' | 'instant' | 'decimal' }
      ? string
      : Shape extends { type: 'list' | 'tokens' }
        ? readonly string[]
        : Shape extends { type: 'date' }
          ? SpokenDate
          : Shape extends { type: 'integer' | 'reference' }
            ? number
            : Shape extends { type: 'references' }
              ? readonly number[]
              : Shape extends { type: 'ranges' }
                ? readonly (readonly [number, number])[]
                : never;
