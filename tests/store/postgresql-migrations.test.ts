import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is kept so that an engine which spreads one database over many machines stays possible (docs/growing.md). */

const folder = 'prisma/migrations/postgresql';
const migrations = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    statements: statementsOf(readFileSync(join(folder, name, 'migration.sql'), 'utf8')),
  }));
const everyStatement = migrations.flatMap(({ name, statements }) =>
  statements.map((statement) => ({ name, statement })),
);

/** Anything else needs a thought of its own, and then a line here. */
const allowed = [
  /^CREATE TABLE "\w+" \(/,
  /^CREATE (UNIQUE )?INDEX "\w+" ON "\w+"( USING (GIN|HASH))? ?\(/,
  /^ALTER TABLE "\w+" ADD (COLUMN|CONSTRAINT)\b/,
  /^CREATE VIEW "\w+" AS\b/,
  /^DROP VIEW IF EXISTS "\w+"$/,
  // What is derived may be written anew; rows that are hashed never are.
  /^UPDATE "derived_search" SET\b/,
];

const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a number that the database gives out', /\b(SERIAL|BIGSERIAL|IDENTITY|SEQUENCE|NEXTVAL)\b/i],
  ['code that runs in the database', /\b(TRIGGER|FUNCTION|PROCEDURE|LANGUAGE|DO \$)\b/i],
  ['a type of its own', /\b(ENUM|DOMAIN|CREATE TYPE)\b/i],
  ['a lock that no transaction ends', /\badvisory\b/i],
  ['a constraint that is checked later', /\bDEFERRABLE\b/i],
  ['a constraint that only one machine can check', /\bEXCLUDE\b/i],
  ['a table that a crash empties, or that ends with a session', /\b(UNLOGGED|TEMP|TEMPORARY)\b/i],
  ['a default, which would differ from what was hashed', /\bDEFAULT\b/i],
  ['a row that goes or changes with another', /\b(CASCADE|SET NULL|SET DEFAULT)\b/i],
  ['a schema by name: a desk is a schema, and its tables are found in it', /"\."|\bSCHEMA\b/],
  ['inheritance or partitions that only PostgreSQL knows', /\b(INHERITS|PARTITION)\b/i],
];

const columnTypes = ['INTEGER', 'TEXT COLLATE "C"', 'BYTEA', 'tsvector'];

describe('the migrations for PostgreSQL', () => {
  it('are there', () => {
    expect(everyStatement.length).toBeGreaterThan(150);
  });

  it('make tables, indexes, constraints and views, and nothing else', () => {
    const others = everyStatement.filter(
      ({ statement }) => !allowed.some((pattern) => pattern.test(statement)),
    );
    expect(others).toEqual([]);
  });

  it.each(forbidden)('need no %s', (_, pattern) => {
    // A view's text is the same on both databases: its words are checked where it is read.
    const found = everyStatement.filter(
      ({ statement }) =>
        !statement.startsWith('CREATE VIEW') && pattern.test(statement.replaceAll(/"\w+"/g, '""')),
    );
    expect(found).toEqual([]);
  });

  it(`have columns of ${columnTypes.join(', ')} alone`, () => {
    const columns = everyStatement.flatMap(({ statement }) => columnsOf(statement));
    expect(columns.length).toBeGreaterThan(250);
    expect(columns.filter(({ type }) => !columnTypes.includes(type))).toEqual([]);
  });

  it('give every table a primary key, which rows are spread by', () => {
    const tables = everyStatement.filter(({ statement }) => statement.startsWith('CREATE TABLE'));
    expect(tables.length).toBeGreaterThan(35);
    expect(tables.filter(({ statement }) => !statement.includes('PRIMARY KEY'))).toEqual([]);
  });

  it('refuse to change or delete what a foreign key points at', () => {
    const keys = everyStatement.filter(({ statement }) => statement.includes('FOREIGN KEY'));
    expect(keys.length).toBeGreaterThan(70);
    const others = keys.filter(
      ({ statement }) => !statement.endsWith('ON DELETE RESTRICT ON UPDATE RESTRICT'),
    );
    expect(others).toEqual([]);
  });
});

describe('what asof sends to PostgreSQL', () => {
  it.each([
    ['takes no advisory lock', /advisory/i],
    ['listens for nothing, since a pooler may stand between', /\b(LISTEN|NOTIFY|UNLISTEN)\b/],
    [
      'sets nothing that outlives its transaction, but that no query is compiled, which changes no answer',
      /[`']SET (?!LOCAL|TRANSACTION|jit = off)/,
    ],
  ])('%s', (_, pattern) => {
    const files = readdirSync('src/store/postgresql').filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(1);
    const found = files.filter((name) =>
      pattern.test(codeOf(readFileSync(join('src/store/postgresql', name), 'utf8'))),
    );
    expect(found).toEqual([]);
  });
});

/** Comments may say what is not done. */
const codeOf = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

function statementsOf(sql: string): readonly string[] {
  return sql
    .replaceAll(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The columns that a statement makes, with their types. */
function columnsOf(statement: string): readonly { name: string; type: string }[] {
  if (!/^(CREATE TABLE|ALTER TABLE "\w+" ADD COLUMN)/.test(statement)) return [];
  return [
    ...statement.matchAll(
      /^\s*(?:ALTER TABLE "\w+" )?(?:ADD COLUMN\s+)?"(\w+)" (.+?)(?: NOT NULL)?(?: PRIMARY KEY)?,?$/gm,
    ),
  ].map(([, name = '', type = '']) => ({ name, type }));
}
