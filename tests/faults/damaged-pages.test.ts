import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AsofError } from '../../src/errors.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const whole = join(folder, 'whole.db');
const damaged = join(folder, 'damaged.db');
const pageBytes = 4096;

/** What a desk with this page overwritten answers to being verified, copied and written to. */
async function answersWithout(page: number): Promise<readonly unknown[]> {
  for (const ending of ['-wal', '-shm']) rmSync(`${damaged}${ending}`, { force: true });
  const bytes = readFileSync(whole);
  bytes.fill(0xa5, page * pageBytes, (page + 1) * pageBytes);
  writeFileSync(damaged, bytes);
  try {
    const desk = await openDesk(`file:${damaged}`, { actor: { name: 'Ana', kind: 'person' } });
    const asked = [
      () => verifyDesk(desk),
      () => desk.store.copyTo(join(folder, `copy-${page}.db`)),
      () => logClaim(desk, { text: `The quay was shut, page ${page}.` }),
    ];
    const answers: unknown[] = [];
    for (const ask of asked) answers.push(await ask().catch((error: unknown) => error));
    await desk.store.close();
    return answers;
  } catch (error) {
    return [error];
  }
}

it('a page of the file that cannot be read is told as damage, whichever it is', async () => {
  const desk = await newFileDesk(folder);
  await bridgeWorld(desk);
  await desk.store.copyTo(whole);
  await desk.store.close();
  const pages = readFileSync(whole).length / pageBytes;
  const codes = new Set<string>();
  for (let page = 1; page < pages; page += 1) {
    for (const answer of await answersWithout(page)) {
      if (!(answer instanceof Error)) continue;
      expect(answer, `page ${page}: ${answer.message}`).toBeInstanceOf(AsofError);
      if (answer instanceof AsofError) codes.add(answer.code);
    }
  }
  expect([...codes]).toContain('desk_damaged');
});
