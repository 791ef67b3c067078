import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { slugFrom } from '../../src/services/choose-slug.ts';
import { Slug } from '../../src/services/input.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
});
afterAll(() => desk.store.close());

const slugOf = async (text: string, slug?: string) =>
  (await logClaim(desk, { text, slug })).claim.slug;

describe('a slug made from words', () => {
  it.each([
    ['The bridge was closed.', 'the-bridge-was-closed'],
    ["It's the mayor’s own", 'its-the-mayors-own'],
    ['Лукашэнка', 'lukashenka'],
    ['習近平', expect.stringMatching(/^[a-z-]+$/)],
    ['2023', 'x-2023'],
    ['deadbeef', 'x-deadbeef'],
    ['deadbee', 'deadbee'],
    ['3.5 billion', '3-5-billion'],
    ['!!!', undefined],
  ])('%j is %j', (words, slug) => {
    expect(slugFrom(words)).toEqual(slug);
  });

  it('is cut at a word, fits with a count, and is one that may be asked for', () => {
    const slug = slugFrom(
      'a long sentence that goes on and on until nobody can read it any more at all',
    );
    expect(slug).toBe('a-long-sentence-that-goes-on-and-on-until-nobody-can');
    for (const words of ['x'.repeat(300), slug ?? '', '12345678', 'cafebabe']) {
      const made = slugFrom(words) ?? '';
      expect(Slug.safeParse(`${made}-999`).success, made).toBe(true);
    }
  });

  it('that another record has is counted on, over all kinds', async () => {
    expect(await slugOf('Ana Ruiz')).toBe('ana-ruiz');
    expect(await slugOf('Ana Ruiz!')).toBe('ana-ruiz-2');
    expect((await addSpeaker(desk, { name: 'Ana Ruiz' })).slug).toBe('ana-ruiz-3');
  });
});

describe('a slug asked for', () => {
  it('is taken as it is, or refused where another record has it', async () => {
    expect(await slugOf('One thing.', 'one')).toBe('one');
    await expect(slugOf('Another thing.', 'one')).rejects.toMatchObject({
      kind: 'conflict',
      code: 'slug_taken',
    });
  });

  it.each(['2023', 'deadbeef', 'Upper', 'a--b', '-a', 'a_b', 'x'.repeat(61), ''])(
    '%j is none',
    async (slug) => {
      await expect(slugOf('A thing.', slug)).rejects.toMatchObject({ kind: 'invalid' });
    },
  );

  it('is no topic’s that is made with the claim', async () => {
    const { claim } = await logClaim(desk, { text: 'It rains.', slug: 'rain', topics: ['Rain'] });
    expect(claim.slug).toBe('rain');
    const { slug } = await desk.store.reader
      .selectFrom('record')
      .select('slug')
      .where('kind', '=', 'topic')
      .executeTakeFirstOrThrow();
    expect(slug).toBe('rain-2');
  });
});
