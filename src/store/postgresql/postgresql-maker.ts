import { Failed } from '../../errors.ts';
import type { DeskMaker } from '../migrate/desk-maker.ts';
import type { IndexStems } from '../migrate/migrations.ts';
import { buildByAndBy, buildInDraft } from './build-in-draft.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import { parseServerAddress } from './server-address.ts';

/**
 * Makes desks that are schemas of a PostgreSQL database.
 *
 * @throws InvalidInput when the url names no database.
 */
export function postgresqlMaker(url: string, indexStems: IndexStems): DeskMaker {
  const { name } = parseServerAddress(url);
  return {
    name,
    make: (born) => migratePostgresql(url, born, indexStems),
    makeApart: (born, work) => buildInDraft(url, { born, indexStems }, work),
    makeByAndBy: (born, work) => buildByAndBy(url, { born, indexStems }, work),
    restoreCopy: async () => {
      throw new Failed(
        'no_copy',
        'A copy of a SQLite file cannot be put in the place of a schema.',
        {
          hints: ['Use "asof move file:backup.db postgresql://…", or restore a dump.'],
        },
      );
    },
  };
}
