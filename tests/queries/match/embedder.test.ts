import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import type { Embedder } from '../../../src/matching/embedder.ts';
import { compareClaims } from '../../../src/queries/match/compare-claims.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { embedWords } from '../../../src/services/embed-words.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { proposeRepeats } from '../../../src/services/propose-repeats.ts';
import { letterEmbedder } from '../../support/letter-embedder.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

const withLetters = (desk: Desk): Desk => ({ ...desk, embedder: letterEmbedder });

/** An embedder that finds every text as near as the next: at its widest. */
const indifferent: Embedder = {
  name: 'indifferent',
  version: '1',
  dimensions: 1,
  embed: async (texts) => texts.map(() => Float32Array.of(1)),
};

const texts = {
  keeper: 'The lighthousekeeper of Arkona resigned.',
  bridge: 'The bridge over the Vltava was closed in May 2023.',
  harbour: 'The harbour of Gdansk exported 40 million tonnes of coal.',
  mayor: 'Mayor Petra Novak sold the town hall to a brother.',
  rates: 'Interest rates fell to their lowest in ten years.',
};

const questions = [
  'A light house keeper stepped down',
  'The bridge over the Vltava was not closed in May 2023.',
  'They closed the bridge over the Vltava in May 2023!',
  'The harbour of Gdansk exported 60 million tonnes of coal.',
  'Interest rates rose to their highest in ten years.',
  'Petra Novak bought the town hall',
  'A tram ran over a bridge in Prague',
];

describe.each(desks)('on %s an embedder', (_name, make) => {
  let plain: Desk;
  let desk: Desk;
  const slugs = async (asked: Desk, text: string) =>
    (await matchClaims(asked, { text })).map(({ claim }) => claim.slug);
  const vectors = () =>
    plain.store.reader.selectFrom('derived_vector').selectAll().orderBy('n').execute();

  beforeAll(async () => {
    plain = await make();
    desk = withLetters(plain);
    for (const [slug, text] of Object.entries(texts)) await logClaim(plain, { slug, text });
  });
  afterAll(() => plain.store.close());

  it('changes no answer before vectors were made, and writes none by asking', async () => {
    for (const text of questions) {
      expect(await matchClaims(desk, { text })).toEqual(await matchClaims(plain, { text }));
    }
    expect(await vectors()).toEqual([]);
  });

  it('widens what a text is compared with, and says so', async () => {
    expect(await embedWords(desk)).toBe(5);
    const [question = ''] = questions;
    expect(await slugs(plain, question)).toEqual([]);
    const [match] = await matchClaims(desk, { text: question });
    expect(match?.claim.slug).toBe('keeper');
    expect(match?.because.join()).toContain('near in meaning: 0.');
  });

  it('changes nothing for who has none', async () => {
    const asked = await Promise.all(questions.map((text) => matchClaims(plain, { text })));
    expect(asked.flat().some(({ because }) => because.join().includes('meaning'))).toBe(false);
    expect(asked.map((matches) => matches.length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });

  it.each([letterEmbedder, indifferent])(
    'called $name moves neither the kind nor the score of any match',
    async (embedder) => {
      const wide: Desk = { ...plain, embedder };
      await embedWords(wide);
      const compared = new Set<string>();
      for (const text of questions) {
        const told = new Map(
          (await matchClaims(wide, { text })).map((match) => [match.claim.n, match]),
        );
        expect(told.size).toBe(embedder === indifferent ? 5 : told.size);
        for (const { claim, kind, score } of await matchClaims(plain, { text })) {
          expect(told.get(claim.n)).toMatchObject({ kind, score });
          compared.add(kind);
        }
      }
      expect([...compared].sort()).toEqual(['opposite', 'same', 'same_topic']);
    },
  );

  it('stands in the method of what is proposed with it', async () => {
    const again = await logClaim(plain, { text: 'The bridge over the Vltava was closed!' });
    expect(await proposeRepeats(desk, [again.claim.n])).toBe(1);
    const links = await plain.store.reader.selectFrom('record_link').select('method').execute();
    expect(links).toEqual([{ method: 'match/11+letters/1/256' }]);
  });

  it('has no say in what one claim is to another', async () => {
    const [one, other] = await vectors();
    const pair = [one?.n ?? 0, other?.n ?? 0] as const;
    expect(await compareClaims(desk, ...pair)).toEqual(await compareClaims(plain, ...pair));
  });
});
