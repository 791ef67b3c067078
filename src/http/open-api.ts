import { type ApiMethod, apiMethods } from './api-methods.ts';

/** What can be asked of the API, as OpenAPI 3.1 describes it: each parameter by the schema that it is held against. */
export const openApi = (): object => ({
  openapi: '3.1.0',
  info: {
    title: 'asof',
    version: '1',
    description:
      'Who claimed what, where it was said, what evidence bears on it, and what that showed as of any date. Public records alone, to be read.',
  },
  paths: Object.fromEntries(
    apiMethods.map((method) => [`/api/${method.path}`, { get: operation(method) }]),
  ),
  components: { responses: { Problem: problem } },
});

const operation = ({ tool, parameters }: ApiMethod): object => ({
  operationId: tool.name,
  summary: tool.title,
  description: tool.description,
  parameters: parameters.map(({ schema: { description, ...schema }, ...parameter }) => ({
    ...parameter,
    ...(description === undefined ? {} : { description }),
    schema,
  })),
  responses: {
    200: {
      description: tool.title,
      content: { 'application/json': { schema: { type: 'object' } } },
    },
    default: { $ref: '#/components/responses/Problem' },
  },
});

/** RFC 9457. */
const problem = {
  description: 'Why it was not answered.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'code'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string', description: 'What is wrong, in a sentence.' },
          code: { type: 'string', description: 'The same in a word that stays.' },
        },
      },
    },
  },
};
