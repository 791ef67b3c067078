import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { AsofError } from '../../src/errors.ts';
import { readHead } from '../../src/queries/head.ts';
import { addSource } from '../../src/services/add-source.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asofHere } from './asof.ts';
import { expectPlain } from './readable.ts';
import { expectRefusal } from './refusal.ts';

const folder = scratchFolder();
const file = (name: string): string => join(folder, name);
let desk: Desk;

beforeAll(async () => {
  desk = await seededDesk(folder);
  writeFileSync(file('binary'), Buffer.from('some\0bytes'));
  writeFileSync(file('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  writeFileSync(file('scan.pdf'), '%PDF-1.7 …');
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('blank.txt'), ' \n\n\t\n');
  writeFileSync(file('picture.html'), '<!doctype html><html><body><img src="x.png"></body></html>');
  mkdirSync(file('a-folder'));
  symlinkSync(file('nowhere'), file('dangling'));
  writeFileSync(file('head.json'), '{"desk": 1}');
});
afterAll(() => desk.store.close());

/** Expects a refusal in both forms, and that nothing was written. */
async function expectRefused(words: readonly string[], code: number, error: string, input = '') {
  const before = await readHead(desk);
  const text = await asofHere(folder, { input }, ...words);
  const json = await asofHere(folder, { input }, ...words, '--json');
  expectRefusal(text, json, code);
  expect(json.json.error?.code, JSON.stringify(json.json)).toBe(error);
  expect(await readHead(desk)).toEqual(before);
}

const log = ['claim', 'log', '--text', 'A new claim.'];
const evidence = ['evidence', 'add', 'p1', '--stance', 'supports', '--source', 'rferl-interview'];
const absence = ['absence', 'note', 'p1', '--kind'];
const assess = ['claim', 'assess', 'p1', '--because', 'Because.'];
const add = ['source', 'add', '--title', 'A title'];
const excerpt = 'rferl-interview-excerpt';

describe('a name that means nothing here is refused', () => {
  it.each<[string, string[], number, string]>([
    ['an unknown claim', ['status', 'no-such-claim'], 3, 'not_found'],
    ['an unknown claim to write on', [...evidence.with(2, 'nope')], 3, 'not_found'],
    ['a number nobody has', ['claim', 'show', '99999'], 3, 'not_found'],
    ['a number beyond any', ['claim', 'show', '99999999999'], 3, 'not_found'],
    ['an unknown source', ['passage', 'find', 'nope', '--quote', 'x'], 3, 'not_found'],
    ['an unknown speaker', ['speaker', 'show', 'Nobody Known'], 3, 'not_found'],
    ['an unknown speaker to list by', ['claim', 'list', '--speaker', 'Nobody'], 3, 'not_found'],
    ['an unknown topic', ['claim', 'list', '--topic', 'nothing'], 3, 'not_found'],
    ['an unknown record to retract', ['retract', 'nope', '--because', 'x'], 3, 'not_found'],
    ['an unknown origin', [...add, '--origin', 'nope'], 3, 'not_found'],
    [
      'an unknown undercut piece',
      [...evidence.with(4, 'undercuts'), '--undercuts', '99999'],
      3,
      'not_found',
    ],
    ['a prefix nobody has', ['retract', '00000000', '--because', 'x'], 3, 'not_found'],
  ])('%s', (_what, words, code, error) => expectRefused(words, code, error));
});

describe('a date that is none is refused', () => {
  it.each<[string, string[], string]>([
    ['an impossible day', ['status', 'p1', '--as-of', '2023-02-30'], 'bad_date'],
    ['an impossible day on a write', [...log, '--about', '2023-02-30'], 'invalid_input'],
    ['what is not EDTF', ['status', 'p1', '--as-of', '30 March 2023'], 'bad_date'],
    ['what is not EDTF on a write', [...add, '--published-on', 'last week'], 'invalid_input'],
    ['a span that runs backwards', [...log, '--about', '2023-05/2023-03'], 'invalid_input'],
    ['an as-of without an end', ['status', 'p1', '--as-of', '2023/..'], 'bad_date'],
    ['an empty date', ['status', 'p1', '--as-of', ''], 'bad_date'],
    ['a day as an instant', ['status', 'p1', '--known-at', '2023-03-01'], 'bad_known_at'],
    ['publication ahead', [...add, '--published-on', '2999'], 'date_ahead'],
    ['evidence seen ahead', [...evidence, '--on', '2999'], 'date_ahead'],
    ['a look ahead', [...absence, 'noted', '--by', 'Ana Ruiz', '--until', '2999'], 'date_ahead'],
    ['words said ahead', [...log, '--speaker', 'Ana Ruiz', '--said-on', '2999'], 'date_ahead'],
    [
      'a judgement ahead',
      [...assess, '--status', 'insufficient', '--confidence', 'low', '--on', '2999'],
      'date_ahead',
    ],
    ['a withdrawal ahead', ['retract', excerpt, '--because', 'x', '--on', '2999'], 'date_ahead'],
    [
      'a role ahead',
      ['speaker', 'add', 'New One', '--role', 'Mayor', '--from', '2999'],
      'date_ahead',
    ],
    [
      'a look that ends before it starts',
      [...absence, 'searched', '--where', 'x', '--from', '2023', '--until', '2022'],
      'look_upside_down',
    ],
  ])('%s', (_what, words, error) => expectRefused(words, 2, error));

  it('but a due date and a review date look ahead', async () => {
    const due = await asofHere(
      folder,
      {},
      ...['claim', 'log', '--text', 'It will rain.', '--kind', 'forecast', '--due-on', '2999'],
    );
    const review = await asofHere(
      folder,
      {},
      ...[...assess, '--status', 'insufficient', '--confidence', 'low', '--review-on', '2999'],
    );
    expect([due.code, review.code]).toEqual([0, 0]);
  });
});

describe('a text that cannot be kept is refused', () => {
  it.each<[string, string[]]>([
    ['an empty claim', ['claim', 'log', '--text', '']],
    ['a claim of white space', ['claim', 'log', '--text', ' \n\t ']],
    ['an empty title', ['source', 'add', '--title', '']],
    ['a claim of 120,000 bytes', ['claim', 'log', '--text', 'a'.repeat(120_000)]],
    ['a title of 120,000 bytes', ['source', 'add', '--title', 'a'.repeat(120_000)]],
    ['an empty reason', ['retract', 'p1', '--because', '  ']],
    ['an empty speaker', [...log, '--speaker', '']],
    ['an empty note', [...evidence, '--note', '']],
    ['a url that is none', [...add, '--url', 'not a url']],
    ['a language that is none', [...add, '--language', 'english language']],
    ['an identifier of Wikidata that is none', ['speaker', 'add', 'New One', '--wikidata', '42']],
    ['a slug that is a number', [...log, '--slug', '2023']],
    ['a slug that looks like an id', [...log, '--slug', 'deadbeef']],
    ['a slug in capitals', [...log, '--slug', 'P7']],
    ['an amount in words', [...log, '--amount', 'three']],
    ['an amount with separators', [...log, '--amount', '3,500']],
  ])('%s', (_what, words) => expectRefused(words, 2, 'invalid_input'));

  it('an empty quote', () =>
    expectRefused([...evidence.with(6, excerpt), '--quote', ''], 2, 'empty_quote'));

  it.each([
    ['a title of 1 MB', 'a'.repeat(1_000_000)],
    ['U+0000', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
  ])('%s, by the library', async (_what, text) => {
    const before = await readHead(desk);
    for (const refused of [
      addSource(desk, { title: text }),
      logClaim(desk, { text }),
      logClaim(desk, { text: 'A claim.', appearance: { speaker: text } }),
      captureSource(desk, Buffer.from('some text'), { title: text }),
    ]) {
      await expect(refused).rejects.toMatchObject({ kind: 'invalid', code: 'invalid_input' });
    }
    expect(await readHead(desk)).toEqual(before);
  });

  it('a quote with U+0000 or half a character, by the library', async () => {
    const { addEvidence } = await import('../../src/services/add-evidence.ts');
    for (const quote of ['no evidence\u0000', 'no evidence \ud800']) {
      await expect(
        addEvidence(desk, { claim: 'p1', stance: 'context', source: excerpt, quote }),
      ).rejects.toBeInstanceOf(AsofError);
    }
  });
});

describe('what is no text to capture is refused', () => {
  it.each<[string, string, number, string]>([
    ['a binary file', 'binary', 2, 'not_text'],
    ['a file that is not UTF-8', 'latin.txt', 2, 'not_text'],
    ['a PDF', 'scan.pdf', 2, 'pdf_broken'],
    ['an empty file', 'empty.txt', 2, 'empty_text'],
    ['a blank file', 'blank.txt', 2, 'empty_text'],
    ['a page without words', 'picture.html', 2, 'empty_text'],
    ['a folder', 'a-folder', 2, 'is_a_folder'],
    ['a missing file', 'missing.txt', 3, 'no_file'],
    ['a link to nowhere', 'dangling', 3, 'no_file'],
    ['a path through a file', 'binary/inside', 1, 'cannot_read'],
  ])('%s', (_what, name, code, error) =>
    expectRefused(['source', 'capture', file(name), '--title', 'A title'], code, error),
  );

  it('nothing on standard input', () =>
    expectRefused(['source', 'capture', '-', '--title', 'A title'], 2, 'empty_text'));
  it('text without a title', () =>
    expectRefused(['source', 'capture', '-'], 2, 'no_title', 'Some words.'));
  it('a page of this machine', () =>
    expectRefused(['source', 'capture', 'https://127.0.0.1/'], 2, 'address_not_allowed'));
});

describe('a file that is not there, or in a folder that is not there, is said so', () => {
  it('of a backup', () =>
    expectRefused(['backup', file('no-such-folder/copy.db')], 1, 'cannot_write'));
  it('of a head', () => expectRefused(['verify', '--head', file('none')], 3, 'no_file'));
});

describe('a head', () => {
  // A server is copied by its own tools.
  it.each([
    ['head', []],
    ['head', ['--json']],
    ...(onServer ? [] : [['backup', []] as const, ['backup', ['--json']] as const]),
  ] as const)('is read as asof %s %j printed it', async (command, options) => {
    const copy = file(`${command}${options.length}.db`);
    const words = command === 'backup' ? [command, copy] : [command];
    const { stdout } = await asofHere(folder, {}, ...words, ...options);
    writeFileSync(file('kept'), stdout);
    const run = await asofHere(folder, {}, 'verify', '--head', file('kept'));
    expect(run, run.stderr).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('still leads to the head');
  });
});

describe('what does not go together is refused', () => {
  it.each<[string, string[], string]>([
    [
      'a quote without a source',
      [...log, '--speaker', 'Ana Ruiz', '--quote', 'x'],
      'quote_without_source',
    ],
    [
      'an absence quoted without a source',
      [...absence, 'expected', '--note', 'x', '--quote', 'y'],
      'quote_without_source',
    ],
    ['undercuts without a target', evidence.with(4, 'undercuts'), 'undercuts_needs_target'],
    ['a target without undercuts', [...evidence, '--undercuts', '72'], 'undercuts_needs_target'],
    ['a noted absence of nobody', [...absence, 'noted', '--until', '2023'], 'absence_incomplete'],
    ['a noted absence of no day', [...absence, 'noted', '--by', 'Ana Ruiz'], 'absence_incomplete'],
    ['a search nowhere', [...absence, 'searched', '--until', '2023'], 'absence_incomplete'],
    ['a search without an end', [...absence, 'searched', '--where', 'x'], 'absence_incomplete'],
    ['an expected absence without a why', [...absence, 'expected'], 'absence_incomplete'],
    [
      'likelihood with supported',
      [...assess, '--status', 'supported', '--confidence', 'low', '--likelihood', 'likely'],
      'assessment_invalid',
    ],
    [
      'unchecked as a judgement',
      [...assess, '--status', 'unchecked', '--confidence', 'low'],
      'assessment_invalid',
    ],
    [
      'pending for what has happened',
      [...assess, '--status', 'pending', '--confidence', 'low'],
      'assessment_invalid',
    ],
    [
      'refuted without evidence',
      [...assess, '--status', 'refuted', '--confidence', 'low'],
      'assessment_invalid',
    ],
    [
      'a judgement without confidence',
      [...assess, '--status', 'insufficient'],
      'assessment_invalid',
    ],
    [
      'a mistake with a date',
      ['retract', 'p1', '--because', 'x', '--mistake', '--on', '2023'],
      'mistake_or_withdrawal',
    ],
    ['a due date of an event', [...log, '--due-on', '2023'], 'due_date_without_forecast'],
    ['an amount upside down', [...log, '--amount', '5..3'], 'amount_upside_down'],
    ['a unit without an amount', [...log, '--unit', 'EUR'], 'unit_without_amount'],
    ['a manner of nobody', [...log, '--manner', 'denies'], 'no_speaker'],
    ['dates of no role', ['speaker', 'add', 'Y', '--from', '2010'], 'dates_without_role'],
    [
      'a role upside down',
      ['speaker', 'add', 'Y', '--role', 'Mayor', '--from', '2010', '--to', '2001'],
      'role_upside_down',
    ],
    ['a role of nobody', [...log, '--role', 'Mayor'], 'no_speaker'],
    ['an appearance of nobody', ['claim', 'appear', 'p1'], 'no_speaker'],
    [
      'a title for a source that has one',
      ['source', 'capture', file('latin.txt'), '--source', excerpt, '--title', 'Another'],
      'facts_of_known_source',
    ],
    ['an unknown status', [...assess, '--status', 'true', '--confidence', 'low'], 'invalid_input'],
    ['an unknown stance', evidence.with(4, 'proves'), 'invalid_input'],
    ['an unknown kind', [...log, '--kind', 'rumour'], 'invalid_input'],
    ['an unknown kind to list', ['claim', 'list', '--kind', 'rumour'], 'bad_code'],
    ['an unknown format', ['summary', 'p1', '--format', 'docx'], 'bad_format'],
    ['a head that is none', ['verify', '--head', file('head.json')], 'bad_head'],
  ])('%s', (_what, words, error) => expectRefused(words, 2, error));
});

describe('a command line that is wrong is refused', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'usage'],
    ['an unknown command', ['frobnicate'], 'usage'],
    ['an unknown command in a group', ['claim', 'frobnicate'], 'usage'],
    ['an unknown option', ['status', 'p1', '--bogus'], 'usage'],
    ['a missing argument', ['status'], 'usage'],
    ['a missing option', ['claim', 'log'], 'usage'],
    ['an option without its value', ['claim', 'list', '--limit'], 'usage'],
    ['one argument too many', ['status', 'p1', 'p2'], 'usage'],
    ['--limit abc', ['claim', 'list', '--limit', 'abc'], 'bad_limit'],
    ['--limit 0', ['source', 'list', '--limit', '0'], 'bad_limit'],
    ['--limit 1.5', ['speaker', 'list', '--limit', '1.5'], 'bad_limit'],
    ['--limit 1001', ['claim', 'list', '--limit', '1001'], 'bad_limit'],
    ['a cursor that is none', ['claim', 'list', '--after', 'there'], 'bad_cursor'],
    ['--wait abc', [...log, '--wait', 'abc'], 'bad_wait'],
  ])('%s', async (_what, words, error) => {
    const before = await readHead(desk);
    const text = await asofHere(folder, {}, ...words);
    const json = await asofHere(folder, {}, ...words, '--json');
    expect(text).toMatchObject({ code: 2, stdout: '' });
    expectPlain(text.stderr);
    expect(json).toMatchObject({
      code: 2,
      stderr: '',
      json: { error: { code: error, hints: expect.any(Array) } },
    });
    expect(await readHead(desk)).toEqual(before);
  });
});

