import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { addTranslation } from '../../src/services/add-translation.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let passage: string;
beforeEach(async () => {
  desk = await newDesk(folder);
  const source = { title: 'Log', slug: 'log', publishedOn: '2023-05-04', language: 'en-GB' };
  await captureSource(desk, Buffer.from('The gate was shut at dawn.'), source);
  const appearance = { speaker: 'A guard', source: 'log', quote: 'The gate was shut' };
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate', appearance });
  const [quoted] = await readRecords(desk.store.reader, 'passage', {});
  passage = String(quoted?.n);
  return () => desk.store.close();
});

const german = { language: 'de', text: 'Das Tor war zu.' };
const add = (given: Partial<Parameters<typeof addTranslation>[1]> = {}, at: Desk = desk) =>
  addTranslation(at, { passage, ...german, ...given });
const positions = async (): Promise<number> => {
  const { position } = await desk.store.reader
    .selectFrom('ledger_entry')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirstOrThrow();
  return Number(position);
};

it('records the words, their language and who translated, in one entry of the ledger', async () => {
  const before = await positions();
  const { translation, met } = await add({ by: 'Lena Vogt' });
  expect(met).toBe(false);
  expect(translation.value).toEqual({
    ...{ passage: Number(passage), ...german },
    translator: 'Lena Vogt',
  });
  expect(await positions()).toBe(before + 1);
  expect((await add({ text: 'Das Tor war geschlossen.' })).translation.value.translator).toBe(
    undefined,
  );
});

describe('one that is equal in language and text', () => {
  it('is met and not made again', async () => {
    const { translation } = await add();
    const before = await positions();
    const again = await add({ language: 'DE', by: 'Somebody else' });
    expect(again).toMatchObject({ translation: { n: translation.n }, met: true, accepted: false });
    expect(await positions()).toBe(before);
    expect(await add({ language: 'de-AT' })).toMatchObject({ met: false });
  });

  it('is made anew where the earlier one was taken back', async () => {
    const { translation } = await add();
    await retractRecord(desk, { record: String(translation.n), because: 'Slip.', mistake: true });
    expect(await add()).toMatchObject({ met: false });
  });

  it('is taken over by a person who enters what a model proposed, and met by the model', async () => {
    const drafted = await add({}, as(desk, model));
    expect(await add({}, as(desk, model))).toMatchObject({ met: true, accepted: false });
    const n = drafted.translation.n;
    expect(await add()).toMatchObject({ translation: { n }, met: true, accepted: true });
    await expect(acceptDrafts(desk, { records: [String(n)] })).rejects.toMatchObject({
      code: 'judged_before',
    });
  });
});

describe('is refused', () => {
  it.each([
    ['a language that is none', { language: 'german!' }, 'invalid_input'],
    ['an empty text', { text: ' ' }, 'invalid_input'],
    ['an unknown passage', { passage: '999' }, 'not_found'],
    ['a record that is no passage', { passage: 'gate' }, 'not_found'],
    ['the language of the original', { language: 'en-gb' }, 'original_language'],
    ['a wider tag of the same language', { language: 'en' }, 'original_language'],
  ])('%s', async (_, given, code) => {
    const before = await positions();
    await expect(add(given)).rejects.toMatchObject({ code });
    expect(await positions()).toBe(before);
  });

  it('a passage whose words were withheld, with the reason', async () => {
    await withholdRecord(desk, { record: passage, because: 'By order.' });
    await expect(add()).rejects.toMatchObject({
      ...{ code: 'text_withheld', hints: ['The reason given: By order.'] },
    });
  });

  it('a passage that was taken back, until that is taken back', async () => {
    const taken = await retractRecord(desk, { record: passage, because: 'Slip.', mistake: true });
    const n = String(taken.retraction.n);
    await expect(add()).rejects.toMatchObject({ code: 'passage_taken_back' });
    await retractRecord(desk, { record: n, because: 'It was right.', mistake: true });
    expect(await add()).toMatchObject({ met: false });
  });

  it('a passage that is only proposed', async () => {
    const appearance = { speaker: 'A guard', source: 'log', quote: 'at dawn' };
    const facts = { text: 'It was at dawn.', slug: 'dawn', appearance };
    await logClaim(as(desk, model), facts);
    const quoted = (await readRecords(desk.store.reader, 'passage', {})).at(-1);
    await expect(add({ passage: String(quoted?.n) })).rejects.toMatchObject({
      code: 'only_proposed',
    });
  });
});

it('is corrected in its language, its text and who translated, never to the language of the original', async () => {
  const record = String((await add()).translation.n);
  const put = (set: Record<string, string>) =>
    correctRecord(desk, { record, set, because: 'Misread.' });
  const { corrections, moved } = await put({ text: 'Das Tor war verriegelt.', by: 'Lena Vogt' });
  expect(corrections.map(({ value }) => [value.field, value.after])).toEqual([
    ['text', 'Das Tor war verriegelt.'],
    ['translator', 'Lena Vogt'],
  ]);
  expect(moved).toEqual([]);
  await expect(put({ language: 'en' })).rejects.toMatchObject({ code: 'original_language' });
  await expect(put({ passage: '1' })).rejects.toMatchObject({ code: 'not_correctable' });
  expect(await add({ text: 'Das Tor war verriegelt.' })).toMatchObject({ met: true });
});

it('is a draft where a model enters it, which a person rejects', async () => {
  const { translation } = await add({}, as(desk, model));
  const records = [String(translation.n)];
  expect(await rejectDrafts(desk, { records, because: 'Wrong tense.' })).toMatchObject({
    judged: [{ kind: 'translation', n: translation.n }],
  });
});
