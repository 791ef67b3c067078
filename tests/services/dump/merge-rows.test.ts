import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { factCheckApi } from '../../../src/formats/fact-check-api.ts';
import { foreignRows } from '../../../src/queries/foreign-rows.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { importAnnotations } from '../../../src/services/import-annotations.ts';
import { importFile } from '../../../src/services/import-file.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { gathered, inPieces } from '../../formats/texts.ts';
import { deskAndCopy } from '../../support/desk-and-copy.ts';
import { contentOf, dumpOf, merged, restoredDesk } from '../../support/dumps.ts';
import { scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let copy: Desk;

const review = (text: string, textualRating: string) => ({
  text,
  claimant: 'Ana Ruiz',
  claimReview: [
    {
      publisher: { name: 'The Checkers' },
      url: `https://checkers.example/${textualRating}`,
      textualRating,
    },
  ],
});
const take = (at: Desk, claims: readonly object[]) =>
  importFile(at, {
    format: factCheckApi,
    file: 'answers.json',
    text: inPieces(JSON.stringify({ claims }), 1000),
  });
const rowsOf = async (at: Desk) =>
  (await gathered(foreignRows(at.store.reader, { format: 'fact-check-api' }))).map(
    ({ row }) => row,
  );

beforeEach(async () => {
  ({ desk, copy } = await deskAndCopy(folder, async (base) => {
    await take(base, [review('Ben Osei lied about the ferry.', 'False')]);
  }));
});

describe('a row that was imported on another desk', () => {
  it('comes back as it was, by the numbers that its records have here', async () => {
    await take(desk, [review('The tunnel was shut.', 'True')]);
    const theirs = review('The road was wet.', 'Half true');
    await take(copy, [theirs]);
    await merged(desk, await dumpOf(copy));
    expect(await rowsOf(desk)).toContainEqual(theirs);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('is refused where it was changed in the dump', async () => {
    await take(copy, [review('The road was wet.', 'Half true')]);
    const dump = await dumpOf(copy);
    const key = '\\"publisher\\":';
    const place = dump.lastIndexOf(key);
    const changed = `${dump.slice(0, place)}\\"colour\\":\\"red\\",${dump.slice(place)}`;
    const before = await dumpOf(desk);
    await expect(merged(desk, changed)).rejects.toThrow(/row 1 of an import was changed/);
    expect(await dumpOf(desk)).toBe(before);
  });

  it('is refused where it is said to be about another record', async () => {
    await take(copy, [review('The road was wet.', 'Half true')]);
    const dump = await dumpOf(copy);
    const before = await dumpOf(desk);
    const about = /"n":\d+(,"rest":"{\\"of\\")/g;
    for (const other of [1, null]) {
      const changed = dump.replace(about, `"n":${other}$1`);
      expect(changed).not.toBe(dump);
      await expect(merged(desk, changed)).rejects.toThrow(/row 1 of an import is not about/);
    }
    expect(await dumpOf(desk)).toBe(before);
  });

  it('brings no words back that were withheld here, however they were spaced', async () => {
    await take(copy, [review('Ben  Osei lied about the ferry.', 'Half true')]);
    const { n } = await desk.store.reader
      .selectFrom('record_claim')
      .select('n')
      .where('text', 'like', 'Ben%')
      .executeTakeFirstOrThrow();
    await withholdRecord(desk, { record: String(n), because: 'A court said so' });
    const report = await merged(desk, await dumpOf(copy));
    expect(report.added).toBeGreaterThan(0);
    expect(await dumpOf(desk)).not.toMatch(/Osei\s+lied/);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('brings no words back of a speaker who was withheld here', async () => {
    await take(copy, [review('The road was wet.', 'Half true')]);
    const { n } = await desk.store.reader
      .selectFrom('record_speaker')
      .select('n')
      .where('name', '=', 'Ana Ruiz')
      .executeTakeFirstOrThrow();
    await withholdRecord(desk, { record: String(n), because: 'Asked to' });
    await merged(desk, await dumpOf(copy));
    expect(JSON.stringify(await rowsOf(desk))).not.toContain('wet');
  });
});

it('a dump of an earlier moment is put together though a row of a claim known then came in later', async () => {
  const { position } = await desk.store.reader
    .selectFrom('desk_head')
    .select('position')
    .executeTakeFirstOrThrow();
  await take(desk, [review('Ben Osei lied about the ferry.', 'Half true')]);
  const restored = await restoredDesk(folder, await dumpOf(desk, String(position)));
  expect((await verifyDesk(restored)).problems).toEqual([]);
  expect(await rowsOf(restored)).toEqual([review('Ben Osei lied about the ferry.', 'False')]);
});

it('what is to be compared names the records of a row by their content, whatever their numbers', async () => {
  const [wet, held] = [review('The road was wet.', 'True'), review('The dam held.', 'False')];
  for (const claim of [wet, held]) await take(desk, [claim]);
  for (const claim of [held, wet]) await take(copy, [claim]);
  const rowsIn = async (at: Desk): Promise<readonly string[]> =>
    (await contentOf(at)).split('\n').filter((line) => line.includes('"importRow":'));
  const rows = await rowsIn(desk);
  expect(rows).toHaveLength(3);
  expect(rows).toEqual(await rowsIn(copy));
});

it('a remark of a dump that is about no passage is refused', async () => {
  const bytes = Buffer.from('The quay is not theirs.');
  const url = 'https://harbour.example/talks';
  await captureSource(copy, bytes, { title: 'Talks', url });
  const selector = [{ type: 'TextQuoteSelector', exact: 'quay is not theirs' }];
  const body = { type: 'TextualBody', value: 'Whose then?' };
  const row = { type: 'Annotation', body, target: { source: url, selector } };
  expect(await importAnnotations(copy, { rows: [row] })).toMatchObject({ remarks: 1 });
  const dump = await dumpOf(copy);
  for (const other of [1, null]) {
    const changed = dump.replace(/"n":\d+(,"rest":"{\\"of\\":\[\])/, `"n":${other}$1`);
    expect(changed).not.toBe(dump);
    await expect(merged(desk, changed)).rejects.toThrow(/row 1 of an import is about no passage/);
  }
  await merged(desk, dump);
});
