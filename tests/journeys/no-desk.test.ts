import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { wholeProgram } from '../../src/cli/run-cli.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';
import { expectRefusal } from './refusal.ts';

const folder = scratchFolder();
writeFileSync(join(folder, 'x'), 'Some text to capture.');

/** What an argument cannot do without; any other takes the name of a file. */
const values: Readonly<Record<string, string>> = {
  format: 'csl-json',
  from: 'the desk',
  to: 'elsewhere',
};

/** Every command, with a value for each argument and option that it cannot do without. */
async function everyCommand(): Promise<readonly string[][]> {
  const silent = { out: () => undefined, err: () => undefined, width: 100 };
  const program = await wholeProgram({ ...silent, input: async () => Buffer.from('') });
  // An evaluation measures files, and a restore goes over no file that is there, whatever it is: neither opens a desk.
  const opensNone = ['evaluate', 'restore'];
  return leavesOf(program, []).filter(([word = '']) => !opensNone.includes(word));
}

function leavesOf(command: Command, path: readonly string[]): string[][] {
  if (command.commands.length > 0) {
    return command.commands.flatMap((below) => leavesOf(below, [...path, below.name()]));
  }
  const options = command.options.filter(({ mandatory }) => mandatory);
  return [
    [
      ...path,
      ...command.registeredArguments.map((each) => values[each.name()] ?? join(folder, 'x')),
      ...options.flatMap(({ long }) => [long ?? '', 'x']),
    ],
  ];
}

const commands = await everyCommand();

/** Puts a file of its own at `asof.db`, and gives the folder. */
function beside(name: string, make: (path: string) => void): string {
  mkdirSync(join(folder, name));
  make(join(folder, name, 'asof.db'));
  return join(folder, name);
}

describe('on a file that is no desk every command fails with the same code and leaves it alone', () => {
  it('of which there are readers and writers', () => {
    const names = commands.map((words) => words.slice(0, 2).join(' '));
    expect(names).toEqual(expect.arrayContaining(['claim log', 'claim list', 'evidence add']));
    expect(commands.length).toBeGreaterThan(18);
  });

  it.each<[string, (path: string) => void]>([
    ['a letter', (path) => writeFileSync(path, 'Dear desk, this is a letter.')],
    ['a damaged header', (path) => writeFileSync(path, Buffer.alloc(8192, 7))],
    [
      'a header and nothing behind it',
      (path) => writeFileSync(path, `SQLite format 3\0${'x'.repeat(4096)}`),
    ],
    [
      'a SQLite file of another program',
      (path) => {
        const other = new Database(path);
        other.exec('CREATE TABLE notes (text TEXT)');
        other.close();
      },
    ],
  ])('%s', async (name, make) => {
    const here = beside(name, make);
    const before = readFileSync(join(here, 'asof.db'));
    const places: Readonly<Record<string, string>> = {
      'the desk': `file:${join(here, 'asof.db')}`,
      elsewhere: `file:${join(here, 'elsewhere.db')}`,
    };
    for (const command of commands) {
      const words = command.map((word) => places[word] ?? word);
      const json = await asofHere(here, {}, ...words, '--json');
      expectRefusal(await asofHere(here, {}, ...words), json, 1);
      expect(json.json.error?.code, words.join(' ')).toBe('not_a_desk');
    }
    expect(readFileSync(join(here, 'asof.db')).equals(before)).toBe(true);
    expect(readdirSync(here)).toEqual(['asof.db']);
  });
});
