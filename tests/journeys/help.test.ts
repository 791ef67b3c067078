import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofHere } from './asof.ts';
import { expectReadable } from './readable.ts';

const folder = scratchFolder();
const help = async (path: readonly string[]): Promise<string> => {
  const run = await asofHere(folder, {}, ...path, '--help');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
};

/** The commands that a help text lists, but for `help` itself. */
function listed(text: string): readonly string[] {
  const section = /\nCommands:\n([\s\S]*?)(\n\n|$)/.exec(text)?.[1] ?? '';
  return [...section.matchAll(/^ {2}([a-z-]+)/gm)].flatMap(([, name]) =>
    name === undefined || name === 'help' ? [] : [name],
  );
}

const groups: string[][] = [];
const leaves: string[][] = [];

beforeAll(async () => {
  const walk = async (path: readonly string[]): Promise<void> => {
    const below = listed(await help(path));
    (below.length === 0 ? leaves : groups).push([...path]);
    for (const name of below) await walk([...path, name]);
  };
  await walk([]);
});

describe('--help', () => {
  it('lists every command there is', async () => {
    expect(listed(await help([]))).toEqual(Object.keys(commands));
  });

  it('reaches every command of the contract that is built', () => {
    expect(leaves.map((path) => path.join(' '))).toEqual(
      expect.arrayContaining([
        ...['init', 'source capture', 'source add', 'source list', 'source show', 'source retract'],
        ...['passage find', 'speaker add', 'speaker list', 'speaker show', 'claim log'],
        ...['claim appear', 'claim list', 'claim show', 'claim assess', 'evidence add'],
        ...[
          'evidence retract',
          'absence note',
          'retract',
          'correct',
          'withhold',
          'publish-record',
          'review add',
          'review publish',
          'draft list',
          'draft accept',
          'draft reject',
          'request add',
          'request answer',
          'request list',
          'hide',
          'status',
          'why',
          'stale',
          'timeline',
          'changes',
          'summary',
          'serve',
          'publish',
          'verify',
          'head',
        ],
      ]),
    );
  });

  it('gives an example on every command, and fits the terminal', async () => {
    for (const path of leaves) {
      const text = await help(path);
      expectReadable(text.replace(/\nExamples:[\s\S]*/, ''));
      expect(text, path.join(' ')).toMatch(
        new RegExp(`\\nExamples:\\n {2}\\$ asof ${path.join(' ')}\\b`),
      );
      expect(text).toContain('--desk <url>');
    }
  });

  it('gives examples on every group, each of a command of its own, and on the whole', async () => {
    for (const path of groups) {
      const [, ...examples] = (await help(path)).split(/\n {2}\$ /);
      expect(examples.length, path.join(' ')).toBeGreaterThan(0);
      for (const example of examples) {
        expect(example.startsWith(['asof', ...path, ''].join(' ')), example).toBe(true);
      }
    }
  });

  it('shows examples whose options and commands exist', async () => {
    for (const path of leaves) {
      const text = await help(path);
      const examples = text.slice(text.indexOf('\nExamples:'));
      for (const [option] of examples.matchAll(/(?<= )--[a-z-]+/g)) {
        expect(text.slice(0, text.indexOf('\nExamples:')), `${path.join(' ')} ${option}`).toContain(
          option,
        );
      }
    }
  });

  it('takes both clocks on every read', async () => {
    const reads = ['source list', 'source show', 'passage find', 'speaker list', 'speaker show'];
    for (const path of [
      ...reads,
      'request list',
      'draft list',
      'claim list',
      'claim show',
      'status',
      'why',
      'stale',
      'timeline',
      'changes',
      'summary',
    ]) {
      const text = await help(path.split(' '));
      expect(text, path).toContain('--as-of <date>');
      expect(text, path).toContain('--known-at <instant>');
    }
  });

  it('takes --private on every command that records', async () => {
    const writes = ['source capture', 'source add', 'speaker add', 'claim log', 'claim appear'];
    for (const path of [
      ...writes,
      'claim assess',
      'evidence add',
      'absence note',
      'retract',
      'correct',
      'withhold',
      'review add',
      'review publish',
      'request add',
      'request answer',
      'draft accept',
      'draft reject',
    ]) {
      expect(await help(path.split(' ')), path).toContain('--private');
    }
  });

  it('is what a group without a command says, with exit code 2', async () => {
    for (const path of groups) {
      const run = await asofHere(folder, {}, ...path);
      expect(run.code, path.join(' ')).toBe(2);
      expect(run.stderr).toContain('Commands:');
    }
  });

  it('says which options a command does nothing without', async () => {
    expect(await help(['draft', 'reject'])).toMatch(/--because <text> +why \(required\)\n/);
    expect(await help(['draft', 'accept'])).toMatch(/--because <text> +why\n/);
  });

  it('answers to "help" as well, as a process', async () => {
    const [word, option] = await Promise.all([
      asof(folder, 'help', 'status'),
      asof(folder, 'status', '--help'),
    ]);
    expect(word.code).toBe(0);
    expect(word.stdout).toBe(option.stdout);
  });

  it('is told of a command in a group by "help" before the group and behind it', async () => {
    const text = await help(['claim', 'log']);
    for (const words of [
      ['help', 'claim', 'log'],
      ['claim', 'help', 'log'],
    ]) {
      expect(await asofHere(folder, {}, ...words)).toMatchObject({ code: 0, stdout: text });
    }
  });

  it.each([
    [['help', 'statsu'], 'status'],
    [['help', 'claim', 'lgo'], 'log'],
    [['claim', 'help', 'lgo'], 'log'],
  ])('of a word that is no command is refused like the word (%j)', async (words, meant) => {
    const { code, json } = await asofHere(folder, {}, ...words, '--json');
    expect(code).toBe(2);
    expect(json.error).toMatchObject({
      code: 'usage',
      hints: [`Did you mean ${meant}?`, expect.any(String)],
    });
  });
});

describe('a hint', () => {
  it.each([
    [['draft', 'reject', '3'], 'asof draft reject --help'],
    [['--actor', 'status', 'claim', 'show'], 'asof claim show --help'],
    [['summary', 'p1', '--lang', 'de'], 'asof summary --help'],
    [['speaker', 'ad'], 'asof speaker --help'],
    [['speaker'], 'asof speaker --help'],
    [['sumary'], 'asof --help'],
  ])('on a wrong use names the help of the command: %j', async (words, named) => {
    expect((await asofHere(folder, {}, ...words)).stderr).toContain(`"${named}"`);
  });

  it('that names a command with its options names all it needs', async () => {
    const ask = (...words: string[]) => asofHere(folder, {}, ...words);
    await ask('claim', 'log', '--text', 'The bridge was closed.', '--slug', 'bridge');
    const meant = ['--set', 'text=The ferry was closed.', '--because', 'Misread'];
    const { stderr } = await ask('correct', 'bridge', ...meant);
    expect(stderr).toContain('asof retract CLAIM --mistake --because …');
    expect(await ask('retract', 'bridge', '--mistake', '--because', '…')).toMatchObject({
      code: 0,
    });
    await ask(
      'claim',
      'log',
      '--text',
      'The quay is beautiful.',
      '--kind',
      'opinion',
      '--slug',
      'quay',
    );
    const unassessed = (await ask('review', 'publish', 'quay')).stderr;
    expect(unassessed).toContain('asof claim assess CLAIM --status … --confidence … --because …');
    const judged = ['--status', 'not-checkable', '--confidence', 'low', '--because', '…'];
    expect(await ask('claim', 'assess', 'quay', ...judged)).toMatchObject({ code: 0 });
  });
});
