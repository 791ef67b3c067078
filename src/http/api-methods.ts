import { inputSchema, type PropertySchema } from '../tools/input-schema.ts';
import { readTools } from '../tools/read-tools.ts';
import type { Tool } from '../tools/tool.ts';

/** Something that can be asked for over HTTP: a tool that reads, at an address. */
export interface ApiMethod {
  readonly tool: Tool;
  /** Its address under `/api/`, with what stands in braces for a value. */
  readonly path: string;
  readonly parameters: readonly ApiParameter[];
}

/** What a method is given, in its address or behind the question mark. */
export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: PropertySchema;
}

const paths: Readonly<Record<string, string>> = {
  search: 'search',
  match: 'match',
  claims: 'claims',
  claim_in_full: 'claims/{claim}',
  claim_status: 'claims/{claim}/status',
  claim_summary: 'claims/{claim}/summary',
  claim_timeline: 'claims/{claim}/timeline',
  find_quote: 'sources/{source}/quote',
};

/** Every tool that reads and has an address. */
export const apiMethods: readonly ApiMethod[] = readTools.flatMap((tool) => {
  const path = paths[tool.name];
  return path === undefined ? [] : [{ tool, path, parameters: parametersOf(tool, path) }];
});

function parametersOf({ input }: Tool, path: string): readonly ApiParameter[] {
  const { properties = {}, required = [] } = inputSchema(input);
  return Object.entries(properties).map(([name, schema]) => {
    const isInPath = path.includes(`{${name}}`);
    return {
      name,
      in: isInPath ? 'path' : 'query',
      required: isInPath || required.includes(name),
      schema,
    };
  });
}

/** A method with the values that stand in its address. */
interface AskedMethod {
  readonly method: ApiMethod;
  readonly values: Readonly<Record<string, string>>;
}

/** The method at an address under `/api/`, as it stands in the request; null where none is. */
export function methodAt(path: string): AskedMethod | null {
  const parts = path.split('/');
  for (const method of apiMethods) {
    const values = valuesAt(method.path.split('/'), parts);
    if (values !== null) return { method, values };
  }
  return null;
}

function valuesAt(
  wanted: readonly string[],
  parts: readonly string[],
): Readonly<Record<string, string>> | null {
  if (wanted.length !== parts.length) return null;
  const values: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const [, name] = /^\{(.+)\}$/.exec(wanted[at] ?? '') ?? [];
    if (name === undefined) {
      if (part !== wanted[at]) return null;
      continue;
    }
    const value = decoded(part);
    if (value === '') return null;
    values[name] = value;
  }
  return values;
}

/** What stands in a part of an address; nothing where it is not well formed. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
