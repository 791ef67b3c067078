import { sql } from 'kysely';
import { type MigrationRow, migrationProblems } from '../migrate/applied-migrations.ts';
import { listMigrations } from '../migrate/migrations.ts';
import type { Problem, Reader } from '../port.ts';

/** What PostgreSQL itself can say about the desk's schema, and whether its migrations are the program's own. */
export async function checkStructure(reader: Reader): Promise<readonly Problem[]> {
  return [
    ...(await brokenIndexes(reader)),
    ...(await danglingReferences(reader)),
    ...(await foundMigrations(reader)),
  ];
}

/** An index that was built while others wrote, and failed, is passed over by queries and enforces nothing. */
async function brokenIndexes(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT index.relname AS name FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid
    WHERE index.relnamespace = current_schema()::regnamespace AND NOT (indisvalid AND indisready)
    ORDER BY index.relname`.execute(reader);
  return rows.map(({ name }) => ({ table: 'postgresql', id: name, what: 'is no whole index' }));
}

interface ForeignKey {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
  readonly key: string;
  readonly whole: boolean;
}

/** A foreign key looks at rows when they are written, and not at all for who switches it off: so each row is looked at. */
async function danglingReferences(reader: Reader): Promise<readonly Problem[]> {
  const { rows: keys } = await sql<ForeignKey>`
    SELECT child.relname AS child, parent.relname AS parent, own.attname AS column,
      referred.attname AS key, convalidated AS whole
    FROM pg_constraint
      JOIN pg_class AS child ON child.oid = conrelid JOIN pg_class AS parent ON parent.oid = confrelid
      JOIN pg_attribute AS own ON own.attrelid = conrelid AND own.attnum = conkey[1]
      JOIN pg_attribute AS referred ON referred.attrelid = confrelid AND referred.attnum = confkey[1]
    WHERE contype = 'f' AND child.relnamespace = current_schema()::regnamespace
    ORDER BY child.relname, own.attname`.execute(reader);
  const problems: Problem[] = [];
  for (const key of keys) problems.push(...(await danglingRows(reader, key)));
  return problems;
}

async function danglingRows(
  reader: Reader,
  { child, column, parent, key, whole }: ForeignKey,
): Promise<readonly Problem[]> {
  const reference = sql.ref(`child.${column}`);
  const { rows } = await sql<{ value: number }>`SELECT ${reference} AS value
    FROM ${sql.table(child)} AS child LEFT JOIN ${sql.table(parent)} AS parent
      ON ${sql.ref(`parent.${key}`)} = ${reference}
    WHERE ${reference} IS NOT NULL AND ${sql.ref(`parent.${key}`)} IS NULL LIMIT 20`.execute(
    reader,
  );
  const dangling = rows.map(({ value }) => ({
    table: child,
    id: String(value),
    what: `refers to a row of ${parent} that is not there`,
  }));
  if (whole) return dangling;
  return [
    ...dangling,
    { table: child, id: column, what: 'has a foreign key that is not enforced' },
  ];
}

async function foundMigrations(reader: Reader): Promise<readonly Problem[]> {
  const { rows } = await sql<MigrationRow>`SELECT id, checksum, migration_name, logs,
      applied_steps_count,
      to_char(started_at AT TIME ZONE 'UTC', ${instantPattern}) AS started,
      to_char(finished_at AT TIME ZONE 'UTC', ${instantPattern}) AS finished,
      to_char(rolled_back_at AT TIME ZONE 'UTC', ${instantPattern}) AS rolled_back
    FROM _prisma_migrations ORDER BY migration_name COLLATE "C"`.execute(reader);
  return migrationProblems(rows, listMigrations('postgresql'));
}

const instantPattern = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
