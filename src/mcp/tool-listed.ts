import type { Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Tool } from './tool.ts';

/** A tool as the protocol lists it, with the schema of what it takes. */
export const toolListed = ({ name, title, description, input, writes }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: schemaOf(input),
  annotations: {
    title,
    readOnlyHint: !writes,
    // Nothing is ever overwritten, and what is recorded twice is there twice.
    destructiveHint: false,
    idempotentHint: !writes,
    // No tool reaches beyond the desk.
    openWorldHint: false,
  },
});

function schemaOf(input: z.ZodType): ListedTool['inputSchema'] {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: 'input',
    // A text that is read as something else is a text.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return schema as ListedTool['inputSchema'];
}
