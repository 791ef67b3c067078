import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishSite } from '../../src/publish/publish-site.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it.each(['https://facts.example/?q=1', 'https://facts.example#top', 'facts.example'])(
  'no site stands below %s',
  async (base) => {
    const desk = await newDesk(folder);
    const site = publishSite(desk, { folder: join(folder, 'site'), words: english, base });
    await expect(site).rejects.toMatchObject({ code: 'bad_address' });
    await desk.store.close();
  },
);
