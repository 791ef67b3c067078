import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { AddSource, addSource } from '../../src/services/add-source.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
});
afterAll(() => desk.store.close());

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('a capture', () => {
  it('keeps the hash of the bytes as they came and of the text as it is read', async () => {
    const bytes = Buffer.from('\ufeffOne line.\r\nAnother 😀 line.\r');
    const { snapshot } = await captureSource(desk, bytes, { title: 'Lines', slug: 'lines' });
    const { source } = await showSource(desk, { source: 'lines' });
    const text = 'One line.\nAnother 😀 line.\n';
    expect(source.snapshots).toMatchObject([
      {
        n: snapshot.n,
        value: {
          bytesSha256: sha256(bytes),
          textSha256: sha256(text),
          byteLength: bytes.length,
          characters: [...text].length,
        },
      },
    ]);
  });

  it('of the same bytes again is no new snapshot, and leaves no entry', async () => {
    const bytes = Buffer.from('The very same words.');
    const first = await captureSource(desk, bytes, { title: 'Same', slug: 'same' });
    const before = await readHead(desk);
    const again = await captureSource(desk, bytes, { source: 'same' });
    expect(again).toEqual({
      source: expect.objectContaining({ n: first.source.n }),
      snapshot: { n: first.snapshot.n },
      unchanged: true,
    });
    expect(await readHead(desk)).toEqual(before);
  });

  it('of other bytes is a further snapshot of a known source, whose facts stay', async () => {
    await captureSource(desk, Buffer.from('First edition.'), {
      title: 'Editions',
      slug: 'editions',
      language: 'en',
    });
    await captureSource(
      desk,
      Buffer.from('<html><title>Other</title><body><p>Second edition.</p></body></html>'),
      { source: 'editions' },
    );
    const { source } = await showSource(desk, { source: 'editions' });
    expect(source.value).toMatchObject({ title: 'Editions', language: 'en' });
    expect(source.snapshots.map(({ value }) => value.mediaType)).toEqual([
      'text/plain',
      'text/html',
    ]);
  });

  it.each(Object.keys(AddSource.shape).filter((fact) => fact !== 'private'))(
    'of a known source with a %s of its own is refused, and says how to correct one',
    async (fact) => {
      const listed = new Set(['authors', 'wording']);
      const words: Record<string, string> = {
        ...{ kind: 'speech', url: 'https://example.org/', publishedOn: '2023', language: 'cs' },
        ...{ origin: 'lines', slug: 'other' },
      };
      const value = fact === 'wording' ? 'edited' : (words[fact] ?? 'Something');
      const given = { [fact]: listed.has(fact) ? [value] : value };
      const before = await readHead(desk);
      await expect(
        captureSource(desk, Buffer.from('New words.'), { source: 'lines', ...given }),
      ).rejects.toMatchObject({
        kind: 'invalid',
        code: 'facts_of_known_source',
        facts: { given: [fact] },
        hints: [expect.stringContaining('asof correct')],
      });
      expect(await readHead(desk)).toEqual(before);
    },
  );

  it('gives a text to a source that was known without one', async () => {
    await addSource(desk, { title: 'Cited only', slug: 'cited' });
    await captureSource(desk, Buffer.from('Here it is.'), { source: 'cited' });
    expect((await showSource(desk, { source: 'cited' })).source.snapshots).toHaveLength(1);
  });

  it('of the same bytes from two sources is a snapshot of each, and one blob', async () => {
    const bytes = Buffer.from('Printed in two papers.');
    await captureSource(desk, bytes, { title: 'One paper', slug: 'one-paper' });
    const other = await captureSource(desk, bytes, {
      title: 'Another paper',
      slug: 'another-paper',
    });
    expect(other.unchanged).toBe(false);
    const blobs = await desk.store.reader
      .selectFrom('blob')
      .select('kind')
      .where('sha256', '=', sha256(bytes))
      .execute();
    expect(blobs.length).toBeLessThanOrEqual(2);
  });

  it('to an unknown source leaves nothing', async () => {
    const before = await readHead(desk);
    await expect(
      captureSource(desk, Buffer.from('Words.'), { source: 'nope' }),
    ).rejects.toMatchObject({ kind: 'not_found' });
    expect(await readHead(desk)).toEqual(before);
  });

  it('that is private marks the source and the snapshot', async () => {
    const { source, snapshot } = await captureSource(desk, Buffer.from('From a source at risk.'), {
      title: 'Leak',
      private: true,
    });
    const marked = await desk.store.reader
      .selectFrom('record_visibility')
      .select(['record', 'audience'])
      .execute();
    expect(marked).toEqual([
      { record: source.n, audience: 'private' },
      { record: snapshot.n, audience: 'private' },
    ]);
  });
});
