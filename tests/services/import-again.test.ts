import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import type { ColumnMap } from '../../src/formats/column-map.ts';
import { csvFormat } from '../../src/formats/csv.ts';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { listImports } from '../../src/queries/imports/list-imports.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { rowsInForce } from '../../src/queries/rows-in-force.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSource } from '../../src/services/add-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { type ImportFile, importFile, todayOf } from '../../src/services/import-file.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { retractImport, surveyImport } from '../../src/services/retract-import.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { surveyFile } from '../../src/services/survey-file.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const because = 'Imported by a wrong map.';
const wrong: ColumnMap = { claim: 'claim', speaker: 'who', rating: 'rated', publisher: 'by' };
const right: ColumnMap = { ...wrong, saidOn: 'said', topics: 'about' };
const rows = [
  { claim: 'The dam broke.', who: 'Ana Ruiz', said: '2023-05-04', rated: 'False', by: 'Others' },
  { claim: 'The dam held.', who: 'Jan Brandt', said: '2023-05-05', rated: 'True', by: 'Others' },
  { claim: 'It rained.', who: '', said: '', rated: 'True', by: 'Others' },
  { claim: 'It snowed.', who: '', said: '', rated: 'False', by: 'Others' },
].map((row) => ({ ...row, about: 'Water' }));

/** Each fact is of SQLite; on PGlite the whole way is gone once, and on a server all of it by `npm run test:postgresql`. */
let desk: Desk;
const on = (made: () => Promise<Desk>): void => {
  beforeEach(async () => {
    desk = await made();
    return async () => {
      expect((await verifyDesk(desk)).problems).toEqual([]);
      await desk.store.close();
    };
  });
};

const text = (own: readonly object[] = rows) => inPieces(JSON.stringify(own), 1000);
const take = (map: ColumnMap, options: Partial<ImportFile> = {}) =>
  importFile(desk, { format: csvFormat(map), file: 'r.json', text: text(), ...options });
const look = async (map: ColumnMap, again = false) =>
  surveyFile(desk, { format: csvFormat(map), text: text(), today: await todayOf(desk), again });
const claims = () =>
  desk.store.reader.selectFrom('record_claim').select(['n', 'text']).orderBy('n').execute();
const numberOf = async (words: string) =>
  String((await claims()).find((each) => each.text === words)?.n);
const takeBack = async (words: string) =>
  retractRecord(desk, { record: await numberOf(words), because, mistake: true });
const shown = async () =>
  (await listClaims(desk)).items
    .filter(({ takenBack }) => takenBack.length === 0)
    .map((claim) => claim.text);
const given = async () =>
  (await gathered(rowsInForce(desk.store.reader, { format: 'csv', upTo: everyRecord }))).map(
    ({ row }) => row,
  );

