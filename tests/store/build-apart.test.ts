import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeDesk, makeDeskFor, makeDeskLike } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { buildApart } from '../../src/store/migrate/build-apart.ts';
import { applicationId } from '../../src/store/sqlite/connection.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let made = 0;
function freshPath(): string {
  made += 1;
  mkdirSync(join(folder, `${made}`));
  return join(folder, `${made}`, 'desk.db');
}

async function logOn(url: string, text: string): Promise<void> {
  const desk = await openDesk(url);
  await logClaim(desk, { text });
  await desk.store.close();
}

async function textsOn(path: string): Promise<readonly string[]> {
  const desk = await openDesk(`file:${path}`);
  const { items } = await listClaims(desk);
  await desk.store.close();
  return items.map(({ text }) => text);
}

describe('a desk that is made for work', () => {
  it('has no name while the work is done, and holds it afterwards', async () => {
    const path = freshPath();
    await makeDeskFor(`file:${path}`, {}, async (url) => {
      await logOn(url, 'The river rose.');
      expect(readdirSync(dirname(path))).not.toContain('desk.db');
    });
    expect(readdirSync(dirname(path))).toEqual(['desk.db']);
    expect(await textsOn(path)).toEqual(['The river rose.']);
  });

  it('leaves nothing when the work fails after it wrote', async () => {
    const path = freshPath();
    const failing = makeDeskFor(`file:${path}`, {}, async (url) => {
      await logOn(url, 'The river rose.');
      throw new Error('the work fails');
    });
    await expect(failing).rejects.toThrow('the work fails');
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('gives way to one that somebody made meanwhile, and the work is done on that', async () => {
    const path = freshPath();
    let times = 0;
    await makeDeskFor(`file:${path}`, {}, async (url) => {
      times += 1;
      if (times === 1) {
        await makeDesk(`file:${path}`);
        await logOn(`file:${path}`, 'Theirs.');
      }
      await logOn(url, 'Ours.');
    });
    expect(times).toBe(2);
    expect(await textsOn(path)).toEqual(['Theirs.', 'Ours.']);
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('what is built apart', () => {
  it('never replaces what has the name by then', async () => {
    const path = freshPath();
    const built = await buildApart(path, async (draft) => {
      writeFileSync(draft, 'ours');
      writeFileSync(path, 'theirs');
    });
    expect(built).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(readdirSync(dirname(path))).toEqual(['desk.db']);
  });

  it('is not taken for one that is there, where its name cannot be given', async () => {
    const path = join(dirname(freshPath()), `${'x'.repeat(300)}.db`);
    const born = { desk: randomUUID(), zone: 'UTC', createdAt: '2026-11-24T09:00:00.000Z' };
    const making = makeDeskLike(`file:${path}`, born, async () => undefined);
    await expect(making).rejects.toMatchObject({ code: 'cannot_open_desk' });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('is not begun where there is something already', async () => {
    const path = freshPath();
    writeFileSync(path, '');
    expect(await buildApart(path, () => Promise.reject(new Error('begun')))).toBeNull();
  });

  it('gets no name while a connection still holds what was written', async () => {
    const path = freshPath();
    const held: Database.Database[] = [];
    const building = buildApart(path, async (draft) => {
      const open = new Database(draft);
      open.pragma('journal_mode = WAL');
      open.pragma(`application_id = ${applicationId}`);
      open.exec('CREATE TABLE t (x)');
      held.push(open);
    });
    await expect(building).rejects.toThrow('was not closed');
    for (const open of held) open.close();
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
