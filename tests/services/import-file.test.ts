import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { factCheckApi } from '../../src/formats/fact-check-api.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { likelySame } from '../../src/queries/likely-same/likely-same.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { type ImportFile, importFile } from '../../src/services/import-file.ts';
import type { RejectedRow } from '../../src/services/prepared-rows.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { gathered, inPieces } from '../formats/texts.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  return () => desk.store.close();
});

const answer = (text: string, rating: string, more: object = {}) => ({
  text,
  claimant: 'Ana Ruiz',
  claimDate: '2023-03-01T00:00:00Z',
  claimReview: [
    {
      publisher: { name: 'The Checkers', site: 'checkers.example' },
      url: `https://checkers.example/${rating}`,
      title: `Was it so? ${rating}`,
      reviewDate: '2023-03-04T10:00:00Z',
      textualRating: rating,
      languageCode: 'en',
    },
  ],
  ...more,
});
const take = (claims: readonly object[], options: Partial<ImportFile> = {}) =>
  importFile(desk, {
    format: factCheckApi,
    file: 'answers.json',
    text: inPieces(JSON.stringify({ claims }), 1000),
    ...options,
  });
const nothingProposed = { proposed: 0, speakersAlike: { count: 0, pairs: [] } };
const countOf = async (
  table: 'record_claim' | 'record_link' | 'record_speaker' | 'record_review' | 'ledger_entry',
) =>
  (
    await desk.store.reader
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .execute()
  )[0]?.count;

