import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/open-desk.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { indexStems } from '../../src/services/index-stems.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { migrateSqlite } from '../../src/store/migrate/migrate-sqlite.ts';
import { born, nextMigration, nextStatements, released } from '../support/migrations.ts';
import { lookAt, rawDatabase } from '../support/raw-database.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let made = 0;
const freshPath = (): string => {
  made += 1;
  mkdirSync(join(folder, `${made}`));
  return join(folder, `${made}`, 'desk.db');
};

/** A desk of the released version with a few records. */
const filled = freshPath();
const filledDesk = await newDesk(join(filled, '..'));
await performAct(filledDesk, 'topic.added', (act) => act.record('topic', { name: 'Rivers 🌊' }));
await filledDesk.store.close();
copyFileSync(filledDesk.store.url.slice('file:'.length), filled);

function copyOfFilled(): string {
  const path = freshPath();
  copyFileSync(filled, path);
  return path;
}

/** Makes a desk as it was before captured texts had an index. */
function beforeArticles(path: string): void {
  const raw = rawDatabase(path);
  raw.exec(`DROP TABLE derived_article; DROP TABLE derived_language; DROP TABLE derived_shown;
    DROP INDEX record_review_url_idx; PRAGMA user_version = 6;
    DELETE FROM _prisma_migrations WHERE migration_name >= '0007'`);
  raw.close();
}

/** Makes a desk as it was when this was its newest migration, before the index held words by stems of their own. */
function beforeStems(
  path: string,
  words: readonly (readonly [n: number, claim: string])[],
  newest: number,
): void {
  const raw = rawDatabase(path);
  const forget = raw.prepare('DELETE FROM derived_search WHERE rowid = ?');
  const index = raw.prepare('INSERT INTO derived_search (rowid, claim) VALUES (?, ?)');
  for (const [n, claim] of words) {
    forget.run(n);
    index.run(n, claim);
  }
  raw.exec(`PRAGMA user_version = ${newest}; DROP TABLE derived_language; DROP TABLE derived_shown;
    DELETE FROM _prisma_migrations WHERE migration_name >= '000${newest + 1}'`);
  raw.close();
}

/** Everything in a desk that a migration could change. */
const contentOf = (path: string): unknown =>
  lookAt(path, (database) => ({
    schema: database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all(),
    version: database.pragma('user_version'),
    records: database.prepare('SELECT * FROM record').all(),
    topics: database.prepare('SELECT * FROM record_topic').all(),
    applied: database.prepare('SELECT * FROM _prisma_migrations').all(),
  }));

const besides = (path: string): readonly string[] =>
  readdirSync(join(path, '..')).filter((name) => name.startsWith(`${basename(path)}.`));

