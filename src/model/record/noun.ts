import type { Field, FieldValue } from './field.ts';
import type { NounName } from './noun-name.ts';

export type Fields = Readonly<Record<string, Field>>;

/** One kind of record: its name, the version of its shape, its fields in the order of its table. */
export interface Noun<Name extends NounName = NounName, Shape extends Fields = Fields> {
  readonly name: Name;
  /** Raised when the fields change; part of every leaf. */
  readonly version: number;
  readonly fields: Shape;
}

type RequiredKeys<Shape extends Fields> = {
  [Key in keyof Shape]: Shape[Key] extends { presence: 'required' } ? Key : never;
}[keyof Shape];

/** The plain value of a noun: what services record and queries read. */
export type ValueOf<Shape extends Fields> = {
  readonly [Key in RequiredKeys<Shape>]: FieldValue<Shape[Key]>;
} & {
  readonly [Key in Exclude<keyof Shape, RequiredKeys<Shape>>]?: FieldValue<Shape[Key]> | undefined;
};

/** Defines a noun by its table of fields. */
export function noun<const Name extends NounName, const Shape extends Fields>(
  name: Name,
  fields: Shape,
): Noun<Name, Shape> {
  return { name, version: 1, fields };
}

/** What every record carries beside its fields; `n` is its number, gap-free over the desk. */
export interface Stamp {
  readonly n: number;
  readonly id: string;
  readonly slug?: string | undefined;
}
