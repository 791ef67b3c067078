import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { articleCandidates } from '../../../src/queries/match/article-candidates.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addReview } from '../../../src/services/add-review.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { rebuildDerived } from '../../../src/services/rebuild-derived.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { openWriteConnection } from '../../../src/store/sqlite/connection.ts';
import { newDesk, newFileDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

const capture = (desk: Desk, url: string, text: string) =>
  captureSource(desk, new TextEncoder().encode(text), { address: 'page.txt', title: url, url });

const review = (desk: Desk, claim: string, url: string) =>
  addReview(desk, { claim, publisher: 'Checkers', rating: 'false', url });

describe.each(desks)('on %s a claim that shares no word with a text', (_name, make) => {
  let desk: Desk;
  const slugs = async (text: string, knownAt?: string) =>
    (await matchClaims(desk, { text, knownAt })).map(({ claim }) => claim.slug);

  beforeAll(async () => {
    desk = await make();
    const log = (slug: string, text: string) => logClaim(desk, { slug, text });
    await log('levy', 'The municipality doubled a levy.');
    await log('ferries', 'No vessel sails in winter.');
    await log('weapons', 'There were deliveries to the front.');
    await review(desk, 'levy', 'https://checkers.example/levy');
    await review(desk, 'ferries', 'https://checkers.example/ferries');
    await review(desk, 'weapons', 'https://checkers.example/weapons');
  });

  it('is found by the article of its review, with the quote for a reason', async () => {
    const said = 'Householders here now pay twice as much for their dustbins';
    expect(await slugs(said)).toEqual([]);
    const before = (
      await desk.store.reader.selectFrom('desk_head').select('position').execute()
    )[0];
    const text = `What he said: "${said}". It is not so.`;
    await capture(desk, 'https://checkers.example/levy', text);
    const [match] = await matchClaims(desk, { text: said });
    expect(match?.claim.slug).toBe('levy');
    expect(match?.because[0]).toBe(`word for word in its article: "${said}"`);
    expect(await slugs(said, String(before?.position))).toEqual([]);
  });

  it('is found where the source writes the address otherwise than its review', async () => {
    await capture(desk, 'HTTPS://Checkers.example:443/ferries#top', 'Boats rest until March.');
    expect(await slugs('the boats that rest')).toEqual(['ferries']);
  });

  it('is found in a script that parts no words', async () => {
    await capture(desk, 'https://checkers.example/weapons', '他说中国没有向俄罗斯提供武器。');
    expect(await slugs('中国没有向俄罗斯提供武器')).toEqual(['weapons']);
  });

  it('is found no longer once the article was withheld, and the desk verifies', async () => {
    const said = 'Lanterns were hung along the quay of Sonderburg';
    await logClaim(desk, { slug: 'lights', text: 'Decorations cost a fortune.' });
    await review(desk, 'lights', 'https://checkers.example/lights');
    const { snapshot } = await capture(desk, 'https://checkers.example/lights', `"${said}"`);
    expect(await slugs(said)).toEqual(['lights']);
    await withholdRecord(desk, { record: String(snapshot.n), because: 'A court ordered it.' });
    expect(await slugs(said)).toEqual([]);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });

  it('is found again when all that is derived was derived anew', async () => {
    await desk.store.write(({ db }) => desk.store.dialect.emptyIndex(db));
    const said = 'dustbins of householders';
    expect(await slugs(said)).toEqual([]);
    const { problems } = await verifyDesk(desk);
    expect(problems.map(({ table }) => table)).toContain('derived_article');
    await rebuildDerived(desk);
    expect(await slugs(said)).toEqual(['levy']);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });
});

it('a word that thousands of articles hold leads to no claim, and a rare one beside it does', async () => {
  const desk = await newFileDesk(folder);
  await logClaim(desk, { slug: 'lights', text: 'Decorations cost a fortune.' });
  await review(desk, 'lights', 'https://checkers.example/lights');
  await capture(desk, 'https://checkers.example/lights', 'Lanterns hang over the harbour.');
  const raw = openWriteConnection(desk.store.url.slice('file:'.length));
  raw.exec(`WITH RECURSIVE numbers (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3500)
    INSERT INTO derived_article (rowid, captured) SELECT n, 'a harbour' FROM numbers`);
  raw.close();
  const { reader, dialect } = desk.store;
  const found = (...words: readonly string[]) => {
    const asked = words.map((text) => ({ term: { text, prefix: false }, rarity: 1 }));
    return articleCandidates(reader, dialect, asked, 10_000);
  };
  expect(await found('harbour')).toEqual([]);
  expect(await found('harbour', 'lanterns')).toHaveLength(1);
  await desk.store.close();
});
