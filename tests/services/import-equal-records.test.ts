import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addReview } from '../../src/services/add-review.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { importFile } from '../../src/services/import-file.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const because = 'It was so.';
const format = csvFormat({
  ...{ claim: 'claim', speaker: 'who', saidOn: 'said', place: 'place', appearanceUrl: 'where' },
  ...{ publisher: 'by', rating: 'rating', url: 'url', publishedOn: 'on' },
});
const row = {
  ...{ claim: 'The dam broke.', who: 'Ana Ruiz', said: '2023-05-04', place: 'Lima' },
  ...{ where: 'https://paper.example/1', by: 'The Checkers', rating: 'False' },
  ...{ url: 'https://checkers.example/1', on: '2023-05-06' },
};

describe.each([
  ['SQLite', () => newDesk(folder)],
  ['PostgreSQL', () => newPGliteDesk()],
] as const)('an import of a row that changed, on %s', (_, made) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await made();
    return async () => {
      expect((await verifyDesk(desk)).problems).toEqual([]);
      await desk.store.close();
    };
  });

  const take = (...rows: readonly object[]) =>
    importFile(desk, { format, file: 'r.json', text: inPieces(JSON.stringify(rows), 1000) });
  const numbers = async (table: 'record_appearance' | 'record_review' | 'record_mapping') =>
    (await desk.store.reader.selectFrom(table).select('n').orderBy('n').execute()).map(({ n }) =>
      String(n),
    );
  const onlyAppearance = async (): Promise<string> => {
    const all = await numbers('record_appearance');
    expect(all).toHaveLength(1);
    return all[0] ?? '';
  };

  it('makes no second appearance that is equal in all its facts, and gives both rows back', async () => {
    const changed = { ...row, rating: 'Half true' };
    await take(row);
    const { reviewsAgain } = await take(changed);
    await onlyAppearance();
    const [earlier, review] = (await numbers('record_review')).map(Number);
    expect(reviewsAgain).toMatchObject([
      { earlier, review, publisher: 'The Checkers', url: row.url },
    ]);
    const given = await gathered(foreignRows(desk.store.reader, { format: 'csv' }));
    expect(given.map((each) => each.row)).toEqual([row, changed]);
    expect(await take(row, changed)).not.toHaveProperty('reviewsAgain');
  });

  it('makes one of two in one file, too, and another one where a fact differs', async () => {
    await take(row, { ...row, rating: 'Half true' }, { ...row, rating: 'Wrong' });
    await onlyAppearance();
    await take({ ...row, place: 'Quito' }, { ...row, said: '2023-05' });
    expect(await numbers('record_appearance')).toHaveLength(3);
  });

  it('makes no second review that is equal, and a mapping for one that has none', async () => {
    await take({ ...row, by: '' });
    const { claim } = await desk.store.reader
      .selectFrom('record_appearance')
      .select('claim')
      .executeTakeFirstOrThrow();
    const facts = { publisher: row.by, rating: row.rating, url: row.url, on: row.on };
    await addReview(desk, { claim: String(claim), ...facts });
    const before = await numbers('record_mapping');
    expect(await take(row)).not.toHaveProperty('reviewsAgain');
    const after = await numbers('record_mapping');
    expect(after).toHaveLength(before.length + 1);
    await take({ ...row, remark: 'New.' });
    expect(await numbers('record_mapping')).toEqual(after);
  });

  it('meets what was corrected, by either, and no mistake of the desk', async () => {
    await take(row);
    const record = await onlyAppearance();
    await correctRecord(desk, { record, set: { place: 'Quito' }, because });
    const changed = [
      { ...row, x: '1' },
      { ...row, place: 'Quito', x: '2' },
    ];
    await take(...changed);
    await onlyAppearance();
    const given = await gathered(foreignRows(desk.store.reader, { format: 'csv' }));
    expect(given.map((each) => each.row)).toEqual([row, ...changed]);
    await retractRecord(desk, { record, because, mistake: true });
    await take({ ...row, x: '3' });
    expect(await numbers('record_appearance')).toHaveLength(2);
  });

  it('names no review that was taken back', async () => {
    await take(row);
    const [record = ''] = await numbers('record_review');
    await retractRecord(desk, { record, because, on: '2023-05-07' });
    expect(await take({ ...row, rating: 'Half true' })).not.toHaveProperty('reviewsAgain');
  });
});
