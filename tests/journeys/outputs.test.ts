import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';

const folder = scratchFolder();
const file = (name: string): string => join(folder, name);
const ask = (...words: string[]) => asofHere(folder, {}, ...words);

beforeAll(async () => {
  await ask('claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
  await ask('init', '--desk', `file:${file('other.db')}`);
  linkSync(file('other.db'), file('linked.db'));
  symlinkSync('other.db', file('pointing.db'));
});

const writers: readonly [string, (output: string) => string[]][] = [
  ['export', (output) => ['export', 'dump', '-o', output]],
  ['summary', (output) => ['summary', 'bridge', '-o', output]],
  ['import', (output) => ['import', 'liar', file('bad.tsv'), '--rejects', output]],
];

describe('an output', () => {
  it.each(writers)('of %s takes the place of no desk', async (_command, words) => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    const desks = ['linked.db', 'pointing.db', 'other.db-shm'];
    for (const name of onServer ? desks : [...desks, 'asof.db', 'asof.db-wal']) {
      const before = existsSync(file(name)) ? readFileSync(file(name)) : null;
      const run = await ask(...words(file(name)), '--json');
      expect(run, name).toMatchObject({ code: 4, json: { error: { code: 'is_desk' } } });
      expect(existsSync(file(name)) ? readFileSync(file(name)) : null, name).toEqual(before);
    }
    expect((await ask('verify')).code).toBe(0);
  });

  it('of an import takes the place of no desk that is yet to be made', async () => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    const on = ['--desk', `file:${file('new.db')}`, '--rejects', file('new.db')];
    const run = await ask('import', 'liar', file('bad.tsv'), ...on, '--json');
    expect(run).toMatchObject({ code: 4, json: { error: { code: 'is_desk' } } });
    expect(existsSync(file('new.db'))).toBe(false);
  });

  it('of an import takes the place of nothing that is imported', async () => {
    writeFileSync(file('bad.tsv'), 'no row of this set\n');
    writeFileSync(file('bad.json'), '[{"type": "Annotation"}]');
    if (!existsSync(file('same.tsv'))) linkSync(file('bad.tsv'), file('same.tsv'));
    for (const [format, name, output] of [
      ['liar', 'bad.tsv', 'bad.tsv'],
      ['liar', 'bad.tsv', 'same.tsv'],
      ['web-annotation', 'bad.json', 'bad.json'],
    ] as const) {
      const before = readFileSync(file(name));
      const run = await ask('import', format, file(name), '--rejects', file(output), '--json');
      expect(run).toMatchObject({ code: 4, json: { error: { code: 'is_input' } } });
      expect(readFileSync(file(name))).toEqual(before);
    }
  });
});
