import { pathOf } from '../sqlite/connection.ts';
import { buildApart, buildBeside } from './build-apart.ts';
import type { DeskMaker } from './desk-maker.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { restoreSqlite } from './restore-sqlite.ts';

/**
 * Makes desks that are SQLite files.
 *
 * @throws InvalidInput when the url names no file.
 */
export function sqliteMaker(url: string): DeskMaker {
  const path = pathOf(url);
  return {
    name: path,
    async make(born) {
      const built = await buildApart(path, (draft) => migrateSqlite(draft, born));
      return built ? built.result : migrateSqlite(path, born);
    },
    makeApart: (born, work) =>
      buildApart(path, async (draft) => {
        await migrateSqlite(draft, born);
        return work(`file:${draft}`);
      }),
    makeByAndBy: (born, work) =>
      buildBeside(path, async (draft) => {
        await migrateSqlite(draft, born);
        return work(`file:${draft}`);
      }),
    restoreCopy: (born, file, check) =>
      restoreSqlite(path, file, { born, check: (draft) => check(`file:${draft}`) }),
  };
}
