import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { findQuote } from '../../src/queries/find-quote.ts';
import { placeInSource } from '../../src/queries/place-in-source.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { makePdf } from '../support/make-pdf.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
});

async function placeOf(bytes: Buffer, quote: string) {
  const { source } = await captureSource(desk, bytes, { title: 'A work' });
  const found = await findQuote(desk.store.reader, source.n, { quote });
  if (found.anchor.outcome !== 'found') throw new Error(`"${quote}" was not found.`);
  return placeInSource(desk.store.reader, {
    snapshot: found.snapshot,
    start: found.anchor.start,
  });
}

const report = makePdf({
  pages: [['The river rose.'], ['It rose by a hand, which no', 'ferry had seen.'], ['The end.']],
});

describe('the place of a quote', () => {
  it.each([
    ['The river rose', 1],
    ['which no ferry had seen', 2],
    ['The end', 3],
  ])('in a PDF is a page: %s', async (quote, page) => {
    expect(await placeOf(report, quote)).toEqual({ page });
  });

  it('is kept with the passage that is recorded there', async () => {
    await captureSource(desk, report, { title: 'Report', slug: 'report' });
    await logClaim(desk, { text: 'The river rose.', slug: 'rose' });
    const quote = 'rose by a hand';
    await addEvidence(desk, { claim: 'rose', stance: 'supports', source: 'report', quote });
    const { passages } = await showSource(desk, { source: 'report' });
    expect(passages).toMatchObject([{ value: { quote, page: 2 } }]);
  });

  it('may run over the end of a page, and is where it begins', async () => {
    expect(await placeOf(report, 'ferry had seen. The end.')).toEqual({ page: 2 });
  });

  it('in plain text with form feeds is a page too', async () => {
    expect(await placeOf(Buffer.from('One.\fTwo.\fThree.'), 'Three')).toEqual({ page: 3 });
  });

  it('in subtitles is a time, also where the quote runs over cues', async () => {
    const srt =
      '1\n00:12:31,000 --> 00:12:33,000\nThere is no evidence\n\n2\n00:12:33,000 --> 00:12:35,000\nthat the river rose.\n';
    expect(await placeOf(Buffer.from(srt), 'evidence that the river')).toEqual({
      time: '00:12:31',
    });
    expect(await placeOf(Buffer.from(srt), 'the river rose')).toEqual({ time: '00:12:33' });
  });

  it('in other texts is none', async () => {
    expect(await placeOf(Buffer.from('Just words.'), 'words')).toEqual({});
  });
});

describe('an archive', () => {
  it('that keeps the page is on record where it is given, or seen in the address', async () => {
    const keep = async (facts: object) => {
      const { source } = await captureSource(desk, Buffer.from(`Kept ${JSON.stringify(facts)}`), {
        title: 'Kept',
        ...facts,
      });
      const { value, snapshots } = (await showSource(desk, { source: String(source.n) })).source;
      return { url: value.url, archiveUrl: snapshots[0]?.value.archiveUrl };
    };
    const archived = 'https://web.archive.org/web/2023/https://example.org/river';
    expect(await keep({ address: archived })).toEqual({
      url: 'https://example.org/river',
      archiveUrl: archived,
    });
    expect(
      await keep({ url: 'https://example.org/a', archivedAt: 'https://archive.ph/AbCdE' }),
    ).toEqual({ url: 'https://example.org/a', archiveUrl: 'https://archive.ph/AbCdE' });
    expect(await keep({ address: 'https://example.org/b' })).toEqual({
      url: 'https://example.org/b',
      archiveUrl: undefined,
    });
  });
});
