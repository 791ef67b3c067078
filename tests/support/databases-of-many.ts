import { it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { noServer, testServer } from './server-desks.ts';
import { newFileDesk, newServerDesk } from './test-desks.ts';

type NamedMaker = readonly [name: string, make: () => Promise<Desk>];

/**
 * The databases at hand on which one can ask what others see meanwhile; PGlite has one connection. A server that is not
 * at hand is said to be skipped.
 */
export function databasesOfMany(folder: string): readonly NamedMaker[] {
  if (testServer === undefined) it.skip(`on a server: ${noServer}`, () => undefined);
  return [
    ['SQLite', () => newFileDesk(folder)],
    ...(testServer === undefined ? [] : [['a server', newServerDesk] as const]),
  ];
}
