import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { releasedNames } from '../support/migrations.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { deskOf, onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofHere, asofIn } from './asof.ts';

const folder = scratchFolder();
const ask = (...words: string[]) => asofHere(folder, {}, ...words);

beforeAll(async () => {
  const desk = await seededDesk(folder);
  await desk.store.close();
});

describe('the desk', () => {
  it.skipIf(onServer)(
    'is the one of --desk, else of ASOF_DESK, else asof.db in the folder',
    async () => {
      const here = scratchFolder();
      const named = await asofIn(
        here,
        { env: { ASOF_DESK: 'file:other.db' } },
        'init',
        '--desk',
        'file:named.db',
      );
      const other = await asofIn(here, { env: { ASOF_DESK: 'file:other.db' } }, 'init');
      const plain = await asof(here, '--json', 'init');
      expect([named.code, other.code, plain.code]).toEqual([0, 0, 0]);
      expect(
        ['named.db', 'other.db', 'asof.db'].map((name) => existsSync(join(here, name))),
      ).toEqual([true, true, true]);
      expect(plain.json).toEqual({ desk: 'file:asof.db', migrations: releasedNames });
      const again = await asof(here, 'init', '--json');
      expect(again.json).toEqual({ desk: 'file:asof.db', migrations: [] });
    },
  );

  it('is asked for by a read, and made by the first write', async () => {
    const here = scratchFolder();
    const read = await asof(here, 'status', 'p1', '--json');
    expect(read).toMatchObject({
      code: 3,
      json: { error: { code: 'no_desk', hints: [/asof init/] } },
    });
    expect(existsSync(join(here, 'asof.db'))).toBe(false);
    const written = await asof(here, 'claim', 'log', '--text', 'A claim on a new desk.');
    expect(written.code).toBe(0);
    expect((await asof(here, 'verify')).code).toBe(0);
  });

  it('that is of another kind is refused', async () => {
    const run = await ask('status', 'p1', '--desk', 'mysql://somewhere/desk', '--json');
    expect(run).toMatchObject({ code: 2, json: { error: { code: 'bad_desk_url' } } });
  });
});

describe('the actor', () => {
  it('is the one of --actor, else of ASOF_ACTOR, else the user of the machine', async () => {
    const here = scratchFolder();
    const byEnvironment = { env: { ASOF_ACTOR: 'Eve' } };
    await asofIn(here, byEnvironment, 'claim', 'log', '--text', 'One thing.', '--slug', 'one');
    await asofIn(
      here,
      byEnvironment,
      '--actor',
      'Adam',
      'claim',
      'log',
      '--text',
      'Another.',
      '--slug',
      'two',
    );
    await asofIn(
      here,
      { env: { ASOF_ACTOR: undefined } },
      'claim',
      'log',
      '--text',
      'A third.',
      '--slug',
      'three',
    );
    const by = async (slug: string) =>
      (await asof(here, 'claim', 'show', slug, '--json')).json.claim?.entered?.by;
    expect(await by('one')).toBe('Eve');
    expect(await by('two')).toBe('Adam');
    expect(await by('three')).toMatch(/./);
  });

  it('may be called like a command', async () => {
    const run = await ask('--actor', 'head', 'claim', 'list');
    expect(run.code).toBe(0);
  });
});

describe('options', () => {
  it('stand before the command or behind it', async () => {
    const [before, behind] = await Promise.all([
      asof(folder, '--json', '--desk', deskOf(folder), 'status', '--as-of', '2023-04-01', 'p1'),
      asof(folder, 'status', 'p1', '--as-of=2023-04-01', '--json', '--desk', deskOf(folder)),
    ]);
    expect(before.code).toBe(0);
    expect(behind.stdout).toBe(before.stdout);
  });

  it('read a hyphen in a code as an underscore', async () => {
    const hyphen = await ask(
      'claim',
      'list',
      '--status',
      'no-evidence-found',
      '--as-of',
      '2023-04-01',
    );
    const underscore = await ask(
      'claim',
      'list',
      '--status',
      'no_evidence_found',
      '--as-of',
      '2023-04-01',
    );
    expect(hyphen.stdout).toContain('p1');
    expect(hyphen.stdout).toBe(underscore.stdout);
  });

  it('of a month or a year mean its last day', async () => {
    const { json } = await ask('status', 'p1', '--as-of', '2023-04', '--json');
    expect(json.asOf).toBe('2023-04-30');
  });
});

