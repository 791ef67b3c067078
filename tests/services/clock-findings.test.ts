import { expect, it } from 'vitest';
import { readHead } from '../../src/queries/head.ts';
import { clockFindings } from '../../src/services/clock-findings.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

it('a clock that went back, and one that is behind the last entry, are told', async () => {
  let now = '2026-03-01T10:00:00.000Z';
  const clock = { now: () => Date.parse(now) };
  const desk = await newDesk(folder, { clock });
  const told = async () =>
    (await clockFindings(desk, await readHead(desk))).map(({ what }) => what);
  for (const at of ['03-01T10', '03-02T10', '03-02T09', '03-02T11', '03-02T10']) {
    now = `2026-${at}:00:00.000Z`;
    await logClaim(desk, { text: `The bridge was shut at ${at}.` });
  }
  const back =
    'Entry 3 says 2026-03-02T09:00:00.000Z, earlier than the one before it, 2026-03-02T10:00:00.000Z, the first of 2 such: a clock went back.';
  expect(await told()).toEqual([back]);
  now = '2026-02-28T10:00:00.000Z';
  expect(await told()).toEqual([
    back,
    'The last entry, 5, says 2026-03-02T10:00:00.000Z, and it is 2026-02-28T10:00:00.000Z by the clock of this machine.',
  ]);
  await desk.store.close();
});
