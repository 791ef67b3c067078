import { pathOf } from '../sqlite/connection.ts';
import { buildApart, buildBeside } from './build-apart.ts';
import type { DeskMaker } from './desk-maker.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import type { IndexStems } from './migrations.ts';
import { restoreSqlite } from './restore-sqlite.ts';

/**
 * Makes desks that are SQLite files.
 *
 * @throws InvalidInput when the url names no file.
 */
export function sqliteMaker(url: string, indexStems: IndexStems): DeskMaker {
  const path = pathOf(url);
  return {
    name: path,
    async make(born) {
      const built = await buildApart(path, (draft) => migrateSqlite(draft, born, indexStems));
      return built ? built.result : migrateSqlite(path, born, indexStems);
    },
    makeApart: (born, work) =>
      buildApart(path, async (draft) => {
        await migrateSqlite(draft, born, indexStems);
        return work(`file:${draft}`);
      }),
    makeByAndBy: (born, work) =>
      buildBeside(path, async (draft) => {
        await migrateSqlite(draft, born, indexStems);
        return work(`file:${draft}`);
      }),
    restoreCopy: (born, file, check) =>
      restoreSqlite(path, file, { born, indexStems, check: (draft) => check(`file:${draft}`) }),
  };
}
