import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { compareClaims } from '../../../src/queries/match/compare-claims.ts';
import { matchClaims } from '../../../src/queries/match/match-claims.ts';
import { addReview } from '../../../src/services/add-review.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { as, model } from '../../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s a text', (_name, make) => {
  let desk: Desk;
  const slugs = async (text: string) =>
    (await matchClaims(desk, { text })).map(({ claim }) => claim.slug);
  const first = async (text: string) => (await matchClaims(desk, { text }))[0];

  beforeAll(async () => {
    desk = await make();
    const log = (slug: string, text: string) => logClaim(desk, { slug, text });
    await log('bridge', 'The bridge over the Vltava was closed in May 2023.');
    await log('harbour', 'The harbour of Gdansk exported 40 million tonnes of coal.');
    await log('mayor', 'Mayor Petra Novak sold the town hall to a brother.');
    await log('mistake', 'The cathedral of Olomouc burned down.');
    await retractRecord(desk, { record: 'mistake', because: 'Misread.', mistake: true });
    await log('withheld', 'Colonel Dvorak hid the ledger in a barn.');
    await withholdRecord(desk, { record: 'withheld', because: 'A court ordered it.' });
    await logClaim(as(desk, model), { slug: 'draft', text: 'The opera of Brno was flooded.' });
    await addReview(desk, {
      claim: 'harbour',
      publisher: 'Checkers',
      rating: 'half true',
      title: 'Did anthracite leave by sea?',
    });
    await logClaim(desk, {
      slug: 'spoken',
      text: 'The tram line to Zizkov loses money.',
      appearance: { speaker: 'Jan Brandt' },
    });
  });

  it('finds the claim that it repeats, first', async () => {
    const match = await first('They closed the bridge over the Vltava in May 2023!');
    expect(match?.claim.slug).toBe('bridge');
    expect(match?.kind).toBe('same');
    expect(match?.because.join()).toContain('Vltava');
  });

  it('finds a claim by the title of its review', async () => {
    expect(await slugs('anthracite')).toEqual(['harbour']);
  });

  it('is called the opposite where it denies the claim or gives another number', async () => {
    const denied = await first('The bridge over the Vltava was not closed in May 2023.');
    expect(denied?.kind).toBe('opposite');
    const other = await first('The harbour of Gdansk exported 60 million tonnes of coal.');
    expect(other?.kind).toBe('opposite');
    expect(other?.because[0]).toContain('another number');
  });

  it('is told apart when another speaker says it', async () => {
    const match = await first('The tram line to Zizkov loses money — Eva Mala (@evamala)');
    expect(match?.kind).toBe('same_other_speaker');
    const own = await first('The tram line to Zizkov loses money — Jan Brandt (@jbrandt)');
    expect(own?.kind).toBe('same');
  });

  it('is told apart by the article of a review, once it is captured and until it is withheld', async () => {
    const url = 'https://checkers.example/town-hall';
    await addReview(desk, { claim: 'mayor', publisher: 'Checkers', rating: 'false', url });
    const because = async () =>
      (await first('The auction of the town hall was held in Kremnica'))?.because.join('; ');
    const told = 'words in its article: auction, held, Kremnica';
    expect(await because()).not.toContain(told);
    const article = new TextEncoder().encode('No auction was ever held, in Kremnica or elsewhere.');
    const facts = { address: 'page.txt', title: 'Who bought it?', url };
    const { snapshot } = await captureSource(desk, article, facts);
    expect(await because()).toContain(told);
    await withholdRecord(desk, { record: String(snapshot.n), because: 'A court ordered it.' });
    expect(await because()).not.toContain(told);
  });

  it('that a claim has scores as that claim compared with the other', async () => {
    const text = 'The bridge over the Vltava was shut in May 2023.';
    const { claim } = await logClaim(desk, { slug: 'shut', text });
    const n = claim.n;
    const [match] = (await matchClaims(desk, { text })).filter((each) => each.claim.n !== n);
    const compared = await compareClaims(desk, n, match?.claim.n ?? 0);
    expect(compared.score).toBe(match?.score);
    expect(compared.kind).toBe(match?.kind);
  });

  it('finds no mistake, no withheld text and no draft', async () => {
    expect(await slugs('The cathedral of Olomouc burned')).not.toContain('mistake');
    expect(await slugs('Colonel Dvorak hid the ledger')).not.toContain('withheld');
    expect(await slugs('The opera of Brno was flooded')).not.toContain('draft');
  });

  it('finds what the desk knew at a position, and nothing later', async () => {
    const asked = { text: 'Mayor Petra Novak sold the town hall', knownAt: '1' };
    expect(await matchClaims(desk, asked)).toEqual([]);
  });

  it('of any shape gives matches or a typed error', async () => {
    for (const text of [
      '"',
      "don't AND (NOT x)",
      'C++',
      '*',
      'a"b',
      '🙂',
      '\u0000bridge',
      '{}:^',
    ]) {
      await expect(matchClaims(desk, { text })).resolves.toBeInstanceOf(Array);
    }
    await expect(matchClaims(desk, { text: ' ' })).rejects.toMatchObject({
      code: 'bad_match_text',
    });
    await expect(matchClaims(desk, { text: 'x', limit: 0 })).rejects.toMatchObject({
      code: 'bad_limit',
    });
  });
});
