import { afterAll, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { droppedAtTheEnd, noServer, testServer } from '../support/server-desks.ts';
import { newFileDesk, newPGliteDesk, newServerDesk, scratchFolder } from '../support/test-desks.ts';

/** A new desk on each database at hand, by the same clock; a server that is not at hand is said to be skipped. */
export async function desksOnEach(): Promise<readonly (readonly [string, Desk])[]> {
  const desks: [string, Desk][] = [
    ['SQLite', await newFileDesk(scratchFolder())],
    ['PGlite', await newPGliteDesk()],
  ];
  if (testServer === undefined) it.skip(`on a server: ${noServer}`, () => undefined);
  else desks.push(['a server', await newServerDesk()]);
  afterAll(() => Promise.all(desks.map(([, { store }]) => store.close())));
  droppedAtTheEnd();
  return desks;
}

/** Asks every desk the same: the answers must be equal, and one is given. */
export const askingAll =
  (desks: readonly (readonly [string, Desk])[]) =>
  async <Answer>(ask: (desk: Desk) => Promise<Answer>): Promise<Answer> => {
    const [[, first], ...others] = desks as [readonly [string, Desk], ...(typeof desks)[number][]];
    const answer = await ask(first);
    for (const [name, desk] of others) expect([name, await ask(desk)]).toEqual([name, answer]);
    return answer;
  };
