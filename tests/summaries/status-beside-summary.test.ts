import { expect, it } from 'vitest';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { toJson } from '../../src/summaries/json.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('the trace of a summary is that of status, without what came later, which changes no summary', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  await firmPiece(desk, 'wire');
  const question = { claim: 'bridge', asOf: '2023-05-11' };
  const summary = async () => {
    const found = await dossier(desk, question);
    const { knownAt: _at, position: _position, ...document } = toJson(found, outlineOf(found));
    return document;
  };
  const before = await summary();
  const { n } = await firmPiece(desk, 'council', 'refutes');
  expect(await summary()).toEqual(before);
  const { derived } = await status(desk, question);
  const named = (pieces: readonly { readonly n: number }[]) => pieces.map((piece) => piece.n);
  expect(derived.setAside).toContainEqual(expect.objectContaining({ n, reason: 'too_late' }));
  expect(named(before.derived.setAside)).toEqual(
    named(derived.setAside).filter((one) => one !== n),
  );
  expect(named(before.derived.counted)).toEqual(named(derived.counted));
  expect(before.derived.setAside).toMatchObject([{ reason: 'same_origin' }]);
  await desk.store.close();
});
