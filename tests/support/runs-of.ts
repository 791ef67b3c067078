import Database from 'better-sqlite3';
import { vi } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { openDesk } from '../../src/open-desk.ts';

/** The statements that an act runs on a desk in a file, each as often as it runs; the desk is opened anew for it. */
export async function runsOf(
  { store: { url }, clock, ids, actor }: Desk,
  act: (desk: Desk) => Promise<unknown>,
): Promise<readonly string[]> {
  const runs: string[] = [];
  const { prepare } = Database.prototype;
  const spy = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Database.Database,
    sql: string,
  ) {
    return counting(prepare.call(this, sql), () => runs.push(sql));
  });
  try {
    const desk = await openDesk(url, { clock, ids, actor });
    await act(desk);
    await desk.store.close();
  } finally {
    spy.mockRestore();
  }
  return runs;
}

function counting(statement: Database.Statement, count: () => void): Database.Statement {
  for (const way of ['all', 'get', 'run', 'iterate'] as const) {
    const run = statement[way] as (...parameters: unknown[]) => never;
    statement[way] = (...parameters: unknown[]) => {
      count();
      return run.apply(statement, parameters);
    };
  }
  return statement;
}
