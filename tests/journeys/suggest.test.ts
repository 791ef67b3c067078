import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { talk } from '../text/suggest/talk.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const asof = (...words: string[]) => asofHere(folder, {}, ...words);

it('asof source suggest proposes drafts that a person takes over one by one', async () => {
  const file = join(folder, 'talk.txt');
  writeFileSync(file, talk);
  await asof('source', 'capture', file, '--slug', 'talk', '--published-on', '2023-05');
  const run = await asof('source', 'suggest', 'talk', '--json');
  expect(run.code).toBe(0);
  const drafts = run.json.drafts as unknown as readonly { quote: string; absence: { n: number } }[];
  const noted = drafts.find(({ quote }) => quote.includes('no evidence that I know of'));
  expect(noted).toMatchObject({
    ...{ start: expect.any(Number), end: expect.any(Number), speaker: 'Ana Ruiz' },
    claim: { text: 'This has happened' },
  });
  const accepted = await asof('draft', 'accept', String(noted?.absence.n), '--json');
  expect(accepted.code).toBe(0);
  expect((await asof('source', 'suggest', 'talk')).stdout).toContain('No new candidates.');
});
