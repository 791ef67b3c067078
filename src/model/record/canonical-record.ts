import type { SpokenDate } from '../bounds.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import type { Field } from './field.ts';
import { layoutOf } from './layout.ts';
import type { Noun, Stamp, ValueOf } from './noun.ts';
import { sha256Base64Url } from './sha256.ts';

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
    return sha256Base64Url(saltedBytes(salt, text));
  };
}

/** Most texts are short: salt and text lie side by side in one place that is used again. */
function saltedBytes(salt: Uint8Array, text: string): Uint8Array {
  const most = salt.length + text.length * 3;
  if (most > place.length) return Buffer.concat([salt, Buffer.from(text)]);
  place.set(salt);
  return place.subarray(0, salt.length + place.write(text, salt.length));
}

const place = Buffer.alloc(4096);

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
  const record = { stamp, seal, value: value as Readonly<Record<string, unknown>> };
  let text = '';
  for (const { start, of } of partsOf(noun)) {
    const held = of(record);
    if (held !== undefined) text += `${text === '' ? '{' : ','}${start}${canonicalJson(held)}`;
  }
  return `${text}}`;
}

interface Sealing {
  readonly stamp: Stamp;
  readonly seal: Seal;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A member of a record's canonical text: its name as it begins there, and what it holds. */
interface Part {
  readonly start: string;
  readonly of: (record: Sealing) => CanonicalValue | undefined;
}

/** The members in the order of their names. Worked out once for each noun. */
function partsOf(noun: Noun): readonly Part[] {
  const known = parts.get(noun);
  if (known) return known;
  const of: Record<string, Part['of']> = {
    ...Object.fromEntries(
      layoutOf(noun).map(({ field, shape }) => [field, fieldPart(field, shape)]),
    ),
    kind: () => noun.name,
    version: () => noun.version,
    n: ({ stamp }) => stamp.n,
    id: ({ stamp }) => stamp.id,
    slug: ({ stamp, seal }) => (stamp.slug === undefined ? undefined : seal(stamp.slug, 'slug')),
  };
  // Without a comparison, names sort by their UTF-16 code units.
  const made = Object.keys(of)
    .sort()
    .map((name) => ({ start: `${JSON.stringify(name)}:`, of: of[name] as Part['of'] }));
  parts.set(noun, made);
  return made;
}

const parts = new WeakMap<Noun, readonly Part[]>();

const fieldPart =
  (field: string, shape: Field): Part['of'] =>
  ({ value, seal }) => {
    const held = value[field];
    return held === undefined ? undefined : canonicalField(field, shape, held, seal);
  };

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
