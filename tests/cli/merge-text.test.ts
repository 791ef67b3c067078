import { expect, it } from 'vitest';
import { mergedClaimsText } from '../../src/cli/present/merge-text.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('claims that became one are said to differ in words, and which of the two holds', async () => {
  const desk = await newDesk(folder);
  const facts = { text: 'The ferry carried 40 people.' } as const;
  await logClaim(desk, {
    ...facts,
    slug: 'kept',
    kind: 'quantity',
    about: '2023',
    terms: 'Aboard.',
  });
  await logClaim(desk, { ...facts, slug: 'gone', about: '2024', amount: { low: '40' } });
  const said = mergedClaimsText(
    await mergeClaims(desk, { kept: 'kept', gone: 'gone', because: 'One.' }),
  );
  const numbers = /claim (?<gone>\d+) counts as claim (?<kept>\d+)/.exec(said)?.groups ?? {};
  const lines = said.split('\n').filter((line) => /differ|Only/.test(line));
  expect(lines).toEqual([
    'They differ in the kind of claim: “quantity” holds, not “event”.',
    'They differ in the time it is about: “2023” holds, not “2024”.',
    `Only claim ${numbers.gone} gives the lower bound, “40”: it holds no more, since claim ${numbers.kept} gives none.`,
    `Only claim ${numbers.kept} gives the note on its terms: “Aboard” holds.`,
  ]);
  await desk.store.close();
});
