import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import type { Embedder } from '../../src/matching/embedder.ts';
import { packVector } from '../../src/matching/packed-vector.ts';
import { matchClaims } from '../../src/queries/match/match-claims.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { embedWords } from '../../src/services/embed-words.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { rebuildDerived } from '../../src/services/rebuild-derived.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { as, model } from '../support/bridge-world.ts';
import { letterEmbedder } from '../support/letter-embedder.ts';
import { onServer } from '../support/server-desks.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const because = 'Order of the court.';
const keeper = 'The lighthousekeeper of Arkona resigned.';
/** Shares no word with it. */
const question = 'light house keepers';

describe('the vectors of a desk', () => {
  let desk: Desk;
  let claim: number;

  beforeEach(async () => {
    desk = { ...(await newDesk(folder)), embedder: letterEmbedder };
    const logged = await logClaim(desk, { slug: 'keeper', text: keeper });
    claim = logged.claim.n;
    await embedWords(desk);
    return () => desk.store.close();
  });

  const vectors = () =>
    desk.store.reader.selectFrom('derived_vector').selectAll().orderBy('n').execute();
  const problems = async () => (await verifyDesk(desk)).problems;
  const found = async (text: string) =>
    (await matchClaims(desk, { text })).map(({ claim: { slug } }) => slug);
  const packed = async (text: string) => {
    const [vector = new Float32Array()] = await letterEmbedder.embed([text]);
    return [...packVector(vector)];
  };
  const stored = async () =>
    (await vectors()).map(({ n, embedder, vector }) => ({ n, embedder, vector: [...vector] }));

  it('are made of the words of claims, once', async () => {
    const vector = await packed(keeper);
    expect(await stored()).toEqual([{ n: claim, embedder: 'letters/1/256', vector }]);
    expect(await embedWords(desk)).toBe(0);
    expect(await problems()).toEqual([]);
  });

  it('do not outlive words that are withheld', async () => {
    expect(await found(question)).toEqual(['keeper']);
    await withholdRecord(desk, { record: 'keeper', because });
    expect(await vectors()).toEqual([]);
    expect(await embedWords(desk)).toBe(0);
    expect(await found(question)).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('do not outlive words that are corrected, and are made of the new ones', async () => {
    const text = 'The lighthouse keeper of Arkona resigned.';
    await correctRecord(desk, { record: 'keeper', set: { text }, because });
    expect(await vectors()).toEqual([]);
    expect(await embedWords(desk)).toBe(1);
    expect((await stored())[0]?.vector).toEqual(await packed(text));
    expect(await problems()).toEqual([]);
  });

  it('stay while a correction is proposed, and go once it is accepted', async () => {
    const { n } = await performAct(as(desk, model), 'record.corrected', (act) =>
      act.record('correction', {
        record: claim,
        field: 'text',
        before: keeper,
        after: 'The lighthouse keeper of Arkona resigned.',
        because,
      }),
    );
    expect((await vectors()).map((row) => row.n)).toEqual([claim]);
    await acceptDrafts(desk, { records: [String(n)] });
    expect(await vectors()).toEqual([]);
  });

  it('are not stored of words that were withheld while they were made', async () => {
    const other = await logClaim(desk, { slug: 'other', text: 'Colonel Dvorak hid the ledger.' });
    const slow: Embedder = {
      ...letterEmbedder,
      embed: async (texts) => {
        await withholdRecord(desk, { record: 'other', because });
        return letterEmbedder.embed(texts);
      },
    };
    expect(await embedWords({ ...desk, embedder: slow })).toBe(0);
    expect((await vectors()).some(({ n }) => n === other.claim.n)).toBe(false);
    expect(await problems()).toEqual([]);
  });

  it('are made anew for another version of the embedder, which compares none of the one before', async () => {
    const next: Embedder = { ...letterEmbedder, version: '2' };
    const asked = { ...desk, embedder: next };
    expect(await matchClaims(asked, { text: question })).toEqual([]);
    expect(await embedWords(asked)).toBe(1);
    expect((await vectors()).map(({ embedder }) => embedder)).toEqual(['letters/2/256']);
    expect(await found(question)).toEqual([]);
  });

  it('that are not of the words which stand there are named by verify, and a rebuild puts them right', async () => {
    await desk.store.write(async ({ db }) => {
      await db
        .updateTable('derived_vector')
        .set({ words: 'other' })
        .where('n', '=', claim)
        .execute();
      const [row] = await db.selectFrom('derived_vector').selectAll().limit(1).execute();
      if (row)
        await db
          .insertInto('derived_vector')
          .values({ ...row, n: 1_000 })
          .execute();
    });
    const table = 'derived_vector';
    expect(await problems()).toMatchObject([
      { table, n: claim, what: 'it is of words that the claim has no longer' },
      { table, n: 1_000, what: 'no claim has words there' },
    ]);
    const { embedder: _, ...plain } = desk;
    expect((await rebuildDerived(plain)).vectors).toBe(0);
    expect(await problems()).toEqual([]);
    expect((await rebuildDerived(desk)).vectors).toBe(1);
    expect((await vectors()).map(({ n }) => n)).toEqual([claim]);
  });

  it('are refused from an embedder that gives others than it says', async () => {
    const short: Embedder = { ...letterEmbedder, version: '3', dimensions: 3 };
    const failing = embedWords({ ...desk, embedder: short });
    await expect(failing).rejects.toMatchObject({ code: 'bad_vectors' });
    expect(await vectors()).toHaveLength(1);
  });
});

it.skipIf(onServer)('no vector of withheld words is left in the files of a desk', async () => {
  const desk = { ...(await newDesk(folder)), embedder: letterEmbedder };
  await logClaim(desk, { slug: 'keeper', text: keeper });
  await embedWords(desk);
  const path = desk.store.url.slice('file:'.length);
  const [row] = await desk.store.reader.selectFrom('derived_vector').selectAll().execute();
  const isHeld = (): boolean =>
    readdirSync(dirname(path))
      .filter((name) => name.startsWith(basename(path)))
      .some((name) => {
        const bytes = readFileSync(join(dirname(path), name));
        return bytes.includes(row?.vector ?? '') || bytes.includes(row?.words ?? '');
      });
  expect(isHeld()).toBe(true);
  await withholdRecord(desk, { record: 'keeper', because });
  expect(isHeld()).toBe(false);
  await desk.store.close();
});

it('on PGlite they go and come in the same way', async () => {
  const desk = { ...(await newPGliteDesk()), embedder: letterEmbedder };
  const count = async () =>
    (await desk.store.reader.selectFrom('derived_vector').select('n').execute()).length;
  await logClaim(desk, { slug: 'keeper', text: keeper });
  expect([await embedWords(desk), await count()]).toEqual([1, 1]);
  const text = 'The lighthouse keeper of Arkona resigned.';
  await correctRecord(desk, { record: 'keeper', set: { text }, because });
  expect(await count()).toBe(0);
  expect([await embedWords(desk), await embedWords(desk), await count()]).toEqual([1, 0, 1]);
  expect((await verifyDesk(desk)).problems).toEqual([]);
  await withholdRecord(desk, { record: 'keeper', because });
  expect([await count(), await embedWords(desk)]).toEqual([0, 0]);
  expect((await verifyDesk(desk)).problems).toEqual([]);
  await desk.store.close();
});
