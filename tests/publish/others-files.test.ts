import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { filesBelow } from '../tidy/source-files.ts';

const folder = scratchFolder();
const base = 'https://facts.example.org';
let desk: Desk;

const publish = (site: string) =>
  publishSite(desk, { folder: join(folder, site), words: english, base });

const holding = (site: string, path: string): void => {
  mkdirSync(join(folder, site, path, '..'), { recursive: true });
  writeFileSync(join(folder, site, path), "somebody else's");
};

beforeAll(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { text: 'The bridge was closed.', slug: 'bridge' });
});

describe('what somebody else put into a folder', () => {
  it('is not replaced by a site: it is named, and nothing is written', async () => {
    holding('mine', 'index.html');
    holding('mine', 'cards/bridge.svg');
    holding('mine', 'notes.txt');
    await expect(publish('mine')).rejects.toMatchObject({
      ...{ kind: 'conflict', code: 'files_of_others' },
      message: expect.stringContaining('replace: index.html, cards/bridge.svg.'),
      facts: { files: ['index.html', 'cards/bridge.svg'] },
    });
    const left = filesBelow(join(folder, 'mine'));
    expect(left).toHaveLength(3);
    for (const path of left) expect(readFileSync(path, 'utf8')).toBe("somebody else's");
    expect(existsSync(join(folder, '.mine.asof-site.json'))).toBe(false);
  });

  it('is not replaced by a page that a later run adds', async () => {
    await publish('later');
    holding('later', 'claims/second.html');
    const { claim } = await logClaim(desk, { text: 'A second thing.', slug: 'second' });
    await expect(publish('later')).rejects.toMatchObject({
      facts: { files: ['claims/second.html'] },
    });
    expect(claim.slug).toBe('second');
  });

  it('is refused where a folder of the site would be', async () => {
    holding('file', 'claims');
    await expect(publish('file')).rejects.toMatchObject({ code: 'files_of_others' });
    writeFileSync(join(folder, 'imp.csv'), 'a,b\n');
    await expect(publish('imp.csv')).rejects.toMatchObject({ code: 'not_a_folder' });
  });
});

describe('a run that was cut short', () => {
  it('leaves a folder that the next one goes on in', async () => {
    await publish('cut');
    const note = join(folder, '.cut.asof-site.json');
    const noted = JSON.parse(readFileSync(note, 'utf8'));
    const started = {
      files: Object.fromEntries(Object.keys(noted.files).map((path) => [path, null])),
    };
    mkdirSync(join(folder, 'half'));
    writeFileSync(join(folder, '.half.asof-site.json'), JSON.stringify({ ...started, made: null }));
    writeFileSync(join(folder, 'half', 'index.html'), 'half');
    expect((await publish('half')).written).toBeGreaterThan(10);
  });

  it('has noted its files before the first was written', async () => {
    const unreadable = Object.create(english, {
      pages: {
        get() {
          throw new Error('cut short');
        },
      },
    });
    const site = join(folder, 'begun');
    const cut = publishSite(desk, { folder: site, words: unreadable, base });
    await expect(cut).rejects.toThrow('cut short');
    expect(existsSync(site)).toBe(false);
    const { files } = JSON.parse(readFileSync(join(folder, '.begun.asof-site.json'), 'utf8'));
    expect(Object.keys(files)).toContain('claims/bridge.html');
  });
});
