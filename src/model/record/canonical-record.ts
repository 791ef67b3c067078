import type { SpokenDate } from '../bounds.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import type { Field } from './field.ts';
import { layoutOf } from './layout.ts';
import type { Noun, Stamp, ValueOf } from './noun.ts';
import { sha256 } from './sha256.ts';

/**
 * Gives a free text as it enters the ledger: base64url of SHA-256(salt ‖ UTF-8). `place` is where the record
 * holds it: its field, with the index in a list (`authors.0`), or `slug`.
 */
export type Seal = (text: string, place: string) => string;

/**
 * Seals texts with the 16 random bytes of a record. SQLite can hold the same bytes as a BLOB, which would seal alike
 * and be found by no query.
 */
export function sealingWith(salt: Uint8Array): Seal {
  return (text) => {
    if (typeof text !== 'string') throw new TypeError('A text is kept as bytes');
    return sha256(Buffer.concat([salt, Buffer.from(text)])).toString('base64url');
  };
}

/**
 * The text that a record's leaf is the hash of: RFC 8785 of kind, version, number, id and the fields that
 * are there. Free texts enter as salted hashes, so that a text can be withheld and the leaf still be checked
 * (docs/decisions/0011-a-salt-seals-texts.md); derived columns are left out.
 */
export function canonicalRecord<Shape extends Noun>(
  noun: Shape,
  stamp: Stamp,
  value: ValueOf<Shape['fields']>,
  seal: Seal,
): string {
  const fields: Record<string, CanonicalValue> = {};
  for (const { field, shape } of layoutOf(noun)) {
    const held: unknown = (value as Readonly<Record<string, unknown>>)[field];
    if (held !== undefined) fields[field] = canonicalField(field, shape, held, seal);
  }
  return canonicalJson({
    ...fields,
    kind: noun.name,
    version: noun.version,
    n: stamp.n,
    id: stamp.id,
    ...(stamp.slug === undefined ? {} : { slug: seal(stamp.slug, 'slug') }),
  });
}

/** Whether a record holds any free text: only then has it a salt, since nothing else would depend on it. */
export function holdsText<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
  slug: string | undefined,
): boolean {
  const sealed = layoutOf(noun).some(
    ({ field, shape }) => isText(shape) && Reflect.get(value, field) !== undefined,
  );
  return sealed || slug !== undefined;
}

/** Whether a field holds free text: what somebody wrote or said, and what can be withheld. */
export function isText({ type }: Field): boolean {
  return type === 'words' || type === 'list';
}

function canonicalField(field: string, shape: Field, held: unknown, seal: Seal): CanonicalValue {
  switch (shape.type) {
    case 'words':
      return seal(held as string, field);
    case 'list':
      return (held as readonly string[]).map((text, place) => seal(text, `${field}.${place}`));
    case 'date':
      return (held as SpokenDate).text;
    default:
      return held as CanonicalValue;
  }
}
