import { Conflict } from '../../errors.ts';
import { parseInstant } from '../../model/instant.ts';
import type { Problem } from '../port.ts';
import { type Migration, migrationId, newerDesk } from './migrations.ts';

/** Which file was applied: what a migrator has to know. */
export interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
}

/** A whole row of `_prisma_migrations`, its times as instants. */
export interface MigrationRow extends AppliedMigration {
  readonly id: string;
  readonly started: string;
  readonly finished: string | null;
  readonly rolled_back: string | null;
  readonly logs: string | null;
  readonly applied_steps_count: number;
}

/**
 * The migrations that a desk still lacks.
 *
 * @throws Conflict when it has one that this program does not know, or one of another text.
 */
export function missingMigrations(
  applied: readonly AppliedMigration[],
  known: readonly Migration[],
  desk: string,
): readonly Migration[] {
  for (const [index, { migration_name, checksum }] of applied.entries()) {
    const ours = known[index];
    if (ours?.name !== migration_name) throw newerDesk(desk);
    if (ours.checksum !== checksum) {
      throw new Conflict('altered_migration', `${desk} was made by another ${migration_name}.`, {
        hints: ['Open it with the version of asof that made it.'],
      });
    }
  }
  return known.slice(applied.length);
}

/** What is not as the migrators of this program leave it. */
export function migrationProblems(
  rows: readonly MigrationRow[],
  known: readonly Migration[],
): readonly Problem[] {
  const problems = rows
    .filter((row, index) => !isAsApplied(row, known[index]))
    .map((row) => problem(row.id, 'is not a migration of this version as it was applied'));
  return rows.length === known.length ? problems : [...problems, problem('', 'rows are missing')];
}

function isAsApplied(row: MigrationRow, migration: Migration | undefined): boolean {
  return (
    migration !== undefined &&
    row.migration_name === migration.name &&
    row.checksum === migration.checksum &&
    row.id === migrationId(migration) &&
    parseInstant(row.started) === row.started &&
    row.finished === row.started &&
    row.rolled_back === null &&
    row.logs === null &&
    row.applied_steps_count === 1
  );
}

const problem = (id: string, what: string): Problem => ({ table: '_prisma_migrations', id, what });