describe('an import', () => {
  it('makes claim, appearance and review, the rating word for word and its mapping by a stated rule', async () => {
    expect(await take([answer('The bridge was closed.', 'False. It was open.')])).toEqual({
      ...{ read: 1, added: 1, unchanged: 0, rejected: [], ...nothingProposed },
    });
    const { n } = await desk.store.reader
      .selectFrom('record_claim')
      .select('n')
      .executeTakeFirstOrThrow();
    const stands = await status(desk, { claim: String(n) });
    expect(stands.reviews).toMatchObject([
      { publisher: 'The Checkers', rating: 'False. It was open.', on: '2023-03-04' },
    ]);
    expect(stands).toMatchObject({ appearances: 1, derived: { status: 'unchecked' } });
    const mapped = await desk.store.reader
      .selectFrom('record_mapping as mapping')
      .innerJoin('record_rule as rule', 'rule.n', 'mapping.rule')
      .select(['mapping.status', 'rule.name', 'rule.release'])
      .execute();
    expect(mapped).toEqual([{ status: 'refuted', name: 'ratings', release: '2' }]);
  });

  it('changes nothing when it is run again, in whatever order and layout', async () => {
    const rows = [answer('One.', 'True'), answer('Two.', 'False'), answer('Three.', 'Half true')];
    await take(rows);
    const head = await desk.store.reader.selectFrom('desk_head').selectAll().execute();
    expect(await take(rows.toReversed())).toMatchObject({ read: 3, added: 0, unchanged: 3 });
    expect(await desk.store.reader.selectFrom('desk_head').selectAll().execute()).toEqual(head);
  });

  it('takes identical claims as one, with a review for each row', async () => {
    await take([
      answer('The bridge  was closed.', 'False'),
      answer('The bridge was closed. ', 'Wrong'),
    ]);
    await take([
      answer('The bridge was\nclosed.', 'Untrue'),
      answer('The bridge was not closed.', 'True'),
    ]);
    expect([await countOf('record_claim'), await countOf('record_review')]).toEqual([2, 4]);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });

  it('knows a speaker by any exact spelling, and makes the others', async () => {
    await addSpeaker(desk, { name: 'Ana Ruiz de Luna', alsoKnownAs: ['ana ruiz'] });
    await take([
      answer('One.', 'True'),
      answer('Two.', 'True', { claimant: 'Social media users' }),
    ]);
    const speakers = await desk.store.reader
      .selectFrom('record_speaker')
      .select(['name', 'speaker_kind'])
      .orderBy('n')
      .execute();
    expect(speakers).toEqual([
      { name: 'Ana Ruiz de Luna', speaker_kind: 'person' },
      { name: 'Social media users', speaker_kind: 'group' },
    ]);
  });

  it('commits each batch as one act', async () => {
    await take(
      Array.from({ length: 25 }, (_, row) => answer(`Claim ${row}.`, 'True')),
      { batchRows: 10 },
    );
    expect(await countOf('ledger_entry')).toBe(3);
    const [progress] = await desk.store.reader.selectFrom('desk_import').selectAll().execute();
    expect(progress).toMatchObject({
      format: 'fact-check-api',
      file: 'answers.json',
      rows: 25,
      position: 3,
    });
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });

  it('verifies, private or not, where a batch is of more records than are held at once', async () => {
    for (const isPrivate of [false, true]) {
      const claims = Array.from({ length: 320 }, (_, row) =>
        answer(`Bridge ${row} was ${isPrivate ? 'shut' : 'closed'}.`, `False ${row}`),
      );
      expect(await take(claims, { private: isPrivate })).toMatchObject({ added: 320 });
    }
    // By the clock of the test a second has passed after 256 rows, of which each makes four records.
    expect(await countOf('ledger_entry')).toBe(4);
    expect((await verifyDesk(desk)).problems).toEqual([]);
    const hidden = await desk.store.reader
      .selectFrom('record_visibility')
      .innerJoin('record', 'record.n', 'record_visibility.record')
      .select(({ fn }) => ['record.kind', fn.countAll().as('count')])
      .groupBy('record.kind')
      .execute();
    expect(Object.fromEntries(hidden.map(({ kind, count }) => [kind, count]))).toEqual({
      ...{ claim: 320, appearance: 320, review: 320, mapping: 320 },
    });
  });

  it('rejects what it cannot record with its number and reason, and records the rest', async () => {
    const half = answer('Half \ud800.', 'True');
    const kept: RejectedRow[] = [];
    const rows = [answer('One.', 'True'), { claimant: 'Nobody' }, half];
    const report = await take(rows, { onReject: (rejected) => kept.push(rejected) });
    const rejected = [
      { row: 2, reason: 'it gives neither a claim nor the title or address of a review' },
      { row: 3, reason: 'it holds half of a character or U+0000' },
    ];
    expect(report).toEqual({ read: 3, added: 1, unchanged: 0, rejected, ...nothingProposed });
    expect(kept.map(({ content }) => content)).toEqual([{ claimant: 'Nobody' }, half]);
  });

  it('changes no mapping that was made when the rule has a later release', async () => {
    const rows = [answer('One.', 'Half true')];
    await take(rows);
    const rule = { name: 'ratings', release: '3', text: 'Half is enough.' };
    const later = { ...factCheckApi, rule };
    expect(await take([...rows, answer('Two.', 'True')], { format: later })).toMatchObject({
      ...{ added: 1, unchanged: 1 },
    });
    const mapped = await desk.store.reader
      .selectFrom('record_mapping as mapping')
      .innerJoin('record_rule as rule', 'rule.n', 'mapping.rule')
      .select(['mapping.status', 'rule.release'])
      .orderBy('mapping.n')
      .execute();
    expect(mapped).toEqual([
      { status: null, release: '2' },
      { status: 'supported', release: '3' },
    ]);
  });

  it('proposes links to earlier claims that new ones may repeat, and decides nothing', async () => {
    const text = 'The old bridge over the river was closed in May';
    await take([answer(`${text}.`, 'True')]);
    const rows = [
      answer(`${text} 2023.`, 'False'),
      answer('It rained.', 'True'),
      answer(`${text} 2023`.replace('closed', 'not closed'), 'False'),
    ];
    expect(await take(rows)).toMatchObject({ added: 3, proposed: 1 });
    expect(await take(rows)).toEqual({ read: 3, added: 0, unchanged: 3, rejected: [] });
    expect(await take(rows, { proposeRepeats: true })).toMatchObject({ added: 0, proposed: 0 });
    const links = await desk.store.reader
      .selectFrom('record_link as link')
      .innerJoin('record_claim as claim', 'claim.n', 'link.claim')
      .innerJoin('record_claim as other', 'other.n', 'link.other')
      .select(['claim.text', 'other.text as of', 'link.link_kind', 'link.method'])
      .execute();
    expect(links).toEqual([
      { text: `${text} 2023.`, of: `${text}.`, link_kind: 'repeats', method: 'match/11' },
    ]);
    expect(await countOf('record_claim')).toBe(4);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });

  it('tells whom the speakers it made may be, and joins none', async () => {
    await addSpeaker(desk, { name: 'Alyaksandr Lukashenka' });
    await addSpeaker(desk, { name: 'Loukachenko' });
    const rows = ['Ana Ruiz', 'Лукашэнка'].map((claimant) =>
      answer(`${claimant} spoke.`, 'True', { claimant }),
    );
    const { speakersAlike } = await take(rows);
    expect(speakersAlike?.count).toBe(2);
    expect(speakersAlike?.pairs.map(({ one, other }) => [one.name, other.name])).toEqual([
      ['Loukachenko', 'Лукашэнка'],
      ['Alyaksandr Lukashenka', 'Лукашэнка'],
    ]);
    expect(await countOf('record_speaker')).toBe(4);
    // The two that were there before may be one too: that is no news of this import.
    const all = await likelySame(desk);
    expect(all.pairs).toHaveLength(3);
    expect(await take(rows)).not.toHaveProperty('speakersAlike');
    expect(await take(rows, { proposeRepeats: true })).toMatchObject(nothingProposed);
  });

  it('that was broken off before its proposals makes them when it is run again, and not a third time', async () => {
    const owing = async () =>
      (await desk.store.reader.selectFrom('desk_import').select('owes').execute()).map(
        ({ owes }) => owes,
      );
    const text = 'The old bridge over the river was closed in May';
    const rows = [answer(`${text}.`, 'True'), answer(`${text} 2023.`, 'False')];
    const onProgress = (): never => {
      throw new Error('broken off');
    };
    await expect(take(rows, { onProgress, batchRows: 1 })).rejects.toThrow('broken off');
    expect([await countOf('record_claim'), await countOf('record_link')]).toEqual([1, 0]);
    expect(await owing()).toEqual(['proposals']);
    expect(await take(rows)).toMatchObject({ added: 1, unchanged: 1, proposed: 1 });
    expect(await owing()).toEqual([null, null]);
    expect(await take(rows)).not.toHaveProperty('proposed');
    const long = Array.from({ length: 251 }, (_, row) => answer(`Mill ${row} burned.`, 'True'));
    await take(long, { batchRows: 100 });
    expect(await owing()).toEqual([null, null, null]);
  });

  it('looks for no repeats of a long file unless asked to, and then also of rows that are here already', async () => {
    await take([answer('The old bridge over the river was closed in May.', 'True')]);
    const rows = Array.from({ length: 251 }, (_, row) => answer(`Mill ${row} burned.`, 'True'));
    rows[7] = answer('The old bridge over the river was closed in May 2023.', 'True');
    expect(await take(rows)).toEqual({ read: 251, added: 251, unchanged: 0, rejected: [] });
    expect(await countOf('record_link')).toBe(0);
    const some = rows.slice(5, 9);
    expect(await take(some, { proposeRepeats: true })).toMatchObject({ added: 0, proposed: 1 });
    expect(await countOf('record_link')).toBe(1);
  });

  it('keeps no second copy of a text that is withheld', async () => {
    await take([answer('A secret of the river.', 'False')]);
    const { n } = await desk.store.reader
      .selectFrom('record_claim')
      .select('n')
      .executeTakeFirstOrThrow();
    await withholdRecord(desk, { record: String(n), because: 'Ordered.' });
    expect(await gathered(foreignRows(desk.store.reader, { format: 'fact-check-api' }))).toEqual(
      [],
    );
    const rests = await desk.store.reader.selectFrom('desk_import_row').select('rest').execute();
    expect(JSON.stringify(rests)).not.toContain('secret');
  });

  it('gives every row back as it came', async () => {
    const rows = [
      answer('One.', 'True', { more: { '=': [1, null, 2.5] } }),
      answer('One.', 'False', { claimDate: '2023-03-01' }),
      answer('Three.', 'There have been <a href="https://x', {
        claimDate: '9999-01-01',
        claimant: 'ANA RUIZ',
      }),
      { text: 'Four.', claimReview: [] },
    ];
    await take(rows);
    const again = await gathered(foreignRows(desk.store.reader, { format: 'fact-check-api' }));
    expect(again.map(({ row }) => row)).toEqual(rows);
  });
});

