import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { logClaim } from '../../src/services/log-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const root = join(import.meta.dirname, '../..');
const folder = scratchFolder();

/** Words that stand in one library's code and nowhere else, so that a chunk tells what is in it. */
const libraries = {
  zod: 'unrecognized_keys',
  Prisma: 'PrismaClientKnownRequestError',
  linkedom: 'HTMLHtmlElement',
  Readability: 'readability-page-1',
  'markdown-it': 'html_block',
  'what tells matches apart': 'function kindOfMatch(',
} as const;

const chunks = (): readonly string[] =>
  readdirSync(join(root, 'dist/chunks'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(root, 'dist/chunks', name));

const librariesIn = (files: readonly string[]): readonly string[] => {
  const code = files.map((file) => readFileSync(file, 'utf8'));
  return Object.entries(libraries)
    .filter(([, word]) => code.some((text) => text.includes(word)))
    .map(([name]) => name);
};

/** What a process of the built command loads: our own files, and the packages beside them. */
function loadedBy(words: readonly string[]) {
  const list = join(folder, 'loads.txt');
  rmSync(list, { force: true });
  const hook = join(import.meta.dirname, 'log-loads.mjs');
  execFileSync(process.execPath, ['--import', hook, join(root, 'dist/cli.js'), ...words], {
    env: { ...process.env, ASOF_LOADS: list },
    stdio: 'ignore',
  });
  const files = readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url));
  const own = files.filter((file) => file.startsWith(join(root, 'dist')));
  return { own, packages: files.filter((file) => file.includes('node_modules')) };
}

/** The built command; `npm test` builds it first. */
describe('asof status as a process', () => {
  let url = '';
  beforeAll(async () => {
    const desk = await newDesk(folder);
    await logClaim(desk, { text: 'The bridge was closed.', slug: 'bridge' });
    await desk.store.close();
    url = desk.store.url;
  });

  it('loads neither zod nor Prisma nor what reads HTML and Markdown', () => {
    expect(librariesIn(chunks()).length).toBe(Object.keys(libraries).length);
    const { own, packages } = loadedBy(['status', 'bridge', '--json', '--desk', url]);
    expect(librariesIn(own)).toEqual([]);
    expect(packages.map((file) => file.replace(/.*node_modules\//, ''))).toEqual([
      'better-sqlite3/lib/index.js',
    ]);
  });

  it('is read, listed and searched without the tables that tell matches apart', () => {
    for (const words of [
      ['status', 'bridge'],
      ['claim', 'list'],
      ['search', 'bridge'],
    ]) {
      const { own } = loadedBy([...words, '--desk', url]);
      expect(librariesIn(own)).not.toContain('what tells matches apart');
    }
  });

  it('loads few files', () => {
    const { own } = loadedBy(['status', 'bridge', '--json', '--desk', url]);
    expect(own.length).toBeGreaterThan(5);
    expect(own.length).toBeLessThanOrEqual(40);
  });
});
