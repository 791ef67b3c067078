import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nounNames } from '../src/model/record/noun-name.ts';
import { type BannedWord, bannedWords } from './tidy/banned-words.ts';
import { blankCode } from './tidy/blank-code.ts';
import { importsOf, reachedFrom, roomOf } from './tidy/imports.ts';
import { longFunctions } from './tidy/long-functions.ts';
import { exceptions, knowTheDatabase, order, reachedByTests, rooms } from './tidy/rooms.ts';
import { filesBelow, linesOf, sourceFiles } from './tidy/source-files.ts';

const src = sourceFiles('src');
const all = [...src, ...sourceFiles('seed', 'scripts', 'tests')];
const arrows = src
  .flatMap((file) => importsOf(file).map((to) => ({ from: file.path, to })))
  .filter(({ to }) => !to.includes('/generated/'));

/** A call of the platform's own ways to the network; a method of that name is none. */
const reachesNetwork = (code: string): boolean =>
  /(?<![.\w])fetch\s*\(|\bglobalThis\.fetch\b|\bnew (?:WebSocket|EventSource)\b/.test(code);

describe('imports', () => {
  it('are those of the table', () => {
    const broken = arrows
      .filter(({ from, to }) => roomOf(from) !== roomOf(to))
      .filter(({ from, to }) => !rooms[roomOf(from)]?.includes(roomOf(to)))
      .filter(({ from, to }) => !exceptions.some((one) => one.from === from && one.to === to));
    expect(broken).toEqual([]);
  });

  it('point one way, by the table', () => {
    const back = order.flatMap((from, place) =>
      order.slice(place + 1).filter((later) => rooms[from]?.includes(later)),
    );
    expect(back).toEqual([]);
  });

  it('are named by literals, so that the table sees them', () => {
    const hidden = src.filter(
      ({ code, uncommented }) =>
        /\brequire\(/.test(code) || /\bimport\(\s*[^\s']/.test(uncommented),
    );
    expect(hidden.map(({ path }) => path)).toEqual([]);
  });

  it('say which database only where the desk is opened or made', () => {
    const knowing = arrows
      .filter(
        ({ from, to }) =>
          /^src\/store\/(?:sqlite|postgresql|migrate)\//.test(to) && roomOf(from) !== 'store',
      )
      .map(({ from }) => from);
    expect(knowing.filter((path) => !knowTheDatabase.includes(path))).toEqual([]);
  });

  it('name Prisma and the driver only in the store', () => {
    const naming = [...src, ...sourceFiles('seed')].filter(
      ({ path, text }) => !path.startsWith('src/store/') && /@prisma|better-sqlite3/.test(text),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('reach the network only from the room of the fetch guard', () => {
    const outside = [...src, ...sourceFiles('seed')].filter(
      ({ path, code }) => !path.startsWith('src/fetch/') && reachesNetwork(code),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
    const packages =
      /^(?:undici|node:(?:http|https|http2|net|tls|dns|dns\/promises|dgram)|ipaddr\.js)$/;
    const importing = arrows.filter(
      ({ from, to }) => packages.test(to) && !from.startsWith('src/fetch/'),
    );
    expect(importing).toEqual([]);
  });

  it.each(['fetch(url)', 'globalThis.fetch', 'new WebSocket(url)', 'new EventSource(url)'])(
    'to the network are seen: %s',
    (code) => expect(reachesNetwork(code)).toBe(true),
  );

  it('have no exception that is not needed', () => {
    const needless = exceptions.filter(
      (one) => !arrows.some(({ from, to }) => from === one.from && to === one.to),
    );
    expect(needless).toEqual([]);
  });

  it('reach every file of src from the library, the command line or the worker', () => {
    const starts = ['src/index.ts', 'src/cli/main.ts', 'src/reading/reading-worker.ts'];
    const reached = reachedFrom(src, starts);
    const dead = src.map(({ path }) => path).filter((path) => !reached.has(path));
    expect(dead.sort()).toEqual(Object.keys(reachedByTests).sort());
  });
});

describe('sizes', () => {
  it('keep every file at 400 lines or less', () => {
    expect(all.filter(({ text }) => linesOf(text) > 400).map(({ path }) => path)).toEqual([]);
  });

  it('keep every function at 70 lines or less', () => {
    expect(all.flatMap((file) => longFunctions(file, 70))).toEqual([]);
  });

  it('keep half the files of src at 80 lines or less, and nine in ten at 220', () => {
    const lengths = src.map(({ text }) => linesOf(text)).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(220);
  });

  it('see a long function of each form, and not a long list of tests', () => {
    const body = `{\n${'  a();\n'.repeat(70)}}`;
    const longs = (text: string) =>
      longFunctions({ path: 'x.ts', text, ...blankCode(text) }, 70).length;
    expect(longs(`function f(a: string): Promise<{ b: string }> ${body}`)).toBe(1);
    expect(longs(`const f = (a: string): string => ${body}`)).toBe(1);
    expect(longs(`class C {\n  f() ${body}\n}`)).toBe(1);
    expect(longs(`if (/[/{]\\//.test('{')) ${body}`)).toBe(0);
    expect(longs(`describe('a', () => ${body});`)).toBe(0);
    expect(blankCode(`a = \`b\${c({ d: '}' })}e\`; // f`).code.trim()).toBe(
      'a =     c({ d:     })   ;',
    );
  });
});

describe('words', () => {
  const isBroken = (word: BannedWord, file: (typeof src)[number]): boolean =>
    word.pattern.test(file[word.within]) && !word.except?.includes(file.path);

  it.each(bannedWords)('src does not say $pattern but $instead', (word) => {
    expect(src.filter((file) => isBroken(word, file)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    'const a = b as any;',
    'const a = Date.now();',
    'const a = new Date().toISOString();',
    'const a = new Date;',
    'const a = Date();',
    'const a = new Date(b);',
    'const a = performance.now();',
    "sql`SELECT datetime('now')`",
    'sql`DEFAULT CURRENT_TIMESTAMP`',
    'make(PrismaBetterSqlite3)',
    "db.updateTable('record_claim').set({})",
    'db.deleteFrom(table).execute()',
    'client.recordClaim.update({})',
    'db.exec(`UPDATE record SET a = 1`)',
  ])('the list sees %s', (text) => {
    const file = { path: 'src/x.ts', text, ...blankCode(text) };
    expect(bannedWords.filter((word) => isBroken(word, file))).toHaveLength(1);
  });

  it('src and docs name no path of a machine and no host of a registry', () => {
    const naming = [...src.map(({ path }) => path), ...filesBelow('docs')].filter((path) =>
      /(?<![\w.])\/(?:work|tmp)\/|registry\.|npmjs\.(?:org|com)|pypi\.org/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(naming).toEqual([]);
  });

  it('src and the schema cite only pages that are here', () => {
    const texts = [...src.map(({ text }) => text), readFileSync('prisma/schema.prisma', 'utf8')];
    const cited = texts.flatMap((text) => text.match(/[\w./-]+\.md\b/g) ?? []);
    expect(cited.length).toBeGreaterThan(3);
    expect(cited.filter((page) => !existsSync(page))).toEqual([]);
  });

  it('the glossary has a sentence for every noun', () => {
    const glossary = readFileSync('docs/glossary.md', 'utf8');
    const entries = [...glossary.matchAll(/^## (\S+)\n\n(\S.*\.)$/gm)].map((match) => match[1]);
    expect(entries).toEqual([...nounNames]);
  });
});
