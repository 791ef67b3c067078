import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeApp } from '../../src/http/app.ts';
import { serveDesk } from '../../src/http/serve-desk.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const onFailure = (): undefined => undefined;
const get = async (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  words = english,
) => {
  const app = makeApp({ desk, words, hosts: new Set([host]), onFailure });
  return app.request(`http://${host}${path}`, { headers: { host, ...headers } });
};

describe('a page that the reader has', () => {
  it('is not sent again, whether its tag came back weak, among others, or as any', async () => {
    const tag = (await get('/claims/bridge')).headers.get('etag') ?? '';
    for (const had of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
      expect((await get('/claims/bridge', { 'if-none-match': had })).status).toBe(304);
    }
    expect((await get('/claims/bridge', { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });
});

describe('a target that names another host', () => {
  it('is refused, whatever the header says', async () => {
    const serving = await serveDesk({
      desk,
      words: english,
      host: '127.0.0.1',
      port: 0,
      onFailure,
    });
    const { port } = new URL(serving.url);
    const asked = (target: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { host: `localhost:${port}` };
        const sent = request({ host: '127.0.0.1', port, path: target, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        sent.on('error', reject).end();
      });
    expect(await asked('http://evil.example/corrections.xml')).toBe(421);
    expect(await asked(`http://localhost:${port}/corrections.xml`)).toBe(200);
    expect(await asked('/corrections.xml')).toBe(200);
    await serving.close();
  });
});

describe('what is no request', () => {
  const told = async (lines: readonly string[]): Promise<string> => {
    const serving = await serveDesk({
      ...{ desk, words: english, host: '127.0.0.1', port: 0, onFailure },
    });
    const socket = connect(Number(new URL(serving.url).port), '127.0.0.1');
    socket.end(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    await serving.close();
    return answer;
  };

  it.each([
    ['without a host', ['GET / HTTP/1.1']],
    ['of a host that is none', ['GET / HTTP/1.1', 'Host: localhost/@x']],
    ['of a target that is none', ['GET http://[/ HTTP/1.1', 'Host: localhost']],
    ['of a scheme of its own', ['GET ftp://localhost/ HTTP/1.1', 'Host: localhost']],
    ['of everything', ['OPTIONS * HTTP/1.1', 'Host: localhost']],
  ])('is refused with the headers of every answer: %s', async (_, lines) => {
    const answer = await told(lines);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(answer).toMatch(/^x-content-type-options: nosniff/im);
    expect(answer).toContain('This cannot be asked.');
  });

  it.each([
    ['what is not HTTP', 400, ['garbage']],
    ['a header without a colon', 400, ['GET / HTTP/1.1', 'Host: localhost', 'Wrong header']],
    ['too long a header', 431, ['GET / HTTP/1.1', `X-Long: ${'a'.repeat(17_000)}`]],
  ])(
    'is refused with the headers of every answer before it is read: %s',
    async (_, status, lines) => {
      const answer = await told(lines);
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer).toMatch(/^content-security-policy: default-src 'none'/im);
      expect(answer).toMatch(/^x-content-type-options: nosniff/im);
      expect(answer).toContain('This cannot be asked.');
    },
  );
});

describe('a page in German of what is asked wrongly', () => {
  it('carries no English sentence', async () => {
    expect(await (await get('/claims?after=x')).text()).toContain('<bdi>');
    const answer = await get('/claims?status=nonsense', {}, german);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.not.stringContaining('none of'),
    ]);
  });
});

describe('the page of a speaker', () => {
  it('names no other spelling that is the name itself', async () => {
    await addSpeaker(desk, { name: 'Ines Okora', slug: 'okoro' });
    await correctRecord(desk, {
      record: 'okoro',
      set: { name: 'Inés Okoro' },
      because: 'Misspelt.',
    });
    expect(await (await get('/speakers/okoro')).text()).not.toContain('Also known as');
  });

  it('does not say that nothing was said where a look is on record', async () => {
    await noteAbsence(desk, {
      claim: 'bridge',
      kind: 'noted',
      by: 'Jan Brandt',
      until: '2023-05-04',
    });
    const page = await (await get('/speakers/jan-brandt')).text();
    expect(page).toContain('No claim of this speaker is on record');
    expect(page).toContain('The bridge was closed in May 2023.');
  });
});
