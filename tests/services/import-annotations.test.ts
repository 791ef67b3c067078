import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { toAnnotationCollection } from '../../src/formats/web-annotation.ts';
import { annotatedPassages } from '../../src/queries/annotated-passages.ts';
import { foreignRows } from '../../src/queries/foreign-rows.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { importAnnotations } from '../../src/services/import-annotations.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const url = 'https://harbour.example/talks';
// Beyond U+FFFF and with a combining mark before what is selected: units and code points part.
const text =
  '👍🏽 Ele\u0301na said: the quay is not theirs. 🎉 The quay is not theirs, she said, nor is the port.';
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await captureSource(desk, Buffer.from(text), { title: 'Talks', slug: 'talks', url });
  return () => desk.store.close();
});

const hypothesis = (exact: string, more: Record<string, unknown> = {}, start?: number) => ({
  id: `h-${exact}`,
  uri: url,
  target: [
    {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact, ...more },
        ...(start === undefined
          ? []
          : [{ type: 'TextPositionSelector', start, end: start + exact.length }]),
      ],
    },
  ],
});
const quotes = async () =>
  (await showSource(desk, { source: 'talks' })).passages.map(({ value }) => value);

describe('annotations of others', () => {
  it('come in as passages, once, at code points', async () => {
    const rows = [hypothesis('nor is the port', { prefix: 'she said, ', suffix: '.' })];
    const first = await importAnnotations(desk, { total: 1, rows });
    expect(first).toEqual({ read: 1, added: 1, unchanged: 0, remarks: 0, rejected: [] });
    const start = Array.from(text.slice(0, text.indexOf('nor is'))).length;
    expect(await quotes()).toMatchObject([{ quote: 'nor is the port', start, end: start + 15 }]);
    expect(await importAnnotations(desk, { rows })).toMatchObject({ added: 0, unchanged: 1 });
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('are told apart from their twins by a position in UTF-16 units', async () => {
    const second = text.lastIndexOf('quay is not theirs');
    const context = { prefix: '', suffix: '' };
    expect(
      await importAnnotations(desk, { rows: [hypothesis('quay is not theirs', context)] }),
    ).toMatchObject({
      rejected: [{ row: 1, reason: expect.stringContaining('2 times') }],
    });
    await importAnnotations(desk, { rows: [hypothesis('quay is not theirs', context, second)] });
    const [passage] = await quotes();
    expect(passage?.start).toBe(Array.from(text.slice(0, second)).length);
  });

  it('that cut a word are widened to whole words', async () => {
    await importAnnotations(desk, {
      rows: [hypothesis('r is the por', { prefix: 'she said, no', suffix: 't.' })],
    });
    expect(await quotes()).toMatchObject([{ quote: 'nor is the port' }]);
  });

  it('whose words do not stand there are told with the nearest passage', async () => {
    const rows = [
      hypothesis('the quay is now theirs, she said, nor is the port'),
      {
        ...hypothesis('anything'),
        uri: 'https://x.example/',
        target: [
          {
            source: 'https://x.example/',
            selector: { type: 'TextQuoteSelector', exact: 'anything' },
          },
        ],
      },
    ];
    expect(await importAnnotations(desk, { rows })).toMatchObject({
      read: 2,
      added: 0,
      rejected: [
        {
          row: 1,
          nearest: {
            differs: expect.arrayContaining([{ kind: 'negation', quote: 'now', text: 'not' }]),
          },
        },
        { row: 2, reason: expect.stringContaining('No source') },
      ],
    });
  });

  it('are only looked at in a dry run', async () => {
    const rows = [hypothesis('nor is the port', { prefix: 'she said, ', suffix: '.' })];
    expect(await importAnnotations(desk, { rows }, { dryRun: true })).toMatchObject({ added: 1 });
    expect(await quotes()).toEqual([]);
  });

  it('are refused where there are none', async () => {
    await expect(importAnnotations(desk, { a: 1 })).rejects.toMatchObject({
      code: 'no_annotations',
    });
  });
});

describe('annotations of a desk', () => {
  it('come into another desk at the same places', async () => {
    await importAnnotations(desk, {
      rows: [hypothesis('nor is the port', { prefix: 'she said, ', suffix: '.' })],
    });
    const exported = toAnnotationCollection(
      { desk: 'x', label: 'Passages' },
      await annotatedPassages(desk),
    );
    const other = await newDesk(scratchFolder());
    await captureSource(other, Buffer.from(text), { title: 'Talks', slug: 'talks', url });
    expect(await importAnnotations(other, exported)).toMatchObject({ added: 1, rejected: [] });
    const strip = (list: Awaited<ReturnType<typeof annotatedPassages>>) =>
      list.map(({ pieces }) => pieces);
    expect(strip(await annotatedPassages(other))).toEqual(strip(await annotatedPassages(desk)));
    await other.store.close();
  });

  it('leave out for the public what is private', async () => {
    await importAnnotations(desk, {
      rows: [hypothesis('nor is the port', { prefix: 'she said, ', suffix: '.' })],
    });
    await hideRecord(desk, { record: 'talks', because: 'A source at risk.' });
    expect(await annotatedPassages(desk)).toHaveLength(1);
    expect(await annotatedPassages(desk, { public: true })).toEqual([]);
  });
});

describe('annotations of a source that was taken back', () => {
  const because = 'Another text than it seemed.';

  it('go out as of no day where it was a mistake, and until it was withdrawn where that is said', async () => {
    await importAnnotations(desk, { rows: [hypothesis('nor is the port')] });
    await retractRecord(desk, { record: 'talks', because, on: '2025-01-01' });
    expect(await annotatedPassages(desk, { asOf: '2024-12-31' })).toHaveLength(1);
    expect(await annotatedPassages(desk, { asOf: '2025-01-01' })).toEqual([]);
    await retractRecord(desk, { record: 'talks', because, mistake: true });
    expect(await annotatedPassages(desk, { asOf: '2024-12-31' })).toEqual([]);
  });
});

describe('what annotations say', () => {
  const selecting = { ...{ prefix: 'she said, ', suffix: '.' } };
  const said = {
    ...hypothesis('nor is the port', selecting),
    ...{ user: 'acct:ana@hypothes.is', text: 'Whose *is* it? 👍🏽', tags: ['port', 'property'] },
    ...{ created: '2016-12-16T12:24:14.673557+01:00', updated: '2016-12-16T11:30:00+00:00' },
    links: { html: 'https://hypothes.is/a/abc' },
    permissions: { read: ['group:__world__'] },
  };
  const bring = (rows: readonly object[], options = {}) =>
    importAnnotations(desk, { rows }, options);
  const exported = async (filters = {}) =>
    toAnnotationCollection(
      { desk: 'x', label: 'Passages' },
      await annotatedPassages(desk, filters),
    );
  const goingOut = async (filters = {}) =>
    ((await exported(filters)).first?.items ?? []).filter((one) => 'body' in one);

  it('is kept beside the passage, and goes out again as the standard has it', async () => {
    expect(await bring([said])).toMatchObject({ added: 1, remarks: 1 });
    const [passage] = (await exported()).first?.items ?? [];
    expect(await goingOut()).toEqual([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        ...{ id: 'https://hypothes.is/a/abc', type: 'Annotation', motivation: 'commenting' },
        ...{ creator: 'acct:ana@hypothes.is', created: '2016-12-16T11:24:14.673Z' },
        modified: '2016-12-16T11:30:00.000Z',
        body: [
          {
            ...{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown' },
            value: 'Whose *is* it? 👍🏽',
          },
          { type: 'TextualBody', purpose: 'tagging', value: 'port' },
          { type: 'TextualBody', purpose: 'tagging', value: 'property' },
        ],
        target: passage?.target,
      },
    ]);
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('is kept word for word, with what the standard has no place for', async () => {
    const more = { ...said, moderation: { flagCount: 3 } };
    await bring([more]);
    const back = await foreignRows(desk.store.reader, { format: 'web-annotation' })
      [Symbol.asyncIterator]()
      .next();
    expect(back.value?.row).toEqual({ ...more, target: more.target[0] });
  });

  it('is shown with the source it is about', async () => {
    await bring([said]);
    const { remarks } = await showSource(desk, { source: 'talks' });
    expect(remarks).toMatchObject([{ creator: 'acct:ana@hypothes.is', bodies: [{}, {}, {}] }]);
  });

  it('is kept once, also when it comes back as this desk wrote it', async () => {
    const nameless = { ...said, links: undefined, text: 'Nobody knows my name.' };
    await bring([said, nameless]);
    expect(await bring([said, nameless])).toMatchObject({ added: 0, unchanged: 2, remarks: 0 });
    const written = await exported();
    expect(await importAnnotations(desk, written)).toMatchObject({ added: 0, remarks: 0 });
    expect(await exported()).toEqual(written);
  });

  it('of two places goes out with both', async () => {
    const [one, other] = ['nor is the port', 'Ele\u0301na said'].map(
      (exact) => hypothesis(exact).target[0],
    );
    await bring([{ ...said, target: [one, other] }]);
    expect(await goingOut()).toMatchObject([
      { target: [{ selector: [{ exact: 'nor is the port' }, {}] }, {}] },
    ]);
  });

  it('goes out as it was last, where it was written again', async () => {
    await bring([said]);
    expect(await bring([{ ...said, text: 'The port’s.' }])).toMatchObject({ remarks: 1 });
    expect(await goingOut()).toMatchObject([{ body: [{ value: 'The port’s.' }, {}, {}] }]);
  });

  it('comes into another desk from this one', async () => {
    await bring([said]);
    const other = await newDesk(scratchFolder());
    await captureSource(other, Buffer.from(text), { title: 'Talks', slug: 'talks', url });
    expect(await importAnnotations(other, await exported())).toMatchObject({ remarks: 1 });
    const strip = (list: Awaited<ReturnType<typeof annotatedPassages>>) =>
      list.map(({ remarks }) =>
        remarks.map(({ id, bodies, creator, created }) => ({ id, bodies, creator, created })),
      );
    const there = await annotatedPassages(other);
    expect(strip(there)).toEqual(strip(await annotatedPassages(desk)));
    await other.store.close();
  });

  it('is kept from the public where it was imported for the desk alone, or was not open', async () => {
    const inGroup = { permissions: { read: ['group:abc'] }, links: {}, text: 'Among us.' };
    await bring([said, { ...said, ...inGroup }]);
    await bring([{ ...said, text: 'For the desk.', links: {} }], { private: true });
    expect(await goingOut()).toHaveLength(3);
    expect(await goingOut({ public: true })).toMatchObject([
      { body: [{ value: 'Whose *is* it? 👍🏽' }, {}, {}] },
    ]);
  });

  it('is not known before it came', async () => {
    await bring([hypothesis('nor is the port', selecting)]);
    const { position } = await resolveMoment(desk);
    await bring([hypothesis('Ele\u0301na said'), said]);
    expect(await goingOut({ knownAt: String(position) })).toEqual([]);
    expect(await goingOut()).toHaveLength(1);
  });

  it('is gone when its passage is withheld', async () => {
    await bring([said]);
    const [passage] = (await showSource(desk, { source: 'talks' })).passages;
    await withholdRecord(desk, { record: String(passage?.n), because: 'A court order.' });
    expect(await goingOut()).toEqual([]);
    const kept = await desk.store.reader.selectFrom('desk_import_row').select('rest').execute();
    expect(kept).toEqual([{ rest: null }]);
  });

  it('is only counted in a dry run', async () => {
    expect(await bring([said], { dryRun: true })).toMatchObject({ added: 1, remarks: 1 });
    expect(await desk.store.reader.selectFrom('desk_import').selectAll().execute()).toEqual([]);
  });

  it('is counted in a dry run as it is when it is brought, of one passage and of two', async () => {
    const [{ id: _one, ...here }, there] = [
      said,
      { ...said, id: undefined, target: hypothesis('Ele\u0301na said').target },
    ];
    const rows = [here, { ...here, text: 'Another word of it.' }, there];
    const looked = await bring(rows, { dryRun: true });
    expect(looked).toEqual(await bring(rows));
    expect(looked).toMatchObject({ added: 2, unchanged: 1, remarks: 3 });
  });
});

const data = join(import.meta.dirname, '../../../shared/data/hypothesis-anchoring');
if (!existsSync(data)) console.log(`hypothesis exports: skipped, ${data} is not there`);

describe.skipIf(!existsSync(data))('a real export of Hypothesis', () => {
  it('comes in where the captured article has its words, and the rest is told', async () => {
    const page = readFileSync(join(data, 'wikipedia-regression-testing.html'));
    const address = 'https://en.wikipedia.org/wiki/Regression_testing';
    await captureSource(desk, page, { title: 'Regression', url: address, mediaType: 'text/html' });
    const exported = JSON.parse(
      readFileSync(join(data, 'wikipedia-regression-testing.json'), 'utf8'),
    );
    const done = await importAnnotations(desk, exported);
    expect(done.read).toBe(5);
    expect(done.added + done.rejected.length).toBe(5);
    expect(done.added).toBeGreaterThanOrEqual(3);
    expect(done.remarks).toBe(done.added);
    const passages = await annotatedPassages(desk);
    const comments = passages.flatMap(({ remarks }) => remarks.flatMap(({ bodies }) => bodies));
    const texts = exported.rows.map((row: { text: string }) => row.text);
    for (const body of comments) expect(texts).toContain((body as { value: string }).value);
    console.log(
      `hypothesis export: ${done.added} of 5 added; ${JSON.stringify(done.rejected.map(({ reason }) => reason))}`,
    );
  });
});
