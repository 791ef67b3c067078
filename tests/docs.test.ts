import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ladderPage } from '../scripts/ladder/ladder-page.ts';
import { errorCodes, referencePages } from '../scripts/reference.ts';
import { viewsPage } from '../scripts/views/views-page.ts';
import { scratchFolder } from './support/test-desks.ts';

const pages = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...markdownIn('docs')];

describe('the reference', async () => {
  it.each(Object.entries(await referencePages()))('%s is as the code has it', (name, text) => {
    expect(readFileSync(join('docs/reference', name), 'utf8')).toBe(text);
  });

  it('has the page of the rule as the rule has it', () => {
    expect(readFileSync('docs/ladder.md', 'utf8')).toBe(ladderPage());
  });

  it('has the page of the views as their table has it', () => {
    expect(readFileSync('docs/views.md', 'utf8')).toBe(viewsPage());
  });

  it('names every error code that is thrown', () => {
    expect(errorCodes().length).toBeGreaterThan(30);
    const text = readFileSync('docs/reference/errors.md', 'utf8');
    for (const [code] of errorCodes()) expect(text).toContain(`\`${code}\``);
  });

  it('and the README name every environment variable the program reads', () => {
    const text = pages.map((page) => readFileSync(page, 'utf8')).join('\n');
    for (const name of ['ASOF_DESK', 'ASOF_ACTOR', 'ASOF_READ', 'ASOF_EMBEDDER'])
      expect(text).toContain(name);
  });
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      expect(existsSync(resolve(dirname(page), link)), `${page} → ${link}`).toBe(true);
    }
  });
});

describe('the five minutes of the README', () => {
  const folder = scratchFolder();
  const blocks = tourBlocks(readFileSync('README.md', 'utf8'));

  it('has commands and what they print', () => {
    expect(blocks.filter(({ kind }) => kind === 'sh').length).toBeGreaterThan(4);
    expect(blocks.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(2);
  });

  it('works as written', () => {
    let printed = '';
    for (const { kind, text } of blocks) {
      if (kind === 'sh') printed = run(folder, text);
      else for (const line of text.split('\n')) expect(flat(printed)).toContain(flat(line));
    }
  });
});

interface Block {
  readonly kind: 'sh' | 'text';
  readonly text: string;
}

/** The blocks of the tour, in order: `sh tour` is run, the `text` behind it must be in what it printed. */
function tourBlocks(readme: string): readonly Block[] {
  return [...readme.matchAll(/```(sh tour|text)\n([\s\S]*?)\n```/g)].map(([, kind, text = '']) => ({
    kind: kind === 'text' ? 'text' : 'sh',
    text,
  }));
}

function run(folder: string, script: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const command = resolve('dist/cli.js');
  writeFileSync(join(bin, 'asof'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, {
    mode: 0o755,
  });
  return execFileSync('sh', ['-ec', `exec 2>&1\n${script}`], {
    cwd: folder,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ASOF_ACTOR: 'Ana' },
    encoding: 'utf8',
  });
}

/** The terminal's width breaks lines elsewhere than the page does. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
