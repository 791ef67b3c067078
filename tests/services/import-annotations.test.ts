import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { toAnnotationCollection } from '../../src/formats/web-annotation.ts';
import { annotatedPassages } from '../../src/queries/annotated-passages.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { importAnnotations } from '../../src/services/import-annotations.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
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
    expect(first).toEqual({ read: 1, added: 1, unchanged: 0, rejected: [] });
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
    console.log(
      `hypothesis export: ${done.added} of 5 added; ${JSON.stringify(done.rejected.map(({ reason }) => reason))}`,
    );
  });
});
