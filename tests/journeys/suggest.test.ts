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
  const capture = ['source', 'capture', file, '--slug', 'talk', '--published-on', '2023-05'];
  await asof(...capture);
  const scratch = scratchFolder();
  await asofHere(scratch, {}, ...capture);
  const shown = (await asofHere(scratch, {}, 'source', 'suggest', 'talk')).stdout;
  expect(shown).toMatch(/^Who speaks\nplace +who +words\n/);
  expect(shown).toMatch(/\d+–\d+ +Ana Ruiz +We have read the warnings/);
  expect(shown).toMatch(
    /\n\d+ {2}Ana Ruiz knows of none \(event, claim \d+\)\n {4}This has happened\n {4}in: "To date there's no evidence/,
  );
  expect(shown).toContain('said just before: "We have read the warnings from Eastport."');
  expect(shown).toMatch(/ · given to the town council · hedged: According to\n/);
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
