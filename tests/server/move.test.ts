import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeDesk, makeDeskByAndBy, makeDeskLike } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { type DeskHead, readHead } from '../../src/queries/head.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { moveDesk } from '../../src/services/move/move-desk.ts';
import { systemIds } from '../../src/system.ts';
import { asofHere } from '../journeys/asof.ts';
import { askServer, droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
droppedAtTheEnd();

/** With a uuid of its own: half moved, a desk is found by it, whoever else moves one. */
async function smallDesk(): Promise<Desk> {
  const desk = await newFileDesk(folder, { ids: systemIds });
  await logClaim(desk, { text: 'The bridge was shut.' });
  return desk;
}

async function moveInto(url: string, from: Desk) {
  const to = await openDesk(url);
  const moved = await moveDesk(from, to);
  await to.store.close();
  return moved;
}

const schemaOf = (url: string): string => new URL(url).searchParams.get('schema') ?? '';
const draftOf = ({ desk }: DeskHead): string => `asof_half_${desk.replaceAll('-', '')}`;
const draftsOf = (head: DeskHead) =>
  askServer(`SELECT 1 FROM pg_namespace WHERE nspname = '${draftOf(head)}'`);

/** Another program's table, in the schema that a desk is to get. */
const occupied = (url: string) =>
  askServer(`CREATE SCHEMA ${schemaOf(url)}; CREATE TABLE ${schemaOf(url)}.theirs (id INTEGER)`);

describe.skipIf(testServer === undefined)('a desk built on a server', () => {
  it('that cannot have its place is kept whole, and takes it when it is free again', async () => {
    const desk = await smallDesk();
    const head = await readHead(desk);
    const to = serverDeskUrl('kept');
    const moving = makeDeskByAndBy(to, head, async (draft) => {
      await moveInto(draft, desk);
      await occupied(to);
    });
    await expect(moving).rejects.toMatchObject({ code: 'not_a_desk' });
    expect(await draftsOf(head)).toHaveLength(1);
    await askServer(`DROP SCHEMA ${schemaOf(to)} CASCADE`);
    const moved = await makeDeskByAndBy(to, head, (draft) => moveInto(draft, desk));
    expect(moved).toMatchObject({ resumedAt: head.position, head });
    expect(await draftsOf(head)).toEqual([]);
    await desk.store.close();
  });

  it('is refused before anything is moved where the schema is another program’s', async () => {
    const desk = await smallDesk();
    const to = serverDeskUrl('theirs');
    await occupied(to);
    const begun: string[] = [];
    const moving = makeDeskByAndBy(to, await readHead(desk), async (draft) => begun.push(draft));
    await expect(moving).rejects.toMatchObject({ code: 'not_a_desk' });
    expect(begun).toEqual([]);
    await desk.store.close();
  });

  it('is refused as another program’s, not as a desk, where that keeps its migrations like Prisma', async () => {
    const desk = await smallDesk();
    const to = serverDeskUrl('prisma');
    const table = `${schemaOf(to)}._prisma_migrations`;
    await askServer(`CREATE SCHEMA ${schemaOf(to)};
      CREATE TABLE ${table} (migration_name TEXT, checksum TEXT); INSERT INTO ${table} VALUES ('init', '')`);
    const moving = makeDeskByAndBy(to, await readHead(desk), async () => undefined);
    await expect(moving).rejects.toMatchObject({ code: 'not_a_desk' });
    await desk.store.close();
  });

  it('waits for others no longer than the command line says', async () => {
    const desk = await smallDesk();
    const head = await readHead(desk);
    const to = serverDeskUrl('waited');
    const cut = makeDeskByAndBy(to, head, () => Promise.reject(new Error('cut short')));
    await expect(cut).rejects.toThrow('cut short');
    const other = new pg.Client({ connectionString: testServer });
    await other.connect();
    await other.query(`BEGIN; SELECT 1 FROM ${draftOf(head)}.desk_head FOR UPDATE`);
    const begun = performance.now();
    const words = ['move', desk.store.url, to, '--wait', '0.3', '--json'];
    expect((await asofHere('', {}, ...words)).json.error?.code).toBe('busy');
    expect(performance.now() - begun).toBeLessThan(15_000);
    await other.end();
    expect((await asofHere('', {}, ...words)).code).toBe(0);
    await desk.store.close();
  });

  it('tells a failure of the work as it is, not as one of the server', async () => {
    const failure = Object.assign(new Error('No such file.'), { code: 'ENOENT' });
    const head = await readHead(await smallDesk());
    const moving = makeDeskLike(serverDeskUrl('work'), head, () => Promise.reject(failure));
    await expect(moving).rejects.toBe(failure);
  });
});

it.skipIf(testServer === undefined)(
  'a server that cannot be reached is said to be so when a desk is made there',
  async () => {
    const nowhere = 'postgresql://asof@127.0.0.1:1/postgres?schema=desk';
    await expect(makeDesk(nowhere)).rejects.toMatchObject({ code: 'server_unreachable' });
  },
);
