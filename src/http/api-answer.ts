import type { Desk } from '../desk.ts';
import { AsofError, InvalidInput } from '../errors.ts';
import { type ApiMethod, methodAt } from './api-methods.ts';
import { answerOf, type Kept } from './kept-pages.ts';
import { openApi } from './open-api.ts';

/** What is asked for, and who is told of what is ours to mend. */
interface ApiAsked {
  readonly desk: Desk;
  /** The address behind `/api/`, as it stands in the request. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Answers what the tools that read answer, as JSON, and what it does not answer as a problem (RFC 9457), from public records alone. Of
 * what is absent and what is not public the same is said, so that nobody learns what is hidden.
 */
export async function apiAnswer({ desk, path, query, onFailure }: ApiAsked): Promise<Kept> {
  if (path === 'openapi.json') return inJson(openApi());
  const asked = methodAt(path);
  if (asked === null) return problem(404, 'no_method', noMethod);
  try {
    const input = { ...inputOf(asked.method, query), ...asked.values };
    return inJson(await asked.method.tool.run({ desk, isPublic: true }, input));
  } catch (error) {
    const { status, code, detail } = toldOf(error);
    if (status === 500) onFailure(error);
    return problem(status, code, detail);
  }
}

const noMethod = 'There is nothing to ask here: GET /api/openapi.json says what can be asked.';

/** The values of the question, each as its schema takes it; what is none is left to the schema to refuse. */
function inputOf({ parameters }: ApiMethod, query: URLSearchParams) {
  const types = new Map(parameters.map(({ name, in: place, schema }) => [name, { place, schema }]));
  const input: Record<string, unknown> = {};
  for (const name of query.keys()) {
    const known = types.get(name);
    if (known?.place === 'path') throw bad(`"${name}" stands in the address`);
    if (query.getAll(name).length > 1) throw bad(`"${name.slice(0, 60)}" is given more than once`);
    input[name] = readAs(query.get(name) ?? '', known?.schema.type);
  }
  return input;
}

function readAs(text: string, type: string | undefined): unknown {
  if (type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (type !== 'boolean') return text;
  return text === 'true' || (text === 'false' ? false : text);
}

const bad = (what: string): InvalidInput => new InvalidInput('bad_query', `${what}.`);

type Status = Exclude<Kept['status'], 200>;

function toldOf(error: unknown): { status: Status; code: string; detail: string } {
  if (error instanceof AsofError) {
    const { kind, code, message } = error;
    if (kind === 'invalid') return { status: 400, code, detail: message };
    if (kind === 'not_found') return { status: 404, code: 'not_found', detail: notFound };
    if (kind === 'busy') return { status: 503, code, detail: 'The desk is busy: ask again.' };
  }
  return { status: 500, code: 'unexpected', detail: 'Something went wrong here.' };
}

const notFound = 'There is no such record, or it is not public.';

const titles: Readonly<Record<Status, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const problem = (status: Status, code: string, detail: string): Kept =>
  answerOf(written({ type: 'about:blank', title: titles[status], status, detail, code }), status);

const inJson = (value: object): Kept => answerOf(written(value), 200);

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
