import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import type { SearchHit } from '../../../src/queries/search/read-hits.ts';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { rebuildDerived } from '../../../src/services/rebuild-derived.ts';
import { indexLanguages } from '../../../src/store/index-languages.ts';
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
  impfung: 'Die Impfungen haben in den Häusern der Stadt begonnen.',
  french: "Les hôpitaux ont vacciné tous les réfugiés de l'île.",
  spanish: 'El gobierno de la región ordenó las vacunaciones en los hospitales.',
  portuguese: 'As eleições foram adiadas pelo governo, e os médicos não sabem.',
  italian: 'Gli ospedali della città non sono pronti per i vaccini.',
  dutch: 'Het kabinet heeft de belastingen voor vluchtelingen niet verlaagd.',
  swedish: 'Regeringen har inte sänkt skatterna för flyktingarna och sjukhusen.',
  finnish: 'Hallitus ei ole nostanut veroja, mutta sairaalat ovat täynnä.',
  english: 'A bid for the mull was made in the web.',
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
    ['Straßen', 'german', 'Straße'],
    ['Impfung', 'impfung', 'Impfungen'],
    ['haus', 'impfung', 'Häusern'],
    ['städte', 'impfung', 'Stadt'],
    ['"die Impfung"', 'impfung', 'Die Impfungen'],
    ['Impf*', 'impfung', 'Impfungen'],
    ['Impfunge*', 'impfung', 'Impfungen'],
    ['hôpital', 'french', 'hôpitaux'],
    ['vaccinées', 'french', 'vacciné'],
    ['réfugiée', 'french', 'réfugiés'],
    ["l'île", 'french', 'l île'],
    ['vacunación', 'spanish', 'vacunaciones'],
    ['vacunacion', 'spanish', 'vacunaciones'],
    ['hospital región', 'spanish', 'región hospitales'],
    ['eleição', 'portuguese', 'eleições'],
    ['eleicao', 'portuguese', 'eleições'],
    ['ospedale', 'italian', 'ospedali'],
    ['citta', 'italian', 'città'],
    ['belasting', 'dutch', 'belastingen'],
    ['skatt', 'swedish', 'skatterna'],
    ['sjukhus', 'swedish', 'sjukhusen'],
    ['sairaala', 'finnish', 'sairaalat'],
    ['Aero', 'danish', 'Ærø'],
    ['kadikoy', 'turkish', 'Kadıköy'],
  ] as const)('for %s finds the %s claim, and marks %s', async (query, slug, shown) => {
    const hits = await find(query);
    expect(hits.map((hit) => hit.slug)).toEqual([slug]);
    expect(hits.flatMap(marked).join(' ')).toBe(shown);
  });

  it('goes by a language that another has written meanwhile', async () => {
    const other = await make();
    const ask = async (query: string) =>
      (await searchDesk(other, { query })).hits.map(({ n }) => n);
    expect(await ask('Brücke')).toEqual([]);
    const { claim: english } = await logClaim(other, { text: 'The Brücke is closed.' });
    expect(await ask('Brücke')).toEqual([english.n]);
    const { claim: german } = await logClaim(other, { text: 'Die Brücken sind nicht offen.' });
    expect([...(await ask('Brücke'))].sort()).toEqual([english.n, german.n]);
    const { claim: french } = await logClaim(other, { text: 'Les hôpitaux sont dans la ville.' });
    expect(await ask('hôpital')).toEqual([french.n]);
  });

  it('for the beginning of a word finds it wherever the beginning stops', async () => {
    await logClaim(desk, { slug: 'begun', text: 'The government promised vaccinations.' });
    for (const query of [
      'vaccinati*',
      'governme*',
      '"government promis*"',
      '"the governm"*',
      'vaccinations*',
    ]) {
      const hits = await find(query);
      expect(
        hits.map(({ slug }) => slug),
        query,
      ).toContain('begun');
    }
    expect(marked((await find('vaccinati*'))[0] as SearchHit)).toEqual(['vaccinations']);
    expect(await find('vaccinatu*')).toEqual([]);
  });

  it('for a name does not find what another language would make of it', async () => {
    for (const query of ['Biden', 'Weber', 'Müller', 'Peters'])
      expect(await find(query)).toEqual([]);
    expect((await find('bid')).map(({ slug }) => slug)).toEqual(['english']);
  });

  it('goes by the language that a record says, and without one by what the words show', async () => {
    const text = 'Impfpflichten verboten';
    await logClaim(desk, { slug: 'declared', text, language: 'de' });
    await logClaim(desk, { slug: 'undeclared', text });
    await logClaim(desk, { slug: 'norwegian', text: 'Flyktninger', language: 'nb' });
    const slugs = async (query: string) => (await find(query)).map(({ slug }) => slug);
    expect(await slugs('Impfpflicht')).toEqual(['declared']);
    expect([...(await slugs('Impfpflichten'))].sort()).toEqual(['declared', 'undeclared']);
    expect(await slugs('flyktning')).toEqual(['norwegian']);
  });

  it('has the languages noted that it goes by, which are checked and derived anew', async () => {
    expect(await indexLanguages(desk.store.reader)).toEqual([
      'de',
      'es',
      'fi',
      'fr',
      'it',
      'nl',
      'no',
      'pt',
      'sv',
    ]);
    await desk.store.write(({ db }) =>
      db.deleteFrom('derived_language').where('language', '=', 'de').execute(),
    );
    expect((await verifyDesk(desk)).problems).toEqual([
      {
        table: 'derived_language',
        id: 'de',
        what: 'words are held by its stems, and it is not noted',
      },
    ]);
    expect(await find('Impfung')).toEqual([]);
    await rebuildDerived(desk);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    expect(await find('Impfung')).toHaveLength(1);
  });

  it('goes by a language that was noted after the search before, though it finds something without', async () => {
    const other = await make();
    const slugs = async (query: string) =>
      (await searchDesk(other, { query })).hits.map(({ slug }) => slug).sort();
    await logClaim(other, { slug: 'english', text: 'The word Impfung was on the sign.' });
    expect(await slugs('Impfung')).toEqual(['english']);
    await logClaim(other, { slug: 'german', text: claims.impfung });
    expect(await slugs('Impfung')).toEqual(['english', 'german']);
    expect(await slugs('Hafen')).toEqual([]);
    await other.store.write(({ db }) => db.deleteFrom('derived_language').execute());
    expect(await slugs('Impfung')).toEqual(['english']);
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
