import { canonicalRecord, isText, type Seal } from './canonical-record.ts';
import type { Noun, Stamp, ValueOf } from './noun.ts';

/** What stands where a text was withheld. */
export const withheldText = '[withheld]';

/** A record whose texts are gone: what stands in their places, and the seals by which its leaf is checked. */
export interface WithheldRecord<Shape extends Noun> {
  readonly value: ValueOf<Shape['fields']>;
  /** Absent: it had none, or it is withheld too. */
  readonly slug: string | undefined;
  /** `place:hash` for each text that is gone; a slug that is kept stands beside its seal as `kept:slug`. */
  readonly seals: readonly string[];
}

/** A record without its texts. Its salt has to go with them: a short text could be guessed from its hash. */
export function withoutTexts<Shape extends Noun>(
  noun: Shape,
  { stamp, value }: { readonly stamp: Stamp; readonly value: ValueOf<Shape['fields']> },
  { seal, keepSlug }: { readonly seal: Seal; readonly keepSlug: boolean },
): WithheldRecord<Shape> {
  const seals: string[] = [];
  canonicalRecord(noun, stamp, value, (text, place) => {
    seals.push(`${place}:${seal(text, place)}`);
    return '';
  });
  const bare: Record<string, unknown> = { ...value };
  for (const [field, shape] of Object.entries(noun.fields)) {
    if (isText(shape) && field in bare) bare[field] = marked(bare[field]);
  }
  const slug = keepSlug ? stamp.slug : undefined;
  return {
    value: bare as ValueOf<Shape['fields']>,
    slug,
    seals: slug === undefined ? seals : [...seals, `${kept}${slug}`],
  };
}

/** Gives each text's seal as it was kept; of a text that has none, nothing that any leaf was made of. */
export function sealingBy(seals: readonly string[]): Seal {
  const byPlace = new Map(
    seals.map((seal) => [seal.slice(0, seal.indexOf(':')), seal.slice(seal.indexOf(':') + 1)]),
  );
  return (_text, place) => byPlace.get(place) ?? 'no seal';
}

/** Whether the record had a slug. */
export function hadSlug(seals: readonly string[]): boolean {
  return seals.some((seal) => seal.startsWith('slug:'));
}

/** The slug that the record kept. */
export function keptSlug(seals: readonly string[]): string | undefined {
  return seals.find((seal) => seal.startsWith(kept))?.slice(kept.length);
}

/** Whether every text of a value is gone. */
export function isWithheld<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
): boolean {
  return Object.entries(noun.fields)
    .filter(([, shape]) => isText(shape))
    .flatMap(([field]) => Reflect.get(value, field) ?? [])
    .every((text) => text === withheldText);
}

const kept = 'kept:';

const marked = (held: unknown): unknown =>
  Array.isArray(held) ? held.map(() => withheldText) : withheldText;
