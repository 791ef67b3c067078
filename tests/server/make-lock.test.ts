import { expect, it } from 'vitest';
import { underLock } from '../../src/store/postgresql/make-lock.ts';
import { openPool } from '../../src/store/postgresql/pool.ts';
import { parseServerAddress } from '../../src/store/postgresql/server-address.ts';
import { droppedAtTheEnd, serverDeskUrl, testServer } from '../support/server-desks.ts';

droppedAtTheEnd();
const makers = 8;

it.skipIf(testServer === undefined)(
  'what several make at once is made one after another, and none is told of the others',
  async () => {
    for (let time = 0; time < 10; time += 1) {
      const address = parseServerAddress(serverDeskUrl(`made-${time}`));
      const pools = Array.from({ length: makers }, () => openPool(address));
      // All connected, so that they begin to make the schema and the lock at the same moment.
      await Promise.all(pools.map((pool) => pool.query('SELECT 1')));
      let inside = 0;
      const made = pools.map((pool) =>
        underLock(pool, address, {
          settled: async () => null,
          work: async (client) => {
            inside += 1;
            await client.query('SELECT pg_sleep(0.002)');
            const alone = inside === 1;
            inside -= 1;
            return alone;
          },
        }),
      );
      expect(await Promise.all(made)).toEqual(Array(makers).fill(true));
      await Promise.all(pools.map((pool) => pool.end()));
    }
  },
);
