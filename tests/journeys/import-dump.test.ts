import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const there = scratchFolder();
const here = scratchFolder();
const dump = `${there}/desk.jsonl`;
const asof = (folder: string, ...words: readonly string[]) => asofHere(folder, {}, ...words);
const claims = async () => (await asof(here, 'claim', 'list', '--json')).json?.claims;

beforeAll(async () => {
  await asof(there, 'claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
  expect((await asof(there, 'export', 'dump', '-o', dump)).code).toBe(0);
});

describe('a dump that is imported to see what that would do', () => {
  it('makes no desk where there is none', async () => {
    const before = readdirSync(here);
    const tried = await asof(here, 'import', 'dump', dump, '--dry-run', '--json');
    expect(tried).toMatchObject({ code: 0, json: { dryRun: true, added: 2 } });
    expect(readdirSync(here)).toEqual(before);
    if (onServer) expect((await asof(here, 'claim', 'list')).code).toBe(3);
  });

  it('changes nothing where there is one, and tells what would be merged', async () => {
    await asof(here, 'claim', 'log', '--text', 'The road was wet.', '--slug', 'bridge');
    const head = (await asof(here, 'head', '--json')).json;
    const tried = await asof(here, 'import', 'dump', dump, '--dry-run', '--json');
    const conflicts = [{ reason: 'slug_taken', slug: 'bridge-2' }];
    expect(tried).toMatchObject({ code: 0, json: { dryRun: true, added: 2, conflicts } });
    expect((await asof(here, 'head', '--json')).json).toEqual(head);
    expect(await claims()).toHaveLength(1);
    const { stdout } = await asof(here, 'import', 'dump', dump, '--dry-run');
    expect(stdout).toMatch(/^A dry run, of which nothing was kept\./);
    expect((await asof(here, 'verify')).code).toBe(0);
  });
});

describe('an import of a dump', () => {
  it.each([
    ['--private'],
    ['--propose-repeats'],
    ['--map', 'map.json'],
    ['--batch', '10'],
    ['--rejects', 'rejects.jsonl'],
  ])('refuses %s, which would do nothing', async (...option) => {
    const refused = await asof(here, 'import', 'dump', dump, ...option);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(option[0] ?? '') });
    expect(await claims()).toHaveLength(1);
  });
});