describe('a record', () => {
  it('is named by its slug, its number, its id or a prefix of the id', async () => {
    const bySlug = await ask('status', 'p1', '--json');
    const { id, n } = bySlug.json.claim ?? {};
    const prefix = String(id).slice(0, 35);
    for (const name of [String(n), String(id), String(id).toUpperCase(), prefix]) {
      const { json } = await ask('status', name, '--json');
      expect(json.claim).toEqual(bySlug.json.claim);
    }
  });

  it('of an ambiguous prefix is not guessed: the candidates are shown', async () => {
    const { json } = await ask('claim', 'show', 'p1', '--json');
    const prefix = String(json.claim?.id).slice(0, 8);
    const run = await ask('status', prefix, '--json');
    expect(run.code).toBe(2);
    expect(run.json.error).toMatchObject({
      code: 'ambiguous',
      message: expect.any(String),
      hints: [expect.stringContaining('number or whole id')],
    });
    const candidates = run.json.error?.candidates as unknown as readonly {
      kind: string;
      id: string;
    }[];
    expect(candidates.length).toBeGreaterThan(1);
    for (const candidate of candidates) {
      expect(candidate).toMatchObject({ kind: 'claim', n: expect.any(Number) });
      expect(candidate.id.startsWith(prefix)).toBe(true);
    }
  });

  it('that nobody has gets a "did you mean" of those of its kind', async () => {
    const hints = async (...words: string[]) => (await ask(...words, '--json')).json.error?.hints;
    expect(await hints('source', 'show', 'rferl-interveiw-excerpt')).toContain(
      'Did you mean rferl-interview-excerpt?' as never,
    );
    expect(await hints('claim', 'show', 'reid-standis')).toHaveLength(1);
    expect(await hints('speaker', 'show', 'reid-standis')).toContain(
      'Did you mean reid-standish?' as never,
    );
  });

  it('of an ambiguous prefix says where there are more candidates than are shown', async () => {
    const { json } = await ask('claim', 'show', 'p1', '--json');
    const run = await ask(
      'retract',
      String(json.claim?.id).slice(0, 8),
      '--because',
      'x',
      '--json',
    );
    expect(run.json.error).toMatchObject({ more: true });
    expect(run.json.error?.candidates).toHaveLength(10);
    expect(run.json.error?.hints?.[0 as never]).toContain('There are more');
  });

  it('of fewer than eight digits of an id is no name', async () => {
    const { json } = await ask('claim', 'show', 'p1', '--json');
    const run = await ask('status', String(json.claim?.id).slice(0, 7));
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('the first digits of its id: 8 or more');
  });

  it('of another kind is said to be of another kind', async () => {
    const run = await ask('status', 'rferl', '--json');
    expect(run).toMatchObject({
      code: 3,
      json: { error: { message: '"rferl" is a speaker, not a claim.' } },
    });
    const actor = await ask('claim', 'show', '1');
    expect(actor.stderr).toContain('is an actor, not a claim.');
    const evidence = await ask('source', 'retract', 'p1', '--because', 'x', '--json');
    expect(evidence).toMatchObject({ code: 3, json: { error: { code: 'not_found' } } });
  });
});

describe('a word that is wrong', () => {
  it.each([
    [['statsu', 'p1'], 'status'],
    [['claim', 'lgo'], 'log'],
    [['claim', 'list', '--as-off', '2023'], '--as-of'],
    [['summary', 'p1', '--fromat', 'json'], '--format'],
  ])('gets a "did you mean" (%j)', async (words, meant) => {
    const run = await ask(...words);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`Did you mean ${meant}?`);
    const { json } = await ask(...words, '--json');
    expect(json.error).toMatchObject({
      code: 'usage',
      hints: [`Did you mean ${meant}?`, expect.any(String)],
    });
  });
});