describe('a new desk', () => {
  it.each(['a name that is free', 'an empty file'])('is made at %s', async (which) => {
    const path = freshPath();
    if (which === 'an empty file') writeFileSync(path, '');
    expect(await migrateSqlite(path, born, indexStems)).toEqual({
      applied: released.map(({ name }) => name),
    });
    const desk = await openDesk(`file:${path}`);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    await desk.store.close();
    expect(besides(path)).toEqual([]);
  });

  it('is left as it is by the next run', async () => {
    const path = copyOfFilled();
    const before = readFileSync(path);
    expect(await migrateSqlite(path, { ...born, zone: 'Asia/Tokyo' }, indexStems)).toEqual({
      applied: [],
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(besides(path)).toEqual([]);
  });
});

describe('an older desk', () => {
  it('is brought up to date beside a copy of what it was', async () => {
    const path = copyOfFilled();
    const before = contentOf(path);
    const next = nextMigration(nextStatements.join(';\n'));
    const backup = `${path}.before-${next.name}`;
    expect(await migrateSqlite(path, born, indexStems, [...released, next])).toEqual({
      applied: [next.name],
      backup,
    });
    expect(contentOf(backup)).toEqual(before);
    expect(lookAt(path, (desk) => desk.prepare('SELECT text FROM desk_note').pluck().get())).toBe(
      'kept',
    );
    expect(besides(path)).toEqual([basename(backup)]);
  });

  it('keeps every earlier copy', async () => {
    const path = copyOfFilled();
    const next = nextMigration(nextStatements.join(';\n'));
    writeFileSync(`${path}.before-${next.name}`, 'an earlier copy');
    const { backup } = await migrateSqlite(path, born, indexStems, [...released, next]);
    expect(backup).toBe(`${path}.before-${next.name}-2`);
    expect(readFileSync(`${path}.before-${next.name}`, 'utf8')).toBe('an earlier copy');
  });

  it('has what it captured before found by its words', async () => {
    const path = freshPath();
    const desk = await newDesk(join(path, '..'));
    const texts = ['Lanterns on the quay.', '他说中国没有提供武器。'];
    for (const [place, text] of texts.entries()) {
      const facts = { address: `${place}.txt`, title: `Page ${place}` };
      await captureSource(desk, new TextEncoder().encode(text), facts);
    }
    await desk.store.close();
    const made = desk.store.url.slice('file:'.length);
    beforeArticles(made);
    const { applied } = await migrateSqlite(made, born, indexStems);
    expect(applied).toEqual(['0007_articles', '0008_stems', '0009_language_stems', '0010_shown']);
    const migrated = await openDesk(desk.store.url);
    expect(await verifyDesk(migrated)).toMatchObject({ ok: true, problems: [] });
    const { dialect, reader } = migrated.store;
    const holding = (text: string) =>
      dialect.articlesWithWord(reader, { text, prefix: false }, { upTo: 100, limit: 10 });
    expect(await holding('lantern')).toHaveLength(1);
    expect(await holding('武器')).toHaveLength(1);
    await migrated.store.close();
  });

  it.each([
    [7, ['0008_stems', '0009_language_stems', '0010_shown']],
    [8, ['0009_language_stems', '0010_shown']],
  ])(
    'of migration %i has its words of other scripts and languages found by their stems',
    async (newest, due) => {
      const path = freshPath();
      const desk = await newDesk(join(path, '..'));
      const texts = [
        'Россия поставила оружие.',
        'The dam leaks.',
        'Łukasz left.',
        'Die Impfungen sind da.',
      ];
      const claims: (readonly [n: number, claim: string])[] = [];
      for (const text of texts) {
        const { claim } = await logClaim(desk, { text });
        claims.push([claim.n, text]);
      }
      await desk.store.close();
      const made = desk.store.url.slice('file:'.length);
      beforeStems(made, claims, newest);
      await expect(openDesk(desk.store.url)).rejects.toMatchObject({
        code: 'desk_needs_migration',
      });
      const { applied } = await migrateSqlite(made, born, indexStems);
      expect(applied).toEqual(due);
      const migrated = await openDesk(desk.store.url);
      expect(await verifyDesk(migrated)).toMatchObject({ ok: true, problems: [] });
      for (const [place, query] of ['Россию', 'dams', 'lukasz', 'Impfung'].entries()) {
        const { hits } = await searchDesk(migrated, { query });
        expect(
          hits.map(({ n }) => n),
          query,
        ).toEqual([claims[place]?.[0]]);
      }
      await migrated.store.close();
    },
  );

  it('has what its claims show kept beside the index, but for what is withheld', async () => {
    const desk = await newDesk(join(freshPath(), '..'));
    await logClaim(desk, { text: 'The quay was shut.', slug: 'quay' });
    await logClaim(desk, { text: 'The quay was open.', terms: 'Open: to all ships.' });
    const { claim } = await logClaim(desk, { text: 'The quay was sold to Ana Alder.' });
    const because = 'She asked for it.';
    await withholdRecord(desk, { record: String(claim.n), because });
    await desk.store.close();
    const made = desk.store.url.slice('file:'.length);
    const raw = rawDatabase(made);
    raw.exec(`DROP TABLE derived_shown; PRAGMA user_version = 9;
      DELETE FROM _prisma_migrations WHERE migration_name >= '0010'`);
    raw.close();
    const { applied } = await migrateSqlite(made, born, indexStems);
    expect(applied).toEqual(['0010_shown']);
    const shown = lookAt(made, (file) =>
      file.prepare('SELECT substr(words, 37) FROM derived_shown').pluck().all(),
    );
    expect(shown).toEqual(['quay The quay was shut.']);
    const migrated = await openDesk(desk.store.url);
    expect(await verifyDesk(migrated)).toMatchObject({ ok: true, problems: [] });
    await migrated.store.close();
  });

  it.each([
    [
      'changes how many rows a table has',
      'DELETE FROM "derived_standing"; DELETE FROM "record_topic"',
      'migration_lost_rows',
    ],
    ['drops a table', 'DROP TABLE "record_topic"', 'migration_lost_rows'],
    ['breaks a reference', 'UPDATE "ledger_entry" SET actor = 99', 'migration_broke_references'],
  ])('stays as it is when a migration %s', async (_, sql, code) => {
    const path = copyOfFilled();
    const before = contentOf(path);
    const migrating = migrateSqlite(path, born, indexStems, [...released, nextMigration(sql)]);
    await expect(migrating).rejects.toMatchObject({ code });
    expect(contentOf(path)).toEqual(before);
  });
});

describe('a migration whose statement fails', () => {
  const failingAt = (statements: readonly string[], place: number) =>
    [...statements.slice(0, place), 'SELECT no_such_function()'].join(';\n');

  it.each(nextStatements.map((_, place) => place))(
    'after %i others leaves the desk as it was, with its copy',
    async (place) => {
      const path = copyOfFilled();
      const before = contentOf(path);
      const broken = nextMigration(failingAt(nextStatements, place));
      await expect(
        migrateSqlite(path, born, indexStems, [...released, broken]),
      ).rejects.toMatchObject({
        code: 'migration_failed',
      });
      expect(contentOf(path)).toEqual(before);
      expect(contentOf(`${path}.before-${broken.name}`)).toEqual(before);
      const whole = nextMigration(nextStatements.join(';\n'));
      const again = await migrateSqlite(path, born, indexStems, [...released, whole]);
      expect(again.applied).toEqual([whole.name]);
    },
  );

  it('leaves no desk when it was to make one, wherever it fails, and the next run makes it', async () => {
    const [first] = released;
    const statements = (first?.sql ?? '').split(/;\s*\n/).filter((sql) => sql.trim() !== '');
    expect(statements.length).toBeGreaterThan(90);
    const path = freshPath();
    for (const place of statements.keys()) {
      const broken = { name: '0001_desk', checksum: '', sql: failingAt(statements, place) };
      await expect(migrateSqlite(path, born, indexStems, [broken])).rejects.toMatchObject({
        code: 'migration_failed',
      });
      const left = lookAt(path, (file) => file.prepare('SELECT * FROM sqlite_schema').all());
      expect(left).toEqual([]);
    }
    expect((await migrateSqlite(path, born, indexStems)).applied).toEqual(
      released.map(({ name }) => name),
    );
  });
});

describe('what is refused stays as it is, to the byte', () => {
  const foreign = freshPath();
  const other = new Database(foreign);
  other.exec('CREATE TABLE t (x)');
  other.close();
  const text = freshPath();
  writeFileSync(text, 'Dear diary');
  const newer = copyOfFilled();
  const altered = copyOfFilled();
  const edit = (path: string, sql: string): void => {
    const database = new Database(path);
    database.exec(sql);
    database.close();
  };
  edit(
    newer,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'x', '9999_later', 'x')`,
  );
  edit(altered, `UPDATE _prisma_migrations SET checksum = 'other'`);

  it.each([
    ['another SQLite file', foreign, 'not_a_desk'],
    ['a text file', text, 'not_a_desk'],
    ['a newer desk', newer, 'newer_desk'],
    ['a desk of another migration', altered, 'altered_migration'],
  ])('%s', async (_, path, code) => {
    const before = readFileSync(path);
    await expect(migrateSqlite(path, born, indexStems)).rejects.toMatchObject({ code });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(besides(path)).toEqual([]);
  });

  it('a folder', async () => {
    await expect(migrateSqlite(folder, born, indexStems)).rejects.toMatchObject({
      code: 'cannot_open_desk',
    });
  });

  it('a folder that is not there', async () => {
    await expect(
      migrateSqlite(join(folder, 'no', 'desk.db'), born, indexStems),
    ).rejects.toMatchObject({
      code: 'cannot_open_desk',
    });
  });
});
