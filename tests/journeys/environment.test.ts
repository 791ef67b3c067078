import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofIn } from './asof.ts';

it.skipIf(onServer)('a variable that is empty names neither desk nor actor', async () => {
  const here = scratchFolder();
  const empty = { env: { ASOF_DESK: '', ASOF_ACTOR: '', ASOF_READ: '', ASOF_EMBEDDER: '' } };
  await asofIn(here, empty, 'claim', 'log', '--text', 'One thing.', '--slug', 'one');
  const { json } = await asofIn(here, empty, 'claim', 'show', 'one', '--json');
  expect(json.claim?.entered?.by).toBe(userInfo().username);
  expect(existsSync(join(here, 'asof.db'))).toBe(true);
});

it('an actor without a name is whoever else is named', async () => {
  const here = scratchFolder();
  const log = ['claim', 'log', '--text', 'One thing.', '--slug', 'one', '--actor', ' '];
  const { json } = await asofIn(here, {}, ...log, '--json');
  expect(json.claim?.n).toBeTypeOf('number');
  const shown = await asofIn(here, {}, 'claim', 'show', 'one', '--json');
  expect(shown.json.claim?.entered?.by).toBe('Ana Ruiz');
});
