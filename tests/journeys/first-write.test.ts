import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofHere, asofIn } from './asof.ts';
import { expectRefusal } from './refusal.ts';

const scratch = scratchFolder();
const emptyFolder = (): string => mkdtempSync(join(scratch, 'empty-'));
const log = ['claim', 'log', '--text', 'The bridge was closed.'];

describe('a first write that is refused leaves nothing on disk', () => {
  it.each<[string, string[], number]>([
    ['an empty text', ['claim', 'log', '--text', ''], 2],
    ['a quote without its source', [...log, '--speaker', 'Ana', '--quote', 'closed'], 2],
    ['an appearance of nothing', ['claim', 'appear', 'unknown', '--speaker', 'Ana'], 3],
    ['an assessment of nothing', ['claim', 'assess', 'p1', '--status', 'x', '--because', 'x'], 2],
    ['evidence for nothing', ['evidence', 'add', 'p1', '--stance', 'context', '--source', 'x'], 3],
    [
      'an absence for nothing',
      ['absence', 'note', 'p1', '--kind', 'searched', '--where', 'x', '--until', '2023'],
      3,
    ],
    ['a retraction of nothing', ['retract', 'p1', '--because', 'x'], 3],
    ['a source of nothing taken back', ['source', 'retract', 'x', '--because', 'x'], 3],
    ['a capture of no file', ['source', 'capture', 'no-such-file.txt'], 3],
    ['a capture of a picture', ['source', 'capture', join(scratch, 'picture.png')], 2],
    ['a source without a title', ['source', 'add'], 2],
    ['a source that repeats nothing', ['source', 'add', '--title', 'A', '--origin', 'x'], 3],
    ['a role in the future', ['speaker', 'add', 'A', '--role', 'Mayor', '--from', '2999'], 2],
    ['a zone that is none', ['init', '--zone', 'Nowhere/Atlantis'], 2],
    ['a wait that is none', [...log, '--wait', 'long'], 2],
  ])('%s', async (_what, words, code) => {
    writeFileSync(join(scratch, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    const here = emptyFolder();
    expectRefusal(
      await asofHere(here, {}, ...words),
      await asofHere(here, {}, ...words, '--json'),
      code,
    );
    expect(readdirSync(here)).toEqual([]);
  });

  it('by a process of its own as well', async () => {
    const here = emptyFolder();
    expect(await asof(here, 'claim', 'log', '--text', '')).toMatchObject({ code: 2 });
    expect(readdirSync(here)).toEqual([]);
  });

  it('and the next one makes the desk', async () => {
    const here = emptyFolder();
    await asofHere(here, {}, 'claim', 'log', '--text', '');
    expect(await asofHere(here, {}, ...log)).toMatchObject({ code: 0 });
    expect(await asofHere(here, {}, 'verify')).toMatchObject({ code: 0 });
  });
});

describe('first writes', () => {
  it('of six processes at once are all in the one desk they make', async () => {
    const here = emptyFolder();
    const texts = Array.from({ length: 6 }, (_, place) => `Claim ${place}.`);
    const runs = await Promise.all(
      texts.map((text) => asof(here, 'claim', 'log', '--text', text, '--json')),
    );
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(texts.map(() => [0, '']));
    const { json } = await asof(here, 'claim', 'list', '--json');
    const claims = json.claims as unknown as readonly { readonly text: string }[];
    expect(claims.map(({ text }) => text).sort()).toEqual(texts);
    expect(readdirSync(here).filter((name) => !name.startsWith('asof.db'))).toEqual([]);
    expect(await asof(here, 'verify')).toMatchObject({ code: 0 });
  });

  it('take what comes on standard input', async () => {
    const here = emptyFolder();
    const words = ['source', 'capture', '-', '--title', 'A statement', '--json'];
    const run = await asofIn(here, { input: 'The bridge was closed.' }, ...words);
    expect(run).toMatchObject({ code: 0, json: { snapshot: { characters: 22 } } });
  });
});
