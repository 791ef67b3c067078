import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { apiMethods } from '../../src/http/api-methods.ts';
import { makeApp } from '../../src/http/app.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { english } from '../../src/summaries/words/english.ts';
import { readTools } from '../../src/tools/read-tools.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
const failures: unknown[] = [];
let desk: Desk;

beforeAll(async () => {
  desk = await newDesk(folder);
  const page = Buffer.from('The bridge at Varn was closed in May. Nobody saw by whom.');
  await captureSource(desk, page, { title: 'The Gazette', slug: 'gazette' });
  const appearance = { speaker: 'Ana Ruiz', source: 'gazette', quote: 'closed in May' };
  await logClaim(desk, { text: 'The bridge at Varn was closed.', slug: 'closed', appearance });
  await logClaim(desk, { text: 'The bridge at Varn was sold.', slug: 'sold' });
  return () => desk.store.close();
});

async function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  const app = makeApp({
    ...{ desk, words: english, hosts: new Set([host]) },
    onFailure: (error) => failures.push(error),
  });
  const answer = await app.request(`http://${host}/api/${address}`, {
    headers: { host, ...headers },
  });
  const text = await answer.text();
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    etag: answer.headers.get('etag') ?? '',
    json: (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>,
  };
}

interface Described {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly parameters: readonly { readonly name: string }[] } }>
  >;
}

describe('the API', () => {
  it.each([
    [
      'search?query=varn&limit=1',
      { hits: [{ slug: expect.any(String) }], next: expect.any(String) },
    ],
    [
      'match?text=The%20bridge%20at%20Varn%20was%20closed',
      { matches: [{ kind: 'same', claim: { slug: 'closed' } }, { kind: 'same_topic' }] },
    ],
    ['claims?stale=false', { items: [{ slug: 'closed' }, { slug: 'sold' }] }],
    ['claims/closed', { claim: { text: 'The bridge at Varn was closed.' } }],
    [
      'claims/closed/status?asOf=2023-05-04',
      { asOf: '2023-05-04', derived: { status: 'unchecked' } },
    ],
    ['claims/closed/summary?length=short', { markdown: expect.stringContaining('Varn') }],
    ['claims/closed/timeline', { claim: { slug: 'closed' } }],
    [
      'sources/gazette/quote?quote=closed%20in%20May',
      { anchor: { outcome: 'found', start: 23, end: 36 } },
    ],
  ])('answers %s', async (address, expected) => {
    const { status, type, json } = await ask(address);
    expect({ status, type }).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
    expect(json).toMatchObject(expected);
  });

  it('says what can be asked as OpenAPI, each tool that reads with all that it takes', async () => {
    const { json } = await ask('openapi.json');
    expect(json).toMatchObject({ openapi: '3.1.0' });
    const { paths } = json as unknown as Described;
    expect(Object.keys(paths)).toHaveLength(readTools.length);
    for (const { path, parameters } of apiMethods) {
      const told = paths[`/api/${path}`]?.get.parameters.map(({ name }) => name);
      expect(told).toEqual(parameters.map(({ name }) => name));
    }
    expect(json).toMatchObject({
      paths: {
        '/api/claims/{claim}/status': {
          get: {
            parameters: [
              { name: 'claim', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'asOf', in: 'query', required: false },
              { name: 'knownAt', in: 'query', required: false },
            ],
          },
        },
      },
    });
  });

  it.each([
    ['search', 400, 'invalid_input'],
    ['search?query=a&query=b', 400, 'bad_query'],
    ['search?query=varn&limit=many', 400, 'invalid_input'],
    ['search?query=varn&limit=0', 400, 'invalid_input'],
    ['search?query=varn&all=true', 400, 'invalid_input'],
    ['claims?stale=perhaps', 400, 'invalid_input'],
    ['claims/closed/status?claim=sold', 400, 'bad_query'],
    ['claims/closed/status?asOf=soon', 400, 'bad_date'],
    ['claims/opened/status', 404, 'not_found'],
    ['claims//status', 404, 'no_method'],
    ['claims/%ff/status', 404, 'no_method'],
    ['claims/a%2Fb/status', 404, 'not_found'],
    ['nothing', 404, 'no_method'],
    ['', 404, 'no_method'],
  ])('tells of %s what is wrong as a problem', async (address, status, code) => {
    const answer = await ask(address);
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json',
      json: { type: 'about:blank', status, code, detail: expect.stringMatching(/\.$/) },
    });
    expect(failures).toEqual([]);
  });

  it('says that nothing is new where nothing is, and answers anew once something is', async () => {
    const { etag } = await ask('claims');
    expect((await ask('claims', { 'if-none-match': etag })).status).toBe(304);
    await logClaim(desk, { text: 'The ferry was late.' });
    expect((await ask('claims', { 'if-none-match': etag })).status).toBe(200);
  });

  it('says of what is private what it says of what is not there, and knows no word of it', async () => {
    await logClaim(desk, { text: 'Xanthippe has the key.', slug: 'key', private: true });
    const { json } = await ask('claims/none/status');
    for (const address of [
      'claims/key',
      'claims/key/status',
      'claims/key/summary',
      'claims/key/timeline',
    ]) {
      const answer = await ask(address);
      expect(answer.status).toBe(404);
      if (address.endsWith('status')) expect(answer.json).toEqual(json);
    }
    expect((await ask('search?query=Xanthippe')).json).toMatchObject({ hits: [] });
    expect(JSON.stringify((await ask('claims')).json)).not.toContain('Xanthippe');
    for (const address of ['match?text=Xanthippe', 'sources/gazette/quote?quote=closed']) {
      expect(await ask(address)).toMatchObject({ status: 400, json: { code: 'holds_private' } });
    }
  });
});
