import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import type { SearchHit } from '../../../src/queries/search/read-hits.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

const claims = {
  russian: 'Россия поставила новые вооружённые катера в Китай.',
  ukrainian: 'Україна отримала українські дрони.',
  arabic: 'أكدت الحكومة أنّ القـــوات المسلحة انسحبت.',
  greek: 'Ο υπουργός διέψευσε τις πληροφορίες.',
  hebrew: 'השר אמר שָׁלוֹם לכולם.',
  armenian: 'Հայաստանի կառավարությունը հրաժարվեց։',
  polish: 'Minister Łukasz Wójcik zaprzeczył wszystkiemu.',
  german: 'Die Straße zum Hafen ist gesperrt.',
  danish: 'Ærø får en ny færge.',
  turkish: 'Kadıköy iskelesi kapatıldı.',
};

describe.each(desks)('on %s a search', (_name, make) => {
  let desk: Desk;
  const find = async (query: string): Promise<readonly SearchHit[]> =>
    (await searchDesk(desk, { query, in: ['claim'] })).hits;
  const marked = ({ snippet, highlights }: SearchHit): readonly string[] =>
    highlights.map(([start, end]) => [...snippet].slice(start, end).join(''));

  beforeAll(async () => {
    desk = await make();
    for (const [slug, text] of Object.entries(claims)) await logClaim(desk, { slug, text });
  });

  it.each([
    ['Китаем', 'russian', 'Китай'],
    ['вооруженными', 'russian', 'вооружённые'],
    ['"вооруженных катеров"', 'russian', 'вооружённые катера'],
    ['поставил*', 'russian', 'поставила'],
    ['України', 'ukrainian', 'Україна'],
    ['дронами', 'ukrainian', 'дрони'],
    ['القوات', 'arabic', 'القـــوات'],
    ['والمسلحة', 'arabic', 'المسلحة'],
    ['قوات', 'arabic', 'القـــوات'],
    ['للحكومة', 'arabic', 'الحكومة'],
    ['ان', 'arabic', 'أنّ'],
    ['ΥΠΟΥΡΓΟΣ', 'greek', 'υπουργός'],
    ['διεψευσε', 'greek', 'διέψευσε'],
    ['שלום', 'hebrew', 'שָׁלוֹם'],
    ['Հայաստան', 'armenian', 'Հայաստանի'],
    ['lukasz', 'polish', 'Łukasz'],
    ['zaprzeczyl', 'polish', 'zaprzeczył'],
    ['strasse', 'german', 'Straße'],
    ['Aero', 'danish', 'Ærø'],
    ['kadikoy', 'turkish', 'Kadıköy'],
  ] as const)('for %s finds the %s claim, and marks %s', async (query, slug, shown) => {
    const hits = await find(query);
    expect(hits.map((hit) => hit.slug)).toEqual([slug]);
    expect(hits.flatMap(marked).join(' ')).toBe(shown);
  });

  it('for a word by another spelling finds a name, and what is looked for as it is written is found', async () => {
    const text = 'Der Fluß stieg. Øresund lukkede. Йод и ёлка.';
    await logClaim(desk, { slug: 'spelt', text });
    for (const query of ['Fluß', 'Fluss', 'Øresund', 'oresund', 'йодом', 'елка', 'ёлку']) {
      expect(
        (await find(query)).map(({ slug }) => slug),
        query,
      ).toEqual(['spelt']);
    }
    expect(await find('иод')).toEqual([]);
    await addSpeaker(desk, { name: 'Владимир Путин', slug: 'vp' });
    const { hits } = await searchDesk(desk, { query: 'Путиным', in: ['speaker'] });
    expect(hits.map(({ slug }) => slug)).toEqual(['vp']);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  });
});
