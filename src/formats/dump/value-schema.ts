import { z } from 'zod';
import { parseInstant } from '../../model/instant.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { Field } from '../../model/record/field.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { codeSchema } from '../../model/schemas/code.ts';
import { Edtf } from '../../model/schemas/edtf.ts';

/**
 * Reads a noun's value from what `valueToJson` wrote. It asks for everything a desk can hold and no more: a
 * desk may hold a text that is empty or longer than what is recorded today.
 */
export function valueSchema(noun: Noun): z.ZodType<RecordValue<NounName>> {
  const known = schemas.get(noun.name);
  if (known) return known;
  const fields = Object.entries(noun.fields).map(([name, field]): [string, z.ZodType] => {
    const schema = fieldSchema(field);
    return [name, field.presence === 'optional' ? schema.optional() : schema];
  });
  const schema = z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<
    RecordValue<NounName>
  >;
  schemas.set(noun.name, schema);
  return schema;
}

const schemas = new Map<NounName, z.ZodType<RecordValue<NounName>>>();

/** A text both databases keep as it is. */
export const StoredText = z
  .string()
  .refine((text) => text.isWellFormed(), 'the text holds half of a character (a lone surrogate)')
  .refine((text) => !text.includes('\u0000'), 'the text holds the character U+0000');

/** The number of a record, or a count: both databases hold it in four bytes. */
export const WholeNumber = z.int().min(0).max(2_147_483_647);

/** A UTC instant as it is stored. */
export const StoredInstant = z
  .string()
  .refine((text) => parseInstant(text) === text, 'it is no instant');

function fieldSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'words':
    case 'token':
      return StoredText;
    case 'decimal':
      return z.string().regex(/^-?\d{1,40}(\.\d{1,20})?$/, 'it is no decimal number');
    case 'instant':
      return StoredInstant;
    case 'date':
      return Edtf;
    case 'integer':
    case 'reference':
      return WholeNumber;
    case 'code':
      return codeSchema(field.vocabulary);
    case 'list':
    case 'tokens':
      return z.array(StoredText).min(1);
    case 'codes':
      return z.array(codeSchema(field.vocabulary)).min(1);
    case 'references':
      return z.array(WholeNumber).min(1);
    case 'ranges':
      return z.array(z.tuple([WholeNumber, WholeNumber])).min(1);
  }
}
