import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { recordEveryNoun } from '../support/every-noun.ts';
import { ana } from '../support/fixed-world.ts';
import { newServer, noPrograms, serverPrograms } from '../support/own-server.ts';
import { scratchFolder } from '../support/test-desks.ts';

describe.skipIf(serverPrograms === undefined)(
  `pg_dump and pg_restore (${serverPrograms ?? noPrograms})`,
  () => {
    it('bring a desk back whole, with its head', async () => {
      const server = await newServer();
      onTestFinished(() => server.remove());
      const url = `${server.url}?schema=desk`;
      await makeDesk(url);
      const desk = await openDesk(url, { actor: ana });
      await recordEveryNoun(desk, 2);
      const file = join(scratchFolder(), 'desk.dump');
      const on = ['-h', '127.0.0.1', '-p', String(server.port), '-U', 'asof'];
      const run = (program: string, ...words: readonly string[]) =>
        execFileSync(join(serverPrograms ?? '', program), [...on, ...words]);
      run('pg_dump', '-Fc', '--schema=desk', '-f', file, 'postgres');
      run('createdb', 'other');
      run('pg_restore', '-d', 'other', file);
      const other = new URL(url);
      other.pathname = '/other';
      const back = await openDesk(other.toString(), { actor: ana });
      expect(await readHead(back)).toEqual(await readHead(desk));
      expect(await verifyDesk(back)).toMatchObject({ ok: true, problems: [] });
      await Promise.all([desk, back].map(({ store }) => store.close()));
    });

    it('are what asof backup leads to, beside a copy in a file', async () => {
      const server = await newServer();
      onTestFinished(() => server.remove());
      await makeDesk(server.url);
      const { store } = await openDesk(server.url, { actor: ana });
      const refused: unknown = await store.copyTo('copy.db').catch((error: unknown) => error);
      expect(refused).toMatchObject({
        code: 'no_copy',
        hints: [
          expect.stringContaining('asof move postgresql://… file:copy.db'),
          expect.stringMatching(/pg_dump .* "asof export dump", which "asof restore"/),
        ],
      });
      await store.close();
    });
  },
);
