import { expect, it } from 'vitest';
import { matchesText } from '../../../src/cli/present/matches-text.ts';
import { matchesStanding } from '../../../src/queries/match/matches-standing.ts';
import { addReview } from '../../../src/services/add-review.ts';
import { bridgeWorld, firmPiece } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

it('a match tells where its claim stands as of the day, and how others rated it', async () => {
  const desk = await newDesk(scratchFolder());
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  await addReview(desk, {
    ...{ claim: 'bridge', publisher: 'Town Check', rating: 'Mostly true', on: '2023-05-21' },
  });
  const told = async (asOf: string) => {
    const matches = await matchesStanding(desk, { text: 'The bridge was closed.', asOf });
    return matches.filter(({ claim }) => claim.slug === 'bridge');
  };
  const before = await told('2022-01-01');
  expect(before).toMatchObject([{ stands: { status: 'unchecked', reviews: [] } }]);
  const after = await told('2023-06-01');
  const reviews = [{ publisher: 'Town Check', rating: 'Mostly true' }];
  expect(after).toMatchObject([{ stands: { status: 'supported', reviews } }]);
  expect(after.map(({ claim, score, kind }) => [claim, score, kind])).toEqual(
    before.map(({ claim, score, kind }) => [claim, score, kind]),
  );
  expect(matchesText(after, 200)).toContain('→ supported; reviewed by Town Check: “Mostly true”');
  await desk.store.close();
});
