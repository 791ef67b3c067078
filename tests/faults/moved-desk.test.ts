import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { backUpDesk, verifiedHead } from '../../src/back-up-desk.ts';
import { serveDesk } from '../../src/http/serve-desk.ts';
import { restoreBackup } from '../../src/make-desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { english } from '../../src/summaries/words/english.ts';
import { asofHere } from '../journeys/asof.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const built = join(import.meta.dirname, '../../dist/index.js');
const program = join(folder, 'logging-process.mjs');
buildSync({ entryPoints: ['tests/faults/logging-process.ts'], outfile: program, format: 'esm' });

let made = 0;

/** The command line inside this process, on the desk of a folder. */
const here = (place: string, ...words: readonly string[]) =>
  asofHere(place, {}, ...words, '--json');

/** A folder with a backup of an empty desk, and a desk that a process was killed on after it wrote its first claim. */
async function killed(): Promise<string> {
  made += 1;
  const place = join(folder, `place-${made}`);
  mkdirSync(place);
  await here(place, 'init');
  await here(place, 'backup', join(place, 'b.db'));
  const worker = startWorker(program, [built, `file:${join(place, 'asof.db')}`, '2', 'killed']);
  await worker.nextLine();
  worker.process.kill('SIGKILL');
  await worker.ended();
  expect(readdirSync(place)).toContain('asof.db-wal');
  return place;
}

async function claimsOf(place: string, desk = 'asof.db'): Promise<readonly string[]> {
  const { json } = await here(place, 'claim', 'list', '--desk', `file:${join(place, desk)}`);
  return (json.claims as unknown as { text: string }[]).map(({ text }) => text);
}

describe('a desk whose file alone was moved away', () => {
  const first = 'The river rose, killed 0.';

  it.each([
    ['a first write', ['claim', 'log', '--text', 'The ferry was late.'], ['The ferry was late.']],
    ['init', ['init'], []],
    ['a restore', ['restore', 'b.db'], []],
  ] as const)(
    'is not read into the one that %s makes in its place, and keeps what was written last',
    async (_, words, claims) => {
      const place = await killed();
      renameSync(join(place, 'asof.db'), join(place, 'old.db'));
      const made = words.map((word) => (word === 'b.db' ? join(place, word) : word));
      expect((await here(place, ...made)).code).toBe(0);
      expect(await claimsOf(place)).toEqual(claims);
      expect((await here(place, 'verify')).json).toMatchObject({ ok: true });
      const { json } = await here(place, 'doctor');
      const lost = join(place, 'asof.db.lost');
      expect(JSON.stringify(json.findings)).toContain(`Name the file of that desk ${lost}`);
      renameSync(join(place, 'old.db'), lost);
      expect(await claimsOf(place, 'asof.db.lost')).toEqual([first]);
    },
  );
});

describe('a desk that is open when its file is moved away', () => {
  it('is neither read nor written on, also when another is put in its place, and all that was acknowledged is kept', async () => {
    const desk = await newFileDesk(folder);
    const path = desk.store.url.slice('file:'.length);
    const serving = await serveDesk({
      ...{ desk, words: english, host: '127.0.0.1', port: 0, onFailure: () => undefined },
    });
    await backUpDesk(desk, `${path}.copy`);
    await logClaim(desk, { text: 'The bridge was closed.' });
    const asked = [
      () => logClaim(desk, { text: 'The ferry was late.' }),
      () => listClaims(desk),
      () => desk.store.copyTo(`${path}.other`),
    ];
    const refused = async (): Promise<void> => {
      // Who reads looks once a second whether the file is still there.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'desk_moved' });
      expect((await fetch(`${serving.url}/claims`)).status).toBe(500);
    };
    renameSync(path, `${path}.away`);
    await refused();
    expect(existsSync(path)).toBe(false);
    await restoreBackup(`file:${path}`, `${path}.copy`, verifiedHead);
    await refused();
    await serving.close();
    await desk.store.close();
    expect(await claimsOf(folder, basename(path))).toEqual([]);
    renameSync(`${path}.away`, `${path}.lost`);
    expect(await claimsOf(folder, `${basename(path)}.lost`)).toEqual(['The bridge was closed.']);
  });

  it('takes back what was written when that happens before it is committed', async () => {
    const desk = await newFileDesk(folder);
    const path = desk.store.url.slice('file:'.length);
    const written = performAct(desk, 'topic.added', async (act) => {
      await act.record('topic', { name: 'Rivers' });
      renameSync(path, `${path}.away`);
    });
    await expect(written).rejects.toMatchObject({ code: 'desk_moved' });
    renameSync(`${path}.away`, path);
    expect((await readHead(desk)).position).toBe(0);
    await desk.store.close();
  });
});