it('an import makes the same records on PostgreSQL', async () => {
  const other = await newPGliteDesk();
  const sqlite = desk;
  const rows = [answer('One.', 'True'), answer('One.', 'False'), answer('Two.', 'Mixture')];
  await take(rows);
  desk = other;
  await take(rows);
  desk = sqlite;
  const leaves = (of: Desk) =>
    of.store.reader.selectFrom('record').select(['n', 'kind']).orderBy('n').execute();
  expect(await leaves(other)).toEqual(await leaves(sqlite));
  const heads = await Promise.all(
    [other, sqlite].map((of) =>
      of.store.reader.selectFrom('desk_head').select(['n', 'position']).execute(),
    ),
  );
  expect(heads[0]).toEqual(heads[1]);
  expect(await verifyDesk(other)).toMatchObject({ ok: true });
  await other.store.close();
});

describe('a row whose words were withheld where it comes from', () => {
  it('is rejected, so that several claims or speakers do not become one here', async () => {
    const { added, rejected } = await take([
      answer('[withheld]', 'False'),
      answer('[withheld]', 'True'),
      answer('It rained.', 'True', { claimant: '[withheld]' }),
      answer('Two words were [withheld].', 'True'),
    ]);
    expect(added).toBe(1);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'the words of its claim were withheld where it comes from',
      'the words of its claim were withheld where it comes from',
      'the name of its speaker was withheld where it comes from',
    ]);
  });
});

describe('a private import', () => {
  it('is the desk’s alone: the public sees none of what it records', async () => {
    await take([answer('The bridge was closed.', 'False')], { private: true });
    expect((await status(desk, { claim: await onlyClaim() })).reviews).toHaveLength(1);
    await expect(status(desk, { claim: await onlyClaim(), public: true })).rejects.toMatchObject({
      code: 'not_public',
    });
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });
});

const onlyClaim = async (): Promise<string> => {
  const { n } = await desk.store.reader
    .selectFrom('record_claim')
    .select('n')
    .executeTakeFirstOrThrow();
  return String(n);
};