describe.each([
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const)('on %s', (_, made) => {
  on(made);

  it('an import is taken back but for what people built on, and its rows come in anew', async () => {
    await logClaim(desk, { text: 'The dam broke.', slug: 'dam' });
    await take(wrong, { batchRows: 3 });
    await addReview(desk, { claim: await numberOf('It rained.'), publisher: 'P', rating: 'No' });
    const survey = await surveyImport(desk, 1);
    expect(survey).toMatchObject({ before: 0, left: [{ kind: 'claim' }] });
    expect(survey.retracted.map(({ kind: noun }) => noun).sort()).toEqual([
      ...['appearance', 'claim', 'claim', 'review'],
    ]);
    expect(await retractImport(desk, { import: 1, because })).toEqual(survey);
    expect(await shown()).toEqual(['The dam broke.', 'It rained.']);
    expect(await look(right)).toMatchObject({ added: 0, unchanged: 4, takenBack: 2 });
    expect(await take(right, { again: true })).toMatchObject({ added: 2, again: 2 });
    expect(await take(right, { again: true })).toMatchObject({ added: 0, unchanged: 4 });
    expect(await listImports(desk)).toMatchObject([
      { n: 1, rows: 4 },
      { n: 2, rows: 2 },
    ]);
  });
});

describe('a table whose map was wrong', () => {
  on(() => newDesk(folder));

  it('brings rows in anew whose claim was taken back as a mistake, when it is told to, and once', async () => {
    await take(wrong);
    await takeBack('The dam broke.');
    await takeBack('The dam held.');
    for (const report of [await look(right), await take(right)]) {
      expect(report).toMatchObject({ added: 0, unchanged: 4, takenBack: 2 });
      expect(report).not.toHaveProperty('again');
    }
    expect(await look(right, true)).toMatchObject({ added: 2, unchanged: 2, again: 2 });
    const { takenBack, ...report } = await take(right, { again: true });
    expect(takenBack).toBeUndefined();
    expect(report).toMatchObject({ added: 2, unchanged: 2, again: 2 });
    expect(await take(right, { again: true })).not.toHaveProperty('again');
    const said = await desk.store.reader
      .selectFrom('record_appearance')
      .innerJoin('record_claim', 'record_claim.n', 'record_appearance.claim')
      .select(['record_claim.text', 'record_appearance.said_on'])
      .orderBy('record_appearance.n')
      .execute();
    expect(said.map(({ text: words, said_on }) => [words, said_on])).toEqual([
      ['The dam broke.', null],
      ['The dam held.', null],
      ['The dam broke.', '2023-05-04'],
      ['The dam held.', '2023-05-05'],
    ]);
  });

  it('keeps what each row became, and gives back each row that counts once', async () => {
    await take(wrong);
    for (let time = 1; time <= 3; time += 1) {
      const { items } = await listClaims(desk);
      const [counting] = items.filter(
        (each) => each.text === 'It rained.' && each.takenBack.length === 0,
      );
      await retractRecord(desk, { record: String(counting?.n), because, mistake: true });
      expect(await take(right, { again: true })).toMatchObject({ added: 1, again: 1 });
    }
    const kept = await desk.store.reader.selectFrom('desk_import_row').select('n').execute();
    expect(kept).toHaveLength(4 + 3);
    const lines = (await given()).map((row) => JSON.stringify(row)).sort();
    expect(lines).toEqual(rows.map((row) => JSON.stringify(row)).sort());
  });

  it('gives back no row whose claim was a mistake, though the row spells it otherwise', async () => {
    const own = () => ({ text: text([{ claim: ' It  hailed. ' }]) });
    await logClaim(desk, { text: 'It hailed.' });
    await take(wrong, own());
    const [claim] = await claims();
    await retractRecord(desk, { record: String(claim?.n), because, mistake: true });
    expect(await given()).toEqual([]);
    await take(wrong, { ...own(), again: true });
    expect(await given()).toEqual([{ claim: ' It  hailed. ' }]);
  });

  it('goes on where it was broken off', async () => {
    await take(wrong);
    for (const { claim } of rows.slice(0, 3)) await takeBack(claim);
    const onProgress = (read: number): void => {
      if (read === 2) throw new Error('broken off');
    };
    const options = { again: true, batchRows: 1 };
    await expect(take(right, { ...options, onProgress })).rejects.toThrow('broken off');
    expect(await take(right, options)).toMatchObject({ added: 1, again: 1, unchanged: 3 });
    expect(await claims()).toHaveLength(7);
  });

  it('brings nothing back of which something was withheld', async () => {
    await take(wrong);
    const record = await numberOf('The dam broke.');
    await takeBack('The dam broke.');
    await withholdRecord(desk, { record, because: 'Ordered.' });
    const report = await take(right, { again: true });
    expect(report).toMatchObject({ added: 0, unchanged: 4 });
    expect(report).not.toHaveProperty('takenBack');
  });
});

describe('an import that is taken back', () => {
  on(() => newDesk(folder));

  const retract = () => retractImport(desk, { import: 1, because });

  it('is listed with who brought it in', async () => {
    await take(wrong, { batchRows: 3 });
    await take(right, { text: text([{ claim: 'It hailed.' }]), file: 'other.json' });
    const found = await listImports(desk);
    expect(found).toMatchObject([
      { n: 1, format: 'csv', file: 'r.json', rows: 4, by: desk.actor.name },
      { n: 2, format: 'csv', file: 'other.json', rows: 1 },
    ]);
    const before = String(Number(found[1]?.position) - 1);
    expect(await listImports(desk, { knownAt: before })).toEqual(found.slice(0, 1));
  });

  it('takes back its claims and no others, in whichever number of commits it came', async () => {
    await logClaim(desk, { text: 'By hand.' });
    await take(wrong, { batchRows: 1 });
    await take(wrong, { text: text([{ claim: 'It hailed.' }]), file: 'other.json' });
    const survey = await surveyImport(desk, 1);
    expect(survey).toMatchObject({ import: 1, left: [], before: 0 });
    expect(survey.retracted.map(({ kind }) => kind)).toEqual(rows.map(() => 'claim'));
    expect(await shown()).toHaveLength(6);
    expect(await retract()).toEqual(survey);
    expect(await shown()).toEqual(['By hand.', 'It hailed.']);
    expect(await retract()).toMatchObject({ retracted: [], before: 4 });
    expect(await take(right, { again: true })).toMatchObject({ added: 4, again: 4 });
    expect(await shown()).toHaveLength(6);
    expect((await given()).length).toBe(5);
  });

  it('takes back what it said of claims that were here before, and leaves the claims', async () => {
    await logClaim(desk, { text: 'The dam broke.', slug: 'dam' });
    await take(wrong);
    const counts = async () => {
      const { appearances, reviews } = await status(desk, { claim: 'dam' });
      return { appearances, reviews: reviews.length };
    };
    expect(await counts()).toEqual({ appearances: 1, reviews: 1 });
    const { retracted } = await retract();
    expect(retracted.map(({ kind }) => kind).sort()).toEqual([
      ...['appearance', 'claim', 'claim', 'claim', 'review'],
    ]);
    expect(await counts()).toEqual({ appearances: 0, reviews: 0 });
    expect(await shown()).toEqual(['The dam broke.']);
  });

  it('leaves what people built on, and says by what', async () => {
    await take(wrong);
    const dam = await numberOf('The dam broke.');
    const held = await numberOf('The dam held.');
    const rained = await numberOf('It rained.');
    await addReview(desk, { claim: dam, publisher: 'The Wire', rating: 'No' });
    await addSource(desk, { title: 'Notice', slug: 'notice' });
    const evidence = { claim: held, stance: 'supports', source: 'notice' } as const;
    const drafted = await addEvidence(as(desk, model), evidence);
    await correctRecord(desk, { record: rained, set: { text: 'It rained!' }, because });
    const { left, retracted } = await surveyImport(desk, 1);
    expect(left.map(({ n, kind, by }) => [String(n), kind, by.length])).toEqual([
      [dam, 'claim', 1],
      [rained, 'claim', 1],
    ]);
    expect(retracted.map(({ n }) => String(n))).toContain(held);
    await acceptDrafts(desk, { records: [String(drafted.n)] });
    expect((await surveyImport(desk, 1)).left).toHaveLength(3);
    await retract();
    expect(await shown()).toEqual(['The dam broke.', 'The dam held.', 'It rained!']);
  });

  it('is not held by matches that nobody judged', async () => {
    await logClaim(desk, { text: 'The dam has broken.' });
    await take(wrong, { proposeRepeats: true });
    const [link] = await desk.store.reader.selectFrom('record_link').select('n').execute();
    expect((await surveyImport(desk, 1)).left).toEqual([]);
    await judgeMatch(desk, { link: String(link?.n), verdict: 'accepted' });
    expect((await surveyImport(desk, 1)).left).toHaveLength(1);
  });

  it('is refused where there is none, or where two ran at once', async () => {
    await expect(retract()).rejects.toMatchObject({ code: 'no_import' });
    let other: Promise<unknown> | undefined;
    await take(wrong, {
      batchRows: 1,
      onProgress: (read) => {
        if (read !== 1) return;
        other = take(right, { text: text([{ claim: 'It hailed.' }]), file: 'other.json' });
      },
    });
    await other;
    const refused = { code: 'imports_at_once' };
    await expect(retract()).rejects.toMatchObject(refused);
  });
});
