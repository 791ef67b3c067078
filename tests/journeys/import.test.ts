import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeFile as writeToPipe } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';
import { expectRefusal } from './refusal.ts';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const asof = (...words: string[]) => asofHere(folder, {}, ...words);

describe('a file in another encoding', () => {
  const latin = Buffer.from(
    'claim,rating,publisher\nThe café burned.,False,The Checkers\n',
    'latin1',
  );

  it('is refused with a way to convert it, and nothing is written, not even of a file before it', async () => {
    const files = [write('good.csv', 'claim,rating\nOne.,False\n'), write('latin.csv', latin)];
    const words = ['import', 'csv', ...files];
    const [text, json] = [await asof(...words), await asof(...words, '--json')];
    expectRefusal(text, json, 2);
    expect(json.json).toMatchObject({ error: { code: 'not_text' } });
    expect(text.stderr).toContain('iconv');
    expect((await asof('claim', 'list')).code).toBe(3);
  });

  it('is refused at its first bytes that are no text where it cannot be read twice', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const lines = [
      '{"id":1,"claim":"One."}\n',
      Buffer.from('{"id":2,"claim":"caf\xe9"}\n', 'latin1'),
    ];
    for (const [place, code] of [0, 2].entries()) {
      const written = writeToPipe(pipe, Buffer.concat(lines.slice(0, place + 1).map(Buffer.from)));
      expect((await asof('import', 'fever', pipe, '--json')).code).toBe(code);
      await written;
    }
    expect((await asof('claim', 'list')).stdout).toContain('One.');
  });

  it('is read where its mark says it is UTF-16', async () => {
    const marked = Buffer.from(`\uFEFF${latin.toString('latin1')}`, 'utf16le');
    expect((await asof('import', 'csv', write('marked.csv', marked), '--json')).json).toMatchObject(
      { added: 1 },
    );
    expect((await asof('claim', 'list')).stdout).toContain('café');
  });
});
