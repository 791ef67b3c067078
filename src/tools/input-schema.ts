import { z } from 'zod';

/** JSON Schema of an object: what a tool takes, as whoever asks writes it. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly required?: readonly string[];
}

/** Of one of its fields. */
export interface PropertySchema {
  readonly type?: string;
  readonly description?: string;
}

/** The schema of what is given to a tool; a text that is read as something else is a text. */
export function inputSchema(input: z.ZodType): InputSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return schema as unknown as InputSchema;
}