describe('a file that is no desk of this program is refused and left as it is', () => {
  const reads = ['claim', 'list'];
  const writes = ['claim', 'log', '--text', 'A claim.'];

  async function expectUntouched(name: string, code: number, error: string) {
    const before = readFileSync(file(name));
    for (const words of [reads, writes, ['verify']]) {
      const on = [...words, '--desk', `file:${file(name)}`];
      const [text, json] = [
        await asofHere(folder, {}, ...on),
        await asofHere(folder, {}, ...on, '--json'),
      ];
      expectRefusal(text, json, code);
      expect(json.json.error?.code).toBe(error);
    }
    const init = await asofHere(folder, {}, 'init', '--desk', `file:${file(name)}`, '--json');
    expect(init.code).toBe(code);
    expect(init.json.error?.code).toBe(error);
    expect(readFileSync(file(name)).equals(before)).toBe(true);
  }

  it('a desk from a newer version', async () => {
    await asofHere(folder, {}, 'init', '--desk', `file:${file('newer.db')}`);
    const database = new Database(file('newer.db'));
    database.pragma('user_version = 9999');
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES ('x', 'y', '2030-01-01', '9999_later', '2030-01-01', 1)`,
      )
      .run();
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    await expectUntouched('newer.db', 4, 'newer_desk');
  });

  it('a file that is no SQLite file', async () => {
    writeFileSync(file('letter.db'), 'Dear desk, this is a letter and no database at all.');
    await expectUntouched('letter.db', 1, 'not_a_desk');
  });

  it('a SQLite file of another program', async () => {
    const database = new Database(file('other.db'));
    database.exec('CREATE TABLE notes (text TEXT)');
    database.close();
    await expectUntouched('other.db', 1, 'not_a_desk');
    expect(existsSync(file('other.db-wal'))).toBe(false);
  });

  it('a folder, and a file in a folder that is not there', async () => {
    for (const [name, code] of [
      ['a-folder', 1],
      ['no-such-folder/desk.db', 1],
    ] as const) {
      const on = [...writes, '--desk', `file:${file(name)}`];
      expectRefusal(
        await asofHere(folder, {}, ...on),
        await asofHere(folder, {}, ...on, '--json'),
        code,
      );
    }
    const on = ['--desk', `file:${file('no-such-folder/desk.db')}`];
    expect((await asofHere(folder, {}, ...writes, ...on)).stderr).toContain('There is no folder');
    expect(existsSync(file('no-such-folder'))).toBe(false);
  });

  it('a zone that is none makes no desk', async () => {
    const on = ['init', '--zone', 'Nowhere/Atlantis', '--desk', `file:${file('zone.db')}`];
    expectRefusal(
      await asofHere(folder, {}, ...on),
      await asofHere(folder, {}, ...on, '--json'),
      2,
    );
    expect(existsSync(file('zone.db'))).toBe(false);
  });
});
