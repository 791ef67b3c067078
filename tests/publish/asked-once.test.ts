import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { english } from '../../src/summaries/words/english.ts';
import { runsOf } from '../support/runs-of.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

/** Without the question whether nothing has come since, which a list by the stored standing asks. */
const asksWhere = /from "desk_head"(?! where "n" =)|from "ledger_entry" where/;

it('a site asks where the ledger stands as often for many pages as for few', async () => {
  const folder = scratchFolder();
  const desk = await newFileDesk(folder);
  const asked = async (site: string): Promise<number> => {
    const runs = await runsOf(desk, (own) =>
      publishSite(own, { folder: join(folder, site), words: english, madeBy: 'this release' }),
    );
    return runs.filter((sql) => asksWhere.test(sql)).length;
  };
  await pagesNamed('one', desk);
  const ofFew = await asked('few');
  for (const name of ['two', 'three', 'four', 'five']) await pagesNamed(name, desk);
  expect(await asked('many')).toBe(ofFew);
  await desk.store.close();
});

/** A speaker, a topic with a claim, and a source whose text was captured. */
async function pagesNamed(name: string, desk: Desk): Promise<void> {
  await addSpeaker(desk, { name: `Speaker ${name}` });
  await captureSource(desk, Buffer.from(`The text ${name}.`), { title: `Source ${name}` });
  const appearance = { speaker: `Speaker ${name}`, saidOn: '2023-03-02' };
  await logClaim(desk, { text: `The claim ${name}.`, topics: [name], appearance });
}
