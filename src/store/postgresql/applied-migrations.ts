import type { AppliedMigration } from '../migrate/applied-migrations.ts';
import type { Client, Pool } from './pool.ts';
import { firstMigration, foreignSchema } from './require-migrated.ts';

/**
 * The migrations that a schema has, in order; null where it keeps none.
 *
 * @param name how the desk is named in messages.
 * @throws Failed when they are another program's.
 */
export async function appliedMigrations(
  client: Pool | Client,
  name: string,
): Promise<readonly AppliedMigration[] | null> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
  );
  if (!found[0]?.there) return null;
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum FROM _prisma_migrations ORDER BY migration_name COLLATE "C"',
  );
  if (rows[0] && rows[0].migration_name !== firstMigration) throw foreignSchema(name);
  return rows;
}
