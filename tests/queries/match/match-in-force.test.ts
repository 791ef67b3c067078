import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { addReview } from '../../../src/services/add-review.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { acceptDrafts } from '../../../src/services/judge-drafts.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

const review = (title: string, url?: string) => ({
  ...{ claim: 'tram', publisher: 'Checkers', rating: 'false', title },
  ...(url === undefined ? {} : { url }),
});

describe.each(desks)('on %s a text', (_name, make) => {
  let desk: Desk;
  const found = async (text: string) =>
    (await matchClaims(desk, { text })).map(({ claim }) => claim.slug);
  const because = async (text: string) =>
    (await matchClaims(desk, { text }))[0]?.because.join('; ');
  const mistake = (n: number) =>
    retractRecord(desk, { record: String(n), because: 'Misread.', mistake: true });

  beforeAll(async () => {
    desk = await make();
    await logClaim(desk, { slug: 'tram', text: 'The tram line loses money.' });
    await logClaim(desk, { slug: 'mine', text: 'The coal mine loses money.' });
  });

  it('is not matched with a review that was a mistake', async () => {
    const { n } = await addReview(desk, review('Did an ocelot drive?'));
    expect(await found('the ocelot')).toEqual(['tram']);
    await mistake(n);
    expect(await found('the ocelot')).toEqual([]);
    expect(await because('the tram loses money to an ocelot')).not.toContain('ocelot');
  });

  it('is matched with the words of a review as they were put right', async () => {
    const { n } = await addReview(desk, review('Did a zebra drive the tram?'));
    const set = { title: 'Did a giraffe drive the tram?' };
    await correctRecord(desk, { record: String(n), set, because: 'Misread.' });
    expect(await because('a giraffe in the tram')).toContain('giraffe');
    expect(await found('the zebra')).toEqual([]);
    expect(await because('a zebra in the tram')).not.toContain('zebra');
  });

  it('is matched with a proposed review once a person took it over', async () => {
    const { n } = await addReview(as(desk, model), review('Did a walrus drive?'));
    expect(await found('the walrus')).toEqual([]);
    await acceptDrafts(desk, { records: [String(n)] });
    expect(await found('the walrus')).toEqual(['tram']);
  });

  it('is matched with an article where its review was put right to stand, and not where it was a mistake', async () => {
    const bytes = new TextEncoder().encode('Nobody saw the pangolin.');
    const url = 'https://checkers.example/animals';
    await captureSource(desk, bytes, { address: 'page.txt', title: 'Animals', url });
    const { n } = await addReview(desk, review('Which animal?', 'https://checkers.example/a'));
    expect(await found('the pangolin')).toEqual([]);
    await correctRecord(desk, { record: String(n), set: { url }, because: 'Misread.' });
    expect(await found('the pangolin')).toEqual(['tram']);
    await mistake(n);
    expect(await found('the pangolin')).toEqual([]);
  });

  it('is of another speaker where the appearance of its own was a mistake or is only proposed', async () => {
    const text = 'The coal mine loses money — Maria Kowalska (@mkowalska)';
    const kind = async () => (await matchClaims(desk, { text }))[0]?.kind;
    const said = { claim: 'mine', speaker: 'Maria Kowalska' };
    await addSpeaker(desk, { name: 'Maria Kowalska' });
    await addAppearance(desk, { claim: 'mine', speaker: 'Jan Brandt' });
    await addAppearance(as(desk, model), said);
    expect(await kind()).toBe('same_other_speaker');
    const { appearance } = await addAppearance(desk, said);
    expect(await kind()).toBe('same');
    await mistake(appearance.n);
    expect(await kind()).toBe('same_other_speaker');
  });

  it('is told the day of an appearance as one it was said, and of a review as one it was published', async () => {
    const text = 'The tunnel loses money — Eva Mala (@evamala) May 3, 2023';
    await logClaim(desk, { slug: 'tunnel', text: 'The tunnel loses money.' });
    await addAppearance(desk, { claim: 'tunnel', speaker: 'Eva Mala', saidOn: '2023-05-20' });
    expect(await because(text)).toContain('on record as said within a month after it');
    const { n } = await addReview(desk, { ...review('Does it?'), claim: 'tunnel' });
    expect(await because(text)).not.toContain('published');
    const set = { publishedOn: '2023-05-21' };
    await correctRecord(desk, { record: String(n), set, because: 'Read again.' });
    expect(await because(text)).toContain('published within a month after it was said');
  });

  it('is told no day of what is known to the month alone', async () => {
    const text = 'The canal loses money — Eva Mala (@evamala) Apr 29, 2023';
    await logClaim(desk, { slug: 'canal', text: 'The canal loses money.' });
    const said = { claim: 'canal', speaker: 'Eva Mala', saidOn: '2023-05' };
    const { appearance } = await addAppearance(desk, said);
    await addReview(desk, { ...review('Does it?'), claim: 'canal', on: '2023-05' });
    expect(await because(text)).not.toContain('within a month');
    const set = { saidOn: '2023-05-20' };
    await correctRecord(desk, { record: String(appearance.n), set, because: 'Read again.' });
    expect(await because(text)).toContain('on record as said within a month after it');
  });

  it('is matched with logged claims, however many of its words stand in claims that are only proposed', async () => {
    const rare = Array.from(
      { length: 40 },
      (_, at) => `the q${String.fromCharCode(97 + (at % 26))}z${at}`,
    );
    const page = `${rare.join(' ')}. The tram line loses money.`;
    const drafts = as(desk, model);
    for (const text of [page, 'The tram line loses much money.', 'A tram line loses money.']) {
      await logClaim(drafts, { text });
    }
    expect((await found(page))[0]).toBe('tram');
    const proposed = await logClaim(drafts, { text: page, slug: 'page' });
    await acceptDrafts(desk, { records: [String(proposed.claim.n)] });
    expect((await found(page))[0]).toBe('page');
  });
});
