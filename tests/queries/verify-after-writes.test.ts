import { expect, it } from 'vitest';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

/* FTS5 merges the parts of its index every few writes; the reading connection had looked before. */
it('verify finds nothing in a process that searched and then wrote', async () => {
  const desk = await newDesk(folder);
  for (const storm of ['first', 'second', 'third']) {
    await logClaim(desk, { text: `The ${storm} storm damaged the harbour bridge.` });
  }
  for (let written = 0; written < 12; written += 1) {
    await performAct(desk, 'topic.added', (act) =>
      act.record('topic', { name: `Storm number ${written}` }),
    );
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    await logClaim(desk, { text: `The storm numbered ${written} damaged the harbour bridge.` });
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  }
  await desk.store.close();
});
