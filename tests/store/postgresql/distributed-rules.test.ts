import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listMigrations } from '../../../src/store/migrate/migrations.ts';
import { loadOrder } from '../../../src/store/postgresql/postgresql-bulk-load.ts';
import { filesBelow } from '../../tidy/source-files.ts';

const migrations = listMigrations('postgresql');
const whole = migrations.map(({ sql }) => sql).join('\n');
const tables = [...whole.matchAll(/CREATE TABLE "(\w+)" \(\n([\s\S]*?)\n\);/g)].map(
  ([, name = '', body = '']) => ({ name, lines: body.split(',\n').map((line) => line.trim()) }),
);
const code = filesBelow('src/store/postgresql')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** What one of Citus, CockroachDB and YugabyteDB forbids, or a pooler loses, or correctness must not hang on. */
const forbidden = [
  ['a sequence', /\b(?:SEQUENCE|SERIAL|BIGSERIAL|IDENTITY|nextval)\b/i],
  [
    'a trigger, a rule or code in the database',
    /\bTRIGGER\b|\bCREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE|RULE)\b|\bDO \$\$/i,
  ],
  ['an extension', /\bCREATE EXTENSION\b/i],
  ['a lock of a whole table, or one that no transaction holds', /\b(?:LOCK TABLE|pg_advisory)/i],
  ['a constraint that waits for COMMIT, or excludes', /\b(?:DEFERRABLE|DEFERRED|EXCLUDE USING)\b/i],
  [
    'a table without a log, of one connection, or of parts',
    /\b(?:UNLOGGED|TEMPORARY|TEMP TABLE|INHERITS|PARTITION BY)\b/i,
  ],
  ['something kept for a connection', /\b(?:LISTEN|NOTIFY|DECLARE \w+ CURSOR|PREPARE)\b/],
] as const;

describe('the migrations and the store of PostgreSQL', () => {
  it.each(forbidden)('have no need of %s', (_, pattern) => {
    expect(whole).not.toMatch(pattern);
    expect(code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')).not.toMatch(pattern);
  });

  it('are seen by these rules', () => {
    const bad =
      'CREATE SEQUENCE a; CREATE TRIGGER b; CREATE EXTENSION c; LOCK TABLE d; DEFERRABLE; UNLOGGED; LISTEN e';
    for (const [, pattern] of forbidden) expect(bad).toMatch(pattern);
  });
});

describe('the tables of PostgreSQL', () => {
  it('are found by this test', () => expect(tables.length).toBeGreaterThan(35));

  it('each have a key of their own, by which an engine can part and copy them', () => {
    const keyless = tables.filter(({ lines }) => !lines.some((line) => /PRIMARY KEY/.test(line)));
    expect(keyless.map(({ name }) => name)).toEqual([]);
  });

  it('hold numbers, texts in the order of their code points, and bytes, and are told every value', () => {
    const columns = tables.flatMap(({ name, lines }) =>
      lines
        .filter((line) => line.startsWith('"'))
        .filter(
          (line) =>
            !/^"\w+" +(?:INTEGER|TEXT COLLATE "C"|BYTEA)(?: NOT NULL)?(?: PRIMARY KEY)?$/.test(
              line,
            ),
        )
        .map((line) => `${name}: ${line}`),
    );
    expect(columns).toEqual(['derived_search: "words" tsvector NOT NULL']);
  });

  it('name no schema: a desk is any one', () => {
    expect(whole).not.toMatch(/\bCREATE SCHEMA\b|"public"|\bpublic\./);
  });

  it('are loaded each after those it refers to', () => {
    const order = ['record', ...loadOrder.map((noun) => `record_${noun}`)];
    const references = [...whole.matchAll(/ALTER TABLE "(\w+)" ADD .* REFERENCES "(\w+)"/g)]
      .map(([, child = '', parent = '']) => ({ child, parent }))
      .filter(({ child, parent }) => child !== parent && order.includes(child));
    const early = references.filter(
      ({ child, parent }) => order.indexOf(child) < order.indexOf(parent),
    );
    expect(references.length).toBeGreaterThan(50);
    expect(early).toEqual([]);
  });
});
