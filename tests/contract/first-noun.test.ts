import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import type { Source } from '../../src/model/nouns/source.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { askingAll, desksOnEach } from './each-database.ts';

const desks = await desksOnEach();
const all = askingAll(desks);

/** A list in order, absent fields, an emoji, a combining mark, a date with bounds. */
const report: Source = {
  title: 'Řeka 🌊 e\u0301',
  sourceKind: 'document',
  authors: ['Zoë', 'Ana', '🙂'],
  publishedOn: { text: '2023-03', first: 19417, last: 19447 },
  wording: ['translated', 'edited'],
};

async function head(desk: Desk) {
  return desk.store.reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow();
}

describe.each(desks)('a source on %s', (_, desk) => {
  it('comes back as it was recorded', async () => {
    const { n } = await performAct(desk, 'source.added', (act) =>
      act.record('source', report, 'reka'),
    );
    await performAct(desk, 'source.added', (act) =>
      act.record('source', { title: 'A copy', sourceKind: 'note', origin: n }),
    );
    const sources = await readRecords(desk.store.reader, 'source', {});
    expect(sources.map((source) => source.value)).toEqual([
      report,
      { title: 'A copy', sourceKind: 'note', origin: n },
    ]);
    expect(sources[0]?.slug).toBe('reka');
  });

  it('leaves nothing behind when the act fails', async () => {
    const before = await head(desk);
    const failing = performAct(desk, 'source.added', async (act) => {
      await act.record('source', { title: 'Half', sourceKind: 'note' });
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    expect(await head(desk)).toEqual(before);
    expect(await readRecords(desk.store.reader, 'source', {})).toHaveLength(2);
  });
});

it('has the same ledger head on every database', async () => {
  const one = await all(head);
  expect(one).toMatchObject({ position: 2, n: 3 });
  expect(one.link).toMatch(/^[0-9a-f]{64}$/);
});
