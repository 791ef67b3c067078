import { expect, it } from 'vitest';
import { makeApp } from '../../../src/http/app.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { english } from '../../../src/summaries/words/english.ts';
import { bridgeWorld } from '../../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const host = '127.0.0.1:4173';

it('tells of no withdrawal before its day, and of one that straddles the day as possible', async () => {
  const desk = await newDesk(folder);
  await bridgeWorld(desk);
  await retractRecord(desk, { record: 'paper', because: 'It was a hoax.', on: '2024' });
  await retractRecord(desk, { record: 'council', because: 'Another one.', mistake: true });
  const app = makeApp({ desk, words: english, hosts: new Set([host]), onFailure: () => undefined });
  const told = async (asOf: string): Promise<string> => {
    const path = `http://${host}/corrections?as-of=${asOf}`;
    return (await app.request(path, { headers: { host } })).text();
  };
  expect(await told('2023-12-31')).not.toContain('hoax');
  expect(await told('2024-06-01')).toMatch(/[Pp]ossibly by then.*hoax/s);
  expect(await told('2024-12-31')).toMatch(/hoax/);
  expect(await told('2024-12-31')).not.toMatch(/[Pp]ossibly/);
  expect(await told('2020')).toContain('Another one.');
  await desk.store.close();
});
