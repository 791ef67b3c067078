import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { listSpeakers } from '../../src/queries/list-speakers.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { mergeSpeakers } from '../../src/services/merge-speakers.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { askingAll, desksOnEach } from './each-database.ts';

const desks = await desksOnEach();
const all = askingAll(desks);

async function joinAndPart(desk: Desk): Promise<void> {
  const because = 'One.';
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  for (const slug of ['shut', 'closed']) {
    await logClaim(desk, { text: `The bridge was ${slug}.`, slug, topics: ['Roads'] });
  }
  await addAppearance(desk, { claim: 'shut', speaker: 'Eva Novak', saidOn: '2023-05-02' });
  await addAppearance(desk, { claim: 'bridge', speaker: 'Ева Новак', saidOn: '2023-05-03' });
  await mergeClaims(desk, { kept: 'closed', gone: 'shut', because });
  await mergeClaims(desk, { kept: 'bridge', gone: 'closed', because });
  await mergeSpeakers(desk, { kept: 'Eva Novak', gone: 'Ева Новак', because });
  await partClaims(desk, { claim: 'closed', because });
  await mergeClaims(desk, { kept: 'closed', gone: 'bridge', because });
}

describe('merges and partings, on each database by the same clock', () => {
  beforeAll(async () => {
    for (const [, desk] of desks) await joinAndPart(desk);
  }, 120_000);

  it('make the same identities, span by span', async () => {
    const spans = await all(({ store }) =>
      store.reader
        .selectFrom('derived_identity')
        .selectAll()
        .orderBy('n')
        .orderBy('from_n')
        .execute(),
    );
    expect(spans).toHaveLength(6);
  });

  it('give the same lists, statuses and dossiers at every ledger position', async () => {
    const { position } = await all(({ store }) =>
      store.reader.selectFrom('desk_head').select(['position', 'link']).executeTakeFirstOrThrow(),
    );
    for (let at = 8; at <= position; at += 1) {
      const clocks = { asOf: '2023-12-31', knownAt: String(at) };
      await all((desk) => listClaims(desk, clocks));
      await all((desk) => listClaims(desk, { ...clocks, topic: 'Roads', speaker: 'Eva Novak' }));
      await all((desk) => listSpeakers(desk, clocks));
      await all((desk) => status(desk, { ...clocks, claim: 'bridge' }));
      await all((desk) => dossier(desk, { ...clocks, claim: 'shut', public: true }));
    }
  });

  it('verify on each', async () => {
    expect((await all((desk) => verifyDesk(desk))).problems).toEqual([]);
  });
});
