import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openFile } from '../../src/cli/open-file.ts';
import { processTerminal } from '../../src/cli/terminal.ts';
import { NotFound } from '../../src/errors.ts';
import { scratchFolder } from '../support/test-desks.ts';

const written = (content: string): string => {
  const path = join(scratchFolder(), 'table.csv');
  writeFileSync(path, content);
  return path;
};

const joined = async (text: AsyncIterable<string>): Promise<string> => {
  let whole = '';
  for await (const piece of text) whole += piece;
  return whole;
};

it('a text is read whenever it is asked for, from its beginning, and its bytes are counted', async () => {
  const file = await openFile(written('a,b\n'), processTerminal);
  for (const _ of ['first', 'second']) {
    expect(await joined(file.text())).toBe('a,b\n');
    expect(file.bytesRead()).toBe(4);
  }
});

it('a text that nobody reads opens no file, and so has no error to tell nobody of', async () => {
  const path = written('a,b\n');
  const file = await openFile(path, processTerminal);
  const text = file.text();
  rmSync(path);
  await later(50);
  await expect(joined(text)).rejects.toBeInstanceOf(NotFound);
});
