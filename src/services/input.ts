import { z } from 'zod';
import { InvalidInput } from '../errors.ts';
import { Words } from '../model/schemas/words.ts';

/**
 * Holds what a caller gave against a strict schema: unknown keys, wrong types and empty texts are refused.
 *
 * @throws InvalidInput with a sentence for each trouble, named by its field.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const troubles = parsed.error.issues.map(({ path, message }) => ({
    field: path.map(String).join('.'),
    message,
  }));
  const sentences = troubles.map(({ field, message }) =>
    field ? `${field}: ${message}` : message,
  );
  throw new InvalidInput('invalid_input', `${sentences.join('; ')}.`, { facts: { troubles } });
}

/** A decimal number as people write it, without separators: kept as text, never as a float. */
export const Decimal = z
  .string()
  .regex(/^-?\d{1,40}(\.\d{1,20})?$/, 'write a plain decimal number, such as 3500000000 or -0.5');

/** How a record is named: slug, number, id or prefix. */
export const Handle = z.string().trim().min(1, 'name a record').max(200);

/** A BCP 47 language tag, by its shape. */
export const Language = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'write a language tag, such as en or pt-BR');

/** The slug of a record: never changed, so it is refused rather than bent. */
export const Slug = z
  .string()
  .max(60, 'a slug has at most 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case letters and digits joined by hyphens')
  .refine((slug) => !/^\d+$/.test(slug), 'a slug may not be a number')
  .refine((slug) => !/^[0-9a-f]{8,}$/.test(slug), 'a slug may not look like the start of an id');

/** A url, kept as it was written. */
export const WholeUrl = Words.refine(
  (url) => URL.canParse(url),
  'write a whole url, with https://',
);

/** Only the desk may see what is recorded. */
export const Private = z.boolean().optional();

/** A list that may be left out; an empty one is left out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .readonly()
    .optional()
    .transform((items) => (items === undefined || items.length === 0 ? undefined : items));
}
