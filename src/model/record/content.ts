import type { SpokenDate } from '../bounds.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import type { Field } from './field.ts';
import { layoutOf } from './layout.ts';
import type { Noun, ValueOf } from './noun.ts';
import { sha256 } from './sha256.ts';

/** What a record says, without what its desk gave it: neither id nor salt, number nor instant. */
export type RecordContent = Readonly<Record<string, CanonicalValue>>;

/**
 * The content of a record; a reference is the content key of the record it names, so that the same things said on two
 * desks are told to be the same.
 *
 * @param keyOf the content key of a record that was made before this one.
 * @param isReference whether a field of a record is one: a correction keeps its values as text.
 */
export function contentOf<Shape extends Noun>(
  noun: Shape,
  record: { readonly slug?: string | undefined; readonly value: ValueOf<Shape['fields']> },
  keyOf: (n: number) => string,
  isReference: (n: number, field: string) => boolean,
): RecordContent {
  const content: Record<string, CanonicalValue> = { kind: noun.name, version: noun.version };
  if (record.slug !== undefined) content.slug = record.slug;
  for (const { field, shape } of layoutOf(noun)) {
    const held: unknown = Reflect.get(record.value, field);
    if (held === undefined || shape.type === 'instant') continue;
    content[field] = contentOfField(shape, held, keyOf);
  }
  if (noun.name === 'withholding') content.seals = placesOf(record.value);
  if (noun.name === 'correction')
    Object.assign(content, corrected(record.value, keyOf, isReference));
  return content;
}

/** The key of a content: 32 bytes. */
export const contentKey = (content: RecordContent): Buffer => sha256(canonicalJson(content));

function contentOfField(
  { type }: Field,
  held: unknown,
  keyOf: (n: number) => string,
): CanonicalValue {
  if (type === 'date') return (held as SpokenDate).text;
  if (type === 'reference') return keyOf(held as number);
  if (type === 'references') return (held as readonly number[]).map(keyOf);
  return held as CanonicalValue;
}

/** Seals are made with a salt; what they stand for is where the texts were. */
function placesOf(value: object): readonly string[] {
  const seals = (Reflect.get(value, 'seals') ?? []) as readonly string[];
  return seals.map((seal) => seal.slice(0, seal.indexOf(':')));
}

function corrected(
  value: object,
  keyOf: (n: number) => string,
  isReference: (n: number, field: string) => boolean,
): Readonly<Record<string, CanonicalValue>> {
  const { record, field, ...held } = value as {
    readonly record: number;
    readonly field: string;
    readonly before?: string;
    readonly after?: string;
  };
  if (!isReference(record, field)) return {};
  const sides = (['before', 'after'] as const).flatMap((side) => {
    const text = held[side];
    return text !== undefined && /^\d+$/.test(text) ? [[side, keyOf(Number(text))] as const] : [];
  });
  return Object.fromEntries(sides);
}