describe('exit codes', () => {
  it('0: it is done', async () => {
    expect((await asof(folder, 'status', 'p1')).code).toBe(0);
    expect((await asof(folder, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('1: it was understood and failed', async () => {
    expect(
      (
        await asof(
          folder,
          'passage',
          'find',
          'rferl-interview-excerpt',
          '--quote',
          'nobody said so',
        )
      ).code,
    ).toBe(1);
  });

  it('2: the words are wrong, or what they give', async () => {
    expect((await asof(folder, 'frobnicate')).code).toBe(2);
    expect((await asof(folder, 'claim', 'list', '--as-of', '2023-02-30')).code).toBe(2);
  });

  it('3: there is no such record', async () => {
    expect((await asof(folder, 'status', 'no-such-claim')).code).toBe(3);
  });

  it('4: it does not fit what is there', async () => {
    const run = await asof(folder, 'claim', 'log', '--text', 'Another.', '--slug', 'p1', '--json');
    expect(run).toMatchObject({ code: 4, json: { error: { code: 'slug_taken' } } });
    const speaker = await ask('speaker', 'add', 'lukashenko', '--json');
    expect(speaker).toMatchObject({ code: 4, json: { error: { code: 'speaker_known' } } });
  });

  it.skipIf(onServer)(
    '5: another process holds the desk for longer than a write waits',
    async () => {
      const other = new Database(join(folder, 'asof.db'));
      other.exec('BEGIN IMMEDIATE');
      const waiting = ['claim', 'log', '--text', 'It waits.', '--wait', '0.3'];
      const [run, text, read] = await Promise.all([
        asof(folder, ...waiting, '--json'),
        asof(folder, ...waiting),
        asof(folder, 'status', 'p1'),
      ]);
      other.exec('ROLLBACK');
      other.close();
      expect(run).toMatchObject({
        code: 5,
        json: { error: { code: 'busy', hints: ['Try again.'] } },
      });
      expect(text).toMatchObject({ code: 5, stdout: '' });
      expect(text.stderr).toMatch(
        /^asof: Other writers held the desk for too long; nothing was written\./,
      );
      expect(read.code).toBe(0);
      const free = await asof(folder, ...waiting);
      expect(free.code).toBe(0);
    },
  );

  it.skipIf(onServer)('6: the desk is not what its ledger says', async () => {
    const here = scratchFolder();
    await asof(here, 'claim', 'log', '--text', 'The bridge was closed.', '--slug', 'closed');
    const { json } = await asof(here, 'claim', 'show', 'closed', '--json');
    const database = new Database(join(here, 'asof.db'));
    database.prepare('UPDATE record_claim SET text = ?').run('The bridge was open.');
    database.close();
    const [verified, text] = await Promise.all([
      asof(here, 'verify', '--json'),
      asof(here, 'verify'),
    ]);
    expect(verified).toMatchObject({ code: 6, json: { ok: false } });
    expect(verified.json.problems).toEqual(
      expect.arrayContaining([
        { table: 'record_claim', id: json.claim?.id, n: json.claim?.n, what: expect.any(String) },
      ]),
    );
    expect(text.code).toBe(6);
    expect(text.stdout).toContain('Not whole:');
  });
});

describe('--private', () => {
  it.skipIf(onServer)('marks what is recorded, and the desk itself still sees it', async () => {
    const run = await ask(
      'claim',
      'log',
      '--text',
      'For the desk alone.',
      '--slug',
      'alone',
      '--private',
    );
    expect(run.code).toBe(0);
    const database = new Database(join(folder, 'asof.db'), { readonly: true });
    const marked = database
      .prepare(
        "SELECT audience FROM record_visibility WHERE record = (SELECT n FROM record WHERE slug = 'alone')",
      )
      .pluck()
      .all();
    database.close();
    expect(marked).toEqual(['private']);
    expect((await ask('status', 'alone')).code).toBe(0);
  });
});

describe('--debug', () => {
  it('alone shows a stack trace', async () => {
    const quiet = await asof(folder, 'status', 'no-such-claim');
    const loud = await asof(folder, 'status', 'no-such-claim', '--debug');
    expect(quiet.stderr).not.toMatch(/\n\s+at /);
    expect(loud.stderr).toMatch(/\n\s+at /);
    expect(loud.code).toBe(3);
  });
});

describe('printed text', () => {
  it('of others moves no cursor and starts no line of its own', async () => {
    const here = scratchFolder();
    writeFileSync(join(here, 'evil.txt'), 'plain words\u001b[2J\u202e and more\n');
    await asofHere(
      here,
      {},
      ...[
        'source',
        'capture',
        join(here, 'evil.txt'),
        '--slug',
        'evil',
        '--title',
        'An\u001b[31m evil\ntitle',
      ],
    );
    await asofHere(
      here,
      {},
      'claim',
      'log',
      '--text',
      'Red \u001b[31malert\u0007',
      '--slug',
      'alert',
    );
    const cursor = String.fromCharCode(27);
    for (const words of [
      ['source', 'list'],
      ['source', 'show', 'evil'],
      ['claim', 'list'],
      ['why', 'alert'],
      ['summary', 'alert'],
      ['summary', 'alert', '--format', 'text'],
    ]) {
      const run = await asofHere(here, {}, ...words);
      expect(run.code, words.join(' ')).toBe(0);
      expect(run.stdout.includes(cursor), words.join(' ')).toBe(false);
    }
  });
});
