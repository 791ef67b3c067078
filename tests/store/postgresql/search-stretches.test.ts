import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { everyRecord } from '../../../src/model/record/every-record.ts';
import type { ScoredRecord } from '../../../src/store/port.ts';
import { searchTerms } from '../../../src/text/search-terms.ts';
import { newPGliteDesk } from '../../support/test-desks.ts';

const upTo = 36_000;
/** Every twentieth record holds the common word, the oldest hundred the old one as well; two say the common one twice. */
const wordsOf = (n: number): string =>
  [
    'bridge',
    ...(n % 20 === 0 ? ['flood'] : []),
    ...(n <= 100 ? ['ferry'] : []),
    ...(n === 34_000 || n === 20 ? ['flood'] : []),
  ].join(' ');

describe('words that very many records hold', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newPGliteDesk();
    const numbers = Array.from({ length: upTo }, (_, place) => place + 1);
    await desk.store.write(async ({ db, bulk }) => {
      await sql`INSERT INTO record (n, id, kind, version, sha256)
        SELECT n, n::text, 'claim', 1, ''::bytea FROM generate_series(1, ${upTo}::int) AS n`.execute(
        db,
      );
      await bulk.indexWords(numbers.map((n) => ({ n, claim: wordsOf(n) })));
      await db.updateTable('desk_head').set({ n: upTo }).execute();
    });
  }, 120_000);
  afterAll(() => desk.store.close());

  const search = (
    text: string,
    more: { limit?: number; after?: ScoredRecord; upTo?: number } = {},
  ) =>
    desk.store.dialect.search(desk.store.reader, {
      terms: text.split(' ').map((word) => ({ text: word, prefix: false })),
      ...{ all: true, upTo, limit: 50, ...more },
    });
  const numbersOf = (records: readonly ScoredRecord[]) => records.map(({ n }) => n);

  it('come newest first, the likest of those before the others', async () => {
    const { records, newestFirst } = await search('flood');
    expect(newestFirst).toBe(true);
    expect(records[0]).toMatchObject({ n: 34_000, kind: 'claim' });
    expect(Math.min(...numbersOf(records))).toBeGreaterThan(upTo - 2 * 8192);
  });

  it('are all found, each once, page after page', async () => {
    const found: number[] = [];
    let after: ScoredRecord | undefined;
    for (;;) {
      const { records } = await search('flood', { limit: 700, ...(after ? { after } : {}) });
      found.push(...numbersOf(records));
      after = records.at(-1);
      if (records.length < 700) break;
    }
    expect(found).toHaveLength(upTo / 20);
    expect(new Set(found).size).toBe(upTo / 20);
  });

  it('are looked for before an earlier position alone', async () => {
    const { records } = await search('flood', { upTo: 30_000, limit: 1000 });
    expect(Math.max(...numbersOf(records))).toBe(30_000);
  });

  it('are looked for in all there is as up to the last of it', async () => {
    const all = await search('flood', { upTo: everyRecord, limit: 1000 });
    expect(all).toEqual(await search('flood', { limit: 1000 }));
    expect(numbersOf(all.records)).toHaveLength(1000);
  });

  it('are ranked together when there are few, however old', async () => {
    const { records, newestFirst } = await search('ferry flood');
    expect(newestFirst).toBe(false);
    expect(numbersOf(records)).toEqual([20, 40, 60, 80, 100]);
  });

  it('rank what any of many words finds, those with the rarest first, and miss nothing', async () => {
    const terms = searchTerms('bridge ferry');
    const { reader, dialect } = desk.store;
    const found: number[] = [];
    let after: ScoredRecord | undefined;
    for (;;) {
      const question = { terms, all: false, upTo, limit: 10_000, after };
      const { records, newestFirst } = await dialect.search(reader, question);
      expect(newestFirst).toBe(true);
      found.push(...numbersOf(records));
      after = records.at(-1);
      if (records.length < 10_000) break;
    }
    expect(Math.max(...found.slice(0, 100))).toBe(100);
    expect([found.length, new Set(found).size]).toEqual([upTo, upTo]);
  });

  it('choose nothing where rarer ones do', async () => {
    const { dialect, reader } = desk.store;
    const found = await dialect.findByWords(reader, 'claim', searchTerms('bridge ferry'), 200);
    expect(found.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 100 }, (_, place) => place + 1),
    );
  });
});
