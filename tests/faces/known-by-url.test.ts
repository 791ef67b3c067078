import { expect, it } from 'vitest';
import { shownSourceText } from '../../src/cli/present/source-json.ts';
import { makeApp } from '../../src/http/app.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addSource } from '../../src/services/add-source.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const host = '127.0.0.1:4173';
const url = 'https://paper.example/bridge';

it('tells the address of a source once, where it stands in place of a title', async () => {
  const desk = await newDesk(scratchFolder());
  await addSource(desk, { title: url, url, slug: 'bare' });
  await addSource(desk, { title: 'The paper', url, slug: 'titled' });
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  const page = async (slug: string): Promise<string> =>
    (await app.request(`http://${host}/sources/${slug}`, { headers: { host } })).text();
  const link = `<a href="${url}" rel="noopener nofollow external"><bdi>${url}</bdi></a>`;
  expect(await page('bare')).toContain(`<h1>${link}</h1>`);
  expect(await page('bare')).not.toContain('Where it was published');
  expect(await page('titled')).toContain(`Where it was published: ${link}`);
  const shown = async (source: string): Promise<string> =>
    shownSourceText(await showSource(desk, { source }), 200);
  expect((await shown('bare')).split(url)).toHaveLength(2);
  expect(await shown('titled')).toMatch(/title +The paper\n[\s\S]*url +https:/);
  await desk.store.close();
});
