import { AsofError, Busy, Conflict, Failed, NotFound } from '../../errors.ts';
import { newerDesk, newestMigration } from '../migrate/migrations.ts';
import type { Pool } from './pool.ts';
import { isConnectionLoss, isRefusedSetting } from './postgresql-contention.ts';

/**
 * Asks the server which migrations the schema has, before anything else is read from it.
 *
 * @param name how the desk is named in messages.
 * @throws NotFound when there is no desk; Failed when the server cannot be reached, or the schema is another
 * program's; Conflict when the desk is newer, or waits for a migration.
 */
export async function requireMigrated(pool: Pool, name: string): Promise<void> {
  const applied = await appliedMigrations(pool, name);
  if (applied.length > newestMigration.postgresql) throw newerDesk(name);
  if (applied.length < newestMigration.postgresql) {
    throw new Conflict('desk_needs_migration', `The desk at ${name} is of an older version.`, {
      hints: ['Run "asof init": it brings the desk up to date.'],
    });
  }
}

async function appliedMigrations(pool: Pool, name: string): Promise<readonly string[]> {
  try {
    const { rows } = await pool.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name COLLATE "C"',
    );
    const names = rows.map(({ migration_name }) => migration_name);
    if (names.length === 0) throw noDesk(name);
    if (names[0] !== firstMigration) throw foreignSchema(name);
    return names;
  } catch (error) {
    if (codeOf(error) === undefinedTable || codeOf(error) === undefinedSchema) throw noDesk(name);
    throw openFailure(name, error);
  }
}

/** Every desk has it; another program's first migration has another name. */
export const firstMigration = '0001_desk';
const undefinedTable = '42P01';
const undefinedSchema = '3F000';

/** Turns what the server says about a connection into a sentence that says what to do. */
export function openFailure(name: string, cause: unknown): AsofError {
  if (cause instanceof Busy && isConnectionLoss(cause.cause)) return openFailure(name, cause.cause);
  if (cause instanceof AsofError) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  if (codeOf(cause) === '3D000') {
    return new NotFound('no_database', `There is no such database: ${name}.`, {
      hints: ['Make it with "createdb", then run "asof init".'],
      cause,
    });
  }
  if (isRefusedSetting(cause)) {
    return new Failed('pooler_refuses', `The pooler before ${name} keeps no schema or options.`, {
      hints: [
        'Give the desk a role of its own with "ALTER ROLE … SET search_path", and leave both out of the url.',
      ],
      cause,
    });
  }
  if (isConnectionLoss(cause)) {
    return new Failed('server_unreachable', `The server of ${name} cannot be reached.`, {
      hints: ['Look whether it runs and takes connections at that address.'],
      cause,
    });
  }
  return new Failed('cannot_open_desk', `The desk at ${name} cannot be opened: ${said}.`, {
    hints: ['Look at the user, the password and the rights on the schema.'],
    cause,
  });
}

/** The schema holds tables of another program. */
export const foreignSchema = (name: string): Failed =>
  new Failed('not_a_desk', `The schema of ${name} is another program's, and no desk of asof.`, {
    hints: ['Name a schema of its own, like ?schema=desk; this one is left untouched.'],
  });

const noDesk = (name: string): NotFound =>
  new NotFound('no_desk', `There is no desk at ${name}.`, {
    hints: ['Make one with "asof init", or name another with --desk.'],
  });

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
