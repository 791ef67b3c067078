import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimText } from '../../src/cli/present/claim-text.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const asOf = '2023-06-01';
const otherwise = 'Ana Ruiz assessed it (20 May 2023) and came to another status than the rule';
const theirs =
  'Reviewed by Town Check (21 May 2023), whose rating, word for word, is “Mostly true”.';
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  const because = 'The paper has it from nobody.';
  const judgement = { status: 'insufficient', confidence: 'low', because } as const;
  await assessClaim(desk, { claim: 'bridge', ...judgement, on: '2023-05-20' });
  const review = { publisher: 'Town Check', rating: 'Mostly true', on: '2023-05-21' };
  await addReview(desk, { claim: 'bridge', ...review });
});
afterAll(() => desk.store.close());

const published = async (words: typeof english): Promise<(path: string) => string> => {
  const site = join(folder, words.language);
  await publishSite(desk, { folder: site, words, base: 'https://facts.example.org', asOf });
  return (path) => readFileSync(join(site, path), 'utf8');
};

describe('where a claim stands is never told by the rule alone', () => {
  it('in what others frame, and in what a link to its page shows', async () => {
    const read = await published(english);
    const [description] =
      /<meta property="og:description"[^>]*>/.exec(read('claims/bridge.html')) ?? [];
    for (const told of [read('embed/bridge.html'), description]) {
      expect(told).toContain(otherwise);
      expect(told).toContain(theirs);
    }
    expect((await published(german))('embed/bridge.html')).toContain('zu einem anderen Stand');
  });

  it('in what the terminal shows of one claim', async () => {
    const shown = claimText(await dossier(desk, { claim: 'bridge', asOf }), 1_000);
    expect(shown).toContain(otherwise);
    expect(shown).toContain(theirs);
  });
});
