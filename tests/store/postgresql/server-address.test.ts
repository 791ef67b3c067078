import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../src/open-desk.ts';
import { openPool } from '../../../src/store/postgresql/pool.ts';
import { parseServerAddress } from '../../../src/store/postgresql/server-address.ts';

describe('the url of a server', () => {
  it.each([
    ['?schema=desk', '-c search_path=desk'],
    [
      '?schema=desk&options=-c%20search_path%3Dpublic%20-c%20jit%3Doff',
      '-c search_path=public -c jit=off -c search_path=desk',
    ],
    ['?options=-c%20jit%3Doff&options=-c%20work_mem%3D8MB', '-c jit=off -c work_mem=8MB'],
    ['', undefined],
  ])('keeps the options of a connection, and the schema last: %s', (search, options) => {
    const address = parseServerAddress(`postgresql://ana@localhost/asof${search}`);
    expect(address.connectionString).toBe('postgresql://ana@localhost/asof');
    expect(openPool(address).options.options).toBe(options);
  });

  it.each(['nonsense', 'file:asof.db', 'postgresql://localhost'])(
    'that is none is refused before any is asked, and said to be that of the replica: %s',
    async (readUrl) => {
      const opened = openDesk('postgresql://127.0.0.1:1/asof', { readUrl });
      await expect(opened).rejects.toMatchObject({
        code: 'bad_desk_url',
        message: expect.stringContaining('the url of the replica (ASOF_READ)'),
      });
    },
  );
});
