import type { SpokenDate } from '../bounds.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import type { Field } from './field.ts';
import { layoutOf } from './layout.ts';
import type { Noun, Stamp, ValueOf } from './noun.ts';
import { sha256 } from './sha256.ts';

/**
 * The text that a record's leaf is the hash of: RFC 8785 of kind, version, number, id and the fields that
 * are there. Free texts enter as salted hashes, so that a text can be withheld and the leaf still be checked
 * (docs/decisions/0011-a-salt-seals-texts.md); derived columns are left out.
 *
 * @param salt 16 random bytes, one for the record; empty when it holds no free text.
 */
export function canonicalRecord<Shape extends Noun>(
  noun: Shape,
  stamp: Stamp,
  value: ValueOf<Shape['fields']>,
  salt: Uint8Array,
): string {
  const fields: Record<string, CanonicalValue> = {};
  for (const { field, shape } of layoutOf(noun)) {
    const held: unknown = (value as Readonly<Record<string, unknown>>)[field];
    if (held !== undefined) fields[field] = canonicalField(shape, held, salt);
  }
  return canonicalJson({
    ...fields,
    kind: noun.name,
    version: noun.version,
    n: stamp.n,
    id: stamp.id,
    ...(stamp.slug === undefined ? {} : { slug: sealText(stamp.slug, salt) }),
  });
}

/** Whether a record holds any free text: only then has it a salt, since nothing else would depend on it. */
export function holdsText<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
  slug: string | undefined,
): boolean {
  const sealed = layoutOf(noun).some(
    ({ field, shape: { type } }) =>
      (type === 'words' || type === 'list') && Reflect.get(value, field) !== undefined,
  );
  return sealed || slug !== undefined;
}

/**
 * A free text as it enters the ledger: base64url of SHA-256(salt ‖ UTF-8). SQLite can hold the same bytes as a
 * BLOB, which would seal alike and be found by no query.
 */
function sealText(text: string, salt: Uint8Array): string {
  if (typeof text !== 'string') throw new TypeError('A text is kept as bytes');
  return sha256(Buffer.concat([salt, Buffer.from(text)])).toString('base64url');
}

function canonicalField(shape: Field, held: unknown, salt: Uint8Array): CanonicalValue {
  switch (shape.type) {
    case 'words':
      return sealText(held as string, salt);
    case 'list':
      return (held as readonly string[]).map((text) => sealText(text, salt));
    case 'date':
      return (held as SpokenDate).text;
    default:
      return held as CanonicalValue;
  }
}
