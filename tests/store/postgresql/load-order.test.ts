import { expect, it } from 'vitest';
import { listMigrations } from '../../../src/store/migrate/migrations.ts';
import { loadOrder } from '../../../src/store/postgresql/postgresql-bulk-load.ts';

it('nouns are loaded each after those it refers to', () => {
  const sql = listMigrations('postgresql').map((migration) => migration.sql);
  const order = ['record', ...loadOrder.map((noun) => `record_${noun}`)];
  const references = [...sql.join('\n').matchAll(/ALTER TABLE "(\w+)" ADD .* REFERENCES "(\w+)"/g)]
    .map(([, child = '', parent = '']) => ({ child, parent }))
    .filter(({ child, parent }) => child !== parent && order.includes(child));
  const early = references.filter(
    ({ child, parent }) => order.indexOf(child) < order.indexOf(parent),
  );
  expect(references.length).toBeGreaterThan(50);
  expect(early).toEqual([]);
});
