import type { Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { inputSchema } from '../tools/input-schema.ts';
import type { Tool } from '../tools/tool.ts';

/** A tool as the protocol lists it, with the schema of what it takes. */
export const toolListed = ({ name, title, description, input, writes }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: inputSchema(input) as ListedTool['inputSchema'],
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
